//! The program's file is replaced while the kiosk runs, as a package manager does it.

use super::{Desk, LARGE, PLACE, Start, another, session};
use rustix::process::{Signal, kill_process};
use std::fs;
use std::path::Path;

#[test]
fn the_program_that_runs_goes_on_when_its_file_is_replaced() {
    let folder = tempfile::TempDir::new().unwrap();
    let (program, newer) = (folder.path().join("lotse"), folder.path().join("lotse.new"));
    let shipped = Path::new(env!("CARGO_BIN_EXE_lotse"));
    for copy in [&program, &newer] {
        fs::copy(shipped, copy).unwrap();
    }
    let mut desk = Desk::begin(&Start { options: &PLACE, size: LARGE, program: Some(&program), ..Start::default() });
    desk.see("Kreis Musterland");
    let first = session(&desk).unwrap();
    fs::rename(&newer, &program).unwrap();
    kill_process(first, Signal::KILL).unwrap();
    let second = another(&desk, first);
    let runs = fs::read_link(format!("/proc/{}/exe", second.as_raw_nonzero())).unwrap();
    assert!(runs.to_string_lossy().ends_with("(deleted)"), "another version than its supervisor's: {}", runs.display());
    fs::remove_file(&program).unwrap();
    kill_process(second, Signal::KILL).unwrap();
    another(&desk, second);
    desk.see("English");
    desk.signal(Signal::TERM);
    desk.ended();
}
