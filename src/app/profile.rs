//! A mode of the program is a value: what may be done and what may be seen in it. Nothing asks for a mode by name.

/// Something that may be allowed or not. Each command names the one it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Capability {
    /// Searching, reading, moving about.
    Browse,
    /// Putting texts on the clipboard.
    Copy,
    /// Opening addresses in another program.
    Open,
    /// Ending the program.
    Quit,
    /// Seeing findings and what is kept about offers.
    Keep,
    /// Changing the directory.
    Change,
}

/// Who sits before the screen, as what they may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// As it is written on the command line.
    pub name: &'static str,
    /// What may be done.
    pub capabilities: &'static [Capability],
    /// Whether internal notes may be seen.
    pub sees_keeping: bool,
    /// Whether drafts and entries in review may be seen.
    pub sees_drafts: bool,
}

impl Profile {
    /// At a desk, a client beside them.
    pub const ADVISER: Profile = Profile {
        name: "adviser",
        capabilities: &[Capability::Browse, Capability::Copy, Capability::Open, Capability::Quit, Capability::Keep],
        sees_keeping: true,
        sees_drafts: false,
    };

    /// In an office, keeping the directory.
    pub const MAINTAINER: Profile = Profile {
        name: "maintainer",
        capabilities: &[Capability::Browse, Capability::Copy, Capability::Quit, Capability::Keep, Capability::Change],
        sees_drafts: true,
        ..Profile::ADVISER
    };

    /// The profile of that name.
    pub fn named(name: &str) -> Option<Profile> {
        [Profile::ADVISER, Profile::MAINTAINER].into_iter().find(|profile| profile.name == name)
    }

    /// Whether something may be done.
    pub fn allows(&self, capability: Capability) -> bool {
        self.capabilities.contains(&capability)
    }
}
