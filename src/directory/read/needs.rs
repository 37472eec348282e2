//! Takes a directory's own needs in: groups before what belongs to them, wherever either stands.

use super::super::build::NeedFacts;
use super::super::catalogue::Table;
use super::super::finding::{Code, Finding, Place, Span};
use super::super::nearest::nearest;
use super::super::taxonomy::{Needs, Refused};
use super::super::text::Text;
use foldhash::{HashMap, HashSet};

/// A need as it stands in a file.
#[derive(Debug)]
pub(super) struct Own {
    /// What it says.
    pub facts: NeedFacts,
    /// All of it.
    pub span: Span,
    /// Its name.
    pub here: Place,
}

/// Takes them in, in the order of the files as far as groups allow; what was found, each with its need's place.
pub(super) fn take_in(own: Vec<Own>, needs: &mut Needs) -> Vec<(Place, Finding)> {
    let mut taking = Taking { built_in: needs.len(), needs, first: HashMap::default(), findings: Vec::new() };
    let new = own.iter().filter(|own| taking.needs.find(&own.facts.id).is_none());
    let new: HashSet<Box<str>> = new.map(|own| own.facts.id.as_str().into()).collect();
    let mut waiting: HashMap<Box<str>, Vec<usize>> = HashMap::default();
    let mut left: Vec<Option<Own>> = own.into_iter().map(Some).collect();
    for number in 0..left.len() {
        let mut next = vec![number];
        while let Some(number) = next.pop() {
            let Some(own) = left.get_mut(number).and_then(Option::take) else { continue };
            let id = own.facts.id.clone();
            let parent = own.facts.parent.as_ref().map(|(parent, _)| parent.clone());
            match parent.filter(|parent| **parent != *id.as_str() && taking.needs.find(parent).is_none()) {
                // Its group stands further down, or waits itself.
                Some(parent) if new.contains(&parent) => {
                    waiting.entry(parent).or_default().push(number);
                    if let Some(place) = left.get_mut(number) {
                        *place = Some(own);
                    }
                }
                _ => {
                    taking.take(own);
                    if taking.needs.find(&id).is_some() {
                        next.extend(waiting.remove(id.as_str()).unwrap_or_default().into_iter().rev());
                    }
                }
            }
        }
    }
    let left: Vec<Own> = left.into_iter().flatten().collect();
    let circle = in_circles(&left);
    for own in left {
        if circle.contains(&own.facts.id) { taking.circle(&own) } else { taking.take(own) }
    }
    taking.findings
}

/// The ids of needs that are their own groups by way of others.
fn in_circles(left: &[Own]) -> HashSet<Text> {
    let parent = |own: &Own| own.facts.parent.as_ref().map(|(parent, _)| Text::line(parent));
    let above: HashMap<Text, Text> =
        left.iter().rev().filter_map(|own| Some((own.facts.id.clone(), parent(own)?))).collect();
    let (mut looked_at, mut circles) = (HashSet::default(), HashSet::default());
    for own in left {
        let mut way: Vec<&Text> = Vec::new();
        let mut at = Some(&own.facts.id);
        while let Some(id) = at.filter(|id| looked_at.insert((*id).clone())) {
            way.push(id);
            at = above.get(id);
        }
        // It came back to a need on its own way.
        if let Some(start) = way.iter().position(|id| Some(*id) == at) {
            circles.extend(way.iter().skip(start).map(|id| (*id).clone()));
        }
    }
    circles
}

struct Taking<'n> {
    needs: &'n mut Needs,
    /// So many needs were there before.
    built_in: usize,
    /// By id where a new need stands.
    first: HashMap<Text, Place>,
    findings: Vec<(Place, Finding)>,
}

impl Taking<'_> {
    fn take(&mut self, own: Own) {
        let known = self.needs.find(&own.facts.id);
        // A need that is built in may be changed in each file of a folder; a new one is made once.
        if let Some(first) = known.and_then(|_| self.first.get(&own.facts.id)).copied() {
            let mut finding = Finding::at(Code::DuplicateId, own.here.span).with("value", &own.facts.id);
            finding.other = Some(first);
            return self.found(own.here, finding);
        }
        let parent = own.facts.parent.as_ref().and_then(|(id, _)| self.needs.find(id));
        let is_its_own = own.facts.parent.as_ref().is_some_and(|(id, _)| **id == *own.facts.id.as_str());
        let goes_round =
            is_its_own || known.zip(parent).is_some_and(|(need, parent)| self.needs.leads_to(parent, need));
        if goes_round {
            // Of a need that is there already only the change of its group is lost.
            self.circle(&own);
            if known.is_none() {
                return;
            }
        }
        let Own { facts, span, here } = own;
        let (id, parent) = (facts.id.clone(), facts.parent.filter(|_| !goes_round));
        match self.needs.take(facts.id, parent.as_ref().map(|(id, _)| &**id), facts.term, facts.hidden) {
            Ok(ix) if usize::from(ix.0) >= self.built_in => _ = self.first.insert(id, here),
            Ok(_) => {}
            Err(Refused::UnknownParent) => {
                let (parent, span) = parent.unwrap_or_default();
                let finding = Finding::at(Code::UnknownReference, span).with("key", "parent").with("value", &parent);
                let near = nearest(&parent, self.needs.iter().map(|(_, need)| need.id.as_str()));
                let finding = near.into_iter().fold(finding, |finding, near| finding.with("near", near));
                self.found(here, finding);
            }
            Err(refused @ (Refused::NoLabel | Refused::NoParent | Refused::TooMany)) => {
                let missing = if refused == Refused::NoParent { "parent" } else { "labels" };
                self.found(here, Finding::at(Code::IncompleteNeed, span).with("value", &id).with("key", missing));
            }
        }
    }

    fn circle(&mut self, own: &Own) {
        let Some((parent, span)) = &own.facts.parent else { return };
        let finding = Finding::at(Code::NeedCircle, *span).with("value", &own.facts.id).with("in", parent);
        let is_its_own = **parent == *own.facts.id.as_str();
        self.found(own.here, if is_its_own { finding.with("reason", "itself") } else { finding });
    }

    fn found(&mut self, here: Place, finding: Finding) {
        self.findings.push((here, finding.about(Table::Need, "id")));
    }
}
