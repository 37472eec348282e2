# Sätze zu allem, was eine Prüfung findet (lotse check) und erklärt (lotse explain).
#
# Je Meldung drei Nachrichten: was nicht stimmt, was zu tun ist (-cure), was es bedeutet (-explain).
# Alle Argumente sind Texte. Fehlt eines oder ist es leer, übergibt das Programm den Text "none".
#   $key      der Schlüssel, wie er in der Datei steht; $german sein deutscher Name
#   $table    der Eintrag oder die geschweiften Klammern, in denen er steht: offer, place, cost, season …
# -explain hat keine Argumente. Eingerückte Zeilen sind Beispiele und werden nicht umbrochen.

## Bausteine

# Ein Schlüssel mit seinem deutschen Namen: »summary« (Worum geht's)
part-key = { $german ->
    [none] »{ $key }«
   *[other] »{ $key }« ({ $german })
}

# Satzanfang, danach folgt das Verb: Bei »phone« (Telefon) steht …
part-at = { $key ->
    [none] Hier
   *[other] Bei { part-key }
}

# Hinter einem Hauptwort: Der Text bei »name« (Name) hat …
part-of = { $key ->
    [none] hier
   *[other] bei { part-key }
}

# In welcher Zeile: »In … fehlt« (Dativ)
part-line = { $line ->
    [none] dieser Zeile
   *[other] der Zeile »{ $line }«
}

# Was dasteht: »steht …« (Nominativ)
part-found = { $found ->
    [text] ein Text in Anführungszeichen
    [list] eine Liste in eckigen Klammern
    [table] ein Block mit mehreren Angaben
    [whole-number] eine ganze Zahl
    [number] eine Kommazahl
    [yes-no] ein Ja oder Nein (true oder false)
    [date] ein Datum
    [time] eine Uhrzeit
   *[other] ein unpassender Wert
}

# Was dastehen soll: »erwartet wird …« (Nominativ)
part-expected = { $expected ->
    [text] ein Text in Anführungszeichen
    [list] eine Liste in eckigen Klammern
    [table] ein Block mit mehreren Angaben
    [text-or-table] ein Text oder ein Block mit mehreren Angaben
    [whole-number] eine ganze Zahl ohne Anführungszeichen
    [number] eine Zahl ohne Anführungszeichen
    [yes-no] true (ja) oder false (nein)
    [yes-no-or-text] true (ja), false (nein) oder ein vorgesehener Wert
    [date] ein Datum ohne Anführungszeichen
    [date-or-text] ein Tag im Jahr oder ein Datum
    [time] eine Uhrzeit
   *[other] etwas anderes
}

part-day = { $day ->
    [mo] Montag
    [tu] Dienstag
    [we] Mittwoch
    [th] Donnerstag
    [fr] Freitag
    [sa] Samstag
    [su] Sonntag
   *[other] einen Wochentag
}

# Satzanfang (Nominativ)
part-file = { $file ->
    [none] Diese Datei
   *[other] Die Datei »{ $file }«
}

# Nach »mit« (Dativ)
part-file-dative = { $file ->
    [none] dieser Datei
   *[other] der Datei »{ $file }«
}

part-understood = { $understood ->
    [none] { "" }
   *[other] { " " }Gelesen als: { $understood }.
}

part-save = Speichern Sie sie neu: im Editor (Notepad) mit »Speichern unter …« und »Codierung: UTF-8«, in LibreOffice mit »Speichern unter«, Dateityp »Text – Kodierung wählen« und Zeichensatz »Unicode (UTF-8)«, eine Tabelle aus Excel als »CSV UTF-8 (durch Trennzeichen getrennt)«.

## Schwere einer Meldung

severity-error = Fehler
severity-warning = Warnung
severity-advice = Hinweis

## Zusammenfassung einer Prüfung: $errors, $warnings, $advice, $offers und $files sind Zahlen

check-errors = { $errors ->
    [0] keine Fehler
    [one] { $errors } Fehler
   *[other] { $errors } Fehler
}
check-warnings = { $warnings ->
    [0] keine Warnungen
    [one] { $warnings } Warnung
   *[other] { $warnings } Warnungen
}
check-advice = { $advice ->
    [0] keine Hinweise
    [one] { $advice } Hinweis
   *[other] { $advice } Hinweise
}
check-offers = { $offers ->
    [0] kein Angebot
    [one] { $offers } Angebot
   *[other] { $offers } Angebote
}
check-files = { $files ->
    [0] keiner Datei
    [one] { $files } Datei
   *[other] { $files } Dateien
}
check-summary = Geprüft: { check-offers } in { check-files }. Gefunden: { check-errors }, { check-warnings } und { check-advice }.
check-clean = Geprüft: { check-offers } in { check-files }. Alles in Ordnung.

## Meldungen

finding-syntax =
    { $reason ->
        [colon] In { part-line } steht ein Doppelpunkt, wo ein Gleichheitszeichen hingehört.
        [quote] In { part-line } fehlt ein Anführungszeichen.
        [comma] In { part-line } fehlt ein Komma zwischen zwei Werten.
       *[other]
            { $line ->
                [none] Diesen Eintrag kann das Programm nicht lesen
               *[other] Die Zeile »{ $line }« kann das Programm nicht lesen
            }, weil ein Zeichen fehlt, zu viel ist oder an der falschen Stelle steht{ $message ->
                [none] .
               *[other] { "" } (TOML-Parser: { $message }).
            }
    }
finding-syntax-cure =
    { $reason ->
        [colon] { $near ->
            [none] Schreiben Sie ein Gleichheitszeichen, zum Beispiel: phone = "+49 30 23125 100"
           *[other] Schreiben Sie: { $near }
        }
        [quote] { $near ->
            [none] Setzen Sie vor und hinter jeden Text ein gerades Anführungszeichen.
           *[other] Schreiben Sie: { $near }
        }
        [comma] Trennen Sie die Werte mit einem Komma, zum Beispiel: needs = ["lang.basic", "kids.daycare"]
       *[other] Prüfen Sie der Reihe nach: Schließt jedes Anführungszeichen und jede Klammer wieder, steht zwischen Schlüssel und Wert ein Gleichheitszeichen, steht zwischen den Werten einer Liste ein Komma, steht jeder Text in geraden Anführungszeichen? So ist es richtig: phone = "+49 30 23125 100"
    }
finding-syntax-explain =
    Eine Zeile ist so geschrieben, dass das Programm nicht sicher weiß, was
    gemeint ist. Meist fehlt ein Anführungszeichen oder ein Komma, oder statt
    des Gleichheitszeichens steht ein Doppelpunkt. Auch ein Umlaut oder ein
    Leerzeichen im Schlüssel – dem Wort links vom Gleichheitszeichen – ist ein
    häufiger Grund.

    Damit niemand eine halb verstandene Auskunft bekommt, wird der ganze Eintrag
    nicht geladen: Wer Hilfe sucht, findet dieses Angebot so lange nicht. Alle
    anderen Einträge bleiben davon unberührt. Bringen Sie die Zeile in die Form
    Schlüssel, Gleichheitszeichen, Wert.

    Vorher:
        phone: "+49 30 23125 100"

    Nachher:
        phone = "+49 30 23125 100"

finding-unclosed-string =
    { $mark ->
        [none] Hier beginnt ein langer Text, der nirgends endet.
       *[other] Hier beginnt mit { $mark } ein langer Text, der nirgends endet.
    }
finding-unclosed-string-cure =
    { $mark ->
        [none] Setzen Sie hinter das letzte Wort des Textes dieselben drei Anführungszeichen wie am Anfang.
       *[other] Setzen Sie hinter das letzte Wort des Textes noch einmal: { $mark }
    }
finding-unclosed-string-explain =
    Ein Text, der über mehrere Zeilen geht, beginnt und endet mit je drei
    Anführungszeichen. Hier fehlen die drei am Ende. Das Programm weiß deshalb
    nicht, wo der Text aufhört und die nächste Angabe beginnt.

    Der ganze Eintrag wird nicht geladen; wer Hilfe sucht, findet ihn nicht. Die
    Einträge darunter werden für sich gelesen und bleiben erhalten. Setzen Sie
    die drei Anführungszeichen hinter das letzte Wort oder in eine eigene Zeile
    darunter.

    Vorher:
        description = """
        Der Kurs dauert zwei Semester.

    Nachher:
        description = """
        Der Kurs dauert zwei Semester.
        """

finding-unclosed-list =
    { $mark ->
        [none] Hier öffnet sich eine Klammer, die nirgends geschlossen wird.
       *[other] Hier öffnet sich eine Klammer, die nirgends mit »{ $mark }« geschlossen wird.
    }
finding-unclosed-list-cure =
    { $mark ->
        [none] Schließen Sie die Klammer hinter dem letzten Wert
       *[other] Setzen Sie »{ $mark }« hinter den letzten Wert
    }; zwischen den Werten steht je ein Komma, zum Beispiel: groups = ["women", "families"] oder cost = { "{" } kind = "free" { "}" }
finding-unclosed-list-explain =
    Eckige Klammern fassen die Werte einer Liste zusammen, geschweifte Klammern
    mehrere Angaben, die zusammengehören. Hier ist eine Klammer offen geblieben,
    und das Programm kann nicht wissen, wo sie enden sollte.

    Der ganze Eintrag wird nicht geladen; damit fehlt denen, die Hilfe suchen,
    ein Angebot. Die Einträge darunter werden für sich gelesen und bleiben
    erhalten. Schließen Sie die Klammer hinter dem letzten Wert.

    Vorher:
        groups = ["women", "families"

    Nachher:
        groups = ["women", "families"]

finding-decimal-comma =
    { $value ->
        [none] Hier steht eine Zahl mit Komma statt mit Punkt.
       *[other] Die Zahl »{ $value }« ist mit Komma statt mit Punkt geschrieben.
    }
finding-decimal-comma-cure =
    { $near ->
        [none] Schreiben Sie einen Punkt statt des Kommas, zum Beispiel: 40.50
       *[other] Schreiben Sie einen Punkt statt des Kommas: { $near }
    }
finding-decimal-comma-explain =
    In dieser Datei stehen die Nachkommastellen hinter einem Punkt, denn das
    Komma trennt die Werte einer Liste. »40,50« wären also zwei Werte, 40 und
    50.

    Ein falscher Preis schreckt Menschen ab oder bringt sie in Verlegenheit.
    Deshalb rät das Programm nicht: Der ganze Eintrag wird nicht geladen, bis
    die Zahl stimmt. Schreiben Sie nur die Zahl, ohne Euro-Zeichen und ohne
    Anführungszeichen.

    Vorher:
        cost = { "{" } kind = "fee", amount = 40,50, unit = "month" { "}" }

    Nachher:
        cost = { "{" } kind = "fee", amount = 40.50, unit = "month" { "}" }

finding-typographic-quotes =
    { $character ->
        [none] Hier steht ein Anführungszeichen aus der Textverarbeitung statt eines geraden.
       *[other] Hier steht ein Anführungszeichen aus der Textverarbeitung ( { $character } ) statt eines geraden ( " ).
    }
finding-typographic-quotes-cure = Ersetzen Sie die Anführungszeichen vor und hinter dem Text durch gerade (auf der deutschen Tastatur Umschalt+2), zum Beispiel: name = "Deutsch am Abend"
finding-typographic-quotes-explain =
    Word, LibreOffice und E-Mail-Programme machen aus geraden Anführungszeichen
    beim Tippen von selbst geschwungene. Innerhalb eines Textes dürfen sie
    stehen. Um den Text herum erkennt das Programm aber nur gerade Zeichen,
    sonst weiß es nicht, wo der Text beginnt und endet.

    Der ganze Eintrag wird nicht geladen; wer Hilfe sucht, findet ihn nicht.
    Ersetzen Sie die Zeichen vor und hinter dem Text. Am besten bearbeiten Sie
    die Datei mit einem einfachen Editor wie Notepad, der beim Tippen nichts
    ersetzt.

    Vorher:
        name = „Deutsch am Abend“

    Nachher:
        name = "Deutsch am Abend"

finding-missing-quotes =
    { $value ->
        [none] Hier steht ein Text ohne Anführungszeichen.
       *[other] Der Text »{ $value }« steht ohne Anführungszeichen.
    }
finding-missing-quotes-cure =
    { $value ->
        [none] Setzen Sie jeden Text in gerade Anführungszeichen, zum Beispiel: name = "Deutsch am Abend"
       *[other] Setzen Sie den Text in gerade Anführungszeichen: "{ $value }"
    }
finding-missing-quotes-explain =
    Jeder Text steht in geraden Anführungszeichen, auch eine Kennung, eine
    Telefonnummer oder eine Postleitzahl. Nur Zahlen, mit denen man rechnet,
    Tage wie 2027-01-11 und die Wörter true (ja) und false (nein) stehen ohne.

    Ohne die Zeichen kann das Programm nicht erkennen, wo der Text beginnt und
    endet. Der ganze Eintrag wird nicht geladen; wer Hilfe sucht, findet ihn
    nicht. In einer Liste bekommt jeder Text seine eigenen Anführungszeichen.

    Vorher:
        name = Deutsch am Abend
        keywords = [Abendkurs, Aufbaukurs]

    Nachher:
        name = "Deutsch am Abend"
        keywords = ["Abendkurs", "Aufbaukurs"]

finding-duplicate-key =
    { $key ->
        [none] Ein Schlüssel steht in diesem Eintrag zweimal.
       *[other] »{ $key }« steht in diesem Eintrag zum zweiten Mal.
    }
finding-duplicate-key-cure = Behalten Sie die richtige der beiden Angaben und löschen Sie die andere; soll hier ein neuer Eintrag beginnen, fehlt darüber seine Überschrift, zum Beispiel: [[offer]]
finding-duplicate-key-explain =
    In einem Eintrag darf jeder Schlüssel – das Wort links vom
    Gleichheitszeichen – nur einmal stehen. Steht er zweimal da, weiß niemand,
    welche Angabe gilt, und eine falsche Telefonnummer weiterzugeben ist
    schlimmer als gar keine.

    Deshalb wird der ganze Eintrag nicht geladen, bis nur noch eine Angabe übrig
    ist. Oft ist beim Kopieren die Zeile [[offer]] zwischen zwei Angeboten
    verloren gegangen; ergänzen Sie dann diese Zeile. Mehrere Werte für
    dasselbe, etwa mehrere Sprachen, gehören in eine Liste in eckigen Klammern.

    Vorher:
        phone = "+49 30 23125 100"
        phone = "+49 30 23125 101"

    Nachher:
        phone = "+49 30 23125 101"

finding-single-bracket =
    { $table ->
        [none] Diese Überschrift steht in einfachen eckigen Klammern, sie braucht doppelte.
       *[other] »[{ $table }]« steht in einfachen eckigen Klammern, diese Überschrift braucht doppelte.
    }
finding-single-bracket-cure =
    { $table ->
        [none] Ergänzen Sie auf beiden Seiten eine eckige Klammer, zum Beispiel: [[offer]]
       *[other] Ergänzen Sie auf beiden Seiten eine eckige Klammer: [[{ $table }]]
    }
finding-single-bracket-explain =
    Angebote, Träger, Orte und Bedarfe gibt es viele. Ihre Überschrift steht
    deshalb in doppelten eckigen Klammern: Das heißt »noch einer davon«.
    Einfache Klammern hat nur [directory], weil es diesen Eintrag nur einmal
    gibt.

    Der Eintrag unter dieser Überschrift wird nicht geladen; wer Hilfe sucht,
    findet ihn nicht. Ergänzen Sie auf beiden Seiten eine Klammer, der Rest kann
    bleiben.

    Vorher:
    { "    [" }offer]
        id = "kleiderkammer"

    Nachher:
    { "    [[" }offer]]
        id = "kleiderkammer"

finding-double-bracket =
    { $table ->
        [none] Diese Überschrift steht in doppelten eckigen Klammern, sie braucht einfache.
       *[other] »[[{ $table }]]« steht in doppelten eckigen Klammern, diese Überschrift braucht einfache.
    }
finding-double-bracket-cure =
    { $table ->
        [none] Löschen Sie auf beiden Seiten eine eckige Klammer: [directory]
       *[other] Löschen Sie auf beiden Seiten eine eckige Klammer: [{ $table }]
    }
finding-double-bracket-explain =
    Doppelte eckige Klammern heißen »noch einer davon«, wie bei Angeboten und
    Orten. Die Angaben zum ganzen Verzeichnis gibt es nur einmal, deshalb steht
    { "[" }directory] in einfachen.

    So, wie sie jetzt dasteht, wird die Überschrift mit allem darunter nicht
    gelesen. Die Angebote werden geladen, aber dem Verzeichnis fehlen sein Name,
    seine Feiertage und seine Notrufnummern. Löschen Sie auf beiden Seiten eine
    Klammer.

    Vorher:
    { "    [[" }directory]]
        format = 1
        name = "Kreis Musterland"

    Nachher:
    { "    [" }directory]
        format = 1
        name = "Kreis Musterland"

finding-unknown-table =
    { $table ->
        [none] Diese Überschrift in eckigen Klammern kennt das Programm nicht.
       *[other] Die Überschrift »{ $table }« in eckigen Klammern kennt das Programm nicht.
    }
finding-unknown-table-cure =
    { $near ->
        [none] Möglich sind nur: [directory], [[provider]], [[place]], [[need]] und [[offer]]
        [directory] Meinten Sie das Verzeichnis? Schreiben Sie: [directory]
        [provider] Meinten Sie einen Träger? Schreiben Sie: [[provider]]
        [place] Meinten Sie einen Ort? Schreiben Sie: [[place]]
        [need] Meinten Sie einen Bedarf? Schreiben Sie: [[need]]
        [offer] Meinten Sie ein Angebot? Schreiben Sie: [[offer]]
       *[other] Meinten Sie »{ $near }«? Schreiben Sie: [[{ $near }]]
    }
finding-unknown-table-explain =
    Jeder Eintrag beginnt mit einer Überschrift in eckigen Klammern. Es gibt
    genau fünf: [directory] für das Verzeichnis, [[provider]] für einen Träger,
    { "[[" }place]] für einen Ort, [[need]] für einen Bedarf und [[offer]] für ein
    Angebot. Diese hier ist keine davon; meist ist es ein Schreibfehler oder das
    deutsche Wort.

    Alles unter dieser Überschrift wird nicht geladen; wer Hilfe sucht, findet
    es nicht. Berichtigen Sie nur das Wort in den Klammern.

    Vorher:
    { "    [[" }angebot]]
        id = "kleiderkammer"

    Nachher:
    { "    [[" }offer]]
        id = "kleiderkammer"

finding-orphan-table =
    { $table ->
        [none] Hier beginnt ein Unterabschnitt, der nicht zu dem Eintrag darüber gehört.
       *[other] { $in ->
            [none] Hier beginnt ein Unterabschnitt von »{ $table }«, der nicht zu dem Eintrag darüber gehört.
           *[other] Hier beginnt ein Unterabschnitt von »{ $table }«, er steht aber in einem Eintrag »{ $in }«.
        }
    }
finding-orphan-table-cure = Verschieben Sie ihn unter das Angebot, zu dem er gehört; steht er schon dort, berichtigen Sie die Schreibweise, zum Beispiel: [[offer.at]] oder [offer.translations.uk]
finding-orphan-table-explain =
    Unterabschnitte haben einen Punkt in der Überschrift: [[offer.at]] sagt, wo
    ein Angebot stattfindet, [offer.translations.uk] enthält seine ukrainischen
    Texte. Sie gehören zu dem Eintrag, unter dem sie stehen. Dieser steht unter
    einem Eintrag anderer Art, oder das Wort vor dem Punkt ist falsch
    geschrieben.

    Das Programm rät nicht, welches Angebot gemeint ist: Der Unterabschnitt wird
    nicht geladen, der Eintrag darüber schon. Dem Angebot fehlt damit ein Ort
    oder eine Übersetzung, und wer Hilfe sucht, erfährt nicht, wohin der Weg
    führt. Verschieben Sie den Unterabschnitt mit allen seinen Zeilen.

    Vorher:
    { "    [[" }place]]
        id = "vhs-keller"
        name = "VHS im Keller"

    { "    [[" }offer.at]]
        place = "vhs-keller"

    Nachher:
    { "    [[" }offer]]
        id = "naehcafe"

    { "    [[" }offer.at]]
        place = "vhs-keller"

finding-stray-key =
    { $key ->
        [none] Diese Zeile steht vor der ersten Überschrift und gehört damit zu keinem Eintrag.
       *[other] »{ $key }« steht vor der ersten Überschrift und gehört damit zu keinem Eintrag.
    }
finding-stray-key-cure = Verschieben Sie die Zeile unter die Überschrift, zu der sie gehört, oder ergänzen Sie diese darüber, zum Beispiel: [directory]
finding-stray-key-explain =
    Jede Zeile gehört zu der Überschrift in eckigen Klammern, die über ihr
    steht. Über dieser steht keine. Das Programm weiß deshalb nicht, wessen Name
    oder Telefonnummer das ist.

    Was hier steht, wird nicht gelesen; alles unter der ersten Überschrift
    schon. So kann eine Notrufnummer fehlen, ohne dass es auffällt. Verschieben
    Sie die Zeile, oder ergänzen Sie die fehlende Überschrift.

    Vorher:
        name = "Kreis Musterland"

    { "    [" }directory]
        format = 1

    Nachher:
    { "    [" }directory]
        format = 1
        name = "Kreis Musterland"

finding-missing-key =
    { $table ->
        [directory] Dem Verzeichnis fehlt eine Pflichtangabe
        [provider] Diesem Träger fehlt eine Pflichtangabe
        [place] Diesem Ort fehlt eine Pflichtangabe
        [need] Diesem Bedarf fehlt eine Pflichtangabe
        [offer] Diesem Angebot fehlt eine Pflichtangabe
       *[other] Hier fehlt eine Pflichtangabe
    }{ $key ->
        [none] .
       *[other] : der Schlüssel { part-key }.
    }
finding-missing-key-cure =
    { $key ->
        [none] Ergänzen Sie die Angabe.
       *[other] { $example ->
            [none] Ergänzen Sie »{ $key }«.
           *[other] Ergänzen Sie die Angabe nach diesem Muster: { $key } = { $example }
        }
    }
finding-missing-key-explain =
    Einige Angaben müssen sein: bei jedem Angebot id, name, summary, provider
    und needs, bei Trägern und Orten id und name, bei [directory] format und
    name. Ohne sie kann das Programm einen Eintrag weder finden noch
    verständlich zeigen. Deshalb wird er nicht geladen, und wer Hilfe sucht,
    sieht ihn nicht.

    Fehlt eine Pflichtangabe nur in geschweiften Klammern, etwa kind bei cost,
    oder in einem Unterabschnitt wie [[offer.at]], so entfällt nur dieser Teil.
    Alles andere dürfen Sie weglassen: Es gilt dann als nicht angegeben, nie als
    Nein.

    Vorher:
    { "    [[" }offer]]
        id = "naehcafe"
        name = "Nähcafé"
        provider = "vhs-musterstadt"
        needs = ["lang"]

    Nachher:
    { "    [[" }offer]]
        id = "naehcafe"
        name = "Nähcafé"
        summary = "Gemeinsam nähen und dabei Deutsch sprechen."
        provider = "vhs-musterstadt"
        needs = ["lang"]

finding-wrong-type =
    { $value ->
        [none] { part-at } steht { part-found }, erwartet wird { part-expected }.
       *[other] { part-at } steht »{ $value }«, erwartet wird { part-expected }.
    }
finding-wrong-type-cure =
    { $value ->
        [none] { $expected ->
            [text] { $found ->
                [list] Schreiben Sie einen einzigen Text in geraden Anführungszeichen
                [table] Schreiben Sie einen einzigen Text in geraden Anführungszeichen
               *[other] Setzen Sie den Wert in gerade Anführungszeichen
            }
            [list] Setzen Sie die Werte in eckige Klammern, mit Kommas dazwischen
            [table] Schreiben Sie die Angaben in geschweifte Klammern, jede mit ihrem Schlüssel
            [text-or-table] Schreiben Sie einen Text in geraden Anführungszeichen oder mehrere Angaben in geschweiften Klammern
            [whole-number] Schreiben Sie nur die ganze Zahl, ohne Anführungszeichen
            [number] Schreiben Sie nur die Zahl, ohne Anführungszeichen und mit Punkt statt Komma
            [yes-no] Schreiben Sie true für ja oder false für nein, ohne Anführungszeichen
            [yes-no-or-text] Schreiben Sie true für ja, false für nein oder einen der vorgesehenen Werte in geraden Anführungszeichen
            [date] Schreiben Sie Jahr, Monat und Tag mit Bindestrichen, ohne Anführungszeichen
            [date-or-text] Schreiben Sie Monat und Tag in geraden Anführungszeichen ("11-01") oder einen Tag ohne (2026-11-01)
           *[other] Schreiben Sie den Wert in der vorgesehenen Form
        }{ $example ->
            [none] .
           *[other] { $key ->
                [none] , zum Beispiel: { $example }
               *[other] , zum Beispiel: { $key } = { $example }
            }
        }
       *[other] { $example ->
            [none] Ersetzen Sie »{ $value }« durch { part-expected }.
           *[other] Schreiben Sie statt »{ $value }« ohne Anführungszeichen: { $example }
        }
    }
finding-wrong-type-explain =
    Jeder Schlüssel erwartet eine bestimmte Art von Wert: einen Text in geraden
    Anführungszeichen, eine Zahl, true (ja) oder false (nein), einen Tag, eine
    Liste in eckigen Klammern oder mehrere Angaben in geschweiften Klammern.
    Hier steht eine andere Art.

    Meist entfällt nur diese Angabe und gilt als nicht angegeben; wer Hilfe
    sucht, erfährt dann zum Beispiel nicht, was ein Kurs kostet. Der ganze
    Eintrag wird nicht geladen, wenn es eine Pflichtangabe des Eintrags ist,
    wenn es um address oder state geht – damit nichts Geheimes und kein Entwurf
    nach außen gelangt – oder wenn ein Wort wie »ja« ohne Anführungszeichen
    dasteht. Das Beispiel in der Meldung zeigt die richtige Form.

    Vorher:
        cost = "kostenlos"
        volunteers_wanted = "ja"

    Nachher:
        cost = { "{" } kind = "free" { "}" }
        volunteers_wanted = true

finding-bad-id =
    { $value ->
        [none] { part-at } steht eine Kennung mit Zeichen, die dort nicht erlaubt sind.
       *[other] »{ $value }« kann keine Kennung sein: Sie ist zu lang oder enthält Zeichen, die dort nicht erlaubt sind.
    }
finding-bad-id-cure =
    { $near ->
        [none] Verwenden Sie nur Buchstaben ohne Umlaute, Ziffern, Bindestrich, Unterstrich und Punkt, höchstens 120 Zeichen, zum Beispiel: "deutsch-b1-abend"
       *[other] Verwenden Sie nur Buchstaben ohne Umlaute, Ziffern, Bindestrich, Unterstrich und Punkt, höchstens 120 Zeichen, zum Beispiel: "{ $near }"
    }
finding-bad-id-explain =
    Die Kennung ist der bleibende Name eines Eintrags für das Programm. Andere
    Einträge, Merklisten und QR-Codes beziehen sich auf sie, auch wenn sich der
    sichtbare Name ändert. Damit das überall gelingt, sind nur Buchstaben ohne
    Umlaute, Ziffern, Bindestrich, Unterstrich und Punkt erlaubt, keine
    Leerzeichen.

    Mit dieser Kennung wird der Eintrag nicht geladen; wer Hilfe sucht, findet
    ihn nicht. Wenn andere Einträge die Kennung nennen, ändern Sie sie dort
    ebenso.

    Vorher:
        id = "Deutsch für Mütter"

    Nachher:
        id = "deutsch-fuer-muetter"

finding-duplicate-id =
    { $value ->
        [none] Diese Kennung ist schon vergeben.
       *[other] { $table ->
            [offer] Die Kennung »{ $value }« hat schon ein anderes Angebot.
            [provider] Die Kennung »{ $value }« hat schon ein anderer Träger.
            [place] Die Kennung »{ $value }« hat schon ein anderer Ort.
           *[other] Die Kennung »{ $value }« hat schon ein anderer Eintrag.
        }
    }
finding-duplicate-id-cure =
    { $value ->
        [none] Geben Sie diesem Eintrag eine eigene Kennung; ist beides dasselbe, löschen Sie einen der Einträge.
       *[other] Ist beides dasselbe, löschen Sie einen der Einträge; sonst geben Sie diesem hier eine eigene Kennung, zum Beispiel: id = "{ $value }-2"
    }
finding-duplicate-id-explain =
    Eine Kennung darf es bei Angeboten, Trägern und Orten jeweils nur einmal
    geben, über alle Dateien des Verzeichnisses hinweg. Meist wurde ein Eintrag
    kopiert und die Kennung nicht geändert.

    Der erste Eintrag wird geladen, der zweite nicht. Sonst könnte ein QR-Code
    oder ein Zettel Menschen zum falschen Angebot führen. Ändern Sie die Kennung
    des zweiten: Auf die des ersten verlassen sich vielleicht schon Zettel, die
    unterwegs sind.

    Vorher:
    { "    [[" }provider]]
        id = "awo"
        name = "AWO Musterstadt"

    { "    [[" }provider]]
        id = "awo"
        name = "AWO Neustadt"

    Nachher:
    { "    [[" }provider]]
        id = "awo"
        name = "AWO Musterstadt"

    { "    [[" }provider]]
        id = "awo-neustadt"
        name = "AWO Neustadt"

finding-risky-spelling =
    { $german ->
        [none] { $key ->
            [none] Hier steht etwas, das einer Angabe ähnelt, die Adressen oder Entwürfe schützt; zur Sicherheit wird der Eintrag nicht geladen.
           *[other] Den Schlüssel »{ $key }« gibt es hier nicht, er oder sein Wert ähnelt aber einer Angabe, die Adressen oder Entwürfe schützt; zur Sicherheit wird der Eintrag nicht geladen.
        }
       *[other] { $key ->
            [none] Bei »{ $table }« ({ $german }) steht ein Wert, den das Programm nicht kennt; zur Sicherheit wird der Eintrag nicht geladen.
           *[other] Bei »{ $table }« ({ $german }) steht »{ $key }«, das kennt das Programm dort nicht; zur Sicherheit wird der Eintrag nicht geladen.
        }
    }
finding-risky-spelling-cure =
    { $german ->
        [none] { $near ->
            [state] Meinten Sie den Stand eines Angebots? Schreiben Sie zum Beispiel: state = "published"
            [hidden] Soll der Bedarf ausgeblendet werden? Schreiben Sie: hidden = true
           *[other] Soll die Adresse geheim bleiben, schreiben Sie beim Angebot: address = "hidden" – eine öffentliche Adresse steht dagegen als street, postcode und town bei einem [[place]].
        }
       *[other] { $table ->
            [address] Hier gibt es nur einen Wert: address = "hidden" – eine öffentliche Adresse steht dagegen als street, postcode und town bei einem [[place]].
            [state] { $near ->
                [draft] Meinten Sie »draft« (Entwurf)?
                [in_review] Meinten Sie »in_review« (in Prüfung)?
                [published] Meinten Sie »published« (veröffentlicht)?
                [paused] Meinten Sie »paused« (pausiert)?
                [closed] Meinten Sie »closed« (beendet)?
               *[other] Wählen Sie, was zutrifft.
            } Möglich sind draft (Entwurf), in_review (in Prüfung), published (veröffentlicht), paused (pausiert) und closed (beendet), zum Beispiel: state = "published"
           *[other] Soll die Adresse geheim bleiben, gehört das in eine eigene Zeile beim Angebot: address = "hidden" – sonst wählen Sie hier einen der vorgesehenen Werte.
        }
    }
finding-risky-spelling-explain =
    Zwei Angaben schützen Menschen: address = "hidden" hält eine Adresse geheim,
    etwa die eines Frauenhauses, und state hält Entwürfe und beendete Angebote
    zurück. Hier steht etwas, das einer davon ähnelt, aber falsch geschrieben
    oder an dieser Stelle nicht vorgesehen ist.

    Überginge das Programm einen solchen Tippfehler, könnte eine geheime Adresse
    öffentlich werden. Darum wird der ganze Eintrag nicht geladen, bis die
    Stelle eindeutig ist. Eine Straße gehört nie in address: Öffentliche
    Adressen stehen als street, postcode und town bei einem [[place]].

    Vorher:
        adress = "hidden"

    Nachher:
        address = "hidden"

finding-unknown-key =
    { $key ->
        [none] Einen solchen Schlüssel gibt es hier nicht.
       *[other] { $table ->
            [none] Den Schlüssel »{ $key }« gibt es hier nicht.
           *[other] Den Schlüssel »{ $key }« gibt es bei »{ $table }« nicht.
        }
    }
finding-unknown-key-cure =
    { $near ->
        [none] { $table ->
            [offer] Löschen Sie die Zeile; soll die Auskunft erhalten bleiben, schreiben Sie sie in »description« (für alle) oder »internal_note« (nur für das Haus).
           *[other] Prüfen Sie die Schreibweise und die Stelle; was kein Schlüssel vorsieht, löschen Sie.
        }
       *[other] { $key ->
            [none] Schreiben Sie, wenn das gemeint ist: { $near }
           *[other] Meinten Sie »{ $near }«? Dann ersetzen Sie »{ $key }« durch: { $near }
        }
    }
finding-unknown-key-explain =
    Das Programm kennt nur die Schlüssel aus der Formatbeschreibung
    (docs/format.md); Groß- und Kleinbuchstaben zählen als verschieden. Diesen
    kennt es an dieser Stelle nicht. Meist ist es ein Schreibfehler, oder der
    Schlüssel gehört zu einer anderen Art von Eintrag.

    Nur diese Angabe wird nicht gelesen und gilt als nicht angegeben; der
    Eintrag selbst bleibt. Bei einer falsch geschriebenen Telefonnummer heißt
    das: Niemand kann anrufen. Ersetzen Sie das Wort links vom
    Gleichheitszeichen.

    Vorher:
        Telefon = "+49 30 23125 100"

    Nachher:
        phone = "+49 30 23125 100"

finding-misplaced-key =
    { $key ->
        [none] Diese Angabe steht in einem Unterabschnitt, gehört aber zum Angebot selbst.
       *[other] { $table ->
            [none] »{ $key }« steht in einem Unterabschnitt, gehört aber zum Angebot selbst.
           *[other] »{ $key }« steht im Unterabschnitt »{ $table }«, gehört aber zum Angebot selbst.
        }
    }
finding-misplaced-key-cure =
    { $table ->
        [none] Verschieben Sie die Zeile nach oben zu den anderen Angaben des Angebots, vor die erste Überschrift mit einem Punkt, zum Beispiel vor: [[offer.at]]
       *[other] Verschieben Sie die Zeile nach oben zu den anderen Angaben des Angebots, vor die erste Überschrift, die mit »offer.« beginnt.
    }
finding-misplaced-key-explain =
    Eine Zeile gehört immer zur letzten Überschrift über ihr. Unter [[offer.at]]
    steht, was nur an diesem einen Ort gilt, unter [offer.translations.uk], was
    übersetzt ist. Diese Angabe gilt aber für das ganze Angebot, und an dieser
    Stelle kann das Programm sie nicht lesen.

    Nur sie entfällt und gilt als nicht angegeben; wer Hilfe sucht, erfährt dann
    etwa nicht, dass ein Angebot kostenlos ist. Verschieben Sie die Zeile nach
    oben, sonst ist nichts zu ändern.

    Vorher:
    { "    [[" }offer.at]]
        place = "vhs-markt"
        cost = { "{" } kind = "free" { "}" }

    Nachher:
        cost = { "{" } kind = "free" { "}" }

    { "    [[" }offer.at]]
        place = "vhs-markt"

finding-unknown-value =
    { $value ->
        [none] { part-at } steht ein Wert, der dort nicht vorgesehen ist.
       *[other] { part-at } steht »{ $value }«, dieser Wert ist dort nicht vorgesehen.
    }
finding-unknown-value-cure =
    { $near ->
        [none] { "" }
       *[other] Meinten Sie »{ $near }«?{ " " }
    }{ $known ->
        [none] Prüfen Sie die Schreibweise.
       *[other] { $key ->
            [wheelchair] Möglich sind true (ja), false (nein) und "limited" (teilweise).
            [childcare] Möglich sind true (ja), false (nein) und "on_request" (auf Anfrage).
           *[other] Möglich sind: { $known }
        }
    }
finding-unknown-value-explain =
    Für diesen Schlüssel gibt es eine feste Liste von Werten, damit die Suche
    sie versteht und jede Sprache sie anzeigen kann. Dieser Wert steht nicht
    darin. Die Werte sind englische Wörter und Kürzel; alle stehen in der
    Formatbeschreibung (docs/format.md).

    Nur dieser Wert entfällt, in einer Liste gelten die übrigen weiter. Vorsicht
    bei residence (Aufenthaltsstatus): Eine Liste gilt als vollständig, ein
    Status, der darin fehlt, also als Nein – Menschen werden dann womöglich zu
    Unrecht nicht vermittelt. Was in keine Liste passt, schreiben Sie in
    description.

    Vorher:
        groups = ["Frauen"]

    Nachher:
        groups = ["women"]

finding-unknown-reference =
    { $value ->
        [none] { $key ->
            [none] Hier steht eine Kennung, zu der es keinen Eintrag gibt.
           *[other] Bei »{ $key }« steht eine Kennung, zu der es keinen Eintrag gibt.
        }
       *[other] { $key ->
            [provider] Einen Träger mit der Kennung »{ $value }« gibt es nicht.
            [needs] Einen Bedarf mit der Kennung »{ $value }« gibt es nicht.
            [place] Einen Ort mit der Kennung »{ $value }« gibt es nicht.
            [parent] Eine Gruppe von Bedarfen mit der Kennung »{ $value }« gibt es nicht.
           *[other] Einen Eintrag mit der Kennung »{ $value }« gibt es nicht.
        }
    }
finding-unknown-reference-cure =
    { $near ->
        [none] { $key ->
            [provider] Berichtigen Sie die Kennung oder legen Sie den Träger mit [[provider]] an; gibt es ihn schon, steckt ein Fehler in seinem Eintrag.
            [needs] Suchen Sie die passende Kennung mit dem Befehl: lotse needs
            [place] Berichtigen Sie die Kennung oder legen Sie den Ort mit [[place]] an; gibt es ihn schon, steckt ein Fehler in seinem Eintrag.
            [parent] Suchen Sie die passende Gruppe mit dem Befehl »lotse needs«; gibt es sie in der Datei schon, steckt ein Fehler in ihrem Eintrag.
           *[other] Berichtigen Sie die Kennung; gibt es den Eintrag schon, steckt ein Fehler darin.
        }
       *[other] { $value ->
            [none] Meinten Sie: "{ $near }"
           *[other] Meinten Sie »{ $near }«? Dann schreiben Sie statt "{ $value }": "{ $near }"
        }
    }
finding-unknown-reference-explain =
    Angebote nennen Träger, Orte und Bedarfe nicht beim Namen, sondern mit ihrer
    Kennung (id). So muss eine neue Adresse oder Telefonnummer nur an einer
    Stelle geändert werden. Zu dieser Kennung gibt es keinen Eintrag: Sie ist
    falsch geschrieben, der Eintrag fehlt noch, oder er hat selbst einen Fehler
    und wurde deshalb nicht geladen.

    Das Angebot wird geladen, aber ohne diesen Verweis. Wer Hilfe sucht, sieht
    dann nicht, wer dahintersteht oder wohin der Weg führt, oder findet das
    Angebot unter diesem Bedarf nicht. Nur ein neuer Bedarf, dessen Gruppe es
    nicht gibt, entfällt ganz. Alle Bedarfe mit ihren Kennungen zeigt der Befehl
    »lotse needs«.

    Vorher:
        provider = "Volkshochschule"

    Nachher:
        provider = "vhs-musterstadt"

finding-bad-hours =
    { $value ->
        [none] { part-at } stehen Zeiten, die das Programm nicht lesen kann.
       *[other] { part-at } steht »{ $value }«, diese Zeiten kann das Programm nicht lesen.
    }
finding-bad-hours-cure =
    { $near ->
        [none] Kürzen Sie die Tage englisch ab (Mo, Tu, We, Th, Fr, Sa, Su) und schreiben Sie Uhrzeiten mit Doppelpunkt und Bindestrich; was sich so nicht sagen lässt, gehört beim Angebot in »hours_text«. Zum Beispiel: "Mo-Th 09:00-12:00,13:00-16:00; PH off"
       *[other] Prüfen Sie, ob dies gemeint ist (Tage englisch abgekürzt), und übernehmen Sie es dann: { $near }
    }
finding-bad-hours-explain =
    Zeiten stehen in einer festen Kurzschrift, aus der das Programm ausrechnet,
    ob gerade geöffnet ist. Die Tage heißen Mo, Tu, We, Th, Fr, Sa, Su, die
    Feiertage PH. Ein Komma trennt mehrere Zeiten eines Tages, ein Strichpunkt
    die Regeln, »off« heißt geschlossen.

    Was das Programm nicht lesen kann, lässt es weg: Die Zeiten gelten als nicht
    angegeben, der Rest des Eintrags bleibt. So wird niemand vor eine
    verschlossene Tür geschickt, aber es erfährt auch niemand, wann offen ist.
    Was sich so nicht sagen lässt, etwa »in den Ferien unregelmäßig«, schreiben
    Sie in eigenen Worten in hours_text.

    Vorher:
        hours = "Di und Do 9-12 Uhr"

    Nachher:
        hours = "Tu,Th 09:00-12:00; PH off"

finding-bad-phone =
    { $value ->
        [none] { part-at } steht keine Telefonnummer.
       *[other] { part-at } steht »{ $value }«, das ist keine Telefonnummer, die man wählen kann.
    }
finding-bad-phone-cure = Schreiben Sie nur die Nummer, mit Vorwahl und ohne Namen oder Zusätze, zum Beispiel: "+49 30 23125 100"
finding-bad-phone-explain =
    Eine Telefonnummer besteht nur aus Ziffern, Leerzeichen und den Zeichen + -
    / ( ) . und beginnt mit + oder mit der Vorwahl. Sie muss so dastehen, dass
    man sie ohne Nachdenken wählen oder antippen kann. Namen, »Durchwahl« oder
    »nur vormittags« gehören nicht hinein.

    Nur diese Nummer entfällt und gilt als nicht angegeben; der Eintrag bleibt,
    aber niemand kann anrufen. Wann jemand ans Telefon geht, schreiben Sie bei
    einem Angebot in phone_hours, weitere Nummern mit ihrer Aufgabe in contacts.

    Vorher:
        phone = "Frau Muster, 030 23125-100"

    Nachher:
        phone = "030 23125-100"

finding-bad-email =
    { $value ->
        [none] { part-at } steht keine E-Mail-Adresse.
       *[other] { part-at } steht »{ $value }«, das ist keine E-Mail-Adresse.
    }
finding-bad-email-cure = Schreiben Sie eine einzige Adresse mit @ und ohne Leerzeichen, zum Beispiel: "beratung@example.org"
finding-bad-email-explain =
    Eine E-Mail-Adresse hat genau ein @, keine Leerzeichen und hinter dem @
    mindestens einen Punkt. Hier stimmt etwas davon nicht; oft stehen zwei
    Adressen in einem Feld, oder das @ ist als »(at)« geschrieben.

    Nur diese Adresse entfällt und gilt als nicht angegeben; der Eintrag bleibt.
    Wer lieber schreibt als anruft, etwa in einer fremden Sprache, braucht sie.
    Schreiben Sie eine einzige Adresse, am besten die einer Stelle und nicht die
    einer Person.

    Vorher:
        email = "beratung (at) example.org"

    Nachher:
        email = "beratung@example.org"

finding-bad-url =
    { $value ->
        [none] { part-at } steht keine vollständige Internetadresse.
       *[other] { part-at } steht »{ $value }«, das ist keine vollständige Internetadresse.
    }
finding-bad-url-cure = Schreiben Sie die Adresse so, wie sie im Browser steht, mit https:// am Anfang und ohne Leerzeichen, zum Beispiel: "https://www.example.org"
finding-bad-url-explain =
    Eine Internetadresse beginnt mit https:// (oder http://) und enthält keine
    Leerzeichen. Nur so lässt sie sich anklicken und als QR-Code mitnehmen.

    Nur diese Adresse entfällt und gilt als nicht angegeben; der Eintrag bleibt.
    Öffnen Sie die Seite im Browser und kopieren Sie die ganze Zeile von dort:
    So sehen Sie zugleich, ob es die Seite noch gibt.

    Vorher:
        url = "www.example.org"

    Nachher:
        url = "https://www.example.org"

finding-bad-language =
    { $value ->
        [none] { part-at } steht kein Sprachkürzel.
       *[other] { part-at } steht »{ $value }«, das ist kein Sprachkürzel.
    }
finding-bad-language-cure =
    { $near ->
        [none] { $key ->
            [translations] Schreiben Sie das Kürzel in die Überschrift, zum Beispiel für Ukrainisch: [offer.translations.uk]
           *[other] Schreiben Sie das Kürzel der Sprache, zum Beispiel de (Deutsch), uk (Ukrainisch), ar (Arabisch), fa-AF (Dari), ckb (Sorani) oder de-simple (Leichte Sprache).
        }
       *[other] Meinten Sie »{ $near }«?
    }
finding-bad-language-explain =
    Sprachen stehen als international vereinbarte Kürzel da, damit das Programm
    sie in jeder Sprache anzeigen und danach suchen kann: de Deutsch, en
    Englisch, uk Ukrainisch, ru Russisch, tr Türkisch, ar Arabisch, fa Persisch,
    fa-AF Dari, ckb Sorani, gsg Gebärdensprache. Hier steht etwas, das kein
    solches Kürzel ist.

    Nur diese Sprache mit dem, was zu ihr gehört, entfällt; der Eintrag und die
    anderen Sprachen bleiben. Wer Beratung in der eigenen Sprache sucht, findet
    das Angebot dann nicht. Vorsicht: uk ist Ukrainisch, nicht Englisch.

    Vorher:
        speaks = ["de", "Ukrainisch"]

    Nachher:
        speaks = ["de", "uk"]

finding-bad-date =
    { $value ->
        [none] { part-at } steht ein Datum, das das Programm nicht lesen kann.
       *[other] { part-at } steht »{ $value }«, dieses Datum kann das Programm nicht lesen.
    }
finding-bad-date-cure =
    Prüfen Sie, ob es den Tag gibt, und schreiben Sie { $table ->
        [season] Monat und Tag mit zwei Ziffern und Bindestrich in Anführungszeichen
        [none] { $key ->
            [from] das Datum mit Bindestrichen
            [to] das Datum mit Bindestrichen
           *[other] Jahr, Monat und Tag mit Bindestrichen und ohne Anführungszeichen
        }
       *[other] Jahr, Monat und Tag mit Bindestrichen und ohne Anführungszeichen
    }{ $example ->
        [none] { $table ->
            [season] , zum Beispiel: "11-01"
           *[other] , zum Beispiel: 2027-01-11
        }
       *[other] , zum Beispiel: { $example }
    }
finding-bad-date-explain =
    Ein Datum steht hier in der Reihenfolge Jahr, Monat, Tag, mit Bindestrichen
    und ohne Anführungszeichen. So ist überall eindeutig, welcher Tag gemeint
    ist. Auch einen Tag wie den 30. Februar weist das Programm zurück.

    Steht das Datum mit Punkten und ohne Anführungszeichen da, wird der ganze
    Eintrag nicht geladen; sonst entfällt nur diese Angabe und gilt als nicht
    angegeben. Menschen erfahren dann nicht, wann ein Kurs beginnt, oder ein
    abgelaufenes Angebot wirkt noch gültig. Bei season (Jahreszeit) gilt für
    jedes Jahr der Monat mit dem Tag in Anführungszeichen: "11-01".

    Vorher:
        verified = 11.1.2027

    Nachher:
        verified = 2027-01-11

finding-bad-zone =
    { $value ->
        [none] { part-at } steht keine Zeitzone, die das Programm kennt.
       *[other] { part-at } steht »{ $value }«, diese Zeitzone kennt das Programm nicht.
    }
finding-bad-zone-cure = Schreiben Sie für Deutschland: timezone = "Europe/Berlin"
finding-bad-zone-explain =
    Alle Uhrzeiten des Verzeichnisses gelten in einer Zeitzone, damit »jetzt
    geöffnet« auch auf einem Rechner stimmt, dessen Uhr anders gestellt ist.
    Zeitzonen sind nach Städten benannt, die für Deutschland heißt
    Europe/Berlin. Sommer- und Winterzeit sind darin schon enthalten.

    Die Angabe entfällt und gilt als nicht angegeben; alles andere wird geladen.
    Tragen Sie sie nach, damit niemand eine Stunde zu früh oder zu spät kommt.

    Vorher:
    { "    [" }directory]
        format = 1
        name = "Kreis Musterland"
        timezone = "MEZ"

    Nachher:
    { "    [" }directory]
        format = 1
        name = "Kreis Musterland"
        timezone = "Europe/Berlin"

finding-out-of-range =
    { $value ->
        [none] { part-at } steht eine Zahl, die hier nicht möglich ist.
       *[other] { part-at } steht die Zahl »{ $value }«, die hier nicht möglich ist.
    }
finding-out-of-range-cure =
    { $key ->
        [lat] Schreiben Sie den Breitengrad als Zahl zwischen -90 und 90
        [lon] Schreiben Sie den Längengrad als Zahl zwischen -180 und 180
       *[other] Schreiben Sie eine Zahl ab 0 in üblicher Größe
    }{ $example ->
        [none] .
       *[other] { $key ->
            [none] , zum Beispiel: { $example }
           *[other] , zum Beispiel: { $key } = { $example }
        }
    }
finding-out-of-range-explain =
    Die Zahl liegt außerhalb dessen, was sie bedeuten kann: Beträge, Wochen und
    Altersangaben sind nie kleiner als 0, Breitengrade liegen zwischen -90 und
    90, Längengrade zwischen -180 und 180. Meist ist ein Punkt verrutscht oder
    eine Ziffer zu viel.

    Nur diese Angabe entfällt und gilt als nicht angegeben; der Eintrag bleibt.
    Sonst stünde ein Ort auf der Karte, an dem niemand Hilfe findet. Sehen Sie
    nach und berichtigen Sie die Zahl.

    Vorher:
    { "    [[" }place]]
        id = "kulturhaus"
        name = "Kulturhaus"
        lat = 519.0
        lon = 8.4

    Nachher:
    { "    [[" }place]]
        id = "kulturhaus"
        name = "Kulturhaus"
        lat = 51.9
        lon = 8.4

finding-reversed-range =
    { $from ->
        [none] { part-at } liegt das Ende vor dem Anfang.
       *[other] { $to ->
            [none] { part-at } liegt das Ende vor dem Anfang »{ $from }«.
           *[other] { part-at } liegt das Ende »{ $to }« vor dem Anfang »{ $from }«.
        }
    }
finding-reversed-range-cure =
    { $from ->
        [none] Tauschen Sie die beiden Werte, wenn sie verwechselt sind; sonst berichtigen Sie den falschen.
       *[other] { $to ->
            [none] Tauschen Sie die beiden Werte, wenn sie verwechselt sind; sonst berichtigen Sie den falschen.
           *[other] Sind die Werte vertauscht, gehört »{ $to }« an den Anfang und »{ $from }« ans Ende; sonst berichtigen Sie den falschen.
        }
    }
finding-reversed-range-explain =
    Bei Angaben mit Anfang und Ende – Alter, Niveau eines Kurses, Beginn und
    Ende, Jahreszeit, Gültigkeit einer Regel – muss der Anfang vor dem Ende
    liegen. Hier ist es umgekehrt.

    Das Programm rät nicht, welcher Wert stimmt: Anfang und Ende entfallen und
    gelten als nicht angegeben, bei einer Regel zum Aufenthaltsstatus die ganze
    Regel. Mit einer falschen Grenze würden sonst Menschen zu Unrecht abgewiesen
    oder vergeblich hingeschickt. Geht eine Jahreszeit über den Jahreswechsel,
    lassen Sie das Jahr weg: from = "11-01", to = "03-31".

    Vorher:
        ages = { "{" } from = 27, to = 12 { "}" }

    Nachher:
        ages = { "{" } from = 12, to = 27 { "}" }

finding-hidden-address =
    { $key ->
        [none] Die Adresse dieses Angebots soll geheim bleiben (address = "hidden"), hier wird aber ein Ort genannt.
       *[other] Die Adresse dieses Angebots soll geheim bleiben (address = "hidden"), »{ $key }« nennt sie aber.
    }
finding-hidden-address-cure =
    { $key ->
        [none] Löschen Sie den Abschnitt [[offer.at]] mit allen seinen Zeilen
       *[other] Löschen Sie die ganze Zeile
    }; nennen Sie, wenn nötig, nur die Gegend, zum Beispiel: catchment = ["Kreis Musterland"]
finding-hidden-address-explain =
    Mit address = "hidden" bleibt eine Adresse geheim, etwa die eines
    Frauenhauses: Wird sie bekannt, sind Menschen in Gefahr. Dieses Angebot
    nennt trotzdem einen Ort. Das Programm lädt das Angebot ohne ihn und zeigt,
    druckt und exportiert ihn nirgends.

    In der Datei steht er aber weiterhin, und wer die Datei bekommt, kann ihn
    lesen: Löschen Sie ihn. Prüfen Sie auch, ob die Adresse in summary,
    description oder next_steps vorkommt; Straßen und Postleitzahlen erkennt das
    Programm dort (address-in-text), Umschreibungen nicht. Nur wenn die Adresse wirklich jeder wissen darf, löschen Sie stattdessen die
    Zeile address = "hidden".

    Vorher:
        address = "hidden"

    { "    [[" }offer.at]]
        place = "vhs-markt"

    Nachher:
        address = "hidden"
        catchment = ["Kreis Musterland"]

finding-directory-table =
    { $number ->
        [two] Den Eintrag [directory] gibt es zweimal, er darf nur einmal vorkommen.
       *[other] Der Eintrag [directory] fehlt, deshalb kann das Verzeichnis nicht geladen werden.
    }
finding-directory-table-cure =
    { $number ->
        [two] Behalten Sie einen der beiden und löschen Sie den anderen mit allen seinen Zeilen; in einem Ordner zählen alle Dateien zusammen.
       *[other] Setzen Sie ganz an den Anfang einer Datei die Überschrift [directory] und darunter, jeweils in eigener Zeile: format = 1 und name = "Kreis Musterland"
    }
finding-directory-table-explain =
    Jedes Verzeichnis hat genau einen Eintrag [directory], auch wenn es aus
    mehreren Dateien in einem Ordner besteht. Er nennt die Version des Formats,
    den Namen, die Sprachen, die Feiertage und die Notrufnummern.

    Fehlt er oder steht er zweimal da, weiß das Programm nicht, womit es zu tun
    hat, und lädt gar nichts: Niemand kann dann suchen. Ergänzen Sie ihn am
    Anfang einer Datei, oder löschen Sie den überzähligen. Beim Zusammenlegen
    mehrerer Dateien bleibt er leicht in jeder stehen.

    Vorher:
    { "    [[" }provider]]
        id = "awo"
        name = "AWO Musterstadt"

    Nachher:
    { "    [" }directory]
        format = 1
        name = "Kreis Musterland"

    { "    [[" }provider]]
        id = "awo"
        name = "AWO Musterstadt"

finding-future-format =
    { $format ->
        [none] Dieses Verzeichnis ist in einem neueren Format geschrieben, als das Programm kennt.
       *[other] { $known ->
            [none] Dieses Verzeichnis ist in Format { $format } geschrieben, das dieses Programm noch nicht kennt.
           *[other] Dieses Verzeichnis ist in Format { $format } geschrieben, dieses Programm kennt nur Format { $known }.
        }
    }
finding-future-format-cure =
    { $known ->
        [none] Installieren Sie eine neuere Version von Lotse; an der Datei ist nichts zu ändern.
       *[other] Installieren Sie eine neuere Version von Lotse; haben Sie die Zahl versehentlich geändert, schreiben Sie: format = { $known }
    }
finding-future-format-explain =
    Die Zahl hinter format sagt, für welche Version des Dateiformats ein
    Verzeichnis geschrieben ist. Dieses ist neuer als das Programm auf diesem
    Rechner. Es könnte Angaben enthalten, die das Programm missversteht, im
    schlimmsten Fall solche, die Menschen schützen.

    Deshalb wird gar nichts geladen. Installieren Sie eine neuere Version von
    Lotse; die Datei ist wahrscheinlich in Ordnung. Ändern Sie die Zahl nur
    zurück, wenn sie versehentlich geändert wurde.

    Vorher:
    { "    [" }directory]
        format = 2
        name = "Kreis Musterland"

    Nachher:
    { "    [" }directory]
        format = 1
        name = "Kreis Musterland"

finding-not-utf8 =
    { $reason ->
        [binary] { part-file } ist keine Textdatei.
        [cut-off] { part-file } hört mitten in einem Buchstaben auf, vermutlich ist eine Kopie abgebrochen.
       *[other] { $line ->
            [none] { part-file } ist nicht in der Codierung UTF-8 gespeichert.
           *[other] { $column ->
                [none] { part-file } ist nicht in der Codierung UTF-8 gespeichert; das erste unlesbare Zeichen steht in Zeile { $line }.
               *[other] { part-file } ist nicht in der Codierung UTF-8 gespeichert; das erste unlesbare Zeichen steht in Zeile { $line }, Spalte { $column }.
            }
        }
    }
finding-not-utf8-cure =
    { $reason ->
        [binary] Prüfen Sie, ob es die richtige Datei ist: Word- und Excel-Dateien, Archive und Bilder kann Lotse nicht lesen.
        [cut-off] Holen Sie die Datei noch einmal von dort, woher sie stammt, oder aus der letzten Sicherung.
       *[other] Öffnen Sie die Datei und prüfen Sie, ob Umlaute und fremde Schriften richtig aussehen. { part-save }
    }
finding-not-utf8-explain =
    Eine Codierung legt fest, wie Buchstaben auf der Festplatte stehen. Lotse
    liest nur UTF-8, weil darin alle Schriften Platz haben, auch die arabische
    und die kyrillische. In dieser Datei passen einige Zeichen nicht dazu; oft
    sind zwei Dateien aus verschiedenen Quellen zusammenkopiert.

    Rät das Programm falsch, stehen Namen und Straßen verstümmelt da. Deshalb
    wird diese Datei nicht geladen; liegt sie mit anderen in einem Ordner,
    werden die anderen geladen. Sehen Sie vor dem Speichern nach, ob Umlaute und
    fremde Schriften richtig aussehen: Ein � muss durch den richtigen Buchstaben
    ersetzt werden.

    So speichern Sie als UTF-8:
        Editor (Notepad): Datei – Speichern unter … – Codierung: UTF-8
        LibreOffice: Datei – Speichern unter – Dateityp »Text – Kodierung
            wählen« – Speichern – Zeichensatz: Unicode (UTF-8)
        Excel: Datei – Speichern unter – Dateityp »CSV UTF-8 (durch
            Trennzeichen getrennt)«, dann einlesen mit: lotse import csv DATEI

    Vorher:
        name = "M�ller"

    Nachher:
        name = "Müller"

finding-utf-16 = { part-file } ist in der Codierung UTF-16 gespeichert, Lotse braucht UTF-8.
finding-utf-16-cure = { part-save }
finding-utf-16-explain =
    Eine Codierung legt fest, wie Buchstaben auf der Festplatte stehen. UTF-16
    heißt in älteren Windows-Programmen einfach »Unicode«. Im Editor sieht die
    Datei richtig aus, für Lotse stehen aber zwischen allen Buchstaben leere
    Zeichen.

    Diese Datei wird nicht geladen; liegt sie mit anderen in einem Ordner,
    werden die anderen geladen. Beim Speichern als UTF-8 geht kein Zeichen
    verloren, Sie brauchen nur die Codierung zu ändern.

    So speichern Sie als UTF-8:
        Editor (Notepad): Datei – Speichern unter … – Codierung: UTF-8
        LibreOffice: Datei – Speichern unter – Dateityp »Text – Kodierung
            wählen« – Speichern – Zeichensatz: Unicode (UTF-8)
        Excel: Datei – Speichern unter – Dateityp »CSV UTF-8 (durch
            Trennzeichen getrennt)«, dann einlesen mit: lotse import csv DATEI

    Vorher:
        Codierung: UTF-16 LE

    Nachher:
        Codierung: UTF-8

finding-windows-1252 =
    { $line ->
        [none] { part-file } ist in einer älteren Windows-Codierung (Windows-1252, auch »ANSI« genannt) gespeichert, Lotse braucht UTF-8.
       *[other] { part-file } ist in einer älteren Windows-Codierung (Windows-1252, auch »ANSI« genannt) gespeichert, Lotse braucht UTF-8; das erste betroffene Zeichen steht in Zeile { $line }.
    }
finding-windows-1252-cure = { part-save }
finding-windows-1252-explain =
    Eine Codierung legt fest, wie Buchstaben auf der Festplatte stehen.
    Windows-1252, in Windows auch »ANSI« genannt, kennt Umlaute, aber keine
    kyrillischen und arabischen Buchstaben. Lotse liest nur UTF-8, worin alle
    Schriften Platz haben.

    Diese Datei wird nicht geladen; liegt sie mit anderen in einem Ordner,
    werden die anderen geladen. So steht nirgends »M�ller« statt »Müller«. Sehen
    Sie vor dem Speichern nach, ob die Umlaute richtig aussehen, und ändern Sie
    dann die Codierung.

    So speichern Sie als UTF-8:
        Editor (Notepad): Datei – Speichern unter … – Codierung: UTF-8
        LibreOffice: Datei – Speichern unter – Dateityp »Text – Kodierung
            wählen« – Speichern – Zeichensatz: Unicode (UTF-8)
        Excel: Datei – Speichern unter – Dateityp »CSV UTF-8 (durch
            Trennzeichen getrennt)«, dann einlesen mit: lotse import csv DATEI

    Vorher:
        Codierung: ANSI

    Nachher:
        Codierung: UTF-8

finding-unreadable-file =
    { $reason ->
        [missing] { part-file } gibt es nicht.
        [link-to-nowhere] { part-file } ist eine Verknüpfung, deren Ziel es nicht gibt.
        [link-loop] { part-file } ist eine Verknüpfung, die im Kreis führt.
        [link-refused] { part-file } ist eine Verknüpfung, der Lotse hier nicht folgen darf.
        [not-allowed] { part-file } darf mit diesem Benutzerkonto nicht gelesen werden.
        [not-in-folder] { part-file } gibt es nicht: Ein Teil des Weges dorthin ist kein Ordner.
        [is-folder] { part-file } ist ein Ordner und keine Datei.
        [not-regular] { part-file } ist keine gewöhnliche Datei.
        [empty] { part-file } ist leer.
        [too-large] { part-file } ist zu groß.
        [total-too-large] Mit { part-file-dative } sind die Dateien des Ordners zusammen zu groß.
        [too-many-files] Der Ordner »{ $file }« enthält zu viele Dateien.
        [folder-without-toml] Im Ordner »{ $file }« liegt keine Datei, deren Name auf .toml endet.
        [hole] { part-file } ist unvollständig, vermutlich ist eine Kopie abgebrochen oder der Datenträger voll.
        [changing] { part-file } wird gerade von einem anderen Programm geschrieben.
        [busy] { part-file } ist von einem anderen Programm gesperrt.
        [bad-name] { part-file } hat einen Namen, der so nicht möglich ist.
        [no-memory] { part-file } passt nicht in den Arbeitsspeicher.
       *[other] { part-file } lässt sich nicht lesen.
    }
finding-unreadable-file-cure =
    { $reason ->
        [missing] { $table ->
            [settings] Prüfen Sie den Namen der Datei mit Ihren Einstellungen: Er steht in LOTSE_SETTINGS oder hinter --settings.
           *[other] Prüfen Sie den Namen und den Ordner; angeben können Sie beides mit: lotse --directory PFAD
        }
        [link-to-nowhere] Legen Sie die Verknüpfung neu an oder kopieren Sie die Datei selbst an diese Stelle.
        [link-loop] Legen Sie die Verknüpfung neu an oder kopieren Sie die Datei selbst an diese Stelle.
        [link-refused] Kopieren Sie die Datei selbst an diese Stelle.
        [not-allowed] Bitten Sie die zuständige IT um Leserecht für diese Datei.
        [not-in-folder] Prüfen Sie den Namen und den Ordner; angeben können Sie beides mit: lotse --directory PFAD
        [is-folder] Geben Sie dem Ordner einen Namen, der nicht auf .toml endet, oder legen Sie ihn woanders hin.
        [not-regular] Kopieren Sie den Inhalt in eine gewöhnliche Datei, deren Name auf .toml endet.
        [empty] Holen Sie den Inhalt aus der letzten Sicherung zurück oder löschen Sie die Datei.
        [too-large] Prüfen Sie, ob es die richtige Datei ist; sonst teilen Sie sie auf mehrere Dateien in einem Ordner auf.
        [total-too-large] Nehmen Sie Dateien aus dem Ordner, die nicht zum Verzeichnis gehören.
        [too-many-files] Nehmen Sie Dateien aus dem Ordner, die nicht zum Verzeichnis gehören.
        [folder-without-toml] Prüfen Sie, ob es der richtige Ordner ist; die Dateien müssen Namen haben wie: angebote.toml
        [hole] Holen Sie die Datei noch einmal von dort, woher sie stammt, oder aus der letzten Sicherung.
        [changing] Warten Sie, bis das andere Programm fertig ist, und versuchen Sie es noch einmal.
        [busy] Schließen Sie die Datei in anderen Programmen und versuchen Sie es noch einmal.
        [bad-name] Geben Sie der Datei einen kürzeren Namen aus Buchstaben und Ziffern, zum Beispiel: angebote.toml
        [no-memory] Prüfen Sie, ob es die richtige Datei ist, und schließen Sie andere Programme.
        [none] Prüfen Sie, ob die Datei da ist, ob Sie sie öffnen dürfen und ob ein anderes Programm sie gerade benutzt.
        [io] Prüfen Sie, ob das Laufwerk oder das Netz verbunden ist, und versuchen Sie es noch einmal.
       *[other] Prüfen Sie, ob das Laufwerk oder das Netz verbunden ist und ob Sie die Datei öffnen dürfen (Meldung des Systems: { $reason }).
    }
finding-unreadable-file-explain =
    Das Programm kann die Datei nicht lesen, noch bevor es auf ihren Inhalt
    ankommt. Häufige Gründe: Der Name ist falsch, das Netzlaufwerk ist nicht
    verbunden, es fehlt die Berechtigung, oder ein anderes Programm hält die
    Datei fest.

    Was in dieser Datei steht, wird nicht geladen; liegt sie mit anderen in
    einem Ordner, werden die anderen geladen. Wer Hilfe sucht, findet die
    Angebote daraus so lange nicht. Wenn Sie die Datei neu speichern, wählen Sie
    die Codierung UTF-8.

    So speichern Sie als UTF-8:
        Editor (Notepad): Datei – Speichern unter … – Codierung: UTF-8
        LibreOffice: Datei – Speichern unter – Dateityp »Text – Kodierung
            wählen« – Speichern – Zeichensatz: Unicode (UTF-8)
        Excel: Datei – Speichern unter – Dateityp »CSV UTF-8 (durch
            Trennzeichen getrennt)«, dann einlesen mit: lotse import csv DATEI

    Vorher:
        lotse check --directory angebot.toml

    Nachher:
        lotse check --directory angebote.toml

finding-incomplete-need =
    { $value ->
        [none] { $key ->
            [parent] Diesem neuen Bedarf fehlt die Gruppe (»parent«).
            [labels] Diesem neuen Bedarf fehlt eine Bezeichnung (»labels«).
           *[other] Diesem neuen Bedarf fehlt eine Angabe.
        }
       *[other] { $key ->
            [parent] Dem neuen Bedarf »{ $value }« fehlt die Gruppe (»parent«).
            [labels] Dem neuen Bedarf »{ $value }« fehlt eine Bezeichnung (»labels«).
           *[other] Dem neuen Bedarf »{ $value }« fehlt eine Angabe.
        }
    }
finding-incomplete-need-cure =
    { $key ->
        [parent] Nennen Sie die Gruppe, unter der man ihn finden soll, zum Beispiel: parent = "lang"
        [labels] Geben Sie ihm einen Namen, zum Beispiel: labels = { "{" } de = "Plattdeutsch" { "}" }
       *[other] Ergänzen Sie Gruppe und Bezeichnung, zum Beispiel: parent = "lang" und labels = { "{" } de = "Plattdeutsch" { "}" }
    }
finding-incomplete-need-explain =
    Mit [[need]] können Sie eigene Bedarfe ergänzen oder eingebaute ändern. Ein
    neuer Bedarf braucht eine Gruppe (parent), unter der man ihn findet, und
    mindestens eine Bezeichnung (labels), unter der man ihn erkennt.

    Ohne beides wird er nicht aufgenommen, und Angebote, die ihn nennen, sind
    unter ihm nicht zu finden. Wollten Sie einen eingebauten Bedarf ändern, ist
    seine Kennung falsch geschrieben: Der Befehl »lotse needs« zeigt alle
    Bedarfe und Gruppen mit ihren Kennungen.

    Vorher:
    { "    [[" }need]]
        id = "lang.dialect"
        labels = { "{" } de = "Plattdeutsch" { "}" }

    Nachher:
    { "    [[" }need]]
        id = "lang.dialect"
        parent = "lang"
        labels = { "{" } de = "Plattdeutsch" { "}" }

finding-need-circle =
    { $reason ->
        [itself] Der Bedarf »{ $value }« kann nicht seine eigene Gruppe sein.
       *[other] Der Bedarf »{ $value }« kann nicht zu »{ $in }« gehören, denn »{ $in }« gehört selbst zu »{ $value }«.
    }
finding-need-circle-cure = Nennen Sie eine Gruppe, die nicht selbst unter diesem Bedarf liegt; ist der Bedarf eingebaut und soll bleiben, wo er ist, löschen Sie die Zeile mit »parent«.
finding-need-circle-explain =
    Jeder neue Bedarf gehört zu einer Gruppe (parent), und die kann wieder zu
    einer anderen gehören. Hier führt dieser Weg im Kreis: Die Gruppe gehört
    selbst, auch über andere, zu dem Bedarf, der unter ihr stehen soll.

    Ein solcher Bedarf stünde auf keiner Ebene, und niemand fände ihn in der
    Liste. Ein neuer Bedarf wird deshalb nicht aufgenommen, ein eingebauter
    bleibt in seiner Gruppe. Nennen Sie eine Gruppe, die darüber liegt: Der
    Befehl »lotse needs« zeigt alle Bedarfe und Gruppen mit ihren Kennungen.

    Vorher:
    { "    [[" }need]]
        id = "lang"
        parent = "lang.upper"

    Nachher:
    { "    [[" }need]]
        id = "lang"

finding-table-in-string =
    { $line ->
        [none] Mitten in einem Text steht eine Zeile, die wie der Beginn eines Eintrags aussieht.
       *[other] Die Zeile »{ $line }« steht mitten in einem Text oder einer Liste und beginnt deshalb keinen Eintrag.
    }
finding-table-in-string-cure = Soll hier ein Eintrag beginnen, schließen Sie davor den Text mit drei Anführungszeichen (""") oder die Liste mit ihrer Klammer; gehört die Zeile wirklich zum Text, setzen Sie ein Wort davor.
finding-table-in-string-explain =
    Diese Zeile sieht aus wie der Beginn eines Eintrags, steht aber in einem
    Text oder einer Liste, die weiter oben beginnt. Wahrscheinlich wurden die
    drei Anführungszeichen oder die Klammer am Ende vergessen oder stehen zu
    weit unten.

    Das Programm nimmt es, wie es dasteht: Der Eintrag darüber wird geladen,
    doch alles ab dieser Zeile gilt als Teil seines Textes. Steckt darin ein
    Angebot, findet es niemand. Schließen Sie den Text vor dieser Zeile. Gehört
    sie wirklich zum Text, setzen Sie ein Wort davor, dann verschwindet die
    Warnung.

    Vorher:
        description = """
        Der Kurs dauert zwei Semester.

    { "    [[" }offer]]
        id = "naehcafe"
        """

    Nachher:
        description = """
        Der Kurs dauert zwei Semester.
        """

    { "    [[" }offer]]
        id = "naehcafe"

finding-control-character =
    { $character ->
        [none] { part-at } steckt ein unsichtbares oder nicht darstellbares Zeichen im Text.
       *[other] { part-at } steckt ein unsichtbares oder nicht darstellbares Zeichen im Text ({ $character }).
    }
finding-control-character-cure = Löschen Sie das Wort an dieser Stelle und tippen Sie es neu, statt es aus Word, einer PDF-Datei oder einer Webseite zu kopieren.
finding-control-character-explain =
    Beim Kopieren aus Word, PDF-Dateien und Webseiten kommen unsichtbare Zeichen
    mit, etwa weiche Trennstriche (U+00AD), Leerzeichen ohne Breite (U+200B)
    oder Zeichen, die die Schreibrichtung umkehren (U+202E). Auch Zusätze zu
    Emojis gehören dazu.

    Es geht nichts verloren: Das Programm lässt nur dieses Zeichen weg und zeigt
    den Text ohne es. In der Datei stört es trotzdem, denn ein Wort mit einem
    versteckten Trennstrich findet dort keine Suche. Tippen Sie das Wort neu. Im
    Beispiel steht ein Punkt für das unsichtbare Zeichen.

    Vorher:
        name = "Schuldner·beratung"

    Nachher:
        name = "Schuldnerberatung"

finding-too-long =
    { $length ->
        [none] Der Text { part-of } ist länger, als er sich gut lesen lässt.
       *[other] { $most ->
            [none] Der Text { part-of } hat { $length } Zeichen und ist damit länger, als er sich gut lesen lässt.
           *[other] Der Text { part-of } hat { $length } Zeichen, gut lesbar sind höchstens { $most }.
        }
    }
finding-too-long-cure =
    { $most ->
        [none] Kürzen Sie den Text
       *[other] Kürzen Sie den Text auf höchstens { $most } Zeichen
    }{ $table ->
        [offer] { $key ->
            [description] .
            [internal_note] .
           *[other] ; Einzelheiten gehören in »description« (Beschreibung).
        }
       *[other] .
    }
finding-too-long-explain =
    Der Text ist länger, als Menschen ihn an dieser Stelle lesen. Auf dem
    Bildschirm, auf dem Zettel zum Mitnehmen und in der Liste der Treffer ist
    wenig Platz; was zu lang ist, kann abgeschnitten werden. Wer Deutsch erst
    lernt, ist für kurze Sätze dankbar.

    Es geht nichts verloren: Der Text wird vollständig geladen. Kürzen Sie ihn
    auf das Wichtigste, und schreiben Sie Einzelheiten eines Angebots in
    description.

    Vorher:
        name = "Sprachkurs Deutsch als Zweitsprache Niveau B1 am Abend für Berufstätige mit Betreuung"

    Nachher:
        name = "Deutsch B1 am Abend"
        summary = "Für Berufstätige, mit Kinderbetreuung."

finding-empty-text = { part-at } steht ein leerer Text.
finding-empty-text-cure = Tragen Sie den Text ein; wissen Sie ihn nicht und ist die Angabe keine Pflicht, löschen Sie die ganze Zeile.
finding-empty-text-explain =
    Zwischen den Anführungszeichen steht nichts oder nur ein Leerzeichen. Was
    nicht bekannt ist, lässt man in dieser Datei ganz weg: Dann zeigt das
    Programm, dass es nicht angegeben ist, und niemand hält es für ein Nein.

    Eine leere Angabe behandelt das Programm genauso, sie gilt als nicht
    angegeben. Ist es aber eine Pflichtangabe wie id, name oder summary, wird
    der Eintrag nicht geladen, und wer Hilfe sucht, findet ihn nicht.

    Vorher:
        hours_text = ""

    Nachher:
        hours_text = "In den Ferien nur nach Vereinbarung"

finding-replaced-day =
    { $day ->
        [none] { part-at } hebt eine spätere Regel eine frühere für denselben Wochentag auf.
       *[other] { part-at } gilt für { part-day } nur die letzte Regel, die früheren Zeiten dieses Tages sind aufgehoben.{ part-understood }
    }
finding-replaced-day-cure = Gelten beide Zeiten, schreiben Sie sie mit Komma in eine Regel und nehmen den Tag aus der anderen, zum Beispiel: "Mo,We-Fr 09:00-12:00; Tu 09:00-12:00,14:00-16:00; PH off"
finding-replaced-day-explain =
    Ein Strichpunkt beginnt eine neue Regel, und für jeden Wochentag zählt nur
    die letzte. Wer dienstags vormittags und nachmittags geöffnet hat und dafür
    zwei Regeln schreibt, hat in den Augen des Programms nur am Nachmittag
    geöffnet.

    Die Zeiten werden so geladen, wie sie dastehen. Ist es nicht so gemeint,
    bleibt jemand zu Hause, obwohl offen ist. Nennen Sie den Tag nur in einer
    Regel und trennen Sie seine Zeiten mit einem Komma. Ist es so gemeint,
    nehmen Sie den Tag aus der früheren Regel heraus; dann verschwindet die
    Warnung.

    Vorher:
        hours = "Mo-Fr 09:00-12:00; Tu 14:00-16:00; PH off"

    Nachher:
        hours = "Mo,We-Fr 09:00-12:00; Tu 09:00-12:00,14:00-16:00; PH off"

finding-all-day = { part-at } steht ein Tag oder Zeitraum ohne Uhrzeit; das gilt als rund um die Uhr geöffnet.{ part-understood }
finding-all-day-cure = Ergänzen Sie die Uhrzeit; zwischen mehreren Tagen mit denselben Zeiten steht ein Komma ohne Leerzeichen, zum Beispiel: "Mo,We 10:00-12:00; PH off"
finding-all-day-explain =
    Ein Tag ohne Uhrzeit heißt in dieser Kurzschrift: von 0 bis 24 Uhr geöffnet.
    Oft ist nur ein Leerzeichen schuld. Hinter einem Komma mit Leerzeichen
    beginnt eine neue Regel, und die Uhrzeit gilt dann nur für den letzten Tag.

    Die Zeiten werden so geladen, wie sie dastehen. Stimmen sie nicht, zeigt das
    Programm mitten in der Nacht »geöffnet«, und jemand steht vor einer
    verschlossenen Tür. Löschen Sie das Leerzeichen hinter dem Komma, oder
    schreiben Sie die Uhrzeit dazu. Ist wirklich immer geöffnet, schreiben Sie
    "24/7"; ist es an einzelnen Tagen durchgehend geöffnet, brauchen Sie nichts
    zu ändern.

    Vorher:
        hours = "Mo, We 10:00-12:00; PH off"

    Nachher:
        hours = "Mo,We 10:00-12:00; PH off"

finding-newer-toml = Diese geschweiften Klammern gehen über mehrere Zeilen oder enden mit einem Komma, das lehnen manche Editoren ab.
finding-newer-toml-cure = Schreiben Sie alles zwischen den geschweiften Klammern in eine Zeile, ohne Komma am Ende, zum Beispiel: cost = { "{" } kind = "fee", amount = 40.0 { "}" }
finding-newer-toml-explain =
    Angaben in geschweiften Klammern über mehrere Zeilen zu schreiben oder mit
    einem Komma zu beenden, ist erst in der neuesten Fassung des Dateiformats
    TOML erlaubt. Lotse liest es ohne Weiteres; es geht nichts verloren.

    Viele Editoren und Prüfprogramme kennen diese Fassung noch nicht und melden
    dann Fehler, wo keine sind. Wer die Datei nach Ihnen bearbeitet, übersieht
    darunter leicht einen echten. Schreiben Sie die Angaben in eine Zeile.

    Vorher:
        cost = { "{" }
          kind = "fee",
          amount = 40.0,
    { "    }" }

    Nachher:
        cost = { "{" } kind = "fee", amount = 40.0 { "}" }

finding-single-value =
    { $key ->
        [at] »offer.at« steht in einfachen eckigen Klammern, vorgesehen sind doppelte.
       *[other] { part-at } steht ein einzelner Wert, vorgesehen ist eine Liste.
    }
finding-single-value-cure =
    { $key ->
        [at] Ergänzen Sie auf beiden Seiten eine eckige Klammer: [[offer.at]]
        [none] Setzen Sie eckige Klammern um den Wert, auch wenn es nur einer ist.
       *[other] Setzen Sie eckige Klammern um den Wert, auch wenn es nur einer ist, nach diesem Muster: { $key } = [ … ]
    }
finding-single-value-explain =
    Hier können mehrere Werte stehen, deshalb ist eine Liste in eckigen Klammern
    vorgesehen, auch für einen einzigen Wert. Einen Abschnitt, den es mehrmals
    geben kann, wie [[offer.at]], erkennt man an doppelten eckigen Klammern.

    Lotse versteht es auch so und liest eine Liste mit einem Wert; es geht
    nichts verloren. Mit den Klammern sieht aber, wer die Datei als Nächstes
    bearbeitet, dass weitere Werte möglich sind: Ein zweiter Ort oder eine
    zweite Sprache ist für jemanden, der Hilfe sucht, oft entscheidend.

    Vorher:
        residence = "any"

    Nachher:
        residence = ["any"]

finding-no-holiday-rule = { part-at } steht nicht, was an Feiertagen gilt.{ part-understood }
finding-no-holiday-rule-cure = Ist an Feiertagen geschlossen, ergänzen Sie am Ende »; PH off«, sonst die Feiertagszeiten, etwa »; PH 10:00-12:00«. Zum Beispiel: "Mo-Fr 09:00-12:00; PH off"
finding-no-holiday-rule-explain =
    Feiertage heißen in dieser Kurzschrift PH. Steht nichts davon da, gelten die
    Zeiten des Wochentags auch an Feiertagen: Am Ostermontag zeigte das Programm
    dann »geöffnet«, obwohl vermutlich niemand da ist.

    Die Zeiten werden so geladen, wie sie dastehen, es geht nichts verloren.
    Damit niemand vor verschlossener Tür steht, schreiben Sie dazu, was an
    Feiertagen gilt. Welche Tage Feiertage sind, bestimmt das Bundesland unter
    holidays bei [directory] oder beim Ort.

    Vorher:
        hours = "Mo-Fr 09:00-12:00"

    Nachher:
        hours = "Mo-Fr 09:00-12:00; PH off"

finding-over-midnight = { part-at } gehen Zeiten über Mitternacht.{ part-understood }
finding-over-midnight-cure = Ist das so gemeint, brauchen Sie nichts zu tun; sind Anfang und Ende vertauscht, tauschen Sie sie, zum Beispiel: "Mo 09:00-16:00; PH off"
finding-over-midnight-explain =
    Das Ende liegt früher am Tag als der Anfang, zum Beispiel 16:00-09:00. Das
    Programm versteht es so, dass bis zum nächsten Morgen geöffnet ist. Für eine
    Notschlafstelle stimmt das; oft sind aber nur Anfang und Ende vertauscht.

    Die Zeiten werden so geladen, wie sie dastehen, es geht nichts verloren.
    Sehen Sie nach: Mitten in der Nacht vor einer verschlossenen Tür zu stehen,
    kann gefährlich sein. Stimmen die Zeiten, lassen Sie sie unverändert.

    Vorher:
        hours = "Mo 16:00-09:00; PH off"

    Nachher:
        hours = "Mo 09:00-16:00; PH off"

## Die eigenen Einstellungen (settings.toml)

finding-unknown-setting = { $key ->
    [none] Eine solche Einstellung gibt es nicht.
   *[other] Die Einstellung »{ $key }« gibt es nicht.
}
finding-unknown-setting-cure = { $near ->
    [none] Löschen Sie die Zeile, oder sehen Sie nach, was es gibt: docs/settings.md
   *[other] Meinten Sie »{ $near }«? Dann ersetzen Sie »{ $key }« durch: { $near }
}
finding-unknown-setting-explain =
    In der Datei mit Ihren Einstellungen steht ein Wort, das keine Einstellung,
    kein Filter und keine Überschrift ist. Meist ist es ein Tippfehler, oder die
    Zeile steht unter der falschen Überschrift: Was unter [keys] steht, sind
    Befehle mit ihren Tasten, was unter [filters] steht, sind Filter; alles
    andere gehört darüber.

    Diese Zeile gilt nicht. Alle anderen Einstellungen gelten.

    Vorher:
        thema = "dark"

    Nachher:
        theme = "dark"

finding-setting-value = { $value ->
    [none] Bei »{ $key }« steht nichts, was dort möglich ist.
   *[other] Bei »{ $key }« steht »{ $value }«, das ist dort nicht möglich.
}
finding-setting-value-cure = { $near ->
    [none] { $known ->
        [none] { $example ->
            [none] Was möglich ist, zeigt die Hilfe der Suche: lotse search --help
           *[other] Schreiben Sie es zum Beispiel so: { $example }
        }
       *[other] Möglich ist: { $known }
    }
   *[other] Meinten Sie »{ $near }«? Dann schreiben Sie: "{ $near }"
}
finding-setting-value-explain =
    Die Einstellung gibt es, aber nicht mit diesem Wert: Eine Farbe, eine
    Sprache oder ein Ort ist anders geschrieben, als das Programm sie kennt. Bei
    Filtern kommt es auf das Verzeichnis an, das geladen wird: Einen Ort, den es
    dort nicht gibt, kann niemand herausfiltern.

    Dieser Wert gilt nicht, und es ist so, als stünde er nicht da. Alle anderen
    Einstellungen gelten.

    Vorher:
        theme = "dunkel"

    Nachher:
        theme = "dark"

finding-setting-twice = »{ $key }« steht zum zweiten Mal da.
finding-setting-twice-cure = Behalten Sie die richtige der beiden Zeilen und löschen Sie die andere.
finding-setting-twice-explain =
    Dieselbe Einstellung steht zweimal in der Datei, oder derselbe Befehl
    bekommt zweimal Tasten. Was oben steht, gilt; die zweite Zeile gilt nicht.

    Soll ein Befehl mehrere Tasten haben, gehören sie in eine Liste in eckigen
    Klammern.

    Vorher:
        copy-contact = "ctrl-s"
        copy-contact = "f5"

    Nachher:
        copy-contact = ["ctrl-s", "f5"]

finding-unknown-command = { $key ->
    [none] Einen solchen Befehl gibt es nicht.
   *[other] Den Befehl »{ $key }« gibt es nicht.
}
finding-unknown-command-cure = { $near ->
    [none] Alle Befehle mit ihren Namen stehen in: docs/settings.md
   *[other] Meinten Sie »{ $near }«? Dann ersetzen Sie »{ $key }« durch: { $near }
}
finding-unknown-command-explain =
    Unter [keys] steht links der Name eines Befehls und rechts, mit welchen
    Tasten er gerufen wird. Diesen Befehl gibt es nicht. Die Namen sind englisch
    und haben Bindestriche; docs/settings.md nennt alle, mit ihrer Bedeutung und
    den Tasten, die sie ohne Einstellungen haben.

    Diese Zeile gilt nicht. Alle anderen Einstellungen gelten.

    Vorher:
        kontakt-kopieren = "ctrl-s"

    Nachher:
        copy-contact = "ctrl-s"

finding-unknown-chord = { $reason ->
    [sequence] »{ $key }« kommt in manchen Terminals nicht an.
   *[other] »{ $key }« ist keine Taste, die das Programm kennt.
}
finding-unknown-chord-cure = { $reason ->
    [sequence] Wählen Sie eine andere Taste, zum Beispiel: "ctrl-s" oder "f9"
   *[other] Schreiben Sie sie so: "ctrl-s", "alt-x", "f5", "shift-tab", "pageup"
}
finding-unknown-chord-explain =
    Eine Taste schreibt man mit dem, was man dazu festhält, davor: ctrl (Strg),
    alt oder shift (Umschalt), dann ein Bindestrich oder ein Plus, dann die
    Taste selbst. Tasten ohne Zeichen heißen enter, esc, tab, space, backspace,
    delete, insert, up, down, left, right, home, end, pageup, pagedown und f1
    bis f12; deutsche Namen wie Strg oder Entf gehen auch.

    Manche Verbindungen, etwa alt-[, beginnen in Terminals etwas anderes und
    kommen nicht an. Diese Taste gilt nicht; hat der Befehl sonst keine,
    behält er die, die er ohne Einstellungen hat.

    Vorher:
        sort = "hyper-s"

    Nachher:
        sort = "ctrl-s"

finding-chord-types = »{ $key }« wird zum Schreiben gebraucht und kann nicht »{ $to }« rufen.
finding-chord-types-cure = Nehmen Sie sie zusammen mit ctrl oder alt, zum Beispiel: "ctrl-s" oder "alt-x"
finding-chord-types-explain =
    Tippen sucht immer, gleich was gerade auf dem Bildschirm zu sehen ist. Eine
    Taste, die einen Buchstaben, eine Ziffer oder ein Zeichen schreibt, kann
    deshalb keinen Befehl rufen: Niemand könnte mehr nach einem Wort mit diesem
    Buchstaben suchen. Dasselbe gilt für die Rücktaste. Nur wo man in einer
    Liste auswählt, darf es die Leertaste sein.

    Diese Taste gilt nicht. Alle anderen gelten.

    Vorher:
        sort = "s"

    Nachher:
        sort = "alt-s"

finding-chord-twice = { $reason ->
    [default] »{ $key }« ruft jetzt »{ $from }« und nicht mehr »{ $to }«.
   *[other] »{ $key }« soll zwei Befehle rufen: »{ $from }« und »{ $to }«.
}
finding-chord-twice-cure = { $reason ->
    [default] Ist das so gemeint, geben Sie »{ $to }« eigene Tasten; sonst wählen Sie für »{ $from }« eine andere.
   *[other] »{ $from }« behält sie. Wählen Sie für »{ $to }« eine andere.
}
finding-chord-twice-explain =
    An derselben Stelle kann eine Taste nur einen Befehl rufen. Stehen zwei
    Befehle mit derselben Taste in der Datei, bekommt sie der obere.

    Gehört die Taste ohne Einstellungen einem Befehl, den Sie nicht genannt
    haben, verliert er sie, denn was Sie schreiben, geht vor. Der Hinweis
    darauf verschwindet, sobald auch dieser Befehl mit seinen Tasten in der
    Datei steht.

    Vorher:
        copy-contact = "f9"

    Nachher:
        copy-contact = "f9"
        next-client = "ctrl-n"

finding-chord-needed = Ohne Taste für »{ $to }« käme niemand mehr aus dem Programm hinaus.
finding-chord-needed-cure = Geben Sie »{ $to }« mindestens eine Taste, zum Beispiel: quit = ["ctrl-q"]
finding-chord-needed-explain =
    Jeder Befehl darf ohne Taste sein, denn die Befehlsliste ruft ihn auch. Nur
    das Beenden braucht eine eigene, damit man das Programm in jeder Lage
    verlassen kann.

    Das Beenden behält deshalb seine Taste, und die Zeile, die sie ihm nähme,
    gilt nicht.

    Vorher:
        quit = []

    Nachher:
        quit = ["f10", "ctrl-q"]

finding-only-closed = { part-at } heißen alle Regeln »off«, es ist also nie geöffnet.
finding-only-closed-cure = Ergänzen Sie davor die Zeiten, zu denen geöffnet ist, zum Beispiel: "Mo-Fr 09:00-12:00; PH off"
finding-only-closed-explain =
    Jede Regel dieser Zeiten schließt etwas aus, und keine sagt, wann geöffnet
    ist. Das Programm zeigt deshalb immer »geschlossen«.

    Meist fehlt der erste Teil der Zeile. Gibt es das Angebot zurzeit wirklich
    nicht, lassen Sie die Zeiten weg und schreiben Sie state = "paused".

    Vorher:
        hours = "PH off"

    Nachher:
        hours = "Mo-Fr 09:00-12:00; PH off"

finding-exception-first = { part-at } steht eine Ausnahme vor der Regel, die sie wieder aufhebt; sie gilt deshalb nicht.{ part-understood }
finding-exception-first-cure = Stellen Sie die Ausnahme ans Ende, zum Beispiel: "Mo-Fr 09:00-17:00; PH off"
finding-exception-first-explain =
    In dieser Kurzschrift gilt für jeden Tag die letzte Regel, die auf ihn
    passt. Steht »PH off« am Anfang und danach »Mo-Fr 09:00-17:00«, ist an einem
    Feiertag, der auf einen Montag fällt, geöffnet.

    Die Zeiten werden so geladen, wie sie dastehen. Damit niemand am Feiertag
    vor verschlossener Tür steht, schreiben Sie zuerst, was immer gilt, und
    dahinter die Ausnahmen.

    Vorher:
        hours = "PH off; Mo-Fr 09:00-17:00"

    Nachher:
        hours = "Mo-Fr 09:00-17:00; PH off"

finding-look-alike =
    { $value ->
        [none] In einem Wort
       *[other] Im Wort »{ $value }«
    } sieht ein Buchstabe nur aus wie »{ $mark }«, ist aber kein lateinischer ({ $character }).
finding-look-alike-cure =
    { $near ->
        [none] Löschen Sie das Wort und tippen Sie es neu, mit deutscher Tastatur.
       *[other] Löschen Sie das Wort und tippen Sie es neu: { $near }
    }
finding-look-alike-explain =
    Kyrillische und griechische Buchstaben sehen zum Teil genauso aus wie
    lateinische. Sie geraten in ein deutsches Wort, wenn die Tastatur auf eine
    andere Sprache gestellt war oder Text aus einem fremden Dokument kopiert
    wurde.

    Auf dem Bildschirm fällt das nicht auf. Aber wer das Wort richtig tippt,
    findet das Angebot nicht, und an eine solche E-Mail-Adresse kommt keine
    Post. Löschen Sie das Wort und tippen Sie es neu, mit deutscher Tastatur.
    Wörter, die ganz in kyrillischer oder griechischer Schrift stehen, sind
    nicht gemeint.

finding-likely-duplicate =
    { $table ->
        [provider] Zwei Träger heißen »{ $value }«, vermutlich ist es derselbe.
        [place] Zwei Orte haben die Adresse »{ $value }«, vermutlich ist es derselbe.
       *[other] { $key ->
            [phone] Zwei Angebote verschiedener Träger haben denselben Bedarf und die Telefonnummer { $value }, vermutlich ist es dasselbe.
           *[other] Zwei Angebote am selben Ort heißen »{ $value }«, vermutlich ist es dasselbe.
        }
    }
finding-likely-duplicate-cure =
    { $table ->
        [provider] Löschen Sie einen der beiden und tragen Sie bei seinen Angeboten die Kennung des anderen ein.
        [place] Löschen Sie einen der beiden und tragen Sie bei »place« die Kennung des anderen ein; Stockwerk und Zimmer gehören bei [[offer.at]] in »note«.
       *[other] Ist es dasselbe Angebot, löschen Sie einen der Einträge; sonst nennen Sie im Namen, worin sie sich unterscheiden.
    }
finding-likely-duplicate-explain =
    Zwei Einträge gleichen sich so sehr, dass sie wahrscheinlich dasselbe
    meinen: Angebote mit demselben Namen am selben Ort, Angebote zweier Träger
    mit demselben Bedarf und derselben Telefonnummer, Träger mit demselben
    Namen, Orte mit derselben Adresse. Groß- und Kleinschreibung, Umlaute und
    Satzzeichen zählen dabei nicht; Kurse mit verschiedenen Terminen oder Stufen
    gelten nicht als doppelt.

    Beide Einträge werden geladen. In der Trefferliste nehmen sie einander aber
    den Platz weg, und nach der nächsten Änderung widersprechen sie sich. Die
    Meldung zeigt beide Stellen. Übernehmen Sie, was nur im einen steht, in den
    anderen und löschen Sie den einen.

finding-misspelt-town = Mit der Postleitzahl { $number } heißt der Ort sonst »{ $near }«, hier steht »{ $value }«.
finding-misspelt-town-cure = Schreiben Sie: town = "{ $near }"
finding-misspelt-town-explain =
    Dieselbe Postleitzahl steht bei anderen Einträgen mit einem Ortsnamen, der
    fast genauso geschrieben ist. Wahrscheinlich hat sich hier jemand vertippt.

    Das Programm zählt die beiden Schreibweisen als zwei Orte: Wer nach dem
    richtigen Ort filtert, sieht die Angebote hier nicht. Schreiben Sie einen
    Ort überall gleich. Sind es wirklich zwei Orte, prüfen Sie die Postleitzahl.

finding-odd-coordinates =
    { $reason ->
        [swapped] Breite und Länge sind vertauscht: { $value } liegt nicht in Deutschland.
        [half] Bei »{ $key }« steht eine Zahl, aber »{ $near }« fehlt.
        [far] Die Koordinaten { $value } liegen { $number } km von den anderen Orten dieses Verzeichnisses entfernt.
       *[other] Die Koordinaten { $value } liegen nicht in Deutschland.
    }
finding-odd-coordinates-cure =
    { $reason ->
        [swapped] Tauschen Sie die beiden Zahlen: { $near }
        [half] Ergänzen Sie »{ $near }« oder löschen Sie »{ $key }«.
       *[other] Suchen Sie die Adresse auf einer Karte und übernehmen Sie die Zahlen von dort, zum Beispiel: lat = 51.9607 und lon = 7.6261
    }
finding-odd-coordinates-explain =
    Die Koordinaten eines Ortes sind die Breite (lat, in Deutschland zwischen 47
    und 55) und die Länge (lon, zwischen 6 und 15). Hier sind sie vertauscht,
    unvollständig, außerhalb Deutschlands oder weit weg von allen anderen Orten
    des Verzeichnisses. Oft ist eine Ziffer verrutscht.

    Wer danach fährt, kommt am falschen Ort an, und auf einer Karte liegt der
    Ort im Nirgendwo. Stimmen sie doch, etwa bei einer zentralen Stelle in einer
    anderen Stadt, können Sie die Meldung stehen lassen.

    Vorher:
        lat = 7.6261
        lon = 51.9607

    Nachher:
        lat = 51.9607
        lon = 7.6261

finding-no-contact = Zu diesem Angebot gibt es keinen Weg: keine Telefonnummer, keine E-Mail, keine Webseite und keinen Ort mit Straße, auch nicht beim Träger.
finding-no-contact-cure = Ergänzen Sie mindestens eine Angabe, zum Beispiel: phone = "+49 30 23125 100"
finding-no-contact-explain =
    Wer dieses Angebot findet, kann nichts damit anfangen: Niemand weiß, wo man
    anruft, wohin man schreibt oder geht. Angaben beim Träger zählen mit, ebenso
    die Ansprechstellen und die Straße eines Ortes.

    Das Angebot wird geladen und angezeigt. Tragen Sie ein, wie man Kontakt
    aufnimmt, beim Angebot selbst oder einmal beim Träger.

    Vorher:
        name = "Nähcafé"

    Nachher:
        name = "Nähcafé"
        phone = "+49 30 23125 100"

finding-personal-email = { part-at } steht die E-Mail-Adresse einer Person: »{ $value }@…«.
finding-personal-email-cure = Nehmen Sie die Adresse der Stelle, zum Beispiel: "{ $example }"
finding-personal-email-explain =
    Die Adresse sieht nach Vorname und Nachname aus. Wechselt die Person die
    Stelle, gehen Anfragen ins Leere, und niemand merkt es. Außerdem darf der
    Name einer Mitarbeiterin nur mit ihrem Einverständnis in einem öffentlichen
    Verzeichnis stehen.

    Das Angebot wird geladen wie es ist. Fragen Sie nach einer Adresse, die zur
    Aufgabe gehört und in der Urlaubszeit vertreten wird. Ist der Name der einer
    Einrichtung, können Sie die Meldung stehen lassen.

    Vorher:
        email = "petra.muster@awo.example.org"

    Nachher:
        email = "beratung@awo.example.org"

finding-address-in-text =
    { $table ->
        [place] Dieser Ort heißt wie ein Angebot, dessen Adresse geheim bleiben soll.
       *[other] Die Adresse dieses Angebots soll geheim bleiben (address = "hidden"), der Text { part-of } nennt aber eine Straße oder Postleitzahl.
    }
finding-address-in-text-cure =
    { $table ->
        [place] Löschen Sie den ganzen Ort, wenn es die geheime Adresse ist; sonst geben Sie ihm einen anderen Namen.
       *[other] Streichen Sie die Anschrift aus dem Text; nennen Sie, wenn nötig, nur die Gegend.
    }
finding-address-in-text-explain =
    Mit address = "hidden" bleibt eine Adresse geheim, etwa die eines
    Frauenhauses: Wird sie bekannt, sind Menschen in Gefahr. In einem Text
    dieses Angebots steht aber etwas, das wie eine Anschrift aussieht: eine
    Straße mit Hausnummer oder eine Postleitzahl mit Ort. Oder es gibt einen
    Ort, der genauso heißt wie das Angebot.

    Texte werden gezeigt, gedruckt und exportiert, wie sie sind. Prüfen Sie auch
    die Übersetzungen. Ist es die Anschrift einer anderen Stelle, die jeder
    wissen darf, verweisen Sie mit ihrem Namen und ihrer Telefonnummer auf sie,
    ohne die Straße: Auch sie kann verraten, wo das Haus ist.

    Vorher:
        summary = "Schutz für Frauen in der Lindenstraße 12."

    Nachher:
        summary = "Schutz für Frauen im Kreis Musterland."

finding-future-date = { part-at } steht ein Tag, der noch nicht war: { $date }.
finding-future-date-cure = Prüfen Sie Tag, Monat und Jahr.
finding-future-date-explain =
    An diesem Tag soll etwas geschehen sein: eine Prüfung, oder jemand hat nach
    freien Plätzen gefragt. Der Tag liegt aber in der Zukunft. Meist ist das
    Jahr verrutscht, oder Tag und Monat sind vertauscht.

    So lange der Tag in der Zukunft liegt, gilt der Eintrag als frisch geprüft,
    und niemand wird an ihn erinnert. In der Datei steht zuerst das Jahr, dann
    der Monat, dann der Tag.

    Vorher:
        verified = 2062-10-15

    Nachher:
        verified = 2026-10-15

finding-no-place = Das Angebot findet vor Ort statt, nennt aber keinen Ort.
finding-no-place-cure = Ergänzen Sie darunter den Abschnitt [[offer.at]] mit der Zeile place = "…" und der Kennung des Ortes.
finding-no-place-explain =
    Bei »channel« steht on_site, also »vor Ort«. Es fehlt aber, wo das ist: Auf
    der Karte, in der Trefferliste und bei der Suche nach einer Stadt kommt das
    Angebot nicht vor.

    Das Angebot wird geladen. Legen Sie den Ort einmal mit [[place]] an und
    nennen Sie ihn bei jedem Angebot, das dort stattfindet. Kommt die Hilfe nach
    Hause oder geht sie am Telefon, ändern Sie »channel«. Soll die Adresse
    geheim bleiben, schreiben Sie address = "hidden".

    Nachher:
        channel = ["on_site"]

    { "    [[" }offer.at]]
        place = "treff"

finding-past-date =
    { $key ->
        [starts] Der Kurs hat schon begonnen: { $date }.
        [ends] Der Kurs ist vorbei: Er endete am { $date }.
        [register_by] Die Anmeldung ist vorbei: Sie endete am { $date }.
        [expires] Der Eintrag ist abgelaufen: Er galt bis { $date }.
        [until] Der Hinweis ist vorbei: Er galt bis { $date }.
        [funded_until] Die Förderung ist ausgelaufen: { $date }.
       *[other] { $table ->
            [season] Die Zeit, in der es das Angebot gibt, ist vorbei: { $date }.
           *[other] Die Regel gilt nicht mehr: Sie galt bis { $date }.
        }
    }
finding-past-date-cure =
    { $key ->
        [starts] Tragen Sie den nächsten Beginn ein; kann man noch dazukommen, schreiben Sie rolling = true.
        [ends] Tragen Sie den nächsten Kurs ein oder schreiben Sie state = "closed".
        [register_by] Tragen Sie den nächsten Anmeldeschluss ein; kann man noch dazukommen, löschen Sie die Angabe.
        [expires] Gibt es das Angebot noch, tragen Sie ein neues Datum ein; sonst schreiben Sie state = "closed".
        [until] Löschen Sie den Hinweis, oder tragen Sie ein neues Datum ein, wenn er noch gilt.
        [funded_until] Fragen Sie beim Träger, ob es weitergeht, und tragen Sie das neue Datum ein; sonst schreiben Sie state = "closed".
       *[other] { $table ->
            [season] Tragen Sie das nächste Datum ein; ist es jedes Jahr gleich, schreiben Sie nur Monat und Tag, zum Beispiel: to = "03-31"
           *[other] Löschen Sie die Regel, oder tragen Sie ein, was jetzt gilt.
        }
    }
finding-past-date-explain =
    Ein Datum in diesem Eintrag liegt in der Vergangenheit: der Beginn oder das
    Ende eines Kurses, der Anmeldeschluss, das Ende eines Hinweises, einer
    Förderung, einer Regel oder des ganzen Eintrags.

    Ein abgelaufener Eintrag wird der Beratung markiert gezeigt und im Kiosk gar
    nicht. Alles andere wird gezeigt, wie es dasteht: Wer das liest, ruft wegen
    eines Kurses an, der lange vorbei ist. Rufen Sie beim Träger an und tragen
    Sie ein, was jetzt gilt.

    Gibt es das Angebot nicht mehr, schreiben Sie state = "closed", statt es zu
    löschen: So bekommen alte Zettel und Verweise noch eine Antwort. Welcher Tag
    heute ist, sagt die Uhr des Rechners; mit --now rechnet die Prüfung von
    einem anderen Tag aus.

finding-never-verified = Hier steht nicht, wann zuletzt jemand geprüft hat, ob alles stimmt.
finding-never-verified-cure = Fragen Sie beim Träger nach und tragen Sie dann den Tag ein: verified = { $example }
finding-never-verified-explain =
    Ohne Datum weiß niemand, ob der Eintrag von gestern ist oder drei Jahre alt.
    Die Beratung sieht »nicht angegeben« und muss erst selbst anrufen.

    Das Angebot wird geladen und angezeigt. Prüfen heißt: kurz anrufen oder auf
    der Webseite des Trägers nachsehen, ob Zeiten, Kosten und Kontakt noch
    stimmen. Danach tragen Sie den Tag ein, auch wenn nichts zu ändern war.

    Nachher:
        verified = 2026-10-15
        verified_how = "phone"

finding-long-unverified = Zuletzt geprüft wurde am { $date }, also vor { $number } Tagen; die Frist beträgt { $most } Tage.
finding-long-unverified-cure = Fragen Sie nach, ob noch alles stimmt, und tragen Sie dann den Tag ein: verified = { $example }
finding-long-unverified-explain =
    Seit der letzten Prüfung ist mehr Zeit vergangen, als das Verzeichnis
    vorsieht. Die Frist steht unter review_after_days bei [directory]; ohne
    Angabe ist es ein Jahr.

    Telefonnummern, Zeiten und Kosten ändern sich, ohne dass es jemand meldet.
    Rufen Sie kurz an oder sehen Sie auf der Webseite nach (source_url). Stimmt
    alles, ändern Sie nur das Datum.

    Vorher:
        verified = 2025-08-14

    Nachher:
        verified = 2026-11-23

finding-outdated-translation = Die Übersetzung »{ $in }« gehört zu einer älteren Fassung des Textes.
finding-outdated-translation-cure = Gleichen Sie sie mit dem Text ab; passt sie, vermerken Sie das mit dem Befehl: lotse verify { $value } --translation { $in }
finding-outdated-translation-explain =
    Bei »of« steht eine Prüfsumme des Textes, aus dem übersetzt wurde. Der Text
    ist inzwischen ein anderer: Die Übersetzung sagt vielleicht noch, was früher
    galt. Nur die Texte zählen, die auch übersetzt sind (name, summary,
    description, next_steps, hours_text, alert); eine neue Telefonnummer macht
    keine Übersetzung alt.

    Die Übersetzung wird weiter gezeigt. Lassen Sie jemanden, der die Sprache
    kann, beide Texte vergleichen. Die Prüfsumme schreibt das Programm; von Hand
    brauchen Sie sie nie zu ändern.

finding-incomplete-translation = In der Übersetzung »{ $in }« fehlt: { $known }.
finding-incomplete-translation-cure = Ergänzen Sie es im Abschnitt [offer.translations.{ $in }].
finding-incomplete-translation-explain =
    Eine Übersetzung braucht wenigstens den Namen (name) und die Zusammenfassung
    (summary). Fehlt eines, steht es auf dem Bildschirm, auf dem Zettel und im
    Kiosk auf Deutsch mitten im fremden Text.

    Das Angebot wird geladen. Ergänzen Sie, was fehlt. Ist es nur eine
    maschinelle Übersetzung, vermerken Sie das mit by = "machine", damit sie
    jemand gegenliest.

    Nachher:
        name = "Німецька B1 увечері"
        summary = "Двічі на тиждень після роботи."
        by = "machine"

finding-untranslated-steps =
    { $number ->
        [none] In der Übersetzung »{ $in }« fehlen die Schritte (»next_steps«).
       *[other] In der Übersetzung »{ $in }« stehen nicht so viele Schritte wie im deutschen Text: { $number } statt { $most }.
    }
finding-untranslated-steps-cure = Übersetzen Sie jeden Schritt, in derselben Reihenfolge: next_steps = ["…", "…"]
finding-untranslated-steps-explain =
    Was zu tun ist, steht in den Schritten: anrufen, Unterlagen mitbringen, zum
    Test kommen. Gerade sie müssen Menschen verstehen, die wenig Deutsch können.
    Fehlt ihre Übersetzung oder ist sie kürzer, zeigt das Programm die deutschen
    Schritte oder lässt einen aus.

    Das Angebot wird geladen. Ergänzen Sie die Schritte im Abschnitt der
    Übersetzung: gleich viele wie im deutschen Text und in derselben
    Reihenfolge.

    Nachher:
        next_steps = ["Зателефонуйте.", "Прийдіть на тест."]

finding-missing-translation = Von { $number } Angeboten sind so viele noch nicht übersetzt: { $known }.
finding-missing-translation-cure = Beginnen Sie mit den Angeboten, nach denen am häufigsten gefragt wird; eine Sprache, in die Sie nicht übersetzen, nehmen Sie aus »text_languages«.
finding-missing-translation-explain =
    Bei »text_languages« stehen die Sprachen, in denen dieses Verzeichnis Texte
    hat. Nicht jedes Angebot hat in jeder von ihnen eine Übersetzung. Die
    Meldung nennt zu jeder Sprache, wie viele fehlen; Entwürfe und geschlossene
    Angebote zählen nicht.

    Wo die Übersetzung fehlt, steht der deutsche Text. Das ist besser als
    nichts: Lassen Sie Angebote deshalb nicht weg. Name, Zusammenfassung und
    Schritte genügen für den Anfang.

finding-unfindable = Dieses Angebot kommt bei keiner naheliegenden Suche unter die ersten zehn, auch nicht bei »{ $value }«.
finding-unfindable-cure = Nennen Sie im Namen, was das Besondere ist, oder ergänzen Sie Wörter, nach denen Menschen suchen: keywords = ["…"]
finding-unfindable-explain =
    Die Prüfung mit --findable hat gesucht, wie es Menschen tun würden: nach dem
    Namen, nach dem Bedarf, nach Bedarf und Ort, nach Träger und Bedarf, nach
    den Suchwörtern. Bei keiner dieser Suchen stand das Angebot unter den ersten
    zehn Treffern. Wer es braucht, findet es also nur mit Geduld.

    Meist heißen viele Angebote gleich, oder der Name ist so allgemein, dass
    andere besser passen. Ein Name, der den Unterschied nennt (»Deutsch B1 am
    Abend in Neuenfeld«), hilft am meisten; Suchwörter sind Wörter, die im
    Eintrag sonst nicht vorkommen.

finding-byte-order-mark = { part-file } beginnt mit einem unsichtbaren Zeichen (BOM), das Notepad und Excel davorsetzen.
finding-byte-order-mark-cure = Speichern Sie sie mit der Codierung »UTF-8«, nicht »UTF-8 mit BOM«.
finding-byte-order-mark-explain =
    Ältere Editoren unter Windows und Excel setzen vor den Text ein unsichtbares
    Zeichen, die Bytefolgemarke (BOM). Dieses Programm überliest sie.

    Andere Programme, die dieselbe Datei lesen, tun das nicht immer und melden
    dann einen Fehler in der ersten Zeile, den niemand sehen kann. Wählen Sie in
    Notepad unter »Speichern unter …« die Codierung »UTF-8«.

finding-mixed-line-ends = Ab hier enden Zeilen anders: { $number } Zeilen enden wie unter Windows (CRLF), { $most } wie unter Linux und macOS (LF).
finding-mixed-line-ends-cure = Stellen Sie im Editor eine Art für die ganze Datei ein und speichern Sie.
finding-mixed-line-ends-explain =
    Am Ende jeder Zeile steht ein unsichtbares Zeichen, unter Windows sind es
    zwei. In dieser Datei kommt beides vor, meist weil sie auf verschiedenen
    Rechnern bearbeitet oder aus mehreren Dateien zusammengesetzt wurde.

    Für dieses Programm ist das gleich, und beide Arten sind richtig. In einem
    Vergleich zweier Fassungen erscheinen aber Zeilen als geändert, an denen
    sich nichts geändert hat. In den meisten Editoren steht die Art unten am
    Rand (CRLF oder LF) und lässt sich dort umstellen.
