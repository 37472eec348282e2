//! A terminal with the probe in it, and what has been seen of both.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{Action, OptionalActions, Termios, tcflow, tcgetattr, tcsetattr};

/// How long anything may take before a test fails. Far more than it does: the machine may be busy.
const PATIENCE: Duration = Duration::from_secs(20);

/// What the terminal's side does with the program's output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reading {
    Takes,
    Stopped,
    Ended,
}

struct Seen {
    bytes: Vec<u8>,
    reading: Reading,
}

/// How the probe is started.
#[derive(Default, Clone, Copy)]
pub struct Start {
    /// Words for `EDGE_PROBE`.
    pub words: &'static str,
    /// The terminal is not its controlling one, so hanging up sends it no signal.
    pub no_job: bool,
    /// Hang-up signals are ignored by whoever started it.
    pub nohup: bool,
}

pub struct Pty {
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    tty: File,
    before: String,
    original: Termios,
    child: Box<dyn Child + Send + Sync>,
    log: PathBuf,
    seen: Arc<(Mutex<Seen>, Condvar)>,
    reader: Option<JoinHandle<()>>,
}

impl Pty {
    pub fn new(words: &'static str) -> Self {
        Self::start(Start { words, ..Start::default() })
    }

    pub fn start(start: Start) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::SeqCst);
        let log = std::env::temp_dir().join(format!("edge-{}-{number}.log", std::process::id()));
        File::create(&log).unwrap();
        let pair = native_pty_system().openpty(PtySize::default()).unwrap();
        let tty = OpenOptions::new()
            .read(true)
            .write(true)
            // Or it becomes the tests' controlling terminal, and hanging it up ends them.
            .custom_flags(i32::try_from(rustix::fs::OFlags::NOCTTY.bits()).unwrap())
            .open(pair.master.tty_name().unwrap())
            .unwrap();
        let original = tcgetattr(&tty).unwrap();
        let probe = std::env::current_exe().unwrap();
        let mut command = if start.nohup {
            let mut command = CommandBuilder::new("sh");
            command.args(["-c", r#"trap "" HUP; exec "$0" "$@""#]);
            command.arg(probe);
            command
        } else {
            CommandBuilder::new(probe)
        };
        command.args(["probe", "--exact", "--nocapture", "--test-threads=1"]);
        command.env("EDGE_PROBE", start.words);
        command.env("EDGE_LOG", &log);
        command.env("TERM", "xterm-256color");
        command.env_remove("RUST_BACKTRACE");
        command.set_controlling_tty(!start.no_job);
        let child = pair.slave.spawn_command(command).unwrap();
        let mut output = pair.master.try_clone_reader().unwrap();
        let seen = Arc::new((Mutex::new(Seen { bytes: Vec::new(), reading: Reading::Takes }), Condvar::new()));
        let reader = {
            let seen = Arc::clone(&seen);
            thread::spawn(move || {
                let (state, changed) = &*seen;
                let mut bytes = [0; 4096];
                loop {
                    let state =
                        changed.wait_while(state.lock().unwrap(), |seen| seen.reading == Reading::Stopped).unwrap();
                    if state.reading == Reading::Ended {
                        return;
                    }
                    drop(state);
                    match output.read(&mut bytes) {
                        Ok(count @ 1..) => seen.0.lock().unwrap().bytes.extend(&bytes[..count]),
                        _ => return,
                    }
                    changed.notify_all();
                }
            })
        };
        let mut pty = Self {
            writer: Some(pair.master.take_writer().unwrap()),
            master: Some(pair.master),
            before: format!("{original:?}"),
            original,
            tty,
            child,
            log,
            seen,
            reader: Some(reader),
        };
        pty.wait_log("ready");
        pty
    }

    /// What the probe has logged.
    pub fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap()
    }

    /// Types these bytes.
    pub fn send(&mut self, bytes: &[u8]) {
        self.writer.as_mut().unwrap().write_all(bytes).unwrap();
    }

    #[track_caller]
    pub fn wait(&mut self, what: &str, mut done: impl FnMut(&mut Self) -> bool) {
        let start = Instant::now();
        while !done(self) {
            assert!(
                start.elapsed() < PATIENCE,
                "waited for {what}\nlog:\n{}\nscreen:\n{}",
                self.log().lines().rev().take(20).collect::<Vec<_>>().join("\n"),
                self.screen().contents(),
            );
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// Waits for a line in the log.
    #[track_caller]
    pub fn wait_log(&mut self, line: &str) {
        self.wait(line, |pty| pty.log().lines().any(|logged| logged == line));
    }

    /// Waits for a text on the screen.
    #[track_caller]
    pub fn wait_screen(&mut self, text: &str) {
        self.wait(text, |pty| pty.screen().contents().contains(text));
    }

    /// The screen as a terminal would show it.
    pub fn screen(&self) -> vt100::Screen {
        let size = |cells| NonZeroU16::new(cells).unwrap();
        let mut parser = vt100::Parser::new(size(24), size(80), 0);
        parser.process(&self.output());
        parser.screen().clone()
    }

    /// Everything the probe has written.
    pub fn output(&self) -> Vec<u8> {
        self.seen.0.lock().unwrap().bytes.clone()
    }

    /// How often these bytes stand in the output.
    pub fn count(&self, bytes: &str) -> usize {
        self.output().windows(bytes.len()).filter(|window| *window == bytes.as_bytes()).count()
    }

    pub fn resize(&self, columns: u16, rows: u16) {
        let size = PtySize { cols: columns, rows, ..PtySize::default() };
        self.master.as_ref().unwrap().resize(size).unwrap();
    }

    fn set_reading(&self, reading: Reading) {
        self.seen.0.lock().unwrap().reading = reading;
        self.seen.1.notify_all();
    }

    /// The terminal's side stops reading, and the probe draws until it hangs in a write.
    pub fn block(&mut self) {
        self.set_reading(Reading::Stopped);
        self.send(b"f");
        let mut last = (String::new(), Instant::now());
        self.wait("a blocked write", |pty| {
            let now = pty.log().lines().next_back().unwrap_or_default().to_owned();
            if now != last.0 {
                last = (now, Instant::now());
            }
            last.0.starts_with("drawing") && last.1.elapsed() > Duration::from_millis(150)
        });
    }

    /// The terminal's side reads again, after [`Self::block`].
    pub fn unblock(&self) {
        self.set_reading(Reading::Takes);
    }

    /// The terminal takes nothing, as after Ctrl-S at a real one; the probe may not have noticed.
    pub fn hold(&mut self) {
        self.wait_screen("PROBE");
        tcflow(&self.tty, Action::OOff).unwrap();
    }

    /// The terminal goes away.
    pub fn hang_up(&mut self) {
        let blocked = self.seen.0.lock().unwrap().reading;
        self.set_reading(Reading::Ended);
        // Makes it draw, so that the reading side looks up and lets go of its end.
        if blocked != Reading::Stopped {
            self.send(b"z");
        }
        self.reader.take().unwrap().join().unwrap();
        self.writer = None;
        self.master = None;
    }

    pub fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.process_id().unwrap()).unwrap()).unwrap()
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    /// Waits for the end, and says how it ended and how long it took.
    #[track_caller]
    pub fn ended(&mut self) -> (ExitStatus, Duration) {
        let start = Instant::now();
        let mut status = None;
        self.wait("the end", |pty| {
            status = pty.try_ended();
            status.is_some()
        });
        (status.unwrap(), start.elapsed())
    }

    /// How it ended, if it has.
    pub fn try_ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().unwrap()
    }

    /// The letter that says what the process does: R, S, T…, and the processor time it has used, in ticks.
    pub fn process(&self) -> (char, u64) {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.pid().as_raw_nonzero())).unwrap();
        let fields: Vec<_> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        let ticks = fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap();
        (fields[0].chars().next().unwrap(), ticks)
    }

    /// Whether the terminal is in the mode it was in before.
    pub fn is_cooked(&self) -> bool {
        format!("{:?}", tcgetattr(&self.tty).unwrap()) == self.before
    }

    /// Sets the mode it was in before, as a shell does when it gets its terminal back.
    pub fn cook(&self) {
        tcsetattr(&self.tty, OptionalActions::Now, &self.original).unwrap();
    }

    /// The terminal is as it was, and every leave sequence was sent this many times.
    #[track_caller]
    pub fn assert_left(&mut self, times: usize) {
        self.wait("the main screen", |pty| !pty.screen().alternate_screen());
        assert!(self.is_cooked(), "{:?}", tcgetattr(&self.tty).unwrap());
        for sequence in ["\x1b[?2004l", "\x1b[?1006l", "\x1b[?1000l", "\x1b[?25h\x1b[?1049l"] {
            assert_eq!(self.count(sequence), times, "{sequence:?}");
        }
        let screen = self.screen();
        assert!(!screen.hide_cursor() && !screen.bracketed_paste());
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        self.assert_grammar();
    }

    /// Nothing but these sequences was ever written, and none that makes a terminal answer.
    #[track_caller]
    pub fn assert_grammar(&self) {
        let output = self.output();
        let mut rest = &output[..];
        while let Some(at) = rest.iter().position(|byte| *byte == 0x1b) {
            rest = &rest[at..];
            assert!(rest.starts_with(b"\x1b["), "{}", rest[..rest.len().min(20)].escape_ascii());
            let Some(end) = rest[2..].iter().position(|byte| (0x40..0x7f).contains(byte)) else {
                return;
            };
            let (parameters, last) = (&rest[2..2 + end], rest[2 + end]);
            let modes: [&[u8]; 6] = [b"?25", b"?1049", b"?1000", b"?1006", b"?2026", b"?2004"];
            let fine = match last {
                b'H' | b'm' | b'J' | b'K' => parameters.iter().all(|byte| b"0123456789;".contains(byte)),
                b'h' | b'l' => modes.contains(&parameters) || parameters == b"8",
                _ => false,
            };
            assert!(fine, "{}", rest[..=2 + end].escape_ascii());
            rest = &rest[2 + end..];
        }
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = kill_process(self.pid(), Signal::KILL);
            let _ = self.child.wait();
        }
        self.set_reading(Reading::Ended);
        let _ = std::fs::remove_file(&self.log);
    }
}
