//! `lotse coverage`: needs by towns, languages, groups or levels; where nothing is offered is the finding.
//!
//! A cell says its number and shows it as a shade, in letters as well as in colour. What is too wide for the screen comes in
//! several parts, each with the needs beside it.

use super::args::{CoverageArgs, CoverageBy, ReportFormat};
use super::json::Object;
use super::output::{Style, cell, shorten};
use super::{Call, Done, Exit, csv};
use crate::directory::{Directory, Text};
use crate::upkeep::coverage::{By, Coverage, Row, coverage, shade};
use crate::words::wrap::{Wide, wrap};
use std::io;
use unicode_width::UnicodeWidthStr;

/// The narrowest and the widest that a column may be.
const COLUMN: std::ops::RangeInclusive<usize> = 6..=12;

/// The letters of the shades: they are told apart without colours, and zero by being hardly there.
const SHADES: [&str; 5] = ["·", "░", "▒", "▓", "█"];

/// Draws the picture.
pub fn run(call: &mut Call<'_>, args: &CoverageArgs) -> Done {
    let reading = call.open()?;
    let by = match args.by {
        CoverageBy::Towns => By::Towns,
        CoverageBy::Languages => By::Languages,
        CoverageBy::Groups => By::Groups,
        CoverageBy::Levels => By::Levels,
    };
    let found = coverage(&reading.directory, by, reading.now.date());
    let columns: Vec<String> = found
        .columns
        .iter()
        .map(|column| call.words.coverage_column(by.name(), column.key(), &reading.directory.lists))
        .collect();
    match args.format {
        ReportFormat::Human => human(call, &reading.directory, &found, &columns)?,
        ReportFormat::Json => {
            for row in &found.rows {
                let line = object(call, &reading.directory, &found, row).line();
                call.out.raw(&line)?;
            }
        }
        ReportFormat::Csv => {
            let name = |row: &Row| reading.directory.needs.label(row.need, call.words.language()).to_owned();
            let mut page = String::from(csv::MARK);
            let head = ["need", "label", "total"].into_iter().chain(columns.iter().map(String::as_str));
            page.push_str(&csv::row(head));
            for row in &found.rows {
                let id = reading.directory.needs.get(row.need).map_or("", |need| need.id.as_str());
                let mut cells = vec![id.to_owned(), name(row), row.total.to_string()];
                cells.extend(row.counts.iter().map(u32::to_string));
                page.push_str(&csv::row(cells.iter().map(String::as_str)));
            }
            call.out.raw(page.as_bytes())?;
        }
    }
    Ok(if args.fail && found.unserved().next().is_some() { Exit::Nothing } else { Exit::Good })
}

fn object(call: &Call<'_>, directory: &Directory, found: &Coverage, row: &Row) -> Object {
    let need = directory.needs.get(row.need);
    let counts = found.columns.iter().zip(&row.counts).map(|(column, count)| {
        let key = Some(column.key()).filter(|key| !key.is_empty());
        Object::new().with(singular(found.by), key).with("count", *count)
    });
    Object::new()
        .with("need", need.map_or("", |need| need.id.as_str()))
        .with("label", directory.needs.label(row.need, call.words.language()))
        .with("group", row.is_group)
        .with("total", row.total)
        .with("counts", counts.collect::<Vec<_>>())
}

const fn singular(by: By) -> &'static str {
    match by {
        By::Towns => "town",
        By::Languages => "language",
        By::Groups => "group",
        By::Levels => "level",
    }
}

fn human(call: &mut Call<'_>, directory: &Directory, found: &Coverage, columns: &[String]) -> io::Result<()> {
    let language = call.words.language();
    let label = |row: &Row| {
        let indent = if row.is_group { "" } else { "  " };
        format!("{indent}{}", directory.needs.label(row.need, language))
    };
    let widest = found.rows.iter().map(|row| label(row).width()).max().unwrap_or(0);
    let names = widest.min(call.out.width / 3).max(16);
    let (narrow, wide) = (*COLUMN.start(), *COLUMN.end());
    let column = columns.iter().map(|name| name.width() + 1).max().unwrap_or(narrow).clamp(narrow, wide);
    let total = call.words.get("coverage-total");
    let total_width = total.width().max(4) + 1;
    let room = call.out.width.saturating_sub(names + total_width).max(column);
    let per_part = (room / column).max(1);
    let most = found.most();
    for (part, shown) in columns.chunks(per_part).enumerate() {
        if part > 0 {
            call.out.end()?;
        }
        let mut head = cell("", names);
        head.push_str(&right(&total, total_width));
        head.extend(shown.iter().map(|name| right(&shorten(name, column - 1), column)));
        call.out.styled(Style::Strong, &head)?;
        call.out.end()?;
        for row in &found.rows {
            let style = if row.is_group { Style::Strong } else { Style::Plain };
            call.out.styled(style, &cell(&label(row), names))?;
            let style = if row.total == 0 && !row.is_group { Style::Warning } else { style };
            call.out.styled(style, &right(&row.total.to_string(), total_width))?;
            for count in row.counts.iter().skip(part * per_part).take(per_part) {
                let shade = shade(*count, most);
                let letter = SHADES.get(usize::from(shade)).copied().unwrap_or_default();
                let text = if *count == 0 { letter.to_owned() } else { format!("{letter} {count}") };
                let style = if row.is_group { Style::Strong } else { Style::Shade(shade) };
                call.out.text(" ")?;
                call.out.styled(style, &right(&text, column - 1))?;
            }
            call.out.end()?;
        }
    }
    call.out.end()?;
    let cut: Vec<&str> = columns.iter().filter(|name| name.width() >= column).map(String::as_str).collect();
    let gaps: Vec<&str> = found.unserved().map(|row| directory.needs.label(row.need, language)).collect();
    let mut sentences = vec![
        call.words.say("coverage-counted", &[("offers", found.offers.into())]),
        call.words.say("coverage-gaps", &[("count", gaps.len().into()), ("names", (&gaps.join(", ")).into())]),
    ];
    if !cut.is_empty() {
        sentences.insert(0, call.words.say("coverage-names", &[("names", (&cut.join(", ")).into())]));
    }
    for sentence in sentences {
        for line in wrap(&Text::line(&sentence), call.out.width.max(40), Wide::Whole) {
            call.out.line(&line)?;
        }
    }
    Ok(())
}

fn right(text: &str, width: usize) -> String {
    let mut out = " ".repeat(width.saturating_sub(text.width()));
    out.push_str(text);
    out
}
