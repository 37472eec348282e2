//! What lies over the screen: opened, moved in, chosen from.

use super::choice;
use super::command::Command;
use super::effect::Effect;
use super::filtering::take_age;
use super::line::set_line;
use super::model::{Focus, Model, Notice, Overlay};
use super::reports::{self, Leads};
use super::update::command;
use crate::directory::Text;
use crate::directory::finding::Finding;
use crate::words::Words;

/// Opens what may lie over the screen, or closes it if it lies on top.
pub(super) fn toggle_overlay(model: &mut Model, overlay: Overlay) {
    let kind = std::mem::discriminant(&overlay);
    if model.overlays.last().is_some_and(|top| std::mem::discriminant(top) == kind) {
        model.overlays.pop();
    } else {
        model.overlays.retain(|known| std::mem::discriminant(known) != kind);
        model.overlays.push(overlay);
    }
}

/// Does what Enter does in the uppermost: chooses its row, or closes it.
pub(super) fn open(model: &mut Model, words: &Words) -> Vec<Effect> {
    let row = match model.overlays.last() {
        Some(Overlay::Palette(_, row) | Overlay::Findings(row)) => *row,
        Some(Overlay::Report(report)) => report.row,
        Some(Overlay::Choice(choice)) => choice.row,
        Some(Overlay::Age(line)) => {
            let typed = line.value().to_owned();
            model.overlays.pop();
            take_age(model, &typed);
            return Vec::new();
        }
        Some(Overlay::Help(_) | Overlay::Explain) | None => {
            model.overlays.pop();
            return Vec::new();
        }
    };
    if let Some(effects) = reports::compare(model) {
        return effects;
    }
    choose_in_overlay(model, row, words)
}

/// Does what a row of the uppermost stands for.
pub(super) fn choose_in_overlay(model: &mut Model, row: usize, words: &Words) -> Vec<Effect> {
    match model.overlays.last() {
        Some(Overlay::Palette(line, _)) => {
            let chosen = palette(model, line.value(), words).get(row).copied();
            model.overlays.pop();
            chosen.map(|chosen| command(model, chosen, words)).unwrap_or_default()
        }
        Some(Overlay::Findings(_)) => {
            let finding = model.findings().get(row);
            let entry = finding.and_then(|finding| {
                let (file, line) = (finding.place.file, finding.place.line);
                model
                    .shelf
                    .directory
                    .offers
                    .iter()
                    .rfind(|entry| entry.source.file == file && entry.source.line <= line)
            });
            if let Some(id) = entry.map(|entry| entry.offer.id.clone()) {
                go_to(model, id);
            }
            Vec::new()
        }
        Some(Overlay::Choice(_)) => choice::choose(model, row),
        Some(Overlay::Report(report)) => {
            let leads = report.leads(row, &model.shelf);
            if row < report.len() {
                follow(model, row, leads, words);
            }
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// Goes where a row of a report leads.
fn follow(model: &mut Model, row: usize, leads: Leads, words: &Words) {
    if let Some(Overlay::Report(report)) = model.overlays.last_mut() {
        report.row = row;
    }
    match leads {
        Leads::Nowhere => {}
        Leads::Gone => model.notice = Some(Notice { text: words.get("report-gone"), is_warning: false }),
        Leads::Offer(id) => {
            reports::leave(model);
            go_to(model, id);
        }
        Leads::Search(line) => {
            reports::leave(model);
            model.overlays.clear();
            model.set_filters = crate::search::Filters::default();
            model.focus = Focus::Results;
            set_line(model, &line);
        }
    }
}

/// Takes what a whole check found; where somebody is among the findings the same one stays chosen.
pub(super) fn keep_finding(model: &mut Model, findings: Vec<Finding>) {
    let chosen = model.overlays.iter().find_map(|overlay| match overlay {
        Overlay::Findings(row) => model.findings().get(*row).map(|finding| (finding.place, finding.code)),
        _ => None,
    });
    let at = findings.iter().position(|finding| Some((finding.place, finding.code)) == chosen);
    for overlay in &mut model.overlays {
        if let Overlay::Findings(row) = overlay {
            *row = at.unwrap_or(*row).min(findings.len().saturating_sub(1));
        }
    }
    model.checked = Some(findings);
}

/// Shows an offer for reading, among all offers.
fn go_to(model: &mut Model, id: Text) {
    model.overlays.clear();
    model.set_filters = crate::search::Filters::default();
    set_line(model, "");
    model.chosen = Some(id);
    model.chose = true;
    model.focus = Focus::Detail;
}

/// The commands of the palette that a line finds, in the order of the help.
pub fn palette(model: &Model, line: &str, words: &Words) -> Vec<Command> {
    let wanted = crate::search::fold::fold(line);
    Command::allowed(&model.profile)
        .filter(|command| !matches!(command, Command::Palette))
        .filter(|command| {
            let text = crate::search::fold::fold(&words.get(&command.id()));
            let keys: Vec<String> = model.keymap.chords(*command).map(|chord| chord.to_string()).collect();
            wanted.split(' ').all(|part| text.contains(part) || keys.iter().any(|key| key == line.trim()))
        })
        .collect()
}

/// Moves in the uppermost.
pub(super) fn move_overlay(model: &mut Model, by: isize, words: &Words) {
    let findings = model.findings().len();
    let commands = match model.overlays.last() {
        Some(Overlay::Palette(line, _)) => palette(model, line.value(), words).len(),
        _ => 0,
    };
    let below = model.shown.below;
    match model.overlays.last_mut() {
        Some(Overlay::Help(first)) => *first = first.saturating_add_signed(by).min(*first + below),
        Some(Overlay::Palette(_, row)) => *row = row.saturating_add_signed(by).min(commands.saturating_sub(1)),
        Some(Overlay::Findings(row)) => *row = row.saturating_add_signed(by).min(findings.saturating_sub(1)),
        Some(Overlay::Choice(choice)) => {
            choice.row = choice.row.saturating_add_signed(by).min(choice.rows.len().saturating_sub(1));
        }
        Some(Overlay::Report(report)) => {
            report.row = report.row.saturating_add_signed(by).min(report.len().saturating_sub(1));
        }
        Some(Overlay::Explain | Overlay::Age(_)) | None => {}
    }
}
