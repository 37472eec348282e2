use super::*;
use crate::directory::read::{BuiltIn, read};
use std::fmt::Write;

const HEAD: &str = "[directory]\nformat = 1\nname = \"Kreis\"\n[[provider]]\nid = \"awo\"\nname = \"AWO\"\nphone = \"030 23125 100\"\n";

fn codes(text: &str, today: &str) -> Vec<(&'static str, u32)> {
    let file = || vec![File { name: crate::directory::Text::line("a.toml"), text }];
    let loaded = read(file(), &BuiltIn::load()).unwrap();
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    let findings = audit(&loaded.directory, &file(), today.parse().unwrap());
    findings.iter().map(|finding| (finding.code.name(), finding.place.line)).collect()
}

fn offer(id: &str, more: &str) -> String {
    format!(
        "[[offer]]\nid = \"{id}\"\nname = \"{id}\"\nsummary = \"S\"\nprovider = \"awo\"\nneeds = [\"lang.upper\"]\n{more}\n"
    )
}

#[test]
fn a_day_is_past_on_the_next_one() {
    let text = format!("{HEAD}{}", offer("a", "verified = 2026-01-01\nexpires = 2026-06-30"));
    assert_eq!(codes(&text, "2026-06-30"), []);
    assert_eq!(codes(&text, "2026-07-01"), [("past-date", 15)]);
    let text = format!("{HEAD}{}", offer("a", "verified = 2026-01-01"));
    assert_eq!(codes(&text, "2027-01-01"), []);
    assert_eq!(codes(&text, "2027-01-02"), [("long-unverified", 14)]);
    assert_eq!(codes(&text, "2025-12-31"), [("future-date", 14)]);
}

#[test]
fn a_course_that_people_can_join_is_not_over_before_its_end() {
    let course = |more: &str| format!("{HEAD}{}", offer("a", &format!("verified = 2026-01-01\ncourse = {{ {more} }}")));
    assert_eq!(codes(&course("starts = 2026-02-01, rolling = true"), "2026-03-01"), []);
    assert_eq!(codes(&course("starts = 2026-02-01"), "2026-03-01"), [("past-date", 15)]);
    let text = course("starts = 2026-02-01, ends = 2026-02-20, rolling = true");
    assert_eq!(codes(&text, "2026-03-01"), [("past-date", 15)]);
}

#[test]
fn every_place_is_found_in_files_of_texts_over_several_lines() {
    let long = "verified = 2026-01-01\ndescription = \"\"\"\n[[offer]]\nein Beispiel\n\"\"\"";
    let text = format!("{HEAD}{}{}", offer("a", long), offer("b", ""));
    let file = || vec![File { name: crate::directory::Text::line("a.toml"), text: &text }];
    let loaded = read(file(), &BuiltIn::load()).unwrap();
    let findings = audit(&loaded.directory, &file(), "2026-02-01".parse().unwrap());
    let at: Vec<_> = findings.iter().map(|finding| (finding.code, finding.place.line)).collect();
    assert_eq!(at, [(Code::NeverVerified, 21)]);
}

#[test]
fn a_course_again_is_no_duplicate_and_the_same_offer_is() {
    let verified = "verified = 2026-01-01";
    let mut text = HEAD.to_owned();
    for (id, more) in [("a", "course = { starts = 2026-02-01 }"), ("b", "course = { starts = 2026-09-01 }")] {
        text += &offer(id, &format!("{verified}\n{more}")).replace(&format!("name = \"{id}\""), "name = \"Kurs\"");
    }
    assert_eq!(codes(&text, "2026-01-15"), []);
    text += &offer("c", &format!("{verified}\ncourse = {{ starts = 2026-02-01 }}"))
        .replace("name = \"c\"", "name = \"KURS\"");
    assert_eq!(codes(&text, "2026-01-15"), [("likely-duplicate", 26)]);
}

#[test]
fn far_and_swapped_coordinates_stand_out_from_the_others() {
    let mut text = HEAD.to_owned();
    let points =
        [(51.9, 8.4), (51.91, 8.41), (51.92, 8.45), (51.88, 8.42), (51.9, 8.5), (8.41, 51.9), (48.1, 11.5), (1.0, 1.0)];
    for (n, (lat, lon)) in points.iter().enumerate() {
        let _ = writeln!(text, "[[place]]\nid = \"p{n}\"\nname = \"P{n}\"\nlat = {lat:?}\nlon = {lon:?}");
    }
    let found = codes(&text, "2026-01-01");
    assert_eq!(found, [("odd-coordinates", 36), ("odd-coordinates", 41), ("odd-coordinates", 46)]);
}
