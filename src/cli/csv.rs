//! Rows for spreadsheets: semicolons, as German spreadsheets expect them, and a byte order mark, without which Excel takes
//! UTF-8 for something else. Quoting is that of RFC 4180.

/// What stands before the first row.
pub const MARK: &str = "\u{feff}";

/// A row with its end.
pub fn row<'c>(cells: impl IntoIterator<Item = &'c str>) -> String {
    let cells: Vec<String> = cells.into_iter().map(cell).collect();
    cells.join(";") + "\r\n"
}

fn cell(text: &str) -> String {
    // A spreadsheet would run what begins like this as a formula (OWASP, CSV injection).
    let guarded = if text.starts_with(['=', '+', '-', '@', '\t']) { format!("'{text}") } else { text.to_owned() };
    if guarded.contains([';', '"', '\n', '\r']) { format!("\"{}\"", guarded.replace('"', "\"\"")) } else { guarded }
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        assert_eq!(row(["a", "b;c", "d \"e\"", "=1+1", ""]), "a;\"b;c\";\"d \"\"e\"\"\";'=1+1;\r\n");
    }
}
