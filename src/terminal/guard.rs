//! Taking the terminal, and leaving it as it was found, on every way out.
//!
//! The main loop, a panic in any thread and a signal may all want to leave at the same moment. So the terminal has
//! one *gate* that whoever writes to it must hold, and a phase behind it: the first one leaves, the others find that
//! it is done, and a frame that was still on its way is dropped instead of being painted over the shell. This module
//! may not know what is drawn ([`super::screen`] draws) nor what is typed.
//!
//! Nothing here waits for ever: a terminal whose other side has
//! stopped reading blocks any writer, and a program that cannot be ended is worse than a screen left as it is.
//!
//! ```text
//! Outside ──enter──▶ Entered ──leave──▶ Left
//!                     │   ▲
//!             suspend │   │ resume      HandedOver: an editor has the terminal
//!                stop ▼   │ carry on    Stopped: the shell has it, until the program is continued
//! ```

use std::io::{self, IsTerminal, Write};
use std::panic;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use rustix::io::Errno;
use rustix::stdio::{stdin, stdout};
use rustix::termios::{
    ControlModes, InputModes, LocalModes, OptionalActions, OutputModes, QueueSelector, Termios, tcflush, tcgetattr,
    tcsetattr,
};
use serde::{Deserialize, Serialize};
use signal_hook::low_level;

pub use super::modes::Modes;
use super::tty::{Sent, in_foreground, ready_to_take, write_within};

/// How long the program waits for a slow terminal when it enters it or ends in good order.
const PATIENCE: Duration = Duration::from_secs(2);

/// How long a panic waits.
const PANIC_PATIENCE: Duration = Duration::from_millis(500);

/// How long a signal waits: it must have ended the program within 100 ms, whatever state the terminal is in.
pub(crate) const SIGNAL_PATIENCE: Duration = Duration::from_millis(40);

/// How long after another program has ended a signal may still be one that a key sent to it.
const AFTERMATH: Duration = Duration::from_millis(500);

/// The exit code of a panic.
pub const PANIC_CODE: i32 = 101;

/// The exit code when the terminal is gone: as after a hang-up signal.
pub const LOST_CODE: i32 = 128 + signal_hook::consts::SIGHUP;

/// Who has the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Nobody has taken it yet.
    Outside,
    /// We have it.
    Entered,
    /// Another program has it, started by us.
    HandedOver,
    /// The shell has it while we are stopped.
    Stopped,
    /// It has been given back for good.
    Left,
}

/// How leaving went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// The terminal is as it was.
    Clean,
    /// It was not ours at the moment; nothing was done.
    NotOurs,
    /// It takes no bytes: cooked again, but the alternate screen may still be up.
    Blocked,
    /// It is gone.
    Gone,
}

/// What all ways out share.
#[derive(Debug)]
struct Shared {
    modes: Modes,
    /// Spelled beforehand: a panic may be one about memory.
    leave_sequence: String,
    /// How the terminal was before us: kept from the first moment, never read again, so that an editor that
    /// crashed cannot leave its raw mode as ours to restore.
    original: Termios,
    gate: Mutex<Phase>,
    /// Apart from the gate, so that a frame that hangs in the terminal keeps nobody from asking.
    lent: Mutex<Lent>,
}

/// How a terminal was, as one process tells another: the four sets of modes of its line (`termios(3)`).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    input: u64,
    output: u64,
    control: u64,
    local: u64,
}

/// Whether keys that send signals are meant for another program that we started.
#[derive(Debug, Clone, Copy)]
enum Lent {
    No,
    Now,
    /// It has ended, but what was sent before may be dealt with only now: Ctrl-C may be what ended it.
    JustNow(Instant),
}

/// A way to the terminal for any thread. Cloning it is cheap.
#[derive(Debug, Clone)]
pub struct Handle {
    shared: Arc<Shared>,
}

/// The terminal, taken; given back when this is dropped.
#[derive(Debug)]
pub struct Guard {
    handle: Handle,
}

impl Guard {
    /// Looks at the terminal without touching it.
    ///
    /// Then, in this order: [`Handle::leave_on_panic`], [`super::signals::spawn`], [`Self::enter`], the reader. So
    /// no moment remains in which the terminal is ours and nobody would give it back. One guard for the life of
    /// the program; to give the terminal away for a while there are [`Self::suspend`] and [`Self::resume`].
    ///
    /// # Errors
    ///
    /// When input or output is not a terminal.
    pub fn new(modes: Modes) -> io::Result<Self> {
        Self::of(modes, tcgetattr(stdin())?)
    }

    /// The same for a process that takes the terminal over from another, which tells how it was before both ([`Self::line`]).
    ///
    /// # Errors
    ///
    /// As [`Self::new`].
    pub fn behind(modes: Modes, line: Line) -> io::Result<Self> {
        let mut original = tcgetattr(stdin())?;
        let Line { input, output, control, local } = line;
        original.input_modes = InputModes::from_bits_retain(input.try_into().unwrap_or_default());
        original.output_modes = OutputModes::from_bits_retain(output.try_into().unwrap_or_default());
        original.control_modes = ControlModes::from_bits_retain(control.try_into().unwrap_or_default());
        original.local_modes = LocalModes::from_bits_retain(local.try_into().unwrap_or_default());
        Self::of(modes, original)
    }

    fn of(modes: Modes, original: Termios) -> io::Result<Self> {
        // Both ends must be one: with the output in a pipe nobody would see what is drawn.
        tcgetattr(stdout())?;
        Ok(Self {
            handle: Handle {
                shared: Arc::new(Shared {
                    modes,
                    leave_sequence: modes.leave_sequence(),
                    original,
                    gate: Mutex::new(Phase::Outside),
                    lent: Mutex::new(Lent::No),
                }),
            },
        })
    }

    /// Takes the terminal: raw mode, alternate screen, and the modes asked for.
    ///
    /// # Errors
    ///
    /// When the terminal is gone or takes no bytes; then it is left as it was.
    pub fn enter(&self) -> io::Result<()> {
        self.handle.enter(Phase::Outside)
    }

    /// Gives the terminal to another program. Hold the reader before, and keep holding it until [`Self::resume`]:
    /// see [`super::input`].
    ///
    /// While it is away, and half a second longer, Ctrl-C and Ctrl-\ are meant for the other program and do not end
    /// this one.
    ///
    /// # Errors
    ///
    /// When the terminal is gone or takes no bytes; then it is still ours.
    pub fn suspend(&self) -> io::Result<()> {
        self.handle.set_lent(Lent::Now);
        match self.handle.go(Phase::HandedOver, PATIENCE) {
            Left::Clean | Left::NotOurs => Ok(()),
            Left::Blocked => {
                self.resume()?;
                Err(io::ErrorKind::TimedOut.into())
            }
            Left::Gone => Err(Errno::IO.into()),
        }
    }

    /// Takes the terminal back. The other program has painted over everything: [`super::screen::repaint`].
    ///
    /// # Errors
    ///
    /// As [`Self::enter`].
    pub fn resume(&self) -> io::Result<()> {
        self.handle.set_lent(Lent::JustNow(Instant::now()));
        self.handle.enter(Phase::HandedOver)
    }

    /// Gives the terminal back. Doing it twice does nothing.
    #[expect(clippy::must_use_candidate, reason = "how it went is of no use to most")]
    pub fn leave(&self) -> Left {
        self.handle.leave(PATIENCE)
    }

    /// How the terminal was before us.
    #[must_use]
    pub fn line(&self) -> Line {
        let original = &self.handle.shared.original;
        Line {
            input: original.input_modes.bits().into(),
            output: original.output_modes.bits().into(),
            control: original.control_modes.bits().into(),
            local: original.local_modes.bits().into(),
        }
    }

    /// Gives the terminal to the next process of the same kind as it is, so that what stands on the screen stays until that one
    /// draws. In raw mode too: between the two, Ctrl-C would be a signal to whoever started both. What was typed ahead is dropped;
    /// it was meant for what is over.
    pub fn hand_on(&self) {
        if let Some(mut phase) = self.handle.lock(PATIENCE)
            && *phase == Phase::Entered
        {
            *phase = Phase::Left;
            let _ = tcflush(stdin(), QueueSelector::IFlush);
        }
    }

    /// Answers for the terminal between two processes that have it one after the other: from now on every way out gives it back.
    /// From the first moment keys are keys and no signals.
    ///
    /// # Errors
    ///
    /// When the terminal is gone.
    pub fn hold(&self) -> io::Result<()> {
        if let Some(mut phase) = self.handle.lock(PATIENCE) {
            *phase = Phase::Entered;
        }
        self.handle.uncook()?;
        Ok(())
    }

    /// Leaves the terminal to another process, which gives it back itself if it is not [handed on](Self::hand_on).
    pub fn lend(&self) {
        if let Some(mut phase) = self.handle.lock(PATIENCE) {
            *phase = Phase::Outside;
        }
    }

    /// A way to the terminal for another thread.
    #[must_use]
    pub fn handle(&self) -> Handle {
        self.handle.clone()
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.leave();
    }
}

impl Handle {
    /// Gives the terminal back, from any thread, waiting so long for it. The first one does it.
    #[expect(clippy::must_use_candidate, reason = "how it went is of no use to most")]
    pub fn leave(&self, patience: Duration) -> Left {
        self.go(Phase::Left, patience)
    }

    /// Makes a panic in any thread give the terminal back, say where it was, and end the program.
    ///
    /// Only file, line and this sentence are printed: a panic's own message can quote what a person typed (a bad
    /// slice prints its text), and stderr may be a journal. A panic ends the program whichever thread it is in,
    /// for the others would go on drawing over the shell. It does not go through the usual end of a process,
    /// where other threads' locks could hold it up.
    pub fn leave_on_panic(&self, sentence: String) {
        let handle = self.clone();
        panic::set_hook(Box::new(move |info| {
            let left = handle.leave(PANIC_PATIENCE);
            // Where the terminal takes no bytes, stderr would block us for good if it is the same terminal.
            if left != Left::Blocked || !io::stderr().is_terminal() {
                let place = info
                    .location()
                    .map_or_else(String::new, |location| format!("{}:{}", location.file(), location.line()));
                // `eprintln!` would panic, and so abort, where stderr is gone together with the terminal.
                let _ = io::stderr().write_all(format!("{sentence}\n{place}\n").as_bytes());
            }
            low_level::exit(PANIC_CODE)
        }));
    }

    /// Takes the terminal again after the program was stopped and continued, and says whether it was ours.
    ///
    /// The program may have been stopped by a signal that nobody can catch, so everything is set anew even if it
    /// should still be.
    pub(crate) fn carry_on(&self) -> bool {
        let Some(mut phase) = self.lock(SIGNAL_PATIENCE) else {
            // Only a frame that hangs in the terminal holds the gate for so long: so the terminal is ours.
            return self.uncook().is_ok();
        };
        if !matches!(*phase, Phase::Entered | Phase::Stopped) {
            return false;
        }
        *phase = Phase::Entered;
        let _ = self.uncook();
        // If it takes no bytes now, the next frame will show whether it ever does.
        let sequence = self.shared.modes.enter_sequence();
        write_within(sequence.as_bytes(), Instant::now() + SIGNAL_PATIENCE);
        true
    }

    /// Gives the terminal to the shell for the time of a stop.
    pub(crate) fn stop(&self) -> Left {
        self.go(Phase::Stopped, SIGNAL_PATIENCE)
    }

    /// Whether a signal that a key can send was meant for another program that we started.
    pub(crate) fn is_lent(&self) -> bool {
        match *self.shared.lent.lock().unwrap_or_else(PoisonError::into_inner) {
            Lent::No => false,
            Lent::Now => true,
            Lent::JustNow(since) => since.elapsed() < AFTERMATH,
        }
    }

    fn set_lent(&self, lent: Lent) {
        *self.shared.lent.lock().unwrap_or_else(PoisonError::into_inner) = lent;
    }

    /// Writes a frame, or drops it if the terminal is not ours at the moment. It waits as long as the terminal
    /// takes; a signal's thread does not wait for it.
    pub(crate) fn write(&self, mut bytes: &[u8]) -> io::Result<()> {
        let phase = self.shared.gate.lock().unwrap_or_else(PoisonError::into_inner);
        while *phase == Phase::Entered && !bytes.is_empty() {
            match rustix::io::write(stdout(), bytes) {
                Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
                Err(Errno::INTR) => {}
                // Somebody who shares the terminal made it non-blocking; the flag belongs to all of us.
                Err(Errno::AGAIN) => {
                    ready_to_take(None)?;
                }
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// The gate, if it can be had in time. A frame that the terminal does not take holds it.
    fn lock(&self, patience: Duration) -> Option<MutexGuard<'_, Phase>> {
        let deadline = Instant::now() + patience;
        loop {
            match self.shared.gate.try_lock() {
                Ok(phase) => return Some(phase),
                Err(TryLockError::Poisoned(phase)) => return Some(phase.into_inner()),
                Err(TryLockError::WouldBlock) if Instant::now() < deadline => {
                    thread::sleep(Duration::from_millis(1));
                }
                Err(TryLockError::WouldBlock) => return None,
            }
        }
    }

    fn enter(&self, from: Phase) -> io::Result<()> {
        let mut phase = self.lock(PATIENCE).ok_or(io::ErrorKind::TimedOut)?;
        if *phase != from {
            return Ok(());
        }
        self.uncook()?;
        let sequence = self.shared.modes.enter_sequence();
        match write_within(sequence.as_bytes(), Instant::now() + PATIENCE) {
            Sent::All => {
                *phase = Phase::Entered;
                Ok(())
            }
            Sent::Blocked => {
                self.cook();
                Err(io::ErrorKind::TimedOut.into())
            }
            Sent::Gone => Err(Errno::IO.into()),
        }
    }

    /// Gives the terminal to whoever that phase says.
    fn go(&self, to: Phase, patience: Duration) -> Left {
        let deadline = Instant::now() + patience;
        let Some(mut phase) = self.lock(patience) else {
            // A frame hangs in the terminal, and our bytes would hang behind it. The mode can be set all the same.
            if in_foreground() {
                self.cook();
            }
            return Left::Blocked;
        };
        let ours = *phase == Phase::Entered;
        if ours || to == Phase::Left {
            *phase = to;
        }
        // In the background the terminal is somebody else's; touching it would stop us instead of ending us.
        if !ours || !in_foreground() {
            return Left::NotOurs;
        }
        let sent = write_within(self.shared.leave_sequence.as_bytes(), deadline);
        self.cook();
        match sent {
            Sent::All => Left::Clean,
            Sent::Blocked => Left::Blocked,
            Sent::Gone => Left::Gone,
        }
    }

    /// Raw mode: every key comes at once and as a key, Ctrl-C among them.
    fn uncook(&self) -> Result<(), Errno> {
        let mut raw = self.shared.original.clone();
        raw.make_raw();
        tcsetattr(stdin(), OptionalActions::Now, &raw)
    }

    /// Ends raw mode. At once: waiting for the output to drain would wait for ever where it is blocked.
    fn cook(&self) {
        if self.shared.modes.mouse {
            // A report that nobody has read would be typed into the shell. Keys typed ahead are lost with it.
            let _ = tcflush(stdin(), QueueSelector::IFlush);
        }
        let _ = tcsetattr(stdin(), OptionalActions::Now, &self.shared.original);
    }
}

/// Ends the program because its terminal is gone. Nothing is restored, for nothing is there to be restored, and
/// whatever still printed to it would fail, and some of it abort.
pub fn abandon() -> ! {
    low_level::exit(LOST_CODE)
}
