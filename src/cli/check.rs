//! `lotse check`: everything that is wrong in a directory, with its place and its cure.

use super::args::{CheckArgs, CheckFormat};
use super::load::{Loaded, Named, Source, name_of};
use super::output::say;
use super::settings::Mine;
use super::{Call, Done, Exit, Stop, excerpt, json};
use crate::directory::audit::{Remark, Subject, audit, placed};
use crate::directory::finding::{Code, Finding, Severity};
use crate::directory::read::File;
use crate::search::facet::Facets;
use crate::search::findable::unfindable;
use crate::words::Value;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Of one code so many findings are shown to people; whoever has mended these sees the next.
const SHOWN: usize = 10;

/// What was found in a directory, and in what.
struct Checked {
    findings: Vec<Finding>,
    sources: Vec<Source>,
    offers: usize,
    usable: bool,
}

/// Checks and writes what was found.
pub fn run(call: &mut Call<'_>, args: &CheckArgs) -> Done {
    if args.settings {
        return settings(call, args);
    }
    let only = args.only.iter().map(|code| call.code(code)).collect::<Result<Vec<_>, _>>()?;
    let mut checked = check(call, args)?;
    if !only.is_empty() {
        checked.findings.retain(|finding| only.contains(&finding.code));
    }
    if args.no_advice {
        checked.findings.retain(|finding| finding.severity != Severity::Advice);
    }
    let Checked { findings, sources, offers, usable } = checked;
    write(call, args, &findings, &sources)?;
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

/// Checks the person's settings, or those in the file that is named.
fn settings(call: &mut Call<'_>, args: &CheckArgs) -> Done {
    let named = args.path.as_deref().map(|path| Mine::of(path, true));
    let mine = named.as_ref().unwrap_or(call.settings);
    let mut findings = mine.findings.clone();
    // Which values a filter has only the directory knows; where it cannot be read that is said by its own check.
    if !mine.settings.start.filters.is_empty()
        && let Ok(loaded) = Named::now(call.options.directory.as_deref(), mine.directory()).load()
    {
        let today = call.now(loaded.directory.about.zone())?.date();
        findings.extend(mine.filters(&loaded.directory, &Facets::build(&loaded.directory, today)).1);
        findings.sort_by_key(|finding| (finding.place, finding.code));
    }
    let sources = [mine.source.clone()];
    write(call, args, &findings, &sources)?;
    if args.format == CheckFormat::Human {
        let path = mine.path.as_deref().map(name_of);
        let of = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
        let sentence = match &path {
            None => call.words.get("settings-nowhere"),
            Some(path) if !mine.is_there => call.words.say("settings-none", &[("file", path.into())]),
            // Nothing of a file that cannot be read holds.
            Some(_) if mine.source.text.is_empty() && !findings.is_empty() => String::new(),
            Some(path) if findings.is_empty() => call.words.say("settings-clean", &[("file", path.into())]),
            Some(path) => call.words.say(
                "settings-summary",
                &[
                    ("file", path.into()),
                    ("errors", of(Severity::Error).into()),
                    ("warnings", of(Severity::Warning).into()),
                ],
            ),
        };
        if !sentence.is_empty() {
            call.out.line(&sentence)?;
        }
    }
    let wrong = findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if wrong { Exit::Nothing } else { Exit::Good })
}

/// Writes findings in the format that was asked for; for people so many of one code that they are read.
fn write(call: &mut Call<'_>, args: &CheckArgs, findings: &[Finding], sources: &[Source]) -> Result<(), Stop> {
    let mut shown: BTreeMap<Code, usize> = BTreeMap::new();
    for finding in findings {
        match args.format {
            CheckFormat::Human => {
                let count = shown.entry(finding.code).or_default();
                *count += 1;
                if args.all || *count <= SHOWN {
                    let shown = excerpt::render(call, finding, sources);
                    call.out.raw(shown.as_bytes())?;
                }
            }
            CheckFormat::Json => call.out.raw(&json::finding(finding, sources, call.words).line())?,
            CheckFormat::Github => call.out.line(&github(call, finding, sources))?,
        }
    }
    if args.all { Ok(()) } else { not_shown(call, &shown) }
}

/// Reads the directory and looks at all of it.
fn check(call: &Call<'_>, args: &CheckArgs) -> Result<Checked, Stop> {
    let path = args.path.as_deref().or(call.options.directory.as_deref());
    if path.is_none() {
        call.say_settings();
    }
    let loaded = match Named::now(path, call.settings.directory()).load() {
        Ok(loaded) => loaded,
        Err(refused) => {
            let mut findings = refused.findings;
            // What keeps everything from being loaded comes last, where the eye rests.
            findings.sort_by_key(|finding| finding.place);
            findings.push(refused.finding);
            return Ok(Checked { findings, sources: refused.sources, offers: 0, usable: false });
        }
    };
    let (directory, sources) = (&loaded.directory, &loaded.sources);
    if directory.about.sample {
        say(&call.words.say("sample", &[("name", (&directory.about.name).into())]));
    }
    let today = call.now(directory.about.zone())?.date();
    let files = files(sources);
    let mut findings = loaded.findings;
    findings.extend(audit(directory, &files, today));
    if args.findable {
        let remarks = unfindable(directory, today)
            .into_iter()
            .map(|lost| Remark::new(Code::Unfindable, Subject::Offer(lost.offer)).at("name").with("value", lost.query))
            .collect();
        findings.extend(placed(directory, &files, remarks));
    }
    findings.sort_by_key(|finding| finding.place);
    Ok(Checked { findings, offers: directory.offers.len(), sources: loaded.sources, usable: true })
}

fn files(sources: &[Source]) -> Vec<File<'_>> {
    sources.iter().map(|source| File { name: source.name.clone(), text: &source.text }).collect()
}

/// Adds to what was found in a directory while reading it what only a look at all of it finds, as on a day.
pub(super) fn look_over(loaded: &mut Loaded, today: NaiveDate) {
    loaded.findings.extend(audit(&loaded.directory, &files(&loaded.sources), today));
    loaded.findings.sort_by_key(|finding| finding.place);
}

/// Says of which codes there is more than was shown.
fn not_shown(call: &mut Call<'_>, shown: &BTreeMap<Code, usize>) -> Result<(), Stop> {
    let mut any = false;
    for (code, count) in shown.iter().filter(|(_, count)| **count > SHOWN) {
        let more = call.words.say("more-findings", &[("code", code.name().into()), ("count", (count - SHOWN).into())]);
        call.out.line(&more)?;
        any = true;
    }
    if any {
        let how = call.words.get("more-findings-how");
        call.out.line(&how)?;
        call.out.end()?;
    }
    Ok(())
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
fn github(call: &Call<'_>, finding: &Finding, sources: &[Source]) -> String {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    };
    let name = |file: u32| sources.get(file as usize).map_or("", |source| source.name.as_str());
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let place = match finding.place.line {
        0 => String::new(),
        line => format!(",line={line},col={}", finding.place.column),
    };
    let mut message = call.words.say(
        "github-message",
        &[("what", Value::Text(&call.words.finding(finding))), ("cure", Value::Text(&call.words.cure(finding)))],
    );
    // The other place has no line of its own there.
    if let Some(other) = finding.other {
        let label = call.words.other_place(finding.code);
        message.push_str(&format!("\n{}:{}: {label}", name(other.file), other.line));
    }
    format!(
        "::{level} file={}{place},title={}::{}",
        property(name(finding.place.file)),
        property(finding.code.name()),
        data(&message)
    )
}
