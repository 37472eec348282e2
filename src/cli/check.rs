//! `lotse check`: everything that is wrong in a directory, with its place and its cure.

use super::args::{CheckArgs, CheckFormat};
use super::load::{Named, Source};
use super::output::say;
use super::{Call, Done, Exit, Stop, excerpt, json};
use crate::directory::Text;
use crate::directory::finding::{Finding, Severity};
use crate::words::Value;

/// Checks and writes what was found.
pub fn run(call: &mut Call<'_>, args: &CheckArgs) -> Done {
    let path = args.path.as_deref().or(call.options.directory.as_deref());
    let (findings, sources, offers, usable) = match Named::now(path).load() {
        Ok(loaded) => {
            if loaded.directory.about.sample {
                say(&call.words.say("sample", &[("name", (&loaded.directory.about.name).into())]));
            }
            (loaded.findings, loaded.sources, loaded.directory.offers.len(), true)
        }
        Err(refused) => {
            let mut findings = refused.findings;
            // What keeps everything from being loaded comes last, where the eye rests.
            findings.sort_by_key(|finding| finding.place);
            findings.push(refused.finding);
            (findings, refused.sources, 0, false)
        }
    };
    let nowhere = Text::default();
    for finding in &findings {
        let name = sources.get(finding.place.file as usize).map_or(&nowhere, |source| &source.name);
        match args.format {
            CheckFormat::Human => {
                let shown = excerpt::render(call, finding, &sources);
                call.out.raw(shown.as_bytes())?;
            }
            CheckFormat::Json => call.out.raw(&json::finding(finding, name, call.words).line())?,
            CheckFormat::Github => call.out.line(&github(call, finding, name))?,
        }
    }
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    if args.format == CheckFormat::Human && usable {
        let summary = summary(call, &findings, &sources, offers);
        call.out.line(&summary)?;
    }
    if !usable {
        if args.format == CheckFormat::Human {
            let sentence = call.words.get("check-unusable");
            call.out.line(&sentence)?;
        }
        call.out.finish()?;
        return Err(Stop::Silent);
    }
    Ok(if count(Severity::Error) > 0 { Exit::Nothing } else { Exit::Good })
}

fn summary(call: &Call<'_>, findings: &[Finding], sources: &[Source], offers: usize) -> String {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    call.words.check_summary(
        &[
            ("errors", count(Severity::Error).into()),
            ("warnings", count(Severity::Warning).into()),
            ("advice", count(Severity::Advice).into()),
            ("offers", offers.into()),
            ("files", sources.len().into()),
        ],
        findings.is_empty(),
    )
}

/// A finding as a command of GitHub's workflows
/// (docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
fn github(call: &Call<'_>, finding: &Finding, file: &Text) -> String {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    };
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let place = match finding.place.line {
        0 => String::new(),
        line => format!(",line={line},col={}", finding.place.column),
    };
    let cure = call.words.cure(finding);
    let message = call
        .words
        .say("github-message", &[("what", Value::Text(&call.words.finding(finding))), ("cure", Value::Text(&cure))]);
    format!("::{level} file={}{place},title={}::{}", property(file), property(finding.code.name()), data(&message))
}
