//! Reading files as they were at a revision, by calling Git. Arguments are lists, never a shell's line, and no word of a
//! revision can become an option. It changes nothing in a repository.

use std::ffi::{OsStr, OsString};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

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
    /// It did not answer in time.
    Slow,
}

/// How long one call may take: a repository on a far or sleeping disk is slow, and nobody waits longer before a screen.
const PATIENCE: Duration = Duration::from_secs(15);

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
    let mut command = Command::new("git");
    command.arg("--no-optional-locks").arg("-C").arg(folder).args(arguments);
    // What it says is shown to people; its own words are the same everywhere.
    command.env("LC_ALL", "C");
    // It must neither ask at the terminal nor fetch what is missing: the screen may be there, and nobody asked for a network.
    command.env("GIT_TERMINAL_PROMPT", "0").env("GIT_NO_LAZY_FETCH", "1");
    answer_of(&mut command, PATIENCE)
}

/// What a program answers, if it does so in time; else it is ended.
fn answer_of(command: &mut Command, patience: Duration) -> Result<Vec<u8>, GitError> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(GitError::NotThere)?;
    let (send, receive) = channel();
    // Both are read at the same time, or a program that fills one of them would wait for ever.
    for (is_answer, pipe) in [
        (true, child.stdout.take().map(|pipe| Box::new(pipe) as Box<dyn Read + Send>)),
        (false, child.stderr.take().map(|pipe| Box::new(pipe) as Box<dyn Read + Send>)),
    ] {
        let send = send.clone();
        thread::spawn(move || {
            let mut bytes = Vec::new();
            let read = pipe.map_or(Ok(0), |mut pipe| pipe.read_to_end(&mut bytes));
            let _ = send.send((is_answer, read.map(|_| bytes)));
        });
    }
    let (mut answer, mut complaint) = (Vec::new(), Vec::new());
    for _ in 0..2 {
        match receive.recv_timeout(patience) {
            Ok((is_answer, Ok(bytes))) => *(if is_answer { &mut answer } else { &mut complaint }) = bytes,
            Ok((_, Err(error))) => return Err(GitError::NotThere(error)),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                let _ = child.kill();
                // Whoever is not waited for stays in the table of processes.
                let _ = child.wait();
                return Err(GitError::Slow);
            }
        }
    }
    if child.wait().map_err(GitError::NotThere)?.success() {
        return Ok(answer);
    }
    Err(GitError::Said(String::from_utf8_lossy(&complaint).into_owned()))
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

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn both_streams_are_read_whatever_fills_first() {
        let much = "yes | head -c 300000 >&2; yes | head -c 300000";
        assert_eq!(answer_of(&mut shell(much), PATIENCE).unwrap().len(), 300_000);
        let said = answer_of(&mut shell("echo fatal: no >&2; exit 128"), PATIENCE);
        assert!(matches!(said, Err(GitError::Said(text)) if text == "fatal: no\n"));
    }

    #[test]
    fn what_never_answers_is_ended() {
        let mut waiting = shell("exec sleep 1000");
        assert!(matches!(answer_of(&mut waiting, Duration::from_millis(20)), Err(GitError::Slow)));
    }
}
