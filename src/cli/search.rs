//! `lotse search`: ranked matches.

use super::args::{FilterArgs, SearchArgs, SearchFormat};
use super::json::Object;
use super::output::say;
use super::reading::Reading;
use super::{Call, Done, Exit, Stop, json, offer, table};
use crate::directory::hours::Opening;
use crate::directory::timetable::opening_of;
use crate::directory::{Directory, Entry, Moment, Text};
use crate::search::filter::Wish;
use crate::search::plan::{Plan, Target};
use crate::search::query::qualifiers;
use crate::search::rank::{Reason, explain, search_first, search_plan};
use crate::search::spelling::{nearest, spelled};
use crate::search::{Dimension, Filters, Hit, Index, Order, Query, Results};

/// How an offer answers the search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// All words and all filters.
    Full,
    /// All filters, not all words.
    Partial,
    /// It does not state what a filter asks.
    Unstated,
}

/// An offer that was found, with all that a line about it needs.
#[derive(Debug)]
pub struct Found<'d> {
    /// The offer.
    pub entry: &'d Entry,
    /// How it answers.
    pub how: Match,
    /// Its score.
    pub score: u32,
    /// The words that it lacks, as they were typed.
    pub missing: Vec<Text>,
    /// What it does not state of what was asked.
    pub unstated: Vec<Dimension>,
    /// For what it depends.
    pub depends: Vec<Dimension>,
    /// Whether one can come at the moment that counts.
    pub opening: Opening,
    /// Why it was found, if that was asked.
    pub why: Vec<Why>,
}

/// Why a word of the search counts.
#[derive(Debug)]
pub struct Why {
    /// The word as it was typed.
    pub word: Text,
    /// The word of the directory that it met.
    pub met: Text,
    /// How, where and for how much.
    pub reason: Reason,
}

/// Searches and writes what was found.
pub fn run(call: &mut Call<'_>, args: &SearchArgs, before: &FilterArgs) -> Done {
    let asked = before.clone().with(args.filters.clone());
    let line = typed_line(&args.words);
    if line.trim().is_empty() && asked.is_empty() {
        return Err(Stop::Said(call.words.get("search-without-words")));
    }
    let Reading { directory, now, .. } = call.open()?;
    let index = Index::build(&directory, now.date());
    let query = Query::parse(&line, &directory, &index.facets);
    let filters = query.all_filters(&call.filters(&asked, &directory, &index.facets)?);
    for hint in &query.hints {
        say(&call.about_unknown("hint-value", &hint.unknown));
    }
    if query.words.is_empty() && query.without.is_empty() && filters.all.is_empty() {
        return Err(Stop::Said(call.words.get("search-without-words")));
    }
    let moments = moments(&filters, now);
    let open = |offer: u32| {
        let entry = directory.offers.get(offer as usize);
        entry.map_or(crate::directory::hours::OpenState::Unstated, |entry| {
            offer::open_at(&directory, &entry.offer, &moments)
        })
    };
    let plan = Plan::new(&query, &index);
    let results = search_plan(&index, &plan, &filters, open, Order::Fit);
    // With one moment asked for, that is the one to speak of.
    let moment = if let [one] = moments.as_slice() { *one } else { now };
    let found = |(hit, how): (&Hit, Match)| -> Option<Found<'_>> {
        let entry = directory.offers.get(hit.offer as usize)?;
        let words =
            query.words.iter().enumerate().filter(|(i, _)| hit.missing & 1u32.checked_shl(*i as u32).unwrap_or(0) != 0);
        let typed = |word: usize| {
            Text::line(query.words.get(word).and_then(|word| line.get(word.range.clone())).unwrap_or_default())
        };
        let reasons = if args.explain { explain(&index, &plan, hit.offer) } else { Vec::new() };
        Some(Found {
            entry,
            how,
            score: hit.score,
            missing: words.map(|(i, _)| typed(i)).collect(),
            unstated: dimensions(hit.unstated),
            depends: dimensions(hit.depends),
            opening: opening_of(&directory, &entry.offer, &moment),
            why: reasons
                .into_iter()
                .map(|reason| Why {
                    word: typed(reason.word),
                    met: Text::line(&spelled(&index, &directory, reason.term)),
                    reason,
                })
                .collect(),
        })
    };
    let certain = results.hits.iter().map(|hit| (hit, if hit.is_full() { Match::Full } else { Match::Partial }));
    let unstated = results.unstated.iter().filter(|_| filters.with_unstated).map(|hit| (hit, Match::Unstated));
    let mut all = certain.chain(unstated).take(args.limit.unwrap_or(usize::MAX)).filter_map(found).peekable();
    let nothing = all.peek().is_none();
    let default = if call.out.terminal { SearchFormat::Table } else { SearchFormat::Plain };
    match args.format.unwrap_or(default) {
        SearchFormat::Table => table::write(call, &directory, &all.collect::<Vec<_>>(), &moment)?,
        SearchFormat::Plain => {
            for found in all {
                let offer = &found.entry.offer;
                let name = offer::name(offer, call.options.texts_in.as_deref());
                let town = offer::towns(&directory, offer);
                let mut line = format!("{}\t{name}\t{town}", offer.id);
                if args.explain {
                    let why: Vec<String> = found.why.iter().map(|why| table::why(call, why)).collect();
                    line.push('\t');
                    line.push_str(&why.join("; "));
                }
                // Texts were cleaned, so the tabs are ours.
                call.out.raw(line.as_bytes())?;
                call.out.end()?;
            }
        }
        SearchFormat::Ids => {
            for found in all {
                call.out.line(&found.entry.offer.id)?;
            }
        }
        SearchFormat::Json => {
            for found in all {
                let object = object(call, &directory, &found, &moment, args.explain);
                call.out.raw(&object.line())?;
            }
        }
    }
    call.out.finish()?;
    if !filters.with_unstated && !results.unstated.is_empty() {
        say(&call.words.say("search-unstated", &[("count", results.unstated.len().into())]));
    }
    if !nothing {
        return Ok(Exit::Good);
    }
    if results.hits.is_empty() {
        say_nothing(call, (&directory, &index), &plan, &line, &results, &filters);
    }
    Ok(Exit::Nothing)
}

/// The moments for which being open was asked; now, if none was.
fn moments(filters: &Filters, now: Moment) -> Vec<Moment> {
    let mut moments: Vec<Moment> = filters
        .all
        .iter()
        .filter_map(|filter| match filter.wish {
            Wish::OpenNow => Some(now),
            Wish::OpenAt(at) => Some(Moment::new(at, now.zone())),
            _ => None,
        })
        .collect();
    if moments.is_empty() {
        moments.push(now);
    }
    moments
}

/// The words as one line. A shell takes the quotation marks of `town:"Bad Muster"` away; they are put back. The blank at the
/// end says that the last word is finished: whoever pressed Enter did not mean the beginning of one.
fn typed_line(words: &[String]) -> String {
    let mut line = String::new();
    for word in words {
        match word.split_once(':') {
            Some((name, value))
                if qualifiers().any(|(known, _)| known == name.to_lowercase())
                    && value.contains(' ')
                    && !value.contains('"') =>
            {
                line.push_str(name);
                line.push_str(":\"");
                line.push_str(value);
                line.push('"');
            }
            _ => line.push_str(word),
        }
        line.push(' ');
    }
    line
}

fn dimensions(bits: u32) -> Vec<Dimension> {
    Dimension::ALL.into_iter().filter(|dimension| bits & crate::search::filter::bit(*dimension) != 0).collect()
}

fn object(
    call: &Call<'_>,
    directory: &crate::directory::Directory,
    found: &Found<'_>,
    moment: &Moment,
    with_why: bool,
) -> Object {
    let offer = &found.entry.offer;
    let provider = offer::provider(directory, offer);
    let needs = offer.needs.iter().filter_map(|ix| directory.needs.get(*ix)).map(|need| &need.id);
    let full = found.missing.is_empty();
    let object = Object::new()
        .with("id", &offer.id)
        .with("name", offer::name(offer, call.options.texts_in.as_deref()))
        .with("provider", provider.map(|provider| Object::new().with("id", &provider.id).with("name", &provider.name)))
        .with("needs", needs.collect::<Vec<_>>())
        .with("match", if full { "full" } else { "partial" })
        .with("missing", found.missing.iter().collect::<Vec<_>>())
        .with("unstated", names(&found.unstated))
        .with("open", json::opening(&found.opening, moment))
        .with("score", found.score)
        .with("depends", names(&found.depends))
        .with("state", offer::standing(offer, moment.date()).unwrap_or("published"));
    if !with_why {
        return object;
    }
    let why = |why: &Why| {
        Object::new()
            .with("word", &why.word)
            .with("met", &why.met)
            .with("way", why.reason.way.name())
            .with("field", why.reason.field.name())
            .maybe(
                "need",
                match why.reason.target {
                    Target::Need(ix) => u16::try_from(ix)
                        .ok()
                        .and_then(|ix| directory.needs.get(crate::directory::model::NeedIx(ix)))
                        .map(|need| &need.id),
                    _ => None,
                },
            )
            .with("points", u32::from(why.reason.points))
            .with("weight", why.reason.weight)
    };
    object.with("why", found.why.iter().map(why).collect::<Vec<_>>())
}

fn names(dimensions: &[Dimension]) -> Vec<&'static str> {
    dimensions.iter().map(|dimension| dimension.name()).collect()
}

/// Says that nothing was found, and what could be done: which word found nothing and which are near, or that filters are in
/// the way.
fn say_nothing(
    call: &Call<'_>,
    (directory, index): (&Directory, &Index),
    plan: &Plan,
    line: &str,
    results: &Results,
    filters: &Filters,
) {
    if index.is_empty() {
        say(&call.words.get("search-no-offers"));
        return;
    }
    say(&call.words.get("search-found-nothing"));
    let mut all_known = true;
    for (i, word) in plan.words.iter().enumerate().filter(|(_, word)| word.counts) {
        if results.reached.get(i).copied().unwrap_or(0) > 0 {
            continue;
        }
        all_known = false;
        let typed = Text::line(line.get(word.typed.range.clone()).unwrap_or_default());
        let near = nearest(index, directory, &word.typed.text, 3).join(", ");
        let near = if near.is_empty() { "none".to_owned() } else { near };
        say(&call.words.say("search-unknown-word", &[("word", (&typed).into()), ("near", (&near).into())]));
    }
    if all_known && !filters.all.is_empty() {
        let closed = |_| crate::directory::hours::OpenState::Unstated;
        let without = search_first(index, plan, &Filters::default(), closed, Order::Fit);
        say(&call.words.say("search-filters-in-the-way", &[("count", without.hits.len().into())]));
    } else if all_known {
        say(&call.words.get("search-words-apart"));
    }
}
