//! Every key of `settings.toml`, once. Reading, findings and `docs/settings.md` are made from this table.

use crate::app::profile::Profile;
use crate::app::update::THEMES;
use crate::search::Dimension;
use crate::words::LANGUAGES;

/// What a value must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The path of a file or folder.
    Path,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A language (BCP 47): `uk`, `fa-AF`.
    Language,
    /// `true` or `false`.
    YesNo,
    /// A program and its arguments.
    Program,
}

/// A key of the first part of the file.
#[derive(Debug)]
pub struct Key {
    /// The key as it is written.
    pub name: &'static str,
    /// What its value must be.
    pub kind: Kind,
    /// What it means, in German.
    pub de: &'static str,
    /// What it means, in English.
    pub en: &'static str,
    /// A value as it may stand in the file.
    pub example: &'static str,
}

const fn key(name: &'static str, kind: Kind, de: &'static str, en: &'static str, example: &'static str) -> Key {
    Key { name, kind, de, en, example }
}

/// Where the cursor of the terminal stands.
pub const CURSORS: [&str; 2] = ["line", "row"];

/// The profiles that can be set.
pub const PROFILES: [&str; 2] = [Profile::ADVISER.name, Profile::MAINTAINER.name];

/// The keys that stand before the first heading.
#[rustfmt::skip]
pub const KEYS: &[Key] = &[
    key("directory", Kind::Path, "Datei oder Ordner des Verzeichnisses, wenn weder --directory noch LOTSE_DIRECTORY eines nennt. Von dieser Datei aus gesehen; ~/ ist der eigene Ordner.", "File or folder of the directory, where neither --directory nor LOTSE_DIRECTORY names one. Seen from this file; ~/ is the home folder.", "\"~/lotse/directory.toml\""),
    key("language", Kind::OneOf(&LANGUAGES), "Sprache der Oberfläche; geht der Spracheinstellung des Systems vor.", "Language of the interface; goes before the locale of the system.", "\"de\""),
    key("texts", Kind::Language, "Sprache, in der die Texte der Angebote gezeigt werden, soweit es sie gibt.", "Language in which the texts of offers are shown, as far as they exist in it.", "\"uk\""),
    key("theme", Kind::OneOf(&THEMES), "Farben: die des Terminals, starker Kontrast auf dunklem oder hellem Grund, ohne Farben. Auf der Linux-Konsole gilt dunkel statt hell: dort fehlen die Farben dafür.", "Colours: the terminal's own, high contrast on dark or light, none. On the Linux console, which lacks the colours for light, it is dark.", "\"dark\""),
    key("profile", Kind::OneOf(&PROFILES), "Für wen: adviser (Beratung) oder maintainer (Pflege, mit Entwürfen).", "For whom: adviser, or maintainer (with drafts).", "\"maintainer\""),
    key("mouse", Kind::YesNo, "Ob das Programm die Maus nimmt; false lässt sie dem Terminal, zum Markieren.", "Whether the program takes the mouse; false leaves it to the terminal, to select text.", "false"),
    key("cursor", Kind::OneOf(&CURSORS), "Wo der Cursor des Terminals steht: im Suchfeld (line) oder auf der gewählten Zeile (row), wie es Vorleseprogramme und Bildschirmlupen brauchen.", "Where the terminal's cursor stands: in the line (line) or on the chosen row (row), as screen readers and magnifiers need it.", "\"row\""),
    key("open", Kind::Program, "Programm mit eigenem Fenster, das Webseiten, E-Mails und Karten öffnet, mit seinen Argumenten; die Adresse kommt als letztes dazu. Sonst das Programm des Systems.", "Program with a window of its own that opens web pages, mail and maps, with its arguments; the address is added last. Else that of the system.", "[\"firefox\", \"--new-window\"]"),
];

/// The headings.
pub const TABLES: [&str; 2] = ["filters", "keys"];

/// Below `[filters]`: offers that do not state a fact are shown too.
pub const UNSTATED: &str = "unstated";

/// The key of that name.
pub fn key_named(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.name == name)
}

/// What can be filtered by from the start: the names of the options of `lotse search`.
pub fn filter_named(name: &str) -> Option<Dimension> {
    Dimension::ALL.into_iter().find(|dimension| dimension.name() == name)
}
