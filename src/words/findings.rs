//! Findings in sentences: what is wrong, what to do, and the long explanation of a code.

use super::{Value, Words};
use crate::directory::finding::{Code, Finding, Severity};
use crate::directory::hours::Rules;

/// Every name that a finding's words may have; what a finding lacks is passed as `none`, so that a sentence can choose.
const NAMES: [&str; 24] = [
    "key",
    "table",
    "value",
    "near",
    "example",
    "known",
    "expected",
    "found",
    "character",
    "length",
    "most",
    "day",
    "from",
    "to",
    "mark",
    "message",
    "line",
    "in",
    "number",
    "format",
    "file",
    "column",
    "reason",
    "hours",
];

impl Words {
    /// What is wrong, in one sentence.
    pub fn finding(&self, finding: &Finding) -> String {
        self.about_finding(&format!("finding-{}", finding.code.name()), finding)
    }

    /// What to do.
    pub fn cure(&self, finding: &Finding) -> String {
        self.about_finding(&format!("finding-{}-cure", finding.code.name()), finding)
    }

    /// What a code means, why it matters and how to mend it: `lotse explain`.
    pub fn explanation(&self, code: Code) -> String {
        self.say_finding(&format!("finding-{}-explain", code.name()), &[])
    }

    /// How bad a finding is, as a word.
    pub fn severity(&self, severity: Severity) -> String {
        self.say_finding(&format!("severity-{}", severity.name()), &[])
    }

    /// What is said of the other place of a finding, where two disagree.
    pub fn other_place(&self, code: Code) -> String {
        self.say("excerpt-other", &[("code", code.name().into())])
    }

    /// What a check found, in numbers.
    pub fn check_summary(&self, counts: &[(&str, Value<'_>)], clean: bool) -> String {
        self.say_finding(if clean { "check-clean" } else { "check-summary" }, counts)
    }

    fn about_finding(&self, id: &str, finding: &Finding) -> String {
        let german = finding.key.and_then(|(table, name)| table.key(name)).map_or("none", |key| key.german);
        let mut values: Vec<(&str, Value<'_>)> = vec![("german", german.into())];
        // Sentences speak of the table; a finding about a key knows it by the key.
        let table = finding.key.map_or("none", |(table, _)| table.name());
        // What hours and days mean is said in the reader's words: only so does one see what was understood.
        let rules = finding.argument("hours").and_then(|hours| Rules::parse(hours).ok());
        let understood =
            rules.map(|rules| (self.rules_line(&rules), rules)).filter(|(line, rules)| line != rules.as_str());
        let understood = understood.map_or_else(|| "none".to_owned(), |(line, _)| line);
        values.push(("understood", (&understood).into()));
        let day = finding.argument("date").and_then(|day| day.parse().ok());
        let date = day.map_or_else(|| "none".to_owned(), |day| self.date(day));
        values.push(("date", (&date).into()));
        for name in NAMES {
            let missing = if name == "table" { table } else { "none" };
            let word =
                finding.argument(name).map(super::super::directory::text::Text::as_str).filter(|word| !word.is_empty());
            values.push((name, word.unwrap_or(missing).into()));
        }
        self.say_finding(id, &values)
    }
}
