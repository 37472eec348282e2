//! Lines as they stand on a screen, and what holds for any text.

use super::*;
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

const RIGHT: Direction = Direction::Right;
const PROGRAM: Mode = Mode::Program;

fn shown(text: &str) -> String {
    line(text, RIGHT, PROGRAM).to_string()
}

/// What stands on the screen from right to left, with Arabic forms back in the letters that they are.
fn read(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let cells: String =
        line(text, RIGHT, PROGRAM).cells.iter().rev().map(|cell| cell.text.nfkc().collect::<String>()).collect();
    cells
}

#[test]
fn letters_are_joined_and_ordered() {
    // مساعدة: meem initial, seen medial, alef final; ain initial, dal final; teh marbuta isolated, from right to left.
    assert_eq!(shown("مساعدة"), "\u{fe93}\u{feaa}\u{fecb}\u{fe8e}\u{feb4}\u{fee3}");
    assert_eq!(read("مساعدة في السكن"), "مساعدة في السكن");
    // Persian letters: پ چ ژ گ ک ی.
    assert_eq!(shown("گپ"), "\u{fb57}\u{fb94}");
    assert_eq!(shown("ژ"), "\u{fb8a}");
}

#[test]
fn lam_and_alef_are_one_cell_that_shows_both() {
    let line = line("لا", RIGHT, PROGRAM);
    assert_eq!(line.cells, [Cell { text: "\u{fefb}".to_owned(), width: 1, source: 0..4 }]);
    assert_eq!(shown("بلا"), "\u{fefc}\u{fe91}");
    assert_eq!(shown("الأحد"), "\u{feaa}\u{fea3}\u{fef7}\u{fe8d}");
    assert_eq!(shown("إلى"), "\u{fef0}\u{fedf}\u{fe87}");
}

#[test]
fn a_non_joiner_parts_letters_and_is_not_drawn() {
    // می‌شود: yeh ends the first part.
    assert_eq!(shown("می\u{200c}شود"), "\u{fea9}\u{feee}\u{feb7}\u{fbfd}\u{fee3}");
    assert_eq!(line("می\u{200c}شود", RIGHT, PROGRAM).width(), 5);
}

#[test]
fn marks_above_letters_are_left_out_and_their_letter_stays() {
    assert_eq!(shown("مَدْرَسَة"), shown("مدرسة"));
    assert_eq!(line("مَ", RIGHT, PROGRAM).cells.first().map(|cell| cell.source.clone()), Some(0..4));
}

#[test]
fn fields_keep_their_own_direction() {
    // What stands between a label from right to left and its end, as it stands on the screen.
    for field in [
        "030 123456",
        "+49 30 1234-567",
        "09:00–17:00",
        "9:00-17:00",
        "15.10.",
        "15.10.2026",
        "2,29 €",
        "https://example.org/a/",
        "info@example.org",
        "Salzgasse 21, 99999 Musterstadt",
        "VHS (Kreis)",
        "§ 25 I, II",
    ] {
        for text in [format!("الهاتف: \u{2068}{field}\u{2069}"), format!("تیلفون: \u{2066}{field}\u{2069} (اینجا)")]
        {
            let shown = shown(&text);
            assert!(shown.contains(field), "{field} in {shown}");
            assert!(!shown.contains(['\u{2066}', '\u{2068}', '\u{2069}']));
        }
    }
}

#[test]
fn brackets_are_mirrored() {
    // In the order of reading `(Mo–Fr)` behind the word; on the screen it begins at the right with what looks like `(`.
    assert_eq!(read("مفتوح (\u{2068}اليوم\u{2069})"), "مفتوح )اليوم(");
    assert_eq!(read("مفتوح («اليوم»)"), "مفتوح )»اليوم«(");
    assert_eq!(line("VHS (Kreis)", RIGHT, PROGRAM).to_string(), "VHS (Kreis)");
}

#[test]
fn a_paragraph_runs_as_its_first_letter_and_stands_at_the_side_of_its_page() {
    let lines = lay_out("Wohnen\nسكن\n12:00\n\u{2068}VHS\u{2069} سكن", 10, RIGHT, PROGRAM);
    let sides: Vec<_> = lines.iter().map(|line| (line.direction, line.indent(10))).collect();
    assert_eq!(sides, [(Direction::Left, 4), (RIGHT, 7), (RIGHT, 5), (RIGHT, 3)]);
    assert_eq!(
        lines.last().map(|line| line.cells.iter().take(3).map(|cell| cell.text.clone()).collect()),
        Some("ﻦﻜﺳ".to_owned())
    );
}

#[test]
fn lines_are_wrapped_before_they_are_ordered() {
    let lines = lay_out("مساعدة في السكن والعمل", 9, RIGHT, PROGRAM);
    let read: Vec<String> = lines.iter().map(letters).collect();
    assert_eq!(read, ["مساعدة في", "السكن", "والعمل"]);
    assert_eq!(lines.iter().map(|line| line.indent(9)).collect::<Vec<_>>(), [0, 4, 3]);
}

/// A line's letters in the order of reading, where it runs from right to left throughout.
fn letters(line: &Line) -> String {
    use unicode_normalization::UnicodeNormalization;
    line.cells.iter().rev().flat_map(|cell| cell.text.nfkc().collect::<Vec<char>>()).collect()
}

#[test]
fn blanks_break_and_long_words_too() {
    let texts = |text: &str, width| -> Vec<String> {
        lay_out(text, width, Direction::Left, PROGRAM).iter().map(ToString::to_string).collect()
    };
    assert_eq!(texts("ab cd  ef", 5), ["ab cd", "ef"]);
    assert_eq!(texts("abcdefg h", 3), ["abc", "def", "g h"]);
    assert_eq!(texts("a   b", 2), ["a", "b"]);
    assert_eq!(texts("a\n\nb ", 9), ["a", "", "b"]);
    assert_eq!(texts("日本語", 3), ["日", "本", "語"]);
    assert_eq!(texts("日本", 1), ["日", "本"]);
    assert_eq!(texts("40\u{a0}€ im Monat", 7), ["40\u{a0}€ im", "Monat"]);
    assert_eq!(texts("", 5), [""]);
    // What is left of a line after it was broken can be too wide again.
    assert_eq!(texts(" abcde日", 6), [" abcde", "日"]);
    assert_eq!(texts("ab cdefg日", 6), ["ab", "cdefg", "日"]);
}

#[test]
fn what_is_cut_says_so_where_reading_ends() {
    assert_eq!(fitted("Wohnen und Arbeit", 8, RIGHT, PROGRAM).to_string(), "Wohnen…");
    let line = fitted("مساعدة في السكن", 8, RIGHT, PROGRAM);
    assert_eq!((line.width(), line.cells.first().map(|cell| cell.text.as_str())), (7, Some("…")));
    assert_eq!(fitted("abc", 3, RIGHT, PROGRAM).to_string(), "abc");
    assert_eq!(fitted("abc", 0, RIGHT, PROGRAM).width(), 0);
}

#[test]
fn a_match_is_found_where_it_stands() {
    let text = "سكن \u{2068}VHS Nord\u{2069} سكن";
    let line = line(text, RIGHT, PROGRAM);
    let of = |part: &str| {
        let at = text.find(part).unwrap();
        line.columns(at..at + part.len())
    };
    // On the screen: nks VHS Nord nks
    assert_eq!(of("VHS"), vec![4..7]);
    assert_eq!(of("سكن"), vec![13..16]);
    assert_eq!(line.source_at(4), Some(text.find('V').unwrap()..text.find('V').unwrap() + 1));
    assert_eq!(line.source_at(99), None);
    // Half of a lam-alef is all of it.
    assert_eq!(super::line("لا", RIGHT, PROGRAM).columns(0..2), vec![0..1]);
}

#[test]
fn terminals_that_order_get_the_order_of_reading() {
    let text = "الهاتف: \u{2068}030 1\u{2069}";
    let line = lay_out(text, 20, RIGHT, Mode::Terminal);
    assert_eq!((line[0].to_string().as_str(), line[0].indent(20)), ("الهاتف: 030 1", 7));
    let off = lay_out(text, 20, RIGHT, Mode::Off);
    assert_eq!((off[0].to_string().as_str(), off[0].indent(20)), ("الهاتف: 030 1", 0));
    // Terminals draw lam and alef in two columns where they are not given as one.
    assert_eq!(super::line("لا", RIGHT, Mode::Terminal).width(), 2);
    assert_eq!(
        ["program", "terminal", "off", "x"].map(Mode::named),
        [Some(PROGRAM), Some(Mode::Terminal), Some(Mode::Off), None]
    );
}

#[test]
fn layouts_are_mirrored() {
    assert_eq!((mirrored(0, 12, 60), mirrored(48, 12, 60), mirrored(50, 20, 60)), (48, 0, 0));
}

/// Texts as they come: Arabic and Persian words, Latin words, numbers, isolates, brackets, marks.
fn mixed() -> impl Strategy<Value = String> {
    "([\\u{620}-\\u{64a}\\u{67e}\\u{686}\\u{6a9}\\u{6af}\\u{6cc}\\u{200c}\\u{64b}]{1,6}|[a-zäöü]{1,6}|[0-9]{1,4}|[ (),.:\\-–«»§€+/\\n]|\\u{2068}|\\u{2066}|\\u{2067}|\\u{2069}|\\u{200f}|[\\u{5d0}-\\u{5ea}]{2}|日|é){0,30}"
}

proptest! {
    #[test]
    fn nothing_is_lost_and_no_line_is_too_wide(text in mixed(), width in 2_usize..40, right in any::<bool>()) {
        let base = if right { RIGHT } else { Direction::Left };
        for mode in [PROGRAM, Mode::Terminal, Mode::Off] {
            let lines = lay_out(&text, width, base, mode);
            let mut covered = vec![0; text.len()];
            for line in &lines {
                prop_assert!(line.width() <= width);
                for cell in &line.cells {
                    prop_assert!(cell.width > 0 && !cell.text.is_empty());
                    covered[cell.source.clone()].iter_mut().for_each(|count| *count += 1);
                }
            }
            for (at, c) in text.char_indices() {
                let drawn = !matches!(c, ' ' | '\n' | '\u{200c}' | '\u{200f}' | '\u{64b}' | '\u{2066}'..='\u{2069}');
                prop_assert!(covered[at] <= 1, "{c:?} twice");
                prop_assert!(!drawn || covered[at] == 1, "{c:?} at {at} is lost in {text:?}");
            }
        }
    }

    #[test]
    fn ordering_changes_places_only(text in mixed(), right in any::<bool>()) {
        let base = if right { RIGHT } else { Direction::Left };
        let flat = text.replace('\n', " ");
        let (shown, logical) = (line(&flat, base, PROGRAM), line(&flat, base, Mode::Terminal));
        let ligatures = shown.cells.iter().filter(|cell| cell.text.chars().all(|c| ('\u{fef5}'..='\u{fefc}').contains(&c))).count();
        prop_assert_eq!(shown.width() + ligatures, logical.width());
        // A line from the left that was ordered once is left alone.
        let again = line(&shown.to_string(), base, Mode::Off).to_string();
        prop_assert_eq!(again, shown.to_string());
    }

    #[test]
    fn texts_from_the_left_are_left_alone(text in "[a-zA-ZäöüßА-яіїЁё0-9 (),.:;–€§„“!?+/-]{0,80}") {
        prop_assert_eq!(line(&text, Direction::Left, PROGRAM).to_string(), text.clone());
        let cells = line(&text, Direction::Left, PROGRAM).cells.len();
        prop_assert_eq!(cells, text.graphemes(true).count());
    }

    #[test]
    fn isolated_fields_stand_whole(field in "[0-9+][0-9 :.,/–-]{0,12}[0-9]|[a-z]{1,8}(\\.[a-z]{2,3}/?)?", before in "[\\u{628}-\\u{63a} ]{0,8}", after in "[\\u{628}-\\u{63a} ()]{0,8}") {
        let shown = shown(&format!("{before}\u{2066}{field}\u{2069}{after}"));
        prop_assert!(shown.contains(&field), "{} in {}", field, shown);
    }

    #[test]
    fn any_text_is_laid_out(text in any::<String>(), width in 0_usize..20) {
        for line in lay_out(&text, width, RIGHT, PROGRAM) {
            prop_assert!(line.width() <= width.max(2));
            prop_assert!(!line.to_string().chars().any(char::is_control));
        }
        prop_assert!(fitted(&text, width, RIGHT, PROGRAM).width() <= width);
    }
}
