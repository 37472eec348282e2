//! The editor of whoever keeps the directory, opened at a line.
//!
//! `$VISUAL` and `$EDITOR` are split into arguments as a shell would, and no shell ever sees them or the path. How an editor
//! is told a line, and that it has to be waited for, is known by its name; of others only the path is given.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::Path;
use std::process::Command;

/// What is tried where nothing was chosen: those that say how one gets out of them first.
#[cfg(unix)]
const USUAL: [&str; 4] = ["nano", "micro", "vim", "vi"];
#[cfg(windows)]
const USUAL: [&str; 1] = ["notepad"];

/// An editor as an argument list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor {
    words: Vec<String>,
}

/// How a line is told.
enum At {
    /// `+12 file`
    Plus,
    /// `file:12`
    Colon,
    /// `--goto file:12`
    Goto,
    /// `--line 12 file`
    Line,
    /// `-n12 file`
    Number,
    /// Not at all.
    Unknown,
}

impl Editor {
    /// What `$VISUAL` and `$EDITOR` say, the first that says anything.
    ///
    /// # Errors
    /// The text that cannot be split, as it stands there: a quotation mark is open.
    pub fn chosen(visual: Option<OsString>, editor: Option<OsString>) -> Result<Option<Editor>, String> {
        for text in [visual, editor].into_iter().flatten() {
            let text = text.to_string_lossy();
            let words = split(&text).ok_or_else(|| text.clone().into_owned())?;
            if !words.is_empty() {
                return Ok(Some(Editor { words }));
            }
        }
        Ok(None)
    }

    /// One of the usual editors, the first that is installed.
    pub fn usual(path: Option<&OsStr>) -> Option<Editor> {
        let folders: Vec<_> = path.map(std::env::split_paths).into_iter().flatten().collect();
        let there = |name: &&str| cfg!(windows) || folders.iter().any(|folder| folder.join(name).is_file());
        USUAL.into_iter().find(there).map(|name| Editor { words: vec![name.to_owned()] })
    }

    /// The program itself, as it was written.
    pub fn program(&self) -> &str {
        self.words.first().map_or("", String::as_str)
    }

    /// All arguments behind the program, for a file at a line (from 1).
    pub fn arguments(&self, file: &Path, line: u32) -> Vec<OsString> {
        // A file named `-x` or `+3` would be an option.
        let file = match file.to_str() {
            Some(name) if name.starts_with(['-', '+']) => Path::new(".").join(file),
            _ => file.to_owned(),
        };
        let (at, waits) = self.manner();
        let mut arguments: Vec<OsString> = self.words.iter().skip(1).map(OsString::from).collect();
        if let Some(wait) = waits.filter(|wait| !self.words.iter().any(|word| word == wait)) {
            arguments.push(wait.into());
        }
        let mut with_line = file.clone().into_os_string();
        with_line.push(format!(":{line}"));
        match at {
            At::Plus => arguments.extend([format!("+{line}").into(), file.into()]),
            At::Colon => arguments.push(with_line),
            At::Goto => arguments.extend(["--goto".into(), with_line]),
            At::Line => arguments.extend(["--line".into(), line.to_string().into(), file.into()]),
            At::Number => arguments.extend([format!("-n{line}").into(), file.into()]),
            At::Unknown => arguments.push(file.into()),
        }
        arguments
    }

    /// Runs it and waits; answers whether it says that all is well.
    ///
    /// # Errors
    /// It cannot be started.
    pub fn run(&self, file: &Path, line: u32) -> io::Result<bool> {
        Command::new(self.program()).args(self.arguments(file, line)).status().map(|status| status.success())
    }

    /// How it is told a line, and the option that makes it wait.
    fn manner(&self) -> (At, Option<&'static str>) {
        let name = Path::new(self.program()).file_stem().map(|name| name.to_string_lossy().to_lowercase());
        match name.as_deref().unwrap_or_default() {
            "vi" | "vim" | "nvim" | "view" | "nano" | "pico" | "emacs" | "emacsclient" | "micro" | "kak" | "joe"
            | "jmacs" | "ne" | "mg" | "jed" | "mcedit" | "ex" | "vis" => (At::Plus, None),
            "gvim" | "mvim" => (At::Plus, Some("--nofork")),
            "gedit" | "gnome-text-editor" => (At::Plus, Some("--wait")),
            "hx" | "helix" => (At::Colon, None),
            "code" | "code-insiders" | "codium" | "vscodium" | "cursor" | "windsurf" => (At::Goto, Some("--wait")),
            "subl" | "sublime_text" | "zed" | "zeditor" | "atom" | "mate" => (At::Colon, Some("--wait")),
            "kate" | "kwrite" => (At::Line, Some("--block")),
            "idea" | "rustrover" | "pycharm" | "webstorm" => (At::Line, Some("--wait")),
            "notepad++" => (At::Number, None),
            _ => (At::Unknown, None),
        }
    }
}

#[cfg(unix)]
fn split(text: &str) -> Option<Vec<String>> {
    shell_words::split(text).ok()
}

/// On Windows the backslash is part of a path and no escape; quotation marks group.
#[cfg(windows)]
fn split(text: &str) -> Option<Vec<String>> {
    shell_words::split(&text.replace('\\', "\\\\")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(editor: &str, file: &str) -> String {
        let editor = Editor::chosen(Some(editor.into()), None).unwrap().unwrap();
        let arguments = editor.arguments(Path::new(file), 12);
        let words: Vec<String> = arguments.iter().map(|word| word.to_string_lossy().into_owned()).collect();
        format!("{} {}", editor.program(), words.join("|"))
    }

    #[test]
    fn each_editor_is_told_the_line_in_its_own_way() {
        assert_eq!(line("vim", "a b.toml"), "vim +12|a b.toml");
        assert_eq!(line("/usr/bin/nvim -u NONE", "a.toml"), "/usr/bin/nvim -u|NONE|+12|a.toml");
        assert_eq!(line("hx", "a.toml"), "hx a.toml:12");
        assert_eq!(line("code", "a.toml"), "code --wait|--goto|a.toml:12");
        assert_eq!(line("code --wait", "a.toml"), "code --wait|--goto|a.toml:12");
        assert_eq!(line("'/opt/my editor/kate' -n", "a.toml"), "/opt/my editor/kate -n|--block|--line|12|a.toml");
        assert_eq!(line("ed", "a.toml"), "ed a.toml");
        assert_eq!(line("vi", "-rf"), "vi +12|./-rf");
        assert_eq!(line("vi; rm -rf $HOME", "a"), "vi; rm|-rf|$HOME|a");
    }

    #[test]
    fn visual_goes_first_and_what_is_empty_is_not_chosen() {
        let chosen = |visual: &str, editor: &str| Editor::chosen(Some(visual.into()), Some(editor.into()));
        assert_eq!(chosen("hx", "vi").unwrap().unwrap().program(), "hx");
        assert_eq!(chosen(" ", "vi").unwrap().unwrap().program(), "vi");
        assert_eq!(chosen("", ""), Ok(None));
        assert_eq!(chosen("'vi", ""), Err("'vi".to_owned()));
    }
}
