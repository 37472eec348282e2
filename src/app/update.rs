//! How a message changes the state. The only place that does.

use super::address;
use super::choice;
use super::chord::{Chord, Input};
use super::command::Command;
use super::effect::Effect;
use super::filtering::{
    drop_all, drop_filter, drop_last, focus_chips, focus_facets, fold, move_chip, move_facet, toggle, with_unstated,
};
use super::line::{completes, history, paste, remember, set_line, take_completion, type_into};
use super::message::{Msg, Pointed, Pointing};
use super::model::{Focus, Model, Notice, Overlay, Sort};
use super::overlays::{self, choose_in_overlay, move_overlay, toggle_overlay};
use super::profile::Capability;
use super::reports;
use super::shelf::Shelf;
use crate::words::{LANGUAGES, Words};
use std::rc::Rc;
use tui_input::InputRequest;

/// The themes, in the order in which the key goes through them.
pub const THEMES: [&str; 4] = ["terminal", "dark", "light", "mono"];

/// Takes a message in.
pub fn update(model: &mut Model, msg: Msg, words: &Words) -> Vec<Effect> {
    match msg {
        Msg::Input(Input::Press(chord)) => press(model, chord, words),
        Msg::Input(Input::Paste(text)) => {
            dismiss(model);
            paste(model, &text);
            Vec::new()
        }
        Msg::Input(_) => Vec::new(),
        Msg::Mouse(pointed, pointing) => mouse(model, &pointed, pointing, words),
        Msg::Reading(read, of) => {
            model.reading = Some((read, of));
            Vec::new()
        }
        Msg::Whole(shelf) => {
            model.reading = None;
            another(model, shelf)
        }
        Msg::Indexed(shelf) => another(model, shelf),
        Msg::Loaded(shelf) => {
            let effects = another(model, shelf);
            // Whoever has just edited knows that the file changed, and wants to know how that went.
            if std::mem::take(&mut model.edited) {
                return effects;
            }
            let count = model.shelf.findings.len();
            let text =
                words.say("notice-reloaded", &[("offers", model.shelf.index.len().into()), ("findings", count.into())]);
            model.notice = Some(Notice { text, is_warning: count > 0 });
            effects
        }
        Msg::Checked(findings) => {
            overlays::keep_finding(model, findings);
            Vec::new()
        }
        Msg::Compared(since, outcome) => {
            reports::compared(model, &since, outcome);
            Vec::new()
        }
        Msg::Edited(text, is_changed) => {
            model.notice = Some(Notice { text, is_warning: false });
            model.edited = is_changed;
            Vec::new()
        }
        Msg::NotLoaded(text) => {
            model.notice = Some(Notice { text, is_warning: true });
            Vec::new()
        }
        Msg::Restored => {
            // What was said against the file no longer holds. What was said since then stays.
            model.notice = model.notice.take().filter(|notice| !notice.is_warning);
            Vec::new()
        }
        Msg::Moment(now) => {
            let is_another_day = model.now.date() != now.date();
            model.now = now;
            // What is open changes what a filter by it gives; nothing else moves.
            if model.filters().all.iter().any(|filter| filter.dimension == crate::search::Dimension::Open) {
                model.search();
            }
            if !is_another_day {
                return Vec::new();
            }
            let mut effects = reports::renew(model);
            // Which offers are over, and in which weeks something takes place, is the index's. Of a beginning the whole is to come.
            effects.extend(model.reading.is_none().then_some(Effect::Reindex));
            effects
        }
        Msg::Said(text) => {
            model.notice = Some(Notice { text, is_warning: false });
            Vec::new()
        }
    }
}

/// Takes another directory, or another state of it.
fn another(model: &mut Model, shelf: Rc<Shelf>) -> Vec<Effect> {
    model.shelf = shelf;
    model.checked = None;
    model.search();
    reports::renew(model)
}

/// What was said was read.
fn dismiss(model: &mut Model) {
    model.notice = None;
    model.edited = false;
}

fn press(model: &mut Model, chord: Chord, words: &Words) -> Vec<Effect> {
    dismiss(model);
    let context = model.context();
    if let Some(row) = choice::numbered(model, chord) {
        return choice::choose(model, row);
    }
    // `?` asks for help where it cannot be meant as a letter of a search.
    if chord.text() == Some('?') && model.line.value().is_empty() && model.overlays.is_empty() {
        return command(model, Command::Help, words);
    }
    if let Some(found) = model.keymap.command(context, chord) {
        if completes(model, found) {
            return Vec::new();
        }
        return command(model, found, words);
    }
    type_into(model, chord);
    Vec::new()
}

fn mouse(model: &mut Model, pointed: &Pointed, pointing: Pointing, words: &Words) -> Vec<Effect> {
    dismiss(model);
    match (pointed, pointing) {
        (Pointed::Line(column), Pointing::Click) => {
            model.overlays.clear();
            model.focus = Focus::Results;
            let mut at = 0;
            let mut characters = 0;
            for c in model.line.value().chars() {
                if at >= usize::from(*column) {
                    break;
                }
                at += unicode_width::UnicodeWidthChar::width(c).unwrap_or(0);
                characters += 1;
            }
            model.line.handle(InputRequest::SetCursor(characters));
        }
        (Pointed::Choice(row), Pointing::Click) => take_completion(model, *row),
        (Pointed::Choice(_), wheel) => {
            let last = model.choices().map_or(0, <[_]>::len).saturating_sub(1);
            let by = if wheel == Pointing::ScrollUp { -1 } else { 1 };
            model.picked = model.picked.saturating_add_signed(by).min(last);
        }
        (Pointed::Chip(chip), Pointing::Click) => {
            drop_filter(model, *chip);
            if model.focus == Focus::Chips {
                model.focus = Focus::Results;
            }
        }
        (Pointed::Result(row), Pointing::Click) => {
            model.overlays.clear();
            let again = model.chosen_row() == Some(*row) && model.chose;
            model.focus = Focus::Results;
            model.choose_row(*row);
            if again {
                model.focus = Focus::Detail;
            }
        }
        (Pointed::Result(_), wheel) => step(model, if wheel == Pointing::ScrollUp { -1 } else { 1 }),
        (Pointed::Facet(row), Pointing::Click) => {
            model.facet_row = *row;
            if !matches!(model.focus, Focus::Needs | Focus::Filters) {
                model.focus = Focus::Needs;
            }
            toggle(model);
        }
        (Pointed::Facet(_), wheel) => {
            if !matches!(model.focus, Focus::Needs | Focus::Filters) {
                model.focus = Focus::Needs;
            }
            move_facet(model, if wheel == Pointing::ScrollUp { -3 } else { 3 });
        }
        (Pointed::Address(at), Pointing::Click) if model.profile.allows(Capability::Open) => {
            return choice::clicked(model, *at);
        }
        (Pointed::Detail | Pointed::Address(_), Pointing::Click) => model.focus = Focus::Detail,
        (Pointed::Detail | Pointed::Address(_), wheel) => {
            scroll(model, if wheel == Pointing::ScrollUp { -3 } else { 3 });
        }
        (Pointed::Overlay(row), Pointing::Click) => return choose_in_overlay(model, *row, words),
        (Pointed::Overlay(_), wheel) => move_overlay(model, if wheel == Pointing::ScrollUp { -3 } else { 3 }, words),
        (Pointed::Command(chosen), Pointing::Click) => return command(model, *chosen, words),
        (Pointed::Line(_) | Pointed::Chip(_) | Pointed::Command(_) | Pointed::Notice, _) => {}
    }
    Vec::new()
}

/// Does what a command says, if the profile allows it.
pub fn command(model: &mut Model, command: Command, words: &Words) -> Vec<Effect> {
    if !model.profile.allows(command.capability()) {
        return Vec::new();
    }
    match command {
        Command::Open => return open(model, words),
        Command::Back => back(model),
        Command::Needs => focus_facets(model, Focus::Needs),
        Command::Filters => focus_facets(model, Focus::Filters),
        Command::DropFilter => drop_last(model),
        Command::DropFilters => drop_all(model),
        Command::WithUnstated => with_unstated(model),
        Command::ClearLine => set_line(model, ""),
        Command::NextClient => {
            model.set_filters = model.beginnings.filters.clone();
            model.texts_in = model.beginnings.texts_in.clone().unwrap_or_else(|| model.language.to_owned());
            model.focus = Focus::Results;
            model.overlays.clear();
            model.unfolded.clear();
            model.opened.clear();
            model.facet_row = 0;
            model.sort = Sort::Fit;
            // The next client's searches are nobody else's business.
            model.history.clear();
            model.in_history = None;
            set_line(model, "");
        }
        Command::EarlierQuery => history(model, -1),
        Command::LaterQuery => history(model, 1),
        Command::Sort => {
            model.sort = match model.sort {
                Sort::Fit => Sort::Name,
                Sort::Name => Sort::Opening,
                Sort::Opening => Sort::Fit,
            };
            model.search();
            let id = match model.sort {
                Sort::Fit => "sort-fit",
                Sort::Name => "sort-name",
                Sort::Opening => "sort-opening",
            };
            model.notice = Some(Notice { text: words.get(id), is_warning: false });
        }
        Command::Explain => toggle_overlay(model, Overlay::Explain),
        Command::Down => move_focus(model, 1, words),
        Command::Up => move_focus(model, -1, words),
        Command::PageDown => move_focus(model, page(model), words),
        Command::PageUp => move_focus(model, -page(model), words),
        Command::First => move_focus(model, -1_000_000, words),
        Command::Last => move_focus(model, 1_000_000, words),
        Command::Unfold => fold(model, true),
        Command::Fold => fold(model, false),
        Command::Toggle => toggle(model),
        Command::NextPane | Command::PreviousPane if !model.overlays.is_empty() => {
            reports::walk(model, command == Command::NextPane);
        }
        Command::NextPane => next_pane(model, 1),
        Command::PreviousPane => next_pane(model, 4),
        Command::CopyContact | Command::CopyOffer => return copy(model, command, words),
        Command::WrongEntry => choice::wrong_entry(model, words),
        Command::OpenWeb => return choice::open(model, address::Kind::Web, words),
        Command::OpenMail => return choice::open(model, address::Kind::Mail, words),
        Command::OpenMap => return choice::open(model, address::Kind::Map, words),
        Command::Edit => {
            let entry = model.chosen_offer().and_then(|offer| model.shelf.entry(offer));
            return entry.map(|entry| Effect::Edit(entry.offer.id.clone())).into_iter().collect();
        }
        Command::Help => toggle_overlay(model, Overlay::Help(0)),
        Command::Palette => toggle_overlay(model, Overlay::Palette(tui_input::Input::default(), 0)),
        Command::Stale => return reports::toggle(model, reports::Kind::Stale),
        Command::Coverage => return reports::toggle(model, reports::Kind::Coverage),
        Command::Changes => return reports::toggle(model, reports::Kind::Changes),
        Command::Findings => toggle_overlay(model, Overlay::Findings(0)),
        Command::Language => {
            let at = LANGUAGES.iter().position(|language| *language == model.language).unwrap_or(0);
            let same = model.texts_in == model.language;
            model.language = LANGUAGES.get((at + 1) % LANGUAGES.len()).copied().unwrap_or("de");
            if same {
                model.texts_in = model.language.to_owned();
            }
        }
        Command::TextsIn => next_texts(model),
        Command::Theme => {
            let at = THEMES.iter().position(|theme| *theme == model.theme).unwrap_or(0);
            model.theme = THEMES.get((at + 1) % THEMES.len()).copied().unwrap_or("terminal");
        }
        Command::Mouse => {
            model.mouse = !model.mouse;
            let text = words.get(if model.mouse { "notice-mouse-taken" } else { "notice-mouse-given" });
            model.notice = Some(Notice { text, is_warning: false });
            return vec![Effect::Mouse(model.mouse)];
        }
        Command::Repaint => return vec![Effect::Repaint],
        Command::Suspend => return vec![Effect::Suspend],
        Command::Quit => return vec![Effect::Quit],
    }
    Vec::new()
}

/// The text of the chosen offer that a command puts on the clipboard.
fn copy(model: &Model, command: Command, words: &Words) -> Vec<Effect> {
    let Some(entry) = model.chosen_offer().and_then(|offer| model.shelf.entry(offer)) else { return Vec::new() };
    let (directory, now) = (&model.shelf.directory, &model.now);
    let text = match command {
        Command::CopyContact => words.contact_text(directory, &entry.offer, now, &model.texts_in),
        _ => words.offer_text(directory, &entry.offer, now, &model.texts_in),
    };
    vec![Effect::Copy(text)]
}

/// The next language that the offer's texts come in.
fn next_texts(model: &mut Model) {
    let mut languages: Vec<String> =
        model.shelf.directory.about.text_languages.iter().map(|language| language.as_str().to_owned()).collect();
    if let Some(offer) = model.chosen_offer().and_then(|offer| model.shelf.offer(offer)) {
        let main = model.shelf.directory.about.main_language().to_owned();
        languages.retain(|language| *language == main || offer.translation(language).is_some());
    }
    if languages.is_empty() {
        return;
    }
    let at = languages.iter().position(|language| *language == model.texts_in);
    let next = at.map_or(0, |at| (at + 1) % languages.len());
    model.texts_in = languages.swap_remove(next);
    model.scroll = 0;
}

fn page(model: &Model) -> isize {
    isize::try_from(model.shown.page.max(2) - 1).unwrap_or(1)
}

fn open(model: &mut Model, words: &Words) -> Vec<Effect> {
    if !model.overlays.is_empty() {
        return overlays::open(model, words);
    }
    match model.focus {
        Focus::Results => {
            remember(model);
            if model.chosen_offer().is_some() {
                model.chose = true;
                model.focus = Focus::Detail;
            }
        }
        Focus::Needs | Focus::Filters | Focus::Chips => toggle(model),
        Focus::Detail => model.focus = Focus::Results,
    }
    Vec::new()
}

fn back(model: &mut Model) {
    if model.overlays.pop().is_some() {
        return;
    }
    match model.focus {
        Focus::Results => {
            // One step back from the line: it is emptied, and stays in the history.
            if !model.line.value().is_empty() {
                remember(model);
                set_line(model, "");
            }
        }
        _ => model.focus = Focus::Results,
    }
}

fn next_pane(model: &mut Model, by: usize) {
    const PANES: [Focus; 5] = [Focus::Results, Focus::Detail, Focus::Needs, Focus::Filters, Focus::Chips];
    let at = PANES.iter().position(|pane| *pane == model.focus).unwrap_or(0);
    // A pane in which there is nothing is passed over.
    let lacks = |focus: &Focus| match focus {
        Focus::Detail => model.chosen_offer().is_none(),
        Focus::Chips => model.chips() == 0,
        _ => false,
    };
    let next =
        (1..=PANES.len()).filter_map(|step| PANES.get((at + by * step) % PANES.len())).find(|focus| !lacks(focus));
    match next {
        Some(focus @ (Focus::Needs | Focus::Filters)) => focus_facets(model, *focus),
        Some(Focus::Chips) => focus_chips(model),
        Some(focus) => model.focus = *focus,
        None => {}
    }
}

fn move_focus(model: &mut Model, by: isize, words: &Words) {
    if !model.overlays.is_empty() {
        return move_overlay(model, by, words);
    }
    match model.focus {
        Focus::Results => step(model, by),
        Focus::Needs | Focus::Filters => move_facet(model, by),
        Focus::Chips => move_chip(model, by.signum()),
        Focus::Detail => scroll(model, by),
    }
}

fn step(model: &mut Model, by: isize) {
    let rows = model.row_count();
    if rows > 0 {
        let at = model.chosen_row().unwrap_or(0);
        model.choose_row(at.saturating_add_signed(by).min(rows - 1));
    }
}

fn scroll(model: &mut Model, by: isize) {
    let most = model.scroll + model.shown.below;
    model.scroll = model.scroll.saturating_add_signed(by).min(most);
}
