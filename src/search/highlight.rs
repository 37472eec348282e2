//! Which letters of a shown text a line met: what is marked on the screen.

use super::fold;
use super::index::Index;
use super::plan::Plan;
use super::vocabulary::Way;
use std::ops::Range;

/// The stretches of a text, in bytes, that the words of a plan met, in order and without overlap.
pub fn marks(text: &str, plan: &Plan, index: &Index) -> Vec<Range<usize>> {
    let mut marks = Vec::new();
    for word in fold::words(text) {
        let Some(term) = index.vocabulary().exact(&word.text) else { continue };
        // Of several typed words that meet this one, the one that met most of it is marked.
        let best = plan
            .words
            .iter()
            .filter(|planned| planned.counts)
            .flat_map(|planned| planned.meetings.iter().map(move |meeting| (planned, meeting)))
            .filter(|(_, meeting)| meeting.term == term)
            .max_by_key(|(_, meeting)| meeting.quality);
        let Some((planned, meeting)) = best else { continue };
        let typed = planned.typed.text.as_str();
        let shown = text.get(word.range.clone()).unwrap_or_default();
        let letters = match meeting.way {
            Way::Prefix => Some(0..typed.len()),
            Way::Part => word.text.rfind(typed).map(|at| at..at + typed.len()),
            _ => Some(0..word.text.len()),
        };
        if let Some(letters) = letters {
            let range = shown_range(shown, &letters);
            marks.push(word.range.start + range.start..word.range.start + range.end);
        }
    }
    marks
}

/// The stretch of a shown word that became a stretch of its folded form: `Str` of `Straße` for `str`, `Ä` for `ae`.
fn shown_range(shown: &str, folded: &Range<usize>) -> Range<usize> {
    let (mut start, mut end, mut at) = (shown.len(), 0, 0);
    for (offset, c) in shown.char_indices() {
        let length: usize = fold::words(c.encode_utf8(&mut [0; 4])).iter().map(|word| word.text.len()).sum();
        if at < folded.end && at + length > folded.start {
            start = start.min(offset);
            end = offset + c.len_utf8();
        } else if length == 0 && end == offset && end > 0 {
            // What is silent belongs to the letter before it.
            end = offset + c.len_utf8();
        }
        at += length;
    }
    start.min(end)..end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_letters_are_found_again() {
        let mark =
            |shown: &str, folded: Range<usize>| shown.get(shown_range(shown, &folded)).unwrap_or_default().to_owned();
        assert_eq!(mark("Straße", 0..3), "Str");
        assert_eq!(mark("Straße", 4..6), "ß");
        assert_eq!(mark("Ärzte", 0..2), "Ä");
        assert_eq!(mark("Ärzte", 0..3), "Är");
        assert_eq!(mark("курс", 0..4), "ку");
        assert_eq!(mark("", 0..4), "");
    }
}
