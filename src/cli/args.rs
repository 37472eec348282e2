//! What can be said on the command line: commands, options, values.
//!
//! Names are English and stay the same (scripts rely on them); every help text comes from `words` in the reader's language
//! and is put in by [`command`], so parsing, `--help`, completions and the manual page all come from this one definition.

use crate::words::Words;
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::path::PathBuf;

/// Everything that was said.
#[derive(Clone, Debug, Parser)]
#[command(
    name = "lotse",
    version,
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true
)]
#[command(args_override_self = true)]
pub struct Cli {
    #[command(flatten)]
    pub(super) options: Options,
    /// Filters that a screen starts with; `search` adds its own.
    #[command(flatten)]
    pub(super) filters: FilterArgs,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// Options that may stand before and behind a command.
#[derive(Args, Clone, Debug, Default)]
pub struct Options {
    #[arg(short, long, global = true, value_name = "PATH")]
    pub(super) directory: Option<PathBuf>,
    #[arg(long, global = true, value_name = "CODE")]
    pub(super) language: Option<String>,
    #[arg(long = "in", global = true, value_name = "CODE")]
    pub(super) texts_in: Option<String>,
    #[arg(long, global = true, value_name = "TIME")]
    pub(super) now: Option<String>,
    #[arg(long, global = true, value_enum, value_name = "WHO")]
    pub(super) profile: Option<Profile>,
    #[arg(long, global = true, value_name = "NAME", value_parser = ["terminal", "dark", "light", "mono"])]
    pub(super) theme: Option<String>,
    #[arg(long, global = true)]
    pub(super) no_mouse: bool,
    #[arg(long, global = true, value_enum, value_name = "WHEN")]
    pub(super) color: Option<Color>,
}

/// Who is asking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Profile {
    /// Whoever advises: drafts are not shown.
    #[default]
    Adviser,
    /// Whoever keeps the directory: everything is shown.
    Maintainer,
}

/// When colours are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` says otherwise.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Ranked matches.
    Search(Box<SearchArgs>),
    /// One offer.
    Show(ShowArgs),
    /// The needs, with counts.
    Needs(NeedsArgs),
    /// What is wrong in a directory.
    Check(CheckArgs),
    /// A new offer.
    New(Box<NewArgs>),
    /// An offer in the editor.
    Edit(EditArgs),
    /// The date of verification.
    Verify(VerifyArgs),
    /// The canonical layout.
    Fmt(FmtArgs),
    /// Entries to look at again.
    Stale(StaleArgs),
    /// Needs by towns and others.
    Coverage(CoverageArgs),
    /// What changed.
    Diff(DiffArgs),
    /// What a finding means.
    Explain(ExplainArgs),
    /// The public screen.
    Kiosk(KioskArgs),
    /// A session of the public screen, which its supervisor starts.
    #[command(hide = true)]
    KioskSession,
    /// Completions for a shell.
    Completions(CompletionsArgs),
    /// The manual page.
    Man(ManArgs),
    /// The JSON Schema of the format.
    Schema,
    /// Entries from a spreadsheet or another directory.
    Import(ImportArgs),
    /// The public part of a directory in another form.
    Export(ExportArgs),
}

/// What `kiosk` takes.
#[derive(Args, Clone, Debug, Default)]
pub struct KioskArgs {
    /// Tell how the kiosk is.
    #[arg(long)]
    pub(super) status: bool,
    #[arg(long, requires = "status")]
    pub(super) json: bool,
    #[arg(long, value_name = "FOLDER")]
    pub(super) state: Option<PathBuf>,
    #[arg(id = "kiosk_place", long = "place", value_name = "ID")]
    pub(super) place: Option<String>,
    #[arg(long, value_name = "KM")]
    pub(super) near_km: Option<f64>,
    #[arg(long, value_name = "MIB")]
    pub(super) max_file: Option<u64>,
    #[arg(long, value_name = "SECONDS")]
    pub(super) idle: Option<u64>,
    #[arg(long, value_name = "SECONDS")]
    pub(super) warning: Option<u64>,
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    pub(super) languages: Vec<String>,
    #[arg(long)]
    pub(super) large: bool,
    #[arg(long)]
    pub(super) unprotected: bool,
    /// For tests of the whole: times that no house may set.
    #[arg(long, hide = true)]
    pub(super) short_times: bool,
    /// For tests of the whole: how soon the attract screen is made anew.
    #[arg(long, hide = true, value_name = "SECONDS")]
    pub(super) refresh: Option<u64>,
}

/// What `search` takes.
#[derive(Args, Clone, Debug)]
pub struct SearchArgs {
    #[arg(value_name = "WORDS")]
    pub(super) words: Vec<String>,
    #[command(flatten)]
    pub(super) filters: FilterArgs,
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(super) format: Option<SearchFormat>,
    #[arg(long, value_name = "N")]
    pub(super) limit: Option<usize>,
    #[arg(long)]
    pub(super) explain: bool,
}

/// How `search` writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SearchFormat {
    /// For people.
    Table,
    /// Id, name and town, with tabs between.
    Plain,
    /// An id a line.
    Ids,
    /// An object a line.
    Json,
}

/// How other commands write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Human,
    /// An object a line.
    Json,
}

/// How `check` writes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    /// For people.
    #[default]
    Human,
    /// An object a line.
    Json,
    /// Commands of GitHub's workflows, which put findings beside the lines of a pull request.
    Github,
}

/// The filters; the names are those of the dimensions. Several values of one (repeated, or with commas) mean any of them.
#[derive(Args, Clone, Debug, Default)]
pub struct FilterArgs {
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(super) need: Vec<String>,
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub(super) speaks: Vec<String>,
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub(super) town: Vec<String>,
    #[arg(long, value_name = "B1", value_delimiter = ',')]
    pub(super) level: Vec<String>,
    #[arg(long, value_name = "WHO", value_delimiter = ',')]
    pub(super) group: Vec<String>,
    #[arg(long, value_name = "STATUS", value_delimiter = ',')]
    pub(super) residence: Vec<String>,
    #[arg(long, value_name = "YEARS")]
    pub(super) age: Vec<String>,
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(super) provider: Vec<String>,
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub(super) funder: Vec<String>,
    #[arg(long, value_name = "HOW", value_delimiter = ',')]
    pub(super) access: Vec<String>,
    #[arg(long, value_name = "tu", value_delimiter = ',')]
    pub(super) day: Vec<String>,
    #[arg(long, value_name = "evening", value_delimiter = ',')]
    pub(super) time: Vec<String>,
    #[arg(long)]
    pub(super) free: bool,
    #[arg(long)]
    pub(super) childcare: bool,
    #[arg(long)]
    pub(super) wheelchair: bool,
    #[arg(long)]
    pub(super) places: bool,
    #[arg(long)]
    pub(super) online: bool,
    #[arg(long)]
    pub(super) open: bool,
    #[arg(long, value_name = "TIME")]
    pub(super) open_at: Vec<String>,
    #[arg(long)]
    pub(super) include_unstated: bool,
}

/// The options of [`FilterArgs`], to tell them from others in a help text.
const FILTERS: [&str; 20] = [
    "need",
    "speaks",
    "town",
    "level",
    "group",
    "residence",
    "age",
    "provider",
    "funder",
    "access",
    "day",
    "time",
    "free",
    "childcare",
    "wheelchair",
    "places",
    "online",
    "open",
    "open_at",
    "include_unstated",
];

/// What `show` takes.
#[derive(Args, Clone, Debug)]
pub struct ShowArgs {
    #[arg(value_name = "ID")]
    pub(super) id: String,
    #[arg(long)]
    pub(super) internal: bool,
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(super) format: Format,
}

/// What `needs` takes.
#[derive(Args, Clone, Debug)]
pub struct NeedsArgs {
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(super) format: Format,
}

/// What `check` takes.
#[derive(Args, Clone, Debug)]
pub struct CheckArgs {
    #[arg(value_name = "PATH")]
    pub(super) path: Option<PathBuf>,
    #[arg(long)]
    pub(super) settings: bool,
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(super) format: CheckFormat,
    #[arg(long)]
    pub(super) findable: bool,
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub(super) only: Vec<String>,
    #[arg(id = "all_findings", long = "all")]
    pub(super) all: bool,
    #[arg(long)]
    pub(super) no_advice: bool,
}

/// What `import` takes.
#[derive(Args, Clone, Debug)]
pub struct ImportArgs {
    #[arg(value_enum, value_name = "FORM")]
    pub(super) form: ImportForm,
    #[arg(value_name = "PATH")]
    pub(super) source: PathBuf,
    #[arg(long, value_name = "PATH")]
    pub(super) to: Option<PathBuf>,
    #[arg(long, value_name = "PATH")]
    pub(super) mapping: Option<PathBuf>,
    #[arg(long, value_name = "KEY=VALUE")]
    pub(super) default: Vec<String>,
    #[arg(long)]
    pub(super) show_mapping: bool,
}

/// What `import` reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ImportForm {
    /// A spreadsheet.
    Csv,
    /// HSDS 3.0 as JSON or as tables, Ohana's tables.
    Hsds,
}

/// What `export` takes.
#[derive(Args, Clone, Debug)]
pub struct ExportArgs {
    #[arg(value_enum, value_name = "FORM")]
    pub(super) form: ExportForm,
    #[arg(long, value_name = "PATH")]
    pub(super) to: Option<PathBuf>,
    #[arg(long)]
    pub(super) all: bool,
}

/// What `export` writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportForm {
    /// A spreadsheet.
    Csv,
    /// HSDS 3.0: JSON, and in a folder the tables too.
    Hsds,
    /// JSON with the keys of the file.
    Json,
}

/// What `new` takes.
#[derive(Args, Clone, Debug, Default)]
pub struct NewArgs {
    #[arg(long, value_name = "NAME")]
    pub(super) name: Option<String>,
    #[arg(id = "new_id", long = "id", value_name = "ID")]
    pub(super) id: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(super) summary: Option<String>,
    #[arg(id = "new_provider", long = "provider", value_name = "ID")]
    pub(super) provider: Option<String>,
    #[arg(id = "new_need", long = "need", value_name = "ID", value_delimiter = ',')]
    pub(super) need: Vec<String>,
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(super) place: Vec<String>,
    #[arg(long, value_name = "NUMBER")]
    pub(super) phone: Option<String>,
    #[arg(long, value_name = "HOURS")]
    pub(super) hours: Option<String>,
    #[arg(id = "new_owner", long = "owner", value_name = "NAME")]
    pub(super) owner: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(super) to: Option<PathBuf>,
}

/// What `edit` takes.
#[derive(Args, Clone, Debug)]
pub struct EditArgs {
    #[arg(value_name = "ID")]
    pub(super) id: String,
}

/// What `verify` takes.
#[derive(Args, Clone, Debug)]
pub struct VerifyArgs {
    #[arg(value_name = "ID", required = true)]
    pub(super) ids: Vec<String>,
    #[arg(id = "verified_by", long = "by", value_name = "NAME")]
    pub(super) by: Option<String>,
    #[arg(long, value_name = "HOW")]
    pub(super) how: Option<String>,
    #[arg(long, value_name = "DAY")]
    pub(super) date: Option<String>,
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub(super) translation: Vec<String>,
}

/// What `fmt` takes.
#[derive(Args, Clone, Debug)]
pub struct FmtArgs {
    #[arg(id = "fmt_path", value_name = "PATH")]
    pub(super) path: Option<PathBuf>,
    #[arg(long)]
    pub(super) check: bool,
}

/// What `stale` takes.
#[derive(Args, Clone, Debug)]
pub struct StaleArgs {
    #[arg(long, value_name = "NAME")]
    pub(super) owner: Option<String>,
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(super) format: ReportFormat,
    #[arg(long)]
    pub(super) fail: bool,
}

/// What `coverage` takes.
#[derive(Args, Clone, Debug)]
pub struct CoverageArgs {
    #[arg(id = "coverage_by", long = "by", value_enum, value_name = "WHAT", default_value_t)]
    pub(super) by: CoverageBy,
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(super) format: ReportFormat,
    #[arg(long)]
    pub(super) fail: bool,
}

/// What `diff` takes.
#[derive(Args, Clone, Debug)]
pub struct DiffArgs {
    #[arg(id = "diff_before", value_name = "A")]
    pub(super) before: String,
    #[arg(id = "diff_after", value_name = "B")]
    pub(super) after: Option<String>,
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(super) format: DiffFormat,
}

/// How reports are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// For people.
    #[default]
    Human,
    /// An object a line.
    Json,
    /// For spreadsheets.
    Csv,
}

/// How `diff` writes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// For people.
    #[default]
    Human,
    /// For a merge request.
    Markdown,
    /// An object a line.
    Json,
}

/// What `coverage` lays the needs against.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum CoverageBy {
    /// Towns.
    #[default]
    Towns,
    /// Languages.
    Languages,
    /// Groups of people.
    Groups,
    /// Levels of courses.
    Levels,
}

/// What `explain` takes.
#[derive(Args, Clone, Debug)]
pub struct ExplainArgs {
    #[arg(value_name = "CODE")]
    pub(super) code: String,
}

/// What `completions` takes.
#[derive(Args, Clone, Debug)]
pub struct CompletionsArgs {
    #[arg(value_enum, value_name = "SHELL")]
    pub(super) shell: clap_complete::Shell,
}

/// What `man` takes.
#[derive(Args, Clone, Debug)]
pub struct ManArgs {
    #[arg(value_name = "COMMAND")]
    pub(super) command: Option<String>,
}

impl FilterArgs {
    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        !(self.free || self.childcare || self.wheelchair || self.places || self.online || self.open)
            && [
                &self.need,
                &self.speaks,
                &self.town,
                &self.level,
                &self.group,
                &self.residence,
                &self.age,
                &self.provider,
                &self.funder,
                &self.access,
                &self.day,
                &self.time,
                &self.open_at,
            ]
            .iter()
            .all(|values| values.is_empty())
    }

    /// Both: those said before the command and those said behind it.
    #[must_use]
    pub fn with(mut self, other: FilterArgs) -> FilterArgs {
        self.need.extend(other.need);
        self.speaks.extend(other.speaks);
        self.town.extend(other.town);
        self.level.extend(other.level);
        self.group.extend(other.group);
        self.residence.extend(other.residence);
        self.age.extend(other.age);
        self.provider.extend(other.provider);
        self.funder.extend(other.funder);
        self.access.extend(other.access);
        self.day.extend(other.day);
        self.time.extend(other.time);
        self.open_at.extend(other.open_at);
        self.free |= other.free;
        self.childcare |= other.childcare;
        self.wheelchair |= other.wheelchair;
        self.places |= other.places;
        self.online |= other.online;
        self.open |= other.open;
        self.include_unstated |= other.include_unstated;
        self
    }
}

/// Reads what was said.
///
/// # Errors
/// What clap says, a call for help or for the version among it; `mistake.rs` makes sentences of it.
pub fn parse(said: impl IntoIterator<Item = OsString>, words: &Words) -> Result<Cli, clap::Error> {
    let said: Vec<OsString> = said.into_iter().collect();
    // Most calls are right and ask for no help: then none of the texts is needed.
    let matches = match Cli::command().try_get_matches_from(&said) {
        Ok(matches) => matches,
        Err(_) => short(command(words)).try_get_matches_from(said)?,
    };
    Cli::from_arg_matches(&matches)
}

/// The definition with its texts in a language.
pub fn command(words: &Words) -> clap::Command {
    let options = words.get("help-heading-options");
    let command = described(Cli::command(), words, &options)
        .arg(
            clap::Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(words.get("help-version"))
                .help_heading(options.clone()),
        )
        .subcommand_help_heading(words.get("help-heading-commands"));
    command.mut_subcommands(|sub| described(sub, words, &options))
}

/// The same with short help texts. The filters of the screen stand in the help of `search`, what every command takes in that
/// of the program; repeated everywhere they would bury what is special.
fn short(mut command: clap::Command) -> clap::Command {
    // Only building gives the commands what they share.
    command.build();
    let hide = |arg: clap::Arg, hidden: bool| if hidden { arg.hide(true) } else { arg };
    command
        .mut_args(|arg| {
            let filter = FILTERS.contains(&arg.get_id().as_str());
            hide(arg, filter)
        })
        .mut_subcommands(|sub| {
            sub.mut_args(|arg| {
                let shared = arg.is_global_set();
                hide(arg, shared)
            })
        })
}

fn described(command: clap::Command, words: &Words, options: &str) -> clap::Command {
    let name = command.get_name().to_owned();
    let is_top = name == "lotse";
    let filters = words.get("help-heading-filters");
    let usage = words.get("help-heading-usage");
    command
        .about(words.get(&format!("help-command-{name}")))
        .override_usage(words.get(&format!("usage-{name}")))
        .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"))
        .mut_args(|arg| {
            let id = arg.get_id().as_str().replace('_', "-");
            let is_filter = FILTERS.contains(&arg.get_id().as_str());
            let heading = if is_filter {
                filters.clone()
            } else if arg.is_positional() {
                words.get("help-heading-arguments")
            } else {
                options.to_owned()
            };
            // `--format` means something else for each command.
            let key = if id == "format" { format!("help-format-{name}") } else { format!("help-{id}") };
            let arg = arg.help(words.get(&key)).help_heading(heading);
            // The texts name the values; clap would add them in English.
            if arg.get_action().takes_values() { arg.hide_possible_values(true).hide_default_value(true) } else { arg }
        })
        .arg(
            clap::Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::HelpShort)
                .help(words.get("help-help"))
                .help_heading(options.to_owned()),
        )
        .after_help(words.get(if is_top { "help-after" } else { "help-after-command" }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_holds_and_every_text_is_there() {
        for language in crate::words::LANGUAGES {
            let words = Words::new(language);
            let command = command(&words);
            command.clone().debug_assert();
            for command in std::iter::once(&command).chain(command.get_subcommands()) {
                let missing = |text: String| text.starts_with("help-") || text.starts_with("usage-");
                assert!(!missing(command.get_about().map(ToString::to_string).unwrap()), "{}", command.get_name());
                for arg in command.get_arguments() {
                    let text = arg.get_help().map_or("help-".into(), ToString::to_string);
                    assert!(!missing(text), "{language} {} {}", command.get_name(), arg.get_id());
                }
            }
        }
    }

    #[test]
    fn every_filter_is_counted() {
        let cli =
            parse(["lotse", "--open-at", "2026-11-24", "search", "--free"].map(Into::into), &Words::new("de")).unwrap();
        assert!(!cli.filters.is_empty());
        let Some(Command::Search(search)) = cli.command else { panic!("search") };
        assert!(!search.filters.is_empty());
        assert!(FilterArgs { include_unstated: true, ..FilterArgs::default() }.is_empty());
        let ids: Vec<String> = FilterArgs::augment_args(clap::Command::new("x"))
            .get_arguments()
            .map(|arg| arg.get_id().to_string())
            .collect();
        assert_eq!(ids, FILTERS);
    }
}
