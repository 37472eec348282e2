//! `lotse import`: entries from a spreadsheet or from another directory, into a new file, an existing one, or to stdout.
//!
//! Exit codes: 0 everything was taken, 1 something of the source is no fact now (it was said what), 2 nothing was written.

use super::args::{ImportArgs, ImportForm};
use super::load::{self, Loaded, name_of};
use super::output::say;
use super::{Call, Done, Exit, Stop};
use crate::directory::finding::Severity;
use crate::directory::read::{BuiltIn, File, read};
use crate::directory::{Directory, Text};
use crate::exchange::datum::{Batch, Datum};
use crate::exchange::decode::{NoText, decode};
use crate::exchange::glossary::Glossary;
use crate::exchange::hsds::import::{NoHsds, Part};
use crate::exchange::import_csv::{self, Imported};
use crate::exchange::mapping::{BadMapping, Mapping};
use crate::exchange::sheet::{self, NoSheet, Sheet};
use crate::exchange::{hsds, merge, write};
use crate::files::atomic::{self, WriteError};
use crate::files::guarded::{self, FileError, Limits};
use crate::files::stamp::Fingerprint;
use crate::words::Value;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Imports.
pub(super) fn run(call: &mut Call<'_>, args: &ImportArgs) -> Done {
    let target = Target::open(call, args)?;
    let built_in;
    let (lists, needs) = match &target.directory {
        Some(directory) => (&*directory.lists, &*directory.needs),
        None => {
            built_in = BuiltIn::load();
            (&*built_in.lists, &built_in.needs)
        }
    };
    let glossary = Glossary::new(lists, needs);
    let mut imported = match args.form {
        ImportForm::Csv => {
            let (sheet, mapping) = spreadsheet(call, args)?;
            if args.show_mapping {
                call.out.raw(mapping.to_toml().as_bytes())?;
                return Ok(Exit::Good);
            }
            import_csv::import(&sheet, &mapping, target.directory.as_ref(), &glossary)
        }
        ImportForm::Hsds => {
            let parts = parts(call, &args.source)?;
            let mut defaults = Mapping::default();
            set_defaults(call, args, &mut defaults)?;
            hsds::import::import(&parts, &defaults.defaults, target.directory.as_ref(), &glossary)
                .map_err(|why| no_hsds(call, args, &why))?
        }
    };
    about(call, args, &mut imported.batch);
    call.say_report(&imported.report);
    finish(call, args, target, &imported)?;
    Ok(if imported.report.has_losses() { Exit::Nothing } else { Exit::Good })
}

/// What is written to.
struct Target {
    /// The files of the directory that is there already, with their texts.
    files: Vec<(PathBuf, Vec<u8>)>,
    /// Whether it is a folder.
    folder: bool,
    directory: Option<Directory>,
}

impl Target {
    fn open(call: &Call<'_>, args: &ImportArgs) -> Result<Target, Stop> {
        let none = Target { files: Vec::new(), folder: false, directory: None };
        let Some(path) = &args.to else { return Ok(none) };
        if std::fs::symlink_metadata(path).is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound) {
            return Ok(none);
        }
        // Read once more as bytes: what is replaced later must be what was merged.
        let loaded = crate::files::folder::load(path, &Limits::DESK).map_err(|error| unreadable(call, &error))?;
        let folder = loaded.folder;
        let mut files = Vec::new();
        for part in loaded.parts {
            files.push((part.path, part.bytes.map_err(|error| unreadable(call, &error))?));
        }
        let Loaded { directory, .. } = load::load_path(path, &|_| {}).map_err(|refused| call.refused(&refused))?;
        Ok(Target { files, folder, directory: Some(directory) })
    }
}

fn spreadsheet(call: &Call<'_>, args: &ImportArgs) -> Result<(Sheet, Mapping), Stop> {
    let name = name_of(&args.source);
    let bytes = bytes(call, &args.source)?;
    let (text, encoding) = decode(&bytes).map_err(|why| no_text(call, &name, &why))?;
    let sheet = sheet::read(&text).map_err(|why| no_sheet(call, &name, why))?;
    let mut mapping = match &args.mapping {
        None => Mapping::proposed(&sheet.headings),
        Some(path) => {
            let name = name_of(path);
            let file = self::bytes(call, path)?;
            let (file, _) = decode(&file).map_err(|why| no_text(call, &name, &why))?;
            Mapping::corrected(&sheet.headings, &file).map_err(|why| bad_mapping(call, &name, &why))?
        }
    };
    set_defaults(call, args, &mut mapping)?;
    if sheet.rows.is_empty() && !args.show_mapping {
        return Err(Stop::Said(call.words.exchange("import-no-rows", &[("file", (&name).into())])));
    }
    let sign = match sheet.separator {
        '\t' => "tab".to_owned(),
        ',' => "comma".to_owned(),
        ';' => "semicolon".to_owned(),
        other => other.to_string(),
    };
    let separator = call.words.exchange("import-separator", &[("sign", Value::Text(&sign))]);
    say(&call.words.exchange(
        "import-source",
        &[
            ("file", (&name).into()),
            ("encoding", encoding.name().into()),
            ("separator", (&separator).into()),
            ("rows", sheet.rows.len().into()),
        ],
    ));
    Ok((sheet, mapping))
}

fn set_defaults(call: &Call<'_>, args: &ImportArgs, mapping: &mut Mapping) -> Result<(), Stop> {
    for written in &args.default {
        let Some((key, value)) = written.split_once('=') else {
            let written = Text::line(written);
            return Err(Stop::Said(call.words.exchange("import-bad-default", &[("written", (&written).into())])));
        };
        let name = Text::line("--default");
        mapping.default_value(key, value).map_err(|why| bad_mapping(call, &name, &why))?;
    }
    Ok(())
}

/// The files of a source: one, or all of a folder that could be meant.
fn parts(call: &Call<'_>, path: &Path) -> Result<Vec<Part>, Stop> {
    if !path.is_dir() {
        return Ok(vec![Part { name: name_of(path).as_str().to_owned(), bytes: bytes(call, path)? }]);
    }
    let entries = std::fs::read_dir(path).map_err(|error| unreadable(call, &FileError::of(path, &error)))?;
    let mut names: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    names.retain(|name| name.extension().is_some_and(|end| end == "csv" || end == "json"));
    // Not the order of the file system.
    names.sort();
    let part = |path: PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Part { name, bytes: bytes(call, &path)? })
    };
    names.into_iter().map(part).collect()
}

fn bytes(call: &Call<'_>, path: &Path) -> Result<Vec<u8>, Stop> {
    if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        // No more than a file may have.
        let mut input = std::io::stdin().lock().take(Limits::DESK.file_bytes);
        input.read_to_end(&mut bytes).map_err(|error| unreadable(call, &FileError::of(path, &error)))?;
        return Ok(bytes);
    }
    guarded::read(path, &Limits::DESK).map_err(|error| unreadable(call, &error))
}

/// What a new directory is called: as the file that it goes into, or comes from.
fn about(call: &Call<'_>, args: &ImportArgs, batch: &mut Batch) {
    let stem = args.source.file_stem().unwrap_or_default().to_string_lossy();
    let name = call.words.exchange("import-name", &[("file", Value::Text(&Text::line(&stem)))]);
    batch.about = vec![
        ("format".to_owned(), Datum::Whole(crate::directory::read::FORMAT.into())),
        ("name".to_owned(), Datum::Text(name)),
    ];
}

fn finish(call: &mut Call<'_>, args: &ImportArgs, target: Target, imported: &Imported) -> Result<(), Stop> {
    let batch = &imported.batch;
    let shown = args.to.as_deref().map(name_of);
    let to = shown.as_ref().map_or("none", |name| name.as_str());
    match &args.to {
        None => {
            let text = write::file(batch);
            call.out.raw(text.as_bytes())?;
            say_findings(call, &text, to);
        }
        Some(path) if target.files.is_empty() => {
            let text = write::file(batch);
            atomic::create(path, text.as_bytes()).map_err(|error| unwritable(call, &error))?;
            say_findings(call, &text, to);
        }
        Some(path) => merge_into(call, path, target, batch)?,
    }
    say(&call.words.exchange(
        "import-summary",
        &[
            ("offers", batch.offers.len().into()),
            ("providers", batch.providers.len().into()),
            ("places", batch.places.len().into()),
            ("cells", imported.cells.0.into()),
            ("placed", imported.cells.1.into()),
            ("to", to.into()),
        ],
    ));
    if args.to.is_some() {
        say(&call.words.exchange("import-look", &[("to", to.into())]));
    }
    Ok(())
}

/// Each file gets what it has already; what is new goes into the last one of a file's name, or into one of its own.
fn merge_into(call: &Call<'_>, path: &Path, target: Target, batch: &Batch) -> Result<(), Stop> {
    let mut new: Vec<&crate::exchange::datum::Record> = batch.records().collect();
    if target.folder {
        for (_, bytes) in &target.files {
            let there = merge::ids(&String::from_utf8_lossy(bytes));
            let there: std::collections::HashSet<_> = there.iter().map(|(table, id)| (*table, id.as_str())).collect();
            new.retain(|record| !there.contains(&(record.table, record.id())));
        }
    }
    for (file, bytes) in &target.files {
        // What is no UTF-8 was refused when the directory was read; in a folder it costs that file.
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        let merged = merge::merge(text, batch.records(), !target.folder);
        let name = name_of(file);
        if merged.text != text {
            let expected = Fingerprint::of(bytes);
            atomic::replace(file, merged.text.as_bytes(), &expected).map_err(|error| unwritable(call, &error))?;
        }
        for id in &merged.broken {
            let id = Text::line(id);
            say(&call.words.exchange("import-broken", &[("to", (&name).into()), ("id", (&id).into())]));
        }
        if !target.folder || merged.changed > 0 {
            say_merged(call, &name, (merged.added, merged.changed, merged.same));
        }
    }
    if target.folder && !new.is_empty() {
        let text: String = new.iter().map(|record| write::record(record)).collect();
        let file = (1..100)
            .map(|number| {
                path.join(if number == 1 { "import.toml".to_owned() } else { format!("import-{number}.toml") })
            })
            .find(|file| !file.exists())
            .unwrap_or_else(|| path.join("import.toml"));
        atomic::create(&file, text.trim_start().as_bytes()).map_err(|error| unwritable(call, &error))?;
        say_merged(call, &name_of(&file), (new.len(), 0, 0));
    }
    if let Ok(loaded) = load::load_path(path, &|_| {}) {
        say_count(call, &loaded.findings, name_of(path).as_str());
    }
    Ok(())
}

fn say_merged(call: &Call<'_>, name: &Text, (added, changed, same): (usize, usize, usize)) {
    let values = [("to", name.into()), ("added", added.into()), ("changed", changed.into()), ("same", same.into())];
    say(&call.words.exchange("import-merged", &values));
}

/// Reads what was made as the program will read it.
fn say_findings(call: &Call<'_>, text: &str, to: &str) {
    let files = vec![File { name: Text::default(), text }];
    if let Ok(loaded) = read(files, &BuiltIn::load()) {
        say_count(call, &loaded.findings, to);
    }
}

fn say_count(call: &Call<'_>, findings: &[crate::directory::Finding], to: &str) {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if errors + warnings > 0 {
        let values = [("errors", errors.into()), ("warnings", warnings.into()), ("to", to.into())];
        say(&call.words.exchange("import-check", &values));
    }
}

fn no_text(call: &Call<'_>, name: &Text, why: &NoText) -> Stop {
    let (why, line) = match why {
        NoText::Spreadsheet => ("spreadsheet", 0),
        NoText::Binary => ("binary", 0),
        NoText::Empty => ("empty", 0),
        NoText::Mixed { line } => ("mixed", *line),
    };
    let line = line.to_string();
    let values = [("file", name.into()), ("why", why.into()), ("line", Value::Text(&line))];
    Stop::Said(call.words.exchange("import-no-text", &values))
}

fn no_sheet(call: &Call<'_>, name: &Text, why: NoSheet) -> Stop {
    let (why, row, line) = match why {
        NoSheet::Quote { row, line } => ("quote", row, line),
        NoSheet::NoHeadings => ("headings", 0, 0),
    };
    let (row, line) = (row.to_string(), line.to_string());
    let values = [("file", name.into()), ("why", why.into()), ("row", Value::Text(&row)), ("line", Value::Text(&line))];
    Stop::Said(call.words.exchange("import-no-sheet", &values))
}

fn bad_mapping(call: &Call<'_>, name: &Text, why: &BadMapping) -> Stop {
    let (why, written, near, line) = match why {
        BadMapping::Syntax(message, line) => ("syntax", message, "", *line),
        BadMapping::UnknownTarget(written, near) => ("target", written, near.as_str(), 0),
        BadMapping::UnknownHeading(written, near) => ("heading", written, near.as_str(), 0),
    };
    let (written, near) = (Text::line(written), Text::line(near));
    let line = line.to_string();
    Stop::Said(call.words.exchange(
        "import-bad-mapping",
        &[
            ("file", name.into()),
            ("why", why.into()),
            ("written", (&written).into()),
            ("near", if near.is_empty() { "none".into() } else { (&near).into() }),
            ("line", Value::Text(&line)),
        ],
    ))
}

fn no_hsds(call: &Call<'_>, args: &ImportArgs, why: &NoHsds) -> Stop {
    let source = name_of(&args.source);
    let (why, name, written, line) = match why {
        NoHsds::Text(name, why) => return no_text(call, &Text::line(name), why),
        NoHsds::Sheet(name, why) => return no_sheet(call, &Text::line(name), *why),
        NoHsds::Json { name, message, line } => ("json", Text::line(name), Text::line(message), *line),
        NoHsds::NoTables => ("folder", source, Text::default(), 0),
        NoHsds::NoServices => ("services", source, Text::default(), 0),
    };
    let line = line.to_string();
    Stop::Said(call.words.exchange(
        "import-no-hsds",
        &[("file", (&name).into()), ("why", why.into()), ("written", (&written).into()), ("line", Value::Text(&line))],
    ))
}

fn unreadable(call: &Call<'_>, error: &FileError) -> Stop {
    let name = name_of(&error.path);
    let reason = error.trouble.code();
    Stop::Said(call.words.exchange("exchange-unreadable", &[("file", (&name).into()), ("reason", reason.into())]))
}

/// A file that could not be written.
pub(super) fn unwritable(call: &Call<'_>, error: &WriteError) -> Stop {
    let name = name_of(&error.path);
    let values = [("file", (&name).into()), ("trouble", error.trouble.code().into())];
    Stop::Said(call.words.exchange("exchange-write", &values))
}
