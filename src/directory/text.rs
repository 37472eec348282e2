//! The one text type: whatever a person reads was made here.
//!
//! Data files, file names, arguments and the messages of parsers are untrusted. [`Text`] has no constructor but cleaning,
//! so nothing that can move a cursor, change a colour, reorder a line or hide letters reaches a terminal, a page or a
//! script by way of it. This file may not know where a text comes from or goes to.

use compact_str::CompactString;
use std::fmt;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A clean text: composed (Unicode NFC), without control characters, escape sequences, bidirectional overrides, soft
/// hyphens, invisible fillers, private characters or piles of marks. It may hold line feeds, nothing else below U+0020.
/// A short one (24 bytes: ids, telephone numbers, most keywords) needs no memory of its own.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text(CompactString);

/// At most this many combining marks stay on a letter; no orthography needs more.
const MARKS: usize = 4;

impl Text {
    /// Cleans a text that may have several lines.
    pub fn clean(raw: &str) -> Text {
        if raw.chars().all(|c| c == '\n' || is_plain(c)) {
            return Text(raw.into());
        }
        // Composing may bring forth what cleaning drops and the reverse, so both run until nothing changes; in practice
        // once. The bound keeps a text that somebody built to oscillate from costing more than a few passes.
        let mut text = pass(raw);
        for _ in 0..4 {
            if is_nfc(&text) {
                break;
            }
            let composed: String = text.nfc().collect();
            text = pass(&composed);
        }
        Text(text.into())
    }

    /// Cleans a text of one line: line breaks and tabs become blanks, blanks at the ends go.
    pub fn line(raw: &str) -> Text {
        if raw.chars().all(is_plain) {
            return Text(raw.trim().into());
        }
        let text = Text::clean(raw);
        if text.0.contains('\n') {
            return Text(text.0.replace('\n', " ").trim().into());
        }
        Text(text.0.trim().into())
    }

    /// The text as it is, if there is nothing to clean and, for one line, nothing to trim: a single look for the many texts
    /// that are in order. `None` says nothing against a text.
    pub fn if_clean(raw: &str, several_lines: bool) -> Option<Text> {
        let ends = |c: Option<char>| c.is_none_or(|c| !c.is_whitespace());
        let fits = is_everyday(raw.as_bytes(), several_lines)
            || raw.chars().all(|c| is_plain(c) || (several_lines && c == '\n'));
        (fits && (several_lines || (ends(raw.chars().next()) && ends(raw.chars().next_back()))))
            .then(|| Text(raw.into()))
    }

    /// Cleans a text of one line and keeps the blanks at its ends: what somebody is typing.
    pub fn line_kept(raw: &str) -> Text {
        Text(Text::clean(raw).0.replace('\n', " ").into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.0.chars().all(char::is_whitespace)
    }
}

impl std::ops::Deref for Text {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

impl serde::Serialize for Text {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// The first character that cleaning drops or changes, with its offset in bytes: what a finding names.
pub fn first_unclean(raw: &str) -> Option<(usize, char)> {
    if raw.chars().all(|c| c == '\n' || is_plain(c)) {
        return None;
    }
    let mut before = None;
    raw.char_indices().find(|&(at, c)| {
        // A line end of Windows and a tab are ordinary in a text of several lines: nobody needs to hear of them.
        let ordinary = matches!(c, '\r' | '\t');
        let gone = !ordinary && !keeps(c, before, raw.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next()));
        before = Some(c);
        gone
    })
}

/// Replaces what [`Text::clean`] would drop by marks of the same width, so that columns and carets stay true: for quoting
/// lines of a file.
pub fn masked(raw: &str) -> String {
    raw.chars()
        .map(|c| match c {
            '\n' => '\n',
            '\t' => ' ',
            c if is_plain(c) || (keeps(c, None, None) && !is_mark(c)) => c,
            c if is_mark(c) || c == '\u{200c}' => c,
            _ => '\u{fffd}',
        })
        .collect()
}

/// Characters that cleaning never touches and composing never changes, cheap to recognise: Latin, Cyrillic, Arabic letters
/// and ordinary punctuation. Everything else goes the slow way.
fn is_plain(c: char) -> bool {
    matches!(c,
        ' '..='~'
        | '\u{a0}'..='\u{ac}'
        | '\u{ae}'..='\u{2ff}'
        | '\u{400}'..='\u{482}'
        | '\u{48a}'..='\u{52f}'
        | '\u{60c}' | '\u{61b}' | '\u{61f}'
        | '\u{621}'..='\u{63a}'
        | '\u{641}'..='\u{64a}'
        | '\u{660}'..='\u{66d}'
        | '\u{671}'..='\u{6bf}'
        | '\u{6cc}'
        | '\u{6f0}'..='\u{6f9}'
        | '\u{2010}'..='\u{2027}'
        | '\u{2030}'..='\u{203f}'
        | '\u{20a0}'..='\u{20c0}')
}

/// Whether a text has nothing but letters of which every one is plain, told by bytes alone: ASCII that is shown, and all that
/// begins with C3 to CB (U+00C0 to U+02FF), D0 or D1 (U+0400 to U+047F).
fn is_everyday(raw: &[u8], several_lines: bool) -> bool {
    let feed = if several_lines { b'\n' } else { b' ' };
    let fits = |b: u8| matches!(b, b' '..=b'~' | 0x80..=0xbf | 0xc3..=0xcb | 0xd0 | 0xd1) || b == feed;
    // Without an early end: this way the compiler looks at many letters at a time.
    raw.iter().fold(true, |all, b| all & fits(*b))
}

fn pass(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut marks = 0;
    let mut chars = raw.chars().peekable();
    while let Some(c) = chars.next() {
        let c = match c {
            '\r' if chars.peek() == Some(&'\n') => continue,
            '\t' | '\r' => ' ',
            '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
            c => c,
        };
        if !keeps(c, out.chars().next_back(), chars.peek().copied()) {
            continue;
        }
        if is_mark(c) {
            marks += 1;
            // One without a letter would sit on whatever stands before the text on the screen.
            if marks > MARKS || out.chars().next_back().is_none_or(char::is_whitespace) {
                continue;
            }
        } else {
            marks = 0;
        }
        out.push(c);
    }
    out
}

fn keeps(c: char, before: Option<char>, after: Option<char>) -> bool {
    if c == '\n' {
        return true;
    }
    // The zero-width non-joiner is a letter's neighbour in Persian; anywhere else it only hides.
    if c == '\u{200c}' {
        return before.is_some_and(is_arabic_letter) && after.is_some_and(is_arabic_letter);
    }
    !(c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{600}'..='\u{605}' | '\u{6dd}' | '\u{70f}' | '\u{8e2}'
            | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}' | '\u{200d}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..='\u{10ffff}')
        || (c as u32) & 0xfffe == 0xfffe
        || matches!(c, '\u{fdd0}'..='\u{fdef}' | '\u{f0000}'..='\u{ffffd}'))
}

fn is_arabic_letter(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' | '\u{6d5}' | '\u{6fa}'..='\u{6ff}' | '\u{750}'..='\u{77f}')
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Each of them changed what a terminal, a widget or a person saw.
    const HOSTILE: &[(&str, &str, &str)] = &[
        ("colour", "a\u{1b}[31mb", "a[31mb"),
        ("title", "\u{1b}]0;x\u{7}y", "]0;xy"),
        ("c1 csi", "a\u{9b}31mb", "a31mb"),
        ("next line", "a\u{85}b", "a\nb"),
        ("bell", "a\u{7}b", "ab"),
        ("delete", "a\u{7f}b", "ab"),
        ("nul", "a\0b", "ab"),
        ("soft hyphen", "Schuld\u{ad}ner", "Schuldner"),
        ("right-to-left override", "a\u{202e}b", "ab"),
        ("isolates", "a\u{2066}b\u{2069}c", "abc"),
        ("direction marks", "a\u{200e}b\u{200f}c\u{61c}d", "abcd"),
        ("zero width space", "a\u{200b}b", "ab"),
        ("byte order mark", "\u{feff}a", "a"),
        ("line separator", "a\u{2028}b", "a\nb"),
        ("variation selector", "☎\u{fe0f}", "☎"),
        ("skin tone", "👍\u{1f3fd}", "👍"),
        ("joined emoji", "👩\u{200d}🚀", "👩🚀"),
        ("tag characters", "a\u{e0061}b", "ab"),
        ("hangul filler", "a\u{3164}b", "ab"),
        ("interlinear", "a\u{fff9}b", "ab"),
        ("private use", "a\u{e000}b", "ab"),
        ("noncharacter", "a\u{fffe}b\u{1ffff}c", "abc"),
        ("windows line end", "a\r\nb", "a\nb"),
        ("tab", "a\tb", "a b"),
        ("non-joiner in Latin", "a\u{200c}b", "ab"),
        ("non-joiner in Persian", "می\u{200c}خواهم", "می\u{200c}خواهم"),
        ("decomposed umlaut", "Mu\u{308}ll", "Müll"),
        ("pile of marks", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}x", "é\u{302}\u{303}\u{304}x"),
    ];

    #[test]
    fn hostile_strings_lose_what_is_hostile() {
        for (name, raw, clean) in HOSTILE {
            assert_eq!(Text::clean(raw).as_str(), *clean, "{name}");
        }
    }

    #[test]
    fn a_line_has_no_breaks() {
        assert_eq!(Text::line(" a\n\tb\u{2028}c ").as_str(), "a  b c");
    }

    #[test]
    fn the_first_unclean_character_is_named() {
        assert_eq!(first_unclean("Schuld\u{ad}ner"), Some((6, '\u{ad}')));
        assert_eq!(first_unclean("Straße, 日本, می\u{200c}خواهم\r\n"), None);
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(raw in "\\PC*|[\\u{0}-\\u{2ff}\\u{300}-\\u{36f}\\u{600}-\\u{6ff}\\u{1100}-\\u{11ff}\\u{2000}-\\u{206f}]*") {
            let once = Text::clean(&raw);
            prop_assert_eq!(&Text::clean(&once), &once);
            prop_assert!(first_unclean(&once).is_none(), "{:?}", once);
            prop_assert!(once.chars().all(|c| c == '\n' || !c.is_control()));
            let line = Text::line(&raw);
            prop_assert_eq!(&Text::line(&line), &line);
        }

        #[test]
        fn a_mark_without_a_letter_goes(blanks in "[ \n\u{a0}\u{2003}]{0,3}", after in "[a-z ]{0,3}") {
            let raw = format!("{blanks}\u{349}{after}");
            let stays = |text: &Text| text.chars().any(is_mark);
            prop_assert!(!stays(&Text::line(&raw)) && !stays(&Text::clean(&raw)), "{:?}", raw);
        }

        #[test]
        fn what_is_clean_at_a_look_is_clean(raw in "[a-zäß\n \\u{7f}-\\u{180}\\u{2f0}-\\u{310}\\u{3f0}-\\u{490}\\u{2000}-\\u{2030}]{0,6}", lines in any::<bool>()) {
            if let Some(text) = Text::if_clean(&raw, lines) {
                prop_assert_eq!(text, if lines { Text::clean(&raw) } else { Text::line(&raw) });
            }
        }

        #[test]
        fn masking_keeps_the_number_of_characters(raw in any::<String>()) {
            prop_assert_eq!(masked(&raw).chars().count(), raw.chars().count());
        }
    }
}
