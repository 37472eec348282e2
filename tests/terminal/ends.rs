//! How a program at a desk ends, and what it leaves behind.

use super::{Desk, PATIENCE};
use portable_pty::ExitStatus;
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{Action, tcflow, tcgetattr};
use std::fs;
use std::thread;
use std::time::{Duration, Instant};

impl Desk {
    /// The terminal takes nothing any more, as after Ctrl-S at a real one.
    pub fn hold(&self) {
        tcflow(self.tty.as_ref().unwrap(), Action::OOff).unwrap();
    }

    /// The modes of the terminal are as they were.
    pub fn is_cooked(&self) -> bool {
        format!("{:?}", tcgetattr(self.tty.as_ref().unwrap()).unwrap()) == self.before
    }

    /// The terminal goes away. The last key makes the program write, so that the reading side looks up and lets go of its end.
    pub fn hang_up(&mut self, last: &str) {
        self.seen.0.lock().unwrap().leaving = true;
        self.send(last);
        let (lock, changed) = &*self.seen;
        let ended = changed.wait_timeout_while(lock.lock().unwrap(), PATIENCE, |seen| !seen.ended).unwrap();
        assert!(!ended.1.timed_out(), "nothing was written");
        drop(ended);
        (self.writer, self.tty, self.master) = (None, None, None);
    }

    pub fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.process_id().unwrap()).unwrap()).unwrap()
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    /// The processor time that it has used, in ticks.
    pub fn ticks(&self) -> u64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.pid().as_raw_nonzero())).unwrap();
        let fields: Vec<_> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
    }

    /// How often its threads have been woken and have gone back to sleep.
    pub fn wakes(&self) -> u64 {
        let tasks = fs::read_dir(format!("/proc/{}/task", self.pid().as_raw_nonzero())).unwrap();
        let count = |status: &str| -> u64 {
            let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
            line.and_then(|count| count.trim().parse().ok()).unwrap_or(0)
        };
        tasks.flatten().map(|task| count(&fs::read_to_string(task.path().join("status")).unwrap_or_default())).sum()
    }

    /// Ends it by its key; the terminal must be as it was, and all that was written allowed.
    #[track_caller]
    pub fn quit(mut self) {
        self.send("\x11");
        let status = self.ended();
        assert_eq!(status.exit_code(), 0, "{status:?}");
        self.assert_left();
    }

    /// The terminal is as it was before, for a program of two processes: whichever of them put it back.
    #[track_caller]
    pub fn assert_left_by_kiosk(&self) {
        self.wait_left("the main screen", |screen| !screen.alternate_screen());
        self.wait_left("the cursor", |screen| !screen.hide_cursor());
        self.wait_left("the mouse", |screen| screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None);
        let begun = Instant::now();
        while format!("{:?}", tcgetattr(self.tty.as_ref().unwrap()).unwrap()) != self.before {
            assert!(begun.elapsed() < PATIENCE, "the modes of the terminal");
            thread::yield_now();
        }
    }

    /// Waits until a screen is so, also behind the end of the program.
    #[track_caller]
    fn wait_left(&self, what: &str, done: impl Fn(&vt100::Screen) -> bool) {
        let begun = Instant::now();
        while !done(self.seen.0.lock().unwrap().screen.screen()) {
            assert!(begun.elapsed() < PATIENCE, "waited for {what}");
            thread::yield_now();
        }
    }

    /// Waits for the end, and says how it ended.
    #[track_caller]
    pub fn ended(&mut self) -> ExitStatus {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(start.elapsed() < PATIENCE, "waited for the end\n{}", self.rows().join("\n"));
            thread::sleep(Duration::from_millis(2));
        }
    }

    /// The terminal is as it was before: its modes, its screen, its cursor, its mouse.
    #[track_caller]
    pub fn assert_left(&self) {
        self.wait("the main screen", |screen| !screen.alternate_screen());
        self.wait("the cursor", |screen| !screen.hide_cursor());
        self.wait("the mouse", |screen| screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None);
        self.wait("pasting as before", |screen| !screen.bracketed_paste());
        assert_eq!(
            format!("{:?}", tcgetattr(self.tty.as_ref().unwrap()).unwrap()),
            self.before,
            "the modes of the terminal"
        );
        let shown = self.rows();
        assert!(shown.iter().all(|row| row.trim().is_empty()), "left behind: {shown:?}");
        super::super::stream::assert_allowed(&self.output());
    }
}
