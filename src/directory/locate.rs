//! Finds the place of a fact in the files, after the directory was made: blocks are read again, but only those in which
//! something was found. It may not know why a place is asked for.

use super::block::Block;
use super::both::in_turn;
use super::catalogue::Table;
use super::finding::{Lines, Place, Span};
use super::joined::whole_blocks;
use super::model::{Directory, Language, Source};
use super::read::File;
use super::tree::{self, Node, Value};
use foldhash::HashMap;

/// An entry of a directory, by its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The table `[directory]`.
    Directory,
    /// A provider.
    Provider(usize),
    /// A place.
    Place(usize),
    /// An offer.
    Offer(usize),
}

impl Subject {
    /// The table that it is an entry of.
    pub const fn table(self) -> Table {
        match self {
            Subject::Directory => Table::Directory,
            Subject::Provider(_) => Table::Provider,
            Subject::Place(_) => Table::Place,
            Subject::Offer(_) => Table::Offer,
        }
    }
}

/// A step from a value into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// The value of a key.
    Key(&'static str),
    /// An item of a list, from 0.
    Item(usize),
    /// The value for a language.
    Language(Language),
}

/// The files of a directory with what was found out about them so far.
#[derive(Debug)]
pub struct Locator<'t, 'd> {
    files: &'d [File<'t>],
    directory: &'d Directory,
    lines: HashMap<u32, Lines<'t>>,
    /// Offers by file and line of their head; the others by table and id.
    offers: HashMap<(u32, u32), Block>,
    others: HashMap<(Table, Box<str>), (u32, Block)>,
    is_cut: bool,
}

impl<'t, 'd> Locator<'t, 'd> {
    /// For a directory and the files that it was read from.
    pub fn new(files: &'d [File<'t>], directory: &'d Directory) -> Self {
        Locator {
            files,
            directory,
            lines: HashMap::default(),
            offers: HashMap::default(),
            others: HashMap::default(),
            is_cut: false,
        }
    }

    /// The place of a value; of the innermost known one where the path leads no further. Where a needle is given and stands
    /// in the value as it is written, the place of that.
    pub fn place(&mut self, subject: Subject, path: &[Step], needle: Option<&str>) -> Place {
        self.cut();
        let Some((file, block)) = self.block(subject) else { return Place { line: 1, column: 1, ..Place::default() } };
        let text = self.files.get(file as usize).map_or("", |file| file.text);
        let mut span = value_span(text, block, path).unwrap_or(block.name);
        if let Some(needle) = needle.filter(|needle| !needle.is_empty())
            && let Some(at) = text.get(span.range()).and_then(|written| written.find(needle))
        {
            let start = span.start as usize + at;
            span = Span::new(start, start + needle.len());
        }
        self.lines.entry(file).or_insert_with(|| Lines::of(text)).place(file, span)
    }

    fn block(&self, subject: Subject) -> Option<(u32, Block)> {
        let id = match subject {
            Subject::Offer(at) => {
                let Source { file, line } = self.directory.offers.get(at)?.source;
                return self.offers.get(&(file, line)).map(|block| (file, *block));
            }
            Subject::Directory => "",
            Subject::Provider(at) => self.directory.providers.get(at)?.id.as_str(),
            Subject::Place(at) => self.directory.places.get(at)?.id.as_str(),
        };
        self.others.get(&(subject.table(), Box::from(id))).copied()
    }

    fn cut(&mut self) {
        if std::mem::replace(&mut self.is_cut, true) {
            return;
        }
        for (number, file) in (0u32..).zip(self.files) {
            let lines = self.lines.entry(number).or_insert_with(|| Lines::of(file.text));
            for block in whole_blocks(file.text, &in_turn, &mut Vec::new()) {
                match Table::of_header(block.name(file.text)) {
                    Some(Table::Offer) => {
                        self.offers.insert((number, lines.line(block.name.start)), block);
                    }
                    Some(table @ (Table::Directory | Table::Provider | Table::Place)) => {
                        let id = if table == Table::Directory { Some("".into()) } else { id_of(file.text, block) };
                        if let Some(id) = id {
                            self.others.entry((table, id)).or_insert((number, block));
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

/// The entry's own table in a block that was read.
fn own<'t>(tree: tree::Tree<'t>, name: &str) -> Option<Node<'t>> {
    let node = tree.entries.into_iter().find(|entry| entry.key == name)?.node;
    match node.value {
        Value::List(items) => items.into_iter().next(),
        _ => Some(node),
    }
}

fn id_of(text: &str, block: Block) -> Option<Box<str>> {
    let Value::Table(entries) = own(tree::parse(text, block.span), block.name(text))?.value else { return None };
    match entries.into_iter().find(|entry| entry.key == "id")?.node.value {
        Value::Text(id) => Some(id.into()),
        _ => None,
    }
}

/// Where the value at the end of a path stands; where the path is lost, the last value on it.
fn value_span(text: &str, block: Block, path: &[Step]) -> Option<Span> {
    let mut node = own(tree::parse(text, block.span), block.name(text))?;
    let mut span = None;
    for step in path {
        let next = match (step, node.value) {
            (Step::Key(name), Value::Table(entries)) => entries.into_iter().find(|entry| entry.key == *name),
            (Step::Language(language), Value::Table(entries)) => {
                entries.into_iter().find(|entry| Language::parse(&entry.key).as_ref() == Some(language))
            }
            (Step::Item(at), Value::List(items)) => {
                let Some(item) = items.into_iter().nth(*at) else { break };
                span = Some(item.span);
                node = item;
                continue;
            }
            // A single value may stand for a list of one.
            (Step::Item(_), value) => {
                node.value = value;
                continue;
            }
            _ => None,
        };
        let Some(entry) = next else { break };
        span = Some(entry.node.span);
        node = entry.node;
    }
    span
}
