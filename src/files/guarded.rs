//! Opening and reading a path that may be anything: a pipe, a device, a loop of links, a hole of three gigabytes.
//!
//! Every file the program reads is read through here. A refusal comes at once and says why in data; the sentence is made
//! in `words`. This file knows nothing of TOML, encodings, folders' contents or languages, and trusts nobody's path.
//!
//! What it cannot help: a regular file on a server that does not answer blocks the thread that reads it (no flag of
//! `open` changes that), which is why reading has a thread of its own.

use std::fmt;
use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// How often a file that was caught changing, or is held by somebody, is tried again before that is reported.
const ATTEMPTS: usize = 4;
/// The pause between two attempts. All pauses together stay far below what a person notices.
const PAUSE: Duration = Duration::from_millis(25);
/// The most pauses for one folder, so that a thousand files that are held do not take a minute.
const PAUSES: usize = 8;

/// How much may be read, and from where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The largest file, in bytes.
    pub file_bytes: u64,
    /// The most that all files of one folder may have together, in bytes.
    pub total_bytes: u64,
    /// The most files one folder may have.
    pub files: usize,
    /// Whether a file may be a symbolic link. (Links on the way to it are always followed: the way was named by
    /// whoever set the machine up, the files in it were not.)
    pub follow_links: bool,
}

impl Limits {
    /// For advisers and maintainers: 1 GiB a file and together, 5,000 files, links followed.
    pub const DESK: Limits = Limits { file_bytes: 1 << 30, total_bytes: 1 << 30, files: 5_000, follow_links: true };
    /// For the public screen: 8 MiB a file, 64 MiB together, 5,000 files, no links.
    pub const KIOSK: Limits = Limits { file_bytes: 8 << 20, total_bytes: 64 << 20, files: 5_000, follow_links: false };
}

impl Default for Limits {
    fn default() -> Self {
        Limits::DESK
    }
}

/// Why a path could not be read.
///
/// The path is raw: it may hold control characters and has to be cleaned before it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileError {
    /// The path as it was asked for.
    pub path: PathBuf,
    /// What is wrong with it.
    pub trouble: Trouble,
}

/// What is wrong with a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing is there.
    Missing,
    /// It is a symbolic link, and where it points nothing is.
    LinkToNowhere {
        /// Where it points, as written in the link.
        target: PathBuf,
    },
    /// Links lead in a circle, or through too many others.
    LinkLoop,
    /// It is a symbolic link, and [`Limits::follow_links`] is off.
    LinkRefused,
    /// The system does not allow this user to read it.
    NotAllowed,
    /// Something on the way to it is a file, not a folder.
    NotInFolder,
    /// A file was wanted, this is a folder.
    IsFolder,
    /// It is neither file nor folder.
    NotRegular(Special),
    /// It has 0 bytes.
    Empty,
    /// It is larger than [`Limits::file_bytes`].
    TooLarge {
        /// Its size in bytes.
        size: u64,
        /// The largest size allowed, in bytes.
        limit: u64,
    },
    /// With this file the folder is larger than [`Limits::total_bytes`].
    TotalTooLarge {
        /// What was read so far and this file, in bytes.
        size: u64,
        /// The largest total allowed, in bytes.
        limit: u64,
    },
    /// A folder has more files than [`Limits::files`].
    TooManyFiles {
        /// The most that are allowed.
        limit: usize,
    },
    /// A folder has no `*.toml`.
    FolderWithoutToml,
    /// Part of the file was never written: a copy that broke off, a disk that was full, or a hole made on purpose.
    Hole {
        /// Where the hole begins, in bytes.
        offset: u64,
    },
    /// Somebody keeps writing to it.
    Changing,
    /// Somebody holds it (a lease, a sharing lock) and did not let go in time.
    Busy,
    /// The name is too long or holds what no name may hold.
    BadName,
    /// There is not enough memory for it.
    NoMemory {
        /// Its size in bytes.
        size: u64,
    },
    /// Anything else the system says.
    Io {
        /// The system's own number, if it gave one.
        code: Option<i32>,
        /// Its kind.
        kind: io::ErrorKind,
    },
}

/// What a path is that is neither file nor folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Special {
    /// A named pipe.
    Fifo,
    /// A socket.
    Socket,
    /// A terminal or another device that gives one character after another.
    CharacterDevice,
    /// A disk or another device that gives blocks.
    BlockDevice,
    /// Something else.
    Other,
}

impl Trouble {
    /// A word for logs and for looking up the sentence. Never changes once it is out.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Trouble::Missing => "missing",
            Trouble::LinkToNowhere { .. } => "link-to-nowhere",
            Trouble::LinkLoop => "link-loop",
            Trouble::LinkRefused => "link-refused",
            Trouble::NotAllowed => "not-allowed",
            Trouble::NotInFolder => "not-in-folder",
            Trouble::IsFolder => "is-folder",
            Trouble::NotRegular(_) => "not-regular",
            Trouble::Empty => "empty",
            Trouble::TooLarge { .. } => "too-large",
            Trouble::TotalTooLarge { .. } => "total-too-large",
            Trouble::TooManyFiles { .. } => "too-many-files",
            Trouble::FolderWithoutToml => "folder-without-toml",
            Trouble::Hole { .. } => "hole",
            Trouble::Changing => "changing",
            Trouble::Busy => "busy",
            Trouble::BadName => "bad-name",
            Trouble::NoMemory { .. } => "no-memory",
            Trouble::Io { .. } => "io",
        }
    }

    /// Whether waiting a moment may cure it, so that another attempt is worth it.
    #[must_use]
    pub fn passes(&self) -> bool {
        matches!(self, Trouble::Changing | Trouble::Busy)
    }

    /// What an error of the system means for `path`.
    #[must_use]
    pub fn of(path: &Path, error: &io::Error) -> Trouble {
        if let Some(trouble) = error.raw_os_error().and_then(of_code) {
            return trouble;
        }
        match error.kind() {
            io::ErrorKind::NotFound => match fs::read_link(path) {
                Ok(target) => Trouble::LinkToNowhere { target },
                Err(_) => Trouble::Missing,
            },
            io::ErrorKind::PermissionDenied => Trouble::NotAllowed,
            io::ErrorKind::NotADirectory => Trouble::NotInFolder,
            io::ErrorKind::IsADirectory => Trouble::IsFolder,
            io::ErrorKind::InvalidFilename | io::ErrorKind::InvalidInput => Trouble::BadName,
            // A lease (Samba's oplocks take them) makes an open that may not block fail until its holder lets go.
            io::ErrorKind::WouldBlock | io::ErrorKind::ResourceBusy => Trouble::Busy,
            // A file on a server that was replaced while it was open.
            io::ErrorKind::StaleNetworkFileHandle => Trouble::Changing,
            kind => Trouble::Io { code: error.raw_os_error(), kind },
        }
    }
}

/// The errors whose `io::ErrorKind` is not stable, by the system's number.
#[cfg(unix)]
fn of_code(code: i32) -> Option<Trouble> {
    (code == rustix::io::Errno::LOOP.raw_os_error()).then_some(Trouble::LinkLoop)
}

/// The errors whose `io::ErrorKind` is not stable, by the system's number.
#[cfg(windows)]
fn of_code(code: i32) -> Option<Trouble> {
    match code {
        // ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION: an editor or a virus scanner has it open, mostly for a moment.
        32 | 33 => Some(Trouble::Busy),
        // ERROR_INVALID_NAME
        123 => Some(Trouble::BadName),
        // ERROR_CANT_RESOLVE_FILENAME
        1921 => Some(Trouble::LinkLoop),
        _ => None,
    }
}

impl FileError {
    /// An error about `path`.
    #[must_use]
    pub fn new(path: &Path, trouble: Trouble) -> FileError {
        FileError { path: path.to_owned(), trouble }
    }

    /// What an error of the system means for `path`.
    #[must_use]
    pub fn of(path: &Path, error: &io::Error) -> FileError {
        FileError::new(path, Trouble::of(path, error))
    }
}

/// For logs: the code and the path. What people read is made in `words`.
impl fmt::Display for FileError {
    #[expect(clippy::unnecessary_debug_formatting, reason = "it escapes what a hostile name does to a terminal")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.trouble.code(), self.path)
    }
}

impl std::error::Error for FileError {}

/// The whole content of a regular file.
///
/// # Errors
/// Anything in [`Trouble`] but what is about folders. A pipe, a device, a hole or a file over the limit is refused
/// without a byte of it being read.
pub fn read(path: &Path, limits: &Limits) -> Result<Vec<u8>, FileError> {
    Budget::new(*limits).read(path)
}

/// Reads several files that share one limit, [`Limits::total_bytes`].
#[derive(Debug, Clone)]
pub struct Budget {
    limits: Limits,
    spent: u64,
    pauses: usize,
}

impl Budget {
    /// A budget of which nothing is spent.
    #[must_use]
    pub fn new(limits: Limits) -> Budget {
        Budget { limits, spent: 0, pauses: 0 }
    }

    /// The whole content of the next file; see [`read`].
    ///
    /// # Errors
    /// As [`read`], and [`Trouble::TotalTooLarge`] when the files together are over the limit. An error spends nothing.
    pub fn read(&mut self, path: &Path) -> Result<Vec<u8>, FileError> {
        let mut attempt = 1;
        loop {
            match self.read_once(path) {
                Ok(bytes) => {
                    self.spent = self.spent.saturating_add(bytes.len() as u64);
                    return Ok(bytes);
                }
                Err(trouble) if trouble.passes() && attempt < ATTEMPTS && self.pauses < PAUSES => {
                    attempt += 1;
                    self.pauses += 1;
                    thread::sleep(PAUSE);
                }
                Err(trouble) => return Err(FileError::new(path, trouble)),
            }
        }
    }

    fn read_once(&self, path: &Path) -> Result<Vec<u8>, Trouble> {
        let (file, meta) = open(path, &self.limits)?;
        self.check_size(meta.len())?;
        refuse_hole(&file, meta.len())?;
        read_open(path, &file, &meta)
    }

    fn check_size(&self, size: u64) -> Result<(), Trouble> {
        if size == 0 {
            return Err(Trouble::Empty);
        }
        if size > self.limits.file_bytes {
            return Err(Trouble::TooLarge { size, limit: self.limits.file_bytes });
        }
        let total = self.spent.saturating_add(size);
        if total > self.limits.total_bytes {
            return Err(Trouble::TotalTooLarge { size: total, limit: self.limits.total_bytes });
        }
        Ok(())
    }
}

/// Reads an open file to its end, if it still is what it was when it was looked at.
fn read_open(path: &Path, file: &File, before: &Metadata) -> Result<Vec<u8>, Trouble> {
    let size = before.len();
    // One byte more than the size tells a file that grows from one that does not, and no more is ever read.
    let room = usize::try_from(size).ok().and_then(|size| size.checked_add(1)).ok_or(Trouble::NoMemory { size })?;
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(room).map_err(|_| Trouble::NoMemory { size })?;
    file.take(room as u64).read_to_end(&mut bytes).map_err(|error| Trouble::of(path, &error))?;

    let after = file.metadata().map_err(|error| Trouble::of(path, &error))?;
    let same = after.len() == size && after.modified().ok() == before.modified().ok();
    if bytes.len() as u64 != size || !same {
        return Err(Trouble::Changing);
    }
    Ok(bytes)
}

/// Opens a regular file for reading, and nothing else, without ever waiting.
///
/// # Errors
/// As [`read`], but for what is about the content.
pub fn open_file(path: &Path, limits: &Limits) -> Result<File, FileError> {
    open(path, limits).map(|(file, _)| file).map_err(|trouble| FileError::new(path, trouble))
}

/// The same, and what is known of the file.
fn open(path: &Path, limits: &Limits) -> Result<(File, Metadata), Trouble> {
    let seen = if limits.follow_links { fs::metadata(path) } else { fs::symlink_metadata(path) };
    // Looked at before it is opened, since opening alone makes some devices act (a tape rewinds, a modem dials) …
    refuse_irregular(&seen.map_err(|error| Trouble::of(path, &error))?)?;
    let file = open_raw(path, limits.follow_links).map_err(|error| {
        let trouble = Trouble::of(path, &error);
        // With NOFOLLOW the system says "loop" of a link that came between the look and the opening.
        let link = trouble == Trouble::LinkLoop && !limits.follow_links;
        if link { Trouble::LinkRefused } else { trouble }
    })?;
    // … and again after, since another file may have taken the name between the two.
    let meta = file.metadata().map_err(|error| Trouble::of(path, &error))?;
    refuse_irregular(&meta)?;
    Ok((file, meta))
}

#[cfg(unix)]
fn open_raw(path: &Path, follow: bool) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags};
    // NONBLOCK: a pipe without a writer, or a lease, would hold us. NOCTTY: a terminal would become ours.
    let mut flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    if !follow {
        flags |= OFlags::NOFOLLOW;
    }
    let fd = rustix::io::retry_on_intr(|| rustix::fs::open(path, flags, Mode::empty()))?;
    Ok(File::from(fd))
}

#[cfg(windows)]
fn open_raw(path: &Path, follow: bool) -> io::Result<File> {
    use std::os::windows::fs::OpenOptionsExt;
    const FILE_FLAG_OPEN_REPARSE_POINT: u32 = 0x0020_0000;
    let flags = if follow { 0 } else { FILE_FLAG_OPEN_REPARSE_POINT };
    File::options().read(true).custom_flags(flags).open(path)
}

fn refuse_irregular(meta: &Metadata) -> Result<(), Trouble> {
    let kind = meta.file_type();
    if kind.is_file() {
        Ok(())
    } else if kind.is_dir() {
        Err(Trouble::IsFolder)
    } else if kind.is_symlink() {
        Err(Trouble::LinkRefused)
    } else {
        Err(Trouble::NotRegular(special(kind)))
    }
}

/// Which of the special files it is. For what is none, [`Special::Other`].
#[must_use]
#[cfg(unix)]
pub fn special(kind: fs::FileType) -> Special {
    use std::os::unix::fs::FileTypeExt;
    if kind.is_fifo() {
        Special::Fifo
    } else if kind.is_socket() {
        Special::Socket
    } else if kind.is_char_device() {
        Special::CharacterDevice
    } else if kind.is_block_device() {
        Special::BlockDevice
    } else {
        Special::Other
    }
}

/// Which of the special files it is. For what is none, [`Special::Other`].
#[must_use]
#[cfg(windows)]
pub fn special(_kind: fs::FileType) -> Special {
    Special::Other
}

/// Refuses a file with a hole: a text has none, and reading a big one takes as long as reading real data.
///
/// Asked of the file system rather than guessed from the number of blocks, which is far below the size on file systems
/// that compress, and for seconds after writing on those that allocate late.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn refuse_hole(mut file: &File, size: u64) -> Result<(), Trouble> {
    use rustix::fs::{SeekFrom, seek};
    use std::io::Seek;
    use std::os::unix::fs::FileExt;

    // Below this a hole costs nothing to read, and the parser will name the place.
    const WORTH_ASKING: u64 = 1 << 20;
    if size < WORTH_ASKING {
        return Ok(());
    }
    let found = seek(file, SeekFrom::Hole(0));
    // The seek moved the place from which we will read.
    file.rewind().map_err(|error| Trouble::Io { code: error.raw_os_error(), kind: error.kind() })?;
    let Ok(offset) = found else { return Ok(()) };
    if offset >= size {
        return Ok(());
    }
    // ZFS has told of holes where data were (openzfs #15526): believe only what reads as nothing.
    let mut block = [1_u8; 4096];
    let read = file.read_at(&mut block, offset).unwrap_or(0);
    let hollow = read > 0 && block.iter().take(read).all(|&byte| byte == 0);
    if hollow { Err(Trouble::Hole { offset }) } else { Ok(()) }
}

/// Elsewhere a hole within the limits is read like data, which costs time but no correctness.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
fn refuse_hole(_file: &File, _size: u64) -> Result<(), Trouble> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::Instant;

    const SMALL: Limits = Limits { file_bytes: 10, total_bytes: 15, files: 3, follow_links: true };

    fn trouble(path: &Path, limits: &Limits) -> Trouble {
        let started = Instant::now();
        let error = read(path, limits).expect_err("refused");
        assert!(started.elapsed() < Duration::from_secs(2), "{error}: {:?}", started.elapsed());
        assert_eq!(error.path, path);
        error.trouble
    }

    #[test]
    fn reads_what_is_there() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.toml");
        fs::write(&path, "0123456789").unwrap();
        assert_eq!(read(&path, &SMALL).unwrap(), b"0123456789");
    }

    #[test]
    fn refuses_what_is_no_file() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        fs::write(at("empty"), "").unwrap();
        fs::write(at("file"), "x").unwrap();
        fs::write(at("large"), "0123456789a").unwrap();
        assert_eq!(trouble(&at("none"), &SMALL), Trouble::Missing);
        assert_eq!(trouble(&at("empty"), &SMALL), Trouble::Empty);
        assert_eq!(trouble(&at("file/below"), &SMALL), Trouble::NotInFolder);
        assert_eq!(trouble(dir.path(), &SMALL), Trouble::IsFolder);
        assert_eq!(trouble(&at("large"), &SMALL), Trouble::TooLarge { size: 11, limit: 10 });
        assert_eq!(trouble(&at(&"x".repeat(300)), &SMALL), Trouble::BadName);
        assert_eq!(trouble(&at("nul\0"), &SMALL), Trouble::BadName);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn refuses_pipes_sockets_devices_and_bad_links() {
        use std::os::unix::fs::symlink;
        use std::os::unix::net::UnixListener;
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        make_fifo(&at("pipe"));
        let _socket = UnixListener::bind(at("socket")).unwrap();
        symlink("nowhere", at("dangling")).unwrap();
        symlink("loop2", at("loop1")).unwrap();
        symlink("loop1", at("loop2")).unwrap();
        symlink("pipe", at("to-pipe")).unwrap();
        let not_regular = |name: &str, special| assert_eq!(trouble(&at(name), &SMALL), Trouble::NotRegular(special));
        not_regular("pipe", Special::Fifo);
        not_regular("to-pipe", Special::Fifo);
        not_regular("socket", Special::Socket);
        for device in ["/dev/zero", "/dev/null", "/dev/tty"] {
            assert_eq!(trouble(Path::new(device), &SMALL), Trouble::NotRegular(Special::CharacterDevice));
        }
        assert_eq!(trouble(&at("dangling"), &SMALL), Trouble::LinkToNowhere { target: "nowhere".into() });
        assert_eq!(trouble(&at("loop1"), &SMALL), Trouble::LinkLoop);
        assert_eq!(trouble(&at("loop1/x"), &SMALL), Trouble::LinkLoop);
    }

    #[cfg(unix)]
    #[test]
    fn follows_links_only_where_allowed() {
        let dir = tempfile::tempdir().unwrap();
        let (file, link) = (dir.path().join("file"), dir.path().join("link"));
        fs::write(&file, "x").unwrap();
        std::os::unix::fs::symlink("file", &link).unwrap();
        assert_eq!(read(&link, &Limits::DESK).unwrap(), b"x");
        assert_eq!(trouble(&link, &Limits::KIOSK), Trouble::LinkRefused);
        assert_eq!(read(&file, &Limits::KIOSK).unwrap(), b"x");
        // A link on the way was made by whoever named the way: a version of a folder is switched by it.
        std::os::unix::fs::symlink(dir.path(), dir.path().join("current")).unwrap();
        assert_eq!(read(&dir.path().join("current/file"), &Limits::KIOSK).unwrap(), b"x");
        // The second line of defence: the link that came after the look.
        assert_eq!(
            Trouble::of(&link, &open_raw(&link, false).unwrap_err()),
            Trouble::LinkLoop,
            "which open() then calls LinkRefused"
        );
    }

    #[cfg(unix)]
    #[test]
    fn refuses_what_is_not_allowed() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("secret");
        fs::write(&path, "x").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
        // Root may read everything.
        if let Err(error) = read(&path, &SMALL) {
            assert_eq!(error.trouble, Trouble::NotAllowed);
        }
        assert_eq!(Trouble::of(&path, &io::Error::from_raw_os_error(13)), Trouble::NotAllowed);
    }

    #[test]
    fn refuses_a_hole_at_once() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("hole");
        let mut file = File::create(&path).unwrap();
        file.set_len(3 << 30).unwrap();
        assert_eq!(trouble(&path, &Limits::DESK), Trouble::TooLarge { size: 3 << 30, limit: 1 << 30 });
        // Below the limit the hole itself is what is wrong, also behind some text.
        file.write_all(&[b'#'; 8192]).unwrap();
        file.set_len(900 << 20).unwrap();
        if cfg!(target_os = "linux") {
            assert_eq!(trouble(&path, &Limits::DESK), Trouble::Hole { offset: 8192 });
        }
    }

    #[test]
    fn a_large_text_is_no_hole() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("text");
        let text = vec![b'#'; 3 << 20];
        fs::write(&path, &text).unwrap();
        assert!(read(&path, &Limits::DESK).unwrap() == text, "read from the beginning, to the end");
        let zeros = vec![0; 3 << 20];
        fs::write(&path, &zeros).unwrap();
        assert!(read(&path, &Limits::DESK).unwrap() == zeros, "zeros that were written are no hole");
    }

    #[test]
    fn the_total_is_limited_and_errors_spend_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        fs::write(at("a"), "0123456789").unwrap();
        fs::write(at("b"), "012345").unwrap();
        fs::write(at("c"), "01234").unwrap();
        let mut budget = Budget::new(SMALL);
        assert!(budget.read(&at("a")).is_ok());
        let error = budget.read(&at("b")).unwrap_err();
        assert_eq!(error.trouble, Trouble::TotalTooLarge { size: 16, limit: 15 });
        assert!(budget.read(&at("c")).is_ok());
        assert_eq!(Trouble::Missing, budget.read(&at("d")).unwrap_err().trouble);
    }

    #[test]
    fn a_change_between_looking_and_reading_is_noticed() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.toml");
        for changed in ["0123456789a", "012345678", ""] {
            fs::write(&path, "0123456789").unwrap();
            let (file, meta) = open(&path, &Limits::DESK).unwrap();
            fs::write(&path, changed).unwrap();
            assert_eq!(read_open(&path, &file, &meta), Err(Trouble::Changing), "{changed}");
        }
        // The same size at another time.
        fs::write(&path, "0123456789").unwrap();
        let (file, meta) = open(&path, &Limits::DESK).unwrap();
        let later = meta.modified().unwrap() + Duration::from_secs(1);
        File::options().write(true).open(&path).unwrap().set_modified(later).unwrap();
        assert_eq!(read_open(&path, &file, &meta), Err(Trouble::Changing));
    }

    #[test]
    fn a_file_that_keeps_growing_is_never_read_in_part() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("log");
        fs::write(&path, vec![b'x'; 4 << 20]).unwrap();
        let stop = AtomicBool::new(false);
        thread::scope(|scope| {
            scope.spawn(|| {
                let mut file = File::options().append(true).open(&path).unwrap();
                while !stop.load(Ordering::Relaxed) {
                    file.write_all(b"line\n").unwrap();
                }
            });
            for _ in 0..5 {
                match read(&path, &Limits::DESK) {
                    Err(error) => assert_eq!(error.trouble, Trouble::Changing),
                    // The writer slept meanwhile; then it is a whole number of lines.
                    Ok(bytes) => assert_eq!(bytes.len() % 5, (4 << 20) % 5),
                }
            }
            stop.store(true, Ordering::Relaxed);
        });
        assert!(read(&path, &Limits::DESK).is_ok(), "and can be read once it is still");
    }

    #[cfg(target_os = "linux")]
    fn make_fifo(path: &Path) {
        rustix::fs::mknodat(rustix::fs::CWD, path, rustix::fs::FileType::Fifo, 0o600.into(), 0).unwrap();
    }
}
