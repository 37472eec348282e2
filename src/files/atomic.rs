//! Replacing a file whole, or not at all.
//!
//! The new content is written into a file beside the old one, brought to the disk, and then takes its name in one step.
//! Whoever reads, and whatever fails or is killed at any moment, finds the old content or the new, never a part. A killed
//! run leaves at most a hidden `.lotse-….tmp` behind, which nothing reads and which may be deleted.
//!
//! Rights, owner, group, access lists and other attributes of the old file are kept as far as this user may set them; a
//! link is followed, so that it stays a link. Line ends and a byte order mark are content and the caller's business, as is
//! what the content means. A second name of the same file (a hard link) keeps the old content: that is what a new file is.
//!
//! Two programs that check and write at the same moment are told apart up to a gap of some microseconds between the last
//! check and the renaming, which no file system closes; a lock would only bind programs that ask for it.

use std::ffi::OsString;
use std::fmt;
use std::fs::{self, File, Metadata};
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::guarded::{self, FileError, Limits, Trouble};
use super::stamp::{FileStamp, Fingerprint};

/// How many names are tried for the file beside. Names are random, so a second try is already hardly ever needed.
const NAMES: usize = 16;

/// Why a file was not written. It is then as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteError {
    /// The path as it was asked for.
    pub path: PathBuf,
    /// What went wrong.
    pub trouble: WriteTrouble,
}

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WriteTrouble {
    /// Somebody changed the file since it was read.
    Changed,
    /// There is such a file already.
    Exists,
    /// The file is write-protected, or belongs to somebody else.
    FileNotWritable,
    /// No file can be made in its folder, by this user.
    FolderNotWritable {
        /// The folder, links resolved.
        folder: PathBuf,
    },
    /// The file system can only be read.
    ReadOnlyFileSystem,
    /// The disk, or what this user may have of it, is full.
    NoSpace,
    /// The file that is there cannot be read or is none; see [`Trouble`].
    Unreadable(Trouble),
    /// Anything else the system says.
    Io {
        /// The system's own number, if it gave one.
        code: Option<i32>,
        /// Its kind.
        kind: io::ErrorKind,
    },
}

impl WriteTrouble {
    /// A word for logs and for looking up the sentence. Never changes once it is out.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            WriteTrouble::Changed => "changed",
            WriteTrouble::Exists => "exists",
            WriteTrouble::FileNotWritable => "file-not-writable",
            WriteTrouble::FolderNotWritable { .. } => "folder-not-writable",
            WriteTrouble::ReadOnlyFileSystem => "read-only-file-system",
            WriteTrouble::NoSpace => "no-space",
            WriteTrouble::Unreadable(trouble) => trouble.code(),
            WriteTrouble::Io { .. } => "io",
        }
    }
}

/// For logs: the code and the path. What people read is made in `words`.
impl fmt::Display for WriteError {
    #[expect(clippy::unnecessary_debug_formatting, reason = "it escapes what a hostile name does to a terminal")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.trouble.code(), self.path)
    }
}

impl std::error::Error for WriteError {}

impl From<io::Error> for WriteTrouble {
    fn from(error: io::Error) -> WriteTrouble {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                WriteTrouble::NoSpace
            }
            io::ErrorKind::ReadOnlyFilesystem => WriteTrouble::ReadOnlyFileSystem,
            kind => WriteTrouble::Io { code: error.raw_os_error(), kind },
        }
    }
}

/// Replaces a file by new content if it still has the content that was read.
///
/// # Errors
/// [`WriteTrouble::Changed`] where it does not; else what keeps it from being read or written. The file is then as it was.
pub fn replace(path: &Path, content: &[u8], expected: &Fingerprint) -> Result<(), WriteError> {
    put(path, content, &Expected::Content(*expected)).map_err(|trouble| WriteError { path: path.to_owned(), trouble })
}

/// Makes a file that is not there yet.
///
/// # Errors
/// [`WriteTrouble::Exists`] where it is, or what keeps it from being written. There is then no such file.
pub fn create(path: &Path, content: &[u8]) -> Result<(), WriteError> {
    put(path, content, &Expected::Nothing).map_err(|trouble| WriteError { path: path.to_owned(), trouble })
}

/// Writes a file, whatever is there: for what the program alone writes, such as a cache.
///
/// # Errors
/// What keeps it from being written. What was there is then as it was.
pub fn overwrite(path: &Path, content: &[u8]) -> Result<(), WriteError> {
    put(path, content, &Expected::Anything).map_err(|trouble| WriteError { path: path.to_owned(), trouble })
}

/// What must be there for the writing to go on.
enum Expected {
    Content(Fingerprint),
    Nothing,
    Anything,
}

fn put(path: &Path, content: &[u8], expected: &Expected) -> Result<(), WriteTrouble> {
    let target = Target::find(path, expected)?;
    let mut beside = Beside::create(&target)?;
    beside.fill(content, target.old.as_ref().map(|old| &old.file))?;
    // Bringing content to the disk may have taken a second. Here nothing slow comes between the check and the step.
    target.check_again(expected)?;
    beside.take_name(&target.path, matches!(expected, Expected::Nothing))?;
    sync_folder(&target.folder);
    Ok(())
}

/// What is to be replaced.
struct Target {
    /// Links resolved.
    path: PathBuf,
    folder: PathBuf,
    old: Option<Old>,
}

/// The file that is there.
struct Old {
    file: File,
    stamp: FileStamp,
}

impl Target {
    fn find(path: &Path, expected: &Expected) -> Result<Target, WriteTrouble> {
        let path = match (fs::canonicalize(path), expected) {
            (Ok(path), Expected::Content(_) | Expected::Anything) => path,
            (Ok(_), Expected::Nothing) => return Err(WriteTrouble::Exists),
            // A link to nowhere is something, too.
            (Err(_), Expected::Nothing) if fs::symlink_metadata(path).is_ok() => return Err(WriteTrouble::Exists),
            (Err(error), Expected::Nothing | Expected::Anything) if error.kind() == io::ErrorKind::NotFound => {
                let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
                    return Err(WriteTrouble::Unreadable(Trouble::BadName));
                };
                let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
                let parent = fs::canonicalize(parent).map_err(|error| unreadable(parent, &error))?;
                parent.join(name)
            }
            (Err(error), _) => return Err(unreadable(path, &error)),
        };
        let folder = path.parent().map(Path::to_owned).ok_or(WriteTrouble::Unreadable(Trouble::IsFolder))?;
        let old = match expected {
            Expected::Nothing => None,
            Expected::Content(_) => Some(Old::open(&path)?),
            Expected::Anything => match Old::open(&path) {
                Err(WriteTrouble::Unreadable(Trouble::Missing | Trouble::LinkToNowhere { .. })) => None,
                old => Some(old?),
            },
        };
        let target = Target { path, folder, old };
        if let Expected::Content(fingerprint) = expected {
            target.check_content(fingerprint)?;
        }
        Ok(target)
    }

    fn check_content(&self, expected: &Fingerprint) -> Result<(), WriteTrouble> {
        match guarded::read(&self.path, &READABLE) {
            Ok(content) if Fingerprint::of(&content) == *expected => Ok(()),
            Err(FileError { trouble: Trouble::Empty, .. }) if Fingerprint::of(b"") == *expected => Ok(()),
            Ok(_) | Err(FileError { trouble: Trouble::Empty | Trouble::Changing, .. }) => Err(WriteTrouble::Changed),
            Err(error) => Err(WriteTrouble::Unreadable(error.trouble)),
        }
    }

    /// The second check: by the stamp, which takes no time, and only where that differs by the content.
    fn check_again(&self, expected: &Expected) -> Result<(), WriteTrouble> {
        let (Expected::Content(fingerprint), Some(old)) = (expected, &self.old) else { return Ok(()) };
        match fs::metadata(&self.path) {
            Ok(meta) if FileStamp::of(&meta) == old.stamp => Ok(()),
            Ok(_) => self.check_content(fingerprint),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(WriteTrouble::Changed),
            Err(error) => Err(unreadable(&self.path, &error)),
        }
    }
}

/// What is replaced was read before, so its size is no matter here; but it is no link any more.
const READABLE: Limits = Limits { file_bytes: u64::MAX, total_bytes: u64::MAX, follow_links: false, ..Limits::DESK };

impl Old {
    fn open(path: &Path) -> Result<Old, WriteTrouble> {
        let file = guarded::open_file(path, &READABLE).map_err(|error| WriteTrouble::Unreadable(error.trouble))?;
        let meta = file.metadata().map_err(|error| unreadable(path, &error))?;
        // Renaming asks for the rights to the folder only, and would walk over a file that was protected on purpose.
        if is_protected(path, &meta) {
            return Err(WriteTrouble::FileNotWritable);
        }
        Ok(Old { stamp: FileStamp::of(&meta), file })
    }
}

#[cfg(unix)]
fn is_protected(path: &Path, _meta: &Metadata) -> bool {
    rustix::fs::access(path, rustix::fs::Access::WRITE_OK) == Err(rustix::io::Errno::ACCESS)
}

#[cfg(windows)]
fn is_protected(_path: &Path, meta: &Metadata) -> bool {
    meta.permissions().readonly()
}

fn unreadable(path: &Path, error: &io::Error) -> WriteTrouble {
    WriteTrouble::Unreadable(Trouble::of(path, error))
}

/// The new file beside the old one. Is removed again unless it takes the name.
struct Beside {
    path: PathBuf,
    /// Closed before renaming, for Windows.
    file: Option<File>,
}

impl Beside {
    fn create(target: &Target) -> Result<Beside, WriteTrouble> {
        let mut attempt = 1;
        loop {
            let path = target.folder.join(random_name());
            let mut options = File::options();
            // `create_new` follows no link and takes no file that somebody has put there.
            options.write(true).create_new(true);
            if target.old.is_some() {
                // The old file may be secret; what others may see is only known once its rights are set.
                private(&mut options);
            }
            match options.open(&path) {
                Ok(file) => return Ok(Beside { path, file: Some(file) }),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && attempt < NAMES => attempt += 1,
                Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                    return Err(WriteTrouble::FolderNotWritable { folder: target.folder.clone() });
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    fn fill(&mut self, content: &[u8], old: Option<&File>) -> Result<(), WriteTrouble> {
        let Some(file) = self.file.as_mut() else { return Ok(()) };
        file.write_all(content)?;
        if let Some(old) = old {
            dress(file, old)?;
        }
        // Before the renaming, or a power failure could leave the new name with nothing in it.
        file.sync_all()?;
        Ok(())
    }

    fn take_name(&mut self, target: &Path, must_be_new: bool) -> Result<(), WriteTrouble> {
        drop(self.file.take());
        let renamed = if must_be_new { rename_to_new(&self.path, target) } else { rename(&self.path, target) };
        match renamed {
            Ok(()) => {
                // Nothing is left to be removed.
                self.path = PathBuf::new();
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && must_be_new => Err(WriteTrouble::Exists),
            // The folder allowed a new file, so it is the old one (immutable, or in a folder with the sticky bit).
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Err(WriteTrouble::FileNotWritable),
            Err(error) => Err(error.into()),
        }
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        drop(self.file.take());
        if !self.path.as_os_str().is_empty() {
            // If this fails too, a hidden file that nobody reads is left: the first error is the one to tell.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Gives a file the name of another, in one step.
#[cfg(unix)]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
}

/// Gives a file the name of another, in one step. Whoever reads the other at this moment, mostly a virus scanner or an
/// index, makes Windows refuse it, so it is tried for a fifth of a second.
#[cfg(windows)]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    let mut attempt = 1;
    loop {
        match fs::rename(from, to) {
            // ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION
            Err(error) if attempt < 10 && matches!(error.raw_os_error(), Some(5 | 32)) => {
                attempt += 1;
                std::thread::sleep(std::time::Duration::from_millis(20));
            }
            renamed => return renamed,
        }
    }
}

/// Gives a file a name that must be free. A plain renaming would take the place of what is there.
fn rename_to_new(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        Ok(()) => {
            // Both names are the new file; the second one is hidden and harmless if it cannot be removed.
            let _ = fs::remove_file(from);
            Ok(())
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        // No second names on this file system (FAT, some network shares): the next best, with a gap of microseconds.
        Err(_) if fs::symlink_metadata(to).is_ok() => Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => rename(from, to),
    }
}

/// Hidden, not `*.toml`, and not to be foreseen, so that nobody can be waiting there with a link.
fn random_name() -> OsString {
    // Keyed by the system's random numbers, anew in every process and for every value.
    let random = RandomState::new().hash_one(std::process::id());
    format!(".lotse-{random:016x}.tmp").into()
}

#[cfg(unix)]
fn private(options: &mut fs::OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt;
    options.mode(0o600);
}

#[cfg(windows)]
fn private(_options: &mut fs::OpenOptions) {}

/// Gives the new file what the old one has: owner, group, attributes, rights, in this order, since setting an owner
/// takes rights away and access lists are kept in attributes.
#[cfg(unix)]
fn dress(new: &File, old: &File) -> io::Result<()> {
    use rustix::fs::{Gid, Mode, Uid, fchmod, fchown};
    use std::os::unix::fs::MetadataExt;

    let (wanted, given) = (old.metadata()?, new.metadata()?);
    let mut same_group = wanted.gid() == given.gid();
    if !same_group {
        same_group = fchown(new, None, Some(Gid::from_raw(wanted.gid()))).is_ok();
    }
    if wanted.uid() != given.uid() {
        // Only root may give a file away. For others the file becomes theirs, as in every editor that saves like this.
        let _ = fchown(new, Some(Uid::from_raw(wanted.uid())), None);
    }
    let mut mode = wanted.mode() & 0o7777;
    let same_list = copy_attributes(new, old);
    if !same_group || !same_list {
        // The group's bits were meant for another group, or are the mask of a list that is gone: whoever is in the group
        // now gets no more than everybody, and nobody the group's or owner's identity.
        mode = (mode & 0o1707) | ((mode & 0o007) << 3);
    }
    fchmod(new, Mode::from_raw_mode(raw_mode(mode)))?;
    Ok(())
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn raw_mode(mode: u32) -> rustix::fs::RawMode {
    mode
}

#[cfg(all(unix, not(any(target_os = "linux", target_os = "android"))))]
fn raw_mode(mode: u32) -> rustix::fs::RawMode {
    // Twelve bits fit into the 16 of macOS and the BSDs.
    rustix::fs::RawMode::try_from(mode).unwrap_or(0o600)
}

/// Windows gives a new file the rights of its folder, which is what an office expects; attributes there are for display.
#[cfg(windows)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
fn dress(_new: &File, _old: &File) -> io::Result<()> {
    Ok(())
}

/// Copies extended attributes as far as allowed. Answers whether an access list, if there is one, came along.
#[cfg(any(target_os = "linux", target_os = "android", target_os = "macos"))]
fn copy_attributes(new: &File, old: &File) -> bool {
    use rustix::fs::{XattrFlags, fgetxattr, flistxattr, fsetxattr};
    const ACCESS_LISTS: &[u8] = b"system.";
    // What Linux allows at most for the list and for one value.
    const MOST: usize = 64 * 1024;

    let mut buffer = vec![0; MOST];
    let length = match flistxattr(old, buffer.as_mut_slice()) {
        Ok(length) => length,
        // This file system has none.
        Err(error) => return error == rustix::io::Errno::NOTSUP,
    };
    let list = buffer.get(..length).unwrap_or_default().to_vec();
    let mut same_list = true;
    for name in list.split(|&byte| byte == 0).filter(|name| !name.is_empty()) {
        let copied = fgetxattr(old, name, buffer.as_mut_slice())
            .and_then(|length| fsetxattr(new, name, buffer.get(..length).unwrap_or_default(), XattrFlags::empty()));
        if copied.is_err() && name.starts_with(ACCESS_LISTS) {
            same_list = false;
        }
    }
    same_list
}

#[cfg(all(unix, not(any(target_os = "linux", target_os = "android", target_os = "macos"))))]
fn copy_attributes(_new: &File, _old: &File) -> bool {
    true
}

/// Brings the new name to the disk. Without it a power failure may bring the old file back, whole; since some file
/// systems cannot do it at all, a failure is none of the writing.
#[cfg(unix)]
fn sync_folder(folder: &Path) {
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

/// Windows cannot and need not.
#[cfg(windows)]
fn sync_folder(_folder: &Path) {}

#[cfg(test)]
mod tests {
    use super::super::folder;
    use super::*;

    /// A folder with one file of this content.
    fn with(content: &str) -> (tempfile::TempDir, PathBuf) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("directory.toml");
        fs::write(&path, content).unwrap();
        (dir, path)
    }

    fn trouble(result: Result<(), WriteError>) -> WriteTrouble {
        result.expect_err("refused").trouble
    }

    fn entries(dir: &Path) -> usize {
        fs::read_dir(dir).unwrap().count()
    }

    #[test]
    fn replaces_what_was_read() {
        let (dir, path) = with("old");
        replace(&path, b"new\r\n", &Fingerprint::of(b"old")).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new\r\n", "to the byte");
        replace(&path, b"", &Fingerprint::of(b"new\r\n")).unwrap();
        replace(&path, b"again", &Fingerprint::of(b"")).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"again");
        assert_eq!(entries(dir.path()), 1);
    }

    #[test]
    fn refuses_what_was_changed_meanwhile() {
        let (dir, path) = with("theirs");
        assert_eq!(trouble(replace(&path, b"ours", &Fingerprint::of(b"old"))), WriteTrouble::Changed);
        fs::write(&path, "").unwrap();
        assert_eq!(trouble(replace(&path, b"ours", &Fingerprint::of(b"old"))), WriteTrouble::Changed);
        assert_eq!(fs::read(&path).unwrap(), b"");
        fs::remove_file(&path).unwrap();
        let missing = WriteTrouble::Unreadable(Trouble::Missing);
        assert_eq!(trouble(replace(&path, b"ours", &Fingerprint::of(b"old"))), missing);
        assert_eq!(entries(dir.path()), 0);
    }

    #[test]
    fn a_new_time_alone_is_no_change() {
        let (_dir, path) = with("old");
        let expected = Expected::Content(Fingerprint::of(b"old"));
        let target = Target::find(&path, &expected).unwrap();
        fs::write(&path, "old").unwrap();
        assert_eq!(target.check_again(&expected), Ok(()));
        fs::write(&path, "odd").unwrap();
        assert_eq!(target.check_again(&expected), Err(WriteTrouble::Changed), "while the new one was written");
        fs::remove_file(&path).unwrap();
        assert_eq!(target.check_again(&expected), Err(WriteTrouble::Changed));
    }

    #[test]
    fn creates_only_what_is_not_there() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("new.toml");
        create(&path, b"1").unwrap();
        assert_eq!(trouble(create(&path, b"2")), WriteTrouble::Exists);
        assert_eq!(fs::read(&path).unwrap(), b"1");
        let below = dir.path().join("none/new.toml");
        assert_eq!(trouble(create(&below, b"2")), WriteTrouble::Unreadable(Trouble::Missing));
        assert_eq!(entries(dir.path()), 1);
        // Somebody was quicker, after the first check.
        let beside = dir.path().join("beside");
        fs::write(&beside, "2").unwrap();
        assert_eq!(rename_to_new(&beside, &path).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
    }

    #[test]
    fn overwrites_whatever_is_there() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("cache");
        for content in [&b"1"[..], b"22", b""] {
            overwrite(&path, content).unwrap();
            assert_eq!(fs::read(&path).unwrap(), content);
        }
        assert_eq!(trouble(overwrite(dir.path(), b"x")), WriteTrouble::Unreadable(Trouble::IsFolder));
    }

    #[cfg(unix)]
    mod unix {
        use super::*;
        use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
        use std::process::{Command, Stdio};
        use std::thread;
        use std::time::Duration;

        fn mode(path: &Path) -> u32 {
            fs::metadata(path).unwrap().mode() & 0o7777
        }

        #[test]
        fn keeps_rights() {
            for wanted in [0o600, 0o644, 0o664, 0o755, 0o660] {
                let (_dir, path) = with("old");
                fs::set_permissions(&path, fs::Permissions::from_mode(wanted)).unwrap();
                replace(&path, b"new", &Fingerprint::of(b"old")).unwrap();
                assert_eq!(mode(&path), wanted, "{wanted:o}");
            }
        }

        #[test]
        fn a_new_file_has_the_rights_of_any_new_file() {
            let dir = tempfile::tempdir().unwrap();
            fs::write(dir.path().join("plain"), "").unwrap();
            create(&dir.path().join("made"), b"x").unwrap();
            assert_eq!(mode(&dir.path().join("made")), mode(&dir.path().join("plain")));
        }

        #[test]
        fn keeps_the_owner_where_it_may() {
            let (_dir, path) = with("old");
            if chown(&path, Some(1234), Some(2345)).is_err() {
                return; // Only root may.
            }
            fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
            replace(&path, b"new", &Fingerprint::of(b"old")).unwrap();
            let meta = fs::metadata(&path).unwrap();
            assert_eq!((meta.uid(), meta.gid(), meta.mode() & 0o7777), (1234, 2345, 0o640));
        }

        #[cfg(target_os = "linux")]
        #[test]
        fn keeps_attributes() {
            use rustix::fs::{XattrFlags, getxattr, setxattr};
            let (_dir, path) = with("old");
            if setxattr(&path, "user.note", b"kept", XattrFlags::empty()).is_err() {
                return; // Not on this file system.
            }
            replace(&path, b"new", &Fingerprint::of(b"old")).unwrap();
            let mut value = [0; 16];
            let length = getxattr(&path, "user.note", &mut value[..]).unwrap();
            assert_eq!(&value[..length], b"kept");
        }

        #[test]
        fn follows_links() {
            let (dir, path) = with("old");
            let elsewhere = tempfile::tempdir().unwrap();
            let link = elsewhere.path().join("link.toml");
            symlink(&path, &link).unwrap();
            let link_to_link = dir.path().join("again.toml");
            symlink(&link, &link_to_link).unwrap();
            replace(&link_to_link, b"new", &Fingerprint::of(b"old")).unwrap();
            assert_eq!(fs::read(&path).unwrap(), b"new");
            assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
            assert!(fs::symlink_metadata(&link_to_link).unwrap().is_symlink());
            assert!(fs::symlink_metadata(&path).unwrap().is_file());
            assert_eq!((entries(dir.path()), entries(elsewhere.path())), (2, 1));
        }

        #[test]
        fn refuses_bad_links_and_special_files() {
            let dir = tempfile::tempdir().unwrap();
            let [loops, dangling] = ["loop", "dangling"].map(|name| dir.path().join(name));
            symlink("loop", &loops).unwrap();
            symlink("nowhere", &dangling).unwrap();
            let nothing = Fingerprint::of(b"");
            assert_eq!(trouble(replace(&loops, b"x", &nothing)), WriteTrouble::Unreadable(Trouble::LinkLoop));
            let nowhere = Trouble::LinkToNowhere { target: "nowhere".into() };
            assert_eq!(trouble(replace(&dangling, b"x", &nothing)), WriteTrouble::Unreadable(nowhere));
            assert_eq!(trouble(create(&dangling, b"x")), WriteTrouble::Exists);
            assert_eq!(trouble(create(&loops, b"x")), WriteTrouble::Exists);
            let device = trouble(replace(Path::new("/dev/null"), b"x", &nothing));
            assert!(matches!(device, WriteTrouble::Unreadable(Trouble::NotRegular(_))));
        }

        #[test]
        fn a_protected_file_or_folder_is_left_alone() {
            let (dir, path) = with("old");
            let is_root = fs::metadata(&path).unwrap().uid() == 0;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
            let result = replace(&path, b"new", &Fingerprint::of(b"old"));
            if !is_root {
                assert_eq!(trouble(result), WriteTrouble::FileNotWritable);
            }
            fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
            fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o555)).unwrap();
            let content = fs::read(&path).unwrap();
            let result = replace(&path, b"newer", &Fingerprint::of(&content));
            fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).unwrap();
            if !is_root {
                assert!(matches!(trouble(result), WriteTrouble::FolderNotWritable { .. }));
            }
            assert_eq!(entries(dir.path()), 1);
        }

        /// A file with no space behind it: the content may grow to 1 MiB and no further.
        #[test]
        fn a_failure_while_writing_leaves_everything_as_it_was() {
            let (dir, path) = with("old");
            let run = |limit: &str| {
                let line = format!("ulimit -f {limit}; trap '' XFSZ; exec \"$0\" \"$@\"");
                let mut command = Command::new("bash");
                command.arg("-c").arg(line).arg(std::env::current_exe().unwrap());
                child(&mut command, "write_two_mebibytes", &path)
            };
            let output = String::from_utf8(run("1024").wait_with_output().unwrap().stdout).unwrap();
            assert!(output.contains("1 passed"), "the child asserts the refusal: {output}");
            assert_eq!(fs::read(&path).unwrap(), b"old");
            assert_eq!(entries(dir.path()), 1);
        }

        #[test]
        #[ignore = "the child of another test"]
        fn write_two_mebibytes() {
            let Some(path) = std::env::var_os("LOTSE_TEST_PATH") else { return };
            let result = replace(Path::new(&path), &vec![b'#'; 2 << 20], &Fingerprint::of(b"old"));
            assert_eq!(trouble(result), WriteTrouble::NoSpace);
        }

        /// A child that writes without pause, killed 200 times at random moments.
        #[test]
        fn a_kill_at_any_moment_leaves_old_or_new() {
            let (dir, path) = with("a");
            overwrite(&path, &version(0)).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
            for round in 0..200_u64 {
                let before = fs::read(&path).unwrap()[0];
                let mut command = Command::new(std::env::current_exe().unwrap());
                let mut child = child(&mut command, "write_without_pause", &path);
                // Once it writes, a few rounds of writing are about as long as the longest pause.
                let began = std::time::Instant::now();
                while fs::read(&path).unwrap()[0] == before {
                    assert!(began.elapsed() < Duration::from_secs(20), "the child does not write");
                    thread::sleep(Duration::from_micros(200));
                }
                thread::sleep(Duration::from_micros(RandomState::new().hash_one(round) % 6_000));
                child.kill().unwrap();
                child.wait().unwrap();
                let content = fs::read(&path).unwrap();
                assert!(content == version(content[0]), "{} bytes of {}", content.len(), content[0]);
                assert_eq!(mode(&path), 0o640);
            }
            // What killed runs left is hidden from everybody.
            assert_eq!(folder::names(dir.path(), &Limits::DESK).unwrap(), ["directory.toml"]);
        }

        #[test]
        #[ignore = "the child of another test"]
        fn write_without_pause() {
            let Some(path) = std::env::var_os("LOTSE_TEST_PATH") else { return };
            let path = Path::new(&path);
            loop {
                let old = fs::read(path).unwrap();
                let new = version(old[0].wrapping_add(1));
                replace(path, &new, &Fingerprint::of(&old)).unwrap();
            }
        }

        /// Some 100 kB, of another length each, all of one byte.
        fn version(number: u8) -> Vec<u8> {
            vec![number; 100_000 + usize::from(number)]
        }

        fn child(command: &mut Command, test: &str, path: &Path) -> std::process::Child {
            let name = format!("{}::{test}", module_path!().split_once("::").unwrap().1);
            command.args([&name, "--exact", "--ignored"]).env("LOTSE_TEST_PATH", path);
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
        }
    }

    #[test]
    fn names_are_hidden_and_not_to_be_foreseen() {
        let names: std::collections::HashSet<_> = (0..1000).map(|_| random_name()).collect();
        assert_eq!(names.len(), 1000);
        assert!(names.iter().all(|name| !folder::is_source(name)));
    }
}
