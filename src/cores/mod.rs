//! What is done over the cores: reading a directory and making its index.
//!
//! The pure rooms say what can be done beside each other, and give the same however it is done; here are the threads. This
//! room may not know of files, screens or commands.

pub mod indexing;
pub mod reading;

use crate::directory::both::Task;
use std::hint::black_box;
use std::num::NonZero;
use std::thread;

/// How many threads can run at a time.
fn threads() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Does two things beside each other.
pub fn beside(one: Task<'_>, other: Task<'_>) {
    let started = thread::scope(|scope| {
        let started = thread::Builder::new().spawn_scoped(scope, &mut *one).is_ok();
        other();
        started
    });
    // Where there is no thread to be had it is done here.
    if !started {
        one();
    }
}

/// Lets the allocator take so much memory from the system at once that many small pieces will come from. Without it the GNU
/// allocator grows the memory of every thread but the first page by page, with a call of the system each, for which all
/// threads wait.
fn make_room(bytes: usize) {
    drop(black_box(Vec::<u8>::with_capacity(bytes)));
}
