//! Questions on a terminal, a line each. They go to stderr, so that what a command writes stays its result.

use crate::directory::Text;
use std::io::{self, IsTerminal, Write};

/// Whether somebody is there who can answer.
pub fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Writes a line for the person who answers.
pub fn tell(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", Text::clean(text));
}

/// Asks, and reads a line; `None` where the input ends.
///
/// # Errors
/// The input cannot be read.
pub fn ask(question: &str) -> io::Result<Option<String>> {
    {
        let mut err = io::stderr().lock();
        let _ = write!(err, "{} ", Text::clean(question));
        let _ = err.flush();
    }
    let mut line = String::new();
    if io::stdin().read_line(&mut line)? == 0 {
        tell("");
        return Ok(None);
    }
    Ok(Some(Text::line(line.trim()).as_str().to_owned()))
}
