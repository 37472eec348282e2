//! `lotse man`: the manual page of the program or of one of its commands.

use super::args::{ManArgs, command};
use super::{Call, Done, Exit, Stop};
use crate::directory::Text;
use crate::directory::nearest::nearest;

/// Writes a manual page.
pub fn run(call: &mut Call<'_>, args: &ManArgs) -> Done {
    let mut program = command(call.words);
    program.build();
    let page = match &args.command {
        None => program,
        Some(name) => {
            let Some(command) = program.find_subcommand(name) else {
                let written = Text::line(name);
                let near = nearest(&written, program.get_subcommands().map(clap::Command::get_name)).unwrap_or("none");
                let sentence = call.words.say("man-unknown", &[("written", (&written).into()), ("near", near.into())]);
                return Err(Stop::Said(sentence));
            };
            command.clone().name(format!("lotse-{}", command.get_name()))
        }
    };
    let mut roff = Vec::new();
    clap_mangen::Man::new(page).render(&mut roff)?;
    call.out.raw(&roff)?;
    Ok(Exit::Good)
}
