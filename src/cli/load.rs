//! Which directory is meant, and reading it.
//!
//! A path that was named and cannot be read is an error, never a reason to take the next. Whatever goes wrong with a file
//! becomes a finding, so that one place makes sentences of it.

use crate::cores::beside;
use crate::cores::reading::{Tell, read_all};
use crate::directory::excerpt::{OFFER, excerpt};
use crate::directory::finding::{Code, Finding, Place};
use crate::directory::read::{BuiltIn, File, Reading};
use crate::directory::{Directory, Text};
use crate::files::encoding::{self, Guess, Undecodable};
use crate::files::folder;
use crate::files::guarded::{self, FileError, Limits, Trouble};
use crate::files::stamp::{Fingerprint, Stamp};
use std::borrow::Cow;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The sample that is compiled in: there is always something to look at.
const SAMPLE: &str = include_str!("../../directory.toml");

/// The file that is taken where nothing was named.
const HERE: &str = "directory.toml";

/// A file as it was read; of one that could not be read, its name alone.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// Its name as it was named, cleaned.
    pub name: Text,
    /// Its text.
    pub text: String,
}

/// A directory with all that was found in its files.
#[derive(Debug)]
pub struct Loaded {
    /// The directory.
    pub directory: Directory,
    /// What was found.
    pub findings: Vec<Finding>,
    /// The files; a finding's place counts them.
    pub sources: Vec<Source>,
    /// Where it comes from, as it was named; `None` is the built-in sample.
    pub path: Option<PathBuf>,
    /// What the disk looked like before it was read.
    pub stamp: Stamp,
    /// Of the bytes it was read from.
    pub fingerprint: Option<Fingerprint>,
}

/// Why there is no directory.
#[derive(Debug)]
pub struct Refused {
    /// What stands in the way.
    pub finding: Finding,
    /// What else was found until then.
    pub findings: Vec<Finding>,
    /// The files.
    pub sources: Vec<Source>,
}

/// Where a directory is named, in the order in which it counts.
#[derive(Clone, Debug, Default)]
pub struct Named {
    /// The command's own path, or `--directory`.
    pub option: Option<PathBuf>,
    /// `LOTSE_DIRECTORY`.
    pub environment: Option<PathBuf>,
    /// The settings' path.
    pub settings: Option<PathBuf>,
}

impl Named {
    /// What is named by an option, the environment and the settings.
    pub fn now(option: Option<&Path>, settings: Option<PathBuf>) -> Named {
        let environment = std::env::var_os("LOTSE_DIRECTORY").filter(|path| !path.is_empty()).map(PathBuf::from);
        Named { option: option.map(Path::to_owned), environment, settings }
    }

    /// What is named first, else `./directory.toml`; nothing where only the sample is left, which nobody can change.
    pub fn changeable(&self) -> Option<PathBuf> {
        let here = || (!is_missing(Path::new(HERE))).then(|| PathBuf::from(HERE));
        self.path().map(Path::to_owned).or_else(here)
    }

    /// Loads what is named first, else `./directory.toml`, else the sample.
    ///
    /// # Errors
    /// What was named, or `./directory.toml` where there is one, cannot be read or is no directory.
    pub fn load(self) -> Result<Loaded, Box<Refused>> {
        self.load_telling(&|_| {})
    }

    /// The same, telling now and then how far it has come.
    ///
    /// # Errors
    /// As [`Named::load`].
    pub fn load_telling(self, tell: Tell<'_>) -> Result<Loaded, Box<Refused>> {
        if let Some(path) = self.path() {
            return load_path(path, tell);
        }
        let here = Path::new(HERE);
        match load_path(here, tell) {
            Err(refused) if is_missing(here) && refused.finding.code == Code::UnreadableFile => load_sample(tell),
            loaded => loaded,
        }
    }

    fn path(&self) -> Option<&Path> {
        self.option.as_deref().or(self.environment.as_deref()).or(self.settings.as_deref())
    }

    /// The first entries of a single large file, for a screen to show while the rest is read. `None` where the file is small,
    /// is a folder, or its beginning alone is no directory: then nothing is lost by reading all of it first.
    pub fn beginning(&self) -> Option<Beginning> {
        let path = self.path().unwrap_or(Path::new(HERE));
        let (name, text, from, is_short) = match std::fs::metadata(path) {
            Ok(found) if found.is_file() && found.len() > LARGE => {
                let text = Cow::from(beginning_of(&mut std::fs::File::open(path).ok()?)?);
                (name_of(path), text, Some(path.to_owned()), found.len() < LONG)
            }
            // The sample is as large as a town's directory.
            _ if self.path().is_none() && is_missing(path) => (Text::line(HERE), Cow::from(SAMPLE), None, true),
            _ => return None,
        };
        let source = Source { name, text: excerpt(&text, FIRST) };
        let from = From { path: from, stamp: Stamp::Absent, fingerprint: None };
        let mut loaded = parse(vec![source], Vec::new(), from, &|_| {}).ok()?;
        // What is found in a part of a file says little, and its lines are others.
        loaded.findings.clear();
        Some(Beginning { loaded, is_short })
    }
}

/// The beginning of a directory.
#[derive(Debug)]
pub struct Beginning {
    /// Its first offers with what they name.
    pub loaded: Loaded,
    /// Whether the whole is read in the blink of an eye.
    pub is_short: bool,
}

/// A file of fewer bytes is read before anybody has typed a word.
const LONG: u64 = 4_000_000;

/// A file of more bytes is shown before all of it is read.
const LARGE: u64 = 300_000;

/// So many offers are read for the first screen: more rows than it shows.
const FIRST: usize = 60;

/// The first offers begin behind all providers and places, but not behind more than this.
const FURTHEST: usize = 64 << 20;

/// The beginning of a file, as far as the first offers go.
fn beginning_of(file: &mut std::fs::File) -> Option<String> {
    const STEP: usize = 512 << 10;
    let head = memchr::memmem::Finder::new(OFFER);
    let (mut bytes, mut heads) = (Vec::new(), 0);
    while heads <= FIRST && bytes.len() < FURTHEST {
        let before = bytes.len();
        if file.take(STEP as u64).read_to_end(&mut bytes).ok()? == 0 {
            break;
        }
        heads += head.find_iter(bytes.get(before..)?).count();
    }
    match String::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            // A letter may be cut through at the end; the last entry is left out anyway.
            let whole = error.utf8_error().valid_up_to();
            let mut bytes = error.into_bytes();
            bytes.truncate(whole);
            String::from_utf8(bytes).ok()
        }
    }
}

/// Whether there is nothing at all, not even a link that leads nowhere.
fn is_missing(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound)
}

fn load_sample(tell: Tell<'_>) -> Result<Loaded, Box<Refused>> {
    let source = Source { name: Text::line(HERE), text: SAMPLE.to_owned() };
    parse(vec![source], Vec::new(), From { path: None, stamp: Stamp::Absent, fingerprint: None }, tell)
}

pub(super) fn load_path(path: &Path, tell: Tell<'_>) -> Result<Loaded, Box<Refused>> {
    load_within(path, &Limits::DESK, tell)
}

/// The same, within other limits.
pub(super) fn load_within(path: &Path, limits: &Limits, tell: Tell<'_>) -> Result<Loaded, Box<Refused>> {
    let loaded = match folder::load(path, limits) {
        Ok(loaded) => loaded,
        Err(error) => {
            let sources = vec![Source { name: name_of(&error.path), text: String::new() }];
            return Err(Box::new(Refused { finding: unreadable(&error, 0), findings: Vec::new(), sources }));
        }
    };
    let fingerprint = Fingerprint::of_all(loaded.parts.iter().filter_map(|part| part.bytes.as_deref().ok()));
    let from = From { path: Some(path.to_owned()), stamp: loaded.stamp, fingerprint: Some(fingerprint) };
    let (mut sources, mut findings) = (Vec::with_capacity(loaded.parts.len()), Vec::new());
    for (number, part) in (0u32..).zip(loaded.parts) {
        let name = name_of(&part.path);
        let text = match part.bytes.map(encoding::decode) {
            Ok(Ok(decoded)) => Some(decoded.into_whole()),
            Ok(Err(why)) => {
                findings.push(undecodable(&name, number, why));
                None
            }
            Err(error) => {
                findings.push(unreadable(&error, number));
                None
            }
        };
        // A file that was lost keeps its place, so that findings can name it.
        sources.push(Source { name, text: text.unwrap_or_default() });
    }
    if !loaded.folder && !findings.is_empty() {
        return Err(Box::new(Refused { finding: findings.swap_remove(0), findings: Vec::new(), sources }));
    }
    parse(sources, findings, from, tell)
}

/// Reads one file: its text, and of which bytes.
///
/// # Errors
/// A finding that says why it cannot be read; its place counts the file as the first.
pub(super) fn read_one(path: &Path) -> Result<(String, Fingerprint), Box<Finding>> {
    let bytes = guarded::read(path, &Limits::DESK).map_err(|error| Box::new(unreadable(&error, 0)))?;
    let fingerprint = Fingerprint::of(&bytes);
    let decoded = encoding::decode(bytes).map_err(|why| Box::new(undecodable(&name_of(path), 0, why)))?;
    Ok((decoded.into_whole(), fingerprint))
}

/// Where a directory comes from.
struct From {
    path: Option<PathBuf>,
    stamp: Stamp,
    fingerprint: Option<Fingerprint>,
}

fn parse(sources: Vec<Source>, mut lost: Vec<Finding>, from: From, tell: Tell<'_>) -> Result<Loaded, Box<Refused>> {
    let built_in = BuiltIn::load();
    let files = sources.iter().map(|source| File { name: source.name.clone(), text: &source.text }).collect();
    let reading = match Reading::start_by(&beside, files, &built_in) {
        Ok(reading) => reading,
        Err(unusable) => {
            let mut findings = unusable.findings;
            let mut finding = unusable.finding;
            // The missing table probably stands in the file that could not be read.
            let none = finding.code == Code::DirectoryTable && finding.other.is_none();
            if none && !lost.is_empty() {
                finding = lost.swap_remove(0);
            }
            findings.extend(lost);
            return Err(Box::new(Refused { finding, findings, sources }));
        }
    };
    let joined = read_all(&reading, tell);
    let mut loaded = reading.finish_joined(joined);
    loaded.findings.extend(lost);
    loaded.findings.sort_by_key(|finding| finding.place);
    let (directory, findings) = (loaded.directory, loaded.findings);
    let From { path, stamp, fingerprint } = from;
    Ok(Loaded { directory, findings, sources, path, stamp, fingerprint })
}

/// A path as people may see it.
pub fn name_of(path: &Path) -> Text {
    Text::line(&path.to_string_lossy())
}

pub(super) fn unreadable(error: &FileError, file: u32) -> Finding {
    let finding = at_file(Code::UnreadableFile, file).with("file", &name_of(&error.path));
    match &error.trouble {
        Trouble::Io { kind, .. } => finding.with("reason", &kind.to_string()),
        trouble => finding.with("reason", trouble.code()),
    }
}

pub(super) fn undecodable(name: &Text, file: u32, why: Undecodable) -> Finding {
    match why {
        Undecodable::Utf16 { .. } => at_file(Code::Utf16, file).with("file", name),
        Undecodable::Utf32 { .. } => at_file(Code::NotUtf8, file).with("file", name),
        Undecodable::Binary => at_file(Code::NotUtf8, file).with("file", name).with("reason", "binary"),
        Undecodable::NotUtf8 { at, guess, .. } => {
            let code = match guess {
                Guess::Western { mixed: false, .. } => Code::Windows1252,
                _ => Code::NotUtf8,
            };
            let mut finding = at_file(code, file)
                .with("file", name)
                .with("line", &at.line.to_string())
                .with("column", &at.column.to_string());
            if guess == Guess::CutOff {
                finding = finding.with("reason", "cut-off");
            }
            let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            (finding.place.line, finding.place.column) = (number(at.line), number(at.column));
            finding
        }
    }
}

/// A finding about a whole file: its place has no line.
fn at_file(code: Code, file: u32) -> Finding {
    let mut finding = Finding::at(code, crate::directory::finding::Span::default());
    finding.place = Place { file, ..Place::default() };
    finding
}
