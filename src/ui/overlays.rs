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
use crate::app::overlays::palette;
use crate::app::reports::{Of, rows};
use crate::directory::Text;
use crate::directory::finding::{Finding, Severity};
use crate::search::rank::explain;
use crate::search::spelling::spelled;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Borders, Clear};
use tui_input::Input;

/// What lies over the screen: rows that are made as they are shown.
struct Sheet<'l> {
    title: String,
    /// What stays above the rows.
    head: Option<Line<'static>>,
    count: usize,
    row: Box<dyn Fn(usize) -> Line<'static> + 'l>,
    chosen: Option<usize>,
    /// The first row, where none is chosen.
    first: usize,
    /// What its own keys do.
    hint: Option<String>,
}

impl<'l> Sheet<'l> {
    fn of(title: String, rows: Vec<Line<'static>>, chosen: Option<usize>) -> Sheet<'l> {
        let count = rows.len();
        let row = move |number: usize| rows.get(number).cloned().unwrap_or_default();
        Sheet { title, head: None, count, row: Box::new(row), chosen, first: 0, hint: None }
    }
}

/// The uppermost overlay.
fn sheet<'l>(look: &'l Look<'_>, columns: usize) -> Option<Sheet<'l>> {
    let title = |id: &str| look.words.get(id);
    Some(match look.model.overlays.last()? {
        Overlay::Help(first) => Sheet { first: *first, ..Sheet::of(title("overlay-help"), help(look, columns), None) },
        Overlay::Palette(line, row) => {
            Sheet::of(title("overlay-palette"), palette_rows(look, line.value()), Some(*row))
        }
        Overlay::Age(typed) => Sheet::of(title("overlay-age"), age(look, typed.value(), columns), None),
        Overlay::Explain => Sheet::of(title("overlay-explain"), explanation(look, columns), None),
        Overlay::Choice(choice) => Sheet::of(title(choice.title), choices(choice), Some(choice.row)),
        Overlay::Findings(row) => {
            let found = look.model.findings();
            if found.is_empty() {
                return Some(Sheet::of(title("overlay-findings"), said(look, "overlay-findings-none", columns), None));
            }
            let row_of = move |number: usize| found.get(number).map(|finding| finding_row(look, finding, columns));
            Sheet {
                count: found.len(),
                row: Box::new(move |number| row_of(number).unwrap_or_default()),
                ..Sheet::of(title("overlay-findings"), Vec::new(), Some(*row))
            }
        }
        Overlay::Report(report) => {
            let (title, hint) = (rows::title(report, look.words), Some(rows::hint(report, look.words)));
            if let Some(instead) = rows::instead(report, look.model, look.words) {
                let lines = wrap(&instead, columns).into_iter().map(Line::from).collect();
                return Some(Sheet { hint, ..Sheet::of(title, lines, None) });
            }
            let head = rows::head(report, look.model, look.words);
            Sheet {
                head: head.map(|row| reports::line(look, report, &row, columns)),
                count: report.len(),
                row: Box::new(move |number| reports::numbered(look, report, number, columns)),
                hint,
                ..Sheet::of(title, Vec::new(), Some(report.row))
            }
        }
    })
}

fn said(look: &Look<'_>, id: &str, columns: usize) -> Vec<Line<'static>> {
    wrap(&look.words.get(id), columns).into_iter().map(Line::from).collect()
}

/// The line that is typed into in the uppermost overlay.
fn typed<'l>(look: &'l Look<'_>) -> Option<&'l Input> {
    match look.model.overlays.last()? {
        Overlay::Palette(line, _) | Overlay::Age(line) => Some(line),
        Overlay::Report(report) => match &report.of {
            Of::Changes(changes) => Some(&changes.line),
            _ => None,
        },
        _ => None,
    }
}

/// Draws the uppermost overlay.
pub(super) fn draw(look: &Look<'_>, screen: Rect, frame: &mut Frame<'_>, drawn: &mut Drawn) {
    // Numbers side by side need what room there is; texts are read more easily in shorter lines.
    let most = if is_table(look) { 180 } else { 100 };
    let wide = screen.width.saturating_sub(4).min(most);
    let columns = usize::from(wide).saturating_sub(4);
    // What lies under it cannot be pointed at.
    drawn.hits.clear();
    drawn.hits.push((screen, Pointed::Overlay(usize::MAX)));
    let Some(sheet) = sheet(look, columns) else { return };
    // No higher than what it holds; the palette keeps its height while its rows change under the typing.
    let most = screen.height.saturating_sub(2);
    let is_palette = matches!(look.model.overlays.last(), Some(Overlay::Palette(..)));
    let field = typed(look);
    let below = below(look, columns);
    let fixed = usize::from(field.is_some()) + usize::from(sheet.head.is_some());
    let needed = u16::try_from(sheet.count + below.len() + fixed + 2).unwrap_or(most);
    let high = if is_palette { most } else { most.min(needed) };
    let area = Rect { x: screen.x + (screen.width - wide) / 2, y: screen.y + 1, width: wide, height: high };
    frame.render_widget(Clear, area);
    let mut block = Block::new().borders(Borders::ALL).border_style(look.theme.focus).style(look.theme.text);
    let inner = block.inner(area);
    if let Some(hint) = &sheet.hint {
        block = block.title_bottom(format!(" {} ", fit(hint, columns)));
    }
    frame.render_widget(block.title(format!(" {} ", fit(&sheet.title, columns))), area);
    let mut list = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    let next_row = |list: &mut Rect| {
        let row = Rect { height: 1.min(list.height), ..*list };
        list.y += 1;
        list.height = list.height.saturating_sub(1);
        row
    };
    if let Some(line) = field {
        let row = next_row(&mut list);
        let field = Text::line_kept(line.value());
        frame.buffer_mut().set_stringn(row.x, row.y, format!("› {field}"), usize::from(row.width), look.theme.title);
        let column = u16::try_from(line.visual_cursor() + 2).unwrap_or(0);
        drawn.cursor = Some(Position::new(row.x.saturating_add(column).min(row.right().saturating_sub(1)), row.y));
    }
    if let Some(head) = &sheet.head {
        frame.render_widget(head, next_row(&mut list));
    }
    // What is chosen is said in full at the foot, as far as there is room for it beside the list.
    let foot = below.len().min(usize::from(list.height / 2));
    list.height -= u16::try_from(foot).unwrap_or(0);
    for (y, line) in (list.bottom()..).zip(below.into_iter().take(foot)) {
        frame.render_widget(line, Rect { y, height: 1, ..list });
    }
    let room = usize::from(list.height);
    let first = match sheet.chosen {
        Some(row) => (row + 1).saturating_sub(room),
        None => sheet.first.min(sheet.count.saturating_sub(room)),
    };
    drawn.shown.below = sheet.count.saturating_sub(first + room);
    drawn.shown.page = room.max(1);
    for (y, number) in (list.y..list.bottom()).zip(first..sheet.count) {
        let place = Rect { y, height: 1, ..list };
        let mut row = (sheet.row)(number);
        if sheet.chosen == Some(number) {
            row = row.patch_style(look.theme.chosen);
            if drawn.cursor.is_none() {
                drawn.cursor = Some(Position::new(list.x, y));
            }
        }
        frame.render_widget(row, place);
        drawn.hits.push((place, Pointed::Overlay(number)));
    }
}

fn is_table(look: &Look<'_>) -> bool {
    matches!(look.model.overlays.last(), Some(Overlay::Report(report)) if matches!(report.of, Of::Coverage(..)))
}

/// The rows of a list to choose from, each with its number, which is its key.
fn choices(choice: &Choice) -> Vec<Line<'static>> {
    let row = |(row, number): (&Row, usize)| Line::from(format!("{number}  {}", Text::line(&row.text)));
    choice.rows.iter().zip(1..).map(row).collect()
}

/// What is chosen, whole: a finding and what to do about it, a row of a report.
fn below(look: &Look<'_>, columns: usize) -> Vec<Line<'static>> {
    let parts: Vec<String> = match look.model.overlays.last() {
        Some(Overlay::Findings(row)) => {
            let Some(finding) = look.model.findings().get(*row) else { return Vec::new() };
            vec![look.words.finding(finding), look.words.cure(finding)]
        }
        Some(Overlay::Report(report)) => rows::foot(report, look.model, look.words),
        _ => Vec::new(),
    };
    if parts.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![Line::default()];
    for (number, part) in parts.iter().enumerate() {
        let style = if number == 0 { look.theme.title } else { look.theme.text };
        let wrapped = wrap(&Text::line(part), columns);
        lines.extend(wrapped.into_iter().map(|line| Line::from(Span::styled(line, style))));
    }
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

fn finding_row(look: &Look<'_>, finding: &Finding, columns: usize) -> Line<'static> {
    let file = look.model.shelf.files.get(finding.place.file as usize).map_or("", |name| name.as_str());
    let place = match finding.place.line {
        0 => format!("{file} "),
        line => format!("{file}:{line} "),
    };
    let severity = format!("{}: ", look.words.severity(finding.severity));
    let style = if finding.severity == Severity::Advice { look.theme.text } else { look.theme.warning };
    let what = Text::line(&look.words.finding(finding));
    let what = fit(&what, columns.saturating_sub(width(&severity) + width(&place)));
    Line::from(vec![
        Span::styled(severity, style),
        Span::styled(place, look.theme.dim),
        Span::styled(what, Style::new()),
    ])
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
