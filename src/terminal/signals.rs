//! The thread that deals with signals.
//!
//! A signal that ends the program is carried out here, to the end, and not handed to the main loop as a wish: the
//! main loop may be waiting in a write for a terminal that takes no bytes, and then a flag is never looked at. The
//! terminal is given back if it can be had in time, and the process exits at once, within 100 ms in every state.
//!
//! The exit is the bare one of the system. The usual one runs what libraries left to be run at exit and flushes
//! what stands in buffers, both beside threads that are still at work and may hold the locks; there is nothing of
//! ours that would have to run.
//!
//! This module may not know what the program does. What a signal means is a value, [`Policy`].

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use signal_hook::consts::signal::{
    SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGUSR1, SIGUSR2, SIGWINCH,
};
use signal_hook::iterator::Signals;
use signal_hook::low_level;

use super::guard::{Handle, SIGNAL_PATIENCE};
use super::tty;

/// What a signal does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reaction {
    /// Leaves the terminal and ends the program with 128 and the signal's number.
    End,
    /// Nothing.
    Ignore,
    /// Leaves the terminal and stops the program until it is continued.
    Stop,
    /// Takes the terminal again.
    Resume,
    /// Tells the main loop that the size has changed.
    Resize,
}

/// What each signal does. Signals that are not named do what the system does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy(&'static [(i32, Reaction)]);

impl Policy {
    /// A person at a shell. The two user signals end the program too: their default would do so without
    /// leaving the terminal. Reading or writing as a background job stops it, as the system does.
    pub const ADVISER: Self = Self(&[
        (SIGTERM, Reaction::End),
        (SIGHUP, Reaction::End),
        (SIGINT, Reaction::End),
        (SIGQUIT, Reaction::End),
        (SIGUSR1, Reaction::End),
        (SIGUSR2, Reaction::End),
        (SIGTSTP, Reaction::Stop),
        (SIGCONT, Reaction::Resume),
        (SIGWINCH, Reaction::Resize),
    ]);

    /// A screen that nobody minds: it can be ended, so that it is started anew, but not stopped.
    pub const KIOSK: Self = Self(&[
        (SIGTERM, Reaction::End),
        (SIGHUP, Reaction::End),
        (SIGINT, Reaction::End),
        (SIGQUIT, Reaction::Ignore),
        (SIGUSR1, Reaction::Ignore),
        (SIGUSR2, Reaction::Ignore),
        (SIGTSTP, Reaction::Ignore),
        (SIGTTIN, Reaction::Ignore),
        (SIGTTOU, Reaction::Ignore),
        (SIGCONT, Reaction::Resume),
        (SIGWINCH, Reaction::Resize),
    ]);

    /// What this signal does, if the policy says.
    #[must_use]
    pub fn reaction(self, signal: i32) -> Option<Reaction> {
        self.0.iter().find(|(named, _)| *named == signal).map(|(_, reaction)| *reaction)
    }
}

/// What the main loop is told. The rest is done here.
#[derive(Debug)]
pub enum Notice {
    /// The terminal has another size.
    Resized(Resize),
    /// The program was stopped and has the terminal again; everything must be painted anew
    /// ([`super::screen::repaint`]).
    Resumed,
}

/// A change of size that the main loop has not yet looked at. There is at most one, however many signals came.
#[derive(Debug)]
pub struct Resize {
    pending: Arc<AtomicBool>,
}

impl Resize {
    /// The size as it is now, in columns and rows.
    #[must_use]
    pub fn size(self) -> (u16, u16) {
        // First this, then the size: a change in between is then told again, and none is missed.
        drop(self);
        tty::size()
    }
}

impl Drop for Resize {
    fn drop(&mut self) {
        self.pending.store(false, Ordering::SeqCst);
    }
}

/// Takes over the policy's signals, for good. Once, before the terminal is entered.
///
/// `send` puts a notice into the main loop's channel; it must not wait, or a signal that ends the program would
/// wait behind it.
///
/// # Errors
///
/// When the system gives no handler, no pipe or no thread.
pub fn spawn<F>(policy: Policy, terminal: Handle, mut send: F) -> io::Result<()>
where
    F: FnMut(Notice) + Send + 'static,
{
    let mut signals = Signals::new(policy.0.iter().map(|(signal, _)| *signal))?;
    thread::Builder::new().name("signals".into()).spawn(move || {
        let pending = Arc::new(AtomicBool::new(false));
        for signal in signals.forever() {
            match policy.reaction(signal) {
                Some(Reaction::End) => end(signal, &terminal),
                Some(Reaction::Ignore) => ignore(signal),
                Some(Reaction::Stop) => stop(&terminal),
                Some(Reaction::Resume) => resume(policy, &terminal, &mut send),
                Some(Reaction::Resize) if !pending.swap(true, Ordering::SeqCst) => {
                    send(Notice::Resized(Resize { pending: Arc::clone(&pending) }));
                }
                _ => {}
            }
        }
    })?;
    Ok(())
}

fn end(signal: i32, terminal: &Handle) {
    // While an editor has the terminal, its keys for these two reach us as well; they were meant for it.
    if matches!(signal, SIGINT | SIGQUIT) && terminal.is_lent() {
        return;
    }
    terminal.leave(SIGNAL_PATIENCE);
    low_level::exit(128 + signal);
}

fn ignore(signal: i32) {
    // A background job that reads or writes is sent these until it stops. With a handler in place it never stops
    // but tries again at once, for ever, at the cost of a core. Nobody puts a kiosk into the background, so
    // somebody else has its terminal now.
    if matches!(signal, SIGTTIN | SIGTTOU) && !tty::in_foreground() {
        low_level::exit(128 + signal);
    }
}

fn stop(terminal: &Handle) {
    terminal.stop();
    // Stops every thread here, until somebody continues the program: then `SIGCONT` is the next signal.
    let _ = low_level::emulate_default_handler(SIGTSTP);
}

fn resume(policy: Policy, terminal: &Handle, send: &mut impl FnMut(Notice)) {
    // Continued, but in the background: there is no terminal to be had, so back to where we were.
    if !tty::in_foreground() {
        if policy.reaction(SIGTSTP) == Some(Reaction::Stop) {
            let _ = low_level::emulate_default_handler(SIGTSTP);
        }
        return;
    }
    if terminal.carry_on() {
        send(Notice::Resumed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kiosk_cannot_be_stopped_and_both_can_be_ended() {
        for policy in [Policy::ADVISER, Policy::KIOSK] {
            for signal in [SIGTERM, SIGHUP, SIGINT] {
                assert_eq!(policy.reaction(signal), Some(Reaction::End));
            }
            assert_eq!(policy.reaction(SIGWINCH), Some(Reaction::Resize));
            assert_eq!(policy.reaction(SIGCONT), Some(Reaction::Resume));
        }
        for signal in [SIGTSTP, SIGTTIN, SIGTTOU, SIGQUIT, SIGUSR1, SIGUSR2] {
            assert_eq!(Policy::KIOSK.reaction(signal), Some(Reaction::Ignore));
        }
        assert_eq!(Policy::ADVISER.reaction(SIGTSTP), Some(Reaction::Stop));
        // Handled, these two would spin in the background instead of stopping.
        assert_eq!(Policy::ADVISER.reaction(SIGTTIN), None);
        assert_eq!(Policy::ADVISER.reaction(SIGTTOU), None);
    }
}
