//! The closed lists of the format: which values a key may have.
//!
//! Their labels and synonyms in seven languages are data (`lists.toml`, read by `taxonomy.rs`). The German legal terms of
//! the residence statuses stay German: they are terms of law, and a translation would be somebody's reading of it.

/// A closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum List {
    /// Access: how to get in.
    Access,
    /// Address: `hidden`.
    Address,
    /// Welfare associations.
    Associations,
    /// Benefits one must receive.
    Benefits,
    /// States of capacity.
    Capacities,
    /// Ways in which help is given.
    Channels,
    /// Childcare beside yes and no.
    Childcare,
    /// Kinds of cost.
    Costs,
    /// Kinds of course.
    Courses,
    /// Days of the week (OpenStreetMap's abbreviations in small letters).
    Days,
    /// Documents to bring.
    Documents,
    /// Facts that are asked for by yes: `--free`, `is:free`.
    Flags,
    /// How well a language is spoken.
    Fluency,
    /// Groups an offer is meant for.
    Groups,
    /// Ways of interpreting.
    Interpretation,
    /// The German Länder (ISO 3166-2:DE).
    Lands,
    /// Languages people are helped in (BCP 47); other languages are allowed, these have labels.
    Languages,
    /// Language levels (CEFR, Council of Europe; `alpha` is literacy).
    Levels,
    /// Who refers.
    Referrers,
    /// Residence statuses (German Residence and Asylum Acts).
    Residence,
    /// States of publication.
    States,
    /// Times of day.
    Times,
    /// Traits.
    Traits,
    /// Who translated.
    Translators,
    /// Units of an amount.
    Units,
    /// How an entry was verified.
    Verification,
    /// Vouchers.
    Vouchers,
    /// Wheelchair beside yes and no (OpenStreetMap `wheelchair=limited`).
    Wheelchair,
}

impl List {
    /// Every list.
    pub const ALL: [List; 28] = [
        List::Access,
        List::Address,
        List::Associations,
        List::Benefits,
        List::Capacities,
        List::Channels,
        List::Childcare,
        List::Costs,
        List::Courses,
        List::Days,
        List::Documents,
        List::Flags,
        List::Fluency,
        List::Groups,
        List::Interpretation,
        List::Lands,
        List::Languages,
        List::Levels,
        List::Referrers,
        List::Residence,
        List::States,
        List::Times,
        List::Traits,
        List::Translators,
        List::Units,
        List::Verification,
        List::Vouchers,
        List::Wheelchair,
    ];

    /// The name of the list in `lists.toml`.
    pub const fn name(self) -> &'static str {
        match self {
            List::Access => "access",
            List::Address => "address",
            List::Associations => "associations",
            List::Benefits => "benefits",
            List::Capacities => "capacities",
            List::Channels => "channels",
            List::Childcare => "childcare",
            List::Costs => "costs",
            List::Courses => "courses",
            List::Days => "days",
            List::Documents => "documents",
            List::Flags => "flags",
            List::Fluency => "fluency",
            List::Groups => "groups",
            List::Interpretation => "interpretation",
            List::Lands => "lands",
            List::Languages => "languages",
            List::Levels => "levels",
            List::Referrers => "referrers",
            List::Residence => "residence",
            List::States => "states",
            List::Times => "times",
            List::Traits => "traits",
            List::Translators => "translators",
            List::Units => "units",
            List::Verification => "verification",
            List::Vouchers => "vouchers",
            List::Wheelchair => "wheelchair",
        }
    }

    /// The list of that name.
    pub fn named(name: &str) -> Option<List> {
        List::ALL.into_iter().find(|list| list.name() == name)
    }

    /// Its values, in the order in which people expect them.
    pub const fn codes(self) -> &'static [&'static str] {
        match self {
            List::Access => &["drop_in", "appointment", "registration", "referral_only", "application"],
            List::Address => &["hidden"],
            List::Associations => &[
                "municipality",
                "awo",
                "caritas",
                "diakonie",
                "drk",
                "paritaet",
                "zwst",
                "bdv",
                "state",
                "mso",
                "other",
            ],
            List::Benefits => &["none_needed", "sgb2", "sgb12", "asylblg", "wohngeld", "kiz", "bafoeg", "low_income"],
            List::Capacities => &["free", "waiting_list", "full", "after_assessment"],
            List::Channels => &["on_site", "phone", "online", "outreach", "mobile", "hybrid"],
            List::Childcare => &["on_request"],
            List::Costs => &["free", "reduced", "fee", "income_based", "deposit", "donation"],
            List::Courses => &[
                "general",
                "orientation",
                "integration",
                "integration_alpha",
                "integration_script",
                "integration_women",
                "integration_parents",
                "integration_youth",
                "integration_support",
                "integration_intensive",
                "job",
                "mia",
                "cafe",
                "tandem",
                "self_study",
                "exam",
                "qualification",
            ],
            List::Days => &["mo", "tu", "we", "th", "fr", "sa", "su"],
            List::Documents => &[
                "passport",
                "residence_permit",
                "fiction_certificate",
                "benefit_notice",
                "registration_certificate",
                "school_certificates",
                "birth_certificate",
                "vaccination_card",
                "health_card",
                "income_proof",
                "rental_contract",
                "employment_contract",
                "cv",
                "photo",
                "bank_details",
                "letters",
            ],
            List::Flags => &["open", "free", "childcare", "wheelchair", "places", "online"],
            List::Fluency => &["full", "basic"],
            List::Groups => &[
                "women",
                "men",
                "girls",
                "boys",
                "tin",
                "families",
                "single_parents",
                "pregnant",
                "children",
                "young_people",
                "unaccompanied_minors",
                "seniors",
                "disabled",
                "lgbtiq",
                "students",
                "workers",
                "job_seekers",
                "refugees",
                "homeless",
                "volunteers",
                "professionals",
            ],
            List::Interpretation => &["none", "on_request", "phone", "video", "bring_own"],
            List::Lands => &[
                "DE-BW", "DE-BY", "DE-BE", "DE-BB", "DE-HB", "DE-HH", "DE-HE", "DE-MV", "DE-NI", "DE-NW", "DE-RP",
                "DE-SL", "DE-SN", "DE-ST", "DE-SH", "DE-TH",
            ],
            List::Languages => &[
                "de",
                "en",
                "uk",
                "ru",
                "tr",
                "ar",
                "fa",
                "fa-AF",
                "ps",
                "ku",
                "ckb",
                "fr",
                "es",
                "it",
                "pt",
                "pl",
                "ro",
                "bg",
                "sr",
                "hr",
                "bs",
                "sq",
                "el",
                "hu",
                "vi",
                "ti",
                "so",
                "am",
                "ur",
                "hi",
                "zh",
                "rom",
                "gsg",
                "de-simple",
            ],
            List::Levels => &[
                "alpha", "A0", "A1", "A1.1", "A1.2", "A2", "A2.1", "A2.2", "B1", "B1.1", "B1.2", "B2", "B2.1", "B2.2",
                "C1", "C1.1", "C1.2", "C2",
            ],
            List::Referrers => &[
                "self",
                "jobcenter",
                "employment_agency",
                "social_office",
                "immigration_office",
                "youth_office",
                "bamf",
                "doctor",
                "advice_centre",
                "school",
            ],
            List::Residence => &[
                "any",
                "ankunft",
                "gestattung",
                "duldung",
                "s24",
                "schutz",
                "verbot",
                "humanitaer",
                "bleiberecht",
                "familie",
                "erwerb",
                "dauer",
                "eu",
                "spaetaussiedler",
                "fiktion",
                "ohne_papiere",
                "deutsch",
            ],
            List::States => &["draft", "in_review", "published", "paused", "closed"],
            List::Times => &["morning", "afternoon", "evening"],
            List::Traits => &["anonymous", "confidential", "day_and_night"],
            List::Translators => &["human", "machine"],
            List::Units => &[
                "once", "hour", "lesson", "day", "week", "month", "course", "semester", "year", "item", "meal", "visit",
            ],
            List::Verification => &["phone", "visit", "website", "provider"],
            List::Vouchers => &[
                "bamf_entitlement",
                "bamf_obligation",
                "avgs",
                "education_voucher",
                "wbs",
                "legal_aid",
                "treatment",
                "but",
                "daycare_voucher",
                "food_bank_card",
                "social_pass",
            ],
            List::Wheelchair => &["limited"],
        }
    }

    /// The value as the program keeps it, if the list has it.
    pub fn code(self, value: &str) -> Option<&'static str> {
        self.codes().iter().copied().find(|code| *code == value)
    }
}
