# What the keys of the format hold: for docs/format.md and wherever else a kind of value is named.
#
# The messages stand behind “must be”, without an article, and in the singular; -many is their plural, for lists of them.
# $most is the greatest length or number, $list the name of a closed list, $table that of another table.

kind-id = identifier: letters without accents (capitals count as others), digits, `-`, `_` and `.`
kind-line = text of one line, at most { $most } characters
kind-line-many = texts of one line, each at most { $most } characters
kind-text = text, may have several lines, at most { $most } characters
kind-localized = text, or a table of texts by language
kind-text-by-language = table of texts by language
kind-texts-by-language = table of lists of texts by language
kind-free = table of your own keys with texts
kind-code = one of { $list }
kind-code-many = values of { $list }
kind-yes-no-or = `true`, `false` or one of { $list }
kind-yes-no = `true` or `false`
kind-language = language (BCP 47: `uk`, `fa-AF`)
kind-language-many = languages (BCP 47: `uk`, `fa-AF`)
kind-count = whole number from 0
kind-amount = number from 0, with a decimal point
kind-degrees = degrees, between -{ $most } and { $most }
kind-date = date, without quotation marks
kind-date-many = dates, without quotation marks
kind-season-day = month and day of every year (`"11-01"`), or a date
kind-phone = telephone number
kind-email = e-mail address
kind-url = web address with `http://` or `https://`
kind-hours = hours
kind-zone = time zone (IANA)
kind-ref = id of a { $table }
kind-ref-many = ids of a { $table }
kind-table = table { $table }
kind-table-many = tables { $table }
kind-table-or = table { $table }, or its first value alone
kind-table-or-many = tables { $table }, or their first values alone
kind-tables-by-language = sub-tables by language: { $table }
kind-list = list of { $what }

setting-path = path of a file or folder
setting-one-of = one of { $known }
setting-language = language (BCP 47: `uk`, `fa-AF`)
setting-yes-no = `true` or `false`
setting-program = list: program and arguments
setting-page-keys = Settings
setting-page-filters = What every client begins with: the same names and values as the options of `lotse search`. Filters on the command line take their place. Several values of one filter mean any of them. Searches without a screen never use them.
setting-page-unstated = Also offers that do not state the fact
setting-page-commands = Command = keys. They take the place of all keys that the command has otherwise; the first is the one that is shown. `ctrl`, `alt`, `shift`, then `-` or `+`, then the key. Keys that write letters cannot be bound, since typing always searches.

list-for-keys = For { $keys }.
list-for-searches = In searches only.

table-directory = The directory itself. There is exactly one such table, whatever the number of files.
table-provider = Who offers.
table-place = Where it happens. Several offers can share a place.
table-need = A need that this directory adds, or what it changes about one that is built in. The built-in needs are in [needs.md](needs.md).
table-offer = What is offered: one entry for everything that a person can go to, call or take part in.
table-at = An offer at a place; as many as there are places. What stands here goes before what the offer says, and that before what the place says.
table-translation = An offer's texts in another language, one such table for each language.
table-emergency = An item of `emergency` in `[directory]`.
table-school-holiday = An item of `school_holidays` in `[directory]`.
table-ages = `ages` of an offer. One of the two alone is enough.
table-residence-note = An item of `residence_notes` of an offer: what the law says at the moment, with its source and its dates. Rules are data, never part of the program.
table-speaks = An item of `speaks` of an offer, where there is more to say than the language.
table-season = `season` of an offer.
table-course = `course` of an offer.
table-capacity = `capacity` of an offer.
table-cost = `cost` of an offer.
table-accessibility = `accessibility` of a place, of an offer, or of an offer at a place. What is not stated here is taken from the next of them.
table-contact = An item of `contacts` of an offer.
table-alert = `alert` of an offer.
table-code = A value of a closed list in the program's own `lists.toml`; not part of a directory.
