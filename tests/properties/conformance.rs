//! The order of Unicode Standard Annex 9, rule by rule, and over the Unicode Consortium's own data where somebody has it.
//!
//! The data (7 MB) are no part of this repository: `LOTSE_BIDI_DATA=/usr/share/unicode/BidiCharacterTest.txt cargo test
//! --test properties annex_9 -- --nocapture` (Debian: package `unicode-data`).

use lotse::bidi::{Direction, Mode, line};
use unicode_normalization::UnicodeNormalization;

#[test]
fn each_rule_orders_as_the_annex_says() {
    // The rule, the text in the order of writing, what stands on the screen from left to right. Hebrew letters, which need no
    // joining; ا and ١ where a rule asks for Arabic ones.
    for (rule, written, shown) in [
        ("P2: the first letter decides", "אב ab", "ab בא"),
        ("P2: what is isolated does not", "\u{2067}אב\u{2069} ab", "בא ab"),
        ("P3: without letters the page decides", "1 - 2", "1 - 2"),
        ("X2: an embedding from the right", "a \u{202b}b אב\u{202c} c", "a בא b c"),
        ("X4: an override", "a \u{202e}bc\u{202c} d", "a cb d"),
        ("X5a: an isolate from the right", "a \u{2067}b אב\u{2069} c", "a בא b c"),
        ("X5b: an isolate from the left", "אב \u{2066}c 12\u{2069} גד", "דג c 12 בא"),
        ("X5c: an isolate by its first letter", "ab \u{2068}אב 12\u{2069} cd", "ab 12 בא cd"),
        ("X6a: an end without a beginning", "ab\u{2069} אב", "ab בא"),
        ("W2: digits behind an Arabic letter are Arabic ones", "\u{621}1-2", "2-1\u{621}"),
        ("W4: a sign between digits", "א 1-2", "1-2 א"),
        ("W4: a comma between Arabic digits", "\u{621} \u{661},\u{662}", "\u{661},\u{662} \u{621}"),
        ("W5: a sign behind a number", "א 5%", "5% א"),
        ("W5: a sign before a number", "א €5", "€5 א"),
        ("W6: a comma that parts", "א 1, 2", "2 ,1 א"),
        ("W7: digits behind a letter from the left", "ab 12 אב", "ab 12 בא"),
        ("W7: and not behind one from the right", "\u{200e}אב 12 ab", "12 בא ab"),
        ("N0: brackets around the other direction", "a (אב) c", "a (בא) c"),
        ("N0: brackets on a page from the right", "אב (ab) גד", "דג (ab) בא"),
        ("N0: brackets that hold the page's own", "\u{200e}אב (c ג) ד", "בא (c ג) ד"),
        ("N1: signs between alike", "\u{200e}אב - גד", "דג - בא"),
        ("N2: signs between unlike", "ab - גד", "ab - דג"),
        ("L1: blanks at the end", "\u{200e}אב ", "בא "),
        ("L2: numbers in what is turned", "אב 12 גד", "דג 12 בא"),
        ("L2: two fields beside each other are two", "א \u{2068}VHS\u{2069}\u{2068}12:00\u{2069}", "12:00VHS א"),
        ("L4: signs seen from the other side", "אב<גד", "דג>בא"),
    ] {
        // Joined forms back in the letters that they are.
        let line: String = line(written, Direction::Left, Mode::Program).to_string().nfkc().collect();
        assert_eq!(line, shown, "{rule}");
    }
}

/// A case of the Consortium's data: a text, which way its paragraph runs, and its characters as they stand on the screen, by
/// position. Nothing for cases that a line of ours cannot be: with the end of a paragraph, or a tab, in the middle.
fn case(line: &str) -> Option<(String, Vec<usize>)> {
    let fields: Vec<&str> = line.split(';').collect();
    let [text, direction, _, _, order] = fields.as_slice() else { return None };
    let text: Option<String> =
        text.split(' ').map(|code| char::from_u32(u32::from_str_radix(code, 16).ok()?)).collect();
    let order = order.split_whitespace().map(|position| position.parse().ok()).collect::<Option<Vec<usize>>>()?;
    let text =
        text.filter(|text| !text.contains(['\t', '\u{2029}', '\n', '\r', '\u{85}', '\u{1c}', '\u{1d}', '\u{1e}']))?;
    // Which way a paragraph runs is told by a mark before it, or by the text itself.
    match *direction {
        "0" => Some((format!("\u{200e}{text}"), order.iter().map(|at| at + 1).collect())),
        "1" => Some((format!("\u{200f}{text}"), order.iter().map(|at| at + 1).collect())),
        _ => Some((text, order)),
    }
}

#[test]
fn annex_9_as_the_consortium_tests_it() {
    let Some(data) = std::env::var_os("LOTSE_BIDI_DATA").map(std::fs::read_to_string) else { return };
    let (mut compared, mut other) = (0, Vec::new());
    for (number, written) in data.unwrap().lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let Some((text, order)) = case(written) else { continue };
        let positions: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let laid = line(&text, Direction::Left, Mode::Program);
        // A cell may show several characters, a letter and its marks; the first stands for all.
        let shown: Vec<usize> =
            laid.cells.iter().filter_map(|cell| positions.binary_search(&cell.source.start).ok()).collect();
        let expected: Vec<usize> = order.into_iter().filter(|at| shown.contains(at)).collect();
        compared += 1;
        if shown != expected {
            other.push((number + 1, text, shown, expected));
        }
    }
    println!("{compared} cases compared, {} ordered otherwise", other.len());
    for (number, text, shown, expected) in other.iter().take(10) {
        println!("line {number}: {:?}: {shown:?} instead of {expected:?}", text.escape_unicode().to_string());
    }
    assert!(compared > 0 && other.is_empty());
}
