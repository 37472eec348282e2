//! `lotse show`: one offer.

use super::args::{Format, ShowArgs};
use super::output::{Style, say};
use super::reading::Reading;
use super::{Call, Done, Exit, entry};
use crate::directory::nearest::nearest;
use crate::directory::{Directory, Text};
use crate::words::sheet::Sheet;
use std::io;

/// Writes one offer.
pub fn run(call: &mut Call<'_>, args: &ShowArgs) -> Done {
    let Reading { directory, now, kept_back, .. } = call.open()?;
    let Some(found) = directory.offer(args.id.trim()) else {
        say_unknown(call, &directory, &kept_back, &args.id);
        return Ok(Exit::Nothing);
    };
    match args.format {
        Format::Json => {
            let object = entry::object(&directory, found, &now, args.internal);
            call.out.raw(&object.line())?;
        }
        Format::Human => {
            let keeping = args.internal.then_some(&found.keeping);
            let texts_in = call.texts_in().unwrap_or(directory.about.main_language());
            let sheet = call.words.sheet(&directory, &found.offer, keeping, &now, texts_in);
            write(call, &sheet)?;
        }
    }
    Ok(Exit::Good)
}

fn say_unknown(call: &Call<'_>, directory: &Directory, kept_back: &[Text], written: &str) {
    let written = Text::line(written);
    if kept_back.contains(&written) {
        say(&call.words.say("show-kept-back", &[("id", (&written).into())]));
        return;
    }
    let ids = directory.offers.iter().map(|entry| entry.offer.id.as_str());
    let near = nearest(&written, ids).unwrap_or("none");
    say(&call.words.say("show-unknown", &[("id", (&written).into()), ("near", near.into())]));
}

/// Lines longer than this are hard to read, however wide the screen is.
const WIDEST: usize = 100;

fn write(call: &mut Call<'_>, sheet: &Sheet) -> io::Result<()> {
    // In a pipe every line stays whole, for whatever searches it.
    let page = sheet.plain(call.out.width.min(WIDEST), call.out.terminal);
    for (number, line) in page.lines().enumerate() {
        let style = match line {
            _ if number == 0 => Style::Strong,
            line if line.starts_with("! ") => Style::Warning,
            _ => Style::Plain,
        };
        call.out.styled(style, line)?;
        call.out.end()?;
    }
    Ok(())
}
