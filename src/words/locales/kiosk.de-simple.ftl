# Was am Kiosk auf einfachem Deutsch anders gesagt wird. Was hier nicht steht, wird gesagt wie in kiosk.de.ftl.
# Kurze Sätze, nur ein Gedanke je Satz, keine Abkürzungen, lange Wörter mit Bindestrich.

kiosk-welcome = Hier finden Sie Hilfe
kiosk-welcome-text = Zum Beispiel: Deutsch lernen, Wohnung, Arbeit, Kinder, Gesundheit
kiosk-touch = Drücken Sie auf den Bild-Schirm. Oder drücken Sie eine Taste.
kiosk-language-name = Einfaches Deutsch
kiosk-choose-language = Welche Sprache möchten Sie?
kiosk-language-missing = Meine Sprache ist nicht dabei
kiosk-language-missing-help = Bitte fragen Sie am Schalter. Sie können diesen Satz zeigen:
kiosk-more-topics = Mehr Themen
kiosk-previous-page = Eine Seite zurück
kiosk-next-page = Eine Seite weiter
kiosk-card-languages = Hier spricht man: { $text }
kiosk-card-languages-unstated = Welche Sprachen man hier spricht, wissen wir nicht
kiosk-card-your-language = Hier spricht man Ihre Sprache: { $text }
kiosk-card-places = { $count ->
    [one] { $town } und noch 1 Ort
   *[other] { $town } und noch { $count } Orte
}
kiosk-data-date = So war es am { $date }
kiosk-sample = Das ist nur ein Beispiel. Die Angebote gibt es nicht.
kiosk-filter-open = Jetzt ist offen
kiosk-filter-near = Nah von hier
kiosk-filters-clear = Alles zeigen
kiosk-search-hint = Schreiben Sie ein Wort. Zum Beispiel: Wohnung
kiosk-key-space = Leer
kiosk-nothing = Wir haben nichts gefunden
kiosk-nothing-near = Meinen Sie: { $words }?
kiosk-nothing-filters = Drücken Sie auf „Alles zeigen“. Oder nehmen Sie ein anderes Thema.
kiosk-keep = Auf meine Liste
kiosk-kept = Ist auf meiner Liste
kiosk-unkeep = Von meiner Liste nehmen
kiosk-collection-empty = Auf Ihrer Liste steht noch nichts. Drücken Sie bei einem Angebot auf „Auf meine Liste“.
kiosk-collection-full = Ihre Liste ist voll. { $most } Angebote passen hinein. Mehr geht nicht.
kiosk-qr-how = Nehmen Sie Ihr Handy. Machen Sie die Kamera an. Halten Sie das Handy vor das Muster.
kiosk-qr-holds = { $content ->
    [text] In dem Muster steht alles Wichtige. Sie brauchen kein Internet.
    [short] In dem Muster stehen: Name, Adresse und Telefon. Sie brauchen kein Internet.
    [phone] In dem Muster steht die Telefon-Nummer.
    [web] In dem Muster steht die Internet-Seite.
   *[id] In dem Muster steht der Name von dem Angebot. Zeigen Sie ihn am Schalter.
}
kiosk-qr-none = Der Bild-Schirm ist zu klein für das Muster. Bitte schreiben Sie auf, was hier steht. Oder machen Sie ein Foto.
kiosk-restart = Noch einmal von vorne
kiosk-larger-print = Große Schrift
kiosk-help-text = Drücken Sie auf das, was Sie lesen möchten.
    Sie können auch die Tasten nehmen.
    Mit den Zahlen 1 bis 9 wählen Sie etwas aus.
    Mit den Pfeilen gehen Sie weiter.
    Mit der Eingabe-Taste machen Sie etwas auf.
    Mit der Rück-Taste gehen Sie zurück.
    Wir speichern nicht, was Sie hier lesen oder schreiben.
kiosk-finish = Fertig. Alles löschen.
kiosk-quick-exit-help = Drücken Sie auf „Schnell weg“. Dann ist sofort alles gelöscht. Dann sieht man nur den ersten Bild-Schirm.
kiosk-counter-text = Wir helfen Ihnen. Bitte fragen Sie am Schalter.
kiosk-idle-countdown = { $seconds ->
    [one] Noch 1 Sekunde. Dann löschen wir alles.
   *[other] Noch { $seconds } Sekunden. Dann löschen wir alles.
}
kiosk-idle-how = Drücken Sie eine Taste. Oder drücken Sie auf den Bild-Schirm. Dann können Sie weiter-lesen.
kiosk-go-on = Ich lese weiter
kiosk-more-time = { $minutes ->
    [one] Ich brauche 1 Minute mehr
   *[other] Ich brauche { $minutes } Minuten mehr
}
kiosk-changed = Hier stehen jetzt neue Angaben.
kiosk-out-of-order = Der Bild-Schirm ist kaputt. Bitte fragen Sie am Schalter.
kiosk-too-small = Der Bild-Schirm ist zu klein. Bitte fragen Sie am Schalter.
