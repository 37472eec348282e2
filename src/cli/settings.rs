//! The person's own settings: finding their file, reading it, saying what is wrong with it.

use super::Call;
use super::load::{self, Source};
use super::output::say;
use crate::directory::finding::{Code, Finding, Lines, Severity};
use crate::directory::{Directory, Text};
use crate::files::guarded::{self, FileError, Limits, Trouble};
use crate::files::{encoding, home};
use crate::search::facet::Facets;
use crate::search::{Filter, Filters};
use crate::settings::read::bad_value;
use crate::settings::{Settings, read};
use std::path::{Path, PathBuf};

/// Nobody writes more about themselves; what is larger is another file.
const LIMITS: Limits = Limits { file_bytes: 1 << 20, total_bytes: 1 << 20, files: 1, follow_links: true };

/// What a person has set.
#[derive(Clone, Debug, Default)]
pub(super) struct Mine {
    /// The file, whether it is there or not; none where there is no place for it.
    pub path: Option<PathBuf>,
    /// Whether it is there.
    pub is_there: bool,
    /// What was set.
    pub settings: Settings,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
    /// Its text.
    pub source: Source,
}

impl Mine {
    /// Reads the file that `LOTSE_SETTINGS` names, else the one in its place.
    pub fn read() -> Mine {
        match std::env::var_os("LOTSE_SETTINGS") {
            Some(named) if named.is_empty() => Mine::default(),
            Some(named) => Mine::of(Path::new(&named), true),
            None => home::settings().map_or_else(Mine::default, |path| Mine::of(&path, false)),
        }
    }

    /// Reads a file. That one is not there is wrong only where it was named.
    pub fn of(path: &Path, named: bool) -> Mine {
        let mut mine = Mine { path: Some(path.to_owned()), is_there: true, ..Mine::default() };
        mine.source.name = load::name_of(path);
        match guarded::read(path, &LIMITS).map(encoding::decode) {
            Ok(Ok(decoded)) => {
                mine.source.text = decoded.into_whole();
                (mine.settings, mine.findings) = read(&mine.source.text);
            }
            Ok(Err(why)) => mine.findings.push(load::undecodable(&mine.source.name, 0, why)),
            // A file with nothing in it sets nothing.
            Err(FileError { trouble: Trouble::Empty, .. }) => {}
            Err(error) if !named && is_missing(&error) => mine.is_there = false,
            Err(error) => mine.findings.push(load::unreadable(&error, 0).with("table", "settings")),
        }
        mine
    }

    /// The path of the directory that was set.
    pub fn directory(&self) -> Option<PathBuf> {
        let folder = self.path.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
        self.settings.directory.as_deref().map(|written| home::seen_from(folder, written))
    }

    /// The filters that a screen starts with, and what is wrong with them: only the directory knows their values.
    pub fn filters(&self, directory: &Directory, facets: &Facets) -> (Filters, Vec<Finding>) {
        let start = &self.settings.start;
        let mut filters = Filters { all: Vec::new(), with_unstated: start.with_unstated };
        let mut findings = Vec::new();
        for (dimension, written, place) in &start.filters {
            match Filter::parse(*dimension, written, directory, facets) {
                Ok(filter) if filters.all.contains(&filter) => {}
                Ok(filter) => filters.all.push(filter),
                Err(unknown) => {
                    let finding = bad_value(dimension.name(), written, unknown.near.as_deref(), place.span);
                    findings.push(Finding { place: Lines::of(&self.source.text).place(0, place.span), ..finding });
                }
            }
        }
        (filters, findings)
    }
}

/// Whether there is no such file, nor a folder for it.
fn is_missing(error: &FileError) -> bool {
    matches!(&error.trouble, Trouble::Missing | Trouble::NotInFolder)
}

impl Call<'_> {
    /// One line about what is wrong with the settings, if anything is.
    pub(super) fn say_settings(&self) {
        if let Some(sentence) = self.about_settings(&self.settings.findings) {
            say(&sentence);
        }
    }

    /// That something is wrong with the settings: the first finding in full, and how many there are.
    pub(super) fn about_settings(&self, findings: &[Finding]) -> Option<String> {
        let finding = findings.iter().find(|finding| finding.severity != Severity::Advice)?;
        let file = &self.settings.source.name;
        let what = Text::line(&self.words.finding(finding));
        let line = finding.place.line.to_string();
        let line = if finding.place.line == 0 || finding.code == Code::UnreadableFile { "none" } else { &line };
        let others = findings.len() - 1;
        let values =
            [("file", file.into()), ("line", line.into()), ("what", (&what).into()), ("others", others.into())];
        Some(self.words.say("settings-wrong", &values))
    }
}
