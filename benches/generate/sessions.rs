//! What advisers type, letter by letter.

/// The sessions; `<` takes a letter back.
pub const SESSIONS: &[&str] = &[
    "deutschkurs b1 abends kinderbetreuung",
    "sozialkaufhaus",
    "schuldnerberatung",
    "schudl<<<uldnerb",
    "wohnung suchen",
    "kinderbetruung",
    "kindergarten pla<<<spielgruppe",
    "меблі",
    "أثاث",
    "arbeit finden ohne deutsch",
    "second hand furniture",
    "beratung musterstadt",
    "familienzentrum",
    "hilfe bei anträgen jobcenter",
    "sprachcafe am nachmittag",
    "frauen schwimmkurs",
    "xylophonverleih",
    "ist:kostenlos beratung spricht:ar",
];

/// The line after each key of the sessions.
pub fn lines() -> impl Iterator<Item = String> {
    SESSIONS.iter().flat_map(|session| {
        session.chars().scan(String::new(), |line, c| {
            if c == '<' {
                line.pop();
            } else {
                line.push(c);
            }
            Some(line.clone())
        })
    })
}
