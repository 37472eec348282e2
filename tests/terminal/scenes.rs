//! Three counselling scenes, played at a real terminal: from the need to the right offer in at most fifteen keys, or four
//! clicks. A typed letter is a key.

use super::desk::{Desk, Start};

const ENTER: &str = "\r";
const FILTERS: &str = "F3 ";

/// An adviser who counts.
struct Scene {
    desk: Desk,
    keys: usize,
    clicks: usize,
}

impl Scene {
    fn begin() -> Scene {
        Scene { desk: Desk::start(&Start { size: (120, 40), ..Start::default() }), keys: 0, clicks: 0 }
    }

    /// Types letter by letter.
    fn types(mut self, text: &str) -> Scene {
        for letter in text.chars() {
            self.desk.send(letter.encode_utf8(&mut [0; 4]));
            self.keys += 1;
        }
        self.desk.see(text);
        self
    }

    fn enters(mut self) -> Scene {
        self.desk.send(ENTER);
        self.keys += 1;
        self.desk.wait("the offer to have the focus", |screen| {
            screen.contents().contains("▸ Angebot\n") || screen.contents().contains("│ ▸ Angebot ")
        });
        self
    }

    /// Clicks on a text, and sees another.
    fn clicks(mut self, on: &str, then: &str) -> Scene {
        let place = self.desk.find(on);
        self.desk.click(place);
        self.clicks += 1;
        self.desk.see(then);
        self
    }

    /// The offer is open, and this is read in it.
    #[track_caller]
    fn reads(self, title: &str, facts: &[&str]) {
        // The third pane, from its title on.
        self.desk.wait(&format!("{title:?} to be read"), |screen| {
            let pane = pane(screen);
            pane.get(1).is_some_and(|line| line.starts_with(title))
                && facts.iter().all(|fact| pane.join(" ").contains(fact))
        });
        assert!(self.keys <= 15, "{} keys", self.keys);
        assert!(self.clicks <= 4, "{} clicks", self.clicks);
        self.desk.quit();
    }
}

/// What stands in the pane at the right, its title first.
fn pane(screen: &vt100::Screen) -> Vec<String> {
    let rows = super::desk::rows(screen);
    let parts = rows.iter().skip(4).filter_map(|row| row.rsplit_once("│ ").map(|(_, right)| right.trim().to_owned()));
    parts.collect()
}

#[test]
fn a_mother_from_ukraine_with_b1_looks_for_an_evening_course_with_childcare() {
    // Letter by letter: b1 abend kind, Enter.
    let scene = Scene::begin().types("b1 abend kind").enters();
    scene.reads("Deutsch B1 am Abend", &["Ihre Kinder werden nebenan betreut", "Ukrainisch"]);
}

#[test]
fn the_mother_by_clicks() {
    let scene = Scene::begin()
        .clicks(FILTERS, "▸ Filter")
        .clicks("Mit Kinderbetreuung", "Mit Kinderbetreuung ×")
        .clicks("▸ Niveau", "▾ Niveau")
        .clicks("    B1 ", "Niveau: B1 ×");
    scene.reads("Deutsch B1 am Abend", &["Ihre Kinder werden nebenan betreut", "Ukrainisch"]);
}

#[test]
fn a_tolerated_young_man_wants_an_apprenticeship() {
    let scene = Scene::begin().types("geduldet lehre").enters();
    scene.reads("Handschlag: Ausbildung auch mit Duldung", &["Duldung"]);
}

#[test]
fn the_young_man_by_clicks() {
    let scene = Scene::begin()
        .clicks("Arbeit und Ausbildu", "▾ ✓ Arbeit")
        .clicks("Ausbildung und Pra", "Bedarf: Ausbildung und Praktikum ×")
        .clicks("Handschlag: Ausbildung", "Handschlag");
    scene.reads("Handschlag: Ausbildung auch mit Duldung", &["Duldung"]);
}

#[test]
fn a_family_of_five_must_leave_its_flat() {
    let scene = Scene::begin().types("räumung").enters();
    scene.reads("Wohnung behalten: Hilfe bei Räumungsklage", &[]);
}

#[test]
fn the_family_by_clicks() {
    let scene = Scene::begin()
        .clicks("▸ Wohnen", "▾ ✓ Wohnen")
        .clicks("Mietschulden und R", "Bedarf: Mietschulden und Räumung ×")
        .clicks("Wohnung behalten", "▌Wohnung behalten");
    scene.reads("Wohnung behalten: Hilfe bei Räumungsklage", &[]);
}
