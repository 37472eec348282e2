//! The edge, driven through a real terminal device: what is typed at it, what ends it, how it leaves.
//!
//! Bounds of time are loose, for the machine may be busy; what was measured is printed (`--nocapture`).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "what fails here is a failed test"
)]
#![cfg(target_os = "linux")]

#[path = "edge/probe.rs"]
mod probe;
#[path = "edge/pty.rs"]
mod pty;

use std::time::{Duration, Instant};

use pty::{Pty, Start};
use rustix::process::Signal;

/// Meant: 100 ms.
const PROMPT: Duration = Duration::from_secs(2);

/// Not a test: the program under test, if this process was started as one.
#[test]
fn probe() {
    probe::run_if_asked();
}

/// Everything that the log says was pressed.
fn presses(pty: &Pty) -> Vec<String> {
    pty.log().lines().filter_map(|line| line.strip_prefix("press ")).map(ToOwned::to_owned).collect()
}

#[test]
fn after_a_sequence_without_an_end_keys_work() {
    for wedge in
        ["\x1b[200~", "\x1b[<", "\x1b[", "\x1b]", "\x1bP", "\x1b_", "\x1b[?", "\x1b[>", "\x1b[M", "\x1bO", "\x1bX"]
    {
        let mut pty = Pty::new("paste,mouse");
        pty.send(wedge.as_bytes());
        // The probe may be late to read, so the key may come too early for it: then once more.
        let (start, mut tries) = (Instant::now(), 0);
        pty.wait("a key", |pty| {
            if start.elapsed() >= Duration::from_millis(60) * (tries + 1) {
                pty.send(b"a");
                tries += 1;
            }
            presses(pty).contains(&"a".to_owned())
        });
        println!("{wedge:?}: worked after {:?}, {tries} tries", start.elapsed());
        assert!(presses(&pty).iter().all(|key| key == "a"));
        pty.send(b"q");
        assert_eq!(pty.ended().0.exit_code(), 0);
    }
}

#[test]
fn after_any_garbage_a_key_works() {
    let mut pty = Pty::new("inert,kiosk,mouse");
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut byte = || {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        // Every third begins something, or there would be few sequences in it.
        match random % 3 {
            0 => b"\x1b\x1b\x1b[]P_O<M~;0"[usize::try_from(random >> 32).unwrap() % 13],
            _ => random.to_le_bytes()[4],
        }
    };
    let mut worst = Duration::ZERO;
    for round in 0..16 {
        let garbage: Vec<u8> = (0..64 * 1024).map(|_| byte()).collect();
        pty.send(&garbage);
        let mut last = (String::new(), Instant::now());
        pty.wait("the end of the garbage", |pty| {
            let log = pty.log();
            if log != last.0 {
                last = (log, Instant::now());
            }
            last.1.elapsed() > Duration::from_millis(70)
        });
        let start = Instant::now();
        let before = presses(&pty).iter().filter(|key| *key == "f12").count();
        pty.send(b"\x1b[24~");
        pty.wait(&format!("a key in round {round}"), |pty| {
            presses(pty).iter().filter(|key| *key == "f12").count() > before
        });
        worst = worst.max(start.elapsed());
    }
    println!("a key after 64 KiB of garbage: {worst:?} at most of 16");
    pty.assert_grammar();
}

#[test]
fn escape_alone_is_a_key() {
    let mut pty = Pty::new("");
    let start = Instant::now();
    pty.send(b"\x1b");
    pty.wait_log("press esc");
    println!("Esc after {:?}", start.elapsed());
    pty.send(b"\x1b[A\x1b[1;5C\xc3\xa4");
    pty.wait_log("press ä");
    assert_eq!(presses(&pty), ["esc", "up", "ctrl+right", "ä"]);
}

#[test]
fn a_sequence_cut_in_two_while_the_program_is_busy_is_one_key() {
    let mut pty = Pty::new("");
    pty.send(b"w\x1b[1;");
    pty.wait_log("press w");
    pty.send(b"5A");
    pty.wait_log("press ctrl+up");
    assert_eq!(presses(&pty), ["w", "ctrl+up"]);
}

#[test]
fn what_a_terminal_answers_is_no_key() {
    let mut pty = Pty::new("");
    let answers: &[(&str, &str)] = &[
        ("attributes", "\x1b[?62;22c"),
        ("secondary attributes", "\x1b[>41;379;0c"),
        ("tertiary attributes", "\x1bP!|00000000\x1b\\"),
        ("in order", "\x1b[0n"),
        ("cursor", "\x1b[24;80R"),
        ("extended cursor", "\x1b[?24;80;1R"),
        ("private mode", "\x1b[?1049;1$y"),
        ("mode", "\x1b[4;2$y"),
        ("version", "\x1bP>|XTerm(379)\x1b\\"),
        ("capability", "\x1bP1+r544e=71\x1b\\"),
        ("setting", "\x1bP1$r1;24r\x1b\\"),
        ("palette", "\x1b]4;1;rgb:cdcd/0000/0000\x1b\\"),
        ("foreground", "\x1b]10;rgb:ffff/ffff/ffff\x1b\\"),
        ("background", "\x1b]11;rgb:2828/2828/2828\x07"),
        ("clipboard", "\x1b]52;c;cXVpdAo=\x1b\\"),
        ("title", "\x1b]lquit\x1b\\"),
        ("icon", "\x1b]Lquit\x1b\\"),
        ("graphics", "\x1b_Gi=31;OK\x1b\\"),
        ("keyboard flags", "\x1b[?1u"),
        ("window size", "\x1b[8;24;80t"),
        ("focus came", "\x1b[I"),
        ("focus went", "\x1b[O"),
        ("old mouse", "\x1b[M !!"),
        ("graphics limits", "\x1b[?1;0;256S"),
    ];
    for (count, (name, answer)) in answers.iter().enumerate() {
        pty.send(answer.as_bytes());
        pty.send(b"a");
        pty.wait(name, |pty| presses(pty).len() > count);
        assert!(presses(&pty).iter().all(|key| key == "a"), "{name}: {:?}", presses(&pty));
    }
    pty.assert_grammar();
}

#[test]
fn floods_cost_a_draw_for_each_read() {
    for (name, piece, count) in [("200 kB of typing", "x", 200_000), ("100 000 drags", "\x1b[<32;40;12M", 100_000)] {
        let mut pty = Pty::new("mouse");
        let start = Instant::now();
        pty.send(piece.repeat(count).as_bytes());
        pty.wait(name, |pty| pty.log().lines().any(|line| line.ends_with(&format!(" {count}"))));
        let took = start.elapsed();
        let batches = pty.log().lines().filter(|line| line.starts_with("batch")).count();
        println!("{name}: {took:?}, {batches} batches");
        assert!(took < Duration::from_secs(10) && batches < count / 100);
        pty.send(b"q");
        assert_eq!(pty.ended().0.exit_code(), 0);
    }
}

#[test]
fn pastes_arrive_whole() {
    let mut pty = Pty::new("paste");
    pty.send("\x1b[200~Straße\r5\x1b[201~a".as_bytes());
    pty.wait_log("press a");
    assert!(pty.log().contains("paste 9 Straße\\r5\n"), "{}", pty.log());
    let start = Instant::now();
    pty.send(b"\x1b[200~");
    pty.send(&b"x".repeat(10_000_000));
    pty.send(b"\x1b[201~b");
    pty.wait_log("press b");
    println!("10 MB of paste: {:?}", start.elapsed());
    // A busy machine may have made it stall; then it comes in pieces, and none of it is typed.
    let kept: usize = pty
        .log()
        .lines()
        .filter_map(|line| line.strip_prefix("paste ")?.split(' ').next()?.parse::<usize>().ok())
        .sum();
    assert_eq!(kept, 9 + 64 * 1024);
    assert_eq!(presses(&pty), ["a", "b"]);
}

#[test]
fn a_hang_up_ends_it() {
    let mut pty = Pty::new("mouse");
    pty.hang_up();
    let (status, took) = pty.ended();
    println!("hang-up by signal: {took:?}");
    assert_eq!((status.exit_code(), status.signal()), (129, None));
    assert!(took < PROMPT);
}

#[test]
fn a_hang_up_ends_it_while_it_hangs_in_a_write() {
    for no_job in [false, true] {
        let mut pty = Pty::start(Start { words: "mouse", no_job, ..Start::default() });
        pty.block();
        pty.hang_up();
        let (status, took) = pty.ended();
        println!("hang-up while blocked, by signal: {}: {took:?}", !no_job);
        assert_eq!((status.exit_code(), status.signal()), (129, None));
        assert!(took < PROMPT);
    }
}

#[test]
fn a_hang_up_ends_it_without_the_signal_too() {
    for start in [
        Start { words: "no-signals", nohup: true, ..Start::default() },
        Start { words: "", no_job: true, ..Start::default() },
    ] {
        let mut pty = Pty::start(start);
        pty.hang_up();
        let (status, took) = pty.ended();
        println!("hang-up by end of input: {took:?}");
        assert_eq!((status.exit_code(), status.signal()), (129, None));
        assert!(took < PROMPT);
    }
}

#[test]
fn a_dead_terminal_costs_nothing() {
    let mut pty = Pty::start(Start { words: "stay", no_job: true, ..Start::default() });
    pty.hang_up();
    pty.wait_log("closed");
    let before = pty.process().1;
    std::thread::sleep(Duration::from_millis(500));
    let ticks = pty.process().1 - before;
    println!("half a second after the hang-up: {ticks} ticks");
    assert!(ticks <= 5);
}

#[test]
fn waiting_costs_nothing() {
    let mut pty = Pty::new("mouse,paste");
    pty.wait_screen("PROBE");
    let (before, bytes) = (pty.process().1, pty.output().len());
    std::thread::sleep(Duration::from_millis(500));
    let ticks = pty.process().1 - before;
    println!("half a second of nothing: {ticks} ticks");
    assert!(ticks <= 2);
    assert_eq!(pty.output().len(), bytes);
}

#[test]
fn signals_end_it_at_once_in_every_state() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::HUP, 129), (Signal::INT, 130), (Signal::QUIT, 131)] {
        for state in ["normal", "blocked", "held", "gone"] {
            let mut pty = Pty::start(Start { words: "mouse,paste,stay", no_job: state == "gone", ..Start::default() });
            match state {
                "blocked" => pty.block(),
                // Idle, but the terminal takes nothing: only leaving would hang.
                "held" => pty.hold(),
                "gone" => {
                    pty.hang_up();
                    pty.wait_log("closed");
                }
                _ => pty.wait_screen("PROBE"),
            }
            pty.signal(signal);
            let (status, took) = pty.ended();
            println!("{signal:?} {state}: {took:?}");
            assert_eq!((status.exit_code(), status.signal()), (code, None), "{signal:?} {state}");
            assert!(took < PROMPT, "{signal:?} {state}: {took:?}");
            match state {
                "normal" => pty.assert_left(1),
                "blocked" | "held" => assert!(pty.is_cooked()),
                _ => {}
            }
        }
    }
}

#[test]
fn quitting_leaves_the_terminal_as_it_was() {
    let mut pty = Pty::new("mouse,paste");
    pty.wait_screen("PROBE");
    assert!(!pty.is_cooked() && pty.screen().alternate_screen());
    assert_eq!(pty.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::PressRelease);
    assert_eq!(pty.screen().mouse_protocol_encoding(), vt100::MouseProtocolEncoding::Sgr);
    assert!(pty.screen().bracketed_paste() && !pty.screen().hide_cursor());
    assert_eq!(pty.screen().cursor_position(), (0, 7));
    pty.send(b"q");
    assert_eq!(pty.ended().0.exit_code(), 0);
    pty.assert_left(1);
    assert!(pty.screen().contents().contains("running 1 test"), "the main screen is as it was");
}

#[test]
fn a_kiosk_asks_for_no_paste() {
    let mut pty = Pty::new("kiosk,mouse");
    pty.wait_screen("PROBE");
    assert!(!pty.screen().bracketed_paste());
    pty.send(b"\x1b[200~ab\x1b[201~c");
    pty.wait_log("press c");
    assert_eq!(presses(&pty), ["a", "b", "c"]);
    pty.send(b"q");
    pty.ended();
    pty.wait("the main screen", |pty| !pty.screen().alternate_screen());
    assert_eq!((pty.count("\x1b[8l"), pty.count("\x1b[8h"), pty.count("2004")), (1, 1, 0));
}

#[test]
fn a_panic_in_any_thread_leaves_the_terminal_and_tells_nothing() {
    for key in ["p", "t"] {
        let mut pty = Pty::new("mouse,paste");
        pty.wait_screen("PROBE");
        pty.send(key.as_bytes());
        let (status, took) = pty.ended();
        println!("panic by {key}: {took:?}");
        assert_eq!((status.exit_code(), status.signal()), (101, None));
        pty.assert_left(1);
        pty.wait_screen(probe::SENTENCE);
        let screen = pty.screen().contents();
        assert!(screen.contains("probe.rs:"), "{screen}");
        assert!(!screen.contains("secret") && pty.count("secret") == 0, "{screen}");
        // Nothing was painted over the shell afterwards.
        let output = pty.output();
        let left = output.windows(8).rposition(|window| window == b"\x1b[?1049l").unwrap();
        assert!(!output[left + 8..].contains(&0x1b), "{}", output[left..].escape_ascii());
    }
}

#[test]
fn quitting_and_panicking_end_it_while_the_terminal_takes_nothing() {
    for (key, code) in [("q", 0), ("p", 101)] {
        let mut pty = Pty::new("mouse,paste");
        pty.wait_screen("PROBE");
        pty.hold();
        pty.send(key.as_bytes());
        let (status, took) = pty.ended();
        println!("{key} while the terminal takes nothing: {took:?}");
        assert_eq!((status.exit_code(), status.signal()), (code, None));
        assert!(pty.is_cooked());
    }
}

#[test]
fn an_editor_gets_the_terminal_twenty_times() {
    let mut pty = Pty::new("mouse,paste");
    for round in 1..=20 {
        pty.wait_screen(&format!("edits {}", round - 1));
        pty.send(b"e");
        pty.wait_screen(&format!("EDITOR {round}"));
        assert!(pty.is_cooked() && !pty.screen().alternate_screen());
        // Keys for the editor, some of which would end us.
        pty.send(format!("qpt-{round}-ä\r").as_bytes());
        pty.wait_log(&format!("edited qpt-{round}-ä"));
        pty.wait_screen(&format!("edits {round}"));
        assert!(!pty.is_cooked() && pty.screen().alternate_screen());
    }
    assert_eq!(presses(&pty), ["e"; 20]);
    pty.send(b"q");
    assert_eq!(pty.ended().0.exit_code(), 0);
    pty.assert_left(21);
}

#[test]
fn an_editor_gets_the_terminal_without_a_key_and_keeps_its_own_signals() {
    let mut pty = Pty::new("mouse,paste");
    pty.resize(77, 24);
    pty.wait_screen("EDITOR 1");
    // What Ctrl-C and Ctrl-\ in the editor send to us as well.
    pty.signal(Signal::INT);
    pty.signal(Signal::QUIT);
    pty.send(b"q\r");
    pty.wait_log("edited q");
    pty.wait_screen("edits 1");
    pty.send(b"a");
    pty.wait_log("press a");
    // And a little later it is ours again.
    let mut status = None;
    pty.wait("the end", |pty| {
        pty.signal(Signal::INT);
        status = pty.try_ended();
        status.is_some()
    });
    assert_eq!(status.unwrap().exit_code(), 130);
    pty.assert_left(2);
}

#[test]
fn the_key_that_ends_an_editor_does_not_end_us() {
    let mut pty = Pty::new("");
    for round in 1..=20 {
        pty.wait_screen(&format!("edits {}", round - 1));
        pty.send(b"e");
        pty.wait_screen(&format!("EDITOR {round}"));
        pty.send(b"int\r");
    }
    pty.wait_screen("edits 20");
    pty.send(b"q");
    assert_eq!(pty.ended().0.exit_code(), 0);
}

#[test]
fn a_signal_while_an_editor_has_the_terminal_touches_nothing() {
    let mut pty = Pty::new("mouse,paste");
    pty.send(b"e");
    pty.wait_screen("EDITOR 1");
    pty.signal(Signal::TERM);
    assert_eq!(pty.ended().0.exit_code(), 143);
    pty.assert_left(1);
}

#[test]
fn stopped_and_continued() {
    let mut pty = Pty::new("mouse,paste");
    for round in 1..=5 {
        pty.wait_screen("PROBE");
        pty.signal(Signal::TSTP);
        pty.wait("the stop", |pty| pty.process().0 == 'T');
        pty.assert_left(round);
        pty.signal(Signal::CONT);
        pty.wait("the screen", |pty| pty.screen().alternate_screen());
        pty.wait_screen("PROBE");
        assert!(!pty.is_cooked());
        pty.send(b"a");
        pty.wait("a key", |pty| presses(pty).len() == round);
    }
    // Stopped by the signal that nobody can catch: the shell cooks its terminal, and ours is set anew.
    pty.signal(Signal::STOP);
    pty.wait("the stop", |pty| pty.process().0 == 'T');
    pty.cook();
    pty.signal(Signal::CONT);
    pty.wait("raw mode", |pty| !pty.is_cooked());
    pty.send(b"b");
    pty.wait_log("press b");
    pty.send(b"q");
    assert_eq!(pty.ended().0.exit_code(), 0);
    pty.assert_left(6);
}

#[test]
fn stopped_while_the_terminal_takes_nothing() {
    let mut pty = Pty::new("mouse,paste");
    pty.block();
    pty.signal(Signal::TSTP);
    pty.wait("the stop", |pty| pty.process().0 == 'T');
    assert!(pty.is_cooked());
    pty.signal(Signal::CONT);
    pty.wait("raw mode", |pty| !pty.is_cooked());
    pty.signal(Signal::TERM);
    let (status, took) = pty.ended();
    assert_eq!(status.exit_code(), 143);
    assert!(took < PROMPT);
    assert!(pty.is_cooked());
}

#[test]
fn a_terminal_that_took_nothing_for_a_while_shows_the_last_frame() {
    let mut pty = Pty::new("mouse,paste");
    pty.block();
    pty.unblock();
    let drawn = pty.log().lines().filter(|line| line.starts_with("drawn")).count();
    pty.wait("more frames", |pty| pty.log().lines().filter(|line| line.starts_with("drawn")).count() > drawn + 10);
    pty.signal(Signal::TERM);
    assert_eq!(pty.ended().0.exit_code(), 143);
    pty.assert_left(1);
}

#[test]
fn a_kiosk_can_be_ended_and_not_stopped() {
    let mut pty = Pty::new("kiosk,mouse");
    for (count, signal) in
        [Signal::TSTP, Signal::TTIN, Signal::TTOU, Signal::QUIT, Signal::USR1, Signal::USR2].into_iter().enumerate()
    {
        pty.signal(signal);
        pty.send(b"a");
        pty.wait("a key", |pty| presses(pty).len() > count);
        assert_ne!(pty.process().0, 'T', "{signal:?}");
    }
    pty.signal(Signal::TERM);
    assert_eq!(pty.ended().0.exit_code(), 143);
    assert!(pty.is_cooked());
}

#[test]
fn sizes_are_told_and_bounded() {
    let mut pty = Pty::new("");
    for ((columns, rows), told) in [
        ((100, 30), "resized 100 30"),
        ((0, 0), "resized 80 24"),
        ((1, 1), "resized 1 1"),
        ((u16::MAX, u16::MAX), "resized 500 200"),
    ] {
        pty.resize(columns, rows);
        pty.wait_log(told);
    }
    for columns in 100..1100 {
        pty.resize(columns % 60 + 81, 24);
    }
    pty.resize(80, 25);
    pty.wait_log("resized 80 25");
    let told = pty.log().lines().filter(|line| line.starts_with("resized")).count();
    println!("1000 changes of size: told {told} times");
    pty.send(b"q");
    assert_eq!(pty.ended().0.exit_code(), 0);
    pty.assert_grammar();
}

#[test]
fn a_frame_is_one_update() {
    let mut pty = Pty::new("");
    pty.send(b"a");
    pty.wait_screen("press a");
    pty.send(b"q");
    pty.ended();
    pty.wait("the main screen", |pty| !pty.screen().alternate_screen());
    assert_eq!(pty.count("\x1b[?2026h"), 2);
    assert_eq!(pty.count("\x1b[?2026l"), 2);
}
