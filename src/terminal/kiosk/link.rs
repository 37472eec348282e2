//! What supervisor and session say to each other, over a pair of sockets.
//!
//! The session's end is its file descriptor 2: it has nothing to say to anybody else, a panic's place included, and a descriptor
//! that is inherited by its number needs no unsafe code. Down go frames: a letter, a length, bytes. Up go lines; those that
//! begin with [`MARK`] are answers, any other is something to be logged.

use crate::terminal::guard::Line;
use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::sync::Arc;

/// What an answer begins with. No text that is printed does.
const MARK: char = '\u{1}';

/// The longest frame, in bytes: more than any directory that a kiosk shows, less than would hurt.
const LONGEST: u32 = 256 << 20;

/// What a supervisor says.
#[derive(Debug)]
pub enum Down {
    /// The house's settings.
    Settings(Box<Settings>),
    /// The public projection of the directory, as a directory in TOML.
    Directory(Arc<str>),
    /// No directory can be read, and none was before.
    NoDirectory,
    /// Turn once, and say so.
    Turn,
}

/// What a session is told about the house.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// Seconds without anybody before the warning.
    pub idle: u64,
    /// Seconds that the warning stands.
    pub warning: u64,
    /// Where the kiosk stands, in degrees (WGS 84).
    pub at: Option<(f64, f64)>,
    /// The town it stands in.
    pub town: Option<String>,
    /// What is near, in kilometres.
    pub near_km: f64,
    /// Large print from the start.
    pub large: bool,
    /// The languages offered.
    pub languages: Vec<String>,
    /// The colours.
    pub theme: String,
    /// A moment that somebody pretends, in the directory's zone.
    pub now: Option<String>,
    /// Whether it may run where the kernel gives no sandbox.
    pub unprotected: bool,
    /// Times shorter than people need are allowed: for tests of the whole.
    pub short_times: bool,
    /// How the terminal was before the kiosk; its supervisor has made it raw.
    pub line: Line,
    /// How long the attract screen stands before it is made anew, in seconds.
    pub refresh: u64,
}

/// What a session answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Up {
    /// It is in its sandbox, and what of it is in force.
    Ready(String),
    /// It has turned: taken in what there was, and drawn.
    Turned,
    /// Something was printed.
    Said(String),
}

impl Down {
    /// Writes it as a frame.
    ///
    /// # Errors
    /// The session is gone.
    pub fn write(&self, to: &mut impl Write) -> io::Result<()> {
        let settings;
        let (letter, bytes) = match self {
            Down::Settings(ours) => {
                settings = serde_json::to_vec(ours)?;
                (b'S', &*settings)
            }
            Down::Directory(text) => (b'D', text.as_bytes()),
            Down::NoDirectory => (b'N', &[][..]),
            Down::Turn => (b'T', &[][..]),
        };
        let length = u32::try_from(bytes.len()).map_err(|_| io::ErrorKind::FileTooLarge)?;
        let [a, b, c, d] = length.to_le_bytes();
        to.write_all(&[letter, a, b, c, d])?;
        to.write_all(bytes)
    }

    /// Reads a frame.
    ///
    /// # Errors
    /// The supervisor is gone, or says what no supervisor says.
    pub fn read(from: &mut impl Read) -> io::Result<Down> {
        let mut head = [0; 5];
        from.read_exact(&mut head)?;
        let [letter, length @ ..] = head;
        let length = u32::from_le_bytes(length);
        if length > LONGEST {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let mut bytes = Vec::new();
        if from.take(u64::from(length)).read_to_end(&mut bytes)? < length as usize {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let text = |bytes| String::from_utf8(bytes).map_err(|_| io::Error::from(io::ErrorKind::InvalidData));
        match letter {
            b'S' => Ok(Down::Settings(serde_json::from_slice(&bytes)?)),
            b'D' => Ok(Down::Directory(text(bytes)?.into())),
            b'N' => Ok(Down::NoDirectory),
            b'T' => Ok(Down::Turn),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }
}

impl Up {
    /// Writes it as a line.
    ///
    /// # Errors
    /// The supervisor is gone.
    pub fn write(&self, to: &mut impl Write) -> io::Result<()> {
        let line = match self {
            Up::Ready(what) => format!("{MARK}ready {what}\n"),
            Up::Turned => format!("{MARK}turned\n"),
            Up::Said(line) => format!("{line}\n"),
        };
        to.write_all(line.as_bytes())
    }

    /// Reads lines until the session is gone.
    pub fn lines(from: impl Read) -> impl Iterator<Item = Up> {
        let mut from = BufReader::new(from);
        std::iter::from_fn(move || {
            let mut line = Vec::new();
            // A session that prints without end is cut into pieces, not into memory.
            let read = (&mut from).take(4_096).read_until(b'\n', &mut line).ok()?;
            if read == 0 {
                return None;
            }
            let line = String::from_utf8_lossy(&line).trim_end().to_owned();
            Some(match line.strip_prefix(MARK) {
                Some("turned") => Up::Turned,
                Some(answer) if answer.starts_with("ready ") => {
                    Up::Ready(answer.trim_start_matches("ready ").to_owned())
                }
                _ => Up::Said(line),
            })
        })
    }
}

/// The session's end.
///
/// # Errors
/// Descriptor 2 is no socket: nobody supervises.
pub fn of_session() -> io::Result<UnixStream> {
    let own = io::stderr().as_fd().try_clone_to_owned()?;
    let link = UnixStream::from(own);
    // A socket knows its other side; a terminal or a file does not.
    link.peer_addr()?;
    Ok(link)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_heard() {
        let settings =
            Settings { idle: 120, languages: vec!["uk".into()], at: Some((51.9, 8.4)), ..Settings::default() };
        let mut bytes = Vec::new();
        Down::Settings(Box::new(settings.clone())).write(&mut bytes).unwrap();
        Down::Directory("[directory]\n".into()).write(&mut bytes).unwrap();
        Down::Turn.write(&mut bytes).unwrap();
        let mut from = bytes.as_slice();
        assert!(matches!(Down::read(&mut from), Ok(Down::Settings(heard)) if *heard == settings));
        assert!(matches!(Down::read(&mut from), Ok(Down::Directory(text)) if &*text == "[directory]\n"));
        assert!(matches!(Down::read(&mut from), Ok(Down::Turn)));
        assert!(Down::read(&mut from).is_err(), "the end is an end");
    }

    #[test]
    fn half_a_frame_and_a_strange_one_are_refused() {
        for bytes in [&b"D\x05\0\0\0abc"[..], b"D\xff\xff\xff\xff", b"X\0\0\0\0", b"S\x01\0\0\0{", b"D\x01\0\0\0\xff"] {
            assert!(Down::read(&mut &bytes[..]).is_err(), "{bytes:?}");
        }
    }

    #[test]
    fn what_a_session_prints_is_no_answer() {
        let mut bytes = Vec::new();
        for up in [Up::Ready("full".into()), Up::Said("src/ui.rs:3".into()), Up::Turned] {
            up.write(&mut bytes).unwrap();
        }
        bytes.extend(b"\xffturned\n");
        let heard: Vec<Up> = Up::lines(bytes.as_slice()).collect();
        let last = Up::Said("\u{fffd}turned".into());
        assert_eq!(heard, [Up::Ready("full".into()), Up::Said("src/ui.rs:3".into()), Up::Turned, last]);
        let endless = vec![b'x'; 10_000];
        assert!(Up::lines(endless.as_slice()).all(|up| matches!(up, Up::Said(line) if line.len() <= 4_096)));
    }
}
