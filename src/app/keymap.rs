//! From chords to commands.

use super::chord::Chord;
use super::command::{Command, Context};

/// Which key does what.
#[derive(Clone, Debug)]
pub struct Keymap {
    bindings: Vec<(Context, Chord, Command)>,
}

/// One chord with two commands in one context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The chord.
    pub chord: Chord,
    /// The command that has it.
    pub first: Command,
    /// The command that does not get it.
    pub second: Command,
}

impl Default for Keymap {
    fn default() -> Self {
        let bindings = Command::ALL
            .iter()
            .flat_map(|command| command.keys().iter().map(move |(context, key)| (*context, *key, *command)))
            .filter_map(|(context, key, command)| Some((context, key.parse().ok()?, command)))
            .collect();
        Keymap { bindings }
    }
}

impl Keymap {
    /// What a chord does in a context; what holds there comes before what holds anywhere.
    pub fn command(&self, context: Context, chord: Chord) -> Option<Command> {
        let of = |wanted: Context| {
            self.bindings.iter().find(|(at, known, _)| *at == wanted && *known == chord).map(|(.., command)| *command)
        };
        of(context).or_else(|| of(Context::Anywhere))
    }

    /// The chord that is shown for a command: its first.
    pub fn chord(&self, command: Command) -> Option<Chord> {
        self.chords(command).next()
    }

    /// All chords of a command.
    pub fn chords(&self, command: Command) -> impl Iterator<Item = Chord> {
        self.bindings.iter().filter(move |(.., known)| *known == command).map(|(_, chord, _)| *chord)
    }

    /// Gives a command these chords in place of its own, in the context where it is at home.
    pub fn rebind(&mut self, command: Command, chords: &[Chord]) {
        let context = command.home();
        self.bindings.retain(|(.., known)| *known != command);
        self.bindings.extend(chords.iter().map(|chord| (context, *chord, command)));
    }

    /// Takes a chord from all other commands of a context; answers which had it.
    pub fn claim(&mut self, context: Context, chord: Chord, command: Command) -> Vec<Command> {
        let others =
            |binding: &(Context, Chord, Command)| binding.0 == context && binding.1 == chord && binding.2 != command;
        let losers = self.bindings.iter().filter(|binding| others(binding)).map(|(.., loser)| *loser).collect();
        self.bindings.retain(|binding| !others(binding));
        losers
    }

    /// Takes a chord from a command.
    pub fn unbind(&mut self, context: Context, chord: Chord, command: Command) {
        self.bindings.retain(|binding| *binding != (context, chord, command));
    }

    /// Chords that have two commands in one context.
    pub fn conflicts(&self) -> Vec<Conflict> {
        let mut conflicts = Vec::new();
        for (i, (context, chord, first)) in self.bindings.iter().enumerate() {
            for (other, known, second) in self.bindings.iter().skip(i + 1) {
                if context == other && chord == known && first != second {
                    conflicts.push(Conflict { chord: *chord, first: *first, second: *second });
                }
            }
        }
        conflicts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_one_and_no_two_clash() {
        let keymap = Keymap::default();
        let written: usize = Command::ALL.iter().map(|command| command.keys().len()).sum();
        assert_eq!(keymap.bindings.len(), written, "a key that is none");
        assert_eq!(keymap.conflicts(), []);
    }

    #[test]
    fn function_keys_have_a_second_way() {
        for command in Command::ALL {
            let chords: Vec<String> = Keymap::default().chords(*command).map(|chord| chord.to_string()).collect();
            let only_function = chords.iter().all(|chord| chord.starts_with('f') && chord.len() > 1);
            assert!(chords.is_empty() || !only_function, "{command:?}: {chords:?}");
        }
    }
}
