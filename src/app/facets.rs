//! The rows of the need list and of the filters: what can be filtered by, with counts.

use super::model::Model;
use crate::directory::lists::List;
use crate::directory::model::NeedIx;
use crate::search::facet::{Dimension, Value, ValueIx, words_of};
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
    /// The heading of a dimension, and whether its values are shown.
    Heading(Dimension, bool),
    /// A group of needs, and whether what belongs to it is shown.
    Group(NeedIx, Filter, bool),
    /// A value.
    Value(Filter),
    /// That an offer does not state the dimension.
    NotStated(Filter),
    /// An age: the one that is set, or none, then it is asked for.
    Age(Option<Filter>),
}

impl RowKind {
    /// The filter that the row takes.
    pub fn filter(&self) -> Option<&Filter> {
        match self {
            RowKind::Group(_, filter, _) | RowKind::Value(filter) | RowKind::NotStated(filter) => Some(filter),
            RowKind::Age(filter) => filter.as_ref(),
            RowKind::Heading(..) => None,
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
    // What is answered with yes is one key away; then the age, and lists of values, which open.
    for dimension in Dimension::ALL.into_iter().filter(|dimension| dimension.is_flag()) {
        flag_row(model, dimension, &mut rows);
    }
    age_rows(model, &mut rows);
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
    let facets = &model.shelf.index.facets;
    let of = || facets.values().filter(|(_, value)| value.dimension == dimension && value.listed);
    if of().next().is_none() {
        return;
    }
    let open = model.opened.contains(&dimension);
    let taken = model.filters().all.iter().any(|filter| filter.dimension == dimension);
    rows.push(FacetRow {
        kind: RowKind::Heading(dimension, open),
        label: String::new(),
        depth: 0,
        count: u32::try_from(of().filter(|(ix, _)| model.results.count(*ix) > 0).count()).unwrap_or(u32::MAX),
        taken,
    });
    if !open {
        return;
    }
    let mut values: Vec<FacetRow> = of().map(|(ix, value)| value_row(model, ix, value)).collect();
    // Long open lists are easier by how much they give; closed lists have an order of their own.
    if matches!(dimension, Dimension::Town | Dimension::Provider | Dimension::Funder | Dimension::Speaks) {
        values.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.label.cmp(&b.label)));
    }
    rows.extend(values);
    not_stated_row(model, dimension, model.results.not_stated(dimension), rows);
}

fn value_row(model: &Model, ix: ValueIx, value: &Value) -> FacetRow {
    let directory = &model.shelf.directory;
    let filter = Filter { dimension: value.dimension, wish: Wish::Value(value.key.as_str().to_owned()) };
    let label = match value.dimension {
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
    let (label, count) = (label.to_owned(), model.results.count(ix));
    FacetRow { label, kind: RowKind::Value(filter), depth: 1, count, taken }
}

fn not_stated_row(model: &Model, dimension: Dimension, count: u32, rows: &mut Vec<FacetRow>) {
    let filter = Filter { dimension, wish: Wish::Unstated };
    let taken = taken(model, &filter);
    if count > 0 || taken {
        rows.push(FacetRow { kind: RowKind::NotStated(filter), label: String::new(), depth: 1, count, taken });
    }
}

fn age_rows(model: &Model, rows: &mut Vec<FacetRow>) {
    let set = |filter: &Filter| filter.dimension == Dimension::Age && filter.wish != Wish::Unstated;
    let filter = model.filters().all.into_iter().find(set);
    let taken = filter.is_some();
    let count = if taken { u32::try_from(model.results.counted()).unwrap_or(u32::MAX) } else { 0 };
    rows.push(FacetRow { kind: RowKind::Age(filter), label: String::new(), depth: 0, count, taken });
    not_stated_row(model, Dimension::Age, model.results.not_stated(Dimension::Age), rows);
}

fn flag_row(model: &Model, dimension: Dimension, rows: &mut Vec<FacetRow>) {
    let directory = &model.shelf.directory;
    let wish = if dimension == Dimension::Open { Wish::OpenNow } else { Wish::Yes };
    let filter = Filter { dimension, wish };
    let label = directory.lists.label(List::Flags, dimension.name(), model.language).to_owned();
    let (count, unstated) = match dimension {
        Dimension::Open => {
            let counted = || model.shelf.opening_among(&model.results.counted, &model.now);
            model.results.opening.unwrap_or_else(counted)
        }
        _ => {
            let yes = model.shelf.index.facets.find(dimension, "yes");
            (yes.map_or(0, |ix| model.results.count(ix)), model.results.not_stated(dimension))
        }
    };
    let taken = taken(model, &filter);
    rows.push(FacetRow { kind: RowKind::Value(filter), label, depth: 0, count, taken });
    not_stated_row(model, dimension, unstated, rows);
}
