//! Bytes in, inputs out, by a clock of our own.

use super::*;
use crate::app::chord::MouseKind;
use proptest::prelude::*;

const MS: Duration = Duration::from_millis(1);
const AT_ONCE: Duration = Duration::ZERO;

fn press(chord: &str) -> Input {
    Input::Press(chord.parse().unwrap_or_else(|error| panic!("{chord}: {error:?}")))
}

/// All that these bytes give, with the silence after them.
fn all(bytes: &[u8]) -> Vec<Input> {
    let mut decoder = Decoder::new(true);
    let mut inputs = decoder.feed(bytes, AT_ONCE);
    inputs.extend(decoder.flush(SILENCE));
    inputs
}

#[track_caller]
fn gives(bytes: &[u8], chords: &[&str]) {
    let expected: Vec<_> = chords.iter().map(|chord| press(chord)).collect();
    assert_eq!(all(bytes), expected, "{}", bytes.escape_ascii());
    // The same byte by byte.
    let mut decoder = Decoder::new(true);
    let mut inputs = Vec::new();
    for byte in bytes {
        inputs.extend(decoder.feed(&[*byte], AT_ONCE));
    }
    inputs.extend(decoder.flush(SILENCE));
    assert_eq!(inputs, expected, "byte by byte: {}", bytes.escape_ascii());
}

/// What terminals say of themselves, asked or not. None of it is a key.
const ANSWERS: &[(&str, &[u8])] = &[
    ("primary attributes (DA1)", b"\x1b[?62;1;6;22c"),
    ("primary attributes of a VT52 mode", b"\x1b[0c"),
    ("secondary attributes (DA2)", b"\x1b[>41;379;0c"),
    ("tertiary attributes (DA3)", b"\x1bP!|00000000\x1b\\"),
    ("tertiary attributes in the old form", b"\x1b[=1;2c"),
    ("terminal in order (DSR 5)", b"\x1b[0n"),
    ("cursor place (CPR)", b"\x1b[24;80R"),
    ("cursor place that looks like Shift+F3", b"\x1b[1;2R"),
    ("extended cursor place (DECXCPR)", b"\x1b[?24;80;1R"),
    ("printer state", b"\x1b[?13n"),
    ("keyboard state", b"\x1b[?27;1;0;0n"),
    ("colour scheme changed", b"\x1b[?997;1n"),
    ("private mode (DECRPM), known to termina", b"\x1b[?2026;2$y"),
    ("private mode (DECRPM), unknown to termina", b"\x1b[?1049;1$y"),
    ("mode (DECRPM)", b"\x1b[4;2$y"),
    ("terminal's version (XTVERSION)", b"\x1bP>|XTerm(379)\x1b\\"),
    ("capability (XTGETTCAP)", b"\x1bP1+r544e=787465726d\x1b\\"),
    ("capability unknown (XTGETTCAP)", b"\x1bP0+r\x1b\\"),
    ("setting (DECRQSS), known to termina", b"\x1bP1$r0;4;31m\x1b\\"),
    ("setting (DECRQSS)", b"\x1bP1$r1;24r\x1b\\"),
    ("setting refused (DECRQSS)", b"\x1bP0$r\x1b\\"),
    ("sum over a rectangle (DECRQCRA)", b"\x1bP1!~ABCD\x1b\\"),
    ("palette colour (OSC 4)", b"\x1b]4;1;rgb:cdcd/0000/0000\x1b\\"),
    ("foreground (OSC 10)", b"\x1b]10;rgb:ffff/ffff/ffff\x1b\\"),
    ("background (OSC 11)", b"\x1b]11;rgb:2828/2828/2828\x1b\\"),
    ("background with a bell at its end (OSC 11)", b"\x1b]11;rgb:2828/2828/2828\x07"),
    ("cursor colour (OSC 12)", b"\x1b]12;#ffffff\x07"),
    ("clipboard (OSC 52)", b"\x1b]52;c;cXVpdAo=\x1b\\"),
    ("iTerm's own (OSC 1337)", b"\x1b]1337;ReportCellSize=16.0;8.0\x1b\\"),
    ("window title", b"\x1b]lQuit\x1b\\"),
    ("window title with line ends", b"\x1b]lQ\r\nq\r\x1b\\"),
    ("window title in Cyrillic, whose bytes hold the 8-bit end", "\x1b]lМама\x1b\\".as_bytes()),
    ("icon title", b"\x1b]LQuit\x1b\\"),
    ("window state", b"\x1b[1t"),
    ("window place", b"\x1b[3;0;0t"),
    ("window size in pixels", b"\x1b[4;600;800t"),
    ("cell size", b"\x1b[6;16;8t"),
    ("window size in cells", b"\x1b[8;24;80t"),
    ("size changed, told in band", b"\x1b[48;24;80;600;800t"),
    ("graphics limits (XTSMGRAPHICS)", b"\x1b[?1;0;256S"),
    ("line parameters (DECREPTPARM)", b"\x1b[2;1;1;120;120;1;0x"),
    ("locator (DECLRP)", b"\x1b[1;2;3;4&w"),
    ("keyboard flags (kitty)", b"\x1b[?1u"),
    ("keyboard flags (kitty), none", b"\x1b[?u"),
    ("key format (xterm)", b"\x1b[>4;2m"),
    ("multiple cursors (kitty)", b"\x1b[>1;2;29;100 q"),
    ("graphics (kitty, APC)", b"\x1b_Gi=31;OK\x1b\\"),
    ("privacy message (PM)", b"\x1b^quit\x1b\\"),
    ("string (SOS)", b"\x1bXquit\x1b\\"),
    ("focus came", b"\x1b[I"),
    ("focus went", b"\x1b[O"),
    ("oldest mouse report (X10)", b"\x1b[M !!"),
    ("oldest mouse report, far right", b"\x1b[M \xff\xff"),
    ("rxvt's mouse report (1015)", b"\x1b[32;5;6M"),
    ("pointer moved without a button", b"\x1b[<35;10;10M"),
    ("middle button", b"\x1b[<1;10;10M"),
    ("wheel to the side", b"\x1b[<66;10;10M"),
    ("key released (kitty)", b"\x1b[97;1:3u"),
    ("arrow released (kitty)", b"\x1b[1;1:3A"),
    ("Shift alone (kitty)", b"\x1b[57441u"),
    ("Super and a letter (kitty)", b"\x1b[108;9u"),
    ("end of a paste that never began", b"\x1b[201~"),
    ("longer than anything", b"\x1b[1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1A"),
];

#[test]
fn answers_are_never_keys_and_the_next_key_works_at_once() {
    for (name, answer) in ANSWERS {
        let mut bytes = answer.to_vec();
        bytes.extend(b"a\x1b[A");
        let expected = vec![press("a"), press("up")];
        assert_eq!(all(&bytes), expected, "{name}");
        let mut decoder = Decoder::new(true);
        let single: Vec<_> = bytes.iter().flat_map(|byte| decoder.feed(&[*byte], AT_ONCE)).collect();
        assert_eq!(single, expected, "{name}, byte by byte");
    }
}

#[test]
fn answers_cut_short_are_not_keys_either() {
    for (name, answer) in ANSWERS {
        for length in 2..answer.len() {
            let mut decoder = Decoder::new(true);
            let mut inputs = decoder.feed(&answer[..length], AT_ONCE);
            inputs.extend(decoder.flush(SILENCE));
            // A piece that is complete by itself can be another key's spelling only by its own last byte.
            assert!(inputs.is_empty(), "{name}, {length} bytes: {inputs:?}");
            assert_eq!(decoder.feed(b"a", 60 * MS), [press("a")], "{name}, {length} bytes");
        }
    }
}

#[test]
fn keys_are_keys() {
    gives(b"a", &["a"]);
    gives(b"A", &["A"]);
    gives("äéя语🙂".as_bytes(), &["ä", "é", "я", "语", "🙂"]);
    gives(b"\r", &["enter"]);
    gives(b"\n", &["enter"]);
    gives(b"\t", &["tab"]);
    gives(b"\x7f", &["backspace"]);
    gives(b"\x08", &["backspace"]);
    gives(b"\x00\x01\x1a\x1c\x1f", &["ctrl+space", "ctrl+a", "ctrl+z", "ctrl+\\", "ctrl+_"]);
    gives(b"\x1b", &["esc"]);
    gives(b"\x1b\x1b", &["esc", "esc"]);
    gives(b"\x1b\x1b[A", &["esc", "up"]);
    gives(b"\x1ba", &["alt+a"]);
    gives(b"\x1bA", &["alt+A"]);
    gives("\x1bä".as_bytes(), &["alt+ä"]);
    gives(b"\x1b\r", &["alt+enter"]);
    gives(b"\x1b\x7f", &["alt+backspace"]);
    gives(b"\x1b\x13", &["ctrl+alt+s"]);
    gives(b"\x1b[A\x1b[B\x1b[C\x1b[D\x1b[H\x1b[F", &["up", "down", "right", "left", "home", "end"]);
    gives(b"\x1bOA\x1bOB\x1bOC\x1bOD\x1bOH\x1bOF", &["up", "down", "right", "left", "home", "end"]);
    gives(b"\x1b[1~\x1b[4~\x1b[7~\x1b[8~", &["home", "end", "home", "end"]);
    gives(b"\x1b[2~\x1b[3~\x1b[5~\x1b[6~", &["insert", "delete", "pageup", "pagedown"]);
    gives(b"\x1b[Z", &["shift+tab"]);
    gives(b"\x1b[1;5A\x1b[1;2D\x1b[1;3C\x1b[3;5~", &["ctrl+up", "shift+left", "alt+right", "ctrl+delete"]);
    gives(b"\x1bOP\x1bOQ\x1bOR\x1bOS", &["f1", "f2", "f3", "f4"]);
    gives(b"\x1b[11~\x1b[12~\x1b[13~\x1b[14~", &["f1", "f2", "f3", "f4"]);
    gives(
        b"\x1b[15~\x1b[17~\x1b[18~\x1b[19~\x1b[20~\x1b[21~\x1b[23~\x1b[24~",
        &["f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12"],
    );
    gives(b"\x1b[[A\x1b[[B\x1b[[C\x1b[[D\x1b[[E", &["f1", "f2", "f3", "f4", "f5"]);
    gives(b"\x1b[1;2P\x1b[15;5~", &["shift+f1", "ctrl+f5"]);
    gives(b"\x1bOM\x1bOq\x1bOk", &["enter", "1", "plus"]);
    gives(
        b"\x1b[97u\x1b[115;5u\x1b[13;2u\x1b[9;2u\x1b[27u\x1b[97;1:2u",
        &["a", "ctrl+s", "shift+enter", "shift+tab", "esc", "a"],
    );
}

#[test]
fn the_mouse_is_told_in_one_spelling() {
    let mouse = |kind, column, row| Input::Mouse { kind, column, row };
    assert_eq!(
        all(b"\x1b[<0;1;1M\x1b[<0;1;1m\x1b[<32;300;200M\x1b[<64;10;20M\x1b[<65;10;20M"),
        [
            mouse(MouseKind::Down, 0, 0),
            mouse(MouseKind::Up, 0, 0),
            mouse(MouseKind::Drag, 299, 199),
            mouse(MouseKind::ScrollUp, 9, 19),
            mouse(MouseKind::ScrollDown, 9, 19),
        ]
    );
    assert_eq!(all(b"\x1b[<0;99999;1M\x1b[<;;M\x1b[<M\x1b[<0M"), []);
}

#[test]
fn sequences_that_somebody_typed_do_not_make_the_program_deaf() {
    for wedge in [
        &b"\x1b[200~"[..],
        b"\x1b[<",
        b"\x1b[",
        b"\x1b[?",
        b"\x1b[>",
        b"\x1b[1;",
        b"\x1b]",
        b"\x1bP",
        b"\x1b_",
        b"\x1b^",
        b"\x1bX",
        b"\x1bO",
        b"\x1b[M",
        b"\x1b[M ",
        b"\x1b[[",
        b"\xe2\x82",
        b"\xc3",
        b"\x1b\xe2",
        b"\x1b]0;\x1b",
        b"\x1b[200~\x1b[20",
        b"\x1b[?1;2",
        b"\x1bO1;",
    ] {
        let mut decoder = Decoder::new(true);
        assert_eq!(decoder.feed(wedge, AT_ONCE), [], "{}", wedge.escape_ascii());
        assert_eq!(decoder.flush_due(20 * MS), Some(30 * MS));
        assert_eq!(decoder.flush(49 * MS), [], "not yet");
        assert_eq!(decoder.flush(50 * MS), [], "nothing but a paste of nothing");
        assert_eq!(decoder.flush_due(50 * MS), None);
        assert_eq!(decoder.feed(b"a", 60 * MS), [press("a")]);
    }
}

#[test]
fn escape_is_a_key_after_the_silence_only() {
    let mut decoder = Decoder::new(true);
    assert_eq!(decoder.feed(b"\x1b", AT_ONCE), []);
    assert_eq!(decoder.flush(49 * MS), []);
    assert_eq!(decoder.flush(50 * MS), [press("esc")]);
    // An arrow that a slow line cut in two.
    assert_eq!(decoder.feed(b"\x1b", 100 * MS), []);
    assert_eq!(decoder.feed(b"[", 140 * MS), []);
    assert_eq!(decoder.flush(150 * MS), []);
    assert_eq!(decoder.feed(b"A", 180 * MS), [press("up")]);
}

#[test]
fn what_waited_while_nobody_read_is_not_late() {
    let mut decoder = Decoder::new(true);
    assert_eq!(decoder.feed(b"\x1b[1;", AT_ONCE), []);
    // The program was busy for a second; the rest had come long before.
    decoder.listen(1000 * MS);
    assert_eq!(decoder.flush_due(1000 * MS), Some(SILENCE));
    assert_eq!(decoder.flush(1000 * MS), []);
    assert_eq!(decoder.feed(b"5A", 1001 * MS), [press("ctrl+up")]);
}

#[test]
fn pastes_are_whole_bounded_and_end_by_themselves() {
    let paste = |text: &str| Input::Paste(text.to_owned());
    assert_eq!(
        all("\x1b[200~Straße 5\r\n\x1b[31mrot\x1b[201~a".as_bytes()),
        [paste("Straße 5\r\n\x1b[31mrot"), press("a")]
    );
    assert_eq!(all(b"\x1b[200~\x1b[201~a"), [press("a")]);
    assert_eq!(all(b"\x1b[200~x\x1b\x1b[201~"), [paste("x\x1b")]);
    assert_eq!(all(b"\x1b[200~x\x1b[201\x1b[201~"), [paste("x\x1b[201")]);
    assert_eq!(all(b"\x1b[200~a\xff\xc3b\x1b[201~"), [paste("ab")]);
    // Cut off: what has come is given, and keys work.
    let mut decoder = Decoder::new(true);
    assert_eq!(decoder.feed(b"\x1b[200~half", AT_ONCE), []);
    assert_eq!(decoder.flush(50 * MS), [paste("half")]);
    assert_eq!(decoder.feed(b"a", 60 * MS), [press("a")]);
    // Ten megabytes, of which the first 64 KiB are kept, whole characters only.
    let mut decoder = Decoder::new(true);
    let _ = decoder.feed(b"\x1b[200~", AT_ONCE);
    let _ = decoder.feed("x".as_bytes(), AT_ONCE);
    for _ in 0..100 {
        assert_eq!(decoder.feed("ä".repeat(50_000).as_bytes(), AT_ONCE), []);
    }
    assert!(decoder.paste.capacity() <= 2 * PASTE_LIMIT);
    let inputs = decoder.feed(b"\x1b[201~", AT_ONCE);
    assert_eq!(inputs, [paste(&format!("x{}", "ä".repeat(PASTE_LIMIT / 2 - 1)))]);
}

#[test]
fn a_paste_that_stalls_is_not_typed() {
    let mut decoder = Decoder::new(true);
    assert_eq!(decoder.feed(b"\x1b[200~first line\r", AT_ONCE), []);
    assert_eq!(decoder.flush(50 * MS), [Input::Paste("first line\r".into())]);
    // A key in between is a key.
    assert_eq!(decoder.feed(b"a", 60 * MS), [press("a")]);
    // A long rest, and a short one with its end.
    let rest = "more\r".repeat(20);
    assert_eq!(decoder.feed(rest.as_bytes(), 300 * MS), []);
    assert_eq!(decoder.flush(350 * MS), [Input::Paste(rest)]);
    assert_eq!(decoder.feed(b"last\r\x1b[201~b", 600 * MS), [Input::Paste("last\r".into()), press("b")]);
    // It has ended, so a burst is typing again.
    assert_eq!(decoder.feed(&[b'x'; 100], 700 * MS).len(), 100);
    // And so it is a while after a beginning that somebody typed.
    assert_eq!(decoder.feed(b"\x1b[200~", 1000 * MS), []);
    assert_eq!(decoder.flush(1050 * MS), []);
    assert_eq!(decoder.feed(&[b'x'; 100], 3050 * MS).len(), 100);
    // In pieces it is no longer than in one.
    let mut decoder = Decoder::new(true);
    let _ = decoder.feed(b"\x1b[200~", AT_ONCE);
    let mut kept = 0;
    for piece in 0..100 {
        assert_eq!(decoder.feed(&[b'x'; 10_000], 100 * piece * MS), []);
        for input in decoder.flush((100 * piece + 50) * MS) {
            let Input::Paste(text) = input else { panic!("{input:?}") };
            kept += text.len();
        }
    }
    assert_eq!(kept, PASTE_LIMIT);
}

#[test]
fn a_kiosk_knows_no_pastes() {
    let mut decoder = Decoder::new(false);
    assert_eq!(decoder.feed(b"\x1b[200~ab\x1b[201~c", AT_ONCE), [press("a"), press("b"), press("c")]);
    assert_eq!(decoder.flush_due(AT_ONCE), None);
}

#[test]
fn broken_characters_take_nothing_along() {
    gives(b"\xc3a", &["a"]);
    gives(b"\xe2\x82a", &["a"]);
    gives(b"\xe2\x82\xc3\xa4", &["ä"]);
    gives(b"\xff\xfe\x80\xbfa\xc0\xaf\xf5b", &["a", "b"]);
    gives(b"\xe0\x80\x80a\xed\xa0\x80b\xf4\x90\x80\x80c", &["a", "b", "c"]);
    gives(b"\xc3\x1b[A", &["up"]);
    gives(b"\xc2\x9b5A", &["5", "A"]);
    gives(b"\x1b\xc3a", &["a"]);
}

#[test]
fn a_sequence_ends_where_its_grammar_says() {
    gives(b"\x1b[\ra", &["enter", "a"]);
    gives(b"\x1b[1;\x1b[A", &["up"]);
    gives(b"\x1bO\x1b[A", &["up"]);
    gives(b"\x1b]0;x\x1b[A", &["up"]);
    gives(b"\x1b]0;x\x1b\x1b[A", &["up"]);
    gives(b"\x1b[M\x1b[A", &["up"]);
    gives(b"\x1b[;5Aa", &["a"]);
    gives(b"\x1b[!pa", &["a"]);
    gives(b"\x1bO5Pa", &["a"]);
    gives(b"\x1b[[za", &["a"]);
    // Only an OSC ends with a bell; the other strings go on.
    gives(b"\x1b]0;x\x07a", &["a"]);
    gives(b"\x1bPx\x07a\x1b\\b", &["b"]);
}

/// Bytes that look like what terminals send more often than chance would have it.
fn terminal_bytes() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        proptest::sample::select(vec![
            &b"\x1b"[..],
            b"\x1b[",
            b"\x1b]",
            b"\x1bP",
            b"\x1b_",
            b"\x1bO",
            b"\x1b\\",
            b"\x1b[200~",
            b"\x1b[201~",
            b"\x1b[<",
            b"\x1b[M",
            b"\x1b[?",
            b"\x1b[>",
            b"\x1b[[",
            b"\x07",
            b"1;5",
            b"0;",
            b"m",
            b"M",
            b"~",
            b"u",
            b"$y",
            b"R",
            b"\xc3",
        ])
        .prop_map(<[u8]>::to_vec),
        proptest::collection::vec(any::<u8>(), 0..6),
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn sixty_milliseconds_after_anything_a_key_is_a_key(bytes in terminal_bytes(), pastes: bool) {
        let mut decoder = Decoder::new(pastes);
        let _ = decoder.feed(&bytes, AT_ONCE);
        let _ = decoder.flush(60 * MS);
        prop_assert_eq!(decoder.feed(b"a", 60 * MS), [press("a")]);
        prop_assert_eq!(decoder.feed(b"\x1b[A", 60 * MS), [press("up")]);
        prop_assert_eq!(decoder.flush_due(60 * MS), None);
    }

    #[test]
    fn how_the_bytes_are_cut_changes_nothing(
        bytes in terminal_bytes(), cuts in proptest::collection::vec(1usize..9, 1..20),
    ) {
        let mut whole = Decoder::new(true);
        let mut expected = whole.feed(&bytes, AT_ONCE);
        expected.extend(whole.flush(SILENCE));
        let mut pieces = Decoder::new(true);
        let mut inputs = Vec::new();
        let mut rest = &bytes[..];
        for cut in cuts.iter().cycle().take_while(|_| !bytes.is_empty()) {
            let (piece, after) = rest.split_at((*cut).min(rest.len()));
            inputs.extend(pieces.feed(piece, AT_ONCE));
            rest = after;
            if rest.is_empty() { break; }
        }
        inputs.extend(pieces.flush(SILENCE));
        prop_assert_eq!(inputs, expected);
    }

    #[test]
    fn nothing_typed_is_a_control_character(bytes in terminal_bytes()) {
        for input in all(&bytes) {
            if let Input::Press(chord) = input {
                prop_assert!(!matches!(chord.key(), Key::Char(c) if c.is_control()), "{chord:?}");
                prop_assert_eq!(chord.to_string().parse(), Ok(chord));
            }
        }
    }

    #[test]
    fn an_answer_with_anything_in_it_types_no_letter(
        name in proptest::sample::select(vec![&b"\x1b]"[..], b"\x1bP", b"\x1b_", b"\x1b^", b"\x1bX"]),
        inside in proptest::collection::vec(any::<u8>().prop_filter("its end", |byte| ![ESC, BEL].contains(byte)), 0..200),
    ) {
        let bytes = [name, &inside, b"\x1b\\"].concat();
        prop_assert_eq!(all(&bytes), []);
    }

    #[test]
    fn a_control_sequence_is_at_most_one_key(
        parameters in proptest::collection::vec(0x20u8..0x40, 0..80),
        last in (0x40u8..0x7f).prop_filter("kinds with bytes after them", |byte| !b"[M".contains(byte)),
    ) {
        let bytes = [b"\x1b[", &parameters[..], &[last]].concat();
        prop_assume!(bytes != b"\x1b[200~");
        prop_assert!(all(&bytes).len() <= 1);
    }

    #[test]
    fn text_survives(text in "[a-zäöüßéяж语🙂]{0,40}") {
        let typed: String = all(text.as_bytes()).iter().filter_map(|input| match input {
            Input::Press(chord) => chord.text(),
            _ => None,
        }).collect();
        prop_assert_eq!(typed, text);
    }
}
