//! The smallest program on the whole edge: it draws what it received and writes it to a log beside the terminal.
//!
//! It is this test binary, started again with `EDGE_PROBE` set, so that nothing has to be installed for it.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::process::{Command, exit};
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::Duration;

use lotse::app::chord::{Input, Key};
use lotse::terminal::guard::{self, Guard, Modes};
use lotse::terminal::input::{Reader, Report};
use lotse::terminal::screen::{Screen, repaint};
use lotse::terminal::signals::{self, Notice, Policy};
use ratatui::Terminal;
use ratatui::layout::Position;
use ratatui::text::Line;

/// What a panic prints instead of its message.
pub const SENTENCE: &str = "The probe has failed.";

enum Msg {
    Input(Report),
    Signal(Notice),
}

struct Probe {
    guard: Guard,
    terminal: Terminal<Screen>,
    log: File,
    batches: usize,
    inputs: usize,
    last: Vec<String>,
    edits: usize,
    /// Not to end when the terminal is gone, so that something else can be seen to end it.
    stay: bool,
    /// No key does anything.
    inert: bool,
}

/// Runs the probe if this process is one, and never comes back then.
pub fn run_if_asked() {
    let Ok(words) = std::env::var("EDGE_PROBE") else {
        return;
    };
    let has = |word: &str| words.split(',').any(|asked| asked == word);
    let guard =
        Guard::new(Modes { mouse: has("mouse"), paste: has("paste"), visual_order: has("kiosk") }).expect("a terminal");
    guard.handle().leave_on_panic(SENTENCE.into());
    let (sender, messages) = channel();
    if !has("no-signals") {
        let policy = if has("kiosk") { Policy::KIOSK } else { Policy::ADVISER };
        let sender: Sender<Msg> = sender.clone();
        signals::spawn(policy, guard.handle(), move |notice| {
            let _ = sender.send(Msg::Signal(notice));
        })
        .expect("signals");
    }
    guard.enter().expect("entering");
    let terminal = Terminal::new(Screen::new(guard.handle())).expect("a screen");
    let log = OpenOptions::new().append(true).open(std::env::var("EDGE_LOG").expect("a log")).expect("the log");
    let mut probe = Probe {
        guard,
        terminal,
        log,
        batches: 0,
        inputs: 0,
        last: Vec::new(),
        edits: 0,
        stay: has("stay"),
        inert: has("inert"),
    };
    probe.draw();
    probe.log("ready");
    let reader = Reader::spawn(has("paste"), move |report| sender.send(Msg::Input(report)).is_ok()).expect("a reader");
    while let Ok(message) = messages.recv() {
        match message {
            Msg::Input(Report::Closed) => {
                probe.log("closed");
                if probe.stay {
                    loop {
                        thread::park();
                    }
                }
                guard::abandon();
            }
            Msg::Input(Report::Batch(batch)) => {
                if !probe.batch(&batch.inputs) {
                    break;
                }
                probe.draw();
                drop(batch.receipt);
            }
            Msg::Signal(Notice::Resumed) => {
                probe.log("resumed");
                repaint(&mut probe.terminal).expect("repaint");
                probe.draw();
            }
            Msg::Signal(Notice::Resized(resize)) => {
                let (columns, rows) = resize.size();
                probe.log(&format!("resized {columns} {rows}"));
                // An editor that no key asked for.
                if columns == 77 {
                    let hold = reader.park();
                    probe.edit();
                    drop(hold);
                }
                probe.draw();
            }
        }
    }
    drop(probe);
    exit(0);
}

impl Probe {
    fn log(&mut self, line: &str) {
        writeln!(self.log, "{line}").expect("writing the log");
    }

    /// Deals with a batch; false to quit.
    fn batch(&mut self, inputs: &[Input]) -> bool {
        self.batches += 1;
        self.inputs += inputs.len();
        for input in inputs {
            let text = match input {
                Input::Press(chord) => format!("press {chord}"),
                Input::Paste(text) => format!("paste {} {}", text.len(), text.escape_debug()),
                Input::Mouse { kind, column, row } => format!("mouse {kind:?} {column} {row}"),
                Input::Resized { .. } => unreachable!("only signals tell of sizes"),
            };
            let text: String = text.chars().take(60).collect();
            if inputs.len() <= 50 {
                self.log(&text);
                self.last.push(text);
            }
            let Input::Press(chord) = input else { continue };
            if self.inert {
                continue;
            }
            match chord.key() {
                Key::Char('q') => return false,
                Key::Char('p') => panic!("secret of the client"),
                Key::Char('t') => {
                    thread::spawn(|| panic!("secret of the client"));
                    // The main thread goes on drawing meanwhile, as a program would.
                    loop {
                        self.inputs += 1;
                        self.draw();
                    }
                }
                Key::Char('e') => self.edit(),
                Key::Char('w') => thread::sleep(Duration::from_millis(200)),
                Key::Char('f') => self.flood(),
                _ => {}
            }
        }
        self.log(&format!("batch {} {}", self.batches, self.inputs));
        true
    }

    fn edit(&mut self) {
        self.edits += 1;
        self.guard.suspend().expect("suspend");
        let status = Command::new("sh")
            .arg("-c")
            .arg(
                r#"printf 'EDITOR %s\n' "$1"; IFS= read -r line
                case $line in int) kill -INT $PPID ;; esac
                printf 'edited %s\n' "$line" >> "$EDGE_LOG""#,
            )
            .arg("sh")
            .arg(self.edits.to_string())
            .status()
            .expect("the editor");
        assert!(status.success());
        self.guard.resume().expect("resume");
        repaint(&mut self.terminal).expect("repaint");
    }

    /// Draws until the terminal takes no more.
    fn flood(&mut self) {
        for frame in 0usize.. {
            self.log(&format!("drawing {frame}"));
            let row = char::from(b'A' + u8::try_from(frame % 26).unwrap_or(0)).to_string().repeat(400);
            let drawn = self.terminal.draw(|draw| {
                let area = draw.area();
                for y in 0..area.height {
                    draw.buffer_mut().set_line(0, y, &Line::from(row.as_str()), area.width);
                }
            });
            if drawn.is_err() && !self.stay {
                guard::abandon();
            }
            self.log(&format!("drawn {frame}"));
        }
    }

    fn draw(&mut self) {
        let shown = self.last.len().saturating_sub(12);
        let mut lines = vec![format!("PROBE batches {} inputs {} edits {}", self.batches, self.inputs, self.edits)];
        lines.extend(self.last.iter().skip(shown).cloned());
        let drawn = self.terminal.draw(|draw| {
            let area = draw.area();
            for (y, line) in (0..area.height).zip(&lines) {
                draw.buffer_mut().set_line(0, y, &Line::from(line.as_str()), area.width);
            }
            draw.set_cursor_position(Position::new(7, 0));
        });
        // It fails only where the terminal is gone.
        if drawn.is_err() && !self.stay {
            guard::abandon();
        }
    }
}
