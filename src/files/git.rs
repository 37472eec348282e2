//! Reading files as they were at a revision, by calling Git. Arguments are lists, never a shell's line, and no word of a
//! revision can become an option. It changes nothing in a repository.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::folder::is_source;

/// Why a revision could not be read.
#[derive(Debug)]
pub enum GitError {
    /// Git is not installed, or cannot be started.
    NotThere(io::Error),
    /// What it said, raw.
    Said(String),
    /// The path has no files of ours at that revision.
    Empty,
}

/// A file at a revision.
#[derive(Debug)]
pub struct Past {
    /// Its name, as Git knows it from where the path is.
    pub name: PathBuf,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The files that `path` stood for at a revision: itself, or the `*.toml` files of the folder in the order of their names.
///
/// # Errors
/// Git is not there, or does not know the revision or the path.
pub fn files_at(revision: &str, path: &Path) -> Result<Vec<Past>, GitError> {
    if revision.is_empty() || revision.starts_with('-') {
        return Err(GitError::Said(String::new()));
    }
    // The path may be `.` or `../x`; its last name is wanted, from the folder that holds it.
    let whole = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = whole.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let (folder, name) = match whole.file_name() {
        Some(name) if !is_top(&whole) => (folder, name.to_owned()),
        // A folder that is the repository itself has no parent in it.
        _ => (whole.as_path(), OsString::new()),
    };
    let object = |name: &OsStr| {
        let mut object = OsString::from(revision);
        object.push(":./");
        object.push(name);
        object
    };
    let kind = git(folder, &["cat-file".as_ref(), "-t".as_ref(), &object(&name)])?;
    if kind.starts_with(b"blob") {
        let bytes = git(folder, &["cat-file".as_ref(), "blob".as_ref(), &object(&name)])?;
        return Ok(vec![Past { name: name.into(), bytes }]);
    }
    let listed = git(folder, &["ls-tree".as_ref(), "-z".as_ref(), "--name-only".as_ref(), &object(&name)])?;
    let mut names: Vec<OsString> = listed.split(|byte| *byte == 0).filter(|name| !name.is_empty()).map(os).collect();
    names.retain(|name| is_source(name));
    names.sort_unstable_by(|a, b| a.as_encoded_bytes().cmp(b.as_encoded_bytes()));
    if names.is_empty() {
        return Err(GitError::Empty);
    }
    names
        .into_iter()
        .map(|file| {
            let inside = Path::new(&name).join(&file);
            let bytes = git(folder, &["cat-file".as_ref(), "blob".as_ref(), &object(inside.as_os_str())])?;
            Ok(Past { name: inside, bytes })
        })
        .collect()
}

/// Whether a folder is the top of a repository.
fn is_top(folder: &Path) -> bool {
    folder.is_dir()
        && git(folder, &["rev-parse".as_ref(), "--show-cdup".as_ref()]).is_ok_and(|up| up.trim_ascii().is_empty())
}

fn git(folder: &Path, arguments: &[&OsStr]) -> Result<Vec<u8>, GitError> {
    let output = Command::new("git")
        .arg("--no-optional-locks")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        // What it says is shown to people; its own words are the same everywhere.
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .output()
        .map_err(GitError::NotThere)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(GitError::Said(String::from_utf8_lossy(&output.stderr).into_owned()))
}

#[cfg(unix)]
fn os(bytes: &[u8]) -> OsString {
    use std::os::unix::ffi::OsStrExt;
    OsStr::from_bytes(bytes).to_owned()
}

#[cfg(not(unix))]
fn os(bytes: &[u8]) -> OsString {
    String::from_utf8_lossy(bytes).into_owned().into()
}
