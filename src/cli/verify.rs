//! `lotse verify`: when, by whom and how an entry was verified; with `--translation`, that a translation fits its text.

use super::args::VerifyArgs;
use super::output::say;
use super::reading::Reading;
use super::rewrite::Original;
use super::{Call, Done, Exit, Stop};
use crate::app::Profile;
use crate::directory::entries;
use crate::directory::lists::List;
use crate::directory::model::{Entry, Language};
use crate::directory::nearest::nearest;
use crate::directory::translation::source_hash;
use crate::directory::{Directory, Text};
use crate::upkeep::amend::{self, Refused};
use crate::words::Value;
use chrono::NaiveDate;

/// What is written into each entry.
enum Fact {
    /// Keys of the offer.
    Own(Vec<(&'static str, String)>),
    /// For these languages, of which text the translation was made.
    Translated(Vec<Language>),
}

/// Writes the date of verification into entries: into all that are named, or where one is unknown into none.
pub fn run(call: &mut Call<'_>, args: &VerifyArgs) -> Done {
    let path = call.changeable(None)?;
    let Reading { directory, now, .. } = call.open_for(&Profile::MAINTAINER)?;
    let fact = fact(call, args, now.date())?;
    let mut files: Vec<(Original, String)> = Vec::new();
    for original in call.originals(&path)? {
        let text = original.text.clone();
        files.push((original, text));
    }
    let mut said = Vec::new();
    for written in &args.ids {
        let id = Text::line(written.trim());
        let entry = directory.offer(&id);
        let Some((original, text)) = files.iter_mut().find(|(_, text)| entries::offer(text, &id).is_some()) else {
            say_unknown(call, &directory, &id);
            return Ok(Exit::Nothing);
        };
        match change(text, &id, entry, &fact) {
            Ok(changed) => *text = changed,
            Err((refused, language)) => return Err(refusal(call, refused, &id, language.as_ref(), entry)),
        }
        let line = entries::offer(text, &id).map_or(0, |stand| stand.line);
        said.push(call.words.say(
            "verify-done",
            &[("id", (&id).into()), ("file", (&original.name).into()), ("line", Value::Text(&line.to_string()))],
        ));
    }
    for (original, text) in files.iter().filter(|(original, text)| original.text != *text) {
        original.replace(call, text)?;
    }
    for line in said {
        call.out.line(&line)?;
    }
    Ok(Exit::Good)
}

/// What the options say.
fn fact(call: &Call<'_>, args: &VerifyArgs, today: NaiveDate) -> Result<Fact, Stop> {
    if !args.translation.is_empty() {
        if args.by.is_some() || args.how.is_some() || args.date.is_some() {
            return Err(Stop::Said(call.words.get("verify-translation-alone")));
        }
        let language = |written: &String| {
            Language::parse(written.trim()).ok_or_else(|| {
                let written = Text::line(written);
                Stop::Said(call.words.say("verify-no-language", &[("written", (&written).into())]))
            })
        };
        return Ok(Fact::Translated(args.translation.iter().map(language).collect::<Result<_, _>>()?));
    }
    let day = match args.date.as_deref().map(str::trim) {
        None | Some("today") => today,
        Some(written) => crate::directory::check::written_day(written).ok_or_else(|| {
            let written = Text::line(written);
            Stop::Said(call.words.say("verify-no-day", &[("written", (&written).into())]))
        })?,
    };
    if day > today {
        let day = call.words.date(day);
        return Err(Stop::Said(call.words.say("verify-future", &[("day", (&day).into())])));
    }
    let mut facts = vec![("verified", amend::date(day))];
    if let Some(by) = &args.by {
        facts.push(("verified_by", amend::text(Text::line(by.trim()).as_str())));
    }
    if let Some(how) = &args.how {
        let known = List::Verification.codes();
        let Some(code) = List::Verification.code(how.trim()) else {
            let written = Text::line(how);
            let near = nearest(&written, known.iter().copied()).unwrap_or("none");
            return Err(Stop::Said(call.words.say(
                "verify-no-way",
                &[("written", (&written).into()), ("near", near.into()), ("known", (&known.join(", ")).into())],
            )));
        };
        facts.push(("verified_how", amend::text(code)));
    }
    Ok(Fact::Own(facts))
}

/// The text with the facts in the entry.
fn change(text: &str, id: &str, entry: Option<&Entry>, fact: &Fact) -> Result<String, (Refused, Option<Language>)> {
    match fact {
        Fact::Own(facts) => amend::set(text, id, facts).map_err(|refused| (refused, None)),
        Fact::Translated(languages) => {
            // The hash is one of the texts as they are read, so the entry has to be whole.
            let offer = &entry.ok_or((Refused::Broken, None))?.offer;
            let mut text = text.to_owned();
            for language in languages {
                let because = |refused| (refused, Some(language.clone()));
                let translation = offer.translations.iter().find(|translation| translation.language == *language);
                let translation = translation.ok_or_else(|| because(Refused::NoTranslation))?;
                let of = amend::text(&source_hash(offer, translation));
                text = amend::set_translated(&text, id, language.as_str(), "of", &of).map_err(because)?;
            }
            Ok(text)
        }
    }
}

fn say_unknown(call: &Call<'_>, directory: &Directory, id: &Text) {
    let ids = directory.offers.iter().map(|entry| entry.offer.id.as_str());
    let near = nearest(id, ids).unwrap_or("none");
    say(&call.words.say("show-unknown", &[("id", id.into()), ("near", near.into())]));
    say(&call.words.get("nothing-written"));
}

fn refusal(call: &Call<'_>, refused: Refused, id: &Text, language: Option<&Language>, entry: Option<&Entry>) -> Stop {
    let language = language.map_or("none", Language::as_str);
    let there: Vec<&str> = entry
        .map(|entry| entry.offer.translations.iter().map(|translation| translation.language.as_str()).collect())
        .unwrap_or_default();
    let there = if there.is_empty() { "none".to_owned() } else { there.join(", ") };
    let message = match refused {
        Refused::NoTranslation => "verify-no-translation",
        Refused::NoOffer | Refused::Broken => "verify-broken",
    };
    Stop::Said(call.words.say(message, &[("id", id.into()), ("code", language.into()), ("known", (&there).into())]))
}
