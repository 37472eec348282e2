//! Which directories decide what a path means, and whether the system tells when something changes in them.
//!
//! `/srv/current/directory.toml`, where `current` is a link to `releases/42`, changes its meaning through an entry of
//! `/srv` (the link is set anew), of `/srv/releases` (42 is replaced) and of `/srv/releases/42`. A watcher that knows only
//! the last of these goes deaf with the first deployment. Here the way is walked like the system walks it and every
//! directory on it is named. Nothing here watches, waits or reads content.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::ffi::{OsStr, OsString};
use std::fs::{self, DirEntry, Metadata};
use std::path::{Component, Path, PathBuf};

use super::folder;
use super::guarded::Limits;

/// As many links as Linux follows.
const MOST_LINKS: u32 = 40;
/// As many links in a folder are walked; where there are more, the folder has to be compared.
const MOST_LINKS_IN_FOLDER: usize = 100;

/// What a path depends on at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Places {
    /// What to watch, by its path without links.
    pub watch: BTreeMap<PathBuf, Place>,
    /// The entries that matter, by their paths without links.
    pub names: HashSet<PathBuf>,
    /// The folder in which every name of a source matters.
    pub folder: Option<PathBuf>,
    /// There is more than this names: only comparing finds every change.
    pub incomplete: bool,
}

/// A directory to watch (or a file, see [`Places::of`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Which it is, to tell it from another that took its name: file system and number.
    pub identity: (u64, u64),
    /// Whether changes are missed in daily life if it cannot be watched. Of the others (`/`, `/home`) only the renaming
    /// of a directory far above is missed.
    pub needed: bool,
}

impl Places {
    /// Walks to `path`, which should be absolute, and further if it is a folder with links in it.
    ///
    /// A file at the end of the way is a place itself: it can be changed by another name of it (a hard link, a single
    /// file mounted into a container), of which its directory hears nothing.
    #[must_use]
    pub fn of(path: &Path, limits: &Limits) -> Places {
        let mut places = Places::default();
        let Some((end, meta)) = places.walk(path) else { return places };
        if meta.is_dir() {
            places.add(&end, true);
            places.add_links_in(&end, limits);
            places.folder = Some(end);
        } else if meta.is_file() && cfg!(any(target_os = "linux", target_os = "android")) {
            places.names.insert(end.clone());
            places.add(&end, true);
        }
        places
    }

    /// Whether an event about this path, on the way or in the folder, can have changed something.
    #[must_use]
    pub fn concern(&self, path: &Path) -> bool {
        let in_folder = || self.folder.is_some() && self.folder.as_deref() == path.parent();
        self.watch.contains_key(path)
            || self.names.contains(path)
            || (in_folder() && path.file_name().is_some_and(folder::is_source))
    }

    /// Walks the way of a path, entry by entry. Answers where it ends, if it does.
    fn walk(&mut self, path: &Path) -> Option<(PathBuf, Metadata)> {
        let mut ahead: VecDeque<OsString> = parts(path).collect();
        let mut here = PathBuf::new();
        let mut links = 0;
        let mut arrived = None;
        while let Some(part) = ahead.pop_front() {
            match Path::new(&part).components().next() {
                Some(Component::Normal(name)) => {
                    let entry = here.join(name);
                    self.names.insert(entry.clone());
                    let Ok(meta) = fs::symlink_metadata(&entry) else {
                        // It may appear here, or, if this is a file, this may become a directory.
                        let is_dir = fs::metadata(&here).is_ok_and(|meta| meta.is_dir());
                        self.add(if is_dir { &here } else { here.parent().unwrap_or(&here) }, true);
                        return None;
                    };
                    if meta.is_symlink() {
                        self.add(&here, true);
                        links += 1;
                        let target = fs::read_link(&entry).ok().filter(|_| links <= MOST_LINKS)?;
                        for part in parts(&target).rev() {
                            ahead.push_front(part);
                        }
                        arrived = None;
                    } else {
                        self.add(&here, ahead.is_empty());
                        arrived = Some((entry.clone(), meta));
                        here = entry;
                    }
                }
                Some(Component::ParentDir) => {
                    here.pop();
                    arrived = None;
                }
                Some(Component::CurDir) | None => {}
                Some(root @ (Component::RootDir | Component::Prefix(_))) => {
                    if matches!(root, Component::Prefix(_)) {
                        here = PathBuf::new();
                    }
                    // Takes the place of everything before it but a drive, and behind a drive completes it.
                    here.push(root);
                    arrived = None;
                }
            }
        }
        arrived.or_else(|| fs::metadata(&here).ok().map(|meta| (here, meta)))
    }

    /// The ways of links to files that a folder holds.
    fn add_links_in(&mut self, folder: &Path, limits: &Limits) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        // What kind an entry is mostly stands in the listing, so that 5,000 files cost no 5,000 questions.
        let is_link = |entry: &DirEntry| entry.file_type().is_ok_and(|kind| kind.is_symlink());
        let is_source_link = |entry: &DirEntry| folder::is_source(&entry.file_name()) && is_link(entry);
        let links = entries.flatten().filter(is_source_link).take(limits.files);
        let mut links: Vec<PathBuf> = links.map(|entry| entry.path()).collect();
        links.sort_unstable();
        self.incomplete |= links.len() > MOST_LINKS_IN_FOLDER;
        for link in links.iter().take(MOST_LINKS_IN_FOLDER) {
            self.walk(link);
        }
    }

    fn add(&mut self, path: &Path, needed: bool) {
        // Watching `/` on macOS means hearing of every file of the machine, and on Windows a watched directory cannot be
        // renamed by anybody. There only what is needed is watched.
        if !needed && !cfg!(any(target_os = "linux", target_os = "android")) {
            return;
        }
        let identity = fs::metadata(path).map(|meta| identity(&meta)).unwrap_or_default();
        let place = self.watch.entry(path.to_owned()).or_insert(Place { identity, needed });
        place.needed |= needed;
    }
}

/// The parts of a path, a root or drive being one of them.
fn parts(path: &Path) -> impl DoubleEndedIterator<Item = OsString> {
    path.components().map(|part| part.as_os_str().to_owned()).collect::<Vec<_>>().into_iter()
}

#[cfg(unix)]
fn identity(meta: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    (meta.dev(), meta.ino())
}

#[cfg(windows)]
fn identity(meta: &Metadata) -> (u64, u64) {
    use std::os::windows::fs::MetadataExt;
    (0, meta.creation_time())
}

/// Whether the system tells of every change in this directory: not on network file systems, where other machines change
/// things, nor where something is put in without a word (removable media).
#[must_use]
pub fn notifies(dir: &Path) -> bool {
    !is_mount_point_of_media(dir) && file_system_notifies(dir)
}

/// Where media are mounted: the kernel does not tell when one is.
fn is_mount_point_of_media(dir: &Path) -> bool {
    let is = |root: &str| dir.starts_with(OsStr::new(root));
    cfg!(unix) && (is("/media") || is("/run/media") || is("/mnt") || is("/Volumes"))
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn file_system_notifies(dir: &Path) -> bool {
    /// File systems whose content also changes from elsewhere, by the number in `statfs` (linux/magic.h and each one's own).
    const SILENT: [u32; 24] = [
        0x0000_6969, // NFS
        0x0000_517B, // SMB
        0xFF53_4D42, // CIFS
        0xFE53_4D42, // SMB2
        0x6573_5546, // FUSE: sshfs, rclone, WebDAV, virtiofs, folders of Docker Desktop
        0x0102_1997, // 9p: WSL's Windows drives, QEMU
        0x00C3_6400, // Ceph
        0x5346_414F, // AFS
        0x6B41_4653, // kAFS
        0x7375_7245, // Coda
        0x0000_564C, // NCP
        0x0BD0_0BD0, // Lustre
        0x4750_4653, // GPFS
        0xAAD7_AAEA, // PanFS
        0x7C7C_6673, // Parallels shared folders
        0x0116_1970, // GFS2
        0x7461_636F, // OCFS2
        0x786F_4256, // VirtualBox shared folders
        0xBACB_ACBC, // VMware shared folders
        0x0000_0187, // automount
        0x0000_4D44, // FAT, of sticks
        0x2011_BAB0, // exFAT, of sticks
        0x5346_544E, // NTFS, of disks that are carried about
        0x7366_746E, // NTFS, the newer driver
    ];
    match rustix::fs::statfs(dir) {
        // The field has another type on other processors; the number is one of 32 bits.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the number has 32 bits")]
        Ok(found) => !SILENT.contains(&(found.f_type as u32)),
        Err(_) => false,
    }
}

#[cfg(any(target_os = "macos", target_os = "freebsd"))]
fn file_system_notifies(dir: &Path) -> bool {
    /// `MNT_LOCAL` of `sys/mount.h`, the same in both systems.
    const LOCAL: u64 = 0x1000;
    #[allow(clippy::useless_conversion, reason = "32 bits here, 64 there")]
    rustix::fs::statfs(dir).is_ok_and(|found| u64::from(found.f_flags) & LOCAL != 0)
}

#[cfg(windows)]
fn file_system_notifies(dir: &Path) -> bool {
    use std::path::Prefix;
    // A share named as a drive cannot be told; Windows' servers do notify.
    let share = |prefix: Prefix<'_>| matches!(prefix, Prefix::UNC(..) | Prefix::VerbatimUNC(..));
    !matches!(dir.components().next(), Some(Component::Prefix(prefix)) if share(prefix.kind()))
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_os = "macos", target_os = "freebsd", windows)))]
fn file_system_notifies(_dir: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A directory whose own path has no links (on macOS `/tmp` is one).
    fn root() -> (tempfile::TempDir, PathBuf) {
        let dir = tempfile::tempdir().unwrap();
        let path = fs::canonicalize(dir.path()).unwrap();
        (dir, path)
    }

    fn needed(places: &Places, below: &Path) -> Vec<String> {
        let needed =
            places.watch.iter().filter(|(path, place)| place.needed && path.is_dir() && path.starts_with(below));
        needed.map(|(path, _)| path.strip_prefix(below).unwrap().to_str().unwrap().to_owned()).collect()
    }

    fn of(path: &Path) -> Places {
        Places::of(path, &Limits::DESK)
    }

    #[test]
    fn a_file_depends_on_its_directory() {
        let (_dir, root) = root();
        fs::create_dir(root.join("a")).unwrap();
        let file = root.join("a/x.toml");
        fs::write(&file, "").unwrap();
        let places = of(&file);
        assert_eq!(needed(&places, &root), ["a"]);
        assert!(places.concern(&file) && places.concern(&root.join("a")));
        assert!(!places.concern(&root.join("a/y.toml")) && !places.concern(&root.join("a/x.toml/z")));
        if cfg!(target_os = "linux") {
            assert!(!places.watch[&root].needed, "but its renaming is to be seen");
            assert!(places.watch.contains_key(Path::new("/")) && places.watch.contains_key(&file));
        }
        assert_eq!(needed(&of(&root.join("a/./../a//x.toml")), &root), ["a"]);
    }

    #[test]
    fn what_is_missing_depends_on_the_nearest_directory() {
        let (_dir, root) = root();
        let path = root.join("a/b/x.toml");
        assert_eq!(needed(&of(&path), &root), [""]);
        assert!(of(&path).concern(&root.join("a")));
        fs::create_dir(root.join("a")).unwrap();
        assert_eq!(needed(&of(&path), &root), ["a"]);
        fs::create_dir(root.join("a/b")).unwrap();
        assert_eq!(needed(&of(&path), &root), ["a/b"]);
        fs::write(&path, "").unwrap();
        assert_eq!(needed(&of(&path.join("below")), &root), ["a/b"]);
    }

    #[test]
    fn a_folder_depends_on_its_files_and_its_parent() {
        let (_dir, root) = root();
        fs::create_dir(root.join("f")).unwrap();
        let places = of(&root.join("f"));
        assert_eq!(needed(&places, &root), ["", "f"]);
        assert!(places.concern(&root.join("f")) && places.concern(&root.join("f/new.toml")));
        assert!(!places.concern(&root.join("f/.new.toml.swp")) && !places.concern(&root.join("new.toml")));
    }

    #[test]
    fn the_same_name_for_another_directory_is_told() {
        let (_dir, root) = root();
        let path = root.join("a");
        fs::create_dir(&path).unwrap();
        let before = of(&path);
        assert_eq!(before, of(&path));
        fs::rename(&path, root.join("b")).unwrap();
        fs::create_dir(&path).unwrap();
        assert_ne!(before, of(&path));
    }

    #[cfg(unix)]
    mod links {
        use super::*;
        use std::os::unix::fs::symlink;

        #[test]
        fn each_link_on_the_way_is_a_dependence() {
            let (_dir, root) = root();
            fs::create_dir_all(root.join("releases/42")).unwrap();
            fs::write(root.join("releases/42/x.toml"), "").unwrap();
            fs::create_dir_all(root.join("srv")).unwrap();
            symlink("../releases/42", root.join("srv/current")).unwrap();
            let places = of(&root.join("srv/current/x.toml"));
            assert_eq!(needed(&places, &root), ["releases/42", "srv"]);
            for name in ["srv/current", "releases", "releases/42", "releases/42/x.toml"] {
                assert!(places.concern(&root.join(name)), "{name}");
            }
            symlink(root.join("srv/current/x.toml"), root.join("absolute.toml")).unwrap();
            assert_eq!(needed(&of(&root.join("absolute.toml")), &root), ["", "releases/42", "srv"]);
        }

        #[test]
        fn links_in_a_folder_are_walked() {
            let (_dir, root) = root();
            // As Kubernetes lays out its configuration.
            fs::create_dir_all(root.join("f/..2026")).unwrap();
            fs::write(root.join("f/..2026/x.toml"), "").unwrap();
            symlink("..2026", root.join("f/..data")).unwrap();
            symlink("..data/x.toml", root.join("f/x.toml")).unwrap();
            let places = of(&root.join("f"));
            assert_eq!(needed(&places, &root), ["", "f", "f/..2026"]);
            assert!(places.concern(&root.join("f/..data")) && places.concern(&root.join("f/..2026/x.toml")));
        }

        #[test]
        fn many_links_are_not_walked_but_said() {
            let (_dir, root) = root();
            for number in 0..=MOST_LINKS_IN_FOLDER {
                assert!(!of(&root).incomplete);
                symlink("nowhere", root.join(format!("{number}.toml"))).unwrap();
            }
            assert!(of(&root).incomplete);
        }

        #[test]
        fn loops_end() {
            let (_dir, root) = root();
            symlink("b/x", root.join("a")).unwrap();
            symlink("a/x", root.join("b")).unwrap();
            assert_eq!(needed(&of(&root.join("a")), &root), [""]);
        }
    }

    #[test]
    fn local_directories_notify() {
        let (_dir, root) = root();
        assert!(notifies(&root));
        assert!(!notifies(Path::new("/media/none")));
    }
}
