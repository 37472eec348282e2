//! Days that are over, days that cannot have been yet, and entries that nobody has looked at for long.

use super::{Remark, Step, Subject, is_kept_up};
use crate::directory::catalogue::Table;
use crate::directory::finding::Code;
use crate::directory::model::{Course, Directory, Entry, SeasonDay};
use chrono::NaiveDate;

pub(super) fn check(
    directory: &Directory,
    entry: &Entry,
    subject: Subject,
    today: NaiveDate,
    remarks: &mut Vec<Remark>,
) {
    let offer = &entry.offer;
    if let Some(day) = offer.verified.filter(|day| *day > today) {
        remarks.push(Remark::new(Code::FutureDate, subject).at("verified").with("date", day.to_string()));
    }
    if let Some(day) = offer.capacity.and_then(|capacity| capacity.as_of).filter(|day| *day > today) {
        remarks.push(inner(Code::FutureDate, subject, "capacity", Table::Capacity, "as_of", day));
    }
    if !is_kept_up(offer) {
        return;
    }
    // An entry that is over says it once; what else is old about it no longer matters.
    if let Some(day) = offer.expires.filter(|day| *day < today) {
        remarks.push(Remark::new(Code::PastDate, subject).at("expires").with("date", day.to_string()));
        return;
    }
    match offer.verified {
        None => remarks.push(
            Remark::new(Code::NeverVerified, subject)
                .at("name")
                .about(Table::Offer, "verified")
                .with("example", today.to_string()),
        ),
        Some(day) => {
            let days = (today - day).num_days();
            if days > i64::from(directory.about.review_after_days()) {
                remarks.push(
                    Remark::new(Code::LongUnverified, subject)
                        .at("verified")
                        .with("date", day.to_string())
                        .with("example", today.to_string())
                        .with("number", days.to_string())
                        .with("most", directory.about.review_after_days().to_string()),
                );
            }
        }
    }
    let past = |outer, table, key, day| inner(Code::PastDate, subject, outer, table, key, day);
    if let Some(course) = &offer.course
        && let Some((key, day)) = over(course, today)
    {
        remarks.push(past("course", Table::Course, key, day));
    }
    if let Some(day) = offer.alert.as_ref().and_then(|alert| alert.until).filter(|day| *day < today) {
        remarks.push(past("alert", Table::Alert, "until", day));
    }
    if let Some(SeasonDay::Once(day)) = offer.season.map(|season| season.to)
        && day < today
    {
        remarks.push(past("season", Table::Season, "to", day).with("in", "season"));
    }
    if let Some(day) = entry.keeping.funded_until.filter(|day| *day < today) {
        remarks.push(Remark::new(Code::PastDate, subject).at("funded_until").with("date", day.to_string()));
    }
    for (at, note) in offer.residence_notes.iter().enumerate() {
        if let Some(day) = note.to.filter(|day| *day < today) {
            remarks.push(past("residence_notes", Table::ResidenceNote, "to", day).path([
                Step::Key("residence_notes"),
                Step::Item(at),
                Step::Key("to"),
            ]));
        }
    }
}

/// The one day of a course that says best that it is over. One that goes on and lets people join at any time is not.
fn over(course: &Course, today: NaiveDate) -> Option<(&'static str, NaiveDate)> {
    let past = |day: Option<NaiveDate>| day.filter(|day| *day < today);
    if let Some(day) = past(course.ends) {
        return Some(("ends", day));
    }
    if course.rolling == Some(true) {
        return None;
    }
    past(course.starts).map(|day| ("starts", day)).or(past(course.register_by).map(|day| ("register_by", day)))
}

fn inner(code: Code, subject: Subject, outer: &'static str, table: Table, key: &'static str, day: NaiveDate) -> Remark {
    Remark::new(code, subject).path([Step::Key(outer), Step::Key(key)]).about(table, key).with("date", day.to_string())
}
