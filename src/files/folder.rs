//! Which files a directory consists of, and reading all of them as one.
//!
//! A path is one file, or a folder whose `*.toml` are one directory together, in the bytewise order of their names, which
//! is the same on every machine and in every language. Not recursive. Knows nothing of what is in the files.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::guarded::{Budget, FileError, Limits, Trouble, special};
use super::stamp::Stamp;

/// A folder may hold this many other entries for every file allowed, before listing it is given up.
const OTHERS_PER_FILE: usize = 20;
/// How often a folder that changed while it was read is read again.
const ATTEMPTS: usize = 4;
/// The pause between two attempts.
const PAUSE: Duration = Duration::from_millis(25);

/// Everything a path holds, as it was at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// The files, in their order; one if the path is a file.
    pub parts: Vec<Part>,
    /// Whether the path is a folder. Then a bad file costs that file only.
    pub folder: bool,
    /// What the disk looked like just before it was read: what a watcher compares with, so that nothing which changes
    /// from then on is missed.
    pub stamp: Stamp,
}

/// One of the files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its path: the folder as it was named, and the file's name.
    pub path: PathBuf,
    /// Its content. For a path that is a file this is always `Ok`.
    pub bytes: Result<Vec<u8>, FileError>,
}

/// Whether a file of this name, in a folder, belongs to the directory.
///
/// Hidden files do not, which are also what editors, `replace` and macOS leave (`.#a.toml`, `.a.toml.swp`, `._a.toml`),
/// nor do Office's locks (`~$a.toml`); other leavings (`a.toml~`, `#a.toml#`, `4913`) do not end in `.toml`.
/// The ending counts in capitals too: a file that is silently left out is worse than one more.
#[must_use]
pub fn is_source(name: &OsStr) -> bool {
    let bytes = name.as_encoded_bytes();
    let hidden = bytes.starts_with(b".") || bytes.starts_with(b"~$");
    let toml = Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
    toml && !hidden
}

/// The names of the files in a folder that belong to the directory, sorted; none is no error.
///
/// # Errors
/// [`Trouble::TooManyFiles`], or what the system says about the folder.
pub fn names(folder: &Path, limits: &Limits) -> Result<Vec<OsString>, FileError> {
    let failed = |error: io::Error| FileError::of(folder, &error);
    let too_many = || FileError::new(folder, Trouble::TooManyFiles { limit: limits.files });
    let mut names = Vec::new();
    let mut others = 0_usize;
    for entry in fs::read_dir(folder).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name();
        if is_source(&name) {
            names.push(name);
        } else {
            others += 1;
        }
        if names.len() > limits.files || others > limits.files.saturating_mul(OTHERS_PER_FILE) {
            return Err(too_many());
        }
    }
    names.sort_unstable_by(|a, b| a.as_encoded_bytes().cmp(b.as_encoded_bytes()));
    Ok(names)
}

/// The files that `path` stands for: itself, or the files of the folder in their order.
///
/// # Errors
/// [`Trouble::FolderWithoutToml`], [`Trouble::TooManyFiles`], [`Trouble::NotRegular`], or that there is nothing.
pub fn sources(path: &Path, limits: &Limits) -> Result<Vec<PathBuf>, FileError> {
    let meta = fs::metadata(path).map_err(|error| FileError::of(path, &error))?;
    if meta.is_dir() {
        let names = names(path, limits)?;
        if names.is_empty() {
            return Err(FileError::new(path, Trouble::FolderWithoutToml));
        }
        Ok(names.iter().map(|name| path.join(name)).collect())
    } else if meta.is_file() {
        Ok(vec![path.to_owned()])
    } else {
        Err(FileError::new(path, Trouble::NotRegular(special(meta.file_type()))))
    }
}

/// Reads everything `path` stands for, as it was at one moment: if anything changed meanwhile it is read again.
///
/// # Errors
/// For a file as [`super::guarded::read`]. For a folder as [`sources`], [`Trouble::TotalTooLarge`], and
/// [`Trouble::Changing`] where it does not come to rest; what is wrong with one of its files is in that [`Part`].
pub fn load(path: &Path, limits: &Limits) -> Result<Loaded, FileError> {
    let mut attempt = 1;
    loop {
        // Before the reading, never after: what changes in between must differ from the stamp, not be in it.
        let stamp = Stamp::of(path, limits);
        let loaded = load_once(path, limits, stamp);
        let settled = match &loaded {
            Ok(loaded) => loaded.stamp == Stamp::of(path, limits),
            // An error is said at once: it is true of the moment at which it was met, and whoever watches hears of the next.
            Err(_) => true,
        };
        if settled {
            return loaded;
        }
        if attempt == ATTEMPTS {
            return Err(FileError::new(path, Trouble::Changing));
        }
        attempt += 1;
        thread::sleep(PAUSE);
    }
}

fn load_once(path: &Path, limits: &Limits, stamp: Stamp) -> Result<Loaded, FileError> {
    let sources = sources(path, limits)?;
    let folder = !matches!(sources.as_slice(), [only] if only == path);
    let mut budget = Budget::new(*limits);
    let mut parts = Vec::with_capacity(sources.len());
    for path in sources {
        let bytes = budget.read(&path);
        match bytes {
            Err(error) if !folder || matches!(error.trouble, Trouble::TotalTooLarge { .. }) => return Err(error),
            bytes => parts.push(Part { path, bytes }),
        }
    }
    Ok(Loaded { parts, folder, stamp })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::sync::atomic::{AtomicBool, Ordering};

    const SMALL: Limits = Limits { file_bytes: 1000, total_bytes: 1500, files: 3, follow_links: true };

    fn folder(files: &[&str]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for name in files {
            fs::write(dir.path().join(name), name).unwrap();
        }
        dir
    }

    fn found(dir: &tempfile::TempDir) -> Vec<String> {
        let sources = sources(dir.path(), &Limits::DESK).unwrap();
        sources.iter().map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn takes_toml_in_bytewise_order_and_nothing_else() {
        let dir = folder(&[
            "b.toml",
            "B.toml",
            "a.toml",
            "ä.toml",
            "10.toml",
            "9.toml",
            "c.TOML",
            "a.b.toml", // these
            ".#a.toml",
            ".a.toml.swp",
            "a.toml~",
            "#a.toml#",
            "4913",
            "._a.toml",
            "~$a.toml",
            "a.toml.bak",
            ".toml",
            ".lotse-0123456789abcdef.tmp",
            "toml",
            "atoml",
            "a.tomlx",
            "a.swp",
            "a.toml.AbCdEf", // not these
        ]);
        fs::create_dir(dir.path().join("sub")).unwrap();
        fs::write(dir.path().join("sub/x.toml"), "x").unwrap();
        assert_eq!(found(&dir), ["10.toml", "9.toml", "B.toml", "a.b.toml", "a.toml", "b.toml", "c.TOML", "ä.toml"]);
    }

    #[test]
    fn a_file_stands_for_itself_whatever_its_name() {
        let dir = folder(&["directory.txt"]);
        let path = dir.path().join("directory.txt");
        assert_eq!(sources(&path, &SMALL).unwrap(), std::slice::from_ref(&path));
        let loaded = load(&path, &SMALL).unwrap();
        assert!(!loaded.folder);
        assert_eq!(loaded.parts, [Part { path, bytes: Ok(b"directory.txt".to_vec()) }]);
    }

    #[test]
    fn a_folder_of_one_file_is_a_folder() {
        let dir = folder(&["a.toml"]);
        assert!(load(dir.path(), &SMALL).unwrap().folder);
    }

    #[test]
    fn says_what_is_wrong_with_the_path() {
        let dir = folder(&["x.txt"]);
        let trouble = |path: &Path| load(path, &SMALL).unwrap_err().trouble;
        assert_eq!(trouble(dir.path()), Trouble::FolderWithoutToml);
        assert_eq!(trouble(&dir.path().join("none")), Trouble::Missing);
        assert_eq!(sources(&dir.path().join("none"), &SMALL).unwrap_err().trouble, Trouble::Missing);
        fs::write(dir.path().join("empty"), "").unwrap();
        assert_eq!(trouble(&dir.path().join("empty")), Trouble::Empty);
        #[cfg(unix)]
        assert!(matches!(trouble(Path::new("/dev/null")), Trouble::NotRegular(_)));
    }

    #[test]
    fn too_many_files_are_refused() {
        let dir = folder(&["a.toml", "b.toml", "c.toml"]);
        assert_eq!(sources(dir.path(), &SMALL).unwrap().len(), 3);
        fs::write(dir.path().join("d.toml"), "d").unwrap();
        let error = sources(dir.path(), &SMALL).unwrap_err();
        assert_eq!(error, FileError::new(dir.path(), Trouble::TooManyFiles { limit: 3 }));
    }

    #[test]
    fn a_folder_full_of_other_things_is_given_up() {
        let dir = folder(&["a.toml"]);
        for number in 0..61 {
            fs::write(dir.path().join(number.to_string()), "").unwrap();
        }
        assert!(matches!(sources(dir.path(), &SMALL).unwrap_err().trouble, Trouble::TooManyFiles { .. }));
    }

    #[test]
    fn a_bad_file_in_a_folder_costs_that_file() {
        let dir = folder(&["a.toml", "c.toml"]);
        fs::create_dir(dir.path().join("b.toml")).unwrap();
        let loaded = load(dir.path(), &SMALL).unwrap();
        let troubles: Vec<_> = loaded.parts.iter().map(|part| part.bytes.as_ref().err().map(|e| &e.trouble)).collect();
        assert_eq!(troubles, [None, Some(&Trouble::IsFolder), None]);
    }

    #[test]
    fn the_total_is_about_the_folder() {
        let dir = folder(&[]);
        fs::write(dir.path().join("a.toml"), vec![b'#'; 900]).unwrap();
        fs::write(dir.path().join("b.toml"), vec![b'#'; 900]).unwrap();
        let error = load(dir.path(), &SMALL).unwrap_err();
        assert_eq!(error.trouble, Trouble::TotalTooLarge { size: 1800, limit: 1500 });
        assert_eq!(error.path, dir.path().join("b.toml"), "the file with which it became too much");
    }

    #[cfg(unix)]
    #[test]
    fn a_kiosk_follows_no_link_out_of_the_folder() {
        let dir = folder(&["a.toml"]);
        std::os::unix::fs::symlink("/etc/passwd", dir.path().join("b.toml")).unwrap();
        let loaded = load(dir.path(), &Limits::KIOSK).unwrap();
        assert_eq!(loaded.parts[1].bytes.as_ref().unwrap_err().trouble, Trouble::LinkRefused);
    }

    /// Two files that are always written together must never be seen apart.
    #[test]
    fn never_mixes_two_moments() {
        let dir = folder(&[]);
        let write = |round: u32| {
            for name in ["a.toml", "b.toml"] {
                let temp = dir.path().join("temp");
                fs::write(&temp, round.to_string()).unwrap();
                fs::rename(&temp, dir.path().join(name)).unwrap();
                thread::sleep(Duration::from_millis(1));
            }
        };
        write(0);
        let stop = AtomicBool::new(false);
        thread::scope(|scope| {
            scope.spawn(|| {
                let mut round = 0;
                while !stop.load(Ordering::Relaxed) {
                    round += 1;
                    write(round);
                    thread::sleep(Duration::from_millis(15));
                }
            });
            let mut read = 0;
            for _ in 0..100 {
                if let Ok(loaded) = load(dir.path(), &Limits::DESK) {
                    let text = |at: usize| String::from_utf8(loaded.parts[at].bytes.clone().unwrap()).unwrap();
                    let [a, b] = [0, 1].map(|at| text(at).parse::<u32>().unwrap());
                    // The writer itself is between its two files for a moment, so one apart can be a true moment.
                    assert!(a == b || a == b + 1, "{a} {b}");
                    read += 1;
                }
            }
            stop.store(true, Ordering::Relaxed);
            assert!(read > 50, "{read}");
        });
    }

    proptest! {
        #[test]
        fn any_name_can_be_judged(name in ".*") {
            let _ = is_source(OsStr::new(&name));
        }

        #[test]
        fn the_order_is_that_of_the_bytes(names in prop::collection::btree_set("[a-zA-Z0-9äß_-]{1,6}", 1..20)) {
            let files: Vec<String> = names.iter().map(|name| format!("{name}.toml")).collect();
            let dir = folder(&files.iter().map(String::as_str).collect::<Vec<_>>());
            let mut expected = files.clone();
            expected.sort_by(|a, b| a.as_bytes().cmp(b.as_bytes()));
            prop_assert_eq!(found(&dir), expected);
        }
    }
}
