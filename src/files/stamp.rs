//! What a path looked like from outside at one moment, and the rules of when a change is taken.
//!
//! [`Stamp`] looks at the disk. [`Settling`] and [`SecondLook`] are machines of plain values: the moment is an argument
//! (any clock that never goes back, as time since the program began), so tests need no waiting. Nothing here reads content
//! or watches anything.

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs::{self, Metadata};
use std::hash::{BuildHasher, Hasher};
use std::path::Path;
use std::time::Duration;

use foldhash::quality::FixedState;

use super::folder;
use super::guarded::{Limits, Trouble, special};

/// How long size and time of a changed file must be still before it is taken.
pub const STILL: Duration = Duration::from_millis(150);
/// After this a directory that lost many offers is looked at once more.
pub const SECOND_LOOK: Duration = Duration::from_secs(2);
/// A little more than the coarsest clock of a file system in use (FAT: 2 s).
const COARSEST_CLOCK: Duration = Duration::from_millis(2_100);

/// What a path looked like from outside: if two are equal, nothing has changed in between.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Stamp {
    /// Nothing is there, or nothing can be reached.
    #[default]
    Absent,
    /// Something is there that is no directory of offers, or that this user may not see.
    Refused(Trouble),
    /// A file.
    File(FileStamp),
    /// A folder: its files in their order. A file that cannot be looked at (a link to nowhere) has no stamp.
    Folder(Vec<(OsString, Option<FileStamp>)>),
}

/// What one file looked like from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct FileStamp {
    /// In bytes.
    pub size: u64,
    /// When its content changed, in nanoseconds since 1970, as precisely as the file system keeps it.
    pub modified: i128,
    /// When its content, name, owner or rights changed; 0 where the system does not say. Nobody can set this one back,
    /// and it alone moves when a file that could not be read becomes readable.
    pub changed: i128,
    /// The file system it is on; 0 where the system does not say.
    pub device: u64,
    /// Its number there; where the system does not say, when it was created.
    pub inode: u64,
}

impl Stamp {
    /// Looks at a path, following links.
    #[must_use]
    pub fn of(path: &Path, limits: &Limits) -> Stamp {
        match fs::metadata(path) {
            Ok(meta) if meta.is_file() => Stamp::File(FileStamp::of(&meta)),
            Ok(meta) if meta.is_dir() => match folder::names(path, limits) {
                Ok(names) => {
                    let look = |name: &OsString| fs::metadata(path.join(name)).ok().map(|meta| FileStamp::of(&meta));
                    let files = names.into_iter().map(|name| {
                        let stamp = look(&name);
                        (name, stamp)
                    });
                    Stamp::Folder(files.collect())
                }
                Err(error) => Stamp::refused(error.trouble),
            },
            Ok(meta) => Stamp::Refused(Trouble::NotRegular(special(meta.file_type()))),
            Err(error) => Stamp::refused(Trouble::of(path, &error)),
        }
    }

    fn refused(trouble: Trouble) -> Stamp {
        match trouble {
            // All of these are "not there (yet)"; a folder on its way back passes through several of them.
            Trouble::Missing | Trouble::LinkToNowhere { .. } | Trouble::NotInFolder => Stamp::Absent,
            trouble => Stamp::Refused(trouble),
        }
    }

    /// Whether what is new in it since `before` has times as if the file system kept whole seconds only, so that a change
    /// soon after this one may leave no trace in them.
    #[must_use]
    pub fn is_coarse_since(&self, before: &Stamp) -> bool {
        match (self, before) {
            (Stamp::File(file), _) => file.is_coarse(),
            (Stamp::Folder(files), Stamp::Folder(before)) => {
                let before: HashSet<_> = before.iter().collect();
                files.iter().any(|entry| entry.1.is_some_and(FileStamp::is_coarse) && !before.contains(entry))
            }
            (Stamp::Folder(files), _) => files.iter().any(|entry| entry.1.is_some_and(FileStamp::is_coarse)),
            (Stamp::Absent | Stamp::Refused(_), _) => false,
        }
    }
}

impl FileStamp {
    /// Of a file's metadata.
    #[cfg(unix)]
    #[must_use]
    pub fn of(meta: &Metadata) -> FileStamp {
        use std::os::unix::fs::MetadataExt;
        let nanoseconds = |seconds: i64, rest: i64| i128::from(seconds) * 1_000_000_000 + i128::from(rest);
        FileStamp {
            size: meta.size(),
            modified: nanoseconds(meta.mtime(), meta.mtime_nsec()),
            changed: nanoseconds(meta.ctime(), meta.ctime_nsec()),
            device: meta.dev(),
            inode: meta.ino(),
        }
    }

    /// Of a file's metadata.
    #[cfg(windows)]
    #[must_use]
    pub fn of(meta: &Metadata) -> FileStamp {
        use std::os::windows::fs::MetadataExt;
        FileStamp {
            size: meta.file_size(),
            modified: i128::from(meta.last_write_time()) * 100,
            changed: 0,
            device: 0,
            inode: meta.creation_time(),
        }
    }

    fn is_coarse(self) -> bool {
        self.modified % 1_000_000_000 == 0
    }
}

/// When a changed path is taken: once it has looked the same for [`STILL`].
///
/// A path that does not come to rest is never taken; what was taken last stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settling {
    taken: Stamp,
    state: State,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    /// As it was taken.
    Quiet,
    /// Different since then; to be looked at then.
    Moving { stamp: Stamp, until: Duration },
    /// As it was taken, but on a clock too coarse to be sure of it before then.
    Unsure { until: Duration },
}

/// What [`Settling`] says about one look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// As it was taken.
    Unchanged,
    /// Changed, and perhaps still changing: to be looked at again at this moment, whatever happens before.
    Waiting(Duration),
    /// Changed and still: to be read now.
    Still(Stamp),
}

impl Settling {
    /// Begins with what was read last ([`Stamp::Absent`] if nothing was).
    #[must_use]
    pub fn new(taken: Stamp) -> Settling {
        Settling { taken, state: State::Quiet }
    }

    /// Judges what the path looks like now.
    pub fn observe(&mut self, stamp: Stamp, now: Duration) -> Verdict {
        if stamp == self.taken {
            return match self.state {
                State::Unsure { until } if now >= until => {
                    self.state = State::Quiet;
                    Verdict::Still(stamp)
                }
                State::Unsure { .. } => Verdict::Unchanged,
                State::Quiet | State::Moving { .. } => {
                    self.state = State::Quiet;
                    Verdict::Unchanged
                }
            };
        }
        match &self.state {
            State::Moving { stamp: before, until } if *before == stamp => {
                if now < *until {
                    return Verdict::Waiting(*until);
                }
                let coarse = stamp.is_coarse_since(&self.taken);
                self.taken = stamp.clone();
                let until = now.saturating_add(COARSEST_CLOCK);
                self.state = if coarse { State::Unsure { until } } else { State::Quiet };
                Verdict::Still(stamp)
            }
            _ => {
                let until = now.saturating_add(STILL);
                self.state = State::Moving { stamp, until };
                Verdict::Waiting(until)
            }
        }
    }

    /// When to look again even if nothing is heard of the path; `None` while it is at rest.
    #[must_use]
    pub fn due(&self) -> Option<Duration> {
        match self.state {
            State::Quiet => None,
            State::Moving { until, .. } | State::Unsure { until } => Some(until),
        }
    }
}

/// What content was, in 16 bytes: tells whether two contents are the same, by accident wrong once in 2⁶⁴.
///
/// Good for this process only, and no protection against somebody who wants two contents to look the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint {
    bytes: u64,
    hash: u64,
}

impl Fingerprint {
    /// Of one file's content.
    #[must_use]
    pub fn of(content: &[u8]) -> Fingerprint {
        let mut hasher = FixedState::default().build_hasher();
        hasher.write(content);
        Fingerprint { bytes: content.len() as u64, hash: hasher.finish() }
    }

    /// Of several files in their order, where it also matters which part stands in which.
    #[must_use]
    pub fn of_all<'a>(contents: impl IntoIterator<Item = &'a [u8]>) -> Fingerprint {
        let mut hasher = FixedState::default().build_hasher();
        let mut bytes = 0_u64;
        for content in contents {
            hasher.write_u64(content.len() as u64);
            hasher.write(content);
            bytes = bytes.saturating_add(content.len() as u64);
        }
        Fingerprint { bytes, hash: hasher.finish() }
    }
}

/// Whether a directory that was read anew replaces the one that is shown.
///
/// Where more than a fifth of the offers would vanish (half a copy, a wrong folder, a script gone wrong), the old ones stay
/// until a second look [`SECOND_LOOK`] later finds the same content.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SecondLook {
    shown: Option<Fingerprint>,
    waiting: Option<(Fingerprint, Duration)>,
}

/// What [`SecondLook`] says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Show the new one.
    Take,
    /// Keep the old one and read the path again at this moment, also if nothing is heard of it.
    WaitUntil(Duration),
    /// Keep the old one: the content is what is shown already.
    Keep,
}

impl SecondLook {
    /// Begins with the content that is shown, or nothing.
    #[must_use]
    pub fn new(shown: Option<Fingerprint>) -> SecondLook {
        SecondLook { shown, waiting: None }
    }

    /// Judges a directory that was read and is fit to be shown.
    ///
    /// `before` is the number of offers that are shown, `remaining` how many *of those* (by id) are in the new one; new
    /// offers count for nothing, since a hundred new ones do not make up for a hundred that vanished.
    pub fn judge(&mut self, before: usize, remaining: usize, content: Fingerprint, now: Duration) -> Look {
        if self.shown == Some(content) {
            self.waiting = None;
            return Look::Keep;
        }
        let vanishing = before.saturating_sub(remaining);
        let many = vanishing.saturating_mul(5) > before;
        match self.waiting {
            Some((first, until)) if many && first == content && now < until => Look::WaitUntil(until),
            Some((first, _)) if many && first != content => self.wait(content, now),
            None if many => self.wait(content, now),
            _ => {
                *self = SecondLook::new(Some(content));
                Look::Take
            }
        }
    }

    /// The path could not be read, or is not fit to be shown: the old one stays, and a first look counts no more.
    pub fn failed(&mut self) {
        self.waiting = None;
    }

    /// When the path is to be read again even if nothing is heard of it.
    #[must_use]
    pub fn due(&self) -> Option<Duration> {
        self.waiting.map(|(_, until)| until)
    }

    fn wait(&mut self, content: Fingerprint, now: Duration) -> Look {
        let until = now.saturating_add(SECOND_LOOK);
        self.waiting = Some((content, until));
        Look::WaitUntil(until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    /// A file of `size` bytes on a clock that keeps nanoseconds.
    fn file(size: u64) -> Stamp {
        Stamp::File(FileStamp { size, modified: 1, ..FileStamp::default() })
    }

    fn coarse(size: u64) -> Stamp {
        Stamp::File(FileStamp { size, modified: 7_000_000_000, ..FileStamp::default() })
    }

    #[test]
    fn nothing_happens_while_nothing_changes() {
        let mut settling = Settling::new(file(1));
        assert_eq!(settling.observe(file(1), ms(0)), Verdict::Unchanged);
        assert_eq!(settling.observe(file(1), ms(100_000)), Verdict::Unchanged);
        assert_eq!(settling.due(), None);
    }

    #[test]
    fn a_change_is_taken_once_still() {
        let mut settling = Settling::new(file(1));
        assert_eq!(settling.observe(file(2), ms(1000)), Verdict::Waiting(ms(1150)));
        assert_eq!(settling.due(), Some(ms(1150)));
        assert_eq!(settling.observe(file(2), ms(1149)), Verdict::Waiting(ms(1150)));
        assert_eq!(settling.observe(file(2), ms(1150)), Verdict::Still(file(2)));
        assert_eq!(settling.observe(file(2), ms(1151)), Verdict::Unchanged);
        assert_eq!(settling.due(), None);
    }

    #[test]
    fn every_movement_begins_the_wait_anew() {
        let mut settling = Settling::new(file(1));
        assert_eq!(settling.observe(file(2), ms(0)), Verdict::Waiting(ms(150)));
        assert_eq!(settling.observe(file(3), ms(149)), Verdict::Waiting(ms(299)));
        assert_eq!(settling.observe(file(4), ms(10_000)), Verdict::Waiting(ms(10_150)));
        assert_eq!(settling.observe(file(4), ms(10_150)), Verdict::Still(file(4)));
    }

    #[test]
    fn what_comes_back_was_no_change() {
        let mut settling = Settling::new(file(1));
        settling.observe(Stamp::Absent, ms(0));
        assert_eq!(settling.observe(file(1), ms(100)), Verdict::Unchanged);
        assert_eq!(settling.due(), None);
        assert_eq!(settling.observe(Stamp::Absent, ms(200)), Verdict::Waiting(ms(350)), "the wait begins anew");
    }

    #[test]
    fn vanishing_is_a_change_like_others() {
        let mut settling = Settling::new(file(1));
        settling.observe(Stamp::Absent, ms(0));
        assert_eq!(settling.observe(Stamp::Absent, ms(150)), Verdict::Still(Stamp::Absent));
        settling.observe(file(1), ms(160));
        assert_eq!(settling.observe(file(1), ms(310)), Verdict::Still(file(1)));
    }

    #[test]
    fn a_coarse_clock_is_looked_at_once_more() {
        let mut settling = Settling::new(file(1));
        settling.observe(coarse(2), ms(0));
        assert_eq!(settling.observe(coarse(2), ms(150)), Verdict::Still(coarse(2)));
        assert_eq!(settling.due(), Some(ms(2250)));
        assert_eq!(settling.observe(coarse(2), ms(1000)), Verdict::Unchanged);
        assert_eq!(settling.observe(coarse(2), ms(2250)), Verdict::Still(coarse(2)));
        assert_eq!(settling.due(), None, "and that is all");
        // A change in between is a change.
        settling.observe(coarse(3), ms(3000));
        settling.observe(coarse(3), ms(3150));
        assert_eq!(settling.observe(coarse(4), ms(3200)), Verdict::Waiting(ms(3350)));
    }

    #[test]
    fn in_a_folder_only_what_is_new_counts_as_coarse() {
        let entry = |name: &str, modified| (OsString::from(name), Some(FileStamp { modified, ..FileStamp::default() }));
        let before = Stamp::Folder(vec![entry("unpacked.toml", 5_000_000_000)]);
        let after = |modified| Stamp::Folder(vec![entry("a.toml", modified), entry("unpacked.toml", 5_000_000_000)]);
        assert!(!after(1).is_coarse_since(&before));
        assert!(after(2_000_000_000).is_coarse_since(&before));
        assert!(after(1).is_coarse_since(&Stamp::Absent));
    }

    #[test]
    fn stamps_tell_changes_of_files() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.toml");
        let look = || Stamp::of(&path, &Limits::DESK);
        assert_eq!(look(), Stamp::Absent);
        fs::write(&path, "1").unwrap();
        let first = look();
        assert_eq!(first, look());
        fs::write(&path, "12").unwrap();
        assert_ne!(first, look());
        // The same content and time in another file.
        let second = look();
        let copy = dir.path().join("b.toml");
        fs::copy(&path, &copy).unwrap();
        let time = fs::metadata(&path).unwrap().modified().unwrap();
        fs::File::options().write(true).open(&copy).unwrap().set_modified(time).unwrap();
        fs::rename(&copy, &path).unwrap();
        assert_ne!(second, look());
        // A file in the way.
        assert_eq!(Stamp::of(&path.join("below"), &Limits::DESK), Stamp::Absent);
    }

    #[test]
    fn stamps_tell_changes_of_folders() {
        let dir = tempfile::tempdir().unwrap();
        let look = || Stamp::of(dir.path(), &Limits::DESK);
        assert_eq!(look(), Stamp::Folder(Vec::new()));
        fs::write(dir.path().join("a.toml"), "1").unwrap();
        let first = look();
        fs::write(dir.path().join(".a.toml.swp"), "1").unwrap();
        fs::create_dir(dir.path().join("sub")).unwrap();
        assert_eq!(first, look());
        fs::rename(dir.path().join("a.toml"), dir.path().join("b.toml")).unwrap();
        assert_ne!(first, look());
    }

    #[cfg(unix)]
    #[test]
    fn stamps_tell_rights_and_links() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        let look = |name: &str| Stamp::of(&at(name), &Limits::DESK);
        fs::write(at("a"), "1").unwrap();
        let first = look("a");
        fs::set_permissions(at("a"), fs::Permissions::from_mode(0o000)).unwrap();
        assert_ne!(first, look("a"), "a file that becomes unreadable, or readable");
        symlink("nowhere", at("dangling")).unwrap();
        assert_eq!(look("dangling"), Stamp::Absent);
        symlink("loop", at("loop")).unwrap();
        assert_eq!(look("loop"), Stamp::Refused(Trouble::LinkLoop));
        assert!(matches!(Stamp::of(Path::new("/dev/null"), &Limits::DESK), Stamp::Refused(Trouble::NotRegular(_))));
        fs::create_dir(at("folder")).unwrap();
        symlink("nowhere", at("folder/x.toml")).unwrap();
        assert_eq!(look("folder"), Stamp::Folder(vec![("x.toml".into(), None)]));
    }

    #[test]
    fn fingerprints_tell_contents() {
        assert_eq!(Fingerprint::of(b"abc"), Fingerprint::of(b"abc"));
        assert_ne!(Fingerprint::of(b"abc"), Fingerprint::of(b"abd"));
        assert_ne!(Fingerprint::of(b""), Fingerprint::of(b"\0"));
        let all = |parts: &[&[u8]]| Fingerprint::of_all(parts.iter().copied());
        assert_eq!(all(&[b"ab", b"c"]), all(&[b"ab", b"c"]));
        assert_ne!(all(&[b"ab", b"c"]), all(&[b"a", b"bc"]));
        assert_ne!(all(&[b"ab"]), all(&[b"ab", b""]));
    }

    #[test]
    fn few_may_vanish_at_once_and_many_after_a_second_look() {
        let [old, new] = [Fingerprint::of(b"old"), Fingerprint::of(b"new")];
        let mut look = SecondLook::new(Some(old));
        assert_eq!(look.judge(100, 80, new, ms(0)), Look::Take, "a fifth is not more than a fifth");
        let mut look = SecondLook::new(Some(old));
        assert_eq!(look.judge(100, 79, new, ms(0)), Look::WaitUntil(ms(2000)));
        assert_eq!(look.due(), Some(ms(2000)));
        assert_eq!(look.judge(100, 79, new, ms(1999)), Look::WaitUntil(ms(2000)));
        assert_eq!(look.judge(100, 79, new, ms(2000)), Look::Take);
        assert_eq!(look.due(), None);
        assert_eq!(look.judge(79, 79, new, ms(2001)), Look::Keep);
    }

    #[test]
    fn a_second_look_that_finds_something_else_waits_again() {
        let [a, b, c] = [b"a", b"b", b"c"].map(|content| Fingerprint::of(content));
        let mut look = SecondLook::new(Some(a));
        look.judge(10, 0, b, ms(0));
        assert_eq!(look.judge(10, 1, c, ms(2000)), Look::WaitUntil(ms(4000)));
        assert_eq!(look.judge(10, 10, a, ms(3000)), Look::Keep, "all came back");
        assert_eq!(look.due(), None);
        look.judge(10, 0, b, ms(5000));
        look.failed();
        assert_eq!(look.due(), None);
        assert_eq!(look.judge(10, 0, b, ms(9000)), Look::WaitUntil(ms(11_000)));
        assert_eq!(look.judge(10, 9, c, ms(9001)), Look::Take, "what loses little needs no second look");
    }

    #[test]
    fn the_first_directory_is_taken_at_once() {
        let mut look = SecondLook::default();
        assert_eq!(look.judge(0, 0, Fingerprint::of(b"a"), ms(0)), Look::Take);
        // One of four.
        assert_eq!(look.judge(4, 3, Fingerprint::of(b"b"), ms(0)), Look::WaitUntil(ms(2000)));
    }

    proptest! {
        /// Whatever a path does: what is taken has looked the same for at least the whole wait, and is never taken twice.
        #[test]
        fn only_what_was_still_is_taken(steps in prop::collection::vec((0_u64..4, 0_u64..400), 1..60)) {
            let mut settling = Settling::new(file(0));
            let (mut now, mut since, mut last, mut taken) = (0, 0, 0, 0);
            for (size, pause) in steps {
                now += pause;
                if size != last {
                    since = now;
                    last = size;
                }
                match settling.observe(file(size), ms(now)) {
                    Verdict::Still(stamp) => {
                        prop_assert_eq!(stamp, file(size));
                        prop_assert!(now - since >= 150);
                        prop_assert_ne!(size, taken);
                        taken = size;
                    }
                    Verdict::Waiting(until) => {
                        prop_assert!(until > ms(now) && until <= ms(now + 150));
                        prop_assert_eq!(settling.due(), Some(until));
                    }
                    Verdict::Unchanged => prop_assert_eq!(size, taken),
                }
            }
        }

        /// However looks come: nothing that loses more than a fifth is taken before it was seen twice, 2 s apart.
        #[test]
        fn nothing_large_vanishes_at_one_look(steps in prop::collection::vec((0_usize..=10, 0_u8..3, 0_u64..1500), 1..60)) {
            let mut look = SecondLook::new(None);
            let mut now = 0;
            let mut first: Option<(u8, u64)> = None;
            for (remaining, content, pause) in steps {
                now += pause;
                if first.is_none_or(|(seen, _)| seen != content) {
                    first = Some((content, now));
                }
                let answer = look.judge(10, remaining, Fingerprint::of(&[content]), ms(now));
                if answer == Look::Take && remaining < 8 {
                    prop_assert!(first.is_some_and(|(_, at)| now - at >= 2000));
                }
            }
        }
    }
}
