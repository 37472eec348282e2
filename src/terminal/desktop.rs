//! What this machine's desktop can do for the person at the terminal: open an address, keep a text on the clipboard.
//!
//! Programs are started with a list of arguments, never through a shell, in a process group of their own, with none of our
//! streams. They are looked for in absolute folders of `PATH` alone: a file in the folder that one happens to stand in is
//! nobody's wish. Over SSH the machine's clipboard is not the person's, so the terminal gets the text.

use super::run::Event;
use crate::app::address::Address;
use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::Sender;
use std::thread;

/// What is known of the machine when the program starts.
#[derive(Clone, Debug, Default)]
pub(super) struct Desktop {
    /// The program that was set to open addresses, with its arguments.
    open: Option<Vec<String>>,
    /// Whether the person sits at another machine.
    remote: bool,
    /// A graphical session, X11 or Wayland.
    display: bool,
    wayland: bool,
    /// Windows around this Linux.
    windows: bool,
    path: OsString,
}

/// What a program was started for.
#[derive(Debug)]
pub(super) enum Errand {
    /// It opens this.
    Open(Address),
    /// It keeps this.
    Copy(String),
}

/// A program that has ended.
#[derive(Debug)]
pub(super) struct Report {
    /// What it was started for.
    pub errand: Errand,
    /// Its name.
    pub program: String,
    /// Whether it did it.
    pub done: bool,
}

/// A program with its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Call {
    program: OsString,
    arguments: Vec<OsString>,
}

impl Call {
    /// The name of the program, as people know it.
    pub fn name(&self) -> String {
        let name = std::path::Path::new(&self.program).file_name().unwrap_or(&self.program);
        name.to_string_lossy().into_owned()
    }
}

impl Desktop {
    /// What the environment tells. `open` is the program that was set.
    pub fn of_environment(open: Option<Vec<String>>) -> Desktop {
        let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        let wayland = set("WAYLAND_DISPLAY");
        Desktop {
            open,
            remote: set("SSH_CONNECTION") || set("SSH_TTY") || set("SSH_CLIENT"),
            display: cfg!(target_os = "macos") || wayland || set("DISPLAY"),
            wayland,
            windows: set("WSL_DISTRO_NAME"),
            path: env::var_os("PATH").unwrap_or_default(),
        }
    }

    /// What opens addresses here; none where nothing can.
    pub fn opener(&self) -> Option<Call> {
        if let Some((program, arguments)) = self.open.as_deref().and_then(<[String]>::split_first) {
            let found = if program.contains('/') { Some(program.into()) } else { self.find(program) };
            // A program that is not there is tried all the same, so that its failure names it.
            let program = found.unwrap_or_else(|| program.into());
            return Some(Call { program, arguments: arguments.iter().map(Into::into).collect() });
        }
        if cfg!(target_os = "macos") {
            return if self.remote { None } else { self.call("open", &[]) };
        }
        let seen = self.display.then(|| self.call("xdg-open", &[]).or_else(|| self.call("gio", &["open"]))).flatten();
        seen.or_else(|| if self.windows { self.call("wslview", &[]) } else { None })
    }

    /// What keeps a text on the clipboard that the person's other programs see; none where only the terminal can.
    pub fn clipboard(&self) -> Option<Call> {
        if self.remote {
            return None;
        }
        if cfg!(target_os = "macos") {
            return self.call("pbcopy", &[]);
        }
        let wayland = if self.wayland { self.call("wl-copy", &[]) } else { None };
        let x11 = || {
            let xclip = self.call("xclip", &["-selection", "clipboard", "-in"]);
            xclip.or_else(|| self.call("xsel", &["--clipboard", "--input"]))
        };
        wayland.or_else(|| if self.display { x11() } else { None })
    }

    fn call(&self, program: &str, arguments: &[&str]) -> Option<Call> {
        Some(Call { program: self.find(program)?, arguments: arguments.iter().map(Into::into).collect() })
    }

    fn find(&self, program: &str) -> Option<OsString> {
        let runs =
            |path: &PathBuf| path.metadata().is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0);
        let folders = env::split_paths(&self.path).filter(|folder| folder.is_absolute());
        folders.map(|folder| folder.join(program)).find(runs).map(PathBuf::into_os_string)
    }
}

/// Starts a program on an errand. A thread waits for its end and tells it; nobody else waits.
///
/// # Errors
/// It cannot be started; then the errand comes back.
pub(super) fn send(call: &Call, errand: Errand, tell: Sender<Event>) -> Result<(), (Errand, io::Error)> {
    let (argument, input) = match &errand {
        Errand::Open(address) => (Some(OsStr::new(address.as_str())), None),
        Errand::Copy(text) => (None, Some(text.clone())),
    };
    let started = Command::new(&call.program)
        .args(&call.arguments)
        .args(argument)
        .stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() })
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(error) => return Err((errand, error)),
    };
    let program = call.name();
    thread::spawn(move || {
        let done = finish(&mut child, input.as_deref());
        // Nobody hears it only where the loop has ended.
        let _ = tell.send(Event::Errand(Report { errand, program, done }));
    });
    Ok(())
}

fn finish(child: &mut Child, input: Option<&str>) -> bool {
    let given = match (child.stdin.take(), input) {
        (Some(mut stdin), Some(text)) => stdin.write_all(text.as_bytes()).is_ok(),
        _ => true,
    };
    // Waited for in any case: who is not waited for stays in the table of processes.
    child.wait().is_ok_and(|status| status.success()) && given
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// A folder with programs of these names.
    fn programs(names: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::TempDir::new().unwrap();
        for name in names {
            let path = folder.path().join(name);
            fs::write(&path, "#!/bin/sh\n").unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        folder
    }

    fn name(call: Option<Call>) -> Option<String> {
        call.map(|call| call.name())
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_way_is_chosen_by_where_the_person_sits() {
        let folder = programs(&["xdg-open", "wl-copy", "xclip", "wslview"]);
        let path = folder.path().as_os_str().to_owned();
        let here = Desktop { display: true, path: path.clone(), ..Desktop::default() };
        assert_eq!(
            (name(here.opener()).as_deref(), name(here.clipboard()).as_deref()),
            (Some("xdg-open"), Some("xclip"))
        );
        let wayland = Desktop { wayland: true, ..here.clone() };
        assert_eq!(name(wayland.clipboard()).as_deref(), Some("wl-copy"));
        // Over SSH the terminal is the person's; with windows forwarded a page can be seen.
        let far = Desktop { remote: true, ..here.clone() };
        assert_eq!((name(far.opener()).as_deref(), far.clipboard()), (Some("xdg-open"), None));
        let bare = Desktop { display: false, ..far };
        assert_eq!((bare.opener(), bare.clipboard()), (None, None));
        let windows = Desktop { windows: true, ..bare.clone() };
        assert_eq!(name(windows.opener()).as_deref(), Some("wslview"));
        // What was set is what is meant, wherever one sits.
        let set = Desktop { open: Some(vec!["lynx".into(), "-x".into()]), ..bare };
        let call = set.opener().unwrap();
        assert_eq!((call.name().as_str(), call.arguments), ("lynx", vec![OsString::from("-x")]));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn only_absolute_folders_are_searched() {
        let folder = programs(&["gio"]);
        fs::write(folder.path().join("xdg-open"), "no program").unwrap();
        let path = format!(".::bin:{}", folder.path().display()).into();
        let desktop = Desktop { display: true, path, ..Desktop::default() };
        let call = desktop.opener().unwrap();
        assert_eq!((call.name().as_str(), call.arguments.len()), ("gio", 1));
        assert_eq!(Desktop { display: true, path: ".:".into(), ..Desktop::default() }.opener(), None);
    }
}
