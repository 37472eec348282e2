//! The edge: the terminal, threads, signals, watching files, and everything that happens outside.
//!
//! Start at [`run`]. What comes in becomes a message to the machine, what it wants done is carried out here. Nobody imports
//! this room but the command line.

#[cfg(unix)]
pub mod decode;
#[cfg(unix)]
mod desktop;
pub mod editor;
#[cfg(unix)]
mod effects;
#[cfg(unix)]
mod errands;
#[cfg(unix)]
pub mod guard;
#[cfg(unix)]
pub mod input;
#[cfg(unix)]
pub mod keeping;
#[cfg(unix)]
pub mod kiosk;
#[cfg(unix)]
pub mod meaning;
#[cfg(unix)]
pub mod modes;
#[cfg(unix)]
pub mod reload;
#[cfg(unix)]
pub mod run;
#[cfg(unix)]
pub mod screen;
#[cfg(unix)]
pub mod shelving;
#[cfg(unix)]
pub mod signals;
#[cfg(unix)]
pub mod tty;
pub mod watch;
