//! The needs and the closed lists that are compiled in, each read when somebody first asks for its words.
//!
//! They are as much text as a town's directory, and a first screen shows a handful of their labels. So only the ids are looked up
//! at the start; a term's words are read from its block later, by the reader of all files. That the files hold no mistake, and
//! that nothing is lost this way, is tested.

use super::block::{Block, cut};
use super::build;
use super::catalogue::Table;
use super::check::Memory;
use super::excerpt;
use super::finding::Finding;
use super::lists::List;
use super::read::check_block;
use super::taxonomy::{Known, Lists, Need, Needs, Term};
use super::text::Text;
use std::sync::Arc;

const NEEDS: &str = include_str!("needs.toml");
const LISTS: &str = include_str!("lists.toml");

/// The needs and lists that every directory begins with.
#[derive(Clone, Debug, Default)]
pub struct BuiltIn {
    /// The needs.
    pub needs: Needs,
    /// The closed lists.
    pub lists: Arc<Lists>,
}

impl BuiltIn {
    /// The compiled-in ones.
    pub fn load() -> BuiltIn {
        BuiltIn { needs: BuiltIn::needs(), lists: Arc::new(BuiltIn::lists()) }
    }

    /// The needs alone.
    pub fn needs() -> Needs {
        let mut needs = Needs::default();
        for block in cut(NEEDS) {
            let text = block.text(NEEDS);
            if let Some(id) = line_of(text, "id") {
                let parent = line_of(text, "parent").and_then(|id| needs.find(id));
                let term = Known::written(text, term_of);
                let _ = needs.push(Need { id: Text::line(id), parent, term, hidden: false });
            }
        }
        needs
    }

    /// The closed lists alone.
    pub fn lists() -> Lists {
        let mut lists = Lists::default();
        for block in cut(LISTS) {
            let text = block.text(LISTS);
            if let Some(list) = line_of(text, "list").and_then(List::named)
                && let Some(code) = line_of(text, "id").and_then(|id| list.code(id))
            {
                lists.insert(list, code, Known::written(text, term_of));
            }
        }
        lists
    }

    /// Reads needs from a text, all of them at once; what is wrong with it goes behind the findings.
    pub fn needs_of(text: &str, findings: &mut Vec<Finding>) -> Needs {
        let (mut needs, mut memory) = (Needs::default(), Memory::default());
        for block in cut(text) {
            if let Some((Table::Need, facts)) = check_block(text, block, &mut memory, findings)
                && let Ok(facts) = build::need(facts)
            {
                let parent = facts.parent.as_ref().and_then(|(id, _)| needs.find(id));
                let _ = needs.push(Need { id: facts.id, parent, term: facts.term.into(), hidden: facts.hidden });
            }
        }
        needs
    }

    /// Reads closed lists from a text; what is wrong with it goes behind the findings.
    pub fn lists_of(text: &str, findings: &mut Vec<Finding>) -> Lists {
        let (mut lists, mut memory) = (Lists::default(), Memory::default());
        for block in cut(text) {
            if let Some((Table::Code, facts)) = check_block(text, block, &mut memory, findings) {
                let _ = build::code(facts, &mut lists);
            }
        }
        lists
    }
}

/// The value of a line of a block: how the compiled-in files write ids.
fn line_of<'t>(block: &'t str, key: &str) -> Option<&'t str> {
    block.lines().find_map(|line| excerpt::line_of(line, key))
}

/// The words of a block of the compiled-in files.
fn term_of(text: &'static str) -> Term {
    let facts = |block: Block| check_block(text, block, &mut Memory::default(), &mut Vec::new());
    cut(text).into_iter().rev().find_map(facts).map(|(_, facts)| build::words(facts)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_late_is_what_is_read_at_once() {
        let needs = |needs: &Needs| -> Vec<_> {
            needs.iter().map(|(_, need)| (need.id.clone(), need.parent, need.hidden, Term::clone(&need.term))).collect()
        };
        let at_once = BuiltIn::needs_of(NEEDS, &mut Vec::new());
        let names = |needs: &Needs| -> Vec<_> {
            let named =
                |need: &Need| ["de", "fa"].map(|tag| (need.term.label(tag).cloned(), need.term.plain(tag).cloned()));
            needs.iter().map(|(_, need)| named(need)).collect()
        };
        let late = BuiltIn::needs();
        assert_eq!(names(&late), names(&at_once));
        assert_eq!(needs(&late), needs(&at_once));
        let lists =
            |lists: &Lists| -> Vec<_> { lists.iter().map(|(list, code, term)| (list, code, term.clone())).collect() };
        assert_eq!(lists(&BuiltIn::lists()), lists(&BuiltIn::lists_of(LISTS, &mut Vec::new())));
    }
}
