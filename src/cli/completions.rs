//! `lotse completions`: what a shell needs to complete commands and options.

use super::args::{CompletionsArgs, command};
use super::{Call, Done, Exit};

/// Writes the completions for a shell.
pub fn run(call: &mut Call<'_>, args: &CompletionsArgs) -> Done {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command(call.words), "lotse", &mut script);
    call.out.raw(&script)?;
    Ok(Exit::Good)
}
