//! Reads files into a directory: entry by entry, each mistake with its place, in increments.
//!
//! Reading has three steps, so that whoever has threads can spread the second over them and show what is there before the
//! last block is read: [`Reading::start`] cuts the files and reads everything but the offers; [`Reading::read`] reads a
//! range of offers and depends on nothing but that; [`Reading::finish`] joins the parts. This file may not open files.

mod checked;
mod joining;
mod needs;
mod whole;

pub(super) use self::checked::check_block;
use self::checked::future_format;
pub use self::joining::{Joined, Joining};
pub use self::whole::{has_directory, is_whole};
use super::block::Block;
use super::both::{Both, in_turn};
use super::build::{self, Frame};
pub use super::built_in::BuiltIn;
use super::catalogue::Table;
use super::check::Memory;
use super::concealed::hush;
use super::finding::{Code, Finding, Lines, Place, Span};
use super::joined::whole_blocks;
use super::model::{About, Directory, Entry, PlaceIx, ProviderIx, Source};
use super::taxonomy::Lists;
use super::text::Text;
use foldhash::{HashMap, HashMapExt};
use std::ops::Range;
use std::sync::Arc;

/// The version of the format that this program reads.
pub const FORMAT: u32 = 1;

/// A file's text with the name that findings show.
#[derive(Clone, Debug)]
pub struct File<'t> {
    /// Its name.
    pub name: Text,
    /// Its text.
    pub text: &'t str,
}

/// Why a directory cannot be used at all; the finding says where.
#[derive(Debug)]
pub struct Unusable {
    /// What is wrong.
    pub finding: Finding,
    /// Everything else that was found until then.
    pub findings: Vec<Finding>,
}

/// A directory that is being read.
#[derive(Debug)]
pub struct Reading<'t> {
    files: Vec<File<'t>>,
    lines: Vec<Lines<'t>>,
    offers: Vec<(u32, Block)>,
    about: About,
    frame: Frame,
    providers: Vec<super::model::Provider>,
    places: Vec<super::model::Place>,
    lists: Arc<Lists>,
    findings: Vec<Finding>,
}

/// A range of offers that was read.
#[derive(Debug, Default)]
pub struct Increment {
    entries: Vec<(Entry, Span)>,
    findings: Vec<Finding>,
}

impl Increment {
    /// The offers read.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = &Entry> {
        self.entries.iter().map(|(entry, _)| entry)
    }
}

/// A directory with everything that was found while reading it.
#[derive(Debug)]
pub struct Loaded {
    /// The directory.
    pub directory: Directory,
    /// What was found, by file and place.
    pub findings: Vec<Finding>,
}

impl<'t> Reading<'t> {
    /// Cuts the files and reads everything but the offers.
    ///
    /// # Errors
    /// There is no `[directory]` table, or more than one, or its format is newer than this program.
    pub fn start(files: Vec<File<'t>>, built_in: &BuiltIn) -> Result<Reading<'t>, Box<Unusable>> {
        Reading::start_by(&in_turn, files, built_in)
    }

    /// The same by who has threads.
    ///
    /// # Errors
    /// As [`Reading::start`].
    pub fn start_by(both: Both<'_>, files: Vec<File<'t>>, built_in: &BuiltIn) -> Result<Reading<'t>, Box<Unusable>> {
        let mut memory = Memory::with_lists(&built_in.lists);
        let mut findings = Vec::new();
        let mut offers = Vec::new();
        let mut others = Vec::new();
        let lines: Vec<Lines<'_>> = files.iter().map(|file| Lines::of(file.text)).collect();
        for ((number, file), lines) in (0u32..).zip(&files).zip(&lines) {
            let mut found = Vec::new();
            for block in whole_blocks(file.text, both, &mut found) {
                let is_offer = block.name(file.text) == Table::Offer.name();
                if is_offer { &mut offers } else { &mut others }.push((number, block));
            }
            place_all(&mut findings, found, lines, number);
        }
        let mut about: Option<(About, Place)> = None;
        let mut frame = Frame::new(built_in.needs.clone());
        let (mut providers, mut places, mut own_needs) = (Vec::new(), Vec::new(), Vec::new());
        let mut place_facts = Vec::new();
        let mut seen: HashMap<(Table, Box<str>), Place> = HashMap::new();
        let mut unusable = None;
        for (number, block) in others {
            let (Some(file), Some(lines)) = (files.get(number as usize), lines.get(number as usize)) else { continue };
            let mut found = Vec::new();
            let here = lines.place(number, block.name);
            let is_directory = block.name(file.text) == Table::Directory.name();
            if is_directory && let Some((_, first)) = &about {
                let mut finding = Finding::at(Code::DirectoryTable, block.name).with("number", "two");
                finding.place = here;
                finding.other = Some(*first);
                unusable.get_or_insert(finding);
                continue;
            }
            if is_directory && let Some(mut finding) = future_format(file.text, block) {
                finding.place = lines.place(number, finding.place.span);
                unusable.get_or_insert(finding);
            }
            let checked = check_block(file.text, block, &mut memory, &mut found);
            match checked {
                Some((Table::Directory, facts)) => {
                    if let Ok(table) = build::about(facts) {
                        about = Some((table, here));
                    }
                }
                Some((Table::Provider, facts)) => {
                    if let Ok(provider) = build::provider(facts)
                        && first_of(&mut seen, Table::Provider, &provider.id, here, &mut found)
                    {
                        let ix = ProviderIx(index(providers.len()));
                        frame.providers.remember(ix, &provider.id, &provider.name, &provider.aliases);
                        providers.push(provider);
                    }
                }
                // A place's holidays need the directory's calendar, which may come later.
                Some((Table::Place, facts)) => place_facts.push((facts, here, number)),
                Some((Table::Need, facts)) => {
                    if let Ok(facts) = build::need(facts) {
                        own_needs.push(needs::Own { facts, span: block.span, here });
                    }
                }
                _ => {}
            }
            if is_directory && about.is_none() {
                // A broken [directory] table is still one: the offers can be found, with the format's defaults.
                about = Some((About::default(), here));
            }
            hush(file.text, block, &mut found);
            place_all(&mut findings, found, lines, number);
        }
        if about.is_none() {
            let mut finding = Finding::at(Code::DirectoryTable, Span::default()).with("number", "none");
            finding.place = Place { line: 1, column: 1, ..Place::default() };
            unusable.get_or_insert(finding);
        }
        let about = match (unusable, about) {
            (None, Some((about, ..))) => about,
            (Some(finding), _) => return Err(Box::new(Unusable { finding, findings })),
            (None, None) => About::default(),
        };
        for (facts, here, number) in place_facts {
            let mut found = Vec::new();
            if let Ok(place) = build::place(facts, &about.calendar)
                && first_of(&mut seen, Table::Place, &place.id, here, &mut found)
            {
                frame.places.remember(PlaceIx(index(places.len())), &place.id, &place.name, &place.aliases);
                places.push(place);
            }
            if let Some(lines) = lines.get(number as usize) {
                place_all(&mut findings, found, lines, number);
            }
        }
        for (here, finding) in needs::take_in(own_needs, &mut frame.needs) {
            if let Some(lines) = lines.get(here.file as usize) {
                place_all(&mut findings, vec![finding], lines, here.file);
            }
        }
        let lists = Arc::clone(&built_in.lists);
        Ok(Reading { files, lines, offers, about, frame, providers, places, lists, findings })
    }

    /// The number of offers to read, good and bad.
    pub fn len(&self) -> usize {
        self.offers.len()
    }

    /// Whether there is no offer to read.
    pub fn is_empty(&self) -> bool {
        self.offers.is_empty()
    }

    /// Reads a range of offers. Ranges can be read in any order and at the same time.
    pub fn read(&self, range: Range<usize>) -> Increment {
        self.reader().read(range)
    }

    /// Reads ranges one after the other, and remembers from one to the next what is dear to read: whoever has threads gives
    /// each its own.
    pub fn reader(&self) -> Reader<'_, 't> {
        Reader { reading: self, memory: Memory::with_lists(&self.lists) }
    }

    /// The directory without its offers: what a first screen shows while they come.
    pub fn frame(&self) -> Directory {
        Directory {
            about: self.about.clone(),
            providers: self.providers.clone(),
            places: self.places.clone(),
            needs: Arc::new(self.frame.needs.clone()),
            lists: Arc::clone(&self.lists),
            offers: Vec::new(),
        }
    }

    /// Begins to join what is read.
    pub fn joining(&self) -> Joining<'_, 't> {
        Joining {
            reading: self,
            joined: Joined { offers: Vec::with_capacity(self.offers.len()), findings: Vec::new() },
            seen: HashMap::with_capacity(self.offers.len()),
            others: Vec::new(),
            spans: Vec::with_capacity(self.offers.len()),
        }
    }

    /// The directory of what was joined.
    pub fn finish_joined(self, joined: Joined) -> Loaded {
        let Joined { offers, findings: found } = joined;
        let mut findings = self.findings;
        findings.extend(found);
        findings.sort_by(|a, b| (a.place, a.code, &a.arguments).cmp(&(b.place, b.code, &b.arguments)));
        let directory = Directory {
            about: self.about,
            providers: self.providers,
            places: self.places,
            needs: Arc::new(self.frame.needs),
            lists: self.lists,
            offers,
        };
        Loaded { directory, findings }
    }

    /// Joins what was read; increments in the order of their ranges.
    pub fn finish(self, increments: impl IntoIterator<Item = Increment>) -> Loaded {
        let mut joining = self.joining();
        increments.into_iter().for_each(|increment| joining.add(increment));
        let joined = joining.end();
        self.finish_joined(joined)
    }
}

/// Reads offers of a [`Reading`].
#[derive(Debug)]
pub struct Reader<'r, 't> {
    reading: &'r Reading<'t>,
    memory: Memory,
}

impl Reader<'_, '_> {
    /// Reads a range of offers; what comes of it does not depend on what was read before.
    pub fn read(&mut self, range: Range<usize>) -> Increment {
        let Reader { reading, memory } = self;
        let mut increment = Increment { entries: Vec::with_capacity(range.len()), findings: Vec::new() };
        let mut found = Vec::new();
        for (number, block) in reading.offers.get(range).unwrap_or_default() {
            let (Some(file), Some(lines)) = (reading.files.get(*number as usize), reading.lines.get(*number as usize))
            else {
                continue;
            };
            if let Some((Table::Offer, facts)) = check_block(file.text, *block, memory, &mut found) {
                let id_span = facts.iter().find(|fact| fact.key.name == "id").map_or(block.name, |fact| fact.span);
                if let Ok(mut entry) = build::offer(facts, &reading.frame, memory, &mut found) {
                    entry.source = Source { file: *number, line: lines.line(block.name.start) };
                    increment.entries.push((entry, id_span));
                }
            }
            if !found.is_empty() {
                hush(file.text, *block, &mut found);
                place_all(&mut increment.findings, std::mem::take(&mut found), lines, *number);
            }
        }
        increment
    }
}

/// Reads files from beginning to end.
///
/// # Errors
/// As [`Reading::start`].
pub fn read(files: Vec<File<'_>>, built_in: &BuiltIn) -> Result<Loaded, Box<Unusable>> {
    let reading = Reading::start(files, built_in)?;
    let increment = reading.read(0..reading.len());
    Ok(reading.finish([increment]))
}

fn index(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Whether an id comes for the first time; the second is reported with the first.
fn first_of(
    seen: &mut HashMap<(Table, Box<str>), Place>,
    table: Table,
    id: &Text,
    here: Place,
    found: &mut Vec<Finding>,
) -> bool {
    let key = (table, Box::from(id.as_str()));
    if let Some(first) = seen.get(&key) {
        let mut finding = Finding::at(Code::DuplicateId, here.span).about(table, "id").with("value", id);
        finding.other = Some(*first);
        found.push(finding);
        return false;
    }
    seen.insert(key, here);
    true
}

fn place_all(findings: &mut Vec<Finding>, found: Vec<Finding>, lines: &Lines<'_>, file: u32) {
    findings.extend(found.into_iter().map(|mut finding| {
        finding.place = lines.place(file, finding.place.span);
        // A second place that is known by its bytes alone is in the same file.
        finding.other = finding.other.map(|other| if other.line == 0 { lines.place(file, other.span) } else { other });
        finding
    }));
}

#[cfg(test)]
mod tests;
