//! Starts the real program with an environment of its own.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "what fails here is a failed test")]

use std::process::{Command, Stdio};

/// How a run ended.
#[derive(Debug)]
pub struct Run {
    /// The exit code; -1 for a signal.
    pub code: i32,
    /// What stood on stdout.
    pub stdout: String,
    /// What stood on stderr.
    pub stderr: String,
}

impl Run {
    /// The lines on stdout.
    pub fn lines(&self) -> Vec<&str> {
        self.stdout.lines().collect()
    }

    /// The lines of JSON on stdout.
    pub fn json(&self) -> Vec<serde_json::Value> {
        self.lines()
            .iter()
            .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
            .collect()
    }
}

/// The program, in German, without colours, at a fixed width, with nothing of the machine's own settings.
pub fn lotse() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.env_clear().stdin(Stdio::null());
    // Whoever runs the tests may have settings.
    command.env("LOTSE_SETTINGS", "");
    // Without it nothing starts on Windows.
    for name in ["SYSTEMROOT", "PATH", "TEMP", "TMPDIR"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command
}

/// Runs a command to its end.
pub trait Runs {
    /// Runs it.
    fn run(&mut self) -> Run;
}

impl Runs for Command {
    fn run(&mut self) -> Run {
        let output = self.output().unwrap();
        Run {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}
