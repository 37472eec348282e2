//! A finding as rustc shows one: what, where, the line with a caret, the other place, the cure.
//!
//! Lines of a file are untrusted and quoted: letters that could harm are masked by marks of the same number of characters,
//! and only a window of a long line is shown. The crate panics on a span inside a character, so spans are made anew on the
//! masked line, in characters.

use super::Call;
use super::load::Source;
use super::output::wrap;
use crate::directory::Text;
use crate::directory::finding::{Code, Finding, Place, Severity};
use crate::directory::text::masked;
use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet};
use unicode_width::UnicodeWidthChar;

/// At most this many columns of a line are shown.
const WINDOW: usize = 96;

/// So many of them before the place.
const BEFORE: usize = 32;

/// A line to show.
struct Excerpt {
    line: String,
    /// The place in it, in bytes.
    start: usize,
    end: usize,
}

/// A finding for people, with the empty line behind it.
pub fn render(call: &Call<'_>, finding: &Finding, sources: &[Source]) -> String {
    let words = call.words;
    let severity = words.severity(finding.severity);
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::NOTE,
    };
    let width = call.out.width.clamp(40, 120);
    let folded = |text: &str, indent: usize| wrap(&Text::clean(text), width.saturating_sub(indent)).join("\n");
    let lead = severity.chars().count() + finding.code.name().len() + 4;
    let title =
        level.with_name(Some(severity)).primary_title(folded(&words.finding(finding), lead)).id(finding.code.name());
    let mut group = title.element(origin(finding.place, sources));
    if let Some(shown) = excerpt(finding, finding.place, sources) {
        group = group.element(snippet(&shown, finding.place, AnnotationKind::Primary, None));
    }
    if let Some(other) = finding.other {
        let label = words.get("excerpt-other");
        group = group.element(origin(other, sources));
        if let Some(shown) = excerpt(finding, other, sources) {
            group = group.element(snippet(&shown, other, AnnotationKind::Context, Some(label)));
        }
    }
    let name = words.get("excerpt-cure");
    let cure = folded(&words.cure(finding), name.chars().count() + 8);
    let report = [group.element(Level::HELP.with_name(Some(name)).message(cure))];
    let renderer = if call.out.colour { Renderer::styled() } else { Renderer::plain() };
    // Wide enough that the crate does not cut what was cut here.
    format!("{}\n\n", renderer.term_width(usize::from(u16::MAX)).render(&report))
}

fn origin(place: Place, sources: &[Source]) -> Origin<'static> {
    let name = sources.get(place.file as usize).map(|source| source.name.as_str().to_owned()).unwrap_or_default();
    let origin = Origin::path(name);
    if place.line == 0 {
        return origin;
    }
    origin.line(place.line as usize).char_column(place.column as usize)
}

fn snippet(
    shown: &Excerpt,
    place: Place,
    kind: AnnotationKind,
    label: Option<String>,
) -> Snippet<'static, Annotation<'static>> {
    Snippet::source(shown.line.clone())
        .line_start(place.line as usize)
        .annotation(kind.span(shown.start..shown.end).label(label))
}

/// The line of a place, masked and cut; `None` where there is none to show.
fn excerpt(finding: &Finding, place: Place, sources: &[Source]) -> Option<Excerpt> {
    let text = sources.get(place.file as usize)?.text.as_str();
    if place.line == 0 || text.is_empty() {
        return None;
    }
    let start = boundary(text, place.span.start as usize);
    let end = boundary(text, place.span.end as usize).max(start);
    let mut line_start = text.get(..start)?.rfind('\n').map_or(0, |feed| feed + 1);
    let line_end = text.get(start..)?.find('\n').map_or(text.len(), |feed| start + feed);
    if line_start == 0 && text.starts_with('\u{feff}') {
        line_start = '\u{feff}'.len_utf8();
    }
    let line = text.get(line_start..line_end)?.trim_end_matches('\r');
    let before = text.get(line_start..start.max(line_start))?.chars().count();
    // A place of several lines is shown by its first.
    let inside = text.get(start.max(line_start)..end.min(line_start + line.len()).max(start))?.chars().count().max(1);
    let mut line = masked(line);
    if finding.code == Code::HiddenAddress {
        // Nothing of it is quoted anywhere.
        line = line.split_inclusive('=').next().unwrap_or_default().to_owned();
        if line.ends_with('=') {
            line.push_str(" …");
        }
    }
    Some(window(&line, before, inside))
}

fn boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The part of a line around a place that begins behind `before` characters and has `inside`.
fn window(line: &str, before: usize, inside: usize) -> Excerpt {
    let letters: Vec<char> = line.chars().collect();
    let columns = |letters: &[char]| letters.iter().map(|c| c.width().unwrap_or(0)).sum::<usize>();
    let before = before.min(letters.len());
    let from = if columns(&letters) <= WINDOW { 0 } else { before.saturating_sub(BEFORE) };
    let mut to = from;
    let mut used = 0;
    while let Some(c) = letters.get(to) {
        used += c.width().unwrap_or(0);
        if used > WINDOW {
            break;
        }
        to += 1;
    }
    let mut out = String::new();
    if from > 0 {
        out.push('…');
    }
    let text = |range: std::ops::Range<usize>| letters.get(range).unwrap_or_default().iter().collect::<String>();
    out.push_str(&text(from..before.clamp(from, to)));
    let start = out.len();
    out.push_str(&text(before.clamp(from, to)..(before + inside).clamp(from, to)));
    let end = out.len();
    out.push_str(&text((before + inside).clamp(from, to)..to));
    if to < letters.len() {
        out.push('…');
    }
    Excerpt { line: out, start, end }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_span_of_any_text_can_be_shown(text in any::<String>(), start in 0u32..60, length in 0u32..60, code in 0..Code::ALL.len()) {
            let span = crate::directory::finding::Span { start, end: start + length };
            let place = crate::directory::finding::Lines::of(&text).place(0, span);
            let mut finding = Finding::at(Code::ALL[code], span);
            finding.place = place;
            finding.other = Some(place);
            let sources = [Source { name: Text::line("a.toml"), text }];
            let words = crate::words::Words::new("de");
            let options = super::super::args::Options::default();
            let mut out = super::super::output::Output::stdout(super::super::args::Color::Never);
            out.colour = false;
            let call = Call { words: &words, options: &options, out };
            let shown = render(&call, &finding, &sources);
            prop_assert!(shown.chars().all(|c| c == '\n' || !c.is_control()), "{:?}", shown);
        }

        #[test]
        fn a_window_holds_its_place(line in "\\PC{0,300}", before in 0usize..310, inside in 1usize..310) {
            let shown = window(&line, before, inside);
            prop_assert!(shown.line.get(shown.start..shown.end).is_some());
        }
    }
}
