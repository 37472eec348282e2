//! What is done for whoever keeps the directory, beside the loop: the whole directory checked whenever it was read, and compared
//! with another state when somebody asks.
//!
//! Both read files, one starts Git, and either may take its time: they run in threads of their own, and what they found comes
//! through the loop's channel.

use super::reload::Fresh;
use super::run::Event;
use super::shelving::{Beside, unpacked};
use crate::directory::Finding;
use crate::upkeep::diff::Differences;
use chrono::NaiveDate;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;

/// Reads the directory and looks at all of it, as on a day; `None` where it cannot be used, and then others say why.
pub type Check = Arc<dyn Fn(NaiveDate) -> Option<Fresh> + Send + Sync>;

/// Compares the directory with a state that is named; in the language given, a sentence about why that cannot be.
pub type Compare = Arc<dyn Fn(&str, &'static str) -> Result<Differences, String> + Send + Sync>;

/// What can be done for whoever keeps a directory.
#[derive(Clone)]
pub struct Keeping {
    /// Checks all of it.
    pub check: Check,
    /// Compares it with another state.
    pub compare: Compare,
}

impl std::fmt::Debug for Keeping {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keeping")
    }
}

/// What was found, of which reading of the directory, counted from 0.
#[derive(Debug)]
pub(super) struct Checked {
    pub(super) of: usize,
    pub(super) findings: Vec<Finding>,
}

impl Keeping {
    /// Checks the directory.
    pub(super) fn check(&self, of: usize, today: NaiveDate, beside: &Beside, send: &Sender<Event>) {
        let (check, beside, send) = (Arc::clone(&self.check), beside.clone(), send.clone());
        // Where there is no thread to be had there are the findings of the reading.
        let _ = thread::Builder::new().name("check".to_owned()).spawn(move || {
            let Some(fresh) = check(today) else { return };
            let (_, findings, _) = unpacked(fresh, &beside);
            let _ = send.send(Event::Checked(Checked { of, findings }));
        });
    }

    /// Compares it with the state of this name.
    pub(super) fn compare(&self, since: String, language: &'static str, send: &Sender<Event>) {
        let (compare, send) = (Arc::clone(&self.compare), send.clone());
        let _ = thread::Builder::new().name("compare".to_owned()).spawn(move || {
            let outcome = compare(&since, language);
            let _ = send.send(Event::Compared(since, outcome));
        });
    }
}
