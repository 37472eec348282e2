//! A finding as rustc shows one: what, where, the line with a caret, the other place, the cure.
//!
//! Lines of a file are untrusted and quoted: letters that could harm are masked by marks of the same number of characters.
//! The crate panics on a span inside a character, so spans are made anew on the masked line, by characters; of a long line it
//! shows a window.

use super::Call;
use super::load::Source;
use crate::directory::Text;
use crate::directory::concealed::shown;
use crate::directory::finding::{Finding, Place, Severity};
use crate::directory::text::masked;
use crate::words::wrap::{Wide, wrap};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Padding, Renderer, Snippet};

/// At most this many characters are marked: of a text of ten thousand letters the beginning tells which it is.
const MOST: usize = 60;

/// A blank at which no line breaks.
const HOLD: &str = "\u{a0}";

/// A line to show, with the place in it in bytes.
struct Excerpt {
    line: String,
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
    let folded = |text: &str, indent: usize| {
        wrap(&held(&Text::line(text)), width.saturating_sub(indent), Wide::Whole).join("\n").replace(HOLD, " ")
    };
    let lead = severity.chars().count() + finding.code.name().len() + 4;
    let title =
        level.with_name(Some(severity)).primary_title(folded(&words.finding(finding), lead)).id(finding.code.name());
    let mut group =
        with_place(Group::with_title(title), finding, finding.place, sources, AnnotationKind::Primary, None);
    if let Some(other) = finding.other {
        group =
            with_place(group, finding, other, sources, AnnotationKind::Context, Some(words.other_place(finding.code)));
    }
    let name = words.get("excerpt-cure");
    let cure = folded(&words.cure(finding), name.chars().count() + 8);
    let report = [group.element(Level::HELP.with_name(Some(name)).message(cure))];
    let renderer = if call.out.colour { Renderer::styled() } else { Renderer::plain() };
    format!("{}\n\n", renderer.term_width(width).render(&report))
}

/// Holds together what is to be copied as it stands: a key with its value, a short text in straight quotation marks.
fn held(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, part) in text.replace(" = ", &format!("{HOLD}={HOLD}")).split('"').enumerate() {
        if at > 0 {
            out.push('"');
        }
        // Every second part stands between two marks.
        if at % 2 == 1 && part.chars().count() <= MOST {
            out.push_str(&part.replace(' ', HOLD));
        } else {
            out.push_str(part);
        }
    }
    out
}

/// Adds a place with its line, or where no line can be shown, the file and what is known of the place.
fn with_place<'g>(
    group: Group<'g>,
    finding: &Finding,
    place: Place,
    sources: &[Source],
    kind: AnnotationKind,
    label: Option<String>,
) -> Group<'g> {
    let name = sources.get(place.file as usize).map(|source| source.name.as_str().to_owned()).unwrap_or_default();
    match excerpt(finding, place, sources) {
        Some(Excerpt { line, start, end }) => {
            let annotation = kind.span(start..end).label(label);
            group.element(Snippet::source(line).path(name).line_start(place.line as usize).annotation(annotation))
        }
        None if place.line == 0 => group.element(Origin::path(name)).element(Padding),
        None => {
            let origin = Origin::path(name).line(place.line as usize).char_column(place.column as usize);
            group.element(origin).element(Padding)
        }
    }
}

/// The line of a place, masked; `None` where there is none to show.
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
    // A place of several lines is shown by its first; one of no length by a character.
    let stop = end.min(line_start + line.len()).max(start);
    let inside = text.get(start.max(line_start)..stop.max(line_start))?.chars().count().clamp(1, MOST);
    let line = if finding.quiet {
        let part = shown(line);
        let rest = if part.len() == line.len() { "" } else { " …" };
        masked(&format!("{part}{}", if part.is_empty() { rest.trim_start() } else { rest }))
    } else {
        masked(line)
    };
    let byte = |characters: usize| line.char_indices().nth(characters).map_or(line.len(), |(at, _)| at);
    let (start, end) = (byte(before), byte(before + inside));
    Some(Excerpt { line, start, end })
}

fn boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::finding::Code;
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
            let mine = super::super::settings::Mine::default();
            let call = Call { words: &words, options: &options, settings: &mine, out };
            let shown = render(&call, &finding, &sources);
            prop_assert!(shown.chars().all(|c| c == '\n' || !c.is_control()), "{:?}", shown);
        }
    }
}
