## Was die sehen, die das Verzeichnis pflegen

sample-unchangeable = Das eingebaute Beispiel lässt sich nicht ändern. Nennen Sie Ihr Verzeichnis mit: --directory PFAD
nothing-written = Es wurde nichts geschrieben.
not-written = { $file } wurde nicht geschrieben und ist, wie es war: { $reason ->
    [changed] Jemand hat die Datei inzwischen geändert. Rufen Sie den Befehl noch einmal auf.
    [exists] Es gibt die Datei schon.
    [file-not-writable] Die Datei ist schreibgeschützt oder gehört jemand anderem.
    [folder-not-writable] Im Ordner { $detail } dürfen Sie keine Dateien anlegen.
    [read-only-file-system] Das Laufwerk kann nur gelesen werden.
    [no-space] Es ist kein Platz mehr auf dem Laufwerk.
   *[other] Das Betriebssystem meldet: { $reason } { $detail }
}

## Ordnen

fmt-did = { $changed ->
    [0] Es gab nichts zu ordnen.
    [one] Eine Datei wurde geordnet.
   *[other] { $changed } Dateien wurden geordnet.
}{ $broken ->
    [0] { "" }
    [one] { " " }Eine Datei blieb, wie sie ist: Erst muss der Fehler oben behoben sein.
   *[other] { " " }{ $broken } Dateien blieben, wie sie sind: Erst müssen die Fehler oben behoben sein.
}
fmt-would = { $changed ->
    [0] Es gäbe nichts zu ordnen.
    [one] Eine Datei wäre zu ordnen, mit: lotse fmt
   *[other] { $changed } Dateien wären zu ordnen, mit: lotse fmt
}{ $broken ->
    [0] { "" }
    [one] { " " }Eine Datei bliebe, wie sie ist: Erst muss der Fehler oben behoben sein.
   *[other] { " " }{ $broken } Dateien blieben, wie sie sind: Erst müssen die Fehler oben behoben sein.
}
fmt-not-utf8 = Der Text ist kein UTF-8.

## Prüfdatum

verify-done = Vermerkt: { $id } ({ $file }:{ $line })
verify-future = Der { $day } liegt in der Zukunft. Geprüft ist, was geprüft wurde.
verify-no-day = »{ $written }« ist kein Tag. Schreiben Sie ihn so: 2026-11-23
verify-no-language = »{ $written }« ist kein Sprachcode. Schreiben Sie ihn so: uk
verify-no-way = Bei --how gibt es »{ $written }« nicht.{ $near ->
        [none] { "" }
       *[other] { " " }Meinten Sie »{ $near }«?
    } Möglich sind: { $known }
verify-translation-alone = --translation sagt nur, dass die Übersetzung zum deutschen Text passt; --by, --how und --date gehören nicht dazu.
verify-no-translation = Das Angebot »{ $id }« hat keine Texte in der Sprache »{ $code }«. { $known ->
        [none] Es ist nicht übersetzt.
       *[other] Es gibt: { $known }
    }
verify-broken = Der Eintrag »{ $id }« lässt sich so nicht lesen. Was zu tun ist, zeigt: lotse check

## Neues Angebot

new-ask = { $key ->
    [name] Wie heißt das Angebot?
    [summary] Worum geht es, in ein oder zwei einfachen Sätzen?
    [hours] Wann kann man einfach kommen, etwa »Mo-Fr 09:00-12:00; PH off«? (leer: weiß ich nicht)
   *[phone] Telefonnummer? (leer: weiß ich nicht)
}
new-ask-id = Kennung (leer: { $id })?
new-ask-provider = Wer bietet es an? Ein Wort des Namens genügt:
new-ask-need = Wobei hilft es? Ein Wort genügt, zum Beispiel Wohnung:
new-ask-another-need = Wobei noch? (leer: das war alles)
new-ask-place = Wo findet es statt? Ein Wort des Namens, der Straße oder des Ortes genügt. (leer: an keinem festen Ort)
new-ask-verified = Haben Sie heute, am { $day }, geprüft, dass alles stimmt? (j/n)
new-ask-file = In welche Datei? Nummer:
new-choose = Nummer (leer: nichts davon):
new-choose-number = Geben Sie eine Zahl von 1 bis { $most } ein.
new-provider-new = »{ $name }« als neuen Träger anlegen
new-required = Ohne diese Angabe geht es nicht.
new-missing = Es fehlt noch: --{ $option }
new-id-taken = Die Kennung »{ $id }« ist vergeben. Frei ist »{ $near }«.
new-no-provider = Einen Träger mit der Kennung »{ $written }« gibt es nicht.{ $near ->
        [none] { "" }
       *[other] { " " }Meinten Sie »{ $near }«?
    }
new-no-place = »{ $written }« ist kein Ort in diesem Verzeichnis.{ $near ->
        [none] { "" }
       *[other] { " " }Meinten Sie »{ $near }«?
    }
new-no-need = Zu »{ $written }« ist kein Bedarf bekannt. Versuchen Sie ein anderes Wort; alle zeigt: lotse needs
new-other-file = { $file } gehört nicht zum Verzeichnis. Möglich sind: { $known }
new-which-file = Das Verzeichnis hat mehrere Dateien. Nennen Sie eine mit --to: { $known }
new-done = Angelegt: { $id } ({ $file }:{ $line }). Weiter geht es mit: lotse edit { $id }

## Bearbeiten

edit-no-terminal = Der Editor braucht ein Terminal. Das Angebot steht in { $file }, Zeile { $line }.
edit-no-editor = Es ist kein Editor gewählt. Setzen Sie die Umgebungsvariable EDITOR, zum Beispiel auf nano.
edit-bad-editor = VISUAL oder EDITOR lässt sich nicht verstehen, ein Anführungszeichen ist offen: { $editor }
edit-not-started = Der Editor { $editor } lässt sich nicht starten ({ $reason }). Welcher es ist, sagen die Umgebungsvariablen VISUAL und EDITOR.
edit-failed = Der Editor { $editor } hat einen Fehler gemeldet.
edit-question = { $count ->
    [one] Eine Meldung.
   *[other] { $count } Meldungen.
} [b]earbeiten, so [l]assen oder [z]urück zum Stand von vorher? (leer: bearbeiten)
edit-kept-on-screen = { $id }: geändert und behalten. Die Meldungen zeigt F8.
edit-done = { $result ->
    [unchanged] { $id }: nichts geändert.
    [sound] { $id }: geändert, geprüft, alles in Ordnung.
    [restored] { $id }: Der Stand von vorher ist wieder da.
   *[kept] { $id }: geändert. Die Meldungen zeigt: lotse check
}

## Was anzusehen ist

stale-owner = { $owner } ({ $count ->
    [one] ein Angebot
   *[other] { $count } Angebote
})
stale-nobody = Niemand ist als zuständig genannt
stale-summary = { $count ->
    [0] Nichts anzusehen: Alle Angebote sind aktuell ({ $offers }).
    [one] Ein Angebot von { $offers } ist anzusehen.
   *[other] { $count } Angebote von { $offers } sind anzusehen.
}
stale-no-owner = Zuständig ist hier nirgends »{ $written }«.{ $near ->
        [none] { $known ->
            [none] { " " }Es ist bei keinem Angebot jemand genannt (owner).
           *[other] { " " }Genannt sind: { $known }
        }
       *[other] { " " }Meinten Sie »{ $near }«?
    }
stale-reason = { $code ->
    [expired] abgelaufen, galt bis { $day }
    [course-over] der Kurs ist seit dem { $day } zu Ende
    [alert-over] der Hinweis galt bis { $day }
    [note-over] eine Regel zum Aufenthalt galt bis { $day }
    [funding-over] gefördert nur bis { $day }
    [never-verified] es ist kein Prüfdatum genannt
    [review-due] zuletzt geprüft am { $day }
    [capacity-old] freie Plätze: { $day ->
        [none] ohne Datum
       *[other] Stand vom { $day }
    }
    [note-unchecked] Regel zum Aufenthalt: { $day ->
        [none] noch nie nachgesehen, ob sie gilt
       *[other] zuletzt nachgesehen am { $day }
    }
    [translation-outdated] Übersetzung älter als der deutsche Text: { $language }
    [in-review] wartet auf Freigabe
    [expires-soon] gilt nur noch bis { $day }
   *[funding-ends] gefördert nur noch bis { $day }
}

## Abdeckung

coverage-total = alle
coverage-unstated = { $by ->
    [towns] ohne Ort
    [languages] ohne Angabe
    [groups] für alle
   *[levels] ohne Niveau
}
coverage-names = Abgekürzt sind: { $names }
coverage-counted = Gezählt sind { $offers ->
    [one] ein Angebot, das
   *[other] { $offers } Angebote, die
} zurzeit { $offers ->
    [one] gilt
   *[other] gelten
}; eines an mehreren Orten zählt an jedem.
coverage-gaps = { $count ->
    [0] Zu jedem Bedarf gibt es ein Angebot.
    [one] Ein Bedarf ohne jedes Angebot: { $names }
   *[other] { $count } Bedarfe ohne jedes Angebot: { $names }
}

## Vergleich

entry-kind = { $table ->
    [offer] Angebot
    [provider] Träger
    [place] Ort
    [need] Bedarf
   *[directory] Verzeichnis
}
diff-summary = { $total ->
    [0] Kein Unterschied.
   *[other] Neu: { $added }, weg: { $removed }, geändert: { $changed }
}
diff-unread = Nicht verglichen, weil nicht lesbar: Einträge vorher { $before }, nachher { $after }. Was zu tun ist, zeigt: lotse check
diff-table-head = | Feld | vorher | nachher |
diff-title = { $what ->
    [added] Neu: { $kind } { $name }
    [removed] Weg: { $kind } { $name }
   *[changed] { $kind } { $name }
} { $id ->
    [none] { "" }
   *[other] `{ $id }`
}
diff-not-utf8 = { $file } war in { $revision } kein UTF-8.
diff-nothing-there = »{ $named }« ist kein Pfad, { $reason ->
    [no-git] und Git, das frühere Stände kennt, ist nicht installiert.
    [slow] und Git hat nicht rechtzeitig geantwortet.
    [empty] und in diesem Stand hat { $path } keine Datei, die auf .toml endet.
   *[said] und Git findet dazu keinen Stand von { $path }{ $detail ->
        [none] .
       *[other] { " " }({ $detail }).
    }
}
