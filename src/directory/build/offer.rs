//! An offer with everything in it. What refers to nothing, contradicts itself or shows a hidden address is reported and dropped.

use super::super::catalogue::Table;
use super::super::check::{Checked, Fact, Memory};
use super::super::finding::{Code, Finding, Span};
use super::super::model::{
    Alert, At, Capacity, Contact, Cost, Course, Entry, Language, NeedIx, ResidenceNote, Season, SeasonDay, Speaks,
    Translation, level_rank,
};
use super::super::text::Text;
use super::references::Frame;
use super::{Unplaced, accessibility, codes, tables, texts};
use chrono::NaiveDate;

/// An offer with what is kept about it. What refers to nothing, contradicts itself or shows a hidden address is reported
/// and dropped.
///
/// # Errors
/// A key of the catalogue has no arm here: a mistake of this program.
pub fn offer(
    facts: Vec<Fact<'_>>,
    frame: &Frame,
    memory: &mut Memory,
    findings: &mut Vec<Finding>,
) -> Result<Entry, Unplaced> {
    let mut entry = Entry::default();
    let mut addresses = Vec::new();
    let is_hidden = |fact: &Fact<'_>| fact.key.name == "address" && matches!(fact.value, Checked::Code("hidden"));
    let hidden = facts.iter().any(is_hidden);
    for fact in facts {
        let span = fact.span;
        let (offer, keeping) = (&mut entry.offer, &mut entry.keeping);
        match (fact.key.name, fact.value) {
            ("id", Checked::Id(id)) => offer.id = id,
            ("name", Checked::Text(text)) => offer.name = text,
            ("provider_name", Checked::Text(text)) => offer.provider_name = Some(text),
            ("summary", Checked::Text(text)) => offer.summary = text,
            ("description", Checked::Text(text)) => offer.description = Some(text),
            ("provider", Checked::Ref(id)) => {
                offer.provider = frame.providers.get(&id);
                if offer.provider.is_none() {
                    let meant = memory.meant("provider", &id, || frame.providers.meant(&id));
                    findings.push(lost_reference((Table::Offer, "provider"), &id, span, meant));
                }
            }
            ("needs", Checked::List(items)) => offer.needs = needs(items, frame, memory, findings),
            ("keywords", Checked::List(items)) => offer.keywords = texts(items),
            ("channel", Checked::List(items)) => offer.channel = codes(items),
            ("groups", Checked::List(items)) => offer.groups = codes(items),
            ("ages", Checked::Table(facts)) => {
                for fact in facts {
                    match (fact.key.name, fact.value) {
                        ("from", Checked::Amount(years)) => offer.age_from = Some(years),
                        ("to", Checked::Amount(years)) => offer.age_to = Some(years),
                        (other, _) => return Err(Unplaced(other)),
                    }
                }
                if let (Some(from), Some(to)) = (offer.age_from, offer.age_to)
                    && from > to
                {
                    findings.push(reversed(Table::Offer, "ages", span, &from.to_string(), &to.to_string()));
                    (offer.age_from, offer.age_to) = (None, None);
                }
            }
            ("residence", Checked::List(items)) => offer.residence = codes(items),
            ("residence_depends", Checked::List(items)) => offer.residence_depends = codes(items),
            ("residence_notes", Checked::List(items)) => {
                offer.residence_notes.reserve_exact(items.len());
                for (span, facts) in tables(items) {
                    let note = residence_note(facts)?;
                    let wrong = matches!((note.from, note.to), (Some(from), Some(to)) if from > to);
                    if wrong {
                        findings.push(reversed_days(Table::ResidenceNote, "from", span, note.from, note.to));
                    } else {
                        offer.residence_notes.push(note);
                    }
                }
            }
            ("benefits", Checked::List(items)) => offer.benefits = codes(items),
            ("speaks", Checked::List(items)) => {
                offer.speaks.reserve_exact(items.len());
                for (_, facts) in tables(items) {
                    offer.speaks.extend(speaks(facts)?);
                }
            }
            ("interpretation", Checked::List(items)) => offer.interpretation = codes(items),
            ("traits", Checked::List(items)) => offer.traits = codes(items),
            ("address", Checked::Code(code)) => offer.hidden_address = code == "hidden",
            ("catchment", Checked::List(items)) => offer.catchment = texts(items),
            ("hours", Checked::Hours(rules)) => offer.hours = Some(rules),
            ("phone_hours", Checked::Hours(rules)) => offer.phone_hours = Some(rules),
            ("appointment_hours", Checked::Hours(rules)) => offer.appointment_hours = Some(rules),
            ("hours_text", Checked::Text(text)) => offer.hours_text = Some(text),
            ("season", Checked::Table(facts)) => offer.season = season(facts, span, findings)?,
            ("course", Checked::Table(facts)) => offer.course = Some(Box::new(course(facts, span, findings)?)),
            ("access", Checked::List(items)) => offer.access = codes(items),
            ("referral_by", Checked::List(items)) => offer.referral_by = codes(items),
            ("vouchers", Checked::List(items)) => offer.vouchers = codes(items),
            ("documents", Checked::List(items)) => offer.documents = codes(items),
            ("documents_note", Checked::Text(text)) => offer.documents_note = Some(text),
            ("next_steps", Checked::List(items)) => offer.next_steps = texts(items),
            ("capacity", Checked::Table(facts)) => offer.capacity = capacity(facts)?,
            ("cost", Checked::Table(facts)) => offer.cost = cost(facts)?.map(Box::new),
            ("accessibility", Checked::Table(facts)) => offer.accessibility = accessibility(facts)?,
            ("phone", Checked::Text(text)) => offer.phone = Some(text),
            ("email", Checked::Text(text)) => offer.email = Some(text),
            ("url", Checked::Text(text)) => offer.url = Some(text),
            ("booking_url", Checked::Text(text)) => offer.booking_url = Some(text),
            ("contacts", Checked::List(items)) => {
                offer.contacts.reserve_exact(items.len());
                for (_, facts) in tables(items) {
                    offer.contacts.push(contact(facts)?);
                }
            }
            ("state", Checked::Code(code)) => offer.state = Some(code),
            ("alert", Checked::Table(facts)) => offer.alert = Some(Box::new(alert(facts)?)),
            ("verified", Checked::Date(day)) => offer.verified = Some(day),
            ("verified_by", Checked::Text(text)) => keeping.verified_by = Some(text),
            ("verified_how", Checked::Code(code)) => keeping.verified_how = Some(code),
            ("expires", Checked::Date(day)) => offer.expires = Some(day),
            ("owner", Checked::Text(text)) => keeping.owner = Some(text),
            ("source_url", Checked::Text(text)) => keeping.source_url = Some(text),
            ("funder", Checked::List(items)) => offer.funder = texts(items),
            ("funded_until", Checked::Date(day)) => keeping.funded_until = Some(day),
            ("legal_basis", Checked::List(items)) => offer.legal_basis = texts(items),
            ("partners", Checked::List(items)) => offer.partners = texts(items),
            ("volunteers_wanted", Checked::Flag(yes)) => offer.volunteers_wanted = Some(yes),
            ("modelled_on", Checked::List(items)) => offer.modelled_on = texts(items),
            ("external_ids", Checked::Free(pairs)) => offer.external_ids = pairs,
            ("internal_note", Checked::Text(text)) => keeping.internal_note = Some(text),
            ("at", Checked::List(items)) => {
                offer.at.reserve_exact(if hidden { 0 } else { items.len() });
                for (span, facts) in tables(items) {
                    if hidden {
                        // Nothing of a place may be known: no output can quote what is not there.
                        addresses.push(span);
                    } else {
                        offer.at.push(at(facts, frame, memory, findings)?);
                    }
                }
            }
            ("translations", Checked::ByLanguage(items)) => {
                offer.translations.reserve_exact(items.len());
                for (language, item) in items {
                    if let (Some(language), Checked::Table(facts)) = (language, item) {
                        offer.translations.push(translation(facts, language)?);
                    }
                }
            }
            (other, _) => return Err(Unplaced(other)),
        }
    }
    for span in addresses {
        findings.push(Finding::at(Code::HiddenAddress, span).about(Table::Offer, "at"));
    }
    Ok(entry)
}

fn needs(
    items: Vec<(Span, Checked<'_>)>,
    frame: &Frame,
    memory: &mut Memory,
    findings: &mut Vec<Finding>,
) -> Vec<NeedIx> {
    let mut needs = Vec::with_capacity(items.len());
    for (span, item) in items {
        let Checked::Ref(id) = item else { continue };
        match frame.needs.find(&id) {
            Some(ix) if !needs.contains(&ix) => needs.push(ix),
            Some(_) => {}
            None => {
                let meant = memory.meant("needs", &id, || frame.meant_need(&id));
                findings.push(lost_reference((Table::Offer, "needs"), &id, span, meant));
            }
        }
    }
    needs
}

fn lost_reference((table, key): (Table, &'static str), id: &str, span: Span, meant: Option<Text>) -> Finding {
    let finding = Finding::at(Code::UnknownReference, span).about(table, key).with("key", key).with("value", id);
    meant.into_iter().fold(finding, |finding, meant| finding.with("near", &meant))
}

fn reversed(table: Table, key: &'static str, span: Span, from: &str, to: &str) -> Finding {
    Finding::at(Code::ReversedRange, span).about(table, key).with("key", key).with("from", from).with("to", to)
}

fn reversed_days(
    table: Table,
    key: &'static str,
    span: Span,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
) -> Finding {
    let text = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    reversed(table, key, span, &text(from), &text(to))
}

fn residence_note(facts: Vec<Fact<'_>>) -> Result<ResidenceNote, Unplaced> {
    let mut note = ResidenceNote { text: Text::default(), source: None, from: None, to: None, checked: None };
    for fact in facts {
        match (fact.key.name, fact.value) {
            ("text", Checked::Text(text)) => note.text = text,
            ("source", Checked::Text(text)) => note.source = Some(text),
            ("from", Checked::Date(day)) => note.from = Some(day),
            ("to", Checked::Date(day)) => note.to = Some(day),
            ("checked", Checked::Date(day)) => note.checked = Some(day),
            (other, _) => return Err(Unplaced(other)),
        }
    }
    Ok(note)
}

fn speaks(facts: Vec<Fact<'_>>) -> Result<Option<Speaks>, Unplaced> {
    let (mut language, mut level, mut note) = (None, None, None);
    for fact in facts {
        match (fact.key.name, fact.value) {
            ("code", Checked::Language(tag)) => language = Some(tag),
            ("level", Checked::Code(code)) => level = Some(code),
            ("note", Checked::Text(text)) => note = Some(text),
            (other, _) => return Err(Unplaced(other)),
        }
    }
    Ok(language.map(|code| Speaks { code, level, note }))
}

fn season(facts: Vec<Fact<'_>>, span: Span, findings: &mut Vec<Finding>) -> Result<Option<Season>, Unplaced> {
    let (mut from, mut to) = (None, None);
    for fact in facts {
        match (fact.key.name, fact.value) {
            ("from", Checked::SeasonDay(day)) => from = Some(day),
            ("to", Checked::SeasonDay(day)) => to = Some(day),
            (other, _) => return Err(Unplaced(other)),
        }
    }
    if let (Some(SeasonDay::Once(first)), Some(SeasonDay::Once(last))) = (from, to)
        && first > last
    {
        findings.push(reversed_days(Table::Season, "from", span, Some(first), Some(last)));
        return Ok(None);
    }
    Ok(from.zip(to).map(|(from, to)| Season { from, to }))
}

fn course(facts: Vec<Fact<'_>>, span: Span, findings: &mut Vec<Finding>) -> Result<Course, Unplaced> {
    let mut course = Course::default();
    for fact in facts {
        match (fact.key.name, fact.value) {
            ("kind", Checked::Code(code)) => course.kind = Some(code),
            ("from", Checked::Code(code)) => course.from = Some(code),
            ("to", Checked::Code(code)) => course.to = Some(code),
            ("entry", Checked::Code(code)) => course.entry = Some(code),
            ("starts", Checked::Date(day)) => course.starts = Some(day),
            ("ends", Checked::Date(day)) => course.ends = Some(day),
            ("register_by", Checked::Date(day)) => course.register_by = Some(day),
            ("rolling", Checked::Flag(yes)) => course.rolling = Some(yes),
            ("sessions", Checked::Hours(rules)) => course.sessions = Some(rules),
            ("lessons", Checked::Count(n)) => course.lessons = Some(n),
            ("exam", Checked::Text(text)) => course.exam = Some(text),
            ("childcare", Checked::Answer(answer)) => course.childcare = Some(answer),
            ("online", Checked::Flag(yes)) => course.online = Some(yes),
            (other, _) => return Err(Unplaced(other)),
        }
    }
    if let (Some(from), Some(to)) = (course.from, course.to)
        && level_rank(from) > level_rank(to)
    {
        findings.push(reversed(Table::Course, "from", span, from, to));
        (course.from, course.to) = (None, None);
    }
    if let (Some(starts), Some(ends)) = (course.starts, course.ends)
        && starts > ends
    {
        findings.push(reversed_days(Table::Course, "starts", span, Some(starts), Some(ends)));
        (course.starts, course.ends) = (None, None);
    }
    Ok(course)
}

fn capacity(facts: Vec<Fact<'_>>) -> Result<Option<Capacity>, Unplaced> {
    let (mut state, mut wait_weeks, mut as_of) = (None, None, None);
    for fact in facts {
        match (fact.key.name, fact.value) {
            ("state", Checked::Code(code)) => state = Some(code),
            ("wait_weeks", Checked::Count(weeks)) => wait_weeks = Some(weeks),
            ("as_of", Checked::Date(day)) => as_of = Some(day),
            (other, _) => return Err(Unplaced(other)),
        }
    }
    Ok(state.map(|state| Capacity { state, wait_weeks, as_of }))
}

fn cost(facts: Vec<Fact<'_>>) -> Result<Option<Cost>, Unplaced> {
    let mut kind = None;
    let mut cost = Cost { kind: "free", amount: None, unit: None, with_pass: None, payer: None, note: None };
    for fact in facts {
        match (fact.key.name, fact.value) {
            ("kind", Checked::Code(code)) => kind = Some(code),
            ("amount", Checked::Amount(euros)) => cost.amount = Some(euros),
            ("unit", Checked::Code(code)) => cost.unit = Some(code),
            ("with_pass", Checked::Amount(euros)) => cost.with_pass = Some(euros),
            ("payer", Checked::Text(text)) => cost.payer = Some(text),
            ("note", Checked::Text(text)) => cost.note = Some(text),
            (other, _) => return Err(Unplaced(other)),
        }
    }
    Ok(kind.map(|kind| Cost { kind, ..cost }))
}

fn contact(facts: Vec<Fact<'_>>) -> Result<Contact, Unplaced> {
    let mut contact = Contact { role: Text::default(), phone: None, email: None, hours: None };
    for fact in facts {
        match (fact.key.name, fact.value) {
            ("role", Checked::Text(text)) => contact.role = text,
            ("phone", Checked::Text(text)) => contact.phone = Some(text),
            ("email", Checked::Text(text)) => contact.email = Some(text),
            ("hours", Checked::Hours(rules)) => contact.hours = Some(rules),
            (other, _) => return Err(Unplaced(other)),
        }
    }
    Ok(contact)
}

fn alert(facts: Vec<Fact<'_>>) -> Result<Alert, Unplaced> {
    let mut alert = Alert { text: Text::default(), until: None };
    for fact in facts {
        match (fact.key.name, fact.value) {
            ("text", Checked::Text(text)) => alert.text = text,
            ("until", Checked::Date(day)) => alert.until = Some(day),
            (other, _) => return Err(Unplaced(other)),
        }
    }
    Ok(alert)
}

fn at(facts: Vec<Fact<'_>>, frame: &Frame, memory: &mut Memory, findings: &mut Vec<Finding>) -> Result<At, Unplaced> {
    let mut at = At::default();
    for fact in facts {
        match (fact.key.name, fact.value) {
            ("place", Checked::Ref(id)) => {
                at.place = frame.places.get(&id);
                if at.place.is_none() {
                    let meant = memory.meant("place", &id, || frame.places.meant(&id));
                    findings.push(lost_reference((Table::At, "place"), &id, fact.span, meant));
                }
            }
            ("hours", Checked::Hours(rules)) => at.hours = Some(rules),
            ("phone_hours", Checked::Hours(rules)) => at.phone_hours = Some(rules),
            ("appointment_hours", Checked::Hours(rules)) => at.appointment_hours = Some(rules),
            ("phone", Checked::Text(text)) => at.phone = Some(text),
            ("accessibility", Checked::Table(facts)) => at.accessibility = accessibility(facts)?,
            ("note", Checked::Text(text)) => at.note = Some(text),
            (other, _) => return Err(Unplaced(other)),
        }
    }
    Ok(at)
}

fn translation(facts: Vec<Fact<'_>>, language: Language) -> Result<Translation, Unplaced> {
    let mut texts_of = Translation {
        language,
        name: None,
        summary: None,
        description: None,
        next_steps: Vec::new(),
        hours_text: None,
        alert: None,
        by: None,
        of: None,
    };
    for fact in facts {
        match (fact.key.name, fact.value) {
            ("name", Checked::Text(text)) => texts_of.name = Some(text),
            ("summary", Checked::Text(text)) => texts_of.summary = Some(text),
            ("description", Checked::Text(text)) => texts_of.description = Some(text),
            ("next_steps", Checked::List(items)) => texts_of.next_steps = texts(items),
            ("hours_text", Checked::Text(text)) => texts_of.hours_text = Some(text),
            ("alert", Checked::Text(text)) => texts_of.alert = Some(text),
            ("by", Checked::Code(code)) => texts_of.by = Some(code),
            ("of", Checked::Text(text)) => texts_of.of = Some(text),
            (other, _) => return Err(Unplaced(other)),
        }
    }
    Ok(texts_of)
}
