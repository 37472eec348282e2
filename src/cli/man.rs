//! `lotse man`: the manual page of the program or of one of its commands.

use super::args::{ManArgs, command};
use super::{Call, Done, Exit, Stop};
use crate::directory::Text;

/// Writes a manual page.
pub fn run(call: &mut Call<'_>, args: &ManArgs) -> Done {
    let mut program = command(call.words);
    program.build();
    let page = match &args.command {
        None => program,
        Some(name) => match program.find_subcommand(name) {
            Some(command) => command.clone().name(format!("lotse-{}", command.get_name())),
            None => {
                let written = Text::line(name);
                return Err(Stop::Said(call.words.say(
                    "mistake-command",
                    &[("written", (&written).into()), ("near", "none".into()), ("known", "none".into())],
                )));
            }
        },
    };
    let mut roff = Vec::new();
    clap_mangen::Man::new(page).render(&mut roff)?;
    call.out.raw(&roff)?;
    Ok(Exit::Good)
}
