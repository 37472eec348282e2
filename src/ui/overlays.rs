//! What lies over the screen: help, palette, findings, why an offer was found. All made from the catalogue and the data.

use super::footer::key_text;
use super::reports;
use super::text::{fit, width, wrap};
use super::view::{Drawn, Look};
use crate::app::Command;
use crate::app::choice::{Choice, Row};
use crate::app::command::Group;
use crate::app::filtering::age_typed;
use crate::app::message::Pointed;
use crate::app::model::{Focus, Overlay};
use crate::app::update::palette;
use crate::directory::Text;
use crate::search::rank::explain;
use crate::search::spelling::spelled;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Borders, Clear};

/// Draws the uppermost overlay.
pub(super) fn draw(look: &Look<'_>, screen: Rect, frame: &mut Frame<'_>, drawn: &mut Drawn) {
    let wide = screen.width.saturating_sub(4).min(100);
    // What lies under it cannot be pointed at.
    drawn.hits.clear();
    drawn.hits.push((screen, Pointed::Overlay(usize::MAX)));
    let (title, rows, chosen, first) = match look.model.overlays.last() {
        Some(Overlay::Help(first)) => ("overlay-help", help(look, usize::from(wide).saturating_sub(4)), None, *first),
        Some(Overlay::Palette(line, row)) => ("overlay-palette", palette_rows(look, line.value()), Some(*row), 0),
        Some(Overlay::Findings(row)) => ("overlay-findings", findings(look), Some(*row), 0),
        Some(Overlay::Age(typed)) => {
            ("overlay-age", age(look, typed.value(), usize::from(wide).saturating_sub(4)), None, 0)
        }
        Some(Overlay::Stale(row)) => {
            ("overlay-stale", reports::stale(look, usize::from(wide).saturating_sub(4)), Some(*row), 0)
        }
        Some(Overlay::Coverage(row)) => {
            ("overlay-coverage", reports::coverage(look, usize::from(wide).saturating_sub(4)), Some(*row), 0)
        }
        Some(Overlay::Explain) => ("overlay-explain", explanation(look, usize::from(wide).saturating_sub(4)), None, 0),
        Some(Overlay::Choice(choice)) => (choice.title, choices(choice), Some(choice.row), 0),
        None => return,
    };
    // No higher than what it holds; the palette keeps its height while its rows change under the typing.
    let most = screen.height.saturating_sub(2);
    let is_palette = matches!(look.model.overlays.last(), Some(Overlay::Palette(..)));
    let below = below(look, usize::from(wide).saturating_sub(4));
    let field = usize::from(matches!(look.model.overlays.last(), Some(Overlay::Age(_))));
    let needed = u16::try_from(rows.len() + below.len() + field + 2).unwrap_or(most);
    let high = if is_palette { most } else { most.min(needed) };
    let area = Rect { x: screen.x + (screen.width - wide) / 2, y: screen.y + 1, width: wide, height: high };
    frame.render_widget(Clear, area);
    let block = Block::new().borders(Borders::ALL).border_style(look.theme.focus).style(look.theme.text);
    let inner = block.inner(area);
    frame.render_widget(block.title(format!(" {} ", look.words.get(title))), area);
    let mut list = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    if let Some(Overlay::Palette(line, _) | Overlay::Age(line)) = look.model.overlays.last() {
        let field = Text::line_kept(line.value());
        frame.buffer_mut().set_stringn(list.x, list.y, format!("› {field}"), usize::from(list.width), look.theme.title);
        let column = u16::try_from(line.visual_cursor() + 2).unwrap_or(0);
        drawn.cursor = Some(Position::new(list.x.saturating_add(column).min(list.right().saturating_sub(1)), list.y));
        list.y += 1;
        list.height = list.height.saturating_sub(1);
    }
    // What is chosen is said in full at the foot, as far as there is room for it beside the list.
    let foot = below.len().min(usize::from(list.height / 2));
    list.height -= u16::try_from(foot).unwrap_or(0);
    for (y, line) in (list.bottom()..).zip(below.into_iter().take(foot)) {
        frame.render_widget(line, Rect { y, height: 1, ..list });
    }
    let room = usize::from(list.height);
    let first = match chosen {
        Some(row) => (row + 1).saturating_sub(room),
        None => first.min(rows.len().saturating_sub(room)),
    };
    drawn.shown.below = rows.len().saturating_sub(first + room);
    for (i, row) in rows.into_iter().enumerate().skip(first).take(room) {
        let y = list.y + u16::try_from(i - first).unwrap_or(0);
        let place = Rect { y, height: 1, ..list };
        let mut row = row;
        if chosen == Some(i) {
            row = row.patch_style(look.theme.chosen);
            if drawn.cursor.is_none() {
                drawn.cursor = Some(Position::new(list.x, y));
            }
        }
        frame.render_widget(row, place);
        drawn.hits.push((place, Pointed::Overlay(i)));
    }
}

/// The rows of a list to choose from, each with its number, which is its key.
fn choices(choice: &Choice) -> Vec<Line<'static>> {
    let row = |(row, number): (&Row, usize)| Line::from(format!("{number}  {}", Text::line(&row.text)));
    choice.rows.iter().zip(1..).map(row).collect()
}

/// The finding that is chosen, whole, and what to do about it.
fn below(look: &Look<'_>, columns: usize) -> Vec<Line<'static>> {
    let Some(Overlay::Findings(row)) = look.model.overlays.last() else { return Vec::new() };
    let Some(finding) = look.model.shelf.findings.get(*row) else { return Vec::new() };
    let (what, cure) = (Text::line(&look.words.finding(finding)), Text::line(&look.words.cure(finding)));
    let mut lines = vec![Line::default()];
    lines.extend(wrap(&what, columns).into_iter().map(|line| Line::from(Span::styled(line, look.theme.title))));
    lines.extend(wrap(&cure, columns).into_iter().map(|line| Line::from(Span::styled(line, look.theme.text))));
    lines
}

fn help(look: &Look<'_>, columns: usize) -> Vec<Line<'static>> {
    let (model, words, theme) = (look.model, look.words, look.theme);
    let mut rows = Vec::new();
    for line in wrap(&words.get("help-intro"), columns) {
        rows.push(Line::from(Span::styled(line, theme.text)));
    }
    // What helps where the person is comes first.
    let here = Command::here(model.focus).iter().copied();
    rows.push(Line::default());
    rows.push(Line::from(Span::styled(words.get(situation(model.focus)), theme.title)));
    rows.extend(
        here.filter(|command| model.profile.allows(command.capability())).map(|command| command_row(look, command)),
    );
    for group in Group::ALL {
        let commands: Vec<Command> =
            Command::allowed(&model.profile).filter(|command| command.group() == group).collect();
        if commands.is_empty() {
            continue;
        }
        rows.push(Line::default());
        rows.push(Line::from(Span::styled(words.get(group.id()), theme.title)));
        for command in commands {
            rows.push(command_row(look, command));
        }
    }
    rows.push(Line::default());
    for line in words.get("help-outro").lines().flat_map(|line| wrap(line, columns)) {
        rows.push(Line::from(Span::styled(line, theme.text)));
    }
    rows
}

const fn situation(focus: Focus) -> &'static str {
    match focus {
        Focus::Results => "help-on-results",
        Focus::Needs | Focus::Filters => "help-on-filters",
        Focus::Chips => "help-on-chips",
        Focus::Detail => "help-on-detail",
    }
}

/// What the age that is being typed would leave.
fn age(look: &Look<'_>, typed: &str, columns: usize) -> Vec<Line<'static>> {
    let text = match age_typed(look.model, typed) {
        Some((_, found)) => look.words.say("age-would-leave", &[("found", found.into())]),
        None => look.words.get("age-hint"),
    };
    wrap(&text, columns).into_iter().map(|line| Line::from(Span::styled(line, look.theme.text))).collect()
}

fn command_row(look: &Look<'_>, command: Command) -> Line<'static> {
    let mut keys: Vec<String> = look.model.keymap.chords(command).map(|chord| key_text(chord, look.words)).collect();
    // A key that a command has in several contexts is one key to people.
    keys.dedup();
    let keys = fit(&keys.join("  "), 26);
    let pad = 28usize.saturating_sub(width(&keys));
    Line::from(vec![
        Span::styled(keys, look.theme.key),
        Span::raw(" ".repeat(pad)),
        Span::styled(look.words.get(&command.id()), look.theme.text),
    ])
}

fn palette_rows(look: &Look<'_>, line: &str) -> Vec<Line<'static>> {
    palette(look.model, line, look.words).into_iter().map(|command| command_row(look, command)).collect()
}

fn findings(look: &Look<'_>) -> Vec<Line<'static>> {
    let model = look.model;
    if model.shelf.findings.is_empty() {
        return vec![Line::from(look.words.get("overlay-findings-none"))];
    }
    model
        .shelf
        .findings
        .iter()
        .map(|finding| {
            let file = model.shelf.files.get(finding.place.file as usize).map_or("", |name| name.as_str());
            let place = format!("{file}:{} ", finding.place.line);
            let severity = look.words.say_finding(&format!("severity-{}", finding.severity.name()), &[]);
            let style = if finding.severity == crate::directory::Severity::Advice {
                look.theme.text
            } else {
                look.theme.warning
            };
            Line::from(vec![
                Span::styled(format!("{severity}: "), style),
                Span::styled(place, look.theme.dim),
                Span::styled(Text::line(&look.words.finding(finding)).as_str().to_owned(), Style::new()),
            ])
        })
        .collect()
}

fn explanation(look: &Look<'_>, columns: usize) -> Vec<Line<'static>> {
    let (model, words) = (look.model, look.words);
    let Some(offer) = model.chosen_offer() else { return vec![Line::from(words.get("explain-nothing"))] };
    let reasons = explain(&model.shelf.index, &model.plan, offer);
    let mut rows = Vec::new();
    for reason in &reasons {
        let typed = model.plan.words.get(reason.word).and_then(|word| model.line.value().get(word.typed.range.clone()));
        let typed = Text::line(typed.unwrap_or_default());
        let met = Text::line(&spelled(&model.shelf.index, &model.shelf.directory, reason.term));
        let way = words.get(&format!("way-{}", reason.way.name()));
        let field = words.get(&format!("field-{}", reason.field.name()));
        let points = usize::from(reason.points);
        let text = words.say(
            "explain-reason",
            &[
                ("typed", (&typed).into()),
                ("met", (&met).into()),
                ("way", (&way).into()),
                ("field", (&field).into()),
                ("points", points.into()),
            ],
        );
        rows.extend(wrap(&text, columns).into_iter().map(Line::from));
    }
    if rows.is_empty() {
        rows.push(Line::from(words.get("explain-nothing")));
    }
    rows
}
