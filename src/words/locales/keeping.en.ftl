# What only advisers and maintainers read: what is kept about an entry, and "this entry is wrong". This file exists in German
# and English alone, the languages of these two.

sheet-label-internal = Internal
sheet-internal-note = Note: { $text }
sheet-owner = Owner: { $text }
sheet-verified-by = Verified by: { $text }
sheet-verified-how = Verified through: { $text }
sheet-source = Source: { $text }
sheet-funded-until = { $tense ->
    [past] The funding ended on { $date }.
   *[future] Funded until { $date }.
}
sheet-modelled-on = Modelled on: { $text }
sheet-external-id = Id at { $register }: { $id }
sheet-state-draft = Draft, not published yet
sheet-state-in-review = In review, not published yet

## This entry is wrong
#   lines that end with a rule are for somebody to fill in

copy-wrong-subject = Please check: { $name } ({ $id })
copy-wrong-to = To: { $text }
copy-wrong-directory = Directory: { $text }
copy-wrong-provider = Provider: { $text }
copy-wrong-date = Reported on { $date }
copy-wrong-what = What is wrong? ___________________________________
copy-wrong-right = What would be right? _____________________________
copy-wrong-source = How is this known? _______________________________
copy-wrong-privacy = Please write nothing about the people you advise.
