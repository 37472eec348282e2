# Sentences for everything that a check finds (lotse check) and explains (lotse explain).
#
# Three messages for each finding: what is wrong, what to do (-cure), what it means (-explain).
# All arguments are texts. Where one is missing or empty, the program passes the text "none".
#   $key      the key as it stands in the file; $german its German name (here only to tell whether there is a key)
#   $table    the entry or the curly brackets it stands in: offer, place, cost, season …
# -explain has no arguments. Indented lines are examples and are not to be wrapped.

## Parts

part-key = “{ $key }”

# Beginning of a sentence, a clause follows: In “phone” there is …
part-at = { $key ->
    [none] Here
   *[other] In { part-key }
}

# Beginning of a sentence, a noun follows
part-there = { $key ->
    [none] Here is
   *[other] In { part-key } there is
}

# After a noun: The text of “name” has …
part-of = { $key ->
    [none] here
   *[other] of { part-key }
}

part-line = { $line ->
    [none] this line
   *[other] the line “{ $line }”
}

# What is there: “there is …”
part-found = { $found ->
    [text] a text in quotation marks
    [list] a list in square brackets
    [table] a block of several facts
    [whole-number] a whole number
    [number] a decimal number
    [yes-no] a yes or no (true or false)
    [date] a date
    [time] a time of day
   *[other] a value that does not fit
}

# What should be there: “where … is expected”
part-expected = { $expected ->
    [text] a text in quotation marks
    [list] a list in square brackets
    [table] a block of several facts
    [text-or-table] a text or a block of several facts
    [whole-number] a whole number without quotation marks
    [number] a number without quotation marks
    [yes-no] true (yes) or false (no)
    [yes-no-or-text] true (yes), false (no) or one of the allowed values
    [date] a date without quotation marks
    [date-or-text] a day of the year or a date
    [time] a time of day
   *[other] something else
}

part-day = { $day ->
    [mo] Monday
    [tu] Tuesday
    [we] Wednesday
    [th] Thursday
    [fr] Friday
    [sa] Saturday
    [su] Sunday
   *[other] a weekday
}

part-file = { $file ->
    [none] This file
   *[other] The file “{ $file }”
}

part-understood = { $understood ->
    [none] { "" }
   *[other] { " " }Read as: { $understood }.
}

part-save = Save it again: in Notepad with “Save as …” and “Encoding: UTF-8”, in LibreOffice with “Save As”, file type “Text - Choose Encoding” and character set “Unicode (UTF-8)”, a table from Excel as “CSV UTF-8 (Comma delimited)”.

## How bad a finding is

severity-error = Error
severity-warning = Warning
severity-advice = Advice

## Summary of a check: $errors, $warnings, $advice, $offers and $files are numbers

check-errors = { $errors ->
    [0] no errors
    [one] { $errors } error
   *[other] { $errors } errors
}
check-warnings = { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
check-advice = { $advice ->
    [0] no advice
    [one] { $advice } piece of advice
   *[other] { $advice } pieces of advice
}
check-offers = { $offers ->
    [0] no offers
    [one] { $offers } offer
   *[other] { $offers } offers
}
check-files = { $files ->
    [0] no files
    [one] { $files } file
   *[other] { $files } files
}
check-summary = Checked: { check-offers } in { check-files }. Found: { check-errors }, { check-warnings } and { check-advice }.
check-clean = Checked: { check-offers } in { check-files }. All is well.

## Findings

finding-syntax =
    { $reason ->
        [colon] In { part-line } there is a colon where an equals sign belongs.
        [quote] In { part-line } a quotation mark is missing.
        [comma] In { part-line } a comma between two values is missing.
       *[other]
            { $line ->
                [none] The program cannot read this entry
               *[other] The program cannot read the line “{ $line }”
            }, because a character is missing, in excess or in the wrong place{ $message ->
                [none] .
               *[other] { "" } (TOML parser: { $message }).
            }
    }
finding-syntax-cure =
    { $reason ->
        [colon] { $near ->
            [none] Write an equals sign, for example: phone = "+49 30 23125 100"
           *[other] Write: { $near }
        }
        [quote] { $near ->
            [none] Put a straight quotation mark before and behind every text.
           *[other] Write: { $near }
        }
        [comma] Separate the values by a comma, for example: needs = ["lang.basic", "kids.daycare"]
       *[other] Check in this order: does every quotation mark and every bracket close again, is there an equals sign between key and value, is there a comma between the values of a list, is every text in straight quotation marks? This is how it should look: phone = "+49 30 23125 100"
    }
finding-syntax-explain =
    A line is written in such a way that the program cannot be sure what is
    meant. Usually a quotation mark or a comma is missing, or there is a colon
    where the equals sign belongs. An accented letter or a space in the key –
    the word to the left of the equals sign – is another common reason.

    So that nobody is given half-understood information, the whole entry is not
    loaded: until this is corrected, people looking for help do not find this
    offer. All other entries are unaffected. Bring the line into the form key,
    equals sign, value.

    Before:
        phone: "+49 30 23125 100"

    After:
        phone = "+49 30 23125 100"

finding-unclosed-string =
    { $mark ->
        [none] A long text begins here and never ends.
       *[other] A long text begins here with { $mark } and never ends.
    }
finding-unclosed-string-cure =
    { $mark ->
        [none] Put the same three quotation marks as at the beginning after the last word of the text.
       *[other] Put the same marks after the last word of the text: { $mark }
    }
finding-unclosed-string-explain =
    A text that runs over several lines begins and ends with three quotation
    marks. Here the three at the end are missing, so the program does not know
    where the text stops and the next fact begins.

    The whole entry is not loaded; people looking for help do not find it. The
    entries below are read on their own and are safe. Put the three quotation
    marks after the last word or on a line of their own below.

    Before:
        description = """
        Der Kurs dauert zwei Semester.

    After:
        description = """
        Der Kurs dauert zwei Semester.
        """

finding-unclosed-list =
    { $mark ->
        [none] A bracket opens here and is never closed.
       *[other] A bracket opens here and is never closed with “{ $mark }”.
    }
finding-unclosed-list-cure =
    { $mark ->
        [none] Close the bracket after the last value
       *[other] Put “{ $mark }” after the last value
    }; there is a comma between values, for example: groups = ["women", "families"] or cost = { "{" } kind = "free" { "}" }
finding-unclosed-list-explain =
    Square brackets hold the values of a list, curly brackets hold several facts
    that belong together. One bracket has been left open here, and the program
    cannot know where it should end.

    The whole entry is not loaded, so people looking for help miss an offer. The
    entries below are read on their own and are safe. Close the bracket after
    the last value.

    Before:
        groups = ["women", "families"

    After:
        groups = ["women", "families"]

finding-decimal-comma =
    { $value ->
        [none] A number is written with a comma instead of a point.
       *[other] The number “{ $value }” is written with a comma instead of a point.
    }
finding-decimal-comma-cure =
    { $near ->
        [none] Write a point instead of the comma, for example: 40.50
       *[other] Write a point instead of the comma: { $near }
    }
finding-decimal-comma-explain =
    In this file decimals come after a point, because the comma separates the
    values of a list. “40,50” would be two values, 40 and 50.

    A wrong price puts people off or embarrasses them. That is why the program
    does not guess: the whole entry is not loaded until the number is right.
    Write the number alone, without a euro sign and without quotation marks.

    Before:
        cost = { "{" } kind = "fee", amount = 40,50, unit = "month" { "}" }

    After:
        cost = { "{" } kind = "fee", amount = 40.50, unit = "month" { "}" }

finding-typographic-quotes =
    { $character ->
        [none] There is a word processor’s quotation mark here instead of a straight one.
       *[other] There is a word processor’s quotation mark here ( { $character } ) instead of a straight one ( " ).
    }
finding-typographic-quotes-cure = Replace the quotation marks before and after the text with straight ones (on a German keyboard Shift+2), for example: name = "Deutsch am Abend"
finding-typographic-quotes-explain =
    Word, LibreOffice and mail programs turn straight quotation marks into curly
    ones as you type. Inside a text they are welcome. Around a text, though, the
    program recognises straight ones only; otherwise it cannot tell where the
    text begins and ends.

    The whole entry is not loaded; people looking for help do not find it.
    Replace the marks before and after the text. It is best to edit the file
    with a simple editor such as Notepad, which changes nothing as you type.

    Before:
        name = „Deutsch am Abend“

    After:
        name = "Deutsch am Abend"

finding-missing-quotes =
    { $value ->
        [none] There is a text here without quotation marks.
       *[other] The text “{ $value }” has no quotation marks.
    }
finding-missing-quotes-cure =
    { $value ->
        [none] Put every text in straight quotation marks, for example: name = "Deutsch am Abend"
       *[other] Put the text in straight quotation marks: "{ $value }"
    }
finding-missing-quotes-explain =
    Every text goes in straight quotation marks, and so do ids, telephone
    numbers and postcodes. Only numbers that one reckons with, days such as
    2027-01-11 and the words true (yes) and false (no) go without.

    Without the marks the program cannot tell where the text begins and ends.
    The whole entry is not loaded; people looking for help do not find it. In a
    list every text has quotation marks of its own.

    Before:
        name = Deutsch am Abend
        keywords = [Abendkurs, Aufbaukurs]

    After:
        name = "Deutsch am Abend"
        keywords = ["Abendkurs", "Aufbaukurs"]

finding-duplicate-key =
    { $key ->
        [none] A key appears twice in this entry.
       *[other] “{ $key }” appears in this entry for the second time.
    }
finding-duplicate-key-cure = Keep the right one of the two and delete the other; if a new entry should begin here, its heading is missing above, for example: [[offer]]
finding-duplicate-key-explain =
    In an entry each key – the word to the left of the equals sign – may appear
    only once. If it is there twice, nobody knows which one holds, and passing
    on a wrong telephone number is worse than passing on none.

    That is why the whole entry is not loaded until only one is left. Often the
    line [[offer]] between two offers got lost in copying; in that case put the
    line back. Several values for the same thing, such as several languages,
    belong in a list in square brackets.

    Before:
        phone = "+49 30 23125 100"
        phone = "+49 30 23125 101"

    After:
        phone = "+49 30 23125 101"

finding-single-bracket =
    { $table ->
        [none] This heading has single square brackets and needs double ones.
       *[other] “[{ $table }]” has single square brackets, this heading needs double ones.
    }
finding-single-bracket-cure =
    { $table ->
        [none] Add a square bracket on both sides, for example: [[offer]]
       *[other] Add a square bracket on both sides: [[{ $table }]]
    }
finding-single-bracket-explain =
    There are many offers, providers, places and needs. Their headings have
    double square brackets, which means “one more of these”. Only [directory]
    has single ones, because there is just one.

    The entry below this heading is not loaded; people looking for help do not
    find it. Add a bracket on both sides; everything else can stay as it is.

    Before:
    { "    [" }offer]
        id = "kleiderkammer"

    After:
    { "    [[" }offer]]
        id = "kleiderkammer"

finding-double-bracket =
    { $table ->
        [none] This heading has double square brackets and needs single ones.
       *[other] “[[{ $table }]]” has double square brackets, this heading needs single ones.
    }
finding-double-bracket-cure =
    { $table ->
        [none] Delete a square bracket on both sides: [directory]
       *[other] Delete a square bracket on both sides: [{ $table }]
    }
finding-double-bracket-explain =
    Double square brackets mean “one more of these”, as with offers and places.
    What is said about the whole directory is said only once, so [directory] has
    single ones.

    As it is, the heading and everything below it is not read. The offers are
    loaded, but the directory lacks its name, its public holidays and its
    emergency numbers. Delete a bracket on both sides.

    Before:
    { "    [[" }directory]]
        format = 1
        name = "Kreis Musterland"

    After:
    { "    [" }directory]
        format = 1
        name = "Kreis Musterland"

finding-unknown-table =
    { $table ->
        [none] The program does not know this heading in square brackets.
       *[other] The program does not know the heading “{ $table }” in square brackets.
    }
finding-unknown-table-cure =
    { $near ->
        [none] The only ones are: [directory], [[provider]], [[place]], [[need]] and [[offer]]
        [directory] Did you mean the directory? Write: [directory]
        [provider] Did you mean a provider? Write: [[provider]]
        [place] Did you mean a place? Write: [[place]]
        [need] Did you mean a need? Write: [[need]]
        [offer] Did you mean an offer? Write: [[offer]]
       *[other] Did you mean “{ $near }”? Write: [[{ $near }]]
    }
finding-unknown-table-explain =
    Every entry begins with a heading in square brackets. There are exactly
    five: [directory] for the directory, [[provider]] for a provider, [[place]]
    for a place, [[need]] for a need and [[offer]] for an offer. This is none of
    them; usually it is a slip or the German word.

    Nothing below this heading is loaded; people looking for help do not find
    it. Correct the word in the brackets, nothing else.

    Before:
    { "    [[" }angebot]]
        id = "kleiderkammer"

    After:
    { "    [[" }offer]]
        id = "kleiderkammer"

finding-orphan-table =
    { $table ->
        [none] A subsection begins here that does not belong to the entry above it.
       *[other] { $in ->
            [none] A subsection of “{ $table }” begins here that does not belong to the entry above it.
           *[other] A subsection of “{ $table }” begins here, but it is in an entry “{ $in }”.
        }
    }
finding-orphan-table-cure = Move it below the offer that it belongs to; if it is already there, correct the spelling, for example: [[offer.at]] or [offer.translations.uk]
finding-orphan-table-explain =
    Subsections have a dot in their heading: [[offer.at]] says where an offer
    takes place, [offer.translations.uk] holds its Ukrainian texts. They belong
    to the entry above them. This one is below an entry of another kind, or the
    word before the dot is misspelt.

    The program does not guess which offer is meant: the subsection is not
    loaded, the entry above it is. So an offer lacks a place or a translation,
    and people looking for help do not learn where to go. Move the subsection
    with all its lines.

    Before:
    { "    [[" }place]]
        id = "vhs-keller"
        name = "VHS im Keller"

    { "    [[" }offer.at]]
        place = "vhs-keller"

    After:
    { "    [[" }offer]]
        id = "naehcafe"

    { "    [[" }offer.at]]
        place = "vhs-keller"

finding-stray-key =
    { $key ->
        [none] This line comes before the first heading and so belongs to no entry.
       *[other] “{ $key }” comes before the first heading and so belongs to no entry.
    }
finding-stray-key-cure = Move the line below the heading that it belongs to, or add the heading above it, for example: [directory]
finding-stray-key-explain =
    Every line belongs to the heading in square brackets above it. There is none
    above this line, so the program does not know whose name or telephone number
    this is.

    This line is not read; everything below the first heading is. An emergency
    number can go missing this way without anybody noticing. Move the line, or
    add the heading that is missing.

    Before:
        name = "Kreis Musterland"

    { "    [" }directory]
        format = 1

    After:
    { "    [" }directory]
        format = 1
        name = "Kreis Musterland"

finding-missing-key =
    { $table ->
        [directory] The directory is missing a required fact
        [provider] This provider is missing a required fact
        [place] This place is missing a required fact
        [need] This need is missing a required fact
        [offer] This offer is missing a required fact
       *[other] A required fact is missing here
    }{ $key ->
        [none] .
       *[other] : the key { part-key }.
    }
finding-missing-key-cure =
    { $key ->
        [none] Add what is missing.
       *[other] { $example ->
            [none] Add “{ $key }”.
           *[other] Add it after this pattern: { $key } = { $example }
        }
    }
finding-missing-key-explain =
    Some facts are required: id, name, summary, provider and needs in every
    offer, id and name in providers and places, format and name in [directory].
    Without them the program can neither find an entry nor show it in a way that
    makes sense. That is why it is not loaded, and people looking for help do
    not see it.

    If the missing fact belongs inside curly brackets, like kind in cost, or in
    a subsection such as [[offer.at]], only that part is dropped. Everything
    else may be left out: it then counts as not stated, never as no.

    Before:
    { "    [[" }offer]]
        id = "naehcafe"
        name = "Nähcafé"
        provider = "vhs-musterstadt"
        needs = ["lang"]

    After:
    { "    [[" }offer]]
        id = "naehcafe"
        name = "Nähcafé"
        summary = "Gemeinsam nähen und dabei Deutsch sprechen."
        provider = "vhs-musterstadt"
        needs = ["lang"]

finding-wrong-type =
    { $value ->
        [none] { part-there } { part-found } where { part-expected } is expected.
       *[other] { part-there } “{ $value }” where { part-expected } is expected.
    }
finding-wrong-type-cure =
    { $value ->
        [none] { $expected ->
            [text] { $found ->
                [list] Write a single text in straight quotation marks
                [table] Write a single text in straight quotation marks
               *[other] Put the value in straight quotation marks
            }
            [list] Put the values in square brackets, with commas between them
            [table] Write the facts in curly brackets, each with its key
            [text-or-table] Write a text in straight quotation marks, or several facts in curly brackets
            [whole-number] Write the whole number alone, without quotation marks
            [number] Write the number alone, without quotation marks and with a point for decimals
            [yes-no] Write true for yes or false for no, without quotation marks
            [yes-no-or-text] Write true for yes, false for no, or one of the allowed values in straight quotation marks
            [date] Write year, month and day with hyphens, without quotation marks
            [date-or-text] Write month and day in straight quotation marks ("11-01") or a day without them (2026-11-01)
           *[other] Write the value in the form that is expected
        }{ $example ->
            [none] .
           *[other] { $key ->
                [none] , for example: { $example }
               *[other] , for example: { $key } = { $example }
            }
        }
       *[other] { $example ->
            [none] Replace “{ $value }” with { part-expected }.
           *[other] Instead of “{ $value }” write, without quotation marks: { $example }
        }
    }
finding-wrong-type-explain =
    Every key expects a certain kind of value: a text in straight quotation
    marks, a number, true (yes) or false (no), a day, a list in square brackets
    or several facts in curly brackets. There is another kind here.

    Usually only this fact is dropped and counts as not stated; people looking
    for help then do not learn, say, what a course costs. The whole entry is not
    loaded if the entry requires the fact, if it is address or state – so that
    nothing secret and no draft gets out – or if it is a word such as yes
    without quotation marks. The example in the message shows the right form.

    Before:
        cost = "kostenlos"
        volunteers_wanted = "ja"

    After:
        cost = { "{" } kind = "free" { "}" }
        volunteers_wanted = true

finding-bad-id =
    { $value ->
        [none] { part-there } an id with characters that are not allowed in one.
       *[other] “{ $value }” cannot be an id: it is too long or has characters that are not allowed in one.
    }
finding-bad-id-cure =
    { $near ->
        [none] Use letters without accents, digits, hyphens, underscores and dots only, at most 120 characters, for example: "deutsch-b1-abend"
       *[other] Use letters without accents, digits, hyphens, underscores and dots only, at most 120 characters, for example: "{ $near }"
    }
finding-bad-id-explain =
    The id is the lasting name of an entry for the program. Other entries,
    shortlists and QR codes refer to it, even when the name that people see
    changes. So that this works everywhere, only letters without accents,
    digits, hyphens, underscores and dots are allowed, and no spaces.

    With this id the entry is not loaded; people looking for help do not find
    it. If other entries name the id, change it there as well.

    Before:
        id = "Deutsch für Mütter"

    After:
        id = "deutsch-fuer-muetter"

finding-duplicate-id =
    { $value ->
        [none] This id is already taken.
       *[other] { $table ->
            [offer] Another offer already has the id “{ $value }”.
            [provider] Another provider already has the id “{ $value }”.
            [place] Another place already has the id “{ $value }”.
           *[other] Another entry already has the id “{ $value }”.
        }
    }
finding-duplicate-id-cure =
    { $value ->
        [none] Give this entry an id of its own; if both are the same, delete one of them.
       *[other] If both are the same, delete one of them; otherwise give this one an id of its own, for example: id = "{ $value }-2"
    }
finding-duplicate-id-explain =
    Among offers, among providers and among places an id may occur only once,
    across all files of the directory. Usually an entry was copied and its id
    was not changed.

    The first entry is loaded, the second is not. Otherwise a QR code or a slip
    of paper could lead people to the wrong offer. Change the id of the second:
    slips that people already carry may rely on the first.

    Before:
    { "    [[" }provider]]
        id = "awo"
        name = "AWO Musterstadt"

    { "    [[" }provider]]
        id = "awo"
        name = "AWO Neustadt"

    After:
    { "    [[" }provider]]
        id = "awo"
        name = "AWO Musterstadt"

    { "    [[" }provider]]
        id = "awo-neustadt"
        name = "AWO Neustadt"

finding-risky-spelling =
    { $german ->
        [none] { $key ->
            [none] Something here resembles what protects addresses or drafts; to be safe, the entry is not loaded.
           *[other] There is no key “{ $key }” here, but it or its value resembles one that protects addresses or drafts; to be safe, the entry is not loaded.
        }
       *[other] { $key ->
            [none] “{ $table }” has a value that the program does not know; to be safe, the entry is not loaded.
           *[other] “{ $table }” has the value “{ $key }”, which the program does not know there; to be safe, the entry is not loaded.
        }
    }
finding-risky-spelling-cure =
    { $german ->
        [none] { $near ->
            [state] Did you mean the state of an offer? Write, for example: state = "published"
            [hidden] Should the need not appear? Write: hidden = true
           *[other] If the address must stay secret, write in the offer: address = "hidden" – a public address goes into a [[place]] as street, postcode and town.
        }
       *[other] { $table ->
            [address] There is only one value here: address = "hidden" – a public address goes into a [[place]] as street, postcode and town.
            [state] { $near ->
                [draft] Did you mean “draft”?
                [in_review] Did you mean “in_review”?
                [published] Did you mean “published”?
                [paused] Did you mean “paused”?
                [closed] Did you mean “closed”?
               *[other] Choose what applies.
            } Possible values are draft, in_review, published, paused and closed, for example: state = "published"
           *[other] If the address must stay secret, that belongs on a line of its own in the offer: address = "hidden" – otherwise choose one of the values allowed here.
        }
    }
finding-risky-spelling-explain =
    Two facts protect people: address = "hidden" keeps an address secret, such
    as that of a women’s shelter, and state keeps drafts and offers that have
    ended from the public. Something here resembles one of them but is misspelt,
    or does not belong in this place.

    If the program passed over such a slip, a secret address could become
    public. That is why the whole entry is not loaded until it is clear what is
    meant. A street never belongs in address: public addresses go into a
    { "[[" }place]] as street, postcode and town.

    Before:
        adress = "hidden"

    After:
        address = "hidden"

finding-unknown-key =
    { $key ->
        [none] There is no such key here.
       *[other] { $table ->
            [none] There is no key “{ $key }” here.
           *[other] There is no key “{ $key }” in “{ $table }”.
        }
    }
finding-unknown-key-cure =
    { $near ->
        [none] { $table ->
            [offer] Delete the line; to keep what it says, write it in “description” (for everyone) or “internal_note” (for your office only).
           *[other] Check the spelling and the place; delete what no key provides for.
        }
       *[other] { $key ->
            [none] If that is what is meant, write: { $near }
           *[other] Did you mean “{ $near }”? Then replace “{ $key }” with: { $near }
        }
    }
finding-unknown-key-explain =
    The program knows only the keys in the description of the format
    (docs/format.md); capitals and small letters count as different. It does not
    know this one in this place. Usually it is a slip, or the key belongs to
    another kind of entry.

    Only this fact is not read and counts as not stated; the entry itself stays.
    With a misspelt telephone number that means: nobody can call. Replace the
    word to the left of the equals sign.

    Before:
        Telefon = "+49 30 23125 100"

    After:
        phone = "+49 30 23125 100"

finding-misplaced-key =
    { $key ->
        [none] This fact is in a subsection but belongs to the offer itself.
       *[other] { $table ->
            [none] “{ $key }” is in a subsection but belongs to the offer itself.
           *[other] “{ $key }” is in the subsection “{ $table }” but belongs to the offer itself.
        }
    }
finding-misplaced-key-cure =
    { $table ->
        [none] Move the line up to the other facts of the offer, before the first heading with a dot, for example before: [[offer.at]]
       *[other] Move the line up to the other facts of the offer, before the first heading that begins with “offer.”.
    }
finding-misplaced-key-explain =
    A line always belongs to the last heading above it. What is below
    { "[[" }offer.at]] holds at that one place only, what is below
    { "[" }offer.translations.uk] is translated. This fact holds for the whole offer,
    though, and where it is now the program cannot read it.

    Only this fact is dropped and counts as not stated; people looking for help
    then do not learn, say, that an offer is free. Move the line up; nothing
    else needs to change.

    Before:
    { "    [[" }offer.at]]
        place = "vhs-markt"
        cost = { "{" } kind = "free" { "}" }

    After:
        cost = { "{" } kind = "free" { "}" }

    { "    [[" }offer.at]]
        place = "vhs-markt"

finding-unknown-value =
    { $value ->
        [none] { part-there } a value that is not one of those allowed there.
       *[other] { part-there } “{ $value }”, which is not one of the values allowed there.
    }
finding-unknown-value-cure =
    { $near ->
        [none] { "" }
       *[other] Did you mean “{ $near }”?{ " " }
    }{ $known ->
        [none] Check the spelling.
       *[other] { $key ->
            [wheelchair] Possible values are true (yes), false (no) and "limited".
            [childcare] Possible values are true (yes), false (no) and "on_request".
           *[other] Possible values: { $known }
        }
    }
finding-unknown-value-explain =
    This key has a fixed list of values, so that the search understands them and
    every language can show them. This value is not among them. The values are
    English words and abbreviations; all of them are in the description of the
    format (docs/format.md).

    Only this value is dropped; in a list the others still hold. Take care with
    residence: a list counts as complete, so a status that is missing from it
    counts as no, and people may wrongly not be referred. What fits no list you
    can write in description.

    Before:
        groups = ["Frauen"]

    After:
        groups = ["women"]

finding-unknown-reference =
    { $value ->
        [none] { $key ->
            [none] There is no entry for an id that is used here.
           *[other] There is no entry for an id in “{ $key }”.
        }
       *[other] { $key ->
            [provider] There is no provider with the id “{ $value }”.
            [needs] There is no need with the id “{ $value }”.
            [place] There is no place with the id “{ $value }”.
            [parent] There is no group of needs with the id “{ $value }”.
           *[other] There is no entry with the id “{ $value }”.
        }
    }
finding-unknown-reference-cure =
    { $near ->
        [none] { $key ->
            [provider] Correct the id, or add the provider with [[provider]]; if it is there already, its entry has a mistake of its own.
            [needs] Look up the right id with the command: lotse needs
            [place] Correct the id, or add the place with [[place]]; if it is there already, its entry has a mistake of its own.
            [parent] Look up the right group with the command “lotse needs”; if it is in the file already, there is a mistake in its entry.
           *[other] Correct the id; if the entry is there already, it has a mistake of its own.
        }
       *[other] { $value ->
            [none] Did you mean: "{ $near }"
           *[other] Did you mean “{ $near }”? Then write instead of "{ $value }": "{ $near }"
        }
    }
finding-unknown-reference-explain =
    Offers do not call providers, places and needs by name but by their id. That
    way a new address or telephone number has to be changed in one place only.
    There is no entry with this id: it is misspelt, the entry has not been
    written yet, or it has a mistake of its own and was therefore not loaded.

    The offer is loaded, but without this reference. People looking for help
    then do not see who runs it or where to go, or do not find the offer under
    this need. Only a new need whose group does not exist is dropped altogether.
    The command “lotse needs” shows all needs with their ids.

    Before:
        provider = "Volkshochschule"

    After:
        provider = "vhs-musterstadt"

finding-bad-hours =
    { $value ->
        [none] { part-at } there are hours that the program cannot read.
       *[other] { part-there } “{ $value }”, hours that the program cannot read.
    }
finding-bad-hours-cure =
    { $near ->
        [none] Abbreviate the days as Mo, Tu, We, Th, Fr, Sa, Su and write times with a colon and a hyphen; what cannot be said this way belongs in the offer’s “hours_text”. For example: "Mo-Th 09:00-12:00,13:00-16:00; PH off"
       *[other] Check whether this is what is meant (days abbreviated in English), and if so use this: { $near }
    }
finding-bad-hours-explain =
    Hours are written in a fixed shorthand from which the program works out
    whether it is open now. The days are Mo, Tu, We, Th, Fr, Sa, Su, public
    holidays are PH. A comma separates several times of one day, a semicolon
    separates rules, “off” means closed.

    What the program cannot read it leaves out: the hours count as not stated,
    the rest of the entry stays. So nobody is sent to a closed door, but nobody
    learns when it is open either. What cannot be said this way, like “irregular
    in the school holidays”, you can write in your own words in hours_text.

    Before:
        hours = "Di und Do 9-12 Uhr"

    After:
        hours = "Tu,Th 09:00-12:00; PH off"

finding-bad-phone =
    { $value ->
        [none] { part-there } no telephone number.
       *[other] { part-there } “{ $value }”, which is not a telephone number that one can dial.
    }
finding-bad-phone-cure = Write the number alone, with its area code and without names or remarks, for example: "+49 30 23125 100"
finding-bad-phone-explain =
    A telephone number has digits, spaces and the characters + - / ( ) . only,
    and begins with + or with the area code. It must be written so that one can
    dial or tap it without thinking. Names, “extension” or “mornings only” do
    not belong in it.

    Only this number is dropped and counts as not stated; the entry stays, but
    nobody can call. When the phone of an offer is answered you can write in
    phone_hours, further numbers with what they are for in contacts.

    Before:
        phone = "Frau Muster, 030 23125-100"

    After:
        phone = "030 23125-100"

finding-bad-email =
    { $value ->
        [none] { part-there } no e-mail address.
       *[other] { part-there } “{ $value }”, which is not an e-mail address.
    }
finding-bad-email-cure = Write a single address with @ and without spaces, for example: "beratung@example.org"
finding-bad-email-explain =
    An e-mail address has exactly one @, no spaces, and at least one dot after
    the @. Something of that is not right here; often there are two addresses in
    one field, or the @ is written as “(at)”.

    Only this address is dropped and counts as not stated; the entry stays.
    People who would rather write than call, in a foreign language for instance,
    need it. Write a single address, preferably that of an office and not of a
    person.

    Before:
        email = "beratung (at) example.org"

    After:
        email = "beratung@example.org"

finding-bad-url =
    { $value ->
        [none] { part-there } no complete web address.
       *[other] { part-there } “{ $value }”, which is not a complete web address.
    }
finding-bad-url-cure = Write the address as the browser shows it, with https:// in front and without spaces, for example: "https://www.example.org"
finding-bad-url-explain =
    A web address begins with https:// (or http://) and has no spaces. Only then
    can people click it or take it with them as a QR code.

    Only this address is dropped and counts as not stated; the entry stays. Open
    the page in a browser and copy the whole line from there: that way you also
    see whether the page still exists.

    Before:
        url = "www.example.org"

    After:
        url = "https://www.example.org"

finding-bad-language =
    { $value ->
        [none] { part-there } something that is not a language code.
       *[other] { part-there } “{ $value }”, which is not a language code.
    }
finding-bad-language-cure =
    { $near ->
        [none] { $key ->
            [translations] Write the code in the heading, for Ukrainian for example: [offer.translations.uk]
           *[other] Write the code of the language, for example de (German), uk (Ukrainian), ar (Arabic), fa-AF (Dari), ckb (Sorani) or de-simple (easy German).
        }
       *[other] Did you mean “{ $near }”?
    }
finding-bad-language-explain =
    Languages are written as codes that are agreed internationally, so that the
    program can show them in every language and search for them: de German, en
    English, uk Ukrainian, ru Russian, tr Turkish, ar Arabic, fa Persian, fa-AF
    Dari, ckb Sorani, gsg German Sign Language. This is no such code.

    Only this language, with what belongs to it, is dropped; the entry and the
    other languages stay. People looking for advice in their own language then
    do not find the offer. Take care: uk is Ukrainian, not English.

    Before:
        speaks = ["de", "Ukrainisch"]

    After:
        speaks = ["de", "uk"]

finding-bad-date =
    { $value ->
        [none] { part-there } a date that the program cannot read.
       *[other] { part-there } “{ $value }”, a date that the program cannot read.
    }
finding-bad-date-cure =
    Check that there is such a day, and write { $table ->
        [season] month and day with two digits each and a hyphen, in quotation marks
        [none] { $key ->
            [from] the date with hyphens
            [to] the date with hyphens
           *[other] year, month and day with hyphens and without quotation marks
        }
       *[other] year, month and day with hyphens and without quotation marks
    }{ $example ->
        [none] { $table ->
            [season] , for example: "11-01"
           *[other] , for example: 2027-01-11
        }
       *[other] , for example: { $example }
    }
finding-bad-date-explain =
    A date is written here in the order year, month, day, with hyphens and
    without quotation marks. That makes it clear everywhere which day is meant.
    The program also turns down days such as the 30th of February.

    If the date is written with dots and without quotation marks, the whole
    entry is not loaded; otherwise only this fact is dropped and counts as not
    stated. People then do not learn when a course begins, or an offer that has
    ended still looks valid. In season, a day of every year is its month and day
    in quotation marks: "11-01".

    Before:
        verified = 11.1.2027

    After:
        verified = 2027-01-11

finding-bad-zone =
    { $value ->
        [none] { part-there } a time zone that the program does not know.
       *[other] { part-there } “{ $value }”, a time zone that the program does not know.
    }
finding-bad-zone-cure = For Germany write: timezone = "Europe/Berlin"
finding-bad-zone-explain =
    All times of the directory hold in one time zone, so that “open now” is
    right even on a computer whose clock is set differently. Time zones are
    named after cities; the one for Germany is Europe/Berlin. Summer and winter
    time are part of it.

    This fact is dropped and counts as not stated; everything else is loaded.
    Put it right, so that nobody comes an hour too early or too late.

    Before:
    { "    [" }directory]
        format = 1
        name = "Kreis Musterland"
        timezone = "MEZ"

    After:
    { "    [" }directory]
        format = 1
        name = "Kreis Musterland"
        timezone = "Europe/Berlin"

finding-out-of-range =
    { $value ->
        [none] { part-there } a number that is not possible here.
       *[other] { part-there } the number “{ $value }”, which is not possible here.
    }
finding-out-of-range-cure =
    { $key ->
        [lat] Write the latitude as a number between -90 and 90
        [lon] Write the longitude as a number between -180 and 180
       *[other] Write a number from 0 upwards, of a usual size
    }{ $example ->
        [none] .
       *[other] { $key ->
            [none] , for example: { $example }
           *[other] , for example: { $key } = { $example }
        }
    }
finding-out-of-range-explain =
    The number lies outside what it can mean: amounts, weeks and ages are never
    below 0, latitudes lie between -90 and 90, longitudes between -180 and 180.
    Usually a point has slipped or there is a digit too many.

    Only this fact is dropped and counts as not stated; the entry stays.
    Otherwise the map would show a place where nobody finds help. Look it up and
    correct the number.

    Before:
    { "    [[" }place]]
        id = "kulturhaus"
        name = "Kulturhaus"
        lat = 519.0
        lon = 8.4

    After:
    { "    [[" }place]]
        id = "kulturhaus"
        name = "Kulturhaus"
        lat = 51.9
        lon = 8.4

finding-reversed-range =
    { $from ->
        [none] { part-at } the end comes before the beginning.
       *[other] { $to ->
            [none] { part-at } the end comes before the beginning “{ $from }”.
           *[other] { part-at } the end “{ $to }” comes before the beginning “{ $from }”.
        }
    }
finding-reversed-range-cure =
    { $from ->
        [none] Swap the two values if they were mixed up; otherwise correct the wrong one.
       *[other] { $to ->
            [none] Swap the two values if they were mixed up; otherwise correct the wrong one.
           *[other] If they were mixed up, “{ $to }” belongs at the beginning and “{ $from }” at the end; otherwise correct the wrong one.
        }
    }
finding-reversed-range-explain =
    Where something has a beginning and an end – ages, levels of a course, its
    first and last day, a season, the validity of a rule – the beginning must
    come before the end. Here it is the other way round.

    The program does not guess which value is right: beginning and end are
    dropped and count as not stated; of a rule about residence, the whole rule.
    With a wrong limit people would be turned away wrongly or sent in vain. If a
    season runs over the turn of the year, leave out the year: from = "11-01",
    to = "03-31".

    Before:
        ages = { "{" } from = 27, to = 12 { "}" }

    After:
        ages = { "{" } from = 12, to = 27 { "}" }

finding-hidden-address =
    { $key ->
        [none] The address of this offer is to stay secret (address = "hidden"), but a place is named here.
       *[other] The address of this offer is to stay secret (address = "hidden"), but “{ $key }” names it.
    }
finding-hidden-address-cure =
    { $key ->
        [none] Delete the section [[offer.at]] with all its lines
       *[other] Delete the whole line
    }; if need be, name only the area, for example: catchment = ["Kreis Musterland"]
finding-hidden-address-explain =
    With address = "hidden" an address stays secret, such as that of a women’s
    shelter: if it becomes known, people are in danger. This offer names a place
    nevertheless. The program loads the offer without it and shows, prints and
    exports it nowhere.

    In the file it is still there, though, and whoever gets the file can read
    it: delete it. Check also whether the address occurs in summary, description
    or next_steps; the program recognises streets and postcodes there
    (address-in-text), but no descriptions. Only if everyone really may know the address, delete the line address = "hidden" instead.

    Before:
        address = "hidden"

    { "    [[" }offer.at]]
        place = "vhs-markt"

    After:
        address = "hidden"
        catchment = ["Kreis Musterland"]

finding-directory-table =
    { $number ->
        [two] There are two entries [directory], and there may be only one.
       *[other] The entry [directory] is missing, so the directory cannot be loaded.
    }
finding-directory-table-cure =
    { $number ->
        [two] Keep one of the two and delete the other with all its lines; in a folder all files count together.
       *[other] Put the heading [directory] at the very beginning of a file and below it, each on a line of its own: format = 1 and name = "Kreis Musterland"
    }
finding-directory-table-explain =
    Every directory has exactly one entry [directory], even if it is made of
    several files in a folder. It names the version of the format, the name, the
    languages, the public holidays and the emergency numbers.

    If it is missing or is there twice, the program does not know what it has in
    hand and loads nothing at all: nobody can search then. Add it at the
    beginning of a file, or delete the one too many. When several files are put
    together, it is easily left in each of them.

    Before:
    { "    [[" }provider]]
        id = "awo"
        name = "AWO Musterstadt"

    After:
    { "    [" }directory]
        format = 1
        name = "Kreis Musterland"

    { "    [[" }provider]]
        id = "awo"
        name = "AWO Musterstadt"

finding-future-format =
    { $format ->
        [none] This directory is written in a newer format than the program knows.
       *[other] { $known ->
            [none] This directory is written in format { $format }, which this program does not know yet.
           *[other] This directory is written in format { $format }, this program knows format { $known } only.
        }
    }
finding-future-format-cure =
    { $known ->
        [none] Install a newer version of Lotse; the file needs no change.
       *[other] Install a newer version of Lotse; if you changed the number by mistake, write: format = { $known }
    }
finding-future-format-explain =
    The number behind format says for which version of the file format a
    directory is written. This one is newer than the program on this computer.
    It could hold facts that the program misunderstands, in the worst case facts
    that protect people.

    That is why nothing at all is loaded. Install a newer version of Lotse; the
    file is probably all right. Change the number back only if it was changed by
    mistake.

    Before:
    { "    [" }directory]
        format = 2
        name = "Kreis Musterland"

    After:
    { "    [" }directory]
        format = 1
        name = "Kreis Musterland"

finding-not-utf8 =
    { $reason ->
        [binary] { part-file } is not a text file.
        [cut-off] { part-file } stops in the middle of a letter; probably a copy broke off.
       *[other] { $line ->
            [none] { part-file } is not saved in the encoding UTF-8.
           *[other] { $column ->
                [none] { part-file } is not saved in the encoding UTF-8; the first character that cannot be read is in line { $line }.
               *[other] { part-file } is not saved in the encoding UTF-8; the first character that cannot be read is in line { $line }, column { $column }.
            }
        }
    }
finding-not-utf8-cure =
    { $reason ->
        [binary] Check whether it is the right file: Lotse cannot read Word and Excel files, archives or pictures.
        [cut-off] Fetch the file again from where it came, or from the last backup.
       *[other] Open the file and check whether accented letters and foreign scripts look right. { part-save }
    }
finding-not-utf8-explain =
    An encoding lays down how letters are stored on the disk. Lotse reads UTF-8
    only, because it has room for all scripts, Arabic and Cyrillic too. Some
    characters in this file do not fit; often two files from different sources
    were copied together.

    If the program guessed wrong, names and streets would be garbled. That is
    why this file is not loaded; if it lies in a folder with others, the others
    are. Before saving, check whether accented letters and foreign scripts look
    right: every � must be replaced with the right letter.

    This is how to save as UTF-8:
        Notepad: File – Save as … – Encoding: UTF-8
        LibreOffice: File – Save As – file type “Text - Choose Encoding” –
            Save – Character set: Unicode (UTF-8)
        Excel: File – Save As – file type “CSV UTF-8 (Comma delimited)”,
            then read it in with: lotse import csv FILE

    Before:
        name = "M�ller"

    After:
        name = "Müller"

finding-utf-16 = { part-file } is saved in the encoding UTF-16, Lotse needs UTF-8.
finding-utf-16-cure = { part-save }
finding-utf-16-explain =
    An encoding lays down how letters are stored on the disk. Older Windows
    programs call UTF-16 simply “Unicode”. In an editor the file looks right,
    but for Lotse there are empty characters between all letters.

    This file is not loaded; if it lies in a folder with others, the others are.
    Saving it as UTF-8 loses nothing, you only need to change the encoding.

    This is how to save as UTF-8:
        Notepad: File – Save as … – Encoding: UTF-8
        LibreOffice: File – Save As – file type “Text - Choose Encoding” –
            Save – Character set: Unicode (UTF-8)
        Excel: File – Save As – file type “CSV UTF-8 (Comma delimited)”,
            then read it in with: lotse import csv FILE

    Before:
        Encoding: UTF-16 LE

    After:
        Encoding: UTF-8

finding-windows-1252 =
    { $line ->
        [none] { part-file } is saved in an older Windows encoding (Windows-1252, also called “ANSI”), Lotse needs UTF-8.
       *[other] { part-file } is saved in an older Windows encoding (Windows-1252, also called “ANSI”), Lotse needs UTF-8; the first affected character is in line { $line }.
    }
finding-windows-1252-cure = { part-save }
finding-windows-1252-explain =
    An encoding lays down how letters are stored on the disk. Windows-1252,
    which Windows also calls “ANSI”, has accented letters but no Cyrillic or
    Arabic ones. Lotse reads UTF-8 only, which has room for all scripts.

    This file is not loaded; if it lies in a folder with others, the others are.
    That way nobody sees “M�ller” where “Müller” is meant. Before saving, check
    whether the accented letters look right, then change the encoding.

    This is how to save as UTF-8:
        Notepad: File – Save as … – Encoding: UTF-8
        LibreOffice: File – Save As – file type “Text - Choose Encoding” –
            Save – Character set: Unicode (UTF-8)
        Excel: File – Save As – file type “CSV UTF-8 (Comma delimited)”,
            then read it in with: lotse import csv FILE

    Before:
        Encoding: ANSI

    After:
        Encoding: UTF-8

finding-unreadable-file =
    { $reason ->
        [missing] { part-file } does not exist.
        [link-to-nowhere] { part-file } is a link to something that does not exist.
        [link-loop] { part-file } is a link that leads in a circle.
        [link-refused] { part-file } is a link that Lotse may not follow here.
        [not-allowed] { part-file } may not be read with this user account.
        [not-in-folder] { part-file } does not exist: part of the way to it is not a folder.
        [is-folder] { part-file } is a folder and not a file.
        [not-regular] { part-file } is not an ordinary file.
        [empty] { part-file } is empty.
        [too-large] { part-file } is too large.
        [total-too-large] { part-file } makes the files of the folder too large together.
        [too-many-files] The folder “{ $file }” holds too many files.
        [folder-without-toml] There is no file in the folder “{ $file }” whose name ends in .toml.
        [hole] { part-file } is incomplete; probably a copy broke off or the disk was full.
        [changing] { part-file } is being written by another program.
        [busy] { part-file } is locked by another program.
        [bad-name] { part-file } has a name that is not possible.
        [no-memory] { part-file } does not fit into the computer’s memory.
       *[other] { part-file } cannot be read.
    }
finding-unreadable-file-cure =
    { $reason ->
        [missing] { $table ->
            [settings] Check the name of your settings file: it is given by LOTSE_SETTINGS or after --settings.
           *[other] Check the name and the folder; you can give both with: lotse --directory PATH
        }
        [link-to-nowhere] Make the link again, or copy the file itself to this place.
        [link-loop] Make the link again, or copy the file itself to this place.
        [link-refused] Copy the file itself to this place.
        [not-allowed] Ask your IT department for the right to read this file.
        [not-in-folder] Check the name and the folder; you can give both with: lotse --directory PATH
        [is-folder] Give the folder a name that does not end in .toml, or move it elsewhere.
        [not-regular] Copy what is in it to an ordinary file whose name ends in .toml.
        [empty] Restore what was in it from the last backup, or delete the file.
        [too-large] Check whether it is the right file; otherwise split it into several files in one folder.
        [total-too-large] Take the files that do not belong to the directory out of the folder.
        [too-many-files] Take the files that do not belong to the directory out of the folder.
        [folder-without-toml] Check whether it is the right folder; the files must have names such as: offers.toml
        [hole] Fetch the file again from where it came, or from the last backup.
        [changing] Wait until the other program has finished, then try again.
        [busy] Close the file in other programs, then try again.
        [bad-name] Give the file a shorter name of letters and digits, for example: offers.toml
        [no-memory] Check whether it is the right file, and close other programs.
        [none] Check whether the file is there, whether you may open it and whether another program is using it.
        [io] Check whether the drive or the network is connected, then try again.
       *[other] Check whether the drive or the network is connected and whether you may open the file (message of the system: { $reason }).
    }
finding-unreadable-file-explain =
    The program cannot read the file, before it even gets to what is in it.
    Common reasons: the name is wrong, the network drive is not connected, the
    permission is missing, or another program holds the file.

    What is in this file is not loaded; if it lies in a folder with others, the
    others are. Until then people looking for help do not find the offers in it.
    When you save the file again, choose the encoding UTF-8.

    This is how to save as UTF-8:
        Notepad: File – Save as … – Encoding: UTF-8
        LibreOffice: File – Save As – file type “Text - Choose Encoding” –
            Save – Character set: Unicode (UTF-8)
        Excel: File – Save As – file type “CSV UTF-8 (Comma delimited)”,
            then read it in with: lotse import csv FILE

    Before:
        lotse check --directory offer.toml

    After:
        lotse check --directory offers.toml

finding-incomplete-need =
    { $value ->
        [none] { $key ->
            [parent] This new need lacks its group (“parent”).
            [labels] This new need lacks a label (“labels”).
           *[other] This new need is incomplete.
        }
       *[other] { $key ->
            [parent] The new need “{ $value }” lacks its group (“parent”).
            [labels] The new need “{ $value }” lacks a label (“labels”).
           *[other] The new need “{ $value }” is incomplete.
        }
    }
finding-incomplete-need-cure =
    { $key ->
        [parent] Name the group under which people should find it, for example: parent = "lang"
        [labels] Give it a name, for example: labels = { "{" } de = "Plattdeutsch" { "}" }
       *[other] Add group and label, for example: parent = "lang" and labels = { "{" } de = "Plattdeutsch" { "}" }
    }
finding-incomplete-need-explain =
    With [[need]] you can add needs of your own or change built-in ones. A new
    need has to have a group (parent), under which people find it, and at least
    one label (labels), by which they recognise it.

    Without both it is not taken in, and offers that name it are not found under
    it. If you wanted to change a built-in need, its id is misspelt: the command
    “lotse needs” shows all needs and groups with their ids.

    Before:
    { "    [[" }need]]
        id = "lang.dialect"
        labels = { "{" } de = "Plattdeutsch" { "}" }

    After:
    { "    [[" }need]]
        id = "lang.dialect"
        parent = "lang"
        labels = { "{" } de = "Plattdeutsch" { "}" }

finding-need-circle =
    { $reason ->
        [itself] The need “{ $value }” cannot be its own group.
       *[other] The need “{ $value }” cannot belong to “{ $in }”, since “{ $in }” itself belongs to “{ $value }”.
    }
finding-need-circle-cure = Name a group that is not itself below this need; if the need is built in and should stay where it is, delete the line with “parent”.
finding-need-circle-explain =
    Every new need belongs to a group (parent), and that may belong to another.
    Here this way goes round in a circle: the group itself belongs, by way of
    others perhaps, to the need that should be below it.

    Such a need would be on no level, and nobody would find it in the list. So a
    new need is not taken in, and a built-in one stays in its group. Name a
    group that is above it: the command “lotse needs” shows all needs and groups
    with their ids.

    Before:
    { "    [[" }need]]
        id = "lang"
        parent = "lang.upper"

    After:
    { "    [[" }need]]
        id = "lang"

finding-table-in-string =
    { $line ->
        [none] In the middle of a text there is a line that looks like the beginning of an entry.
       *[other] The line “{ $line }” is in the middle of a text or a list and so does not begin an entry.
    }
finding-table-in-string-cure = If an entry should begin here, close the text before it with three quotation marks (""") or the list with its bracket; if the line really is part of the text, put a word in front of it.
finding-table-in-string-explain =
    This line looks like the beginning of an entry but is in a text or a list
    that begins further up. Probably the three quotation marks or the bracket at
    its end were forgotten, or are too far down.

    The program takes it as it is: the entry above is loaded, but everything
    from this line on counts as part of its text. If there is an offer in it,
    nobody finds it. Close the text before this line. If the line really is part
    of the text, put a word in front of it, and the warning goes away.

    Before:
        description = """
        Der Kurs dauert zwei Semester.

    { "    [[" }offer]]
        id = "naehcafe"
        """

    After:
        description = """
        Der Kurs dauert zwei Semester.
        """

    { "    [[" }offer]]
        id = "naehcafe"

finding-control-character =
    { $character ->
        [none] { part-there } a character in the text that is invisible or cannot be shown.
       *[other] { part-there } a character in the text that is invisible or cannot be shown ({ $character }).
    }
finding-control-character-cure = Delete the word in this place and type it again instead of copying it from Word, a PDF file or a web page.
finding-control-character-explain =
    Copying from Word, PDF files and web pages brings invisible characters
    along, such as soft hyphens (U+00AD), spaces without width (U+200B) or
    characters that turn the direction of writing round (U+202E). Additions to
    emojis are among them too.

    Nothing is lost: the program leaves out this character alone and shows the
    text without it. It is still a nuisance in the file, because no search there
    finds a word with a hidden hyphen in it. Type the word again. In the example
    a dot stands for the invisible character.

    Before:
        name = "Schuldner·beratung"

    After:
        name = "Schuldnerberatung"

finding-too-long =
    { $length ->
        [none] The text { part-of } is longer than is easy to read.
       *[other] { $most ->
            [none] The text { part-of } has { $length } characters, which is longer than is easy to read.
           *[other] The text { part-of } has { $length } characters; up to { $most } are easy to read.
        }
    }
finding-too-long-cure =
    { $most ->
        [none] Shorten the text
       *[other] Shorten the text to at most { $most } characters
    }{ $table ->
        [offer] { $key ->
            [description] .
            [internal_note] .
           *[other] ; details belong in “description”.
        }
       *[other] .
    }
finding-too-long-explain =
    The text is longer than people read in this place. There is little room on
    the screen, on the slip to take home and in the list of matches; what is too
    long may be cut off. People who are still learning German are grateful for
    short sentences.

    Nothing is lost: the text is loaded in full. Shorten it to what matters
    most, and write the details of an offer in description.

    Before:
        name = "Sprachkurs Deutsch als Zweitsprache Niveau B1 am Abend für Berufstätige mit Betreuung"

    After:
        name = "Deutsch B1 am Abend"
        summary = "Für Berufstätige, mit Kinderbetreuung."

finding-empty-text = { part-there } an empty text.
finding-empty-text-cure = Fill in the text; if you do not know it and the fact is not required, delete the whole line.
finding-empty-text-explain =
    There is nothing between the quotation marks, or only a space. What is not
    known is left out of this file altogether: the program then shows that it is
    not stated, and nobody takes it for a no.

    The program treats an empty text in the same way, it counts as not stated.
    If it is a required fact, such as id, name or summary, the entry is not
    loaded, and people looking for help do not find it.

    Before:
        hours_text = ""

    After:
        hours_text = "In den Ferien nur nach Vereinbarung"

finding-replaced-day =
    { $day ->
        [none] { part-at } a later rule replaces an earlier one for the same weekday.
       *[other] { part-at } only the last rule holds for { part-day }, the earlier times of that day are replaced.{ part-understood }
    }
finding-replaced-day-cure = If both times hold, write them in one rule with a comma and take the day out of the other, for example: "Mo,We-Fr 09:00-12:00; Tu 09:00-12:00,14:00-16:00; PH off"
finding-replaced-day-explain =
    A semicolon begins a new rule, and for each weekday only the last one
    counts. An office that is open on Tuesday mornings and afternoons and writes
    two rules for it is, to the program, open in the afternoon only.

    The hours are loaded as they are. If that is not what was meant, somebody
    stays at home although it is open. Name the day in one rule only and
    separate its times with a comma. If it is what was meant, take the day out
    of the earlier rule, and the warning goes away.

    Before:
        hours = "Mo-Fr 09:00-12:00; Tu 14:00-16:00; PH off"

    After:
        hours = "Mo,We-Fr 09:00-12:00; Tu 09:00-12:00,14:00-16:00; PH off"

finding-all-day = { part-there } a day or a season without times, which counts as open around the clock.{ part-understood }
finding-all-day-cure = Add the times; between several days with the same times there is a comma without a space, for example: "Mo,We 10:00-12:00; PH off"
finding-all-day-explain =
    A day without times means in this shorthand: open from midnight to midnight.
    Often a space is all that is to blame. Behind a comma with a space a new
    rule begins, and the times then hold for the last day only.

    The hours are loaded as they are. If they are wrong, the program shows
    “open” in the middle of the night, and somebody stands before a closed door.
    Delete the space behind the comma, or add the times. If it really is always
    open, write "24/7"; if it is open all day on single days, there is nothing
    to change.

    Before:
        hours = "Mo, We 10:00-12:00; PH off"

    After:
        hours = "Mo,We 10:00-12:00; PH off"

finding-newer-toml = These curly brackets run over several lines or end with a comma, which some editors reject.
finding-newer-toml-cure = Write everything between the curly brackets on one line, without a comma at the end, for example: cost = { "{" } kind = "fee", amount = 40.0 { "}" }
finding-newer-toml-explain =
    Writing the contents of curly brackets on several lines, or ending them with
    a comma, is allowed only in the newest version of the file format TOML.
    Lotse reads it without trouble; nothing is lost.

    Many editors and checking tools do not know that version yet and report
    mistakes where there are none. Whoever edits the file after you easily
    overlooks a real one among them. Write the contents on one line.

    Before:
        cost = { "{" }
          kind = "fee",
          amount = 40.0,
    { "    }" }

    After:
        cost = { "{" } kind = "fee", amount = 40.0 { "}" }

finding-single-value =
    { $key ->
        [at] “offer.at” has single square brackets but needs double ones.
       *[other] { part-there } a single value where a list is expected.
    }
finding-single-value-cure =
    { $key ->
        [at] Add a square bracket on both sides: [[offer.at]]
        [none] Put square brackets around the value, even if it is the only one.
       *[other] Put square brackets around the value, even if it is the only one, after this pattern: { $key } = [ … ]
    }
finding-single-value-explain =
    Several values are possible here, so a list in square brackets is expected,
    even for a single value. A section of which there can be several, such as
    { "[[" }offer.at]], is recognised by its double square brackets.

    Lotse understands it as it is and reads a list of one value; nothing is
    lost. With the brackets, though, whoever edits the file next sees that more
    values are possible: a second place or a second language often decides
    whether somebody finds help.

    Before:
        residence = "any"

    After:
        residence = ["any"]

finding-no-holiday-rule = { part-at } nothing is said about public holidays.{ part-understood }
finding-no-holiday-rule-cure = If it is closed on public holidays, add “; PH off” at the end, otherwise the times on holidays, such as “; PH 10:00-12:00”. For example: "Mo-Fr 09:00-12:00; PH off"
finding-no-holiday-rule-explain =
    In this shorthand public holidays are PH. If nothing is said about them, the
    times of the weekday hold on holidays too: on Easter Monday the program
    would show “open” although probably nobody is there.

    The hours are loaded as they are, nothing is lost. So that nobody stands
    before a closed door, add what holds on public holidays. Which days are
    public holidays is decided by the Land given as holidays in [directory] or
    in the place.

    Before:
        hours = "Mo-Fr 09:00-12:00"

    After:
        hours = "Mo-Fr 09:00-12:00; PH off"

finding-over-midnight = { part-at } some times run over midnight.{ part-understood }
finding-over-midnight-cure = If that is what is meant, there is nothing to do; if beginning and end were mixed up, swap them, for example: "Mo 09:00-16:00; PH off"
finding-over-midnight-explain =
    The end is earlier in the day than the beginning, for example 16:00-09:00.
    The program takes it to mean open until the next morning. For a night
    shelter that is right; often, though, beginning and end were simply mixed
    up.

    The hours are loaded as they are, nothing is lost. Please check: standing
    before a closed door in the middle of the night can be dangerous. If the
    times are right, leave them as they are.

    Before:
        hours = "Mo 16:00-09:00; PH off"

    After:
        hours = "Mo 09:00-16:00; PH off"

## A person's own settings (settings.toml)

finding-unknown-setting = { $key ->
    [none] There is no such setting.
   *[other] There is no setting “{ $key }”.
}
finding-unknown-setting-cure = { $near ->
    [none] Delete the line, or look up what there is: docs/settings.md
   *[other] Did you mean “{ $near }”? Then replace “{ $key }” with: { $near }
}
finding-unknown-setting-explain =
    The file with your settings has a word in it that is no setting, no filter
    and no heading. Mostly it is a slip, or the line stands below the wrong
    heading: below [keys] stand commands with their keys, below [filters] stand
    filters; everything else belongs above them.

    This line does not hold. All other settings do.

    Before:
        colours = "dark"

    After:
        theme = "dark"

finding-setting-value = { $value ->
    [none] “{ $key }” has nothing that is possible there.
   *[other] “{ $key }” is set to “{ $value }”, which is not a possible value.
}
finding-setting-value-cure = { $near ->
    [none] { $known ->
        [none] { $example ->
            [none] For the possible values see: lotse search --help
           *[other] Write it like this, for instance: { $example }
        }
       *[other] Possible values: { $known }
    }
   *[other] Did you mean “{ $near }”? Then write: "{ $near }"
}
finding-setting-value-explain =
    There is such a setting, but not with this value: a colour, a language or a
    town is spelled in another way than the program knows it. With filters it
    depends on the directory that is loaded: nobody can filter by a town that is
    not in it.

    This value does not hold, as if it were not there. All other settings do.

    Before:
        theme = "black"

    After:
        theme = "dark"

finding-setting-twice = “{ $key }” is set a second time here.
finding-setting-twice-cure = Keep the right one of the two lines and delete the other.
finding-setting-twice-explain =
    The same setting is in the file twice, or the same command is given keys
    twice. The upper one holds; the second line does not.

    If a command is to have several keys they belong in a list in square
    brackets.

    Before:
        copy-contact = "ctrl-s"
        copy-contact = "f5"

    After:
        copy-contact = ["ctrl-s", "f5"]

finding-unknown-command = { $key ->
    [none] There is no such command.
   *[other] There is no command “{ $key }”.
}
finding-unknown-command-cure = { $near ->
    [none] All commands are listed by name in: docs/settings.md
   *[other] Did you mean “{ $near }”? Then replace “{ $key }” with: { $near }
}
finding-unknown-command-explain =
    Below [keys] the name of a command stands on the left and the keys that call
    it on the right. There is no command of this name. docs/settings.md names
    all of them, with what they do and the keys that they have without
    settings.

    This line does not hold. All other settings do.

    Before:
        copy-contacts = "ctrl-s"

    After:
        copy-contact = "ctrl-s"

finding-unknown-chord = { $reason ->
    [sequence] “{ $key }” does not arrive in some terminals.
   *[other] “{ $key }” is not a key that the program knows.
}
finding-unknown-chord-cure = { $reason ->
    [sequence] Choose another key, for instance: "ctrl-s" or "f9"
   *[other] Write it like this: "ctrl-s", "alt-x", "f5", "shift-tab", "pageup"
}
finding-unknown-chord-explain =
    A key is written with what is held beside it in front: ctrl, alt or shift,
    then a hyphen or a plus, then the key itself. Keys without a letter are
    called enter, esc, tab, space, backspace, delete, insert, up, down, left,
    right, home, end, pageup, pagedown and f1 to f12.

    Some of them, alt-[ for instance, begin something else in terminals and do
    not arrive. This key does not hold; if the command has no other, it keeps
    those that it has without settings.

    Before:
        sort = "hyper-s"

    After:
        sort = "ctrl-s"

finding-chord-types = “{ $key }” is needed for typing and cannot be the key for “{ $to }”.
finding-chord-types-cure = Use it together with ctrl or alt, for instance: "ctrl-s" or "alt-x"
finding-chord-types-explain =
    Typing always searches, whatever the screen shows. So a key that writes a
    letter, a digit or a sign cannot call a command: nobody could search for a
    word with that letter any more. The same goes for backspace. Only where one
    chooses from a list may it be the space bar.

    This key does not hold. All others do.

    Before:
        sort = "s"

    After:
        sort = "alt-s"

finding-chord-twice = { $reason ->
    [default] “{ $key }” now calls “{ $from }” and no longer “{ $to }”.
   *[other] “{ $key }” is given to two commands: “{ $from }” and “{ $to }”.
}
finding-chord-twice-cure = { $reason ->
    [default] If that is what you mean, give “{ $to }” keys of its own; otherwise choose another for “{ $from }”.
   *[other] “{ $from }” keeps it. Choose another for “{ $to }”.
}
finding-chord-twice-explain =
    In one place a key can call one command only. If two commands in the file
    have the same key, the upper one gets it.

    If the key belongs, without settings, to a command that you did not name,
    that command loses it, for what you write goes first. The warning is gone
    as soon as that command too stands in the file with its keys.

    Before:
        copy-contact = "f9"

    After:
        copy-contact = "f9"
        next-client = "ctrl-n"

finding-chord-needed = Without a key for “{ $to }” nobody could leave the program.
finding-chord-needed-cure = Give “{ $to }” at least one key, for instance: quit = ["ctrl-q"]
finding-chord-needed-explain =
    Every command may be without a key, since the palette calls it too. Quitting
    alone needs one of its own, so that the program can be left at any time.

    So quitting keeps its key, and the line that would take it away does not
    hold.

    Before:
        quit = []

    After:
        quit = ["f10", "ctrl-q"]

finding-only-closed = { part-at } all rules say “off”, so it is never open.
finding-only-closed-cure = Put the times at which it is open before them, for example: "Mo-Fr 09:00-12:00; PH off"
finding-only-closed-explain =
    Every rule of these hours takes something away, and none says when it is
    open. The program therefore always shows “closed”.

    Mostly the first part of the line is missing. If the offer really does not
    exist at the moment, leave the hours out and write state = "paused".

    Before:
        hours = "PH off"

    After:
        hours = "Mo-Fr 09:00-12:00; PH off"

finding-exception-first = { part-at } an exception stands before the rule that replaces it; it has no effect.{ part-understood }
finding-exception-first-cure = Move the exception to the end, for example: "Mo-Fr 09:00-17:00; PH off"
finding-exception-first-explain =
    In this shorthand the last rule that fits a day holds for it. If “PH off”
    stands at the beginning and “Mo-Fr 09:00-17:00” behind it, a holiday that
    falls on a Monday is open.

    The hours are loaded as they are. So that nobody stands before a closed door
    on a holiday, write first what always holds, and the exceptions behind it.

    Before:
        hours = "PH off; Mo-Fr 09:00-17:00"

    After:
        hours = "Mo-Fr 09:00-17:00; PH off"

finding-look-alike =
    { $value ->
        [none] In one word a letter
       *[other] In the word “{ $value }” one letter
    } only looks like “{ $mark }” and is not a Latin letter ({ $character }).
finding-look-alike-cure =
    { $near ->
        [none] Delete the word and type it anew with a Latin keyboard.
       *[other] Delete the word and type it anew: { $near }
    }
finding-look-alike-explain =
    Some Cyrillic and Greek letters look exactly like Latin ones. They get into
    a word when the keyboard was set to another language, or when text was
    copied from somebody else’s document.

    On the screen nobody notices. But whoever types the word correctly does not
    find the offer, and no mail reaches such an address. Delete the word and
    type it anew with a Latin keyboard. Words that are wholly in Cyrillic or
    Greek letters are not meant.

finding-likely-duplicate =
    { $table ->
        [provider] Two providers are called “{ $value }”; probably they are one.
        [place] Two places have the address “{ $value }”; probably they are one.
       *[other] { $key ->
            [phone] Two offers of different providers serve the same need and have the telephone number { $value }; probably they are one.
           *[other] Two offers in the same place are called “{ $value }”; probably they are one.
        }
    }
finding-likely-duplicate-cure =
    { $table ->
        [provider] Delete one of the two and put the id of the other into its offers.
        [place] Delete one of the two and put the id of the other at “place”; floor and room belong in “note” of [[offer.at]].
       *[other] If they are one offer, delete one of the entries; otherwise let the names say how they differ.
    }
finding-likely-duplicate-explain =
    Two entries are so much alike that they probably mean the same thing: offers
    of one name in one place, offers of two providers with the same need and the
    same telephone number, providers of one name, places at one address.
    Capitals, umlauts and punctuation do not count; courses with different dates
    or levels are not taken for doubles.

    Both entries are loaded. In a list of results, though, they take each
    other’s place, and after the next change they contradict each other. The
    finding shows both places. Move what only one of them says to the other, and
    delete the one.

finding-misspelt-town = With the postcode { $number } the town is “{ $near }” elsewhere; here it is “{ $value }”.
finding-misspelt-town-cure = Write: town = "{ $near }"
finding-misspelt-town-explain =
    The same postcode is in other entries with a name of a town that is
    spelt almost the same way. Probably somebody mistyped it here.

    To the program the two spellings are two towns: whoever filters by the right
    one does not see the offers here. Spell a town the same way everywhere. If
    there really are two towns, check the postcode.

finding-odd-coordinates =
    { $reason ->
        [swapped] Latitude and longitude are swapped: { $value } is not in Germany.
        [half] There is a number at “{ $key }”, but “{ $near }” is missing.
        [far] The coordinates { $value } are { $number } km away from the other places of this directory.
       *[other] The coordinates { $value } are not in Germany.
    }
finding-odd-coordinates-cure =
    { $reason ->
        [swapped] Swap the two numbers: { $near }
        [half] Add “{ $near }” or delete “{ $key }”.
       *[other] Look up the address on a map and take the numbers from there, for example: lat = 51.9607 and lon = 7.6261
    }
finding-odd-coordinates-explain =
    The coordinates of a place are the latitude (lat, in Germany between 47 and
    55) and the longitude (lon, between 6 and 15). Here they are swapped,
    incomplete, outside Germany or far from all other places of the directory.
    Often a digit is in the wrong place.

    Whoever follows them arrives at the wrong place, and on a map the place lies
    in the middle of nowhere. If they are right nevertheless, as for a central
    office in another city, you can leave them as they are.

    Before:
        lat = 7.6261
        lon = 51.9607

    After:
        lat = 51.9607
        lon = 7.6261

finding-no-contact = There is no way to reach this offer: no telephone number, no mail address, no web page and no place with a street, not at its provider either.
finding-no-contact-cure = Add at least one, for example: phone = "+49 30 23125 100"
finding-no-contact-explain =
    Whoever finds this offer can do nothing with it: nobody knows where to call,
    to write or to go. What the provider states counts too, and so do the
    contacts and the street of a place.

    The offer is loaded and shown. Enter how to get in touch, at the offer
    itself or once at the provider.

    Before:
        name = "Sewing café"

    After:
        name = "Sewing café"
        phone = "+49 30 23125 100"

finding-personal-email = { part-there } a person’s mail address: “{ $value }@…”.
finding-personal-email-cure = Take the address of the office, for example: "{ $example }"
finding-personal-email-explain =
    The address looks like a first name and a surname. When that person changes
    jobs, messages lead nowhere, and nobody notices. Besides, the name of an
    employee may be in a public directory only if she agrees.

    The offer is loaded as it is. Ask for an address that belongs to the task
    and is read during holidays too. If the name is that of an institution, you
    can leave it as it is.

    Before:
        email = "petra.muster@awo.example.org"

    After:
        email = "beratung@awo.example.org"

finding-address-in-text =
    { $table ->
        [place] This place has the name of an offer whose address is to stay secret.
       *[other] The address of this offer is to stay secret (address = "hidden"), but the text { part-of } names a street or a postcode.
    }
finding-address-in-text-cure =
    { $table ->
        [place] Delete the whole place if it is the secret address; otherwise give it another name.
       *[other] Take the address out of the text; if need be, name the area only.
    }
finding-address-in-text-explain =
    With address = "hidden" an address stays secret, such as that of a women’s
    shelter: if it becomes known, people are in danger. But a text of this offer
    holds something that looks like an address: a street with a number, or a
    postcode with a town. Or there is a place of the same name as the offer.

    Texts are shown, printed and exported as they are. Check the translations
    too. If it is the address of another office that everyone may know, refer to
    it by its name and telephone number, without the street: it, too, can tell
    where the house is.

    Before:
        summary = "Protection for women at Lindenstraße 12."

    After:
        summary = "Protection for women in Kreis Musterland."

finding-future-date = { part-there } a day that is still to come: { $date }.
finding-future-date-cure = Check day, month and year.
finding-future-date-explain =
    On this day something is said to have happened: somebody verified the entry,
    or asked for free places. But the day is in the future. Mostly the year has
    slipped, or day and month are swapped.

    As long as the day is in the future, the entry counts as freshly verified,
    and nobody is reminded of it. In the file the year comes first, then the
    month, then the day.

    Before:
        verified = 2062-10-15

    After:
        verified = 2026-10-15

finding-no-place = The offer takes place on site but names no place.
finding-no-place-cure = Add below it a section [[offer.at]] with the line place = "…" and the id of the place.
finding-no-place-explain =
    At “channel” it says on_site. But where that is, is missing: the offer does
    not appear on a map, in a list by towns, or in a search for a town.

    The offer is loaded. Enter the place once with [[place]] and name it at
    every offer that takes place there. If help comes to the door or is given on
    the telephone, change “channel”. If the address is to stay secret, write
    address = "hidden".

    After:
        channel = ["on_site"]

    { "    [[" }offer.at]]
        place = "treff"

finding-past-date =
    { $key ->
        [starts] The course has begun already: { $date }.
        [ends] The course is over: it ended on { $date }.
        [register_by] Registration is over: it ended on { $date }.
        [expires] The entry has expired: it was valid until { $date }.
        [until] The notice is over: it was valid until { $date }.
        [funded_until] The funding has ended: { $date }.
       *[other] { $table ->
            [season] The time in which the offer exists is over: { $date }.
           *[other] The rule no longer holds: it was valid until { $date }.
        }
    }
finding-past-date-cure =
    { $key ->
        [starts] Enter when it begins next; if one can still join, write rolling = true.
        [ends] Enter the next course, or write state = "closed".
        [register_by] Enter the next date for registration; if one can still join, delete it.
        [expires] If the offer still exists, enter a new date; otherwise write state = "closed".
        [until] Delete the notice, or enter a new date if it still holds.
        [funded_until] Ask the provider whether it goes on and enter the new date; otherwise write state = "closed".
       *[other] { $table ->
            [season] Enter the next date; if it is the same every year, write month and day only, for example: to = "03-31"
           *[other] Delete the rule, or enter what holds now.
        }
    }
finding-past-date-explain =
    A date in this entry is in the past: the beginning or end of a course, the
    last day to register, the end of a notice, of funding, of a rule or of the
    whole entry.

    An expired entry is shown to advisers with a mark, and not in a kiosk at
    all. Everything else is shown as it stands: people who read it call about a
    course that is long over. Call the provider and enter what holds now.

    If the offer no longer exists, write state = "closed" instead of deleting
    it: so old slips and links still get an answer. What day it is today is told
    by the computer’s clock; with --now the check reckons from another day.

finding-never-verified = It is not stated when somebody last verified that everything is right.
finding-never-verified-cure = Ask the provider and then enter the day: verified = { $example }
finding-never-verified-explain =
    Without a date nobody knows whether the entry is of yesterday or three years
    old. Advisers see “not stated” and have to call first.

    The offer is loaded and shown. To verify means: a short call, or a look at
    the provider’s web page, whether hours, cost and contact are still right.
    Then enter the day, even if there was nothing to change.

    After:
        verified = 2026-10-15
        verified_how = "phone"

finding-long-unverified = It was last verified on { $date }, { $number } days ago; the limit is { $most } days.
finding-long-unverified-cure = Ask whether everything is still right and then enter the day: verified = { $example }
finding-long-unverified-explain =
    More time has passed since the last verification than the directory allows.
    The limit stands at review_after_days in [directory]; if it is not stated,
    it is a year.

    Telephone numbers, hours and costs change without anybody telling. Make a
    short call or look at the web page (source_url). If everything is right,
    change the date only.

    Before:
        verified = 2025-08-14

    After:
        verified = 2026-11-23

finding-outdated-translation = The translation “{ $in }” belongs to an older version of the text.
finding-outdated-translation-cure = Compare it with the text; if it fits, say so with the command: lotse verify { $value } --translation { $in }
finding-outdated-translation-explain =
    At “of” there is a checksum of the text that was translated. The text has
    changed since: the translation may still say what used to hold. Only texts
    that are translated count (name, summary, description, next_steps,
    hours_text, alert); a new telephone number makes no translation old.

    The translation is still shown. Let somebody who speaks the language compare
    both texts. The program writes the checksum; you never need to change it by
    hand.

finding-incomplete-translation = The translation “{ $in }” lacks: { $known }.
finding-incomplete-translation-cure = Add it in the section [offer.translations.{ $in }].
finding-incomplete-translation-explain =
    A translation needs at least the name and the summary. Where one is missing,
    the German text appears in the middle of the foreign one, on the screen, on
    the slip and in the kiosk.

    The offer is loaded. Add what is missing. If it is only a machine’s
    translation, say so with by = "machine", so that somebody reads it again.

    After:
        name = "Німецька B1 увечері"
        summary = "Двічі на тиждень після роботи."
        by = "machine"

finding-untranslated-steps =
    { $number ->
        [none] The translation “{ $in }” lacks the steps (“next_steps”).
       *[other] The translation “{ $in }” does not have as many steps as the original: { $number } instead of { $most }.
    }
finding-untranslated-steps-cure = Translate every step, in the same order: next_steps = ["…", "…"]
finding-untranslated-steps-explain =
    What is to be done is in the steps: call, bring documents, come to the
    test. These above all must be understood by people who know little German.
    Where their translation is missing or shorter, the program shows the German
    steps or leaves one out.

    The offer is loaded. Add the steps in the section of the translation: as
    many as in the original, and in the same order.

    After:
        next_steps = ["Зателефонуйте.", "Прийдіть на тест."]

finding-missing-translation = Not yet translated, of { $number } offers: { $known }.
finding-missing-translation-cure = Begin with the offers that people ask for most; take a language that you do not translate into out of “text_languages”.
finding-missing-translation-explain =
    At “text_languages” stand the languages in which this directory has texts.
    Not every offer has a translation into each of them. The finding says for
    each language how many are missing; drafts and closed offers do not count.

    Where a translation is missing, the German text is shown. That is better
    than nothing, so do not leave offers out. Name, summary and steps are enough
    to begin with.

finding-unfindable = No likely search brings this offer into the first ten, not even “{ $value }”.
finding-unfindable-cure = Let the name say what is special about it, or add words that people search for: keywords = ["…"]
finding-unfindable-explain =
    The check with --findable has searched as people would: for the name, for
    the need, for need and town, for provider and need, for the keywords. In
    none of these searches was the offer among the first ten results. Whoever
    needs it finds it only with patience.

    Mostly many offers have the same name, or the name is so general that others
    fit better. A name that says the difference (“German B1 in the evening in
    Neuenfeld”) helps most; keywords are words that do not stand elsewhere in
    the entry.

finding-byte-order-mark = { part-file } begins with an invisible character (BOM) that Notepad and Excel put there.
finding-byte-order-mark-cure = Save it with the encoding “UTF-8”, not “UTF-8 with BOM”.
finding-byte-order-mark-explain =
    Older editors on Windows and Excel put an invisible character before the
    text, the byte order mark (BOM). This program skips it.

    Other programs that read the same file do not always do so, and then report
    a mistake in the first line that nobody can see. In Notepad choose “Save as
    …” and the encoding “UTF-8”.

finding-mixed-line-ends = From here on lines end differently: { $number } lines end as on Windows (CRLF), { $most } as on Linux and macOS (LF).
finding-mixed-line-ends-cure = Choose one kind for the whole file in your editor, and save.
finding-mixed-line-ends-explain =
    At the end of every line is an invisible character, on Windows there are
    two. This file has both, mostly because it was edited on different computers
    or put together from several files.

    To this program it is all the same, and both kinds are right. But when two
    versions are compared, lines appear as changed in which nothing has changed.
    Most editors show the kind at the lower edge (CRLF or LF) and let one change
    it there.
