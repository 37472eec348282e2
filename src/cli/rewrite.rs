//! Files that a command changes: read whole, written whole or not at all, never over somebody else's change.

use super::load::{Named, Refused, Source, name_of, read_one};
use super::{Call, Stop};
use crate::directory::Text;
use crate::directory::finding::Finding;
use crate::files::atomic::{self, WriteError};
use crate::files::folder;
use crate::files::guarded::{Limits, Trouble};
use crate::files::stamp::Fingerprint;
use crate::words::Value;
use std::path::{Path, PathBuf};

/// A file as it was read.
#[derive(Debug)]
pub struct Original {
    /// Where it is.
    pub path: PathBuf,
    /// Its name as people may see it.
    pub name: Text,
    /// Its text, a byte order mark included.
    pub text: String,
    /// Of its bytes.
    pub fingerprint: Fingerprint,
}

impl Original {
    /// Reads a file.
    ///
    /// # Errors
    /// It cannot be read, or is no text in UTF-8; what is wrong, and the cure.
    pub fn read(call: &Call<'_>, path: &Path) -> Result<Original, Stop> {
        let name = name_of(path);
        match read_one(path) {
            Ok((text, fingerprint)) => Ok(Original { path: path.to_owned(), name, text, fingerprint }),
            Err(finding) => Err(call.stopped_by(*finding, name)),
        }
    }

    /// Gives it a new text, if it still is what was read.
    ///
    /// # Errors
    /// Why it was not written; it is then as it was.
    pub fn replace(&self, call: &Call<'_>, text: &str) -> Result<(), Stop> {
        atomic::replace(&self.path, text.as_bytes(), &self.fingerprint).map_err(|error| call.not_written(&error))
    }
}

impl Call<'_> {
    /// The directory that can be changed: a path of this command, else the one that is named.
    ///
    /// # Errors
    /// There is only the built-in sample.
    pub(super) fn changeable(&self, path: Option<&Path>) -> Result<PathBuf, Stop> {
        Named::now(path.or(self.options.directory.as_deref()), self.settings.directory())
            .changeable()
            .ok_or_else(|| Stop::Said(self.words.get("sample-unchangeable")))
    }

    /// The paths of its files.
    ///
    /// # Errors
    /// It is not there or cannot be read.
    pub(super) fn files_of(&self, path: &Path) -> Result<Vec<PathBuf>, Stop> {
        folder::sources(path, &Limits::DESK)
            .map_err(|error| self.stopped_by(super::load::unreadable(&error, 0), name_of(&error.path)))
    }

    /// Its files as they are.
    ///
    /// # Errors
    /// One of them cannot be read: then none is changed.
    pub(super) fn originals(&self, path: &Path) -> Result<Vec<Original>, Stop> {
        self.files_of(path)?.iter().map(|path| Original::read(self, path)).collect()
    }

    /// A finding that keeps a command from its work.
    pub(super) fn stopped_by(&self, finding: Finding, name: Text) -> Stop {
        let sources = vec![Source { name, text: String::new() }];
        self.refused(&Refused { finding, findings: Vec::new(), sources })
    }

    /// Why a file was not written, and what to do.
    pub(super) fn not_written(&self, error: &WriteError) -> Stop {
        let (file, reason) = (name_of(&error.path), error.trouble.code());
        let detail = match &error.trouble {
            atomic::WriteTrouble::FolderNotWritable { folder } => name_of(folder).as_str().to_owned(),
            atomic::WriteTrouble::Io { kind, .. } | atomic::WriteTrouble::Unreadable(Trouble::Io { kind, .. }) => {
                kind.to_string()
            }
            _ => String::new(),
        };
        Stop::Said(self.words.say(
            "not-written",
            &[("file", (&file).into()), ("reason", reason.into()), ("detail", Value::Text(&detail))],
        ))
    }
}
