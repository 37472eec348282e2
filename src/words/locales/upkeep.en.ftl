## What those see who keep the directory

sample-unchangeable = The built-in sample cannot be changed. Name your directory with: --directory PATH
nothing-written = Nothing was written.
not-written = { $file } was not written and is as it was: { $reason ->
    [changed] Somebody has changed the file meanwhile. Run the command again.
    [exists] The file exists already.
    [file-not-writable] The file is write-protected or belongs to somebody else.
    [folder-not-writable] You may not make files in the folder { $detail }.
    [read-only-file-system] The drive can only be read.
    [no-space] There is no room left on the drive.
   *[other] The system says: { $reason } { $detail }
}

## Layout

fmt-did = { $changed ->
    [0] There was nothing to lay out.
    [one] One file was laid out.
   *[other] { $changed } files were laid out.
}{ $broken ->
    [0] { "" }
    [one] { " " }One file stayed as it is: the mistake above comes first.
   *[other] { " " }{ $broken } files stayed as they are: the mistakes above come first.
}
fmt-would = { $changed ->
    [0] There would be nothing to lay out.
    [one] One file would be laid out by: lotse fmt
   *[other] { $changed } files would be laid out by: lotse fmt
}{ $broken ->
    [0] { "" }
    [one] { " " }One file would stay as it is: the mistake above comes first.
   *[other] { " " }{ $broken } files would stay as they are: the mistakes above come first.
}
fmt-not-utf8 = The text is not UTF-8.

## Date of verification

verify-done = Noted: { $id } ({ $file }:{ $line })
verify-future = { $day } is in the future. Verified is what has been verified.
verify-no-day = "{ $written }" is no day. Write it like this: 2026-11-23
verify-no-language = "{ $written }" is no language code. Write it like this: uk
verify-no-way = --how knows no "{ $written }".{ $near ->
        [none] { "" }
       *[other] { " " }Did you mean "{ $near }"?
    } Possible are: { $known }
verify-translation-alone = --translation only says that the translation fits the German text; --by, --how and --date do not belong to it.
verify-no-translation = The offer "{ $id }" has no texts in the language "{ $code }". { $known ->
        [none] It is not translated.
       *[other] There are: { $known }
    }
verify-broken = The entry "{ $id }" cannot be read as it is. What to do is shown by: lotse check

## A new offer

new-ask = { $key ->
    [name] What is the offer called?
    [summary] What is it about, in one or two plain sentences?
    [hours] When can one simply come, such as "Mo-Fr 09:00-12:00; PH off"? (empty: not known)
   *[phone] Telephone number? (empty: not known)
}
new-ask-id = Id (empty: { $id })?
new-ask-provider = Who offers it? A word of the name is enough:
new-ask-need = What does it help with? A word is enough, flat for instance:
new-ask-another-need = What else? (empty: that is all)
new-ask-place = Where does it take place? A word of the name, the street or the town is enough. (empty: at no fixed place)
new-ask-verified = Have you verified today, { $day }, that everything is right? (y/n)
new-ask-file = Into which file? Number:
new-choose = Number (empty: none of these):
new-choose-number = Give a number from 1 to { $most }.
new-provider-new = Add "{ $name }" as a new provider
new-required = This cannot be left out.
new-missing = Still missing: --{ $option }
new-id-taken = The id "{ $id }" is taken. Free is "{ $near }".
new-no-provider = There is no provider with the id "{ $written }".{ $near ->
        [none] { "" }
       *[other] { " " }Did you mean "{ $near }"?
    }
new-no-place = "{ $written }" is no place in this directory.{ $near ->
        [none] { "" }
       *[other] { " " }Did you mean "{ $near }"?
    }
new-no-need = No need is known for "{ $written }". Try another word; all are shown by: lotse needs
new-other-file = { $file } does not belong to the directory. Possible are: { $known }
new-which-file = The directory has several files. Name one with --to: { $known }
new-done = Added: { $id } ({ $file }:{ $line }). Go on with: lotse edit { $id }

## Editing

edit-no-terminal = The editor needs a terminal. The offer is in { $file }, line { $line }.
edit-no-editor = No editor is chosen. Set the environment variable EDITOR, to nano for instance.
edit-bad-editor = VISUAL or EDITOR cannot be understood, a quotation mark is open: { $editor }
edit-not-started = The editor { $editor } cannot be started ({ $reason }). Which one it is, the environment variables VISUAL and EDITOR say.
edit-failed = The editor { $editor } has reported a failure.
edit-question = { $count ->
    [one] One finding.
   *[other] { $count } findings.
} [e]dit again, [k]eep it so or [r]estore what was there before? (empty: edit)
edit-kept-on-screen = { $id }: changed and kept. F8 shows the findings.
edit-done = { $result ->
    [unchanged] { $id }: nothing changed.
    [sound] { $id }: changed, checked, all is well.
    [restored] { $id }: what was there before is back.
   *[kept] { $id }: changed. The findings are shown by: lotse check
}

## What to look at

stale-owner = { $owner } ({ $count ->
    [one] one offer
   *[other] { $count } offers
})
stale-nobody = Nobody is named as owner
stale-summary = { $count ->
    [0] Nothing to look at: all offers are up to date ({ $offers }).
    [one] One offer of { $offers } is to be looked at.
   *[other] { $count } offers of { $offers } are to be looked at.
}
stale-no-owner = No owner here is "{ $written }".{ $near ->
        [none] { $known ->
            [none] { " " }No offer names one (owner).
           *[other] { " " }There are: { $known }
        }
       *[other] { " " }Did you mean "{ $near }"?
    }
stale-reason = { $code ->
    [expired] expired, was valid until { $day }
    [course-over] the course has been over since { $day }
    [alert-over] the notice was valid until { $day }
    [note-over] a rule about residence was valid until { $day }
    [funding-over] funded only until { $day }
    [never-verified] no date of verification is stated
    [review-due] last verified on { $day }
    [capacity-old] free places: { $day ->
        [none] without a date
       *[other] as of { $day }
    }
    [note-unchecked] rule about residence: { $day ->
        [none] never checked whether it holds
       *[other] last checked on { $day }
    }
    [translation-outdated] translation older than the German text: { $language }
    [in-review] waits for release
    [expires-soon] valid only until { $day }
   *[funding-ends] funded only until { $day }
}

## Coverage

coverage-total = all
coverage-unstated = { $by ->
    [towns] no town
    [languages] not stated
    [groups] everybody
   *[levels] no level
}
coverage-names = Cut short are: { $names }
coverage-counted = Counted { $offers ->
    [one] is one offer that is
   *[other] are { $offers } offers that are
} valid { $offers ->
    [one] now
   *[other] now
}; one in several towns counts in each.
coverage-gaps = { $count ->
    [0] There is an offer for every need.
    [one] One need without any offer: { $names }
   *[other] { $count } needs without any offer: { $names }
}

## Comparison

entry-kind = { $table ->
    [offer] Offer
    [provider] Provider
    [place] Place
    [need] Need
   *[directory] Directory
}
diff-summary = { $total ->
    [0] No difference.
   *[other] New: { $added }, gone: { $removed }, changed: { $changed }
}
diff-unread = Not compared because they cannot be read: entries before { $before }, after { $after }. What to do is shown by: lotse check
diff-table-head = | Field | before | after |
diff-title = { $what ->
    [added] New: { $kind } { $name }
    [removed] Gone: { $kind } { $name }
   *[changed] { $kind } { $name }
} { $id ->
    [none] { "" }
   *[other] `{ $id }`
}
diff-not-utf8 = { $file } was not UTF-8 in { $revision }.
diff-nothing-there = "{ $named }" is no path, { $reason ->
    [no-git] and Git, which knows former states, is not installed.
    [slow] and Git did not answer in time.
    [empty] and in this state { $path } has no file that ends in .toml.
   *[said] and Git finds no state of { $path } for it{ $detail ->
        [none] .
       *[other] { " " }({ $detail }).
    }
}
