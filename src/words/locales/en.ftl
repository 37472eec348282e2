# The sentences of the interface in English.

## The screen
screen-title = Lotse · { $name }
screen-title-sample = { $title } (sample)
screen-count = { $found } of { $all ->
    [one] one offer
   *[other] { $all } offers
}
screen-reading-begins = reading …
screen-reading = reading: { $read } of { $of } offers
screen-count-partial = none fits fully, { $found } in part
screen-search = Search
screen-search-hint = What is needed? For example: german b1 evening
screen-needs = Needs
screen-filters = Filters
screen-results = Offers
screen-results-by-name = Offers by name
screen-results-by-opening = Offers by opening
screen-offer = Offer
screen-too-small = The window is too small. Please enlarge it to at least 30 × 8 characters.
screen-partial = fits in part, missing: { $words }
screen-not-stated = { $count ->
    [one] + 1 offer does not state this ({ $key } shows it)
   *[other] + { $count } offers do not state this ({ $key } shows them)
}
screen-not-stated-shown = { $count ->
    [one] One offer does not state this:
   *[other] { $count } offers do not state this:
}
screen-nothing = Nothing found.
screen-nothing-word = “{ $word }” is in no offer.
screen-nothing-word-near = “{ $word }” is in no offer. Similar: { $near }
screen-nothing-filters = { $key } takes all filters away.
filter = { $name }: { $value }
years = { $years ->
    [one] 1 year
   *[other] { $years } years
}
row-starts = from { $date }
row-hidden = address hidden
row-towns = { $town } +{ $more }
mark-paused = paused
mark-closed = ended
mark-draft = draft
mark-expired = expired
mark-full = full
mark-waiting = waiting list
mark-unverified = long unverified
mark-depends = depends
facet-not-stated = not stated
facet-age = Age of a child …
chip-unstated = also where not stated
row-via = via
beside-missing = (missing)
overlay-age = Age in years
age-hint = A number, for example 3 or 1.5. Enter takes it, Esc leaves.
age-would-leave = { $found ->
    [0] No offer fits. Enter takes it, Esc leaves.
    [one] One offer fits. Enter takes it, Esc leaves.
   *[other] { $found } offers fit. Enter takes it, Esc leaves.
}

## The week
week-day = { $weekday } { $day }/{ $month }
week-open = open
week-session = course
week-phone = phone
week-appointment = by appointment
week-unstated = not certain
week-now = now
week-holiday = public holiday

## Filters
dimension-need = Need
dimension-speaks = Language
dimension-town = Town
dimension-level = Level
dimension-group = Group
dimension-residence = Residence status
dimension-access = Access
dimension-day = Weekday
dimension-time = Time of day
dimension-provider = Provider
dimension-funder = Funder
dimension-free = Cost
dimension-childcare = Childcare
dimension-wheelchair = Wheelchair
dimension-places = Places
dimension-online = Online
dimension-open = Open
dimension-age = Age

## Notices
notice-reloaded = The file was read anew: { $offers ->
    [one] one offer
   *[other] { $offers } offers
}{ $findings ->
    [0] .
    [one] , one finding (F8).
   *[other] , { $findings } findings (F8).
}
notice-mouse-taken = The program has the mouse again.
notice-mouse-given = The terminal has the mouse: text can be selected.
notice-copied = Copied: handed to your terminal (OSC 52).
notice-copied-here = Copied: to the clipboard of this machine ({ $program }).
notice-not-copied = The terminal did not take the text.
notice-opening = Opening: { $address }
notice-no-opener = Nothing can be opened from here. { $copied } { $address }
notice-not-opened = { $program } could not open it. { $copied } { $address }
notice-no-web = No web page is stated for this offer.
notice-no-mail = No e-mail address is stated for this offer.
notice-no-map = No place for the map is stated for this offer.

## Choosing
choice-open = Open what?
choice-of = { $of }: { $address }
choice-wrong = Something is wrong here
choice-wrong-copy = Copy the report
choice-wrong-mail = { $to ->
    [none] Write the report as a mail
   *[other] Write the report as a mail to { $to }
}

## Sorting
sort-fit = Sorted by fit
sort-name = Sorted by name
sort-opening = Sorted by next opening

## Reports
report-hint-stale = Enter: show the offer
report-hint-coverage = Enter: show the offers · ← →: more columns · Tab: { $next ->
    [towns] by towns
    [languages] by languages
    [groups] by groups of people
   *[levels] by levels
}
report-hint-changes = Enter: show the entry · type: another state (HEAD~1, main, a file)
report-hint-compare = Enter: compare with { $since }
report-comparing = Comparing …
report-no-rows = There is no offer for this.
report-there = { $name } { $count }
report-nothing = Nothing: { $names }
report-changed = { $what ->
    [added] new
    [removed] gone
   *[changed] changed
}
report-gone = This entry is no longer in the directory.

## Help
overlay-help = Help
overlay-palette = Commands
overlay-stale = What to look at
overlay-coverage = { $by ->
    [towns] Needs by towns
    [languages] Needs by languages
    [groups] Needs by groups of people
   *[levels] Language courses by levels
}: where nothing is offered
overlay-changes = What has changed since
overlay-findings = Findings in the file
overlay-explain = Why was this found?
overlay-findings-none = No findings: the file is in order.
help-intro = Typing always searches: a name, an everyday word, an abbreviation, any language. Several words must all fit. What fits in part comes below.
help-outro = The line takes filters too: speaks:uk  town:"Bad Muster"  level:B1  residence:s24  day:tu  time:evening  age:3  is:free  is:open  -word  "exactly so"
    While the program has the mouse, select text with Shift held down.
help-on-results = Right now: search and offers
help-on-filters = Right now: needs and filters
help-on-chips = Right now: filters that are set
help-on-detail = Right now: reading an offer
group-find = Finding
group-move = Moving
group-act = With the offer
group-program = Program
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-space = Space
key-backspace = Backspace
key-delete = Del
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-pageup = PgUp
key-pagedown = PgDn
key-home = Home
key-end = End
command-open = Read the offer
command-back = One step back
command-needs = Filter by need
command-filters = All filters
command-drop-filter = Take the last filter away
command-drop-filters = Take all filters away
command-with-unstated = Also offers that do not state it
command-clear-line = Clear the line
command-next-client = Next client: clear everything
command-earlier-query = Earlier search
command-later-query = Later search
command-sort = Sort by fit, name, opening
command-explain = Why was this found?
command-down = Down
command-up = Up
command-page-down = A page on
command-page-up = A page back
command-first = To the beginning
command-last = To the end
command-unfold = Open the group
command-fold = Close the group
command-toggle = Set or take away a filter
command-next-pane = Next pane
command-previous-pane = Previous pane
command-copy-contact = Copy the contact
command-copy-offer = Copy the whole offer
command-wrong-entry = Report “something is wrong here”
command-open-web = Open the web page
command-open-mail = Write a mail
command-open-map = Show on the map
command-edit = Change in the editor
command-help = Help
command-palette = All commands
command-stale = Show what to look at
command-coverage = Show where nothing is offered
command-changes = Show what has changed
command-findings = Findings in the file
command-language = English / Deutsch
command-texts-in = Language of the texts
command-theme = Change colours
command-mouse = Give or take the mouse
command-repaint = Paint anew
command-suspend = Stop (fg continues)
command-quit = Quit
short-help = Help
short-needs = Needs
short-filters = Filters
short-open = read
short-next-client = start over
short-findings = findings
short-palette = commands
short-language = Deutsch
short-quit = quit
short-toggle = choose
short-unfold = open
short-back = back
short-drop-filters = drop filters
short-sort = sort
short-copy-contact = copy contact
short-open-web = web page
short-texts-in = language
short-wrong-entry = something is wrong

## Why it was found
explain-nothing = Nothing was searched or nothing was found.
explain-reason = “{ $typed }” meets “{ $met }” ({ $way }) in the field { $field }: { $points } points
way-exact = exactly
way-inflected = inflected
way-prefix = beginning
way-compound = compound
way-part = part
way-typo = slip
way-sound = sounds alike
way-name = name
field-name = name
field-translated-name = translated name
field-provider-name = name at the provider
field-keyword = keywords
field-need = need
field-synonym = synonym of the need
field-phrase = phrase
field-provider = provider
field-place = place
field-fact = fact
field-summary = summary
field-translated-summary = translated summary
field-description = description

## Reading anew
reload-refused = File not taken over: { $reason } The last good version still holds.
reload-cut = { $file } ends in the middle of an entry.
reload-no-directory = The table [directory] is missing.
failed = Lotse met a mistake of its own and has ended. Please report this place:
