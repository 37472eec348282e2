//! What the program may write to a terminal: letters that can be read, and a closed list of sequences.

/// Modes that may be set and unset.
const MODES: [&str; 6] = ["?25", "?1049", "?1000", "?1006", "?2004", "?2026"];

/// What a byte stream holds.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'s> {
    Letter(char),
    /// `CSI`, its parameters, its last byte.
    Sequence(&'s str, char),
    /// Anything else that begins with ESC.
    Other,
}

fn pieces(text: &str) -> Vec<(usize, Piece<'_>)> {
    let mut pieces = Vec::new();
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        if c != '\x1b' {
            pieces.push((at, Piece::Letter(c)));
            continue;
        }
        let sequence = text[at + 1..].strip_prefix('[').and_then(|rest| {
            let end = rest.find(|c| ('\x40'..='\x7e').contains(&c))?;
            Some((&rest[..end], rest[end..].chars().next()?))
        });
        match sequence {
            Some((parameters, last)) => {
                pieces.push((at, Piece::Sequence(parameters, last)));
                chars.nth(parameters.chars().count() + 1);
            }
            None => pieces.push((at, Piece::Other)),
        }
    }
    pieces
}

fn is_allowed(piece: &Piece<'_>) -> bool {
    match piece {
        Piece::Letter(c) => is_readable(*c),
        Piece::Sequence(parameters, 'H' | 'm' | 'J' | 'K') => {
            parameters.bytes().all(|byte| byte.is_ascii_digit() || byte == b';')
        }
        Piece::Sequence(parameters, 'h' | 'l') => MODES.contains(parameters),
        Piece::Sequence(..) | Piece::Other => false,
    }
}

/// A character that only stands where it is put: no control, nothing that turns the direction, hides or joins.
fn is_readable(c: char) -> bool {
    let invisible = matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}' | '\u{200d}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' | '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..='\u{10ffff}');
    !c.is_control() && !invisible
}

/// Nothing but what is allowed was ever written.
#[track_caller]
pub fn assert_allowed(bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).expect("all that is written is UTF-8");
    if let Some((at, piece)) = pieces(text).into_iter().find(|(_, piece)| !is_allowed(piece)) {
        let around: String = text[..at].chars().rev().take(40).collect();
        let around: String = around.chars().rev().chain(text[at..].chars().take(40)).collect();
        panic!("{piece:?} at byte {at}: {}", around.escape_debug());
    }
}

#[test]
fn the_scanner_lets_nothing_else_through() {
    for fine in ["abc äß 日本 أثاث", "\x1b[1;1H\x1b[m\x1b[38;5;4mx\x1b[2J\x1b[K", "\x1b[?1049h\x1b[?25l\x1b[?2026h"]
    {
        assert_allowed(fine.as_bytes());
    }
    for foul in [
        "\x1b[31",
        "\x1b]0;x\x07",
        "\x1bc",
        "\x1b[6n",
        "\x1b[?1003h",
        "\x1b[>c",
        "\x1b[?1;2H",
        "a\u{9b}31m",
        "a\x07",
        "a\nb",
        "a\u{202e}b",
        "a\u{ad}b",
    ] {
        assert!(pieces(foul).iter().any(|(_, piece)| !is_allowed(piece)), "{foul:?}");
    }
}
