//! What may take the place of the directory's file, each by name: the last good directory stays on the screen, the operator reads why,
//! and what comes after it is taken.

use super::LARGE;
use super::desk::{Desk, SAMPLE};
use super::start;
use lotse::directory::read::{BuiltIn, File, has_directory, is_whole, read};
use lotse::directory::{Offer, Text};
use rustix::fs::{CWD, FileType, mknodat};
use rustix::process::Signal;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::time::{Duration, Instant};

/// How one thing takes the place of the file.
type Place = fn(&Path);

/// What it is, how it comes there, and what the operator reads.
const THINGS: [(&str, Place, &str); 12] = [
    ("nothing", |_| (), "gibt es nicht"),
    ("a pipe", |path| mknodat(CWD, path, FileType::Fifo, 0o600.into(), 0).unwrap(), "keine gewöhnliche Datei"),
    ("a socket", |path| drop(std::os::unix::net::UnixListener::bind(path).unwrap()), "keine gewöhnliche Datei"),
    ("a folder", |path| fs::create_dir(path).unwrap(), "keine Datei, deren Name auf .toml endet"),
    ("a circle of links", |path| symlink(path.file_name().unwrap(), path).unwrap(), "im Kreis"),
    ("a link to nowhere", |path| symlink("nirgends", path).unwrap(), "Verknüpfung"),
    ("a link to a device", |path| symlink("/dev/zero", path).unwrap(), "keine gewöhnliche Datei"),
    ("a link to another file", |path| symlink("/etc/passwd", path).unwrap(), "Verknüpfung"),
    ("an empty file", |path| fs::write(path, "").unwrap(), "ist leer"),
    ("a hole of three gigabytes", |path| fs::File::create(path).unwrap().set_len(3 << 30).unwrap(), "zu groß"),
    ("bytes", |path| fs::write(path, [0xff, 0x00, 0xfe, b'\n', 0x80].repeat(500)).unwrap(), "keine Textdatei"),
    ("half of it", |path| fs::write(path, &SAMPLE.as_bytes()[..SAMPLE.len() / 2]).unwrap(), "directory.toml"),
];

/// Whoever is not root may not read it.
fn closed(path: &Path) {
    fs::write(path, SAMPLE).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o000)).unwrap();
}

fn remove(path: &Path) {
    if fs::symlink_metadata(path).is_ok_and(|meta| meta.is_dir()) {
        fs::remove_dir(path).unwrap();
    } else {
        let _ = fs::remove_file(path);
    }
}

/// Waits until the operator is told that it is so, and answers what they read.
#[track_caller]
fn told(folder: &str, what: &str, done: impl Fn(&serde_json::Value) -> bool) -> serde_json::Value {
    let begun = Instant::now();
    loop {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_lotse"));
        let output =
            command.args(["--language", "de", "kiosk", "--status", "--json", "--state", folder]).output().unwrap();
        let value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        if done(&value) {
            return value;
        }
        assert!(begun.elapsed() < Duration::from_secs(50), "{what}: {value}");
    }
}

#[test]
fn whatever_takes_the_place_of_the_file_the_last_good_directory_stays() {
    let state = tempfile::TempDir::new().unwrap();
    let folder = state.path().to_str().unwrap();
    let mut desk: Desk = start(LARGE, &["--state", folder]);
    desk.send("x");
    desk.see("English");
    desk.send("1");
    desk.see("Was brauchen Sie?");
    let session = super::session(&desk);
    let path = desk.path().to_owned();
    // To root nothing is closed.
    let is_root = rustix::process::geteuid().is_root();
    let closed = (!is_root).then_some(("a closed file", closed as Place, "darf mit diesem Benutzerkonto nicht"));
    for (turn, (name, place, reason)) in THINGS.into_iter().chain(closed).enumerate() {
        let begun = Instant::now();
        remove(&path);
        place(&path);
        let value = told(folder, name, |value| {
            let text = value["reason"].as_str().unwrap_or_default();
            value["refused"] == true && text.contains(reason)
        });
        let refused = begun.elapsed();
        assert!(value["offers"].as_u64() > Some(200) && value["well"] == false, "{name}: {value}");
        assert!(desk.rows().iter().any(|row| row.contains("Was brauchen Sie?")), "{name}: the reader's page is gone");
        remove(&path);
        let next = format!("Kreis Neuland {turn}");
        desk.replace(&SAMPLE.replace("name = \"Kreis Musterland\"", &format!("name = \"{next}\"")));
        desk.see(&next);
        told(folder, name, |value| value["refused"] == false && value["well"] == true);
        println!("{name}: told after {refused:?}: {}", value["reason"]);
    }
    assert_eq!(super::session(&desk), session, "the visit went on throughout");
    desk.signal(Signal::TERM);
    desk.ended();
    desk.assert_left_by_kiosk();
}

/// A directory of twenty kilobytes: the first offers of the sample, to the end of one.
fn twenty_kilobytes() -> String {
    let offers = &SAMPLE[SAMPLE.find("\n[[offer]]").unwrap() + 1..];
    let end = offers[..offers.floor_char_boundary(19_900)].rfind("\n[[offer]]").unwrap() + 1;
    format!("[directory]\nformat = 1\nname = \"Kreis Musterland\"\n\n{}", &offers[..end])
}

/// The offers of a text, if a running kiosk would look at it at all.
fn offers(text: &str, built_in: &BuiltIn) -> Option<Vec<Offer>> {
    if !is_whole(text) || !has_directory(text) {
        return None;
    }
    let loaded = read(vec![File { name: Text::line("directory.toml"), text }], built_in).ok()?;
    Some(loaded.directory.offers.iter().map(|entry| entry.offer.clone()).collect())
}

/// `LOTSE_STEPS=20000` cuts at every byte.
#[test]
fn a_file_that_is_cut_anywhere_is_refused_or_lacks_what_comes_last() {
    let steps: usize = std::env::var("LOTSE_STEPS").ok().and_then(|n| n.parse().ok()).unwrap_or(700);
    let (text, built_in) = (twenty_kilobytes(), BuiltIn::load());
    let whole = offers(&text, &built_in).unwrap();
    assert!(whole.len() >= 8, "{}", whole.len());
    let (mut refused, mut guarded, mut shorter) = (0, 0, 0);
    for at in (0..text.len()).step_by((text.len() / steps).max(1)) {
        // In the middle of a character it is no UTF-8, and refused as that.
        let found = text.get(..at).and_then(|text| offers(text, &built_in));
        let Some(found) = found else {
            refused += 1;
            continue;
        };
        // All but the last are what they were; of the last, what was written so far is said.
        assert!(found.len() <= whole.len(), "{at}");
        let kept = found.len().saturating_sub(1);
        assert!(
            format!("{:?}", &found[..kept]) == format!("{:?}", &whole[..kept]),
            "an entry before the cut at {at} is not what it was"
        );
        // Where more than a fifth would vanish the old ones stay until a second look finds the same.
        if found.len() * 5 < whole.len() * 4 {
            guarded += 1;
        } else {
            shorter += 1;
        }
    }
    println!("refused {refused}, not without a second look {guarded}, taken where it stays so {shorter}");
    assert!(refused > 5 * (guarded + shorter), "{refused} {guarded} {shorter}");
}
