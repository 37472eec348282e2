//! Everything that can be done, once: keys, help, palette and mouse are made from this table.

use super::model::Focus;
use super::profile::{Capability, Profile};

/// Where a key counts: everywhere, or while something has the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Context {
    /// Everywhere, unless the focus has another use for the key.
    Anywhere,
    /// In the list of needs and the filters.
    Facets,
    /// In the detail pane.
    Detail,
    /// In help, palette and findings.
    Overlay,
}

/// In which part of the help a command stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Finding.
    Find,
    /// Moving about.
    Move,
    /// Doing something with an offer.
    Act,
    /// The program itself.
    Program,
}

impl Group {
    /// All of them, in the order of the help.
    pub const ALL: [Group; 4] = [Group::Find, Group::Move, Group::Act, Group::Program];

    /// The id of its heading.
    pub const fn id(self) -> &'static str {
        match self {
            Group::Find => "group-find",
            Group::Move => "group-move",
            Group::Act => "group-act",
            Group::Program => "group-program",
        }
    }
}

macro_rules! commands {
    ($($(#[$doc:meta])* $variant:ident $name:literal $group:ident $capability:ident [$($context:ident: $key:literal),*];)*) => {
        /// Something that can be done.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Command { $($(#[$doc])* $variant,)* }

        impl Command {
            /// All of them, in the order of the help.
            pub const ALL: &[Command] = &[$(Command::$variant,)*];

            /// Its name in the key file, in the help and in tests; its sentence is `command-` and the name.
            pub const fn name(self) -> &'static str {
                match self { $(Command::$variant => $name,)* }
            }

            /// In which part of the help it stands.
            pub const fn group(self) -> Group {
                match self { $(Command::$variant => Group::$group,)* }
            }

            /// What must be allowed for it.
            pub const fn capability(self) -> Capability {
                match self { $(Command::$variant => Capability::$capability,)* }
            }

            /// Its keys as they come, the one that is shown first.
            pub const fn keys(self) -> &'static [(Context, &'static str)] {
                match self { $(Command::$variant => &[$((Context::$context, $key)),*],)* }
            }
        }
    };
}

commands! {
    /// Opens the offer for reading, or does what the focus is on.
    Open "open" Find Browse [Anywhere: "enter"];
    /// One step back.
    Back "back" Find Browse [Anywhere: "esc"];
    /// Moves the focus to the needs.
    Needs "needs" Find Browse [Anywhere: "f2", Anywhere: "alt+b"];
    /// Moves the focus to all filters.
    Filters "filters" Find Browse [Anywhere: "f3", Anywhere: "alt+f"];
    /// Takes the last filter away.
    DropFilter "drop-filter" Find Browse [Anywhere: "ctrl+r", Anywhere: "alt+backspace"];
    /// Takes all filters away.
    DropFilters "drop-filters" Find Browse [Anywhere: "alt+r"];
    /// Shows the offers too that do not state a fact asked for.
    WithUnstated "with-unstated" Find Browse [Anywhere: "alt+u"];
    /// Clears the line.
    ClearLine "clear-line" Find Browse [Anywhere: "ctrl+u"];
    /// Clears line, filters and selection: the next client.
    NextClient "next-client" Find Browse [Anywhere: "ctrl+n", Anywhere: "f9"];
    /// The searches of this sitting, one back.
    EarlierQuery "earlier-query" Find Browse [Anywhere: "alt+up"];
    /// The searches of this sitting, one forward.
    LaterQuery "later-query" Find Browse [Anywhere: "alt+down"];
    /// Sorts by fit, by name, by next opening.
    Sort "sort" Find Browse [Anywhere: "ctrl+o", Anywhere: "f7"];
    /// Why the offer was found.
    Explain "explain" Find Browse [Anywhere: "alt+w"];

    /// The next row.
    Down "down" Move Browse [Anywhere: "down", Anywhere: "alt+j"];
    /// The row before.
    Up "up" Move Browse [Anywhere: "up", Anywhere: "alt+k"];
    /// A page on.
    PageDown "page-down" Move Browse [Anywhere: "pagedown", Anywhere: "ctrl+f"];
    /// A page back.
    PageUp "page-up" Move Browse [Anywhere: "pageup", Anywhere: "ctrl+b"];
    /// The first row.
    First "first" Move Browse [Anywhere: "ctrl+home", Facets: "home", Detail: "home", Overlay: "home"];
    /// The last row.
    Last "last" Move Browse [Anywhere: "ctrl+end", Facets: "end", Detail: "end", Overlay: "end"];
    /// Shows what belongs to a need.
    Unfold "unfold" Move Browse [Facets: "right"];
    /// Hides what belongs to a need.
    Fold "fold" Move Browse [Facets: "left"];
    /// Takes a filter or takes it away.
    Toggle "toggle" Move Browse [Facets: "space"];
    /// The next pane.
    NextPane "next-pane" Move Browse [Anywhere: "tab"];
    /// The pane before.
    PreviousPane "previous-pane" Move Browse [Anywhere: "shift+tab"];

    /// Copies the contact.
    CopyContact "copy-contact" Act Copy [Anywhere: "ctrl+y", Anywhere: "f5"];
    /// Copies the whole offer.
    CopyOffer "copy-offer" Act Copy [Anywhere: "alt+y"];
    /// A text for the owner, to copy or to mail: this entry is wrong.
    WrongEntry "wrong-entry" Act Copy [Anywhere: "alt+x"];
    /// Opens the web page.
    OpenWeb "open-web" Act Open [Anywhere: "alt+o"];
    /// Begins a mail.
    OpenMail "open-mail" Act Open [Anywhere: "alt+i"];
    /// Opens the map.
    OpenMap "open-map" Act Open [Anywhere: "alt+g"];
    /// Opens the offer in the editor, at its line.
    Edit "edit" Act Change [Anywhere: "alt+a", Anywhere: "f11"];

    /// Help.
    Help "help" Program Browse [Anywhere: "f1", Anywhere: "alt+h"];
    /// Everything that can be done, by name.
    Palette "palette" Program Browse [Anywhere: "ctrl+k", Anywhere: "f4"];
    /// What has to be looked at again.
    Stale "stale" Program Change [Anywhere: "alt+p"];
    /// Needs by towns, languages, groups, levels.
    Coverage "coverage" Program Change [Anywhere: "alt+v"];
    /// What changed since another state.
    Changes "changes" Program Change [Anywhere: "alt+d"];
    /// What a check found in the file.
    Findings "findings" Program Keep [Anywhere: "f8", Anywhere: "alt+e"];
    /// The other language of the interface.
    Language "language" Program Browse [Anywhere: "f6", Anywhere: "alt+l"];
    /// The language of the offer's texts.
    TextsIn "texts-in" Program Browse [Anywhere: "alt+t"];
    /// The next theme.
    Theme "theme" Program Browse [Anywhere: "alt+c"];
    /// Gives the mouse back to the terminal, or takes it.
    Mouse "mouse" Program Browse [Anywhere: "alt+m"];
    /// Paints everything anew.
    Repaint "repaint" Program Browse [Anywhere: "ctrl+l"];
    /// Stops until the shell continues it.
    Suspend "suspend" Program Quit [Anywhere: "ctrl+z"];
    /// Ends the program.
    Quit "quit" Program Quit [Anywhere: "ctrl+q", Anywhere: "ctrl+c"];
}

impl Command {
    /// The command of that name.
    pub fn named(name: &str) -> Option<Command> {
        Command::ALL.iter().copied().find(|command| command.name() == name)
    }

    /// The commands that help most where the focus is, the most helpful first: the last row of the screen and the beginning of
    /// the help.
    pub const fn here(focus: Focus) -> &'static [Command] {
        match focus {
            Focus::Results => {
                &[Command::Help, Command::Needs, Command::Filters, Command::Open, Command::NextClient, Command::Sort]
            }
            Focus::Needs | Focus::Filters => &[Command::Toggle, Command::Unfold, Command::Back, Command::DropFilters],
            Focus::Chips => &[Command::Toggle, Command::DropFilters, Command::Back],
            Focus::Detail => {
                &[Command::Back, Command::CopyContact, Command::OpenWeb, Command::TextsIn, Command::WrongEntry]
            }
        }
    }

    /// The id of its sentence.
    pub fn id(self) -> String {
        format!("command-{}", self.name())
    }

    /// The context that its keys count in when somebody sets them: everywhere, if any of its own does.
    pub fn home(self) -> Context {
        let mut contexts = self.keys().iter().map(|(context, _)| *context);
        let first = contexts.clone().next().unwrap_or(Context::Anywhere);
        if contexts.any(|context| context == Context::Anywhere) { Context::Anywhere } else { first }
    }

    /// The commands that a profile allows.
    pub fn allowed(profile: &Profile) -> impl Iterator<Item = Command> {
        Command::ALL.iter().copied().filter(|command| profile.allows(command.capability()))
    }
}
