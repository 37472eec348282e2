//! Nothing is cut without a mark and a way to read it, the cursor stands on the focus, and every state can be told without colour: every
//! page, at five sizes, in all languages.

use super::*;
use lotse::app::kiosk::model::Control;
use lotse::bidi::Line;
use lotse::ui::kiosk::Role;

const SIZES: [(u16, u16); 5] = [(40, 13), (60, 18), (80, 24), (105, 30), (240, 67)];

/// A line as it is read, without blanks and the mark of what was cut.
fn letters(line: &Line) -> String {
    let mut cells: Vec<_> = line.cells.iter().filter(|cell| cell.text != "…").collect();
    cells.sort_by_key(|cell| cell.source.start);
    cells.iter().flat_map(|cell| cell.text.chars()).filter(|c| !c.is_whitespace()).collect()
}

fn is_cut(line: &Line) -> bool {
    line.cells.iter().any(|cell| cell.text == "…")
}

fn lines(scene: &Scene) -> impl Iterator<Item = (&Area, &Line, Role)> {
    scene.pieces.iter().filter_map(|piece| match piece {
        Piece::Line { area, line, role, .. } => Some((area, line, *role)),
        _ => None,
    })
}

fn control_of<'s>(scene: &'s Scene, area: &Area) -> Option<&'s Control> {
    scene.controls.iter().find(|control| control.area.overlaps(area))
}

/// The heading and what else stands in no control, letter by letter.
fn outside(scene: &Scene) -> String {
    lines(scene).filter(|(area, ..)| control_of(scene, area).is_none()).map(|(_, line, _)| letters(line)).collect()
}

/// What is cut on the page that is shown and can be read nowhere. A card's whole text is its offer's page; what else can be pressed says
/// all of itself in the heading once it has the focus.
fn unreadable(visitor: &mut Visitor) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut focusing = Vec::new();
    for (area, line, role) in lines(&visitor.scene).filter(|(_, line, _)| is_cut(line)) {
        match control_of(&visitor.scene, area) {
            Some(Control { action: Action::Go(Page::Offer(_)), .. }) => {}
            Some(control) => focusing.push((control.action.clone(), letters(line))),
            None => wrong.push(format!("{role:?} {}", letters(line))),
        }
    }
    for (action, said) in focusing {
        let before = visitor.visit.focus.replace(action.clone());
        let words = &visitor.words[visitor.visit.language];
        let focused = scene(&visitor.visit, words, visitor.size);
        if !outside(&focused).contains(&said)
            || lines(&focused).any(|(area, line, _)| control_of(&focused, area).is_none() && is_cut(line))
        {
            wrong.push(format!("{action:?}: {said}"));
        }
        visitor.visit.focus = before;
    }
    wrong
}

/// All pages: those of text, of needs, of cards, and every so many offers with their codes.
fn pages(visitor: &Visitor, every: usize) -> Vec<Page> {
    let mut pages = vec![
        Page::Languages,
        Page::OtherLanguage,
        Page::Groups,
        Page::Search,
        Page::Help,
        Page::Counter,
        Page::Collection,
    ];
    for (group, _) in visitor.visit.needs(None) {
        pages.extend([Page::Needs(group), Page::Cards(Source::Need(group))]);
    }
    let shelf = visitor.visit.shelf.as_ref().unwrap();
    for offer in shelf.directory.offers.iter().step_by(every) {
        pages.extend([Page::Offer(offer.id.clone()), Page::TakeHome(offer.id.clone())]);
    }
    pages
}

/// `LOTSE_STEPS=1000000` looks at every offer, the rest at every so many.
fn every() -> usize {
    let steps: Option<u64> = std::env::var("LOTSE_STEPS").ok().and_then(|n| n.parse().ok());
    if steps >= Some(1_000_000) { 1 } else { 29 }
}

#[test]
fn nothing_is_cut_that_cannot_be_read() {
    let mut wrong = Vec::new();
    let shelf = shelf(SAMPLE);
    for (size, language, large) in SIZES
        .into_iter()
        .flat_map(|size| VISITOR_LANGUAGES.iter().flat_map(move |l| [(size, *l, false), (size, *l, true)]))
    {
        let mut visitor = Visitor::new(Some(Rc::clone(&shelf)), size);
        let mut note = |visitor: &mut Visitor, at: &str| {
            visitor.check();
            wrong.extend(
                unreadable(visitor).into_iter().map(|what| format!("{size:?} {language} {large} {at}: {what}")),
            );
        };
        visitor.visit.language = language;
        visitor.lay_out();
        note(&mut visitor, "at rest");
        visitor.press("x");
        visitor.visit.large = large;
        act(&mut visitor.visit, Action::Language(language));
        visitor.lay_out();
        for offer in shelf.directory.offers.iter().take(COLLECTION) {
            act(&mut visitor.visit, Action::Collect(offer.id.clone()));
        }
        for page in pages(&visitor, every()) {
            let name = format!("{page:?}");
            act(&mut visitor.visit, Action::Go(page));
            visitor.lay_out();
            // Of many cards the first parts are like the others.
            for _ in 0..visitor.visit.shown.parts.min(if name.starts_with("Cards") { 3 } else { usize::MAX }) {
                note(&mut visitor, &name);
                act(&mut visitor.visit, Action::Next);
                visitor.lay_out();
            }
            act(&mut visitor.visit, Action::Back);
        }
        visitor.clock += Duration::from_secs(130);
        visitor.take(Msg::Time);
        assert!(matches!(visitor.visit.idleness(), Idleness::Warning(_)));
        note(&mut visitor, "warning");
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{} are cut:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_state_can_be_told_by_its_letters_alone() {
    let shelf = shelf(SAMPLE);
    for (size, language) in [(60, 18), (105, 30)].into_iter().flat_map(|size| ["de", "ar"].map(|l| (size, l))) {
        let mut visitor = Visitor::new(Some(Rc::clone(&shelf)), size);
        visitor.press("x").touch(&Action::Language(language));
        for page in pages(&visitor, 83) {
            act(&mut visitor.visit, Action::Go(page));
            visitor.lay_out();
            // Which control has the focus.
            let actions: Vec<Action> =
                visitor.visit.shown.controls.iter().map(|control| control.action.clone()).collect();
            let mut seen = HashMap::new();
            for action in &actions {
                visitor.visit.focus = Some(action.clone());
                visitor.lay_out();
                if let Some(other) = seen.insert(visitor.screen(), action) {
                    panic!("{action:?} and {other:?} look alike:\n{}", visitor.screen());
                }
            }
            // What is switched on, kept, large.
            for action in actions {
                if matches!(action, Action::Wish(_) | Action::Collect(_) | Action::Larger) {
                    let before = visitor.screen();
                    act(&mut visitor.visit, action.clone());
                    visitor.lay_out();
                    assert_ne!(visitor.screen(), before, "{action:?}");
                    act(&mut visitor.visit, action);
                    visitor.lay_out();
                }
            }
            act(&mut visitor.visit, Action::Back);
        }
    }
}
