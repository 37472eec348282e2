//! The program at a terminal: what it was given, what it wrote, what a person would see.
#![allow(dead_code, reason = "each test uses its own part")]

#[path = "ends.rs"]
mod ends;

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Signal, kill_process};
use rustix::termios::tcgetattr;
use tempfile::TempDir;

/// How long anything may take before a test fails. Far more than it does: the machine may be busy.
const PATIENCE: Duration = Duration::from_secs(50);

/// The moment of all tests but those that watch the clock: a Monday morning.
const NOW: &str = "2026-11-23T10:00";

/// What the program has written, and the screen that it makes.
struct Seen {
    bytes: Vec<u8>,
    screen: vt100::Parser,
    ended: bool,
    /// Nobody wants to see more: the terminal goes away.
    leaving: bool,
}

type Shared = Arc<(Mutex<Seen>, Condvar)>;

/// A program at a terminal, with a directory of its own.
pub struct Desk {
    /// The folder that the directory lies in.
    pub folder: TempDir,
    path: PathBuf,
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    tty: Option<File>,
    before: String,
    child: Box<dyn Child + Send + Sync>,
    seen: Shared,
}

/// How it is started.
pub struct Start<'s> {
    /// The files of the directory, by name; with more than one, or none, the folder is the directory.
    pub files: &'s [(&'s str, &'s str)],
    /// Further options.
    pub options: &'s [&'s str],
    /// Whether it is told what time it is.
    pub moment: Option<&'s str>,
    /// Columns and rows.
    pub size: (u16, u16),
    /// What stands in the environment.
    pub environment: &'s [(&'s str, &'s str)],
    /// Another copy of the program.
    pub program: Option<&'s Path>,
}

impl Default for Start<'_> {
    fn default() -> Self {
        Start {
            files: &[("directory.toml", SAMPLE)],
            options: &[],
            moment: Some(NOW),
            size: (100, 30),
            environment: &[],
            program: None,
        }
    }
}

/// The shipped directory.
pub const SAMPLE: &str = include_str!("../../directory.toml");

impl Desk {
    /// The shipped directory on a screen of 100 × 30.
    pub fn sample() -> Desk {
        Desk::start(&Start::default())
    }

    /// Starts the program, and waits for its first whole screen.
    pub fn start(start: &Start<'_>) -> Desk {
        let desk = Desk::begin(start);
        desk.wait("a screen", |screen| screen.alternate_screen() && screen.contents().contains("Lotse"));
        desk
    }

    /// Starts the program.
    pub fn begin(start: &Start<'_>) -> Desk {
        let folder = TempDir::new().unwrap();
        for (name, text) in start.files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        let path = match start.files {
            [(name, _)] => folder.path().join(name),
            _ => folder.path().to_owned(),
        };
        let (columns, rows) = start.size;
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let tty = OpenOptions::new()
            .read(true)
            .write(true)
            // Or it becomes the tests' controlling terminal.
            .custom_flags(i32::try_from(rustix::fs::OFlags::NOCTTY.bits()).unwrap())
            .open(pair.master.tty_name().unwrap())
            .unwrap();
        let before = format!("{:?}", tcgetattr(&tty).unwrap());
        let mut command = CommandBuilder::new(start.program.unwrap_or(Path::new(env!("CARGO_BIN_EXE_lotse"))));
        command.env_clear();
        command.env("TERM", "xterm-256color");
        // Whoever runs the tests may have settings.
        command.env("LOTSE_SETTINGS", "");
        for (name, value) in start.environment {
            command.env(name, value);
        }
        command.cwd(folder.path());
        command.args(["--language", "de", "--directory"]);
        command.arg(&path);
        if let Some(moment) = start.moment {
            command.args(["--now", moment]);
        }
        command.args(start.options);
        let child = pair.slave.spawn_command(command).unwrap();
        let seen: Shared = Arc::new((
            Mutex::new(Seen { bytes: Vec::new(), screen: parser(columns, rows), ended: false, leaving: false }),
            Condvar::new(),
        ));
        let mut output = pair.master.try_clone_reader().unwrap();
        let shared = Arc::clone(&seen);
        // It ends with the terminal, when the desk is cleared.
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            let mut unshown = Vec::new();
            loop {
                let count = output.read(&mut bytes).unwrap_or(0);
                let mut seen = shared.0.lock().unwrap();
                if count == 0 {
                    seen.ended = true;
                    shared.1.notify_all();
                    return;
                }
                unshown.extend(&bytes[..count]);
                let whole = whole_frames(&unshown);
                seen.screen.process(&unshown[..whole]);
                unshown.drain(..whole);
                seen.bytes.extend(&bytes[..count]);
                shared.1.notify_all();
                if seen.leaving {
                    seen.ended = true;
                    return;
                }
            }
        });
        let writer = pair.master.take_writer().unwrap();
        Desk { folder, path, master: Some(pair.master), writer: Some(writer), tty: Some(tty), before, child, seen }
    }

    /// The path that the program was given.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Replaces the file by another, as careful editors do.
    pub fn replace(&self, text: &str) {
        let beside = self.folder.path().join(".neu.tmp");
        fs::write(&beside, text).unwrap();
        fs::rename(&beside, &self.path).unwrap();
    }

    /// Writes into the file, as other editors do.
    pub fn overwrite(&self, text: &str) {
        fs::write(&self.path, text).unwrap();
    }

    /// Types.
    pub fn send(&mut self, text: &str) {
        self.send_bytes(text.as_bytes());
    }

    /// Sends bytes.
    pub fn send_bytes(&mut self, bytes: &[u8]) {
        let writer = self.writer.as_mut().unwrap();
        writer.write_all(bytes).unwrap();
        writer.flush().unwrap();
    }

    /// Presses and lets go of the left button at a place, both from 0.
    pub fn click(&mut self, (column, row): (u16, u16)) {
        self.send(&format!("\x1b[<0;{0};{1}M\x1b[<0;{0};{1}m", column + 1, row + 1));
    }

    /// Turns the wheel at a place: down, or up.
    pub fn wheel(&mut self, (column, row): (u16, u16), down: bool) {
        let button = if down { 65 } else { 64 };
        self.send(&format!("\x1b[<{button};{};{}M", column + 1, row + 1));
    }

    /// Makes the terminal larger or smaller.
    pub fn resize(&self, columns: u16, rows: u16) {
        {
            let mut seen = self.seen.0.lock().unwrap();
            seen.screen.screen_mut().set_size(NonZeroU16::new(rows).unwrap(), NonZeroU16::new(columns).unwrap());
        }
        self.master.as_ref().unwrap().resize(size(columns, rows)).unwrap();
    }

    /// Waits until a screen is so.
    #[track_caller]
    pub fn wait(&self, what: &str, done: impl Fn(&vt100::Screen) -> bool) {
        let (lock, changed) = &*self.seen;
        let end = Instant::now() + PATIENCE;
        let mut seen = lock.lock().unwrap();
        while !done(seen.screen.screen()) {
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero() && !seen.ended, "waited for {what}\n{}", seen.screen.screen().contents());
            seen = changed.wait_timeout(seen, left).unwrap().0;
        }
    }

    /// Waits until a screen is so, but no longer than this; whether it came to be so.
    pub fn becomes(&self, within: Duration, done: impl Fn(&vt100::Screen) -> bool) -> bool {
        let seen = self.seen.0.lock().unwrap();
        let not_yet = |seen: &mut Seen| !done(seen.screen.screen()) && !seen.ended;
        !self.seen.1.wait_timeout_while(seen, within, not_yet).unwrap().1.timed_out()
    }

    /// Waits until a screen has something, and answers it.
    #[track_caller]
    pub fn until<T>(&self, what: &str, find: impl Fn(&vt100::Screen) -> Option<T>) -> T {
        let found = std::cell::RefCell::new(None);
        self.wait(what, |screen| {
            found.replace(find(screen));
            found.borrow().is_some()
        });
        found.into_inner().unwrap()
    }

    /// Waits until more than so many bytes have been written; `false` if that does not come in time.
    pub fn writes_more(&self, than: usize, within: Duration) -> bool {
        let seen = self.seen.0.lock().unwrap();
        let (seen, _) =
            self.seen.1.wait_timeout_while(seen, within, |seen| seen.bytes.len() <= than && !seen.ended).unwrap();
        seen.bytes.len() > than
    }

    /// How many bytes have been written.
    pub fn written(&self) -> usize {
        self.seen.0.lock().unwrap().bytes.len()
    }

    /// Takes out what was written up to the end of the last frame, which in a long test is much; the screen stays.
    pub fn take_output(&self) -> Vec<u8> {
        const FRAME: &[u8] = b"\x1b[?2026l";
        let bytes = &mut self.seen.0.lock().unwrap().bytes;
        let end = bytes.windows(FRAME.len()).rposition(|window| window == FRAME).map_or(0, |at| at + FRAME.len());
        bytes.drain(..end).collect()
    }

    /// Waits for a text to appear.
    #[track_caller]
    pub fn see(&self, text: &str) {
        self.wait(&format!("{text:?} to appear"), |screen| screen.contents().contains(text));
    }

    /// Waits for a sentence to appear, wherever its lines break.
    #[track_caller]
    pub fn reads(&self, sentence: &str) {
        self.wait(&format!("{sentence:?} to appear"), |screen| {
            screen.contents().split_whitespace().collect::<Vec<_>>().join(" ").contains(sentence)
        });
    }

    /// Waits for a text to go.
    #[track_caller]
    pub fn miss(&self, text: &str) {
        self.wait(&format!("{text:?} to go"), |screen| !screen.contents().contains(text));
    }

    /// The screen now, row by row.
    pub fn rows(&self) -> Vec<String> {
        let seen = self.seen.0.lock().unwrap();
        rows(seen.screen.screen())
    }

    /// Where a text stands on the screen, as a column and a row from 0.
    #[track_caller]
    pub fn find(&self, text: &str) -> (u16, u16) {
        self.see(text);
        let rows = self.rows();
        let (row, line) = rows.iter().enumerate().find(|(_, row)| row.contains(text)).unwrap();
        // Every letter of these tests is one column wide.
        let column = line[..line.find(text).unwrap()].chars().count();
        (u16::try_from(column).unwrap(), u16::try_from(row).unwrap())
    }

    /// Everything that was written.
    pub fn output(&self) -> Vec<u8> {
        self.seen.0.lock().unwrap().bytes.clone()
    }

    /// Waits until nothing has been written for so long; `false` if that does not come.
    pub fn settles(&self, quiet: Duration) -> bool {
        let (lock, changed) = &*self.seen;
        let end = Instant::now() + PATIENCE;
        let mut seen = lock.lock().unwrap();
        loop {
            let before = seen.bytes.len();
            let (next, timeout) =
                changed.wait_timeout_while(seen, quiet, |seen| seen.bytes.len() == before && !seen.ended).unwrap();
            seen = next;
            if timeout.timed_out() {
                return true;
            }
            if seen.ended || Instant::now() > end {
                return false;
            }
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = kill_process(self.pid(), Signal::KILL);
            let _ = self.child.wait();
        }
    }
}

/// The rows of a screen, without the blanks at their ends.
pub fn rows(screen: &vt100::Screen) -> Vec<String> {
    screen.rows(0, screen.size().1.get()).map(|row| row.trim_end().to_owned()).collect()
}

/// How many bytes end where no frame is half drawn: a terminal that knows synchronised updates shows whole ones, and a test that
/// looks at half of one sees what nobody sees.
fn whole_frames(bytes: &[u8]) -> usize {
    const BEGIN: &[u8] = b"\x1b[?2026h";
    const END: &[u8] = b"\x1b[?2026l";
    // Of a program that was killed over its frame somebody else leaves the terminal.
    const LEFT: &[u8] = b"\x1b[?1049l";
    let last = |marker: &[u8]| bytes.windows(marker.len()).rposition(|window| window == marker);
    match (last(BEGIN), last(END).max(last(LEFT))) {
        (Some(begin), end) if end.is_none_or(|end| end < begin) => begin,
        // The beginning of a beginning.
        _ => (1..BEGIN.len())
            .rev()
            .find(|part| bytes.ends_with(&BEGIN[..*part]))
            .map_or(bytes.len(), |part| bytes.len() - part),
    }
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { cols: columns, rows, ..PtySize::default() }
}

fn parser(columns: u16, rows: u16) -> vt100::Parser {
    vt100::Parser::new(NonZeroU16::new(rows).unwrap(), NonZeroU16::new(columns).unwrap(), 0)
}
