//! `lotse stale`: what has to be looked at again, by owner, and why.

use super::args::{ReportFormat, StaleArgs};
use super::json::{Json, Object};
use super::output::{Style, say};
use super::reading::Reading;
use super::{Call, Done, Exit, csv};
use crate::app::Profile;
use crate::directory::nearest::nearest;
use crate::directory::{Entry, Text};
use crate::upkeep::stale::{Pile, Reason, stale};
use crate::words::Value;
use std::io;

/// Lists what has to be looked at.
pub fn run(call: &mut Call<'_>, args: &StaleArgs) -> Done {
    let reading = call.open_for(&Profile::MAINTAINER)?;
    let mut piles = stale(&reading.directory, reading.now.date());
    if let Some(wanted) = &args.owner {
        let wanted = wanted.trim().to_lowercase();
        let of =
            |entry: &Entry| entry.keeping.owner.as_ref().is_some_and(|owner| owner.to_lowercase().contains(&wanted));
        if !reading.directory.offers.iter().any(of) {
            say_unknown(call, &reading, &wanted);
            return Ok(Exit::Nothing);
        }
        piles.retain(|pile| pile.owner.as_ref().is_some_and(|owner| owner.to_lowercase().contains(&wanted)));
    }
    let count = piles.iter().map(|pile| pile.entries.len()).sum::<usize>();
    match args.format {
        ReportFormat::Human => {
            for pile in &piles {
                human(call, &reading, pile)?;
            }
            let summary = call
                .words
                .say("stale-summary", &[("count", count.into()), ("offers", reading.directory.offers.len().into())]);
            call.out.line(&summary)?;
        }
        ReportFormat::Json => {
            for (entry, reasons) in entries(&reading, &piles) {
                let line = object(&reading, entry, reasons).line();
                call.out.raw(&line)?;
            }
        }
        ReportFormat::Csv => {
            call.out.raw(csv::MARK.as_bytes())?;
            call.out.raw(csv::row(["owner", "id", "name", "reason", "day", "language", "file", "line"]).as_bytes())?;
            for (entry, reasons) in entries(&reading, &piles) {
                for reason in reasons {
                    call.out.raw(csv_row(&reading, entry, reason).as_bytes())?;
                }
            }
        }
    }
    Ok(if args.fail && count > 0 { Exit::Nothing } else { Exit::Good })
}

fn say_unknown(call: &Call<'_>, reading: &Reading, wanted: &str) {
    let mut owners: Vec<&str> =
        reading.directory.offers.iter().filter_map(|entry| entry.keeping.owner.as_ref()).map(Text::as_str).collect();
    owners.sort_unstable();
    owners.dedup();
    let wanted = Text::line(wanted);
    let near = nearest(&wanted, owners.iter().copied()).unwrap_or("none");
    let known = if owners.is_empty() { "none".to_owned() } else { owners.join(", ") };
    say(&call
        .words
        .say("stale-no-owner", &[("written", (&wanted).into()), ("near", near.into()), ("known", (&known).into())]));
}

fn entries<'r>(reading: &'r Reading, piles: &'r [Pile]) -> impl Iterator<Item = (&'r Entry, &'r [Reason])> {
    piles
        .iter()
        .flat_map(|pile| &pile.entries)
        .filter_map(|due| Some((reading.directory.offers.get(due.offer)?, due.reasons.as_slice())))
}

fn human(call: &mut Call<'_>, reading: &Reading, pile: &Pile) -> io::Result<()> {
    let owner = match &pile.owner {
        Some(owner) => owner.as_str().to_owned(),
        None => call.words.get("stale-nobody"),
    };
    let head = call.words.say("stale-owner", &[("owner", Value::Text(&owner)), ("count", pile.entries.len().into())]);
    call.out.styled(Style::Strong, &head)?;
    call.out.end()?;
    for due in &pile.entries {
        let Some(entry) = reading.directory.offers.get(due.offer) else { continue };
        call.out.text(&format!("  {}", entry.offer.name.as_str()))?;
        call.out.styled(Style::Faint, &format!("  {} · {}", entry.offer.id.as_str(), place(reading, entry)))?;
        call.out.end()?;
        for reason in &due.reasons {
            let sentence = call.words.stale_reason(
                reason.why.code(),
                reason.day,
                reason.language.as_deref(),
                &reading.directory.lists,
            );
            call.out.line(&format!("    – {sentence}"))?;
        }
    }
    call.out.end()
}

/// Where an entry stands, as editors understand it.
fn place(reading: &Reading, entry: &Entry) -> String {
    let file = reading.files.get(entry.source.file as usize).map_or("", |name| name.as_str());
    format!("{file}:{}", entry.source.line)
}

fn day(reason: &Reason) -> Option<String> {
    reason.day.map(|day| day.to_string())
}

fn object(reading: &Reading, entry: &Entry, reasons: &[Reason]) -> Object {
    let reasons: Vec<Json> = reasons
        .iter()
        .map(|reason| {
            Object::new()
                .with("reason", reason.why.code())
                .with("day", day(reason))
                .maybe("language", reason.language.clone())
                .into()
        })
        .collect();
    let file = reading.files.get(entry.source.file as usize).map_or("", |name| name.as_str());
    Object::new()
        .with("owner", entry.keeping.owner.as_ref().map(|owner| owner.as_str().to_owned()))
        .with("id", &entry.offer.id)
        .with("name", &entry.offer.name)
        .with("reasons", reasons)
        .with("file", file)
        .with("line", entry.source.line)
}

fn csv_row(reading: &Reading, entry: &Entry, reason: &Reason) -> String {
    let file = reading.files.get(entry.source.file as usize).map_or("", |name| name.as_str());
    csv::row([
        entry.keeping.owner.as_ref().map_or("", |owner| owner.as_str()),
        &entry.offer.id,
        &entry.offer.name,
        reason.why.code(),
        &day(reason).unwrap_or_default(),
        reason.language.as_deref().unwrap_or_default(),
        file,
        &entry.source.line.to_string(),
    ])
}
