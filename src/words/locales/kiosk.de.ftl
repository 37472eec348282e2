# Was Besucherinnen und Besucher am Kiosk lesen. Wer das liest, kann vielleicht wenig Deutsch: kurze Sätze, bekannte Wörter.

## Der erste Bildschirm
kiosk-welcome = Hilfe finden
kiosk-welcome-text = Deutschkurs, Wohnung, Arbeit, Kinder, Gesundheit und mehr
kiosk-touch = Bildschirm berühren oder eine Taste drücken
kiosk-language-name = Deutsch
kiosk-choose-language = Sprache wählen
kiosk-language-missing = Meine Sprache fehlt
kiosk-language-missing-help = Kommen Sie an den Schalter und sagen Sie, welche Sprache Sie sprechen. Oder zeigen Sie diesen Satz:
kiosk-language-missing-show = Ich spreche eine andere Sprache. Bitte helfen Sie mir.

## Themen und Angebote
kiosk-what = Was brauchen Sie?
kiosk-tile = { $number } { $label }
kiosk-more-topics = Weitere Themen
kiosk-all-of = Alles zu: { $need }
kiosk-offers = { $count ->
    [0] Keine Angebote
    [one] 1 Angebot
   *[other] { $count } Angebote
}
kiosk-page = Seite { $page } von { $pages }
kiosk-next-page = Nächste Seite
kiosk-previous-page = Vorige Seite
kiosk-up = Nach oben
kiosk-down = Nach unten
kiosk-read = Lesen
kiosk-card-cost = Kosten: { $text }
kiosk-card-languages = Hilfe auf: { $text }
kiosk-card-languages-unstated = Sprachen: nicht genannt
kiosk-card-your-language = In Ihrer Sprache: { $text }
kiosk-card-places = { $count ->
    [one] { $town } und 1 weiterer Ort
   *[other] { $town } und { $count } weitere Orte
}
kiosk-distance = { $unit ->
    [metres] { $number } m von hier
   *[kilometres] { $number } km von hier
}
kiosk-data-date = Stand: { $date }
kiosk-sample = Dies ist ein Beispiel. Diese Angebote gibt es nicht.

## Filter
kiosk-filter-open = Jetzt offen
kiosk-filter-near = In der Nähe
kiosk-filter-language = In meiner Sprache
kiosk-filters-clear = Alle zeigen

## Suchen
kiosk-search = Suchen
kiosk-search-hint = Ein Wort schreiben, zum Beispiel: Wohnung
kiosk-key-enter = Suchen
kiosk-key-delete = Löschen
kiosk-key-space = Leertaste
kiosk-key-shift = Groß
kiosk-key-digits = Zahlen
kiosk-key-letters = Buchstaben
kiosk-key-other-script = Andere Schrift
kiosk-key-close = Schließen
kiosk-nothing = Nichts gefunden
kiosk-partial = Nicht alle Wörter passen.
kiosk-nothing-near = Meinten Sie: { $words }?
kiosk-nothing-filters = Zeigen Sie alle Angebote, oder wählen Sie ein anderes Thema.

## Mitnehmen
kiosk-take-home = Mitnehmen
kiosk-keep = Merken
kiosk-kept = Gemerkt
kiosk-unkeep = Nicht mehr merken
kiosk-collection = Meine Liste
kiosk-collection-count = Meine Liste: { $count } von { $most }
kiosk-collection-empty = Ihre Liste ist leer. Drücken Sie bei einem Angebot auf „Merken“.
kiosk-collection-full = Ihre Liste ist voll. Mehr als { $most } Angebote passen nicht hinein.
kiosk-qr-title = Mit dem Handy mitnehmen
kiosk-qr-how = Öffnen Sie die Kamera Ihres Handys und halten Sie sie auf das Muster.
kiosk-qr-holds = { $content ->
    [text] Im Muster steht alles Wichtige. Sie brauchen kein Internet.
    [short] Im Muster stehen Name, Adresse und Telefon. Sie brauchen kein Internet.
    [phone] Im Muster steht die Telefonnummer.
    [web] Im Muster steht die Webseite.
   *[id] Im Muster steht der Name dieses Angebots. Zeigen Sie ihn am Schalter.
}
kiosk-qr-none = Der Bildschirm ist zu klein für das Muster. Bitte schreiben oder fotografieren Sie ab, was hier steht.
kiosk-qr-number = { $number } von { $count }

## Immer da
kiosk-back = Zurück
kiosk-restart = Von vorne
kiosk-other-language = Andere Sprache
kiosk-larger-print = Größere Schrift
kiosk-normal-print = Normale Schrift
kiosk-help = Hilfe
kiosk-help-text = Berühren Sie, was Sie lesen möchten. Mit der Tastatur: Die Zahlen 1 bis 9 wählen, die Pfeile bewegen, die Eingabetaste öffnet, die Rücktaste geht zurück.
    Was Sie hier lesen und schreiben, wird nicht gespeichert.
kiosk-finish = Fertig und löschen
kiosk-quick-exit = Schnell weg
kiosk-quick-exit-help = „Schnell weg“ löscht alles sofort und zeigt den ersten Bildschirm.
kiosk-counter = Am Schalter fragen
kiosk-counter-text = Wir helfen Ihnen gern. Bitte fragen Sie am Schalter.
kiosk-emergency = Notfall
kiosk-emergency-number = { $label }: { $phone }

## Zeit
kiosk-idle = Sind Sie noch da?
kiosk-idle-countdown = { $seconds ->
    [one] In 1 Sekunde wird alles gelöscht.
   *[other] In { $seconds } Sekunden wird alles gelöscht.
}
kiosk-idle-how = Drücken Sie eine Taste oder berühren Sie den Bildschirm, dann geht es weiter.
kiosk-go-on = Weiterlesen
kiosk-more-time = { $minutes ->
    [one] 1 Minute mehr Zeit
   *[other] { $minutes } Minuten mehr Zeit
}

## Was dazwischenkommt
kiosk-changed = Die Angaben wurden gerade erneuert.
kiosk-gone = Dieses Angebot gibt es nicht mehr.
kiosk-wait = Einen Moment bitte.
kiosk-out-of-order = Dieser Bildschirm geht gerade nicht. Bitte fragen Sie am Schalter.
kiosk-too-small = Dieser Bildschirm ist zu klein. Bitte fragen Sie am Schalter.
