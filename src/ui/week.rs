//! The coming seven days of an offer as a strip: a row a day, a cell for half an hour or more, now marked.
//!
//! What holds is told by signs, so the strip says the same without colour; it needs some 36 columns at its widest.
//!
//! ```text
//!             8   10  12  14  16
//! ▸Mo 23.11. ····████····▒▒▒▒····   ▼ is now
//!  Di 24.11. ····████████········
//! ```

use super::text::{fit, width};
use super::view::Look;
use crate::directory::Offer;
use crate::directory::hours::DAY;
use crate::directory::week::{Day, Kind, coming_week};
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

/// Columns of the day before the cells.
const LABEL: usize = 12;

/// The hours that a strip shows at least.
const DAYTIME: (u16, u16) = (8, 18);

/// Lines of a strip; none where no hours are stated, or the pane is too narrow for any.
pub(super) fn lines(look: &Look<'_>, offer: &Offer, columns: usize) -> Vec<Line<'static>> {
    let (model, words, theme) = (look.model, look.words, look.theme);
    let today = model.now.date();
    let Some(days) = coming_week(&model.shelf.directory, offer, today) else { return Vec::new() };
    let Some(axis) = Axis::of(&days, columns.saturating_sub(LABEL)) else { return Vec::new() };
    let now = days.iter().any(|day| day.date == today).then(|| axis.cell(model.now.minute())).flatten();
    let mut lines = vec![Line::from(Span::styled(axis.head(now), theme.dim))];
    for day in &days {
        let label = words.say(
            "week-day",
            &[
                ("weekday", (&words.weekday(chrono::Datelike::weekday(&day.date))).into()),
                ("day", (&day.date.format("%-d").to_string()).into()),
                ("month", (&day.date.format("%-m").to_string()).into()),
            ],
        );
        let sign = if day.date == today { "▸" } else { " " };
        let feast = if day.is_holiday { "*" } else { "" };
        let label = fit(&format!("{sign}{label}{feast}"), LABEL - 1);
        let pad = LABEL.saturating_sub(width(&label));
        let style = if day.date == today { theme.title } else { theme.text };
        let mut spans = vec![Span::styled(format!("{label}{}", " ".repeat(pad)), style)];
        for (cell, kind) in axis.cells(day).into_iter().enumerate() {
            let style = match kind {
                Some(Kind::Open) => theme.good,
                Some(_) => theme.text,
                None => theme.dim,
            };
            let is_now = day.date == today && now == Some(cell);
            let style = if is_now { style.patch(Style::new().add_modifier(Modifier::REVERSED)) } else { style };
            spans.push(Span::styled(sign_of(kind), style));
        }
        lines.push(Line::from(spans));
    }
    let mut legend: Vec<String> = Kind::ALL
        .into_iter()
        .filter(|kind| days.iter().flat_map(|day| &day.stretches).any(|stretch| stretch.kind == *kind))
        .map(|kind| format!("{} {}", sign_of(Some(kind)), words.get(word_of(kind))))
        .collect();
    if now.is_some() {
        legend.push(format!("▼ {}", words.get("week-now")));
    }
    if days.iter().any(|day| day.is_holiday) {
        legend.push(format!("* {}", words.get("week-holiday")));
    }
    let legend = super::text::wrap(&legend.join("  ").replace("  ", " \u{a0}"), columns);
    lines.extend(legend.into_iter().map(|line| Line::from(Span::styled(line, theme.dim))));
    lines
}

const fn sign_of(kind: Option<Kind>) -> &'static str {
    match kind {
        Some(Kind::Open) => "█",
        Some(Kind::Session) => "▓",
        Some(Kind::Appointment) => "▒",
        Some(Kind::Phone) => "░",
        Some(Kind::Unstated) => "?",
        None => "·",
    }
}

const fn word_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Open => "week-open",
        Kind::Session => "week-session",
        Kind::Appointment => "week-appointment",
        Kind::Phone => "week-phone",
        Kind::Unstated => "week-unstated",
    }
}

/// From when to when the strip goes, and how much a cell is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Axis {
    /// The first hour.
    from: u16,
    /// The hour after the last.
    to: u16,
    /// Minutes of a cell.
    step: u16,
}

impl Axis {
    /// The axis that holds all stretches; none where even cells of two hours are too many.
    fn of(days: &[Day], room: usize) -> Option<Axis> {
        let stretches = || days.iter().flat_map(|day| &day.stretches);
        let from = stretches().map(|stretch| stretch.from / 60).min()?.min(DAYTIME.0);
        let to = stretches().map(|stretch| stretch.to.div_ceil(60)).max()?.max(DAYTIME.1);
        let minutes = to.saturating_sub(from) * 60;
        [30, 60, 120]
            .into_iter()
            .map(|step| Axis { from, to, step })
            .find(|axis| usize::from(minutes.div_ceil(axis.step)) <= room)
    }

    fn count(self) -> usize {
        usize::from(((self.to - self.from) * 60).div_ceil(self.step))
    }

    /// The cell of a minute of the day, if it is on the strip.
    fn cell(self, minute: u16) -> Option<usize> {
        let cell = usize::from(minute.checked_sub(self.from * 60)? / self.step);
        (cell < self.count() && minute < DAY).then_some(cell)
    }

    /// The hours above the cells, as many as have room, and the sign of now.
    fn head(self, now: Option<usize>) -> String {
        let mut cells = vec![' '; self.count() + 2];
        if let Some(cell) = now.and_then(|now| cells.get_mut(now)) {
            *cell = '▼';
        }
        let apart = if self.step == 30 { 2 } else { 3 * 60 / self.step.min(180) * self.step / 60 };
        for hour in (self.from..self.to).filter(|hour| hour % apart.max(1) == 0) {
            let at = usize::from((hour - self.from) * 60 / self.step);
            let digits = hour.to_string();
            let place = cells.get_mut(at..at + digits.len()).filter(|place| place.iter().all(|c| *c == ' '));
            for (cell, digit) in place.into_iter().flatten().zip(digits.chars()) {
                *cell = digit;
            }
        }
        let head: String = std::iter::repeat_n(' ', LABEL).chain(cells).collect();
        head.trim_end().to_owned()
    }

    /// What each cell shows: the best that holds in its middle, or, where nothing else would show a short stretch, in any of it.
    fn cells(self, day: &Day) -> Vec<Option<Kind>> {
        let mut cells: Vec<Option<Kind>> = vec![None; self.count()];
        let better = |cell: &mut Option<Kind>, kind: Kind| {
            *cell = Some(cell.map_or(kind, |known| known.min(kind)));
        };
        for stretch in &day.stretches {
            let mut seen = false;
            for (cell, start) in cells.iter_mut().zip((self.from * 60..).step_by(usize::from(self.step))) {
                let middle = start + self.step / 2;
                if stretch.from <= middle && middle < stretch.to {
                    better(cell, stretch.kind);
                    seen = true;
                }
            }
            if !seen && let Some(cell) = self.cell(stretch.from).and_then(|cell| cells.get_mut(cell)) {
                better(cell, stretch.kind);
            }
        }
        cells
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::week::Stretch;

    fn day(stretches: &[(u16, u16, Kind)]) -> Day {
        let stretch = |(from, to, kind): &(u16, u16, Kind)| Stretch { from: *from, to: *to, kind: *kind };
        Day {
            date: "2026-11-23".parse().unwrap(),
            is_holiday: false,
            stretches: stretches.iter().map(stretch).collect(),
        }
    }

    fn drawn(axis: Axis, day: &Day) -> String {
        axis.cells(day).into_iter().map(sign_of).collect()
    }

    #[test]
    fn cells_show_the_best_that_holds() {
        let day = day(&[
            (9 * 60, 12 * 60, Kind::Open),
            (8 * 60, 10 * 60, Kind::Phone),
            (14 * 60, 14 * 60 + 15, Kind::Appointment),
        ]);
        let axis = Axis::of(std::slice::from_ref(&day), 24).unwrap();
        assert_eq!(axis, Axis { from: 8, to: 18, step: 30 });
        assert_eq!(drawn(axis, &day), "░░██████····▒·······");
    }

    #[test]
    fn a_narrow_strip_has_wider_cells_and_a_night_is_on_it() {
        let day = day(&[(0, 120, Kind::Open), (22 * 60, DAY, Kind::Open)]);
        let axis = Axis::of(std::slice::from_ref(&day), 30).unwrap();
        assert_eq!(axis, Axis { from: 0, to: 24, step: 60 });
        assert_eq!(drawn(axis, &day), "██····················██");
        assert_eq!(Axis::of(std::slice::from_ref(&day), 12).map(|axis| axis.step), Some(120));
        assert_eq!(Axis::of(std::slice::from_ref(&day), 11), None);
    }

    #[test]
    fn now_stands_over_its_cell() {
        let axis = Axis { from: 8, to: 18, step: 30 };
        assert_eq!(axis.cell(10 * 60), Some(4));
        assert_eq!(axis.cell(7 * 60), None);
        assert_eq!(axis.cell(18 * 60), None);
        assert_eq!(axis.head(Some(5)), "            8    ▼  12  14  16");
    }
}
