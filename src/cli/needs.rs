//! `lotse needs`: the needs with the number of offers for each.

use super::args::{Format, NeedsArgs};
use super::json::Object;
use super::output::Style;
use super::reading::Reading;
use super::{Call, Done, Exit};
use crate::directory::model::NeedIx;
use crate::directory::taxonomy::Need;
use crate::search::{Dimension, Filters, Index, Query, search};
use unicode_width::UnicodeWidthStr;

/// Writes all needs that this directory uses, groups first.
pub fn run(call: &mut Call<'_>, args: &NeedsArgs) -> Done {
    let Reading { directory, now, .. } = call.open()?;
    let index = Index::facts(&directory, now.date());
    let results =
        search(&index, &Query::default(), &Filters::default(), |_| crate::directory::hours::OpenState::Unstated);
    let count = |need: &Need| {
        let value = index.facets.find(Dimension::Need, &need.id);
        value.map_or(0, |value| results.count(value))
    };
    let label = |ix| directory.needs.label(ix, call.words.language()).to_owned();
    match args.format {
        Format::Json => {
            for (ix, need) in directory.needs.iter().filter(|(_, need)| !need.hidden) {
                let parent = need.parent.and_then(|parent| directory.needs.get(parent)).map(|parent| &parent.id);
                let object = Object::new()
                    .with("id", &need.id)
                    .with("parent", parent)
                    .with("label", label(ix))
                    .with("offers", count(need));
                call.out.raw(&object.line())?;
            }
        }
        Format::Human => {
            let mut rows: Vec<(usize, NeedIx, &Need)> = Vec::new();
            for (group, need) in directory.needs.groups().filter(|(_, need)| !need.hidden) {
                rows.push((0, group, need));
                below(&directory.needs, group, 1, &mut rows);
            }
            let width = rows.iter().map(|(depth, _, need)| 2 * depth + need.id.width()).max().unwrap_or(0);
            for (depth, ix, need) in rows {
                let indent = " ".repeat(2 * depth);
                let fill = " ".repeat(width.saturating_sub(2 * depth + need.id.width()));
                let style = if depth == 0 { Style::Strong } else { Style::Plain };
                call.out.text(&format!("{:>5}  {indent}", count(need)))?;
                call.out.styled(style, &need.id)?;
                call.out.text(&format!("{fill}  "))?;
                call.out.styled(style, &label(ix))?;
                call.out.end()?;
            }
        }
    }
    Ok(Exit::Good)
}

/// What belongs to a need, with what belongs to that. A directory may nest its own needs; the bound is that of the model.
fn below<'n>(
    needs: &'n crate::directory::taxonomy::Needs,
    group: NeedIx,
    depth: usize,
    rows: &mut Vec<(usize, NeedIx, &'n Need)>,
) {
    if depth > 8 {
        return;
    }
    for (ix, need) in needs.children(group).filter(|(_, need)| !need.hidden) {
        rows.push((depth, ix, need));
        below(needs, ix, depth + 1, rows);
    }
}
