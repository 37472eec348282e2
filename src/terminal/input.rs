//! The thread that reads the terminal.
//!
//! It waits for bytes, takes all that are there, and sends what they mean as one [`Batch`], so that a flood costs
//! one draw for each read and not one for each key. It may not know what any input does, nor draw. What bytes mean
//! is decided in [`super::decode`]; this thread only brings the bytes and the time.
//!
//! crossterm's own reader is not used, for three things that were measured: it burns a core for ever once the
//! terminal is gone, it is deaf for good after an unfinished sequence, and it takes sixteen seconds over what this
//! one takes in hundredths.
//!
//! # The receipt
//!
//! The reader does not touch the terminal while a [`Hold`] exists. Each batch brings one, its receipt: while the
//! main loop works on a batch, nothing is read, so that the next batch is all that came meanwhile, the queue is
//! never longer than one, and the terminal can be handed to an editor just by keeping the receipt until the editor
//! has ended. [`Reader::park`] gives the same for work that no key began.

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};
use rustix::io::Errno;
use rustix::stdio::stdin;

use super::decode::Decoder;
use super::tty::poll_for;
use crate::app::chord::Input;

/// The most bytes that one batch is made of.
const READ_LIMIT: usize = 64 * 1024;

/// What the reader has to say.
#[derive(Debug)]
pub enum Report {
    /// Somebody did something.
    Batch(Batch),
    /// The terminal is gone, or its input has ended. Nothing comes after this; the program ends without writing
    /// to the terminal ([`super::guard::abandon`]).
    Closed,
}

/// All that had been done since the last batch, in order, and never nothing.
#[derive(Debug)]
pub struct Batch {
    /// What was done.
    pub inputs: Vec<Input>,
    /// Nothing is read before this is dropped: drop it when the inputs have been dealt with and drawn.
    pub receipt: Hold,
}

/// While one of these exists, the reader leaves the terminal alone.
#[derive(Debug)]
pub struct Hold {
    flow: Arc<Flow>,
}

impl Drop for Hold {
    fn drop(&mut self) {
        let mut turn = self.flow.lock();
        turn.holds = turn.holds.saturating_sub(1);
        drop(turn);
        self.flow.changed.notify_all();
    }
}

/// Who may read when.
#[derive(Debug)]
struct Flow {
    turn: Mutex<Turn>,
    changed: Condvar,
    /// Wakes the reader where it waits for bytes.
    wake: UnixStream,
}

#[derive(Debug, Default)]
struct Turn {
    holds: usize,
    reading: bool,
    over: bool,
}

impl Flow {
    fn lock(&self) -> MutexGuard<'_, Turn> {
        self.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until the terminal may be read; false when it never will be again.
    fn begin(&self) -> bool {
        let mut turn = self
            .changed
            .wait_while(self.lock(), |turn| turn.holds > 0 && !turn.over)
            .unwrap_or_else(PoisonError::into_inner);
        turn.reading = !turn.over;
        turn.reading
    }

    /// Says that the terminal is not being read, and keeps it so while the returned hold exists. Both in one
    /// step: there is no moment in which somebody who parks the reader could miss a batch that is on its way.
    fn pause(self: &Arc<Self>) -> Hold {
        let mut turn = self.lock();
        turn.reading = false;
        turn.holds += 1;
        drop(turn);
        self.changed.notify_all();
        Hold { flow: Arc::clone(self) }
    }

    fn wake(&self) {
        // A full pipe wakes just as well, and without a reader there is nobody to wake.
        let _ = (&self.wake).write(&[0]);
    }
}

/// The reading thread's handle. Dropping it ends the thread at its next turn.
#[derive(Debug)]
pub struct Reader {
    flow: Arc<Flow>,
}

impl Reader {
    /// Starts reading the terminal at file descriptor 0, which must be in raw mode.
    ///
    /// `pastes` says whether bracketed pastes are taken. `send` puts a report into the main loop's channel and
    /// says whether anybody is there to take it; at most one batch is on its way at a time.
    ///
    /// # Errors
    ///
    /// When the system gives no thread or no pipe.
    pub fn spawn<F>(pastes: bool, send: F) -> io::Result<Self>
    where
        F: FnMut(Report) -> bool + Send + 'static,
    {
        let (woken, wake) = UnixStream::pair()?;
        woken.set_nonblocking(true)?;
        wake.set_nonblocking(true)?;
        let flow = Arc::new(Flow { turn: Mutex::default(), changed: Condvar::new(), wake });
        let thread = Thread {
            flow: Arc::clone(&flow),
            woken,
            decoder: Decoder::new(pastes),
            clock: Instant::now(),
            bytes: vec![0; READ_LIMIT],
        };
        thread::Builder::new().name("input".into()).spawn(move || thread.run(send))?;
        Ok(Self { flow })
    }

    /// Keeps the reader from the terminal while the returned hold exists.
    ///
    /// On return the reader is not reading. What it has read before comes as a batch all the same. Works while
    /// other holds exist, from any thread.
    #[must_use = "the reader goes on as soon as this is dropped"]
    pub fn park(&self) -> Hold {
        let mut turn = self.flow.lock();
        turn.holds += 1;
        if turn.reading {
            self.flow.wake();
        }
        drop(self.flow.changed.wait_while(turn, |turn| turn.reading).unwrap_or_else(PoisonError::into_inner));
        Hold { flow: Arc::clone(&self.flow) }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.flow.lock().over = true;
        self.flow.changed.notify_all();
        self.flow.wake();
    }
}

/// What the thread has.
struct Thread {
    flow: Arc<Flow>,
    woken: UnixStream,
    decoder: Decoder,
    clock: Instant,
    bytes: Vec<u8>,
}

/// What one wait ended with.
enum Waited {
    /// So many bytes.
    Bytes(usize),
    /// The silence that ends an unfinished sequence.
    Silence,
    /// Somebody wants the reader to look up.
    Woken,
    /// The end.
    Closed,
}

impl Thread {
    fn run(mut self, mut send: impl FnMut(Report) -> bool) {
        while self.flow.begin() {
            // While we were held, bytes may have come that are not late for having waited.
            self.decoder.listen(self.clock.elapsed());
            let waited = self.wait();
            // From here on the terminal is not read; dropped at the end of the turn unless a batch takes it.
            let hold = self.flow.pause();
            let now = self.clock.elapsed();
            let inputs = match waited {
                Waited::Bytes(count) => {
                    let bytes = self.bytes.get(..count).unwrap_or_default();
                    self.decoder.feed(bytes, now)
                }
                Waited::Silence => self.decoder.flush(now),
                Waited::Woken => continue,
                Waited::Closed => {
                    send(Report::Closed);
                    return;
                }
            };
            if !inputs.is_empty() && !send(Report::Batch(Batch { inputs, receipt: hold })) {
                return;
            }
        }
    }

    /// Waits for bytes and takes all that are there.
    fn wait(&mut self) -> Waited {
        loop {
            let timeout = self.decoder.flush_due(self.clock.elapsed());
            let mut fds = [PollFd::from_borrowed_fd(stdin(), PollFlags::IN), PollFd::new(&self.woken, PollFlags::IN)];
            match poll_for(&mut fds, timeout) {
                Ok(0) => return Waited::Silence,
                // A signal; another thread deals with it. The time left is counted anew.
                Err(Errno::INTR) => continue,
                Err(_) => return Waited::Closed,
                Ok(_) => {}
            }
            let [terminal, woken] = fds.map(|fd| !fd.revents().is_empty());
            if woken {
                while matches!((&self.woken).read(&mut [0; 64]), Ok(1..)) {}
                return Waited::Woken;
            }
            // Not only readiness: a hang-up or an error shows itself in what reading says.
            if terminal {
                match self.take() {
                    Some(0) => {}
                    Some(count) => return Waited::Bytes(count),
                    None => return Waited::Closed,
                }
            }
        }
    }

    /// Reads while there is something, up to the limit; `None` at the end of the input.
    fn take(&mut self) -> Option<usize> {
        let mut count = 0;
        while let Some(room) = self.bytes.get_mut(count..).filter(|room| !room.is_empty()) {
            match rustix::io::read(stdin(), room) {
                // The end can come behind bytes; it will still be there when they have been dealt with.
                Ok(0) => return (count > 0).then_some(count),
                Ok(more) => count += more,
                Err(Errno::INTR) => continue,
                // Somebody who shares the terminal made it non-blocking: then this is how it says "nothing".
                Err(Errno::AGAIN) => break,
                Err(_) => return (count > 0).then_some(count),
            }
            // The kernel hands out 4 KiB of a terminal at a time, however much waits.
            let mut fds = [PollFd::from_borrowed_fd(stdin(), PollFlags::IN)];
            if !matches!(poll_for(&mut fds, Some(Duration::ZERO)), Ok(1..)) {
                break;
            }
        }
        Some(count)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicBool, Ordering};

    #[test]
    fn parking_waits_for_the_read_that_is_under_way_and_holds_off_the_next() {
        let (mut woken, wake) = UnixStream::pair().unwrap();
        let flow = Arc::new(Flow { turn: Mutex::default(), changed: Condvar::new(), wake });
        let reader = Reader { flow: Arc::clone(&flow) };
        let (read, begun) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
        assert!(flow.begin());
        let thread = {
            let (read, begun) = (Arc::clone(&read), Arc::clone(&begun));
            thread::spawn(move || {
                woken.read_exact(&mut [0]).unwrap();
                thread::sleep(Duration::from_millis(30));
                read.store(true, Ordering::SeqCst);
                drop(flow.pause());
                let again = flow.begin();
                begun.store(true, Ordering::SeqCst);
                again
            })
        };
        let hold = reader.park();
        assert!(read.load(Ordering::SeqCst), "it was still reading");
        let second = reader.park();
        drop(hold);
        thread::sleep(Duration::from_millis(30));
        assert!(!begun.load(Ordering::SeqCst), "a hold is left");
        drop(second);
        assert!(thread.join().unwrap());
    }
}
