//! A directory as a spreadsheet: a row an offer, with its provider and its places.
//!
//! Written for Excel and LibreOffice as they are set up in Germany: a byte order mark, semicolons, Windows' line ends, decimal
//! commas. A cell that could be taken for a formula begins with an apostrophe, which the way back takes off
//! (<https://owasp.org/www-community/attacks/CSV_Injection>).

use super::cell;
use super::datum::{Batch, Record, text};
use super::glossary::Glossary;
use super::path::{Owner, Path, flat};
use super::sheet::needs_guard;
use crate::directory::catalogue::{Kind, Table};
use foldhash::{HashMap, HashMapExt, HashSet};

/// The columns that are always there, so that somebody can fill them in.
const ALWAYS: [&str; 8] = ["id", "name", "summary", "provider", "provider.name", "needs", "phone", "hours"];

/// The sheet. Headings are the German names with the keys in brackets, or the keys alone.
pub fn csv(batch: &Batch, glossary: &Glossary<'_>, language: &str) -> Vec<u8> {
    let by_id = |records: &'_ [Record]| -> HashMap<String, usize> {
        let mut map = HashMap::new();
        for (position, record) in records.iter().enumerate() {
            map.insert(record.id().to_owned(), position);
        }
        map
    };
    let (providers, places) = (by_id(&batch.providers), by_id(&batch.places));
    let mut columns: Vec<Path> = ALWAYS.iter().filter_map(|path| Path::parse(path)).collect();
    let mut known: HashSet<String> = columns.iter().map(Path::written).collect();
    let mut rows: Vec<HashMap<String, String>> = Vec::with_capacity(batch.offers.len());
    for offer in &batch.offers {
        let mut row = HashMap::new();
        let mut add = |owner: Owner, record: &Record| {
            for (steps, kind, datum) in flat(record.table, &record.facts) {
                let path = Path { owner, steps, kind };
                // The id of a provider or place stands in the offer's own column.
                if owner != Owner::Offer && path.steps == ["id"] {
                    continue;
                }
                let written = path.written();
                row.insert(written.clone(), cell::write(kind, datum, glossary, language));
                if known.insert(written) {
                    columns.push(path);
                }
            }
        };
        add(Owner::Offer, offer);
        let provider =
            text(&offer.facts, "provider").and_then(|id| providers.get(id)).and_then(|at| batch.providers.get(*at));
        if let Some(provider) = provider {
            add(Owner::Provider, provider);
        }
        let at: Vec<(usize, &Record)> = flat(Table::Offer, &offer.facts)
            .into_iter()
            .filter_map(|(way, kind, datum)| match (way.as_slice(), kind) {
                ([at, number, place], Kind::Ref(Table::Place)) if at == "at" && place == "place" => {
                    Some((number.parse().ok()?, batch.places.get(*places.get(datum.as_text()?)?)?))
                }
                _ => None,
            })
            .collect();
        for (number, place) in at {
            add(Owner::Place(number), place);
        }
        rows.push(row);
    }
    columns.sort_by_cached_key(|path| (path.order(), path.written()));
    let headings = columns.iter().map(|path| match language {
        "de" => format!("{} [{}]", path.german(), path.written()),
        _ => path.written(),
    });
    let mut out = b"\xEF\xBB\xBF".to_vec();
    let mut writer = csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(&mut out);
    // Writing into memory does not fail.
    let _ = writer.write_record(headings);
    for row in &rows {
        let cells =
            columns.iter().map(|path| guarded(row.get(&path.written()).map(String::as_str).unwrap_or_default()));
        let _ = writer.write_record(cells);
    }
    let _ = writer.flush();
    drop(writer);
    out
}

fn guarded(cell: &str) -> String {
    if needs_guard(cell) { format!("'{cell}") } else { cell.to_owned() }
}
