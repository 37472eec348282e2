//! From words to offers: the vocabulary with its postings, built once from the public part of each offer.
//!
//! A need's words, a provider's, a place's and a value's are indexed once and not with each offer: the way goes from the word to
//! the need and from the need to its offers. So the cost of building grows with what is written, and synonyms in seven
//! languages cost the same for ten offers and for half a million.

use super::beginning::beginning;
use super::csr::Csr;
use super::facet::{Dimension, Facets, ValueIx, words_of};
use super::fold;
use super::gather::Gathered;
use super::name::Names;
use super::needsets::NeedSets;
use super::postings::{Posts, Run};
use super::score::{Field, GROUP, Standing};
use super::spread::Room;
use super::tells;
use super::vocabulary::{Meeting, Term, Vocabulary, Way};
use crate::directory::both::{Both, in_turn};
use crate::directory::lists::List;
use crate::directory::model::{Directory, NeedIx, Offer};
use chrono::NaiveDate;
use std::cell::{OnceCell, RefCell};

/// What a phrase stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meant {
    /// A need.
    Need(NeedIx),
    /// A value.
    Value(ValueIx),
}

/// A synonym of several words.
#[derive(Clone, Copy, Debug)]
pub struct Phrase {
    /// What it stands for.
    pub meant: Meant,
    /// How many of its words count.
    pub words: u8,
    /// How much its words tell together, in hundredths of a word.
    pub tells: u16,
}

/// The index of a directory. Facts come first: they are all that a first screen needs, before anybody has typed a word.
#[derive(Debug)]
pub struct Index {
    /// What offers can be filtered by.
    pub facets: Facets,
    postings: OnceCell<Postings>,
    none: Postings,
    need_offers: Csr<(u32, u8)>,
    need_sets: OnceCell<NeedSets>,
    provider_offers: Csr<u32>,
    place_offers: Csr<u32>,
    standing: Vec<Standing>,
    /// By offer: how many needs it serves.
    focus: Vec<u8>,
    /// By offer: its rank by name and id, which breaks ties and does not depend on the order of a file.
    order: Vec<u32>,
    /// The offers by that rank.
    by_order: Vec<u32>,
    /// What the last searches spread, since the next one mostly asks for the same and a letter more.
    pub(super) room: RefCell<Room>,
}

/// The words and where they stand.
#[derive(Debug, Default)]
struct Postings {
    vocabulary: Vocabulary,
    posts: Posts,
    phrases: Vec<Phrase>,
    /// By term: how much it tells, in hundredths.
    tells: Vec<u8>,
    /// The words that stand in names.
    names: Vec<Term>,
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

impl Index {
    /// Builds the index of a directory for a day: offers that are over on it rank lower, and hours that do not come every week
    /// are looked over from it.
    pub fn build<E: AsRef<Offer>>(directory: &Directory<E>, day: NaiveDate) -> Index {
        let index = Index::facts(directory, day);
        index.complete(directory);
        index
    }

    /// The index without its words: filters, counts and order. [`Index::complete`] adds the words.
    pub fn facts<E: AsRef<Offer>>(directory: &Directory<E>, day: NaiveDate) -> Index {
        let facets = Facets::build(directory, day);
        let (order, by_order) = order(directory);
        Index {
            postings: OnceCell::new(),
            none: Postings::default(),
            need_offers: need_offers(directory),
            need_sets: OnceCell::new(),
            provider_offers: offers_by(directory, directory.providers.len(), |offer, providers| {
                providers.extend(offer.provider.map(|ix| ix.0));
            }),
            place_offers: offers_by(directory, directory.places.len(), |offer, places| {
                places.extend(offer.at.iter().filter_map(|at| at.place).map(|ix| ix.0));
            }),
            focus: directory.offers.iter().map(|entry| focus(entry.as_ref())).collect(),
            standing: directory.offers.iter().map(|entry| standing(entry.as_ref(), day)).collect(),
            order,
            by_order,
            room: RefCell::default(),
            facets,
        }
    }

    /// Adds the words of the directory that the facts were taken from; the second time it does nothing.
    pub fn complete<E: AsRef<Offer>>(&self, directory: &Directory<E>) {
        let offers = || [Gathered::of(directory, 0..directory.offers.len())];
        self.complete_by(&in_turn, directory, || (Gathered::of_needs(directory), offers()));
    }

    /// The same by who has threads, with what these have gathered: the words of the needs, and those of the offers, range by
    /// range in their order.
    pub fn complete_by<E: AsRef<Offer>, G: IntoIterator<Item = Gathered>>(
        &self,
        both: Both<'_>,
        directory: &Directory<E>,
        gathered: impl FnOnce() -> (Gathered, G),
    ) {
        self.postings.get_or_init(|| {
            let (needs, offers) = gathered();
            postings(directory, self, needs, offers, both)
        });
    }

    /// Every distinct word; none until the index is complete.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.postings().vocabulary
    }

    fn postings(&self) -> &Postings {
        self.postings.get().unwrap_or(&self.none)
    }

    /// The number of offers.
    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether there is no offer.
    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// The words of names that a typed word is with letters left out.
    pub fn names(&self, typed: &str) -> Vec<Meeting> {
        let postings = self.postings();
        let names = Names::default();
        let quality = |term: &Term| names.quality(typed, postings.vocabulary.word(*term));
        let meeting = |term: &Term| Some(Meeting { term: *term, quality: quality(term)?, way: Way::Name });
        // Both begin alike, with a Latin letter, and terms are in the order of their letters.
        let Some(first) = typed.get(..1) else { return Vec::new() };
        let start = postings.names.partition_point(|term| postings.vocabulary.word(*term) < first);
        let alike = postings.names.get(start..).unwrap_or_default().iter();
        alike.take_while(|term| postings.vocabulary.word(**term).starts_with(first)).filter_map(meeting).collect()
    }

    /// Where a word stands: by field, fields ascending.
    pub fn runs(&self, term: Term) -> impl Iterator<Item = Run<'_>> {
        self.postings().posts.runs(term.0)
    }

    /// Where a word stands in a field.
    pub fn run(&self, term: Term, field: Field) -> Run<'_> {
        self.postings().posts.run(term.0, field)
    }

    /// A phrase.
    pub fn phrase(&self, id: u32) -> Option<Phrase> {
        self.postings().phrases.get(id as usize).copied()
    }

    /// How much a word tells about what somebody needs, in hundredths.
    pub fn tells(&self, term: Term) -> u8 {
        self.postings().tells.get(term.0 as usize).copied().unwrap_or(0)
    }

    /// The offers that serve a need, or one below it, with the need's position in the offer.
    pub fn of_need(&self, need: u32) -> &[(u32, u8)] {
        self.need_offers.row(need)
    }

    /// How many needs there are.
    pub(super) fn needs(&self) -> usize {
        self.need_offers.len()
    }

    /// Which needs offers serve together.
    pub(super) fn need_sets(&self) -> &NeedSets {
        self.need_sets.get_or_init(|| NeedSets::new(self.needs(), self.len(), |need| self.of_need(need)))
    }

    /// Makes ready what is else made when the first word needs it, so that the first key is as quick as the others.
    pub fn prepare(&self) {
        self.prepare_by(&in_turn);
    }

    /// The same by who has threads.
    pub fn prepare_by(&self, both: Both<'_>) {
        self.vocabulary().prepare(both);
        self.need_sets();
        super::everyday::prepare();
        super::persons::prepare();
    }

    /// A provider's offers.
    pub fn of_provider(&self, provider: u32) -> &[u32] {
        self.provider_offers.row(provider)
    }

    /// The offers at a place.
    pub fn of_place(&self, place: u32) -> &[u32] {
        self.place_offers.row(place)
    }

    /// The offers with a value.
    pub fn of_value(&self, value: u32) -> &[u32] {
        self.facets.who(ValueIx(value))
    }

    /// How an offer stands.
    pub fn standing(&self, offer: u32) -> Standing {
        self.standing.get(offer as usize).copied().unwrap_or(Standing::Usable)
    }

    /// All offers by their rank among equals.
    pub fn by_order(&self) -> &[u32] {
        &self.by_order
    }

    /// How many needs an offer serves.
    pub fn focus(&self, offer: u32) -> u8 {
        self.focus.get(offer as usize).copied().unwrap_or(1)
    }

    /// By offer its rank among equals.
    pub fn ranks(&self) -> &[u32] {
        &self.order
    }

    /// An offer's rank among equals.
    pub fn order(&self, offer: u32) -> u32 {
        self.order.get(offer as usize).copied().unwrap_or(u32::MAX)
    }
}

fn postings<E: AsRef<Offer>>(
    directory: &Directory<E>,
    index: &Index,
    needs: Gathered,
    offers: impl IntoIterator<Item = Gathered>,
    both: Both<'_>,
) -> Postings {
    let facets = &index.facets;
    let mut builder = needs;
    for (ix, value) in facets.values() {
        if let Some(words) = words_of(directory, value) {
            builder.term(Field::Fact, Field::Fact, ix.0, Meant::Value(ix), words);
            builder.text(Field::Fact, ix.0, if value.dimension.is_flag() { "" } else { &value.key });
        } else if value.dimension == Dimension::Town {
            builder.synonym(Field::Fact, ix.0, Meant::Value(ix), &value.key);
        }
    }
    // A name whose offers nobody may see – the house of a shelter – must not be a word that is offered as a near one.
    let has_offers = |i: usize, of: &Csr<u32>| !of.row(number(i)).is_empty();
    for (i, provider) in directory.providers.iter().enumerate().filter(|(i, _)| has_offers(*i, &index.provider_offers))
    {
        builder.name(Field::Provider, number(i), &provider.name);
        provider.aliases.iter().for_each(|alias| builder.name(Field::Provider, number(i), alias));
        let association = provider.association.and_then(|code| directory.lists.term(List::Associations, code));
        for (_, label) in association.iter().flat_map(|words| &words.labels).filter(|(tag, _)| tag.as_str() == "de") {
            builder.name(Field::Provider, number(i), label);
        }
    }
    for (i, place) in directory.places.iter().enumerate().filter(|(i, _)| has_offers(*i, &index.place_offers)) {
        builder.name(Field::Place, number(i), &place.name);
        place.aliases.iter().for_each(|alias| builder.name(Field::Place, number(i), alias));
    }
    for part in offers {
        builder.take(part);
    }
    let (vocabulary, posts, mut phrases) = builder.finish(both);
    let of_names = |field: Field| matches!(field, Field::Name | Field::ProviderName | Field::Provider | Field::Place);
    let names = vocabulary
        .iter()
        .filter(|(term, word)| word.len() >= 5 && word.is_ascii() && posts.runs(term.0).any(|run| of_names(run.field)))
        .map(|(term, _)| term)
        .collect();
    let tells = tells::tells(vocabulary.len(), &posts, &mut phrases);
    Postings { vocabulary, posts, phrases, tells, names }
}

fn need_offers<E: AsRef<Offer>>(directory: &Directory<E>) -> Csr<(u32, u8)> {
    let under: Vec<Vec<NeedIx>> = directory.needs.iter().map(|(ix, _)| directory.needs.found_under(ix)).collect();
    let (mut pairs, mut groups) = (Vec::new(), Vec::<NeedIx>::new());
    for (i, entry) in directory.offers.iter().enumerate() {
        let needs = &entry.as_ref().needs;
        for (position, ix) in needs.iter().enumerate() {
            pairs.push((u32::from(ix.0), (number(i), u8::try_from(position).unwrap_or(GROUP - 1).min(GROUP - 1))));
            for group in under.get(usize::from(ix.0)).into_iter().flatten() {
                if !needs.contains(group) && !groups.contains(group) {
                    groups.push(*group);
                }
            }
        }
        pairs.extend(groups.drain(..).map(|group| (u32::from(group.0), (number(i), GROUP))));
    }
    Csr::of_pairs(directory.needs.len(), &pairs)
}

fn offers_by<E: AsRef<Offer>>(directory: &Directory<E>, rows: usize, of: impl Fn(&Offer, &mut Vec<u32>)) -> Csr<u32> {
    let (mut pairs, mut ids) = (Vec::new(), Vec::new());
    for (i, entry) in directory.offers.iter().enumerate() {
        of(entry.as_ref(), &mut ids);
        ids.sort_unstable();
        ids.dedup();
        pairs.extend(ids.drain(..).map(|id| (id, number(i))));
    }
    Csr::of_pairs(rows, &pairs)
}

fn focus(offer: &Offer) -> u8 {
    u8::try_from(offer.needs.len()).unwrap_or(u8::MAX)
}

fn standing(offer: &Offer, day: NaiveDate) -> Standing {
    match offer.state {
        Some("closed") => Standing::Over,
        Some("paused") => Standing::Paused,
        _ if !offer.is_current(day) => Standing::Over,
        _ if offer.capacity.is_some_and(|capacity| capacity.state == "full") => Standing::Full,
        _ => Standing::Usable,
    }
}

fn order<E: AsRef<Offer>>(directory: &Directory<E>) -> (Vec<u32>, Vec<u32>) {
    let offers = &directory.offers;
    let folded: Vec<String> = offers.iter().map(|entry| fold::fold(&entry.as_ref().name)).collect();
    let mut names: Vec<(u128, u32)> = (0u32..).zip(&folded).map(|(i, name)| (beginning(name), i)).collect();
    let rest = |offer: u32| (folded.get(offer as usize), offers.get(offer as usize).map(|entry| &entry.as_ref().id));
    names.sort_unstable_by(|one, other| {
        one.0.cmp(&other.0).then_with(|| rest(one.1).cmp(&rest(other.1))).then(one.1.cmp(&other.1))
    });
    let mut order = vec![0; names.len()];
    let by_order: Vec<u32> = names.into_iter().map(|(.., offer)| offer).collect();
    for (rank, offer) in by_order.iter().enumerate() {
        if let Some(slot) = order.get_mut(*offer as usize) {
            *slot = number(rank);
        }
    }
    (order, by_order)
}
