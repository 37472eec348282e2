//! The questions of `lotse new`: each answer is held against the format by reading a small directory with it, and what does not
//! fit is asked again with the finding's own words.

use super::super::args::NewArgs;
use super::super::ask::{ask, tell};
use super::super::reading::Reading;
use super::super::rewrite::Original;
use super::super::{Call, Stop};
use super::said;
use crate::directory::finding::{Finding, Severity};
use crate::directory::model::{NeedIx, Provider};
use crate::directory::nearest::nearest;
use crate::directory::read::{BuiltIn, File, read};
use crate::directory::{Directory, Text, entries};
use crate::search::fold::fold;
use crate::upkeep::amend;
use crate::upkeep::skeleton::{self, Draft};
use crate::words::Value;

/// How many things are proposed at once.
const PROPOSALS: usize = 9;

/// Whoever asks, and what is known.
pub(super) struct Asking<'a, 'c> {
    pub(super) call: &'a Call<'c>,
    pub(super) directory: &'a Directory,
    pub(super) files: &'a [Original],
    pub(super) asks: bool,
}

/// A new provider: its id and name.
pub(super) type NewProvider = Option<(String, String)>;

impl Asking<'_, '_> {
    /// The facts of the new offer; `None` where somebody broke off.
    pub(super) fn draft(&mut self, args: &NewArgs, reading: &Reading) -> Result<Option<(Draft, NewProvider)>, Stop> {
        let mut draft = Draft::default();
        let Some(name) = self.line("name", args.name.as_deref(), true)? else { return Ok(None) };
        let Some(id) = self.id(args.id.as_deref(), &name)? else { return Ok(None) };
        let Some(summary) = self.line("summary", args.summary.as_deref(), true)? else { return Ok(None) };
        let Some((provider, new_provider)) = self.provider(args.provider.as_deref())? else { return Ok(None) };
        let Some(needs) = self.needs(&args.need)? else { return Ok(None) };
        let Some(places) = self.places(&args.place)? else { return Ok(None) };
        let Some(hours) = self.line("hours", args.hours.as_deref(), false)? else { return Ok(None) };
        let Some(phone) = self.line("phone", args.phone.as_deref(), false)? else { return Ok(None) };
        let text = |value: &str| Some(value).filter(|value| !value.is_empty()).map(amend::text);
        draft.set("id", text(&id));
        draft.set("name", text(&name));
        draft.set("summary", text(&summary));
        draft.set("provider", text(&provider));
        draft
            .set("needs", Some(format!("[{}]", needs.iter().map(|id| amend::text(id)).collect::<Vec<_>>().join(", "))));
        draft.set("hours", text(&hours));
        draft.set("phone", text(&phone));
        if self.asks && args.name.is_none() {
            let day = self.call.words.date(reading.now.date());
            let Some(yes) = Self::yes(&self.call.words.say("new-ask-verified", &[("day", (&day).into())]))? else {
                return Ok(None);
            };
            draft.set("verified", yes.then(|| amend::date(reading.now.date())));
        }
        if let Some(owner) = &args.owner {
            draft.set("owner", text(Text::line(owner).as_str()));
        }
        draft.places = places;
        Ok(Some((draft, new_provider)))
    }

    /// A text: from its option, else asked for. What is not required may be empty, and is not asked for beside options.
    fn line(&self, key: &'static str, told: Option<&str>, required: bool) -> Result<Option<String>, Stop> {
        if let Some(told) = told {
            let told = Text::line(told.trim());
            return match fact_complaint(key, &amend::text(&told)) {
                Some(finding) => Err(Stop::Said(said(self.call, &finding))),
                None => Ok(Some(told.as_str().to_owned())),
            };
        }
        if !self.asks {
            return if required { Err(self.missing(key)) } else { Ok(Some(String::new())) };
        }
        loop {
            let Some(answer) = ask(&self.call.words.say("new-ask", &[("key", key.into())]))? else { return Ok(None) };
            if answer.is_empty() && !required {
                return Ok(Some(answer));
            }
            if answer.is_empty() {
                tell(&self.call.words.get("new-required"));
                continue;
            }
            match fact_complaint(key, &amend::text(&answer)) {
                Some(finding) => tell(&said(self.call, &finding)),
                None => return Ok(Some(answer)),
            }
        }
    }

    fn missing(&self, key: &str) -> Stop {
        let option = match key {
            "needs" => "need",
            key => key,
        };
        Stop::Said(self.call.words.say("new-missing", &[("option", option.into())]))
    }

    /// Every id of an offer that stands in the files, those of broken entries too.
    fn is_taken(&self, id: &str) -> bool {
        self.files.iter().any(|original| entries::offer(&original.text, id).is_some())
    }

    fn id(&self, told: Option<&str>, name: &str) -> Result<Option<String>, Stop> {
        let proposed = skeleton::id(name, |id| self.is_taken(id));
        if told.is_none() && !self.asks {
            return Ok(Some(proposed));
        }
        let mut told = told.map(|told| Text::line(told.trim()).as_str().to_owned());
        let is_option = told.is_some();
        loop {
            let answer = match told.take() {
                Some(told) => told,
                None => {
                    let question = self.call.words.say("new-ask-id", &[("id", Value::Text(&proposed))]);
                    match ask(&question)? {
                        None => return Ok(None),
                        Some(answer) if answer.is_empty() => proposed.clone(),
                        Some(answer) => answer,
                    }
                }
            };
            let problem = match fact_complaint("id", &amend::text(&answer)) {
                Some(finding) => said(self.call, &finding),
                None if self.is_taken(&answer) => {
                    let proposal = skeleton::id(&answer, |id| self.is_taken(id));
                    self.call.words.say("new-id-taken", &[("id", (&answer).into()), ("near", (&proposal).into())])
                }
                None => return Ok(Some(answer)),
            };
            if is_option {
                return Err(Stop::Said(problem));
            }
            tell(&problem);
        }
    }

    /// The provider, and whether it is a new one.
    fn provider(&self, told: Option<&str>) -> Result<Option<(String, NewProvider)>, Stop> {
        let providers = &self.directory.providers;
        if let Some(told) = told {
            let told = told.trim();
            if providers.iter().any(|provider| provider.id.as_str() == told) {
                return Ok(Some((told.to_owned(), None)));
            }
            let written = Text::line(told);
            let near = self.providers_like(told).first().map_or("none", |provider| provider.id.as_str());
            return Err(Stop::Said(
                self.call.words.say("new-no-provider", &[("written", (&written).into()), ("near", near.into())]),
            ));
        }
        if !self.asks {
            return Err(self.missing("provider"));
        }
        loop {
            let Some(answer) = ask(&self.call.words.get("new-ask-provider"))? else { return Ok(None) };
            if answer.is_empty() {
                tell(&self.call.words.get("new-required"));
                continue;
            }
            let found = self.providers_like(&answer);
            let mut things: Vec<String> =
                found.iter().map(|provider| format!("{} ({})", provider.name.as_str(), provider.id.as_str())).collect();
            things.push(self.call.words.say("new-provider-new", &[("name", (&answer).into())]));
            let Some(at) = choose(self.call, &self.call.words.get("new-choose"), &things)? else { continue };
            if let Some(provider) = found.get(at) {
                return Ok(Some((provider.id.as_str().to_owned(), None)));
            }
            let id = skeleton::id(&answer, |id| providers.iter().any(|provider| provider.id.as_str() == id));
            return Ok(Some((id.clone(), Some((id, answer)))));
        }
    }

    fn providers_like(&self, words: &str) -> Vec<&Provider> {
        let names = |provider: &Provider| {
            let aliases = provider.aliases.iter().map(Text::as_str);
            [provider.id.as_str(), provider.name.as_str()].into_iter().chain(aliases).map(str::to_owned).collect()
        };
        like(words, &self.directory.providers, names)
    }

    fn needs(&self, told: &[String]) -> Result<Option<Vec<String>>, Stop> {
        let needs = &self.directory.needs;
        if !told.is_empty() {
            for written in told {
                if needs.find(written.trim()).is_none() {
                    let near =
                        self.needs_like(written).first().and_then(|ix| needs.get(*ix)).map_or("none", |need| &need.id);
                    let written = Text::line(written);
                    return Err(Stop::Said(self.call.words.say(
                        "unknown-value",
                        &[("option", "need".into()), ("written", (&written).into()), ("near", near.into())],
                    )));
                }
            }
            return Ok(Some(told.iter().map(|id| id.trim().to_owned()).collect()));
        }
        if !self.asks {
            return Err(self.missing("needs"));
        }
        let mut chosen: Vec<String> = Vec::new();
        loop {
            let question = if chosen.is_empty() { "new-ask-need" } else { "new-ask-another-need" };
            let Some(answer) = ask(&self.call.words.get(question))? else { return Ok(None) };
            match (answer.is_empty(), chosen.is_empty()) {
                (true, true) => tell(&self.call.words.get("new-required")),
                (true, false) => return Ok(Some(chosen)),
                (false, _) => {
                    let found = self.needs_like(&answer);
                    if found.is_empty() {
                        tell(&self.call.words.say("new-no-need", &[("written", (&answer).into())]));
                        continue;
                    }
                    let things: Vec<String> = found.iter().map(|ix| self.need_shown(*ix)).collect();
                    let at = choose(self.call, &self.call.words.get("new-choose"), &things)?;
                    let id = at
                        .and_then(|at| found.get(at))
                        .and_then(|ix| needs.get(*ix))
                        .map(|need| need.id.as_str().to_owned());
                    chosen.extend(id.filter(|id| !chosen.contains(id)));
                }
            }
        }
    }

    fn need_shown(&self, ix: NeedIx) -> String {
        let id = self.directory.needs.get(ix).map_or("", |need| need.id.as_str());
        format!("{} ({id})", self.directory.needs.label(ix, self.call.words.language()))
    }

    /// Needs that words mean, by id, label or synonym in any language.
    fn needs_like(&self, words: &str) -> Vec<NeedIx> {
        let all: Vec<(NeedIx, Vec<String>)> = self
            .directory
            .needs
            .iter()
            .filter(|(_, need)| !need.hidden)
            .map(|(ix, need)| {
                let labels = need.term.labels.iter().chain(&need.term.plain).map(|(_, text)| text);
                let synonyms = need.term.synonyms.iter().chain(&need.term.hidden_synonyms).flat_map(|(_, words)| words);
                let names = labels.chain(synonyms).map(|text| text.as_str().to_owned());
                (ix, std::iter::once(need.id.as_str().to_owned()).chain(names).collect())
            })
            .collect();
        like(words, &all, |(_, names)| names.clone()).into_iter().map(|(ix, _)| *ix).collect()
    }

    fn places(&self, told: &[String]) -> Result<Option<Vec<String>>, Stop> {
        let places = &self.directory.places;
        for written in told {
            if !places.iter().any(|place| place.id.as_str() == written.trim()) {
                let ids = places.iter().map(|place| place.id.as_str());
                let (near, written) = (nearest(written, ids).unwrap_or("none"), Text::line(written));
                return Err(Stop::Said(
                    self.call.words.say("new-no-place", &[("written", (&written).into()), ("near", near.into())]),
                ));
            }
        }
        if !told.is_empty() || !self.asks || places.is_empty() {
            return Ok(Some(told.iter().map(|id| id.trim().to_owned()).collect()));
        }
        loop {
            let Some(answer) = ask(&self.call.words.get("new-ask-place"))? else { return Ok(None) };
            if answer.is_empty() {
                return Ok(Some(Vec::new()));
            }
            let names = |place: &crate::directory::model::Place| {
                let more = place.aliases.iter().chain(&place.street).chain(&place.town).chain(&place.district);
                [&place.id, &place.name].into_iter().chain(more).map(|text| text.as_str().to_owned()).collect()
            };
            let found = like(&answer, places, names);
            if found.is_empty() {
                tell(&self.call.words.say("new-no-place", &[("written", (&answer).into()), ("near", "none".into())]));
                continue;
            }
            let things: Vec<String> = found
                .iter()
                .map(|place| {
                    let town = place.town.as_ref().map_or(String::new(), |town| format!(", {}", town.as_str()));
                    format!("{}{town} ({})", place.name.as_str(), place.id.as_str())
                })
                .collect();
            if let Some(place) =
                choose(self.call, &self.call.words.get("new-choose"), &things)?.and_then(|at| found.get(at))
            {
                return Ok(Some(vec![place.id.as_str().to_owned()]));
            }
        }
    }

    fn yes(question: &str) -> Result<Option<bool>, Stop> {
        let Some(answer) = ask(question)? else { return Ok(None) };
        Ok(Some(matches!(answer.to_lowercase().chars().next(), Some('j' | 'y'))))
    }
}

/// Things whose names are like some words, the likest first: a name, the beginning of one, every word in one, a slip of the
/// finger.
fn like<'t, T>(words: &str, things: &'t [T], names: impl Fn(&T) -> Vec<String>) -> Vec<&'t T> {
    let wanted = fold(words);
    let mut found: Vec<(u8, &T)> = things
        .iter()
        .filter_map(|thing| {
            let names: Vec<String> = names(thing).iter().map(|name| fold(name)).collect();
            let rank = |name: &String| match name {
                name if *name == wanted => 0,
                name if name.starts_with(&wanted) => 1,
                name if name.split(' ').any(|word| word.starts_with(&wanted)) => 2,
                name if wanted.split(' ').all(|word| name.contains(word)) => 3,
                name if nearest(&wanted, [name.as_str()]).is_some() => 4,
                name if name.split(' ').any(|word| nearest(&wanted, [word]).is_some()) => 5,
                _ => u8::MAX,
            };
            names.iter().map(rank).min().filter(|rank| *rank < u8::MAX).map(|rank| (rank, thing))
        })
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, thing)| thing).take(PROPOSALS).collect()
}

/// Shows some things with numbers and lets somebody choose one; `None` for none of them.
pub(super) fn choose(call: &Call<'_>, question: &str, things: &[String]) -> Result<Option<usize>, Stop> {
    for (number, thing) in (1usize..).zip(things) {
        tell(&format!("  {number}  {thing}"));
    }
    loop {
        let Some(answer) = ask(question)? else { return Ok(None) };
        match answer.parse::<usize>() {
            _ if answer.is_empty() => return Ok(None),
            Ok(number) if (1..=things.len()).contains(&number) => return Ok(Some(number - 1)),
            _ => tell(&call.words.say("new-choose-number", &[("most", things.len().into())])),
        }
    }
}

/// What is wrong with a fact, by reading a small directory with it.
fn fact_complaint(key: &str, value: &str) -> Option<Finding> {
    let mut text =
        String::from("[directory]\nformat = 1\nname = \"x\"\n\n[[provider]]\nid = \"p\"\nname = \"P\"\n\n[[offer]]\n");
    for (required, example) in
        [("id", "\"x\""), ("name", "\"x\""), ("summary", "\"x\""), ("provider", "\"p\""), ("needs", "[\"kids\"]")]
    {
        if required != key {
            text.push_str(&format!("{required} = {example}\n"));
        }
    }
    text.push_str(&format!("{key} = {value}\n"));
    let file = File { name: Text::default(), text: &text };
    let findings = match read(vec![file], &BuiltIn::load()) {
        Ok(loaded) => loaded.findings,
        Err(unusable) => vec![unusable.finding],
    };
    findings.into_iter().find(|finding| finding.severity != Severity::Advice)
}
