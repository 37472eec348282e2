//! Where a person's own files lie.

use etcetera::BaseStrategy;
use std::path::PathBuf;

/// The settings file: in `$XDG_CONFIG_HOME` or `~/.config` (freedesktop.org Base Directory Specification; on macOS too, where people at
/// a terminal expect it), on Windows in `%APPDATA%`. None where there is no home.
pub fn settings() -> Option<PathBuf> {
    let base = etcetera::choose_base_strategy().ok()?;
    Some(base.config_dir().join("lotse").join("settings.toml"))
}

/// A path as a person writes it, seen from a folder: `~/` is the home.
pub fn seen_from(folder: &std::path::Path, written: &str) -> PathBuf {
    let home = written.strip_prefix("~/").and_then(|rest| Some(etcetera::home_dir().ok()?.join(rest)));
    home.unwrap_or_else(|| folder.join(written))
}
