//! Columns that hold several facts in one cell: `40 € im Monat`, `12 bis 27 Jahre`, `Am Markt 1, 99999 Musterstadt`.
//!
//! What is not certain is not taken.

use super::cell::number;
use super::datum::Datum;
use super::glossary::Glossary;
use super::path::Owner;
use crate::directory::lists::List;

/// What such a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Smart {
    /// `cost`: kind, amount, unit.
    Cost,
    /// `ages`: from and to.
    Ages,
    /// `course.level`: from and to.
    Level,
    /// `….address`: street, postcode, town.
    Address(Owner),
    /// `….postcode_town`: postcode, town.
    PostcodeTown(Owner),
}

impl Smart {
    /// The column of a name in a mapping.
    pub fn named(name: &str) -> Option<Smart> {
        match name {
            "cost" => return Some(Smart::Cost),
            "ages" => return Some(Smart::Ages),
            "course.level" => return Some(Smart::Level),
            _ => {}
        }
        let (owner, last) = name.rsplit_once('.')?;
        let owner = match owner.split('.').collect::<Vec<_>>().as_slice() {
            ["provider"] => Owner::Provider,
            ["at", number, "place"] => Owner::Place(number.parse().ok().filter(|number| (1..=50).contains(number))?),
            _ => return None,
        };
        match last {
            "address" => Some(Smart::Address(owner)),
            "postcode_town" => Some(Smart::PostcodeTown(owner)),
            _ => None,
        }
    }

    /// Its name in a mapping.
    pub fn name(self) -> String {
        let of = |owner: Owner, last: &str| match owner {
            Owner::Place(number) => format!("at.{number}.place.{last}"),
            _ => format!("provider.{last}"),
        };
        match self {
            Smart::Cost => "cost".to_owned(),
            Smart::Ages => "ages".to_owned(),
            Smart::Level => "course.level".to_owned(),
            Smart::Address(owner) => of(owner, "address"),
            Smart::PostcodeTown(owner) => of(owner, "postcode_town"),
        }
    }

    /// Whose facts they are.
    pub fn owner(self) -> Owner {
        match self {
            Smart::Address(owner) | Smart::PostcodeTown(owner) => owner,
            _ => Owner::Offer,
        }
    }

    /// The facts in a cell, with the steps to each from its owner's record.
    pub fn read(self, raw: &str, glossary: &Glossary<'_>) -> Option<Vec<(&'static [&'static str], Datum)>> {
        match self {
            Smart::Cost => cost(raw, glossary),
            Smart::Ages => ages(raw),
            Smart::Level => level(raw, glossary),
            Smart::Address(_) => address(raw),
            Smart::PostcodeTown(_) => postcode_town(raw),
        }
    }
}

type Found = Vec<(&'static [&'static str], Datum)>;

fn cost(raw: &str, glossary: &Glossary<'_>) -> Option<Found> {
    let raw = raw.trim().trim_end_matches(['.', '!']);
    if let Some(kind) = glossary.code(List::Costs, raw) {
        return Some(vec![(&["cost", "kind"], Datum::text(kind))]);
    }
    if matches!(
        raw.to_lowercase().as_str(),
        "keine" | "keine kosten" | "0" | "0 €" | "0,00 €" | "frei" | "none" | "free"
    ) {
        return Some(vec![(&["cost", "kind"], Datum::text("free"))]);
    }
    let end = raw.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',')).unwrap_or(raw.len());
    let (amount, rest) = raw.split_at_checked(end)?;
    let amount = number(amount.trim_end_matches(",-"))?;
    // A number alone in such a column is an amount: spreadsheets keep the sign in the cell's format.
    let rest = match rest.trim() {
        "" => "",
        rest => ["€", "EUR", "Euro"].iter().find_map(|sign| rest.strip_prefix(sign))?.trim(),
    };
    if amount == 0.0 {
        return Some(vec![(&["cost", "kind"], Datum::text("free"))]);
    }
    let mut found: Found = vec![(&["cost", "kind"], Datum::text("fee")), (&["cost", "amount"], Datum::Number(amount))];
    if !rest.is_empty() {
        let unit = rest.trim_start_matches('/').trim();
        let unit = ["pro ", "je ", "im ", "in der ", "für den ", "am ", "per ", "a "]
            .iter()
            .find_map(|word| unit.strip_prefix(word))
            .unwrap_or(unit);
        found.push((&["cost", "unit"], Datum::text(glossary.code(List::Units, unit)?)));
    }
    Some(found)
}

fn ages(raw: &str) -> Option<Found> {
    let text = raw.trim().to_lowercase().replace(['–', '—'], "-").replace(" bis ", "-");
    let text = ["jahren", "jahre", "jahr", "j.", "years", "alter", "von"]
        .iter()
        .fold(text, |text, word| text.replace(word, ""));
    let text = text.trim();
    let years = |text: &str| number(text.trim()).filter(|years| *years <= 120.0).map(Datum::Number);
    if let Some(from) =
        text.strip_prefix("ab ").or_else(|| text.strip_suffix('+')).or_else(|| text.strip_prefix("from "))
    {
        return Some(vec![(&["ages", "from"], years(from)?)]);
    }
    if let Some(to) = text.strip_prefix("bis ").or_else(|| text.strip_prefix("to ")) {
        return Some(vec![(&["ages", "to"], years(to)?)]);
    }
    let (from, to) = text.split_once('-')?;
    let (Datum::Number(first), Datum::Number(last)) = (years(from)?, years(to)?) else { return None };
    (first <= last).then(|| vec![(&["ages", "from"][..], Datum::Number(first)), (&["ages", "to"], Datum::Number(last))])
}

fn level(raw: &str, glossary: &Glossary<'_>) -> Option<Found> {
    let text = raw.trim().replace(['–', '—'], "-").replace(" bis ", "-").replace(" und ", "-").replace('/', "-");
    let (from, to) = text.split_once('-').unwrap_or((&text, &text));
    let code = |word: &str| glossary.code(List::Levels, word).map(Datum::text);
    Some(vec![(&["course", "from"], code(from)?), (&["course", "to"], code(to)?)])
}

fn address(raw: &str) -> Option<Found> {
    let line = raw.trim().replace(['\n', ';'], ",");
    let (street, rest) = line.rsplit_once(',')?;
    let street = street.trim().trim_end_matches(',');
    if street.is_empty() {
        return None;
    }
    let mut found: Found = vec![(&["street"], Datum::text(street))];
    found.extend(postcode_town(rest)?);
    Some(found)
}

fn postcode_town(raw: &str) -> Option<Found> {
    let raw = raw.trim();
    let raw = raw.strip_prefix("D-").unwrap_or(raw);
    let (postcode, town) = raw.split_once(' ')?;
    let fits = postcode.len() == 5 && postcode.bytes().all(|b| b.is_ascii_digit()) && !town.trim().is_empty();
    fits.then(|| vec![(&["postcode"][..], Datum::text(postcode)), (&["town"], Datum::text(town.trim()))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::read::BuiltIn;

    #[test]
    fn several_facts_in_one_cell() {
        let built_in = BuiltIn::load();
        let glossary = Glossary::new(&built_in.lists, &built_in.needs);
        let read = |smart: Smart, raw: &str| {
            let found = smart.read(raw, &glossary)?;
            Some(found.iter().map(|(way, datum)| format!("{}={datum:?}", way.join("."))).collect::<Vec<_>>().join(" "))
        };
        for (raw, expected) in [
            ("kostenlos", Some("cost.kind=Text(\"free\")")),
            ("2,5", Some("cost.kind=Text(\"fee\") cost.amount=Number(2.5)")),
            ("0,00", Some("cost.kind=Text(\"free\")")),
            ("40 €", Some("cost.kind=Text(\"fee\") cost.amount=Number(40.0)")),
            (
                "1.200,50 EUR pro Monat",
                Some("cost.kind=Text(\"fee\") cost.amount=Number(1200.5) cost.unit=Text(\"month\")"),
            ),
            ("kostenlos, Material 5 €", None),
            ("40 € oder nach Absprache", None),
        ] {
            assert_eq!(read(Smart::Cost, raw).as_deref(), expected, "{raw}");
        }
        assert_eq!(
            read(Smart::Ages, "12 bis 27 Jahre").as_deref(),
            Some("ages.from=Number(12.0) ages.to=Number(27.0)")
        );
        assert_eq!(read(Smart::Ages, "ab 18").as_deref(), Some("ages.from=Number(18.0)"));
        assert_eq!(read(Smart::Ages, "Kinder"), None);
        assert_eq!(read(Smart::Level, "A2 bis B1").as_deref(), Some("course.from=Text(\"A2\") course.to=Text(\"B1\")"));
        let address = read(Smart::Address(Owner::Place(1)), "Am Markt 1, 99999 Musterstadt");
        assert_eq!(
            address.as_deref(),
            Some("street=Text(\"Am Markt 1\") postcode=Text(\"99999\") town=Text(\"Musterstadt\")")
        );
        assert_eq!(Smart::named("at.2.place.address").map(Smart::name).as_deref(), Some("at.2.place.address"));
    }
}
