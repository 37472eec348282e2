//! `lotse show`: one offer.

use super::args::{Format, ShowArgs};
use super::output::{Style, say, wrap};
use super::reading::Reading;
use super::{Call, Done, Exit, entry};
use crate::directory::nearest::nearest;
use crate::directory::{Directory, Text};
use crate::words::sheet::Sheet;
use std::io;
use unicode_width::UnicodeWidthStr;

/// Writes one offer.
pub fn run(call: &mut Call<'_>, args: &ShowArgs) -> Done {
    let Reading { directory, now, kept_back } = call.open()?;
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
            let texts_in = call.options.texts_in.as_deref().unwrap_or_else(|| call.words.language());
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

/// A label takes at most this many columns beside its lines.
const LABEL: usize = 18;

fn write(call: &mut Call<'_>, sheet: &Sheet) -> io::Result<()> {
    let width = call.out.width.min(100);
    call.out.styled(Style::Strong, &sheet.title)?;
    call.out.end()?;
    if !sheet.subtitle.is_empty() {
        call.out.line(&sheet.subtitle)?;
    }
    for warning in &sheet.warnings {
        for line in wrap(&format!("! {warning}"), width) {
            call.out.styled(Style::Warning, &line)?;
            call.out.end()?;
        }
    }
    call.out.end()?;
    let label_width = sheet.rows.iter().map(|row| row.label.width()).filter(|width| *width <= LABEL).max().unwrap_or(0);
    // Beside their labels lines need room; else they stand below.
    let beside = width >= label_width + 2 + 30;
    for row in &sheet.rows {
        let indent = if beside { label_width + 2 } else { 2 };
        let lines: Vec<String> = row.lines.iter().flat_map(|line| wrap(line, width.saturating_sub(indent))).collect();
        call.out.styled(Style::Faint, &row.label)?;
        let mut used = row.label.width();
        if !beside || used > label_width {
            call.out.end()?;
            used = 0;
        }
        for line in lines {
            call.out.text(&" ".repeat(indent.saturating_sub(used)))?;
            call.out.line(&line)?;
            used = 0;
        }
    }
    if !sheet.footer.is_empty() {
        call.out.end()?;
        for line in wrap(&sheet.footer, width) {
            call.out.styled(Style::Faint, &line)?;
            call.out.end()?;
        }
    }
    Ok(())
}
