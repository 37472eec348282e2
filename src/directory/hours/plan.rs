//! The plan of one day: the rules of a text laid over each other.
//!
//! Times that begin on the day, with their ends, which may lie in the next; holidays as the calendar states them, and doubt
//! where it does not.

use chrono::{Datelike, NaiveDate};

use super::super::calendar::{Calendar, shifted};
use super::DAY;
use super::days::{Feasts, stated};
use super::reading::{Effect, HolidayKind, Link, Rule, Rules, Span};

/// How certain a piece of a day is, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sort {
    Open,
    Appointment,
    /// After the `+` of a span.
    Vague,
    /// It hangs on a holiday that is not stated.
    Doubtful,
}

/// Until when the end of a night may be open (`22:00-02:00+`); that of a day is at midnight.
const MORNING: u16 = DAY + 6 * 60;

/// A piece of the plan of a day; `to` may lie in the next one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub(super) from: u16,
    pub(super) to: u16,
    pub(super) sort: Sort,
    /// Which rule it comes from.
    pub(super) rule: usize,
}

/// What rules say of the times that begin on a day: pieces that do not overlap, in no order.
pub(super) fn plan<'r>(
    rules: impl IntoIterator<Item = &'r Rule>,
    date: NaiveDate,
    feasts: Feasts<'_>,
    pieces: &mut Vec<Piece>,
) {
    pieces.clear();
    // The notation's own bounds; beyond them the parser's date arithmetic may overflow.
    if !(1900..=9999).contains(&date.year()) {
        return;
    }
    for (index, rule) in rules.into_iter().enumerate() {
        if !rule.days.contain(date, feasts) {
            continue;
        }
        match (rule.link, rule.effect) {
            (_, Effect::Closed) if rule.link != Link::Otherwise => {
                for span in &rule.spans {
                    // A whole day off also takes away what would go on after its midnight.
                    let whole = span.from == 0 && span.to == DAY;
                    cut(pieces, span.from, if whole { 2 * DAY } else { span.to });
                }
            }
            (Link::Instead, _) => {
                pieces.clear();
                add(pieces, rule, index);
            }
            (Link::Also, _) => add(pieces, rule, index),
            (Link::Otherwise, Effect::Closed) => {}
            (Link::Otherwise, _) => fill(pieces, rule, index),
        }
    }
}

/// Adds a rule's times; where they overlap earlier ones the later hold.
fn add(pieces: &mut Vec<Piece>, rule: &Rule, index: usize) {
    for (from, to, sort) in rule.spans.iter().flat_map(|span| stretches(rule, *span)) {
        cut(pieces, from, to);
        pieces.push(Piece { from, to, sort, rule: index });
    }
}

/// Adds a rule's times where nothing is yet.
fn fill(pieces: &mut Vec<Piece>, rule: &Rule, index: usize) {
    let mut added = Vec::new();
    add(&mut added, rule, index);
    for piece in pieces.iter() {
        cut(&mut added, piece.from, piece.to);
    }
    pieces.append(&mut added);
}

/// The stated and the vague part of a span.
fn stretches(rule: &Rule, span: Span) -> impl Iterator<Item = (u16, u16, Sort)> + use<> {
    let sort = if rule.effect == Effect::Open { Sort::Open } else { Sort::Appointment };
    let vague = span.vague_from();
    let end = vague.unwrap_or(span.to);
    let night = if span.to > DAY { span.to.max(MORNING) } else { DAY };
    let stated = (span.from < end).then_some((span.from, end, sort));
    stated.into_iter().chain(vague.filter(|from| *from < night).map(|from| (from, night, Sort::Vague)))
}

/// Takes a stretch out of pieces that do not overlap.
fn cut(pieces: &mut Vec<Piece>, from: u16, to: u16) {
    // At most one piece holds the whole stretch inside it and falls in two.
    let mut tail = None;
    pieces.retain_mut(|piece| {
        if piece.to <= from || piece.from >= to {
            return true;
        }
        if piece.to > to {
            if piece.from >= from {
                piece.from = to;
                return true;
            }
            tail = Some(Piece { from: to, ..*piece });
        }
        piece.to = from;
        piece.from < from
    });
    pieces.extend(tail);
}

/// The plan of a day with holidays as a calendar states them.
pub(super) fn planned(rules: &Rules, date: NaiveDate, calendar: &Calendar, pieces: &mut Vec<Piece>) {
    let rules = &rules.read.rules;
    let doubt = |kind| {
        // Asked day after day: a named Land leaves no doubt.
        if kind == HolidayKind::Public && calendar.land().is_some() {
            return false;
        }
        let mut holidays = rules.iter().flat_map(|rule| &rule.days.holidays).filter(|holiday| holiday.kind == kind);
        holidays.any(|h| shifted(date, -h.shift).is_some_and(|date| stated(Some(calendar), kind, date).is_none()))
    };
    let both_ways = |doubt| if doubt { [false, true].as_slice() } else { [false].as_slice() };
    let (public, school) = (both_ways(doubt(HolidayKind::Public)), both_ways(doubt(HolidayKind::School)));
    let calendar = Some(calendar);
    if public.len() + school.len() == 2 {
        return plan(rules, date, Feasts { calendar, public: false, school: false }, pieces);
    }
    let mut readings = Vec::new();
    for (public, school) in public.iter().flat_map(|public| school.iter().map(|school| (*public, *school))) {
        let mut reading = Vec::new();
        plan(rules, date, Feasts { calendar, public, school }, &mut reading);
        readings.push(reading);
    }
    agree(&readings, pieces);
}

/// What all readings of a day say; where they differ it is doubtful.
fn agree(readings: &[Vec<Piece>], pieces: &mut Vec<Piece>) {
    pieces.clear();
    let mut edges: Vec<u16> = readings.iter().flatten().flat_map(|piece| [piece.from, piece.to]).collect();
    edges.sort_unstable();
    edges.dedup();
    for (from, to) in edges.iter().zip(edges.iter().skip(1)) {
        let mut found = readings.iter().map(|reading| reading.iter().find(|p| p.from <= *from && *from < p.to));
        let first = found.next().flatten();
        let differ = found.any(|other| other.map(|piece| piece.sort) != first.map(|piece| piece.sort));
        let rule = first.map_or(0, |piece| piece.rule);
        let sort = if differ { Some(Sort::Doubtful) } else { first.map(|piece| piece.sort) };
        pieces.extend(sort.map(|sort| Piece { from: *from, to: *to, sort, rule }));
    }
}
