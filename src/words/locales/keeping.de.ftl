# Was nur Beratung und Pflege lesen: was über einen Eintrag festgehalten ist, und »Hier stimmt etwas nicht«. Diese Datei gibt
# es nur auf Deutsch und Englisch, die Sprachen dieser beiden.

sheet-label-internal = Intern
sheet-internal-note = Notiz: { $text }
sheet-owner = Zuständig: { $text }
sheet-verified-by = Geprüft von: { $text }
sheet-verified-how = Geprüft durch: { $text }
sheet-source = Quelle: { $text }
sheet-funded-until = { $tense ->
    [past] Die Förderung endete am { $date }.
   *[future] Gefördert bis { $date }.
}
sheet-modelled-on = Vorbild: { $text }
sheet-external-id = Kennung bei { $register }: { $id }
sheet-state-draft = Entwurf, noch nicht veröffentlicht
sheet-state-in-review = In Prüfung, noch nicht veröffentlicht

## Hier stimmt etwas nicht
#   was mit einem Strich endet, füllt jemand aus

copy-wrong-subject = Bitte prüfen: { $name } ({ $id })
copy-wrong-to = An: { $text }
copy-wrong-directory = Verzeichnis: { $text }
copy-wrong-provider = Träger: { $text }
copy-wrong-date = Gemeldet am { $date }
copy-wrong-what = Was stimmt nicht? ________________________________
copy-wrong-right = Wie ist es richtig? ______________________________
copy-wrong-source = Woher ist das bekannt? ___________________________
copy-wrong-privacy = Bitte nichts über die Menschen schreiben, die beraten werden.
