//! A row of the results: the name with what must not be overlooked, then what decides, who offers it and why it is there.

use super::text::{fit, marked, width};
use super::view::{Look, on_results};
use crate::directory::Text;
use crate::directory::lists::List;
use crate::directory::model::Offer;
use crate::search::Hit;
use crate::search::fold::fold;
use crate::search::highlight::marks;
use crate::search::via::via;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Draws a row.
pub(super) fn draw(look: &Look<'_>, hit: &Hit, chosen: bool, area: Rect, frame: &mut Frame<'_>) {
    let (model, theme) = (look.model, look.theme);
    let Some(offer) = model.shelf.offer(hit.offer) else { return };
    let style = match (chosen, on_results(model)) {
        (true, true) => theme.chosen,
        (true, false) => theme.chosen_away,
        _ => theme.text,
    };
    let sign = if chosen { "▌" } else { " " };
    let room = usize::from(area.width).saturating_sub(1);
    let flags = flags(look, offer, hit);
    let flag_room = if flags.is_empty() { 0 } else { width(&flags) + 1 };
    let name = shown_name(look, offer);
    let found = marks(&name, &model.plan, &model.shelf.index);
    let mark = if chosen && on_results(model) {
        style.patch(Style::new().add_modifier(theme.mark.add_modifier))
    } else {
        theme.mark
    };
    let mut title = marked(&name, &found, room.saturating_sub(flag_room), style.patch(bold(look)), mark);
    title.spans.insert(0, Span::styled(sign, style));
    let used = title.width();
    let gap = usize::from(area.width).saturating_sub(used + width(&flags));
    title.spans.push(Span::styled(" ".repeat(gap), style));
    title.spans.push(Span::styled(flags, if chosen { style } else { theme.warning }));
    frame.render_widget(title, Rect { height: 1, ..area });
    let quiet = if chosen { style } else { theme.text };
    let facts = facts(look, offer, hit.offer, quiet, chosen);
    let about = about(look, offer, hit.offer, room.saturating_sub(1), quiet, mark);
    let lines = match area.height {
        0 | 1 => Vec::new(),
        2 => vec![facts.into_iter().chain(about).collect()],
        _ => vec![facts, about],
    };
    for (y, parts) in (area.y + 1..area.bottom()).zip(lines) {
        let mut line = Line::from(Span::styled(sign, style));
        line.spans.extend(joined(parts, room, style));
        let gap = usize::from(area.width).saturating_sub(line.width());
        line.spans.push(Span::styled(" ".repeat(gap), style));
        frame.render_widget(line, Rect { y, height: 1, ..area });
    }
}

/// Something said in a row: a few runs of letters.
type Said = Vec<(String, Style)>;

/// What is said, parted by points, as much as fits.
fn joined(parts: Vec<Said>, room: usize, style: Style) -> Vec<Span<'static>> {
    let mut spans = vec![Span::styled(" ", style)];
    let mut used = 1;
    for (i, part) in parts.into_iter().enumerate() {
        let joint = if i == 0 { "" } else { " · " };
        if room.saturating_sub(used + width(joint)) < 4 {
            break;
        }
        used += width(joint);
        spans.push(Span::styled(joint, style));
        for (text, style) in part {
            let text = fit(&text, room.saturating_sub(used));
            used += width(&text);
            spans.push(Span::styled(text, style));
        }
    }
    spans
}

fn bold(look: &Look<'_>) -> Style {
    Style::new().add_modifier(look.theme.title.add_modifier)
}

/// The name, and in another language of texts that name beside it.
fn shown_name(look: &Look<'_>, offer: &Offer) -> String {
    let main = look.model.shelf.directory.about.main_language();
    let texts_in = &look.model.texts_in;
    if texts_in.split('-').next() == main.split('-').next() {
        return offer.name.as_str().to_owned();
    }
    match offer.translation(texts_in).and_then(|translation| translation.name.as_ref()) {
        Some(name) => format!("{} · {name}", offer.name),
        None => offer.name.as_str().to_owned(),
    }
}

/// What must not be overlooked, in one word each.
fn flags(look: &Look<'_>, offer: &Offer, hit: &Hit) -> String {
    let (model, words) = (look.model, look.words);
    let today = model.now.date();
    let mut flags = Vec::new();
    match offer.state {
        Some("paused") => flags.push("mark-paused"),
        Some("closed") => flags.push("mark-closed"),
        Some("draft" | "in_review") => flags.push("mark-draft"),
        _ => {}
    }
    if offer.expires.is_some_and(|last| last < today) {
        flags.push("mark-expired");
    }
    match offer.capacity.map(|capacity| capacity.state) {
        Some("full") => flags.push("mark-full"),
        Some("waiting_list") => flags.push("mark-waiting"),
        _ => {}
    }
    let review = i64::from(model.shelf.directory.about.review_after_days());
    if offer.verified.is_none_or(|verified| (today - verified).num_days() > review) {
        flags.push("mark-unverified");
    }
    if hit.depends != 0 {
        flags.push("mark-depends");
    }
    if flags.is_empty() {
        return String::new();
    }
    // The sign says that it is a warning where colours do not.
    format!("! {}", flags.into_iter().map(|id| words.get(id)).collect::<Vec<_>>().join(", "))
}

/// What decides: open until or from when, level, cost, town, languages.
fn facts(look: &Look<'_>, offer: &Offer, at: u32, quiet: Style, chosen: bool) -> Vec<Said> {
    let (model, words, theme) = (look.model, look.words, look.theme);
    let directory = &model.shelf.directory;
    let mut parts: Vec<Said> = Vec::new();
    let mut say = |text: String, style: Style| parts.push(vec![(text, style)]);
    if let Some(opening) = model.opening(at) {
        let open = opening.state == crate::directory::hours::OpenState::Open;
        let text = words.opening_short(&opening, &model.now);
        let session = offer.course.as_ref().and_then(|course| course.starts).filter(|start| *start >= model.now.date());
        match session {
            Some(start) => say(words.say("row-starts", &[("date", (&words.date(start)).into())]), quiet),
            None if opening.state == crate::directory::hours::OpenState::Unstated => {}
            None => say(text, if open && !chosen { theme.good } else { quiet }),
        }
    }
    if let Some(course) = &offer.course
        && let Some(from) = course.from.or(course.to)
    {
        let to = course.to.unwrap_or(from);
        say(if from == to { from.to_owned() } else { format!("{from}–{to}") }, quiet);
    }
    if let Some(cost) = &offer.cost {
        let text = match (cost.kind, cost.amount) {
            ("free", _) | (_, None) => words.label(&directory.lists, List::Costs, cost.kind),
            (_, Some(amount)) => words.euros(amount),
        };
        say(text, quiet);
    }
    let town = if offer.hidden_address {
        Some(words.get("row-hidden"))
    } else {
        let towns = directory.towns_of(offer);
        match towns.as_slice() {
            [] => None,
            [town] => Some(town.as_str().to_owned()),
            [town, more @ ..] => Some(words.say("row-towns", &[("town", (*town).into()), ("more", more.len().into())])),
        }
    };
    if let Some(town) = town {
        say(town, quiet);
    }
    let speaks: Vec<&str> = offer.speaks.iter().map(|s| s.code.as_str()).filter(|code| *code != "de").take(5).collect();
    if !speaks.is_empty() {
        say(speaks.join(" "), quiet);
    }
    parts
}

/// From so many columns on the need is named that a word stands for.
const ROOMY: usize = 60;

/// Who offers it, and through which words it was found where its name does not tell.
fn about(look: &Look<'_>, offer: &Offer, at: u32, room: usize, quiet: Style, mark: Style) -> Vec<Said> {
    let (model, words) = (look.model, look.words);
    let (directory, index) = (&model.shelf.directory, &model.shelf.index);
    let mut parts: Vec<Said> = Vec::new();
    let found: Vec<Said> = via(index, directory, &model.plan, at, model.language)
        .into_iter()
        .take(2)
        .map(|via| {
            let word = Text::line(&via.word);
            let mut said =
                vec![(words.get("row-via"), quiet), (" ".to_owned(), quiet), (word.as_str().to_owned(), mark)];
            let label = via.need.map(|need| directory.needs.label(need, model.language));
            let label = label.filter(|label| room >= ROOMY && fold(label) != fold(&via.word));
            said.extend(label.map(|label| (format!(" ({label})"), quiet)));
            said
        })
        .collect();
    if let Some(provider) = offer.provider.and_then(|ix| directory.provider(ix)) {
        let name = provider.name.as_str();
        // A long name leaves room for the words: they are why the offer is there.
        let taken: usize = found.iter().flatten().map(|(text, _)| width(text)).sum::<usize>() + 3 * found.len();
        let columns = room.saturating_sub(taken).max(room / 3);
        let line = marked(name, &marks(name, &model.plan, index), columns, quiet, mark);
        parts.push(line.spans.into_iter().map(|span| (span.content.into_owned(), span.style)).collect());
    }
    parts.extend(found);
    parts
}
