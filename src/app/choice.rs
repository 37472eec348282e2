//! Where a command could mean several things the person says which: a short list, each row with its number as a key.

use super::address::{Address, Kind, Link, links};
use super::chord::Chord;
use super::effect::Effect;
use super::model::{Model, Notice, Overlay};
use crate::directory::Text;
use crate::words::Words;

/// A list to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The id of its title.
    pub title: &'static str,
    /// What can be chosen.
    pub rows: Vec<Row>,
    /// The row that is chosen.
    pub row: usize,
}

/// A row with what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it says.
    pub text: String,
    /// What is done.
    pub effect: Effect,
}

/// The addresses of the offer that is chosen.
pub fn links_of(model: &Model) -> Vec<Link> {
    let offer = model.chosen_offer().and_then(|offer| model.shelf.offer(offer));
    offer.map(|offer| links(&model.shelf.directory, offer)).unwrap_or_default()
}

/// Opens the offer's address of a kind; of several the person says which.
pub(super) fn open(model: &mut Model, kind: Kind, words: &Words) -> Vec<Effect> {
    let mut of_kind: Vec<Link> = links_of(model).into_iter().filter(|link| link.kind == kind).collect();
    if of_kind.len() > 1 {
        let row = |link: Link| {
            let text = match &link.of {
                Some(of) => words.say("choice-of", &[("of", of.into()), ("address", (&link.shown).into())]),
                None => link.shown.as_str().to_owned(),
            };
            Row { text, effect: Effect::Open(link.address) }
        };
        let rows = of_kind.into_iter().map(row).collect();
        model.overlays.push(Overlay::Choice(Choice { title: "choice-open", rows, row: 0 }));
        return Vec::new();
    }
    if let Some(link) = of_kind.pop() {
        return vec![Effect::Open(link.address)];
    }
    let id = match kind {
        Kind::Web => "notice-no-web",
        Kind::Mail => "notice-no-mail",
        Kind::Map => "notice-no-map",
    };
    model.notice = Some(Notice { text: words.get(id), is_warning: false });
    Vec::new()
}

/// Opens an address by its position among those of the offer: it was clicked.
pub(super) fn clicked(model: &Model, at: usize) -> Vec<Effect> {
    links_of(model).into_iter().nth(at).map(|link| Effect::Open(link.address)).into_iter().collect()
}

/// A note to whoever keeps the entry, to copy or to mail.
pub(super) fn wrong_entry(model: &mut Model, words: &Words) {
    let Some(entry) = model.chosen_offer().and_then(|offer| model.shelf.entry(offer)) else { return };
    let keeping = model.profile.sees_keeping.then_some(&entry.keeping);
    let text = words.wrong_entry(&model.shelf.directory, &entry.offer, keeping, &model.now);
    let owner = keeping.and_then(|keeping| keeping.owner.as_ref()).map(Text::as_str);
    let (subject, body) = text.split_once('\n').unwrap_or((&text, ""));
    let mail = Address::letter(owner, subject, body);
    let to = owner.filter(|owner| Address::mail(owner).is_some()).unwrap_or("none");
    let mail = mail.map(|address| Row {
        text: words.say("choice-wrong-mail", &[("to", to.into())]),
        effect: Effect::Open(address),
    });
    let copy = Row { text: words.get("choice-wrong-copy"), effect: Effect::Copy(text) };
    let may_open = model.profile.allows(super::profile::Capability::Open);
    let rows = [copy].into_iter().chain(mail.filter(|_| may_open)).collect();
    model.overlays.retain(|overlay| !matches!(overlay, Overlay::Choice(_)));
    model.overlays.push(Overlay::Choice(Choice { title: "choice-wrong", rows, row: 0 }));
}

/// The row whose number a key is, if a list lies uppermost.
pub(super) fn numbered(model: &Model, chord: Chord) -> Option<usize> {
    let Some(Overlay::Choice(choice)) = model.overlays.last() else { return None };
    let row = usize::try_from(chord.text()?.to_digit(10)?).ok()?.checked_sub(1)?;
    (row < choice.rows.len()).then_some(row)
}

/// Does what a row says, and closes the list.
pub(super) fn choose(model: &mut Model, row: usize) -> Vec<Effect> {
    match model.overlays.pop() {
        Some(Overlay::Choice(mut choice)) if row < choice.rows.len() => vec![choice.rows.swap_remove(row).effect],
        Some(other) => {
            model.overlays.push(other);
            Vec::new()
        }
        None => Vec::new(),
    }
}
