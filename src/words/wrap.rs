//! A text in lines of a width: the one place where lines are broken, for the screen, a pipe and paper.
//!
//! Widths are columns of a terminal (Unicode width). It may not know who shows the lines.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// What becomes of a word that is wider than a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wide {
    /// It is broken inside: on a screen nothing may stick out.
    Broken,
    /// It stays whole and sticks out: a web address that somebody copies from a page.
    Whole,
}

/// A text in lines of at most so many columns, broken at blanks; a blank text is no line at all, a blank paragraph an empty one.
pub fn wrap(text: &str, columns: usize, wide: Wide) -> Vec<String> {
    let columns = columns.max(1);
    if text.trim().is_empty() {
        return Vec::new();
    }
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        if paragraph.width() <= columns && !paragraph.contains("  ") {
            lines.push(paragraph.trim_matches(' ').to_owned());
            continue;
        }
        let mut line = String::new();
        let mut used = 0;
        // Only the blank breaks: a no-break space is there to hold together.
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            let width = word.width();
            if used > 0 && used + 1 + width > columns {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            if used > 0 {
                line.push(' ');
                used += 1;
            }
            if width <= columns || wide == Wide::Whole {
                line.push_str(word);
                used += width;
                continue;
            }
            for cluster in word.graphemes(true) {
                let width = cluster.width();
                if used + width > columns && used > 0 {
                    lines.push(std::mem::take(&mut line));
                    used = 0;
                }
                line.push_str(cluster);
                used += width;
            }
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_was_wrapped_fits_and_loses_no_letter(text in "[a-zäöü日本 \n]{0,80}", columns in 2usize..30) {
            let lines = wrap(&text, columns, Wide::Broken);
            prop_assert!(lines.iter().all(|line| line.width() <= columns));
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
        }
    }

    #[test]
    fn words_are_wrapped_by_their_width() {
        assert_eq!(wrap("日本 日本 ab", 5, Wide::Whole), ["日本", "日本", "ab"]);
        assert_eq!(wrap("ab  cd", 4, Wide::Whole), ["ab", "cd"]);
        assert_eq!(wrap("ab  cd", 9, Wide::Whole), ["ab cd"]);
        assert_eq!(wrap("40\u{a0}€ im Monat", 7, Wide::Whole), ["40\u{a0}€ im", "Monat"]);
        assert_eq!(wrap("a\n\nb", 7, Wide::Whole), ["a", "", "b"]);
        assert!(wrap(" ", 9, Wide::Whole).is_empty() && wrap("", 0, Wide::Broken).is_empty());
    }

    #[test]
    fn a_wide_word_is_broken_or_sticks_out() {
        assert_eq!(wrap("ab abcdef", 4, Wide::Broken), ["ab", "abcd", "ef"]);
        assert_eq!(wrap("ab abcdef", 4, Wide::Whole), ["ab", "abcdef"]);
    }
}
