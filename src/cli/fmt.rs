//! `lotse fmt`: the canonical layout, and `--check`, which only says what it would change.

use super::args::FmtArgs;
use super::load::Source;
use super::output::say;
use super::rewrite::Original;
use super::{Call, Done, Exit, Stop, excerpt};
use crate::directory::Text;
use crate::directory::finding::Finding;
use crate::upkeep::layout::layout;
use std::io::{Read, Write};
use std::path::Path;

/// Lays files out.
pub fn run(call: &mut Call<'_>, args: &FmtArgs) -> Done {
    if args.path.as_deref() == Some(Path::new("-")) {
        return from_stdin(call, args.check);
    }
    let path = call.changeable(args.path.as_deref())?;
    let (mut changed, mut broken) = (0usize, 0usize);
    for path in call.files_of(&path)? {
        let original = Original::read(call, &path)?;
        match layout(&original.text) {
            Ok(text) if text == original.text => {}
            Ok(text) => {
                changed += 1;
                if !args.check {
                    original.replace(call, &text)?;
                }
                call.out.line(&original.name)?;
            }
            Err(findings) => {
                broken += 1;
                show(call, &findings, Source { name: original.name, text: original.text });
            }
        }
    }
    let sentence = call.words.say(
        if args.check { "fmt-would" } else { "fmt-did" },
        &[("changed", changed.into()), ("broken", broken.into())],
    );
    call.out.finish()?;
    say(&sentence);
    match (broken, args.check && changed > 0) {
        (0, false) => Ok(Exit::Good),
        (0, true) => Ok(Exit::Nothing),
        _ => Err(Stop::Silent),
    }
}

/// For editors: a text in, the laid out text out.
fn from_stdin(call: &mut Call<'_>, check: bool) -> Done {
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes)?;
    let Ok(text) = String::from_utf8(bytes) else { return Err(Stop::Said(call.words.get("fmt-not-utf8"))) };
    match layout(&text) {
        Ok(out) if check => Ok(if out == text { Exit::Good } else { Exit::Nothing }),
        Ok(out) => {
            // What comes in goes out: it is the writer's own text, and no terminal is meant to show it.
            call.out.raw(out.as_bytes())?;
            Ok(Exit::Good)
        }
        Err(findings) => {
            show(call, &findings, Source { name: Text::line("-"), text });
            Err(Stop::Silent)
        }
    }
}

fn show(call: &Call<'_>, findings: &[Finding], source: Source) {
    let sources = [source];
    let mut err = std::io::stderr().lock();
    for finding in findings {
        let _ = err.write_all(excerpt::render(call, finding, &sources).as_bytes());
    }
}
