//! From start to the complete first screen, and from a key to the changed screen, through a pseudo-terminal:
//! `cargo bench --bench terminal`, or with a directory of your own, `LOTSE_BENCH=/path cargo bench --bench terminal`.
//!
//! Clock times of whole processes: compare only within one run on a quiet machine.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a bench may fail"
)]

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// The end of a frame: synchronised updates are switched off behind each.
const FRAME_END: &[u8] = b"\x1b[?2026l";

fn frame(bytes: &Receiver<Vec<u8>>) -> Instant {
    let mut seen = Vec::new();
    loop {
        seen.extend(bytes.recv_timeout(Duration::from_secs(30)).expect("a frame"));
        if seen.windows(FRAME_END.len()).any(|window| window == FRAME_END) {
            return Instant::now();
        }
    }
}

fn percentile(times: &mut [Duration], share: f64) -> Duration {
    times.sort_unstable();
    times[((times.len() - 1) as f64 * share) as usize]
}

fn main() {
    let (mut first, mut keys) = (Vec::new(), Vec::new());
    for _ in 0..20 {
        let size = PtySize { rows: 40, cols: 120, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_lotse"));
        command.env("LOTSE_SETTINGS", "");
        command.args(["--now", "2026-11-23T10:00", "--language", "de"]);
        if let Ok(path) = std::env::var("LOTSE_BENCH") {
            command.args(["-d", &path]);
        }
        command.env("TERM", "xterm-256color");
        let mut reader = pair.master.try_clone_reader().unwrap();
        let mut writer = pair.master.take_writer().unwrap();
        let (send, bytes) = channel();
        thread::spawn(move || {
            let mut buffer = vec![0; 1 << 16];
            while let Ok(read @ 1..) = reader.read(&mut buffer) {
                if send.send(buffer[..read].to_vec()).is_err() {
                    return;
                }
            }
        });
        let start = Instant::now();
        let mut child = pair.slave.spawn_command(command).unwrap();
        first.push(frame(&bytes) - start);
        // The rest is read and made ready behind the first screen, which says how far it is. What a key costs meanwhile is
        // another question.
        while bytes.recv_timeout(Duration::from_secs(1)).is_ok() {}
        for c in "deutsch b1 abends\u{7f}\u{7f}\u{7f}\u{7f}wohnung suchen".chars() {
            while bytes.try_recv().is_ok() {}
            let mut letter = [0; 4];
            let start = Instant::now();
            writer.write_all(c.encode_utf8(&mut letter).as_bytes()).unwrap();
            keys.push(frame(&bytes) - start);
        }
        writer.write_all(b"\x11").unwrap();
        child.wait().unwrap();
    }
    let of = |times: &mut Vec<Duration>, what: &str| {
        let (half, high) = (percentile(times, 0.5), percentile(times, 0.99));
        println!("{what:<36} p50 {half:>9.3?}   p99 {high:>9.3?}   of {}", times.len());
    };
    of(&mut first, "start to the complete first screen");
    of(&mut keys, "key to the changed screen");
}
