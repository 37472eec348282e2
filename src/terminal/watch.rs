//! Watching a directory of offers on the disk: a thread that says when it has changed and come to rest.
//!
//! The system notifies where it can, and then nothing wakes while nothing changes. What is watched are the directories
//! on the way to the path, never only the file: editors put a new file in the old one's place, and the watch would stay
//! with the old. Where the system cannot tell (network file systems, no watches left) the path is compared with what it
//! was every two seconds. Notifications are only a reason to look: what counts is always the comparison of stamps, so
//! one too many costs a look and none can be believed wrongly.
//!
//! Knows nothing of what is in the files, nor of the program that is told: a closure makes its messages.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::files::guarded::{self, Limits};
use crate::files::places::{self, Place, Places};
use crate::files::stamp::{Settling, Stamp, Verdict};

/// How often a path is compared where the system does not notify.
pub const COMPARE_EVERY: Duration = Duration::from_secs(2);
/// A folder of up to this many files is asked for file by file where a network file system answers from a cache.
const ASKED_FOR: usize = 64;

/// What to watch.
#[derive(Debug, Clone)]
pub struct Watch {
    /// A file or a folder; it need not be there.
    pub path: PathBuf,
    /// What it looked like when it was read last (`Loaded::stamp`), so that a change between then and now is not missed;
    /// [`Stamp::Absent`] if nothing was read.
    pub known: Stamp,
    /// How many files a folder may have.
    pub limits: Limits,
    /// Never ask the system for notifications.
    pub compare_only: bool,
}

/// What the watcher says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The path changed, also by vanishing, and has looked like this for 150 ms: time to read it. On a file system whose
    /// clock is coarse the same is said a second time two seconds later; the content then tells whether anything is new.
    Changed(Stamp),
    /// The look that was asked for with [`Watcher::look_in`].
    Look,
}

/// How changes are noticed at present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Not known yet: the first look is not done.
    Starting,
    /// The system tells, within milliseconds.
    Notified,
    /// The path is compared every [`COMPARE_EVERY`].
    Compared,
}

/// A running watch; it ends when this is dropped.
#[derive(Debug)]
pub struct Watcher {
    inbox: Sender<Wake>,
    shared: Arc<Shared>,
}

/// What wakes the thread.
#[derive(Debug)]
enum Wake {
    /// Something happened to something that matters.
    Event,
    Look(Duration),
    Stop,
}

/// What the thread, the system's own watching thread and the owner share.
#[derive(Debug, Default)]
struct Shared {
    how: AtomicU8,
    /// An event is in the inbox already; a flood of them is one.
    pending: AtomicBool,
    /// The system's watching failed on its way.
    broken: AtomicBool,
    interest: Mutex<Interest>,
    #[cfg(test)]
    wakes: std::sync::atomic::AtomicU64,
}

impl Watcher {
    /// Starts to watch. `message` turns what there is to say into the receiver's own message; when the receiver is gone
    /// the thread ends.
    ///
    /// Returns at once: everything that touches the disk happens in the thread, since a network may keep it waiting.
    ///
    /// # Errors
    /// Only if the system has no thread left.
    pub fn start<M, F>(watch: Watch, to: Sender<M>, message: F) -> io::Result<Watcher>
    where
        M: Send + 'static,
        F: Fn(Notice) -> M + Send + 'static,
    {
        let (inbox, wakes) = mpsc::channel();
        let shared = Arc::new(Shared::default());
        // Against the directory in which the program is now, and only in form: links are walked anew at every look.
        let path = std::path::absolute(&watch.path).unwrap_or(watch.path);
        let thread = Thread {
            arms: Arms::new(watch.compare_only, inbox.clone(), Arc::clone(&shared)),
            path,
            limits: watch.limits,
            settling: Settling::new(watch.known),
            look: None,
            wakes,
            shared: Arc::clone(&shared),
            began: Instant::now(),
        };
        let say = move |notice| to.send(message(notice)).is_ok();
        thread::Builder::new().name("watch".into()).spawn(move || thread.run(say))?;
        Ok(Watcher { inbox, shared })
    }

    /// Asks for [`Notice::Look`] in this time, in place of the last one that was asked for and has not come.
    pub fn look_in(&self, after: Duration) {
        // The thread is gone when its receiver is; then nobody waits for an answer.
        let _ = self.inbox.send(Wake::Look(after));
    }

    /// How changes are noticed at present.
    #[must_use]
    pub fn how(&self) -> How {
        match self.shared.how.load(Ordering::Relaxed) {
            0 => How::Starting,
            1 => How::Notified,
            _ => How::Compared,
        }
    }
}

/// Does not wait for the thread, which a server that does not answer may hold.
impl Drop for Watcher {
    fn drop(&mut self) {
        let _ = self.inbox.send(Wake::Stop);
    }
}

struct Thread {
    path: PathBuf,
    limits: Limits,
    arms: Arms,
    settling: Settling,
    /// When the look that was asked for is due.
    look: Option<Duration>,
    wakes: Receiver<Wake>,
    shared: Arc<Shared>,
    began: Instant,
}

impl Thread {
    fn run(mut self, say: impl Fn(Notice) -> bool) {
        loop {
            #[cfg(test)]
            self.shared.wakes.fetch_add(1, Ordering::Relaxed);
            // Before the look, so that an event during it is not lost.
            self.shared.pending.store(false, Ordering::SeqCst);
            // First watch, then look: what happens in between is an event.
            let told = self.arms.arm(&self.path, &self.limits);
            self.shared.how.store(if told { 1 } else { 2 }, Ordering::Relaxed);
            if !told {
                self.ask_the_server();
            }
            let stamp = Stamp::of(&self.path, &self.limits);
            // What is not there may be on something that is not mounted, and of mounting nobody is notified.
            let compared = !told || stamp == Stamp::Absent;
            let now = self.began.elapsed();
            let verdict = self.settling.observe(stamp, now);
            // While it moves it is looked at when it may be still and not before, however many events there are.
            let deaf = matches!(verdict, Verdict::Waiting(_));
            if let Verdict::Still(stamp) = verdict
                && !say(Notice::Changed(stamp))
            {
                return;
            }
            let compare = compared.then(|| now.saturating_add(COMPARE_EVERY));
            let due = [self.settling.due(), compare].into_iter().flatten().min();
            if !self.wait(due, deaf, &say) {
                return;
            }
        }
    }

    /// Waits until the path is to be looked at again. Answers whether the thread is to go on.
    fn wait(&mut self, due: Option<Duration>, deaf: bool, say: &impl Fn(Notice) -> bool) -> bool {
        loop {
            let now = self.began.elapsed();
            if self.look.is_some_and(|at| at <= now) {
                self.look = None;
                if !say(Notice::Look) {
                    return false;
                }
            }
            if due.is_some_and(|at| at <= now) {
                return true;
            }
            let next = [due, self.look].into_iter().flatten().min();
            let wake = match next {
                Some(at) => self.wakes.recv_timeout(at.saturating_sub(now)),
                None => self.wakes.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match wake {
                Ok(Wake::Event) if deaf => {}
                Ok(Wake::Event) => return true,
                Ok(Wake::Look(after)) => self.look = Some(self.began.elapsed().saturating_add(after)),
                Ok(Wake::Stop) | Err(RecvTimeoutError::Disconnected) => return false,
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    }

    /// Makes a network file system ask its server, which it does when a file or folder is opened. The opening of a folder
    /// is part of looking at it.
    fn ask_the_server(&self) {
        match crate::files::folder::sources(&self.path, &self.limits) {
            Ok(files) if files.len() <= ASKED_FOR => {
                for file in files {
                    let _ = guarded::open_file(&file, &self.limits);
                }
            }
            _ => {}
        }
    }
}

/// The system's watches.
struct Arms {
    /// None while the system has none to give, and for good if none is wanted.
    system: Option<RecommendedWatcher>,
    compare_only: bool,
    places: Places,
    armed: BTreeMap<PathBuf, Armed>,
    inbox: Sender<Wake>,
    shared: Arc<Shared>,
}

/// One watch that is set.
#[derive(Debug, Clone, Copy)]
struct Armed {
    identity: (u64, u64),
    /// Whether it will tell of every change.
    notifies: bool,
}

/// What the system's watching thread knows of what matters.
#[derive(Debug, Default)]
struct Interest {
    places: Places,
    /// Something that is watched was removed or renamed. The library then drops its watch by the *path*, even if by the
    /// time it reads the event we have set a watch on what has taken the path: those watches have to be set anew.
    lost: Vec<PathBuf>,
}

impl Arms {
    fn new(compare_only: bool, inbox: Sender<Wake>, shared: Arc<Shared>) -> Arms {
        Arms { system: None, compare_only, places: Places::default(), armed: BTreeMap::new(), inbox, shared }
    }

    /// Watches what the path depends on now. Answers whether the system will tell of every change.
    fn arm(&mut self, path: &Path, limits: &Limits) -> bool {
        /// Something may change while it is being watched; after this many rounds it is left to the next event.
        const ROUNDS: usize = 5;
        if self.compare_only {
            return false;
        }
        if self.shared.broken.swap(false, Ordering::Relaxed) {
            self.system = None;
        }
        if self.system.is_none() {
            self.places = Places::default();
            self.armed.clear();
            self.system = self.start_system();
        }
        for _ in 0..ROUNDS {
            let places = Places::of(path, limits);
            // The lock must not be held while watches are set: the library answers from the thread that calls the handler.
            let lost = {
                let mut interest = lock(&self.shared.interest);
                // Known before the watches are, or their first events would be taken for somebody else's.
                interest.places.clone_from(&places);
                std::mem::take(&mut interest.lost)
            };
            let settled = places == self.places && lost.is_empty();
            self.places = places;
            self.set(&lost);
            if settled {
                break;
            }
        }
        let sure = |(path, place): (&PathBuf, &Place)| {
            !place.needed || self.armed.get(path).is_some_and(|armed| armed.notifies)
        };
        !self.places.incomplete && self.places.watch.iter().all(sure)
    }

    fn start_system(&self) -> Option<RecommendedWatcher> {
        let (inbox, shared) = (self.inbox.clone(), Arc::clone(&self.shared));
        let handler = move |event: notify::Result<notify::Event>| {
            let matters = if let Ok(event) = event {
                lock(&shared.interest).concern(&event)
            } else {
                shared.broken.store(true, Ordering::Relaxed);
                true
            };
            if matters && !shared.pending.swap(true, Ordering::SeqCst) {
                // Nobody there: the watch is about to end.
                let _ = inbox.send(Wake::Event);
            }
        };
        RecommendedWatcher::new(handler, notify::Config::default()).ok()
    }

    /// Changes the system's watches to what is in `places`; what is there already and was not lost is left alone, and what
    /// could not be watched is tried again.
    fn set(&mut self, lost: &[PathBuf]) {
        let Some(system) = &mut self.system else { return };
        let is_lost = |path: &Path| lost.iter().any(|lost| path.starts_with(lost));
        self.armed.retain(|path, armed| {
            let wanted = self.places.watch.get(path).is_some_and(|place| place.identity == armed.identity);
            let stays = wanted && !is_lost(path);
            if !stays {
                // It may be gone by itself.
                let _ = system.unwatch(path);
            }
            stays
        });
        for (path, place) in &self.places.watch {
            if !self.armed.contains_key(path) && system.watch(path, RecursiveMode::NonRecursive).is_ok() {
                let notifies = places::notifies(path);
                self.armed.insert(path.clone(), Armed { identity: place.identity, notifies });
            }
        }
    }
}

impl Interest {
    fn concern(&mut self, event: &notify::Event) -> bool {
        if event.need_rescan() {
            return true;
        }
        let gone = match event.kind {
            // That somebody reads, ourselves included, is no reason to look; that somebody has stopped writing is.
            EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
            EventKind::Access(_) => return false,
            EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)) => true,
            _ => false,
        };
        // Elsewhere a path may come in another spelling (capitals, `/private`), so there everything is a reason to look.
        let exact = cfg!(any(target_os = "linux", target_os = "android"));
        let mut matters = !exact;
        for path in &event.paths {
            if gone && self.places.watch.keys().any(|watched| watched.starts_with(path)) {
                self.lost.push(path.clone());
                matters = true;
            }
            matters = matters || self.places.concern(path);
        }
        matters
    }
}

/// A panic in the library's thread leaves nothing half-done in what is locked.
fn lock(interest: &Mutex<Interest>) -> MutexGuard<'_, Interest> {
    interest.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// Far more than is needed on a busy machine; no test waits for it unless something is wrong.
    const PATIENCE: Duration = Duration::from_secs(10);
    /// Long enough for a notice that must not come: the settling and as much again.
    const SILENCE: Duration = Duration::from_millis(400);

    struct Case {
        _dir: tempfile::TempDir,
        root: PathBuf,
        path: PathBuf,
    }

    struct Watched {
        watcher: Watcher,
        notices: Receiver<Notice>,
        path: PathBuf,
    }

    impl Case {
        fn new(path: &str) -> Case {
            let dir = tempfile::tempdir().unwrap();
            let root = fs::canonicalize(dir.path()).unwrap();
            Case { _dir: dir, path: root.join(path), root }
        }

        fn file(path: &str) -> Case {
            let case = Case::new(path);
            fs::create_dir_all(case.path.parent().unwrap()).unwrap();
            fs::write(&case.path, "old").unwrap();
            case
        }

        fn folder() -> Case {
            let case = Case::file("folder/a.toml");
            Case { path: case.root.join("folder"), ..case }
        }

        fn at(&self, path: &str) -> PathBuf {
            self.root.join(path)
        }

        fn watch(&self) -> Watched {
            self.watch_by(false)
        }

        /// Watches, and waits until the first look is done.
        fn watch_by(&self, compare_only: bool) -> Watched {
            let known = Stamp::of(&self.path, &Limits::DESK);
            let (to, notices) = mpsc::channel();
            let watch = Watch { path: self.path.clone(), known, limits: Limits::DESK, compare_only };
            let watcher = Watcher::start(watch, to, |notice| notice).unwrap();
            let began = Instant::now();
            while watcher.how() == How::Starting {
                assert!(began.elapsed() < PATIENCE);
                thread::sleep(Duration::from_millis(1));
            }
            Watched { watcher, notices, path: self.path.clone() }
        }
    }

    impl Watched {
        /// Waits for the notice of what the path looks like now; notices of what it looked like on the way are let pass.
        fn told(&self) {
            let now = Stamp::of(&self.path, &Limits::DESK);
            let began = Instant::now();
            loop {
                match self.notices.recv_timeout(PATIENCE.saturating_sub(began.elapsed())) {
                    Ok(Notice::Changed(stamp)) if stamp == now => return,
                    Ok(_) => {}
                    Err(error) => panic!("{error} after {:?}, {:?}", began.elapsed(), self.watcher.how()),
                }
            }
        }

        fn silent(&self) {
            assert_eq!(self.notices.recv_timeout(SILENCE), Err(RecvTimeoutError::Timeout));
        }

        fn wakes(&self) -> u64 {
            self.watcher.shared.wakes.load(Ordering::Relaxed)
        }
    }

    #[test]
    fn tells_of_writing_in_place() {
        let case = Case::file("a.toml");
        let watched = case.watch();
        assert_eq!(watched.watcher.how(), How::Notified);
        watched.silent();
        for content in ["1", "22", "333"] {
            fs::write(&case.path, content).unwrap();
            watched.told();
        }
        watched.silent();
    }

    #[test]
    fn tells_of_what_changed_before_it_began() {
        let case = Case::file("a.toml");
        let (to, notices) = mpsc::channel();
        let watch = Watch { path: case.path.clone(), known: Stamp::Absent, limits: Limits::DESK, compare_only: false };
        let _watcher = Watcher::start(watch, to, |notice| notice).unwrap();
        assert!(matches!(notices.recv_timeout(PATIENCE), Ok(Notice::Changed(Stamp::File(_)))));
    }

    #[test]
    fn survives_every_way_of_saving() {
        let case = Case::file("a.toml");
        let watched = case.watch();
        for round in 0..3 {
            // Beside and renamed, as `replace` and most editors do.
            fs::write(case.at("temp"), format!("beside {round}")).unwrap();
            fs::rename(case.at("temp"), &case.path).unwrap();
            watched.told();
            // Vim: the old one becomes the backup.
            fs::rename(&case.path, case.at("a.toml~")).unwrap();
            fs::write(&case.path, format!("backup {round}")).unwrap();
            fs::remove_file(case.at("a.toml~")).unwrap();
            watched.told();
            // Deleted and written.
            fs::remove_file(&case.path).unwrap();
            fs::write(&case.path, format!("deleted {round}")).unwrap();
            watched.told();
            // In place, with another size.
            fs::write(&case.path, format!("in place {round}{round}")).unwrap();
            watched.told();
        }
    }

    #[test]
    fn a_file_may_vanish_and_return() {
        let case = Case::file("a.toml");
        let watched = case.watch();
        for _ in 0..3 {
            fs::remove_file(&case.path).unwrap();
            watched.told();
            fs::write(&case.path, "back").unwrap();
            watched.told();
        }
    }

    #[test]
    fn a_slow_writer_is_waited_for() {
        let case = Case::file("a.toml");
        let watched = case.watch();
        let mut content = String::new();
        for _ in 0..20 {
            content.push_str("line\n");
            fs::write(&case.path, &content).unwrap();
            thread::sleep(Duration::from_millis(20));
        }
        let last = Stamp::of(&case.path, &Limits::DESK);
        // On a machine so busy that the writer slept for 150 ms, an earlier notice would be right.
        watched.told();
        assert_eq!(last, Stamp::of(&case.path, &Limits::DESK));
        watched.silent();
    }

    #[test]
    fn tells_of_files_in_a_folder() {
        let case = Case::folder();
        let watched = case.watch();
        fs::write(case.at("folder/b.toml"), "new").unwrap();
        watched.told();
        fs::write(case.at("folder/a.toml"), "changed").unwrap();
        watched.told();
        fs::rename(case.at("folder/b.toml"), case.at("folder/c.toml")).unwrap();
        watched.told();
        fs::remove_file(case.at("folder/c.toml")).unwrap();
        watched.told();
        for other in [".a.toml.swp", "a.toml~", "4913", "readme.txt"] {
            fs::write(case.path.join(other), "x").unwrap();
            fs::remove_file(case.path.join(other)).unwrap();
        }
        watched.silent();
    }

    #[test]
    fn a_folder_may_vanish_and_return() {
        let case = Case::folder();
        let watched = case.watch();
        for _ in 0..3 {
            fs::remove_dir_all(&case.path).unwrap();
            watched.told();
            fs::create_dir(&case.path).unwrap();
            fs::write(case.at("folder/a.toml"), "back").unwrap();
            watched.told();
            fs::write(case.at("folder/a.toml"), "changed in the new one").unwrap();
            watched.told();
        }
        // And at once, so that both names may be one event.
        fs::rename(&case.path, case.at("old")).unwrap();
        fs::create_dir(&case.path).unwrap();
        fs::write(case.at("folder/z.toml"), "z").unwrap();
        watched.told();
        fs::write(case.at("old/a.toml"), "what is elsewhere now does not matter").unwrap();
        watched.silent();
    }

    /// The library forgets a watch by its path when it reads that the path was removed, also if it is set anew already.
    #[test]
    fn a_folder_that_is_replaced_all_the_time_is_still_heard() {
        let case = Case::folder();
        let watched = case.watch();
        for round in 0..300_u64 {
            fs::rename(&case.path, case.at("old")).unwrap();
            fs::create_dir(&case.path).unwrap();
            fs::write(case.at("folder/a.toml"), round.to_string()).unwrap();
            fs::remove_dir_all(case.at("old")).unwrap();
            thread::sleep(Duration::from_micros(round * 37 % 3000));
        }
        watched.told();
        fs::write(case.at("folder/a.toml"), "after all that").unwrap();
        watched.told();
    }

    #[test]
    fn waits_where_nothing_is_yet() {
        let case = Case::new("a/b/c/d.toml");
        let watched = case.watch();
        assert_eq!(watched.watcher.how(), How::Notified);
        watched.silent();
        for dir in ["a", "a/b", "a/b/c"] {
            fs::create_dir(case.at(dir)).unwrap();
        }
        watched.silent();
        fs::write(&case.path, "there").unwrap();
        watched.told();
        fs::remove_dir_all(case.at("a")).unwrap();
        watched.told();
        fs::create_dir_all(case.at("a/b/c")).unwrap();
        fs::write(&case.path, "there again").unwrap();
        watched.told();
        if cfg!(target_os = "linux") {
            fs::rename(case.at("a"), case.at("elsewhere")).unwrap();
            watched.told();
            fs::rename(case.at("elsewhere"), case.at("a")).unwrap();
            watched.told();
        }
    }

    #[cfg(unix)]
    #[test]
    fn follows_links_that_are_set_anew() {
        use std::os::unix::fs::symlink;
        let case = Case::new("current/x.toml");
        for release in ["1", "2"] {
            fs::create_dir_all(case.at("releases").join(release)).unwrap();
            fs::write(case.at("releases").join(release).join("x.toml"), release).unwrap();
        }
        symlink("releases/1", case.at("current")).unwrap();
        let watched = case.watch();
        symlink("releases/2", case.at("next")).unwrap();
        fs::rename(case.at("next"), case.at("current")).unwrap();
        watched.told();
        fs::write(case.at("releases/2/x.toml"), "two, changed").unwrap();
        watched.told();
        fs::write(case.at("releases/1/x.toml"), "one is nobody's now").unwrap();
        watched.silent();
        // The file itself becomes a link.
        fs::write(case.at("elsewhere.toml"), "elsewhere").unwrap();
        fs::remove_file(case.at("releases/2/x.toml")).unwrap();
        symlink("../../elsewhere.toml", case.at("releases/2/x.toml")).unwrap();
        watched.told();
        fs::write(case.at("elsewhere.toml"), "elsewhere, changed").unwrap();
        watched.told();
    }

    #[cfg(unix)]
    #[test]
    fn follows_links_in_a_folder() {
        use std::os::unix::fs::symlink;
        let case = Case::new("folder");
        for release in ["..1", "..2"] {
            fs::create_dir_all(case.path.join(release)).unwrap();
            fs::write(case.path.join(release).join("x.toml"), release).unwrap();
        }
        symlink("..1", case.path.join("..data")).unwrap();
        symlink("..data/x.toml", case.path.join("x.toml")).unwrap();
        let watched = case.watch();
        symlink("..2", case.path.join("..data_tmp")).unwrap();
        fs::rename(case.path.join("..data_tmp"), case.path.join("..data")).unwrap();
        watched.told();
        fs::write(case.path.join("..2/x.toml"), "changed behind the link").unwrap();
        watched.told();
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn hears_of_another_name_and_of_rights() {
        use std::os::unix::fs::PermissionsExt;
        let case = Case::file("a/x.toml");
        fs::create_dir(case.at("b")).unwrap();
        fs::hard_link(&case.path, case.at("b/y.toml")).unwrap();
        let watched = case.watch();
        fs::write(case.at("b/y.toml"), "by its other name").unwrap();
        watched.told();
        for mode in [0o000, 0o644] {
            fs::set_permissions(&case.path, fs::Permissions::from_mode(mode)).unwrap();
            watched.told();
        }
    }

    /// Reading, other files and a flood of them wake nothing.
    #[cfg(target_os = "linux")]
    #[test]
    fn sleeps_while_nothing_changes() {
        for case in [Case::file("a.toml"), Case::folder()] {
            let watched = case.watch();
            watched.silent();
            let before = watched.wakes();
            for round in 0..200 {
                let _ = crate::files::folder::load(&case.path, &Limits::DESK).unwrap();
                fs::write(case.at("other"), round.to_string()).unwrap();
                fs::write(case.at("other.txt"), "x").unwrap();
                fs::remove_file(case.at("other.txt")).unwrap();
            }
            watched.silent();
            assert_eq!(watched.wakes(), before);
        }
    }

    #[test]
    fn a_flood_of_changes_wakes_it_a_few_times() {
        let case = Case::file("a.toml");
        let watched = case.watch();
        let (before, began) = (watched.wakes(), Instant::now());
        for round in 0..3000 {
            fs::write(&case.path, "x".repeat(round % 100)).unwrap();
        }
        let looks = u64::try_from(began.elapsed().as_millis()).unwrap() / 150 + 3;
        assert!(watched.wakes() - before <= looks, "{} in {:?}", watched.wakes() - before, began.elapsed());
        fs::write(&case.path, "last").unwrap();
        watched.told();
    }

    #[test]
    fn compares_where_nothing_notifies() {
        let case = Case::folder();
        let watched = case.watch_by(true);
        assert_eq!(watched.watcher.how(), How::Compared);
        let before = watched.wakes();
        watched.silent();
        assert_eq!(watched.wakes(), before);
        fs::write(case.at("folder/a.toml"), "changed").unwrap();
        watched.told();
    }

    #[test]
    fn looks_when_asked_and_ends_when_dropped() {
        let case = Case::file("a.toml");
        let Watched { watcher, notices, .. } = case.watch();
        let began = Instant::now();
        watcher.look_in(Duration::from_millis(50));
        assert_eq!(notices.recv_timeout(PATIENCE), Ok(Notice::Look));
        assert!(began.elapsed() >= Duration::from_millis(50));
        watcher.look_in(PATIENCE * 10);
        drop(watcher);
        assert_eq!(notices.recv_timeout(PATIENCE), Err(RecvTimeoutError::Disconnected));
    }

    #[test]
    fn ends_when_nobody_listens() {
        let case = Case::file("a.toml");
        let Watched { watcher, notices, .. } = case.watch();
        let shared = Arc::downgrade(&watcher.shared);
        drop(notices);
        fs::write(&case.path, "changed").unwrap();
        let began = Instant::now();
        // The watcher itself holds one; the thread and the system's handler hold the others.
        while shared.strong_count() > 1 {
            assert!(began.elapsed() < PATIENCE);
            thread::sleep(Duration::from_millis(5));
        }
    }
}
