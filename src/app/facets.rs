//! The rows of the need list and of the filters: what can be filtered by, with counts.

use super::model::Model;
use crate::directory::lists::List;
use crate::directory::model::NeedIx;
use crate::search::facet::{Dimension, words_of};
use crate::search::filter::{Filter, Wish};

/// A row of the need list or of the filters.
#[derive(Clone, Debug, PartialEq)]
pub struct FacetRow {
    /// What it is.
    pub kind: RowKind,
    /// Its name, in the language of the interface.
    pub label: String,
    /// How far it is moved in.
    pub depth: u8,
    /// How many offers it would give.
    pub count: u32,
    /// Whether it is taken.
    pub taken: bool,
}

/// What a row is.
#[derive(Clone, Debug, PartialEq)]
pub enum RowKind {
    /// The heading of a dimension.
    Heading(Dimension),
    /// A group of needs, and whether what belongs to it is shown.
    Group(NeedIx, Filter, bool),
    /// A value.
    Value(Filter),
    /// How many offers do not state the dimension.
    NotStated(Dimension),
}

impl RowKind {
    /// The filter that the row takes.
    pub fn filter(&self) -> Option<&Filter> {
        match self {
            RowKind::Group(_, filter, _) | RowKind::Value(filter) => Some(filter),
            RowKind::Heading(_) | RowKind::NotStated(_) => None,
        }
    }
}

/// The rows that the focus shows: needs, or all filters.
pub fn rows(model: &Model, all: bool) -> Vec<FacetRow> {
    let mut rows = Vec::new();
    if !all {
        need_rows(model, &mut rows);
        return rows;
    }
    // What is answered with yes is one key away; lists of values come below.
    for dimension in Dimension::ALL.into_iter().filter(|dimension| dimension.is_flag()) {
        flag_row(model, dimension, &mut rows);
    }
    for dimension in Dimension::ALL {
        if !dimension.is_flag() && !matches!(dimension, Dimension::Need | Dimension::Age) {
            value_rows(model, dimension, &mut rows);
        }
    }
    rows
}

fn taken(model: &Model, filter: &Filter) -> bool {
    model.filters().all.contains(filter)
}

fn need_rows(model: &Model, rows: &mut Vec<FacetRow>) {
    let directory = &model.shelf.directory;
    let facets = &model.shelf.index.facets;
    let language = model.language;
    let row = |ix: NeedIx, depth: u8, open: Option<bool>| {
        let need = directory.needs.get(ix).filter(|need| !need.hidden)?;
        let value = facets.find(Dimension::Need, &need.id)?;
        let filter = Filter { dimension: Dimension::Need, wish: Wish::Value(need.id.as_str().to_owned()) };
        let taken = taken(model, &filter);
        Some(FacetRow {
            kind: match open {
                Some(open) => RowKind::Group(ix, filter, open),
                None => RowKind::Value(filter),
            },
            label: directory.needs.label(ix, language).to_owned(),
            depth,
            count: model.results.count(value),
            taken,
        })
    };
    for (group, _) in directory.needs.groups() {
        let open = model.unfolded.contains(&group);
        rows.extend(row(group, 0, Some(open)));
        if open {
            rows.extend(directory.needs.children(group).filter_map(|(ix, _)| row(ix, 1, None)));
        }
    }
}

fn value_rows(model: &Model, dimension: Dimension, rows: &mut Vec<FacetRow>) {
    let directory = &model.shelf.directory;
    let facets = &model.shelf.index.facets;
    let mut values: Vec<FacetRow> = facets
        .values()
        .filter(|(_, value)| value.dimension == dimension && value.listed)
        .map(|(ix, value)| {
            let filter = Filter { dimension, wish: Wish::Value(value.key.as_str().to_owned()) };
            let label = match dimension {
                Dimension::Provider => directory
                    .providers
                    .iter()
                    .find(|provider| provider.id == value.key)
                    .map_or(value.key.as_str(), |provider| provider.name.as_str()),
                _ => words_of(directory, value)
                    .and_then(|words| words.label(model.language))
                    .map_or(value.key.as_str(), |t| t.as_str()),
            };
            let taken = taken(model, &filter);
            FacetRow {
                label: label.to_owned(),
                kind: RowKind::Value(filter),
                depth: 1,
                count: model.results.count(ix),
                taken,
            }
        })
        .collect();
    // Long open lists are easier by how much they give; closed lists have an order of their own.
    if matches!(dimension, Dimension::Town | Dimension::Provider | Dimension::Funder | Dimension::Speaks) {
        values.retain(|row| row.count > 0 || row.taken);
        values.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.label.cmp(&b.label)));
    }
    if values.is_empty() {
        return;
    }
    rows.push(FacetRow { kind: RowKind::Heading(dimension), label: String::new(), depth: 0, count: 0, taken: false });
    rows.extend(values);
    let not_stated = model.results.not_stated(dimension);
    if not_stated > 0 {
        let kind = RowKind::NotStated(dimension);
        rows.push(FacetRow {
            kind,
            label: String::new(),
            depth: 1,
            count: not_stated,
            taken: model.filters().with_unstated,
        });
    }
}

fn flag_row(model: &Model, dimension: Dimension, rows: &mut Vec<FacetRow>) {
    let directory = &model.shelf.directory;
    let wish = if dimension == Dimension::Open { Wish::OpenNow } else { Wish::Yes };
    let filter = Filter { dimension, wish };
    let label = directory.lists.label(List::Flags, dimension.name(), model.language).to_owned();
    let count = match dimension {
        Dimension::Open => model.results.open.unwrap_or_else(|| {
            let open = |hit: &&crate::search::Hit| {
                model.shelf.open_state(hit.offer, &model.now) == crate::directory::hours::OpenState::Open
            };
            u32::try_from(model.results.hits.iter().take(model.results.counted()).filter(open).count())
                .unwrap_or(u32::MAX)
        }),
        _ => model.shelf.index.facets.find(dimension, "yes").map_or(0, |ix| model.results.count(ix)),
    };
    let taken = taken(model, &filter);
    rows.push(FacetRow { kind: RowKind::Value(filter), label, depth: 0, count, taken });
}
