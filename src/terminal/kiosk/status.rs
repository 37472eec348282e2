//! How the kiosk is, for operators who do not stand before it: a file that `lotse kiosk --status` reads.
//!
//! It tells about the program and its data, and nothing about visits: no counts, no times of sessions, no languages.

use crate::directory::{Moment, Severity};
use crate::files::atomic;
use crate::terminal::reload::Fresh;
use serde::{Deserialize, Serialize};
use std::io;
use std::path::{Path, PathBuf};

/// How it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// The supervisor's process.
    pub pid: u32,
    /// Since when it runs (RFC 3339).
    pub started: String,
    /// When the directory that is shown was read (RFC 3339); empty where none could be.
    pub directory_read: String,
    /// How many offers it has.
    pub offers: usize,
    /// How many errors were found in it.
    pub errors: usize,
    /// The file has changed since and cannot be used; the last good directory is shown.
    pub refused: bool,
    /// Why it cannot be used, as a sentence; empty where it can.
    #[serde(default)]
    pub reason: String,
    /// The last session that was started has drawn and answered, or has ended as it should after it did.
    #[serde(default)]
    pub answering: bool,
    /// What of the sandbox is in force.
    pub sandbox: String,
    /// When a session last failed (RFC 3339), and how; empty where none has.
    pub last_failure: String,
}

/// The file that tells it.
#[derive(Clone, Debug)]
pub struct StatusFile(PathBuf);

impl Status {
    /// At the start.
    pub fn new(now: &Moment) -> Status {
        Status { pid: std::process::id(), started: now.rfc3339(now.local()), ..Status::default() }
    }

    /// A directory was read.
    pub(super) fn read(&mut self, fresh: &Fresh, now: &Moment) {
        self.directory_read = now.rfc3339(now.local());
        self.offers = fresh.directory.offers.len();
        self.errors = fresh.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        self.taken();
    }

    /// The file cannot be used, for this reason.
    pub(super) fn refuse(&mut self, reason: String) {
        (self.refused, self.reason) = (true, reason);
    }

    /// The file is the one that is shown.
    pub(super) fn taken(&mut self) {
        (self.refused, self.reason) = (false, String::new());
    }

    /// A session ended.
    pub(super) fn ended(&mut self, well: bool, how: String, now: &Moment) {
        if !well {
            self.answering = false;
            self.last_failure = format!("{} {how}", now.rfc3339(now.local()));
        }
    }

    /// Whether everything is as it should be: a session answers, and it shows what is in the file.
    pub fn is_well(&self) -> bool {
        self.answering && self.shows_the_file()
    }

    /// Whether a directory is shown, and it is the one in the file.
    pub fn shows_the_file(&self) -> bool {
        !self.directory_read.is_empty() && !self.refused
    }
}

impl StatusFile {
    /// The file in a folder, which systemd makes for the service (`RuntimeDirectory=`).
    pub fn in_folder(folder: &Path) -> StatusFile {
        StatusFile(folder.join("status.json"))
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Writes it, all or nothing.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&self, status: &Status) -> io::Result<()> {
        let text = serde_json::to_string(status)?;
        atomic::overwrite(&self.0, text.as_bytes()).map_err(io::Error::other)?;
        self.open_to_all()
    }

    /// Whoever watches over the kiosk is another user than the one it runs as, whose files are nobody else's otherwise. A file that is
    /// written over keeps what it has, so that this is done once.
    #[cfg(unix)]
    fn open_to_all(&self) -> io::Result<()> {
        use std::fs::{Permissions, metadata, set_permissions};
        use std::os::unix::fs::PermissionsExt;
        const READ_BY_ALL: u32 = 0o644;
        if metadata(&self.0)?.permissions().mode() & 0o777 == READ_BY_ALL {
            return Ok(());
        }
        set_permissions(&self.0, Permissions::from_mode(READ_BY_ALL))
    }

    #[cfg(not(unix))]
    fn open_to_all(&self) -> io::Result<()> {
        Ok(())
    }
}
