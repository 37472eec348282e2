//! The keys of commands as a person sets them: `copy-contact = ["ctrl-y"]`.

use crate::app::chord::{Chord, Key};
use crate::app::command::{Command, Context};
use crate::app::keymap::Keymap;
use crate::directory::finding::{Code, Finding, Place, Span};

/// A command with the chords that it gets in place of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Binding {
    pub command: Command,
    /// Where the command is named.
    pub span: Span,
    /// The chords, each with its place.
    pub chords: Vec<(Chord, Span)>,
}

/// How people and other programs write keys, German keyboards among them; the names of `app::chord` are known to itself.
const SPELLINGS: [(&str, &str); 19] = [
    ("strg", "ctrl"),
    ("control", "ctrl"),
    ("c", "ctrl"),
    ("meta", "alt"),
    ("m", "alt"),
    ("umschalt", "shift"),
    ("eingabe", "enter"),
    ("leer", "space"),
    ("leertaste", "space"),
    ("rück", "backspace"),
    ("entf", "delete"),
    ("einfg", "insert"),
    ("pos1", "home"),
    ("ende", "end"),
    ("bild↑", "pageup"),
    ("bild↓", "pagedown"),
    ("bildauf", "pageup"),
    ("bildab", "pagedown"),
    ("minus", "-"),
];

/// The chord that a text names: `ctrl-s`, `Strg+S`, `f5`, `alt-bild↑`.
pub fn chord(text: &str) -> Option<Chord> {
    let text = text.trim();
    // A lone sign is itself, `-` and `+` among them.
    if let Ok(chord) = text.parse::<Chord>()
        && text.chars().count() == 1
    {
        return Some(chord);
    }
    let mut parts: Vec<String> = text.split(['+', '-']).map(|part| part.trim().to_owned()).collect();
    // `ctrl--` and `ctrl++` end in the sign that also divides.
    if parts.len() > 2 && parts.ends_with(&[String::new(), String::new()]) {
        let sign = text.chars().last().map(String::from).unwrap_or_default();
        parts.truncate(parts.len() - 2);
        parts.push(if sign == "+" { "plus".to_owned() } else { sign });
    }
    let last = parts.len().saturating_sub(1);
    for (i, part) in parts.iter_mut().enumerate() {
        let lower = part.to_lowercase();
        // A letter at the end is a key, whatever it may stand for before one.
        if let Some((_, known)) = SPELLINGS.iter().find(|(name, _)| *name == lower)
            && (i < last || lower.chars().count() > 1)
        {
            (*known).clone_into(part);
        }
    }
    parts.join("+").parse().ok()
}

/// Why a chord cannot be given to a command.
fn refused(command: Command, chord: Chord) -> Option<Code> {
    // The blank may choose where there are rows to choose, as it does without settings.
    let chooses = command.home() == Context::Facets && chord.text() == Some(' ');
    if chord.text().is_some() && !chooses || chord == Chord::plain(Key::Backspace) {
        return Some(Code::ChordTypes);
    }
    chord.begins_a_sequence().then_some(Code::UnknownChord)
}

/// The keymap with what was set, and what cannot be: a chord that would be missed in typing, one for two commands, a program
/// that could not be left. Of two commands that are given one chord the first keeps it.
pub(super) fn keymap(bindings: Vec<Binding>, findings: &mut Vec<Finding>) -> Keymap {
    let mut keymap = Keymap::default();
    let mut taken: Vec<(Context, Chord, Command, Span)> = Vec::new();
    for binding in &bindings {
        let command = binding.command;
        let context = command.home();
        let mut kept = Vec::new();
        for (chord, span) in &binding.chords {
            let name = chord.to_string();
            if let Some(code) = refused(command, *chord) {
                findings.push(
                    Finding::at(code, *span).with("key", &name).with("to", command.name()).with("reason", "sequence"),
                );
                continue;
            }
            let clash = taken.iter().find(|(at, known, ..)| *at == context && known == chord);
            match clash {
                Some((_, _, first, _)) if *first == command => {}
                Some((_, _, first, place)) => {
                    let mut finding = Finding::at(Code::ChordTwice, *span)
                        .with("key", &name)
                        .with("from", first.name())
                        .with("to", command.name());
                    finding.other = Some(Place { span: *place, ..Place::default() });
                    findings.push(finding);
                }
                None => {
                    taken.push((context, *chord, command, *span));
                    kept.push(*chord);
                }
            }
        }
        if command == Command::Quit && kept.is_empty() {
            findings.push(Finding::at(Code::ChordNeeded, binding.span).with("to", command.name()));
            continue;
        }
        keymap.rebind(command, &kept);
    }
    // What is set wins over what nobody set; that somebody loses a key is said.
    for (context, chord, command, span) in taken {
        // Whatever else is set, the program can be left.
        if command != Command::Quit && keymap.chords(Command::Quit).eq([chord]) {
            findings.push(Finding::at(Code::ChordNeeded, span).with("to", Command::Quit.name()));
            keymap.unbind(context, chord, command);
            continue;
        }
        for loser in keymap.claim(context, chord, command) {
            let mut finding = Finding::at(Code::ChordTwice, span)
                .with("key", &chord.to_string())
                .with("from", command.name())
                .with("to", loser.name())
                .with("reason", "default");
            finding.severity = crate::directory::Severity::Warning;
            findings.push(finding);
        }
    }
    keymap
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_as_people_write_them() {
        for (written, name) in [
            ("ctrl-s", "ctrl+s"),
            ("Ctrl+S", "ctrl+s"),
            ("Strg+S", "ctrl+s"),
            ("C-s", "ctrl+s"),
            ("alt-Bild↑", "alt+pageup"),
            ("F5", "f5"),
            ("Umschalt+Tab", "shift+tab"),
            ("ctrl--", "ctrl+-"),
            ("alt++", "alt+plus"),
            ("alt-m", "alt+m"),
            ("-", "-"),
            ("c", "c"),
            ("Entf", "delete"),
        ] {
            assert_eq!(chord(written).map(|chord| chord.to_string()).as_deref(), Some(name), "{written}");
        }
        for none in ["", "ctrl-", "strg", "hyper-x", "ctrl-ctrl-x", "f0", "ctrl-foo"] {
            assert_eq!(chord(none), None, "{none}");
        }
    }

    #[test]
    fn every_chord_reads_back_as_it_is_shown() {
        for command in Command::ALL {
            for known in Keymap::default().chords(*command) {
                assert_eq!(chord(&known.to_string()), Some(known));
            }
        }
    }
}
