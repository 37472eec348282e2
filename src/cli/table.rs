//! Matches as a table: name, provider, town, whether it is open, what it costs – as many as fit.

use super::output::{Style, cell, shorten};
use super::search::{Found, Match, Why};
use super::{Call, brief, offer};
use crate::directory::{Directory, Moment, Text};
use crate::search::Dimension;
use crate::words::Value;
use std::io;
use unicode_width::UnicodeWidthStr;

/// A column: its title, how wide it may get, how narrow where there is too little room, and from which width of the screen it
/// is there at all.
struct Column {
    title: &'static str,
    most: usize,
    least: usize,
    from: usize,
}

const COLUMNS: [Column; 6] = [
    Column { title: "column-name", most: usize::MAX, least: 0, from: 0 },
    Column { title: "column-provider", most: 32, least: 14, from: 78 },
    Column { title: "column-town", most: 18, least: 12, from: 56 },
    Column { title: "column-open", most: 28, least: 22, from: 44 },
    Column { title: "column-cost", most: 16, least: 16, from: 92 },
    Column { title: "column-id", most: 28, least: 28, from: 112 },
];

/// A name that is cut cannot be told from another, so it gets this share of the screen, in hundredths, if it needs it.
const NAME: usize = 42;

/// The gap between two columns.
const GAP: usize = 2;

/// Writes what was found: full matches, then those that lack a word, then those that do not state what was asked.
pub fn write(call: &mut Call<'_>, directory: &Directory, all: &[Found<'_>], moment: &Moment) -> io::Result<()> {
    if all.is_empty() {
        return Ok(());
    }
    let rows: Vec<[String; 6]> = all.iter().map(|found| row(call, directory, found, moment)).collect();
    let titles = COLUMNS.map(|column| call.words.get(column.title));
    let widths = widths(&rows, &titles, call.out.width);
    line(call, Style::Faint, &titles, &widths)?;
    let mut before = Match::Full;
    // Where all lack the same, the heading says it; else each says it for itself.
    let missing = same(all.iter().filter(|found| found.how == Match::Partial).map(|found| found.missing.as_slice()));
    let unstated = same(all.iter().filter(|found| found.how == Match::Unstated).map(|found| found.unstated.as_slice()));
    for (found, row) in all.iter().zip(&rows) {
        if found.how != before {
            before = found.how;
            let heading = match found.how {
                Match::Full => continue,
                Match::Partial => ("heading-partial", missing.map(quoted)),
                Match::Unstated => ("heading-unstated", unstated.map(|dimensions| named(call, dimensions))),
            };
            let what = heading.1.unwrap_or_else(|| "none".to_owned());
            let heading = call.words.say(heading.0, &[("what", (&what).into())]);
            call.out.styled(Style::Strong, &heading)?;
            call.out.end()?;
        }
        line(call, Style::Plain, row, &widths)?;
        let mut notes = Vec::new();
        if found.how == Match::Partial && missing.is_none() {
            notes.push(call.words.say("note-missing", &[("what", (&quoted(&found.missing)).into())]));
        }
        if found.how == Match::Unstated && unstated.is_none() {
            notes.push(call.words.say("note-unstated", &[("what", (&named(call, &found.unstated)).into())]));
        }
        if !found.depends.is_empty() {
            notes.push(call.words.say("note-depends", &[("what", (&named(call, &found.depends)).into())]));
        }
        notes.extend(found.why.iter().map(|reason| why(call, reason)));
        for note in notes {
            let note = shorten(&format!("  – {note}"), call.out.width);
            call.out.styled(Style::Faint, &note)?;
            call.out.end()?;
        }
    }
    Ok(())
}

fn row(call: &Call<'_>, directory: &Directory, found: &Found<'_>, moment: &Moment) -> [String; 6] {
    let offer = &found.entry.offer;
    [
        offer::name(offer, call.texts_in()).as_str().to_owned(),
        offer::provider(directory, offer).map(|provider| provider.name.as_str().to_owned()).unwrap_or_default(),
        offer::towns(directory, offer),
        brief::when(call.words, offer, &found.opening, moment),
        brief::cost(call.words, &directory.lists, offer.cost.as_deref()),
        offer.id.as_str().to_owned(),
    ]
}

/// How wide each column gets; 0 leaves it out.
fn widths(rows: &[[String; 6]], titles: &[String; 6], screen: usize) -> [usize; 6] {
    let mut widths = [0; 6];
    for (i, (width, column)) in widths.iter_mut().zip(&COLUMNS).enumerate() {
        if screen < column.from {
            continue;
        }
        let longest = rows.iter().filter_map(|row| row.get(i)).map(|text| text.width()).max().unwrap_or(0);
        // A column in which nobody says anything says nothing.
        if longest > 0 {
            *width = longest.max(titles.get(i).map_or(0, |title| title.width())).min(column.most);
        }
    }
    let [name, others @ ..] = &mut widths;
    let wanted = (*name).min(screen * NAME / 100);
    // What there is too little of is taken from the widest first.
    loop {
        let taken: usize = others.iter().filter(|width| **width > 0).map(|width| width + GAP).sum();
        let room = screen.saturating_sub(taken);
        let can_give = others.iter_mut().zip(COLUMNS.iter().skip(1)).filter(|(width, column)| **width > column.least);
        match can_give.map(|(width, _)| width).max() {
            Some(widest) if room < wanted => *widest -= 1,
            _ => {
                *name = (*name).min(room.max(1));
                return widths;
            }
        }
    }
}

fn line(call: &mut Call<'_>, style: Style, cells: &[String; 6], widths: &[usize; 6]) -> io::Result<()> {
    let last = widths.iter().rposition(|width| *width > 0).unwrap_or(0);
    for (i, (text, width)) in cells.iter().zip(widths).enumerate().filter(|(_, (_, width))| **width > 0) {
        let name = i == 0 && style == Style::Plain;
        let text = if i == last { shorten(text, *width) } else { cell(text, *width) };
        call.out.styled(if name { Style::Strong } else { style }, &text)?;
        if i != last {
            call.out.text(&" ".repeat(GAP))?;
        }
    }
    call.out.end()
}

/// The one value that all have.
fn same<'a, T: PartialEq>(mut all: impl Iterator<Item = &'a [T]>) -> Option<&'a [T]> {
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}

fn quoted(words: &[Text]) -> String {
    words.iter().map(|word| format!("»{word}«")).collect::<Vec<_>>().join(", ")
}

fn named(call: &Call<'_>, dimensions: &[Dimension]) -> String {
    let name = |dimension: &Dimension| call.words.say("dimension", &[("dimension", Value::Text(dimension.name()))]);
    dimensions.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// Why a word counts, in words.
pub fn why(call: &Call<'_>, why: &Why) -> String {
    let points = usize::from(why.reason.points);
    call.words.say(
        "why",
        &[
            ("word", (&why.word).into()),
            ("met", (&why.met).into()),
            ("way", Value::Text(why.reason.way.name())),
            ("field", Value::Text(why.reason.field.name())),
            ("points", points.into()),
        ],
    )
}
