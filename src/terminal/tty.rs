//! The terminal as file descriptors: its size, whose turn it is, and waiting that ends.
//!
//! Only descriptors 0 and 1 are used: opening `/dev/tty` is refused in a sandbox. This module knows no sequence.

use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::process::getpgrp;
use rustix::stdio::{stdin, stdout};
use rustix::termios::{tcgetpgrp, tcgetwinsize};

/// The most cells that are drawn. A size of 65535×65535 is one `stty` away and would abort for lack of memory.
pub const LARGEST: (u16, u16) = (500, 200);

/// The size that is taken where a terminal tells none.
pub const USUAL: (u16, u16) = (80, 24);

/// How sending went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sent {
    /// All of it.
    All,
    /// The terminal took no more in time.
    Blocked,
    /// The terminal is gone.
    Gone,
}

/// The size of the terminal in columns and rows: what can be drawn, never nothing and never more than [`LARGEST`].
#[must_use]
pub fn size() -> (u16, u16) {
    tcgetwinsize(stdout()).map_or(USUAL, |size| drawable(size.ws_col, size.ws_row))
}

fn drawable(columns: u16, rows: u16) -> (u16, u16) {
    // A terminal that has not been told its size says nought, mostly of both.
    if columns == 0 || rows == 0 {
        return USUAL;
    }
    (columns.min(LARGEST.0), rows.min(LARGEST.1))
}

/// Whether the terminal is ours to touch: not while we are a background job. Where it is not our controlling
/// terminal at all, there are no jobs on it.
pub(crate) fn in_foreground() -> bool {
    tcgetpgrp(stdin()).map_or(true, |group| group == getpgrp())
}

/// Writes without ever blocking, though the descriptor does block: its non-blocking flag belongs to everybody who
/// shares the terminal, and a shell that finds it set breaks. So each byte is written when the terminal has room
/// for it. The gate is held, so nobody else can take that room between asking and writing.
pub(crate) fn write_within(bytes: &[u8], deadline: Instant) -> Sent {
    for byte in bytes {
        loop {
            match ready_to_take(Some(deadline)) {
                Ok(true) => {}
                Ok(false) => return Sent::Blocked,
                Err(_) => return Sent::Gone,
            }
            match rustix::io::write(stdout(), std::slice::from_ref(byte)) {
                Ok(1..) => break,
                Ok(0) | Err(Errno::INTR | Errno::AGAIN) => {}
                Err(_) => return Sent::Gone,
            }
        }
    }
    Sent::All
}

/// Waits until the terminal takes at least a byte, or an error says that it never will; false at the deadline.
pub(crate) fn ready_to_take(deadline: Option<Instant>) -> Result<bool, Errno> {
    loop {
        let timeout = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        let mut fds = [PollFd::from_borrowed_fd(stdout(), PollFlags::OUT)];
        match poll_for(&mut fds, timeout) {
            Ok(ready) => return Ok(ready > 0),
            Err(Errno::INTR) => {}
            Err(error) => return Err(error),
        }
    }
}

/// Waits for one of these, for ever without a time; ended by signals as well.
pub(crate) fn poll_for(fds: &mut [PollFd<'_>], timeout: Option<Duration>) -> Result<usize, Errno> {
    // A time that cannot be told is none: looking once too often is harmless, waiting for ever is not.
    let timeout = timeout.map(|time| Timespec::try_from(time).unwrap_or_default());
    poll(fds, timeout.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_can_be_drawn() {
        for (told, drawn) in [
            ((80, 24), (80, 24)),
            ((1, 1), (1, 1)),
            ((0, 0), USUAL),
            ((0, 24), USUAL),
            ((80, 0), USUAL),
            ((u16::MAX, u16::MAX), LARGEST),
            ((300, 1000), (300, 200)),
        ] {
            assert_eq!(drawable(told.0, told.1), drawn);
        }
    }
}
