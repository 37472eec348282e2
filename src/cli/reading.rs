//! Opens the directory for a command that looks something up, and says what has to be said about it.

use super::load::{Loaded, Named, Refused};
use super::output::say;
use super::{Call, Stop};
use crate::app::Profile;
use crate::directory::finding::Severity;
use crate::directory::{Directory, Moment};
use crate::words::Value;

/// A directory and the moment in which it is read.
#[derive(Debug)]
pub struct Reading {
    /// The directory, with the offers that this profile may see.
    pub directory: Directory,
    /// Now, in its zone.
    pub now: Moment,
    /// Ids of offers that are the maintainer's alone and were taken out.
    pub kept_back: Vec<crate::directory::Text>,
    /// The names of the files, as entries and findings number them.
    pub files: Vec<crate::directory::Text>,
}

impl Call<'_> {
    /// Loads the directory that was named; what is wrong with it and that it is a sample goes to stderr, one line each.
    pub(super) fn open(&self) -> Result<Reading, Stop> {
        self.open_for(&self.profile())
    }

    /// The same for whoever has this profile: those who keep a directory see all of it, whatever profile they forgot to name.
    pub(super) fn open_for(&self, profile: &Profile) -> Result<Reading, Stop> {
        self.say_settings();
        let loaded = Named::now(self.options.directory.as_deref(), self.settings.directory())
            .load()
            .map_err(|refused| self.refused(&refused))?;
        self.say_findings(&loaded);
        if loaded.directory.about.sample {
            say(&self.words.say("sample", &[("name", (&loaded.directory.about.name).into())]));
        }
        let files = loaded.sources.iter().map(|source| source.name.clone()).collect();
        let mut directory = loaded.directory;
        let mut kept_back = Vec::new();
        if !profile.sees_drafts {
            let hidden = directory.offers.iter().filter(|entry| !entry.offer.is_visible());
            kept_back.extend(hidden.map(|entry| entry.offer.id.clone()));
            directory.offers.retain(|entry| entry.offer.is_visible());
        }
        let now = self.now(directory.about.zone())?;
        Ok(Reading { directory, now, kept_back, files })
    }

    /// Who is asking: the option, else what was set.
    pub(super) fn profile(&self) -> Profile {
        match self.options.profile {
            Some(super::args::Profile::Adviser) => Profile::ADVISER,
            Some(super::args::Profile::Maintainer) => Profile::MAINTAINER,
            None => self.settings.settings.profile.clone().unwrap_or(Profile::ADVISER),
        }
    }

    /// The language of offers' texts that was asked for: the option, else what was set.
    pub(super) fn texts_in(&self) -> Option<&str> {
        self.options.texts_in.as_deref().or(self.settings.settings.texts.as_deref())
    }

    /// One line about a directory that cannot be used: where, what, and what to do.
    pub(super) fn refused(&self, refused: &Refused) -> Stop {
        let finding = &refused.finding;
        let (what, cure) = (self.words.finding(finding), self.words.cure(finding));
        let name =
            refused.sources.get(finding.place.file as usize).map(|source| source.name.as_str()).unwrap_or_default();
        // A finding about a whole file names the file itself.
        let line = if finding.argument("file").is_some() { 0 } else { finding.place.line };
        Stop::Said(self.words.say(
            "refused",
            &[
                ("what", (&what).into()),
                ("cure", (&cure).into()),
                ("file", Value::Text(name)),
                ("line", Value::Text(&if line == 0 { "none".to_owned() } else { line.to_string() })),
            ],
        ))
    }

    fn say_findings(&self, loaded: &Loaded) {
        // Advice costs nothing, and some of it stays: nights go over midnight. Said at every search it would hide what counts.
        if loaded.findings.iter().all(|finding| finding.severity == Severity::Advice) {
            return;
        }
        let count = |severity| loaded.findings.iter().filter(|finding| finding.severity == severity).count();
        let path = loaded
            .path
            .as_deref()
            .map_or_else(|| "none".to_owned(), |path| super::load::name_of(path).as_str().to_owned());
        say(&self.words.say(
            "findings-there",
            &[
                ("errors", count(Severity::Error).into()),
                ("warnings", count(Severity::Warning).into()),
                ("advice", count(Severity::Advice).into()),
                ("path", (&path).into()),
            ],
        ));
    }
}
