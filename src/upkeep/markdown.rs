//! What both pages need of Markdown. Knows nothing of directories.

/// A text inside a cell of a table: no line feed, no bar.
pub(crate) fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// A row of a table.
pub(crate) fn row(cells: &[&str]) -> String {
    let mut line = String::from("|");
    for text in cells {
        line.push(' ');
        line.push_str(&cell(text));
        line.push_str(" |");
    }
    line.push('\n');
    line
}

/// The head of a table with the line below it.
pub(crate) fn head(cells: &[&str]) -> String {
    row(cells) + &row(&vec!["---"; cells.len()])
}

/// The name under which a heading can be linked to, as the common forges make it: small letters, digits, `_` and `-` stay,
/// blanks become `-`, all else falls.
pub(crate) fn anchor(heading: &str) -> String {
    heading
        .to_lowercase()
        .chars()
        .filter_map(|c| match c {
            ' ' => Some('-'),
            c if c.is_alphanumeric() || matches!(c, '_' | '-') => Some(c),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_stays_in_its_cell() {
        assert_eq!(row(&["a | b", "c"]), "| a \\| b | c |\n");
        assert_eq!(head(&["a", "b"]), "| a | b |\n| --- | --- |\n");
    }

    #[test]
    fn anchors_are_those_of_the_headings() {
        assert_eq!(anchor("`[[offer.at]]`"), "offerat");
        assert_eq!(anchor("Values of the closed lists"), "values-of-the-closed-lists");
    }
}
