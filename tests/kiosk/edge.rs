//! What a terminal can do to a kiosk, through both of its processes: sequences without an end, floods, answers, hang-ups, signals.
//! Either the next key works, or both processes have ended and left the terminal as it was.

use super::desk::Desk;
use super::{SMALL, another, session, start};
use rustix::process::{Pid, Signal, kill_process, test_kill_process};
use std::fs;
use std::time::{Duration, Instant};

/// Bytes behind which a reader that trusts its parser waits for ever.
const WEDGES: [&str; 12] = [
    "\x1b[200~",
    "\x1b[<",
    "\x1b[",
    "\x1b]",
    "\x1bP",
    "\x1b_",
    "\x1b[?",
    "\x1b[>",
    "\x1b[M",
    "\x1bO",
    "\x1bX",
    "\x1b[<0;1",
];

/// Answers of terminals, none of which anybody asked for.
const ANSWERS: [&str; 22] = [
    "\x1b[?62;22c",
    "\x1b[>41;379;0c",
    "\x1bP!|00000000\x1b\\",
    "\x1b[0n",
    "\x1b[24;80R",
    "\x1b[?24;80;1R",
    "\x1b[?1049;1$y",
    "\x1b[4;2$y",
    "\x1bP>|XTerm(379)\x1b\\",
    "\x1bP1+r544e=71\x1b\\",
    "\x1bP1$r1;24r\x1b\\",
    "\x1b]4;1;rgb:cdcd/0000/0000\x1b\\",
    "\x1b]10;rgb:ffff/ffff/ffff\x1b\\",
    "\x1b]11;rgb:2828/2828/2828\x07",
    "\x1b]52;c;cXVpdAo=\x1b\\",
    "\x1b]l1 2 quit\x1b\\",
    "\x1b]L1 2 quit\x1b\\",
    "\x1b_Gi=31;OK\x1b\\",
    "\x1b[?1u",
    "\x1b[8;24;80t",
    "\x1b[I",
    "\x1b[O",
];

/// A kiosk that shows the languages: its first page with something to do.
fn awake() -> Desk {
    let mut desk = start(SMALL, &[]);
    desk.send("\t");
    desk.see("Sprache wählen");
    desk
}

/// Presses a key that moves the focus, again where the first came while something unfinished was being read, until something
/// is drawn; answers how long that took.
#[track_caller]
fn a_key_works(desk: &mut Desk) -> Duration {
    let (begun, before) = (Instant::now(), desk.written());
    loop {
        desk.send("\t");
        if desk.writes_more(before, Duration::from_millis(70)) {
            return begun.elapsed();
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "deaf\n{}", desk.rows().join("\n"));
    }
}

#[test]
fn after_a_sequence_without_an_end_a_key_works() {
    let mut desk = awake();
    for wedge in WEDGES {
        desk.send(wedge);
        a_key_works(&mut desk);
    }
    desk.signal(Signal::TERM);
    desk.ended();
    desk.assert_left_by_kiosk();
}

/// Not for every change: `cargo test --release --test kiosk two_hundred -- --ignored --nocapture`.
#[test]
#[ignore = "measures times by the wall"]
fn two_hundred_keys_after_a_sequence_without_an_end() {
    let mut desk = awake();
    let mut took: Vec<Duration> = (0..200)
        .map(|count| {
            desk.send(WEDGES[count % WEDGES.len()]);
            // What is unfinished is let go after 50 ms; this is about the key behind that.
            desk.settles(Duration::from_millis(60));
            a_key_works(&mut desk)
        })
        .collect();
    took.sort();
    println!("a key after something unfinished: median {:?}, p99 {:?}, worst {:?}", took[99], took[197], took[199]);
    assert!(took[197] < Duration::from_millis(150), "{:?}", took[197]);
}

#[test]
fn floods_and_garbage_do_not_deafen_it() {
    let mut desk = awake();
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut byte = || {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        match random % 3 {
            0 => b"\x1b\x1b\x1b[]P_O<M~;0"[usize::try_from(random >> 32).unwrap() % 13],
            _ => random.to_le_bytes()[4],
        }
    };
    let garbage: Vec<u8> = (0..64 * 1024).map(|_| byte()).collect();
    let typing = "x".repeat(200_000).into_bytes();
    let drags = "\x1b[<32;40;12M".repeat(100_000).into_bytes();
    let paste = [b"\x1b[200~".to_vec(), b"y".repeat(500_000), b"\x1b[201~".to_vec()].concat();
    for (name, flood) in [("garbage", garbage), ("typing", typing), ("drags", drags), ("paste", paste)] {
        let begun = Instant::now();
        desk.send_bytes(&flood);
        desk.settles(Duration::from_millis(200));
        println!(
            "{name}: {} bytes taken in {:?}, then a key in {:?}",
            flood.len(),
            begun.elapsed(),
            a_key_works(&mut desk)
        );
    }
    assert!(session(&desk).is_some());
    desk.signal(Signal::TERM);
    desk.ended();
    desk.assert_left_by_kiosk();
}

#[test]
fn what_a_terminal_answers_is_nobodys_doing() {
    let mut desk = awake();
    desk.settles(Duration::from_millis(100));
    let before = desk.rows();
    for answer in ANSWERS {
        let written = desk.written();
        desk.send(answer);
        assert!(!desk.writes_more(written, Duration::from_millis(60)), "{answer:?} did something");
        assert_eq!(desk.rows(), before, "{answer:?}");
    }
    a_key_works(&mut desk);
    desk.signal(Signal::TERM);
    desk.ended();
}

/// The processor time of a process, in ticks; nothing once it is gone.
pub fn ticks(pid: Pid) -> Option<u64> {
    let stat = fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    // A process that waits to be collected is over.
    if fields[0] == "Z" {
        return None;
    }
    Some(fields[11].parse::<u64>().ok()? + fields[12].parse::<u64>().ok()?)
}

#[test]
fn a_hang_up_ends_both_at_no_cost() {
    let mut desk = awake();
    let (supervisor, session) = (desk.pid(), session(&desk).unwrap());
    let before = ticks(supervisor).unwrap_or(0) + ticks(session).unwrap_or(0);
    let begun = Instant::now();
    desk.hang_up("\t");
    let mut used = before;
    while let Some(now) = ticks(session) {
        used = used.max(now + ticks(supervisor).unwrap_or(0));
        assert!(begun.elapsed() < Duration::from_secs(20), "it outlives its terminal");
        std::thread::yield_now();
    }
    assert_eq!(desk.ended().exit_code(), 129);
    println!("after a hang-up: {:?}, {} ticks", begun.elapsed(), used - before);
    // A hundredth of a second each: one that burns has hundreds.
    assert!(used - before < 50, "{} ticks", used - before);
}

#[test]
fn each_signal_ends_both_or_neither() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::HUP, 129), (Signal::INT, 130)] {
        for held in [false, true] {
            let mut desk = awake();
            let session = session(&desk).unwrap();
            if held {
                desk.hold();
                // A frame that hangs in the terminal.
                desk.send("\t\t\t");
            }
            let begun = Instant::now();
            desk.signal(signal);
            assert_eq!(desk.ended().exit_code(), code, "{signal:?}");
            let first = begun.elapsed();
            while ticks(session).is_some() {
                assert!(begun.elapsed() < Duration::from_secs(20), "the session outlives its supervisor");
                std::thread::yield_now();
            }
            let state = if held { "held" } else { "normal" };
            println!("{signal:?}, output {state}: supervisor {first:?}, session {:?}", begun.elapsed());
            if held {
                assert!(desk.is_cooked(), "{signal:?}");
            } else {
                desk.assert_left_by_kiosk();
            }
        }
    }
    let mut desk = awake();
    for signal in [Signal::QUIT, Signal::USR1, Signal::USR2, Signal::TSTP, Signal::TTIN, Signal::TTOU] {
        for pid in [desk.pid(), session(&desk).unwrap()] {
            kill_process(pid, signal).unwrap();
            a_key_works(&mut desk);
            assert!(test_kill_process(pid).is_ok(), "{signal:?}");
        }
    }
    // What ends a session alone brings the next one.
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let ended = session(&desk).unwrap();
        kill_process(ended, signal).unwrap();
        another(&desk, ended);
        desk.see("English");
        a_key_works(&mut desk);
    }
    desk.signal(Signal::TERM);
    desk.ended();
    desk.assert_left_by_kiosk();
}
