//! `docs/needs.md`: the built-in needs with the words that find them.
//!
//! Hidden synonyms are left out here as everywhere: they find, and are never shown.

use super::markdown::{head, row};
use crate::directory::Text;
use crate::directory::lists::List;
use crate::directory::model::NeedIx;
use crate::directory::taxonomy::{Lists, Need, Needs, Term};
use crate::words::Words;
use std::fmt::Write;

/// What the page says before the needs.
const PROSE: &str = include_str!("pages/needs.md");

/// The languages that every built-in need has, the one of the files' authors first.
pub const LANGUAGES: [&str; 7] = ["de", "en", "uk", "ru", "tr", "ar", "fa"];

/// Behind the name of a language that no native speaker has read.
const UNREAD: &str = "¹";

/// The page; headings and names of languages are in the language of `words`.
pub fn page(words: &Words, needs: &Needs, lists: &Lists) -> String {
    let mut page = String::from(PROSE);
    page.push('\n');
    for (ix, group) in needs.groups() {
        let own = members(needs, ix).count();
        let _ = writeln!(page, "- {} (`{}`): {own}", needs.label(ix, words.language()), group.id);
    }
    for (ix, group) in needs.groups() {
        let _ = write!(page, "\n## {} (`{}`)\n", needs.label(ix, words.language()), group.id);
        entry(&mut page, words, lists, group);
        for (member, need) in members(needs, ix) {
            let _ = write!(page, "\n### {} (`{}`)\n", needs.label(member, words.language()), need.id);
            entry(&mut page, words, lists, need);
        }
    }
    page
}

/// What belongs to a group by its file: each need is on the page once, wherever else a screen shows it too.
fn members(needs: &Needs, group: NeedIx) -> impl Iterator<Item = (NeedIx, &Need)> {
    needs.iter().filter(move |(_, need)| need.parent == Some(group))
}

fn entry(page: &mut String, words: &Words, lists: &Lists, need: &Need) {
    page.push('\n');
    page.push_str(&head(&["Language", "Label", "In plain words", "Synonyms"]));
    for language in LANGUAGES {
        let unread = need.term.unreviewed.iter().any(|known| known.as_str() == language);
        let name = words.label(lists, List::Languages, language);
        page.push_str(&row(&[
            &format!("{name}{}", if unread { UNREAD } else { "" }),
            text_in(&need.term.labels, language),
            text_in(&need.term.plain, language),
            &synonyms(&need.term, language).len().to_string(),
        ]));
    }
    let german: Vec<&str> = synonyms(&need.term, "de").iter().map(Text::as_str).collect();
    let _ = write!(page, "\nGerman synonyms: {}\n", german.join(", "));
}

fn text_in<'t>(texts: &'t [(crate::directory::model::Language, Text)], language: &str) -> &'t str {
    texts.iter().find(|(known, _)| known.as_str() == language).map_or("", |(_, text)| text.as_str())
}

fn synonyms<'t>(term: &'t Term, language: &str) -> &'t [Text] {
    term.synonyms.iter().find(|(known, _)| known.as_str() == language).map_or(&[], |(_, words)| words.as_slice())
}
