## The command line

## Help

help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-options = Options
help-heading-filters = Filters (several values with commas: any of them)
help-heading-arguments = Arguments
help-after = More about a command: lotse search --help
help-after-command = Options of all commands (--directory, --language, --now …): lotse --help

usage-lotse = lotse [OPTIONS] [COMMAND]
usage-search = lotse search [OPTIONS] [FILTERS] [WORDS …]
usage-show = lotse show [OPTIONS] ID
usage-needs = lotse needs [OPTIONS]
usage-check = lotse check [OPTIONS] [PATH]
usage-new = lotse new [OPTIONS]
usage-edit = lotse edit ID
usage-verify = lotse verify [OPTIONS] ID …
usage-fmt = lotse fmt [OPTIONS] [PATH]
usage-stale = lotse stale [OPTIONS]
usage-coverage = lotse coverage [OPTIONS]
usage-diff = lotse diff [OPTIONS] A [B]
usage-explain = lotse explain CODE
usage-import = lotse import csv|hsds [OPTIONS] PATH
usage-export = lotse export csv|hsds|json [OPTIONS]
usage-kiosk = lotse kiosk [OPTIONS]
usage-completions = lotse completions SHELL
usage-schema = lotse schema
usage-man = lotse man [COMMAND]

help-command-lotse = The directory of local support services. Without a command the adviser's screen opens.
help-command-search = Search offers, the best first
help-command-show = Show an offer
help-command-needs = Show the needs and how many offers there are for each
help-command-check = Check a directory and say what to mend
help-command-new = Adds an offer; asks on a terminal or takes options
help-command-edit = Opens the editor at the line of an offer and checks afterwards
help-command-verify = Notes that offers have been verified
help-command-fmt = Lays the file out: order of keys, blanks; comments stay
help-command-stale = Shows by owner what has to be looked at again and why
help-command-coverage = Shows needs by towns, languages, groups or levels: where nothing is offered
help-command-diff = Tells by offer and field what has changed
help-command-explain = Explain what a finding means
help-command-import = Take offers from a spreadsheet or from another directory
help-command-export = Write the directory as a spreadsheet, HSDS or JSON, without what is internal and without secret addresses
help-command-schema = Prints the JSON Schema of the format, for editors
help-command-kiosk = Open the screen for visitors
help-command-completions = Print the completions for a shell
help-command-man = Print the manual page

help-help = Show this help
help-version = Show the version
help-directory = File or folder; else LOTSE_DIRECTORY, ./directory.toml, the built-in sample
help-language = Language of the interface: de or en
help-texts-in = Language of an offer's texts, for instance uk
help-now = Pretend it is this moment: 2026-11-23T10:00
help-profile = Who is asking: adviser or maintainer (who also sees drafts)
help-theme = Colours of the screen: terminal, dark, light or mono
help-no-mouse = The terminal keeps the mouse
help-color = Colours: auto, always or never
help-words = What to look for; also level:B1, town:"Bad Muster", is:free
help-need = Need or group of needs, for instance kids (see lotse needs)
help-speaks = Language of counselling, for instance uk or Ukrainian
help-town = Town, district or name of a house
help-level = Language level that is taught
help-group = For whom, for instance women
help-residence = Residence status, for instance s24
help-age = Age in years
help-provider = Provider
help-funder = Who pays for the offer
help-access = Access, for instance drop_in
help-day = Day of the week, for instance tu
help-time = Time of day: morning, afternoon, evening or 14:00-16:00
help-free = Only what is free of charge
help-childcare = Only with childcare
help-wheelchair = Only what is usable with a wheelchair
help-places = Only with free places or a waiting list
help-online = Only what is online
help-open = Only what is open now
help-open-at = Only what is open at this moment: 2026-11-24T09:00
help-include-unstated = Also offers that do not state it; they come last
help-limit = At most so many
help-explain = Say of every match why it is one
help-internal = Also what is for the house alone
help-id = The offer's id
help-path = File or folder
help-settings = Checks your own settings instead of a directory, or those in PATH
help-code = The finding's code, for instance unknown-key
help-form = csv (spreadsheet), hsds (HSDS 3.0, also Ohana) or, for writing, json
help-source = What is taken: a file, for HSDS also a folder; - reads the standard input
help-to = Where it is written; else to the standard output
help-mapping = File that says which column goes where (--show-mapping writes the proposal)
help-default = What holds where the source says nothing, for instance needs=lang.basic or provider.name=AWO (may be repeated)
help-show-mapping = Print only how the columns are understood, as a file for --mapping
help-all = Also drafts and what is paused, closed or expired
help-findable = Search for every offer as people would, too, and report what does not come into the first ten
help-only = Only findings with this code
help-no-advice = Only errors and warnings, no advice
help-all-findings = Show all findings, even many of one kind
help-shell = bash, elvish, fish, powershell or zsh
help-command = A command; without it the page of the program
help-format-search = table, plain (id, name and town with tabs), ids or json
help-format-show = human or json
help-format-needs = human or json
help-format-check = human, json or github (for checks on GitHub)
help-name = Name of the offer
help-new-id = Id; else it is made of the name
help-summary = What it is about, in one or two sentences
help-new-provider = Id of the provider
help-new-need = Need, kids.daycare for instance (see lotse needs)
help-place = Id of the place
help-phone = Telephone number
help-hours = When one can simply come, as in "Mo-Fr 09:00-12:00; PH off"
help-new-owner = Which office keeps the entry
help-ids = Ids of the offers
help-verified-by = Which office verified it
help-how = How it was verified: phone, visit, website or provider
help-date = When it was verified; else today
help-translation = Instead: this translation fits the present German text
help-fmt-path = File or folder; - reads from standard input
help-check = Changes nothing; exit code 1 where something would be laid out
help-owner = Only what this office keeps; a part of the name is enough
help-fail = Exit code 1 where something is found
help-coverage-by = towns, languages, groups or levels
help-diff-before = File, folder or Git revision: HEAD~1, HEAD~1:path
help-diff-after = The other one; else the directory as it is now
help-format-stale = human, json or csv (for spreadsheets)
help-format-coverage = human, json or csv (for spreadsheets)
help-format-diff = human, markdown (for a review) or json

## What is not understood

error-line = Error: { $sentence }
mistake-command = There is no command “{ $written }”. { $near ->
        [none] To search, write: lotse search { $written } – all commands: lotse --help
       *[other] Did you mean “{ $near }”? To search, write: lotse search { $written }
    }
man-unknown = There is no command “{ $written }”.{ $near ->
        [none] { " " }All commands: lotse --help
       *[other] { " " }Did you mean “{ $near }”?
    }
mistake-argument = “{ $written }” is one too many here. What the command takes: --help
mistake-option = There is no option “{ $written }” here. { $near ->
        [none] All options: --help; a search word that begins with a hyphen stands behind two of them: lotse search -- german -online
       *[other] Did you mean “{ $near }”?
    }
mistake-no-value = The value behind “{ $written }” is missing.{ $known ->
        [none] { "" }
       *[other] { " " }Possible are: { $known }
    }
mistake-value = “{ $value }” is no value for { $written }. { $near ->
        [none] { "" }
       *[other] Did you mean “{ $near }”?{ " " }
    }{ $known ->
        [none] What is possible: --help
       *[other] Possible are: { $known }
    }
mistake-number = “{ $value }” is no value for { $written }, which takes a whole number.
mistake-missing = Something is missing here: { $written }
mistake-bytes = An argument holds characters that are not UTF-8; type it again.
mistake-other = These arguments do not fit together. What is possible: --help
unknown-language = The interface does not speak “{ $written }”. Possible are: { $known }
unknown-moment = “{ $written }” is not a moment. Write day and time like this: 2026-11-23T10:00
unknown-value = There is no “{ $written }” for --{ $option }.{ $near ->
        [none] { $option ->
            [need] { " " }All needs: lotse needs
           *[other] { "" }
        }
       *[other] { " " }Did you mean “{ $near }”?
    }
unknown-code = There is no finding with the code “{ $written }”. { $near ->
        [none] Possible are: { $known }
       *[other] Did you mean “{ $near }”?
    }
filters-without-search = Filters are for searching only. Write them behind: lotse search
hint-value = Note: “{ $written }” is no known value here ({ $option }), it counts as a word.{ $near ->
        [none] { "" }
       *[other] { " " }Did you mean “{ $near }”?
    }
cannot-write = The output cannot be written ({ $reason }).
no-terminal = This screen needs a terminal. Without one, try: lotse search WORDS

## The directory

refused = { $line ->
        [none] { $what } { $cure }
       *[other] { $file }, line { $line }: { $what } { $cure }
    }
sample = Note: “{ $name }” is a sample, all offers in it are fictional. To open your own directory: lotse --directory PATH
findings-there = The directory has findings (errors: { $errors }, warnings: { $warnings }, advice: { $advice }). What to do: lotse check{ $path ->
        [none] { "" }
       *[other] { " " }{ $path }
    }

## Searching

search-without-words = What are you looking for? Give words or filters, for instance: lotse search german evening
search-found-nothing = Nothing found.
search-no-offers = Nothing found: this directory has no offer. What to do: lotse check
search-unknown-word = “{ $word }” occurs nowhere.{ $near ->
        [none] { "" }
       *[other] { " " }Near are: { $near }
    }
search-filters-in-the-way = { $count ->
        [0] Without the filters, too, no offer meets all words; leave a word out.
        [one] Without the filters one offer fits.
       *[other] Without the filters { $count } offers fit.
    }
search-words-apart = Every word occurs, but no offer meets enough of them; leave a word out.
search-unstated = { $count ->
        [one] Another offer might fit, but does not state all of it; --include-unstated shows it.
       *[other] { $count } more offers might fit, but do not state all of it; --include-unstated shows them.
    }

column-name = Offer
column-provider = Provider
column-town = Town
column-open = Hours
column-cost = Cost
column-id = Id

heading-partial = { $what ->
        [none] Only partly fitting:
       *[other] Only partly fitting, missing { $what }:
    }
heading-unstated = { $what ->
        [none] Might fit, but not all of it is stated:
       *[other] Might fit, not stated is { $what }:
    }
note-missing = missing { $what }
note-unstated = not stated: { $what }
note-depends = depends on the case: { $what }

dimension = { $dimension ->
    [need] the need
    [speaks] the language
    [town] the town
    [level] the level
    [group] for whom
    [residence] the residence status
    [access] the access
    [day] the day of the week
    [time] the time of day
    [provider] the provider
    [funder] the funding
    [free] whether it costs something
    [childcare] childcare
    [wheelchair] access with a wheelchair
    [places] whether places are free
    [online] whether it is online
    [open] the hours
    [age] the age
   *[other] { $dimension }
}

why = “{ $word }” – { $field ->
        [name] name
        [translated-name] translated name
        [provider-name] name given by the provider
        [keyword] keyword
        [need] need
        [synonym] word for a need
        [phrase] phrase
        [provider] provider
        [place] place
        [fact] property
        [summary] summary
        [translated-summary] translated summary
       *[other] description
    } “{ $met }” ({ $way ->
        [exact] the same
        [inflected] another ending
        [prefix] beginning
        [compound] compound
        [part] part of the word
        [typo] slip
        [sound] sounds alike
       *[name] letters of a name
    }), { $points } points

brief-standing = { $state ->
    [draft] draft
    [in_review] in review
    [paused] paused
    [closed] closed down
    [expired] expired
   *[other] { $state }
}

## An offer

show-unknown = There is no offer with the id “{ $id }”.{ $near ->
        [none] { " " }Searching shows the ids: lotse search --format plain WORDS
       *[other] { " " }Did you mean “{ $near }”?
    }
show-kept-back = The offer “{ $id }” is not published yet. To see it: --profile maintainer

## Checking

excerpt-cure = Help
excerpt-other = { $code ->
    [table-in-string] it begins here
    [address-in-text] this offer
   *[other] it stands here first
}
## A person's own settings

settings-wrong = Settings, { $file }{ $line ->
        [none] { "" }
       *[other] , line { $line }
    }: { $what }{ $others ->
        [0] { "" }
        [one] {" "}(And one more finding.)
       *[other] {" "}(And { $others } more findings.)
    } What to do is shown by: lotse check --settings
settings-nowhere = There are no settings: no place for them is known. LOTSE_SETTINGS can name a file.
settings-none = There are no settings yet. Their file would be: { $file }
settings-clean = The settings are in order: { $file }
settings-summary = { $file }: { $errors ->
        [0] no errors
        [one] one error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] one warning
       *[other] { $warnings } warnings
    }. Everything else in it applies.

more-findings = { $count ->
    [one] { $code }: { $count } more finding
   *[other] { $code }: { $count } more findings
}
more-findings-how = To see all: lotse check --all. To see one kind: lotse check --only CODE
check-unusable = This directory cannot be loaded until that is mended.
github-message = { $what } Help: { $cure }

## The public screen

public-no-directory = The public screen needs a directory that is named: lotse kiosk --directory PATH, or LOTSE_DIRECTORY. It never shows the built-in sample.
public-unprotected = This system gives the program no sandbox (Landlock and seccomp). With --unprotected the screen runs all the same.
public-alone = Only lotse kiosk itself starts this command.
public-idle-refused = --idle takes 30 to 1200 seconds: less is enough for nobody, more would show the next person what the last one looked for.
public-warning-refused = --warning takes 20 to 300 seconds.
public-max-file-refused = --max-file takes 1 to { $most } MiB; that is all that the files may have together.
public-unknown-place = “{ $written }” is not the id of a place in this directory.
public-not-running = No public screen runs here; it tells its state in { $path }.
public-status-closed = How the public screen is doing is told in { $path }, which you may not read. Run the command with sudo.
public-well = Running since { $started } (process { $pid }). { $offers } offers, read { $read }, { $errors } errors in the file. Sandbox: { $sandbox }. Last failure: { $failure }.
public-unwell = Running since { $started } (process { $pid }), but not showing the file as it is now. { $offers } offers, read { $read }, { $errors } errors in it. Sandbox: { $sandbox }. Last failure: { $failure }.
public-not-answering = The screen itself does not answer: the program in front of it has failed and is started again and again. The log of the service says why.
help-status = Tell how the public screen is doing instead of opening it
help-json = As JSON
help-state = Folder that the state is kept in; else RUNTIME_DIRECTORY, else /run/lotse
help-kiosk-place = Where the screen stands: id of a place in the directory
help-near-km = What counts as near, in kilometres (2.5)
help-max-file = How large a file of the directory may be at most, in MiB (8)
help-idle = Seconds without input until it asks (120)
help-warning = Seconds that the question stands until everything is cleared (30)
help-languages = Which languages can be chosen, in which order: de,en,uk
help-large = Begin with large print
help-unprotected = Run even where the system gives no sandbox
help-short-times = For trials: times that no house may set
help-refresh = For trials: how soon the first screen begins anew, in seconds
help-command-kiosk-session = A session of the public screen; only lotse kiosk starts this command
