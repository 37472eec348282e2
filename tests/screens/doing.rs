//! What keys and clicks do on the screen that cannot be read from one picture.

use crate::common::{Desk, sample};
use lotse::app::message::{Pointed, Pointing};
use lotse::app::model::Focus;
use lotse::app::{Effect, Msg};
use lotse::directory::Moment;
use lotse::directory::moment::parse_local;
use lotse::search::Filter;

fn desk() -> Desk {
    Desk::new(sample(), "de", "terminal", (120, 40))
}

fn written(desk: &Desk) -> Vec<String> {
    desk.model.filters().all.iter().map(Filter::written).collect()
}

fn click(desk: &mut Desk, text: &str) {
    let (column, row) = place(desk, text);
    let pointed = desk.drawn.at(column, row).unwrap_or_else(|| panic!("nothing to click on at {text:?}"));
    desk.take(Msg::Mouse(pointed, Pointing::Click)).check();
}

fn place(desk: &Desk, text: &str) -> (u16, u16) {
    let screen = desk.screen();
    let (row, line) = screen
        .lines()
        .enumerate()
        .find(|(_, line)| line.contains(text))
        .unwrap_or_else(|| panic!("{text:?}\n{screen}"));
    let column = line[..line.find(text).unwrap()].chars().count();
    (column as u16, row as u16)
}

#[test]
fn another_day_has_an_index_of_its_own_and_the_list_is_of_now() {
    let mut desk = desk();
    desk.press("ist:offen ").check();
    let on_monday = desk.model.results.hits.len();
    let at = |moment: &str| Moment::new(parse_local(moment).unwrap(), sample().directory.about.zone());
    desk.take(Msg::Moment(at("2026-11-23T10:01")));
    assert!(desk.effects.is_empty(), "the day is the same");
    desk.take(Msg::Moment(at("2026-11-28T10:00")));
    assert!(matches!(desk.effects.as_slice(), [Effect::Reindex]), "{:?}", desk.effects);
    assert!(desk.model.results.hits.len() < on_monday, "less is open on a Saturday");
    desk.take(Msg::Indexed(sample())).check();
    assert!(desk.model.notice.is_none(), "nothing happened that anybody must know");
}

#[test]
fn a_qualifier_is_completed_in_either_language() {
    for (typed, whole) in [("be", "bedarf:"), ("nee", "need:"), ("or", "ort:"), ("spea", "speaks:"), ("mi", "mit:")] {
        let mut desk = desk();
        desk.press(typed).press("<tab>").check();
        assert_eq!(desk.model.line.value(), whole);
        assert_eq!(desk.model.focus, Focus::Results);
    }
}

#[test]
fn a_value_is_completed_with_quotes_and_counts() {
    let mut desk = desk();
    desk.press("ort:bad");
    let choices = desk.model.choices().expect("choices").to_vec();
    assert_eq!(choices[0].label, "Bad Muster");
    let count = desk.model.results.count(choices[0].value.unwrap());
    desk.press("<tab>").check();
    assert_eq!(desk.model.line.value(), "ort:\"Bad Muster\" ");
    assert_eq!(written(&desk), ["town:\"Bad Muster\""]);
    assert_eq!(desk.model.results.counted(), count as usize, "the count is what it gives");
}

#[test]
fn what_is_being_typed_is_no_search_word() {
    let mut desk = desk();
    desk.press("kurs ");
    let before = desk.model.results.counted();
    desk.press("sprich");
    desk.press("t:arab");
    assert_eq!(desk.model.results.counted(), before);
    // Who does not want the values has a search for the words.
    desk.press("<esc>").check();
    assert!(desk.model.choices().is_none());
    assert_ne!(desk.model.results.counted(), before);
}

#[test]
fn a_value_is_chosen_by_arrows_and_enter_and_by_click() {
    let mut desk = desk();
    desk.press("niveau:b<down><enter>").check();
    assert_eq!(desk.model.focus, Focus::Results);
    assert_eq!(written(&desk).len(), 1);
    let mut desk = self::desk();
    desk.press("ort:müh");
    click(&mut desk, "Mühlental ");
    assert_eq!(written(&desk), ["town:Mühlental"]);
}

#[test]
fn each_chip_goes_by_key_and_by_click() {
    let mut desk = desk();
    desk.press("spricht:uk niveau:B1 ist:kostenlos");
    assert_eq!(written(&desk), ["speaks:uk", "level:B1", "is:free"]);
    desk.press("<home><left><left><delete>").check();
    assert_eq!(written(&desk), ["speaks:uk", "is:free"]);
    assert_eq!(desk.model.focus, Focus::Chips);
    click(&mut desk, "Kostenlos ×");
    assert_eq!(written(&desk), ["speaks:uk"]);
    desk.press("<ctrl+u><f3><enter><esc>").check();
    assert_eq!(written(&desk), ["is:free"]);
    desk.press("<backspace>").check();
    assert!(written(&desk).is_empty());
}

#[test]
fn what_is_not_stated_can_be_asked_for() {
    let mut desk = desk();
    desk.press("<f3>");
    click(&mut desk, "nicht genannt");
    let shown = desk.model.results.counted();
    assert!(shown > 0);
    assert_eq!(written(&desk), ["free:unstated"]);
    let stated = |hit: &lotse::search::Hit| desk.model.shelf.offer(hit.offer).unwrap().cost.is_some();
    assert!(!desk.model.results.hits.iter().any(stated));
    // Beside yes, either does.
    click(&mut desk, "Kostenlos ");
    let both = desk.model.results.counted();
    assert!(both > shown);
}

#[test]
fn a_need_inside_a_group_is_meant_instead_of_it() {
    let mut desk = desk();
    click(&mut desk, "▸ Wohnen");
    assert_eq!(written(&desk), ["need:housing"]);
    let all = desk.model.results.counted();
    click(&mut desk, "Mietschulden und R");
    assert_eq!(written(&desk), ["need:housing.arrears"]);
    assert!(desk.model.results.counted() < all);
    click(&mut desk, "▾ Wohnen");
    assert_eq!(written(&desk), ["need:housing"]);
}

#[test]
fn an_age_is_entered_as_a_number() {
    let mut desk = desk();
    desk.press("<f3>");
    click(&mut desk, "Alter eines Kindes");
    desk.press("x3");
    assert!(desk.screen().contains("Angebote passen"), "{}", desk.screen());
    desk.press("<enter>").check();
    assert_eq!(written(&desk), ["age:3"]);
    assert!(desk.screen().contains("Alter: 3 Jahre ×"), "{}", desk.screen());
}

#[test]
fn offers_that_state_nothing_come_by_click_and_go_by_chip() {
    let mut desk = desk();
    desk.press("alter:3");
    let certain = desk.model.row_count();
    desk.press("<ctrl+end>");
    click(&mut desk, "nennen dazu nichts");
    assert!(desk.model.row_count() > certain);
    click(&mut desk, "auch ohne Angabe");
    assert_eq!(desk.model.row_count(), certain);
}

#[test]
fn a_click_on_a_sentence_acts_on_nothing_under_it() {
    let mut desk = Desk::new(sample(), "de", "terminal", (40, 15));
    desk.take(Msg::NotLoaded("Die Datei ist nicht zu lesen, weil sie mitten in einem Eintrag endet.".into())).check();
    let chosen = desk.model.chosen.clone();
    let (column, row) = place(&desk, "mitten in");
    assert_eq!(desk.drawn.at(column, row), Some(Pointed::Notice));
    desk.take(Msg::Mouse(Pointed::Notice, Pointing::Click)).check();
    assert_eq!(desk.model.chosen, chosen);
    assert!(!desk.screen().contains("mitten in"), "the sentence goes");
}

#[test]
fn a_row_says_through_which_word_it_was_found() {
    let mut desk = desk();
    desk.press("меблі");
    assert!(desk.screen().contains("über меблі"), "{}", desk.screen());
    desk.press("<alt+w>");
    assert!(desk.screen().contains("»меблі«"), "{}", desk.screen());
    assert!(!desk.screen().contains("мебли"), "the folded form is for nobody's eyes");
}

#[test]
fn the_last_search_comes_back() {
    let mut desk = desk();
    desk.press("kita<esc>").press("möbel<esc>");
    desk.press("<alt+up>");
    assert_eq!(desk.model.line.value(), "möbel");
    desk.press("<alt+up>");
    assert_eq!(desk.model.line.value(), "kita");
    desk.press("<alt+down>").check();
    assert_eq!(desk.model.line.value(), "möbel");
    // The next client's searches are nobody else's business.
    desk.press("<ctrl+n><alt+up>");
    assert_eq!(desk.model.line.value(), "");
}
