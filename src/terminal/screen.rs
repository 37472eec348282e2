//! What ratatui draws on: one write for each frame, inside a synchronised update.
//!
//! crossterm spells the cells; everything else that it or ratatui would do to a terminal is answered here
//! without asking it:
//!
//! * The cursor's place is what we last set. `Terminal::clear` asks the terminal for it, which fails, or waits two
//!   seconds, where nobody answers; with this backend it asks nobody. To paint everything anew: [`repaint`].
//! * The size comes from file descriptor 1. crossterm opens `/dev/tty` for it, and runs `tput` where it may not.
//! * Showing and moving the cursor, each of which crossterm flushes by itself, are kept until the frame is whole.
//! * A frame that changes nothing writes nothing. A terminal that is read aloud or felt shows only what happens.
//! * On the Linux console bold letters of a colour are not bold: there bold is brightness, and what ends it darkens the letters that
//!   follow until a colour is named again. Words came out in patches, and black on light as grey on light. Nor is `…` drawn there:
//!   of Debian's fonts none has it together with the half block of QR codes.
//!
//! The only sequences that leave this module are `CSI H`, `m`, `J`, `K`, `?25` and `?2026`.

use std::io;

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};
use crossterm::{Command, QueueableCommand};
use ratatui::Terminal;
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::{Color, Modifier};

use super::guard::Handle;
use super::tty;

/// What the Linux console calls itself.
pub const CONSOLE: &str = "linux";

/// The cursor as the terminal should have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cursor {
    /// Shown at a place.
    Shown(Position),
    /// Not shown; at a place, or wherever drawing left it.
    Hidden(Option<Position>),
}

/// The terminal as ratatui sees it.
///
/// Drawing waits as long as the terminal takes the bytes, and fails only when the terminal is gone: then the
/// program ends by [`super::guard::abandon`].
#[derive(Debug)]
pub struct Screen {
    handle: Handle,
    frame: Frame,
}

impl Screen {
    /// A screen on the terminal that this handle leads to.
    #[must_use]
    pub fn new(handle: Handle) -> Self {
        let is_console = std::env::var_os("TERM").is_some_and(|name| name == CONSOLE);
        Self { handle, frame: Frame { is_console, ..Frame::default() } }
    }
}

impl Screen {
    /// Lets the terminal make its sound, where it has one.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn ring(&mut self) -> io::Result<()> {
        self.handle.write(b"\x07")
    }

    /// Where the cursor stands while it is not shown: where a Braille display looks all the same. `None`: wherever drawing left it.
    pub fn rest_cursor(&mut self, place: Option<(u16, u16)>) {
        self.frame.rest = place.map(|(x, y)| Position::new(x.min(tty::LARGEST.0), y.min(tty::LARGEST.1)));
    }
}

/// The frame that is being put together.
#[derive(Debug, Default)]
struct Frame {
    /// The cells so far, spelled.
    cells: Vec<u8>,
    /// Where the cursor was last put, whether it is shown or not.
    place: Position,
    shown: bool,
    /// Where it stands while it is not shown.
    rest: Option<Position>,
    /// What the terminal shows; `None` if we do not know.
    last: Option<Cursor>,
    /// It is the Linux console.
    is_console: bool,
}

impl Frame {
    fn draw<'a>(&mut self, content: impl Iterator<Item = (u16, u16, &'a Cell)>) -> io::Result<()> {
        let mut content = content.peekable();
        // crossterm would reset the colours even so, and the frame would not be nothing.
        if content.peek().is_none() {
            return Ok(());
        }
        let mut backend = CrosstermBackend::new(&mut self.cells);
        if !self.is_console {
            return backend.draw(content);
        }
        let cells: Vec<(u16, u16, Cell)> = content.map(|(x, y, cell)| (x, y, for_console(cell))).collect();
        backend.draw(cells.iter().map(|(x, y, cell)| (*x, *y, cell)))
    }

    /// The whole frame, or nothing if nothing has changed.
    fn take(&mut self) -> Vec<u8> {
        let cursor = if self.shown { Cursor::Shown(self.place) } else { Cursor::Hidden(self.rest) };
        let mut out = Vec::new();
        if self.cells.is_empty() && self.last == Some(cursor) {
            return out;
        }
        out.reserve(self.cells.len() + 48);
        spell(&mut out, BeginSynchronizedUpdate);
        out.append(&mut self.cells);
        let place = match cursor {
            Cursor::Shown(place) => Some(place),
            Cursor::Hidden(place) => place,
        };
        // Drawing has moved it.
        if let Some(Position { x, y }) = place {
            spell(&mut out, MoveTo(x, y));
        }
        match (cursor, self.last) {
            (Cursor::Shown(_), Some(Cursor::Shown(_))) | (Cursor::Hidden(_), Some(Cursor::Hidden(_))) => {}
            (Cursor::Shown(_), _) => spell(&mut out, Show),
            (Cursor::Hidden(_), _) => spell(&mut out, Hide),
        }
        spell(&mut out, EndSynchronizedUpdate);
        self.last = Some(cursor);
        out
    }

    /// Forgets what the terminal shows, its colours among it.
    fn forget(&mut self) {
        self.last = None;
        self.cells.extend_from_slice(b"\x1b[m");
    }
}

/// A cell for the Linux console: its colour says how bright it is, and its sign is one that the fonts have.
fn for_console(cell: &Cell) -> Cell {
    let mut cell = cell.clone();
    if cell.symbol() == "…" {
        cell.set_symbol(">");
    }
    if matches!(cell.fg, Color::Rgb(..)) {
        cell.modifier.remove(Modifier::BOLD | Modifier::DIM);
    }
    cell
}

/// A command in crossterm's spelling. Writing into memory does not fail.
fn spell(out: &mut Vec<u8>, command: impl Command) {
    let _ = out.queue(command);
}

impl Backend for Screen {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        self.frame.draw(content)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.frame.shown = false;
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.frame.shown = true;
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.frame.place)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let Position { x, y } = position.into();
        // Beyond what is ever drawn; crossterm counts one further and would overflow.
        self.frame.place = Position::new(x.min(tty::LARGEST.0), y.min(tty::LARGEST.1));
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        CrosstermBackend::new(&mut self.frame.cells).clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        Ok(tty::size().into())
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size()?, pixels: Size::ZERO })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.handle.write(&self.frame.take())
    }
}

/// Makes the next draw paint every cell: after another program had the terminal, or wrote over it.
///
/// It only prepares the frame; nothing is written before that draw, so nothing flickers. ratatui's `resize` does
/// what is needed (it empties the buffer to compare with, and has the screen cleared, without which blank cells
/// would keep what stands there), and unlike `clear` it does not ask where the cursor is.
///
/// # Errors
///
/// None that this screen makes.
pub fn repaint(terminal: &mut Terminal<Screen>) -> io::Result<()> {
    let screen = terminal.backend_mut();
    screen.frame.forget();
    let size = screen.size()?;
    terminal.resize(Rect::from((Position::ORIGIN, size)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_is_one_piece_and_an_unchanged_one_is_nothing() {
        let mut frame = Frame::default();
        let cell = Cell::new("x");
        frame.draw([(0, 0, &cell)].into_iter()).unwrap();
        let drawn = frame.take().escape_ascii().to_string();
        assert!(drawn.starts_with(r"\x1b[?2026h\x1b[1;1Hx\x1b["), "{drawn}");
        assert!(drawn.ends_with(r"\x1b[0m\x1b[?25l\x1b[?2026l"), "{drawn}");
        frame.draw(std::iter::empty()).unwrap();
        assert_eq!(frame.take(), b"", "nothing was drawn");
        (frame.shown, frame.place) = (true, Position::new(4, 2));
        assert_eq!(frame.take(), b"\x1b[?2026h\x1b[3;5H\x1b[?25h\x1b[?2026l");
        assert_eq!(frame.take(), b"", "the cursor stands where it stood");
        frame.place = Position::new(0, 9);
        assert_eq!(frame.take(), b"\x1b[?2026h\x1b[10;1H\x1b[?2026l");
        frame.forget();
        assert_eq!(frame.take(), b"\x1b[?2026h\x1b[m\x1b[10;1H\x1b[?25h\x1b[?2026l");
        (frame.shown, frame.rest) = (false, Some(Position::new(7, 3)));
        assert_eq!(frame.take(), b"\x1b[?2026h\x1b[4;8H\x1b[?25l\x1b[?2026l", "hidden, and where a device looks");
        assert_eq!(frame.take(), b"", "it rests");
    }

    #[test]
    fn on_the_linux_console_bold_makes_no_colour_brighter_and_signs_are_those_of_its_fonts() {
        let mut title = Cell::new("x");
        title.modifier = Modifier::BOLD;
        let mut coloured = title.clone();
        coloured.fg = Color::Rgb(255, 255, 255);
        let drawn = |is_console| {
            let mut frame = Frame { is_console, ..Frame::default() };
            frame.draw([(0, 0, &title), (1, 0, &coloured)].into_iter()).unwrap();
            frame.take().escape_ascii().to_string()
        };
        assert_eq!(drawn(false).matches(r"[1m").count(), 1, "bold goes on from the first to the second");
        assert!(!drawn(false).contains(r"[22m"));
        assert!(drawn(true).contains(r"[22m"), "the coloured one is not bold");
        let mut frame = Frame { is_console: true, ..Frame::default() };
        frame.draw([(0, 0, &Cell::new("…"))].into_iter()).unwrap();
        let drawn = String::from_utf8(frame.take()).unwrap();
        assert!(drawn.contains('>') && !drawn.contains('…'), "{drawn:?}");
    }
}
