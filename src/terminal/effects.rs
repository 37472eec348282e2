//! What the machine wants done outside: clipboard, mouse, job control.

use super::guard::Handle;
use crossterm::Command;
use crossterm::clipboard::CopyToClipboard;
use std::io;

/// Puts a text on the clipboard of the terminal that the person sits at (OSC 52), which is the right one over SSH too.
///
/// # Errors
/// The terminal is gone or takes no bytes. A terminal that does not know the sequence says nothing.
pub(super) fn copy(terminal: &Handle, text: &str) -> io::Result<()> {
    let mut sequence = String::new();
    CopyToClipboard::to_clipboard_from(text).write_ansi(&mut sequence).map_err(|_| io::ErrorKind::InvalidData)?;
    terminal.write(sequence.as_bytes())
}

/// Takes the mouse, or gives it back to the terminal. Clicks and the wheel only: moves would flood a slow line.
///
/// # Errors
/// The terminal is gone or takes no bytes.
pub(super) fn mouse(terminal: &Handle, taken: bool) -> io::Result<()> {
    terminal.write(if taken { b"\x1b[?1000h\x1b[?1006h" } else { b"\x1b[?1006l\x1b[?1000l" })
}

/// Stops as Ctrl-Z does in a shell: by the signal, which the signal thread carries out.
pub(super) fn stop() {
    let _ = signal_hook::low_level::raise(signal_hook::consts::SIGTSTP);
}
