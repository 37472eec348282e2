//! Which languages there are, who can choose them, and from which files their sentences come.
//!
//! Advisers and maintainers read German or English. A visitor at a kiosk chooses among eight: the files `sheet.` and `kiosk.`
//! exist in all of them and hold every sentence that a visitor can meet. Where a message lacks, German is said: in plain
//! German by intent, where German is plain enough, in the others never, which a test sees to. It may not know any sentence.

/// The languages of the interface for advisers and maintainers, the first is the one nobody chose.
pub const LANGUAGES: [&str; 2] = ["de", "en"];

/// The languages a visitor can choose (BCP 47), in the order in which they are offered. `fa` is written as in Afghanistan
/// (Dari), and `de-simple` is plain German.
pub const VISITOR_LANGUAGES: [&str; 8] = ["de", "de-simple", "en", "uk", "ru", "tr", "ar", "fa"];

/// Languages whose sentences no native speaker has read yet; their files say so too. `CONTRIBUTING.md` says how to help.
pub const UNREVIEWED: [&str; 5] = ["uk", "ru", "tr", "ar", "fa"];

/// The name of a language of [`VISITOR_LANGUAGES`] in itself, for those who choose: `Українська`. Without making its sentences.
pub fn own_name(language: &str) -> &'static str {
    let language = known(language);
    let mut lines = screen_sources(language).iter().chain(other_sources(language)).flat_map(|source| source.lines());
    lines.find_map(|line| line.strip_prefix("kiosk-language-name = ")).unwrap_or("Deutsch")
}

/// Whether a language is written from right to left.
pub fn is_right_to_left(language: &str) -> bool {
    matches!(language.split('-').next(), Some("ar" | "fa" | "ckb" | "he" | "ps" | "ur"))
}

/// The language of the interface: what was asked for, else the locale's, else German. Each may be `de_DE.UTF-8`, `en-GB`, `C`.
pub fn choose<'l>(wishes: impl IntoIterator<Item = &'l str>) -> &'static str {
    wishes
        .into_iter()
        .find_map(|wish| {
            let primary = wish.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
            LANGUAGES.into_iter().find(|known| *known == primary)
        })
        .unwrap_or("de")
}

/// The language of the list that is meant: by the whole tag, else by its primary part, else German.
pub(super) fn known(language: &str) -> &'static str {
    let by = |wanted: &str| VISITOR_LANGUAGES.into_iter().find(|known| *known == wanted);
    by(language).or_else(|| by(language.split('-').next().unwrap_or_default())).unwrap_or("de")
}

/// The locale whose plurals count.
pub(super) fn plurals(language: &'static str) -> &'static str {
    language.split('-').next().unwrap_or("de")
}

/// What everybody reads: an offer's sheet.
macro_rules! of_everybody {
    ($language:literal) => {
        include_str!(concat!("locales/sheet.", $language, ".ftl"))
    };
}

/// What a visitor reads beside it.
macro_rules! of_visitors {
    ($language:literal) => {
        include_str!(concat!("locales/kiosk.", $language, ".ftl"))
    };
}

/// What an adviser reads beside it: the screens, and what is kept about an entry.
macro_rules! of_advisers {
    ($language:literal) => {
        &[
            of_everybody!($language),
            include_str!(concat!("locales/", $language, ".ftl")),
            include_str!(concat!("locales/keeping.", $language, ".ftl")),
        ]
    };
}

/// The files of a language that a screen begins with, as their texts.
pub(super) fn screen_sources(language: &str) -> &'static [&'static str] {
    match language {
        "en" => of_advisers!("en"),
        "uk" => &[of_everybody!("uk"), of_visitors!("uk")],
        "ru" => &[of_everybody!("ru"), of_visitors!("ru")],
        "tr" => &[of_everybody!("tr"), of_visitors!("tr")],
        "ar" => &[of_everybody!("ar"), of_visitors!("ar")],
        "fa" => &[of_everybody!("fa"), of_visitors!("fa")],
        "de-simple" => &[of_everybody!("de-simple"), of_visitors!("de-simple")],
        _ => of_advisers!("de"),
    }
}

/// Those that an adviser's screen does without: the kiosk's screens, the command line.
pub(super) fn other_sources(language: &str) -> &'static [&'static str] {
    match language {
        "en" => &[of_visitors!("en"), include_str!("locales/cli.en.ftl")],
        "de" => &[of_visitors!("de"), include_str!("locales/cli.de.ftl")],
        _ => &[],
    }
}

/// What is needed seldom: findings, the format in words, what an import says. They exist in the languages of advisers alone.
pub(super) fn findings_sources(language: &str) -> &'static [&'static str] {
    match language {
        "en" => &[
            include_str!("locales/findings.en.ftl"),
            include_str!("locales/format.en.ftl"),
            include_str!("locales/exchange.en.ftl"),
            include_str!("locales/upkeep.en.ftl"),
        ],
        _ => &[
            include_str!("locales/findings.de.ftl"),
            include_str!("locales/format.de.ftl"),
            include_str!("locales/exchange.de.ftl"),
            include_str!("locales/upkeep.de.ftl"),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_known_wish_counts() {
        assert_eq!(choose(["", "C", "en_GB.UTF-8", "de_DE"]), "en");
        assert_eq!(choose(["fr_FR", "uk"]), "de");
        assert_eq!(choose([]), "de");
    }

    #[test]
    fn tags_lead_to_the_nearest_language() {
        let tags = ["fa-AF", "de-simple", "de-AT", "uk", "fr", ""];
        assert_eq!(tags.map(known), ["fa", "de-simple", "de", "uk", "de", "de"]);
    }

    #[test]
    fn languages_have_names_in_themselves() {
        assert_eq!(
            VISITOR_LANGUAGES.map(own_name),
            ["Deutsch", "Einfaches Deutsch", "English", "Українська", "Русский", "Türkçe", "العربية", "دری / فارسی"]
        );
    }

    #[test]
    fn files_that_nobody_has_read_say_so() {
        for language in VISITOR_LANGUAGES {
            for source in screen_sources(language).iter().chain(other_sources(language)) {
                let said = source.lines().next().is_some_and(|line| line.starts_with("# UNREVIEWED"));
                assert_eq!(said, UNREVIEWED.contains(&language), "{language}: {:?}", source.lines().next());
            }
        }
    }
}
