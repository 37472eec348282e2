//! `lotse export`: the public part of a directory in another form.
//!
//! What is exported is what the public may see on the day (`Directory::public`); with `--all` every entry, but even then
//! nothing of what is kept about it: the records are made of the public type, which never had it.

use super::args::{ExportArgs, ExportForm, Profile};
use super::import::unwritable;
use super::load::name_of;
use super::output::say;
use super::{Call, Done, Exit, Stop};
use crate::directory::{Directory, Offer};
use crate::exchange::glossary::Glossary;
use crate::exchange::{export_csv, facts, hsds, json};
use crate::files::atomic;
use std::path::Path;

/// Exports.
pub(super) fn run(call: &mut Call<'_>, args: &ExportArgs) -> Done {
    let to = args.to.as_deref().filter(|path| path.as_os_str() != "-");
    if let Some(path) = to.filter(|path| path.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"))) {
        let name = name_of(path);
        return Err(Stop::Said(call.words.exchange("export-over-data", &[("file", (&name).into())])));
    }
    let directory = public(call, args)?;
    let batch = facts::batch(&directory);
    let language = call.words.language();
    match (args.form, to) {
        (ExportForm::Csv, _) => {
            // The built-in words alone: a label that only this directory has leads back nowhere else.
            let built_in = crate::directory::read::BuiltIn::load();
            let glossary = Glossary::new(&built_in.lists, &built_in.needs);
            put(call, to, &export_csv::csv(&batch, &glossary, language))?;
        }
        (ExportForm::Json, _) => put(call, to, json::json(&batch).as_bytes())?,
        (ExportForm::Hsds, None) => {
            let services = hsds::export::services(&batch, &directory);
            put(call, None, hsds::export::pretty(&services).as_bytes())?;
        }
        (ExportForm::Hsds, Some(folder)) => {
            let services = hsds::export::services(&batch, &directory);
            match std::fs::create_dir(folder) {
                Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
                    let error = atomic::WriteError { path: folder.to_owned(), trouble: error.into() };
                    return Err(unwritable(call, &error));
                }
                _ => {}
            }
            for (name, bytes) in hsds::export::files(&services) {
                atomic::overwrite(&folder.join(name), &bytes).map_err(|error| unwritable(call, &error))?;
            }
        }
    }
    if let Some(path) = to {
        let name = name_of(path);
        let values = [("offers", batch.offers.len().into()), ("to", (&name).into())];
        say(&call.words.exchange("export-summary", &values));
    }
    Ok(Exit::Good)
}

fn public(call: &mut Call<'_>, args: &ExportArgs) -> Result<Directory<Offer>, Stop> {
    let mut options = call.options.clone();
    if args.all {
        options.profile = Some(Profile::Maintainer);
    }
    let call = Call {
        words: call.words,
        options: &options,
        settings: call.settings,
        out: super::output::Output::stdout(super::args::Color::Never),
    };
    let reading = call.open()?;
    if !args.all {
        return Ok(reading.directory.public(reading.now.date()));
    }
    let Directory { about, providers, places, needs, lists, offers } = reading.directory;
    let offers = offers.into_iter().map(|entry| entry.offer).collect();
    Ok(Directory { about, providers, places, needs, lists, offers })
}

fn put(call: &mut Call<'_>, to: Option<&Path>, bytes: &[u8]) -> Result<(), Stop> {
    match to {
        None => call.out.raw(bytes)?,
        Some(path) => atomic::overwrite(path, bytes).map_err(|error| unwritable(call, &error))?,
    }
    Ok(())
}
