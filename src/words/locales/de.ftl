# Die Sätze der Oberfläche auf Deutsch.

## Der Bildschirm
screen-title = Lotse · { $name }
screen-title-sample = { $title } (Beispiel)
screen-count = { $found } von { $all ->
    [one] einem Angebot
   *[other] { $all } Angeboten
}
screen-reading-begins = wird gelesen …
screen-reading = wird gelesen: { $read } von { $of } Angeboten
screen-count-partial = keines passt ganz, { $found } teilweise
screen-search = Suche
screen-search-hint = Was wird gebraucht? Zum Beispiel: deutsch b1 abends
screen-needs = Bedarf
screen-filters = Filter
screen-results = Angebote
screen-results-by-name = Angebote nach Namen
screen-results-by-opening = Angebote nach Öffnung
screen-offer = Angebot
screen-too-small = Das Fenster ist zu klein. Bitte auf mindestens 30 × 8 Zeichen vergrößern.
screen-partial = passt nur teilweise, es fehlt: { $words }
screen-not-stated = { $count ->
    [one] + 1 Angebot nennt dazu nichts ({ $key } zeigt es)
   *[other] + { $count } Angebote nennen dazu nichts ({ $key } zeigt sie)
}
screen-not-stated-shown = { $count ->
    [one] Ein Angebot nennt dazu nichts:
   *[other] { $count } Angebote nennen dazu nichts:
}
screen-nothing = Nichts gefunden.
screen-nothing-word = »{ $word }« kommt in keinem Angebot vor.
screen-nothing-word-near = »{ $word }« kommt in keinem Angebot vor. Ähnlich: { $near }
screen-nothing-filters = Mit { $key } fallen alle Filter weg.
filter = { $name }: { $value }
years = { $years ->
    [one] 1 Jahr
   *[other] { $years } Jahre
}
row-starts = ab { $date }
row-hidden = Adresse geheim
row-towns = { $town } +{ $more }
mark-paused = pausiert
mark-closed = beendet
mark-draft = Entwurf
mark-expired = abgelaufen
mark-full = voll
mark-waiting = Warteliste
mark-unverified = lange ungeprüft
mark-depends = Einzelfall
facet-not-stated = nicht genannt
facet-age = Alter eines Kindes …
chip-unstated = auch ohne Angabe
row-via = über
beside-missing = (fehlt)
overlay-age = Alter in Jahren
age-hint = Eine Zahl, zum Beispiel 3 oder 1,5. Eingabe übernimmt, Esc bricht ab.
age-would-leave = { $found ->
    [0] Kein Angebot passt. Eingabe übernimmt, Esc bricht ab.
    [one] Ein Angebot passt. Eingabe übernimmt, Esc bricht ab.
   *[other] { $found } Angebote passen. Eingabe übernimmt, Esc bricht ab.
}

## Die Woche
week-day = { $weekday } { $day }.{ $month }.
week-open = offen
week-session = Kurs
week-phone = Telefon
week-appointment = mit Termin
week-unstated = unklar
week-now = jetzt
week-holiday = Feiertag

## Filter
dimension-need = Bedarf
dimension-speaks = Sprache
dimension-town = Ort
dimension-level = Niveau
dimension-group = Zielgruppe
dimension-residence = Aufenthaltsstatus
dimension-access = Zugang
dimension-day = Wochentag
dimension-time = Tageszeit
dimension-provider = Träger
dimension-funder = Förderung
dimension-free = Kosten
dimension-childcare = Kinderbetreuung
dimension-wheelchair = Rollstuhl
dimension-places = Plätze
dimension-online = Online
dimension-open = Geöffnet
dimension-age = Alter

## Meldungen
notice-reloaded = Die Datei wurde neu gelesen: { $offers ->
    [one] ein Angebot
   *[other] { $offers } Angebote
}{ $findings ->
    [0] .
    [one] , ein Befund (F8).
   *[other] , { $findings } Befunde (F8).
}
notice-mouse-taken = Die Maus gehört wieder dem Programm.
notice-mouse-given = Die Maus gehört dem Terminal: Text lässt sich markieren.
notice-copied = Kopiert: an Ihr Terminal übergeben (OSC 52).
notice-copied-here = Kopiert: in die Zwischenablage dieses Rechners ({ $program }).
notice-not-copied = Das Terminal hat den Text nicht angenommen.
notice-opening = Wird geöffnet: { $address }
notice-no-opener = Von hier aus lässt sich nichts öffnen. { $copied } { $address }
notice-not-opened = { $program } konnte das nicht öffnen. { $copied } { $address }
notice-no-web = Zu diesem Angebot ist keine Webseite angegeben.
notice-no-mail = Zu diesem Angebot ist keine E-Mail-Adresse angegeben.
notice-no-map = Zu diesem Angebot ist kein Ort für die Karte angegeben.

## Auswählen
choice-open = Was öffnen?
choice-of = { $of }: { $address }
choice-wrong = Hier stimmt etwas nicht
choice-wrong-copy = Meldung kopieren
choice-wrong-mail = { $to ->
    [none] Meldung als E-Mail schreiben
   *[other] Meldung als E-Mail an { $to } schreiben
}

## Sortieren
sort-fit = Sortiert nach Passung
sort-name = Sortiert nach Namen
sort-opening = Sortiert nach der nächsten Öffnung

## Übersichten
report-hint-stale = Eingabe: Angebot zeigen
report-hint-coverage = Eingabe: Angebote zeigen · ← →: weitere Spalten · Tab: { $next ->
    [towns] nach Orten
    [languages] nach Sprachen
    [groups] nach Zielgruppen
   *[levels] nach Niveaus
}
report-hint-changes = Eingabe: Eintrag zeigen · Tippen: anderer Stand (HEAD~1, main, Datei)
report-hint-compare = Eingabe: mit { $since } vergleichen
report-comparing = Wird verglichen …
report-no-rows = Hierzu gibt es kein Angebot.
report-there = { $name } { $count }
report-nothing = Nichts: { $names }
report-changed = { $what ->
    [added] neu
    [removed] weg
   *[changed] geändert
}
report-gone = Diesen Eintrag gibt es im Verzeichnis nicht mehr.

## Hilfe
overlay-help = Hilfe
overlay-palette = Befehle
overlay-stale = Was anzusehen ist
overlay-coverage = { $by ->
    [towns] Bedarfe nach Orten
    [languages] Bedarfe nach Sprachen
    [groups] Bedarfe nach Zielgruppen
   *[levels] Sprachkurse nach Niveaus
}: wo nichts angeboten wird
overlay-changes = Was sich geändert hat seit
overlay-findings = Befunde in der Datei
overlay-explain = Warum gefunden?
overlay-findings-none = Keine Befunde: Die Datei ist in Ordnung.
help-intro = Tippen sucht immer: Name, Alltagswort, Abkürzung, die eigene Sprache. Mehrere Wörter müssen alle passen. Was nur teilweise passt, steht darunter.
help-outro = Im Suchfeld gehen auch Filter: spricht:uk  ort:"Bad Muster"  niveau:B1  status:s24  tag:di  zeit:abends  alter:3  ist:kostenlos  ist:offen  -wort  "genau so"
    Hat das Programm die Maus, markiert man Text mit gedrückter Umschalttaste.
help-on-results = Jetzt gerade: Suche und Angebote
help-on-filters = Jetzt gerade: Bedarf und Filter
help-on-chips = Jetzt gerade: gesetzte Filter
help-on-detail = Jetzt gerade: ein Angebot lesen
group-find = Finden
group-move = Bewegen
group-act = Mit dem Angebot
group-program = Programm
key-ctrl = Strg
key-alt = Alt
key-shift = Umschalt
key-enter = Eingabe
key-esc = Esc
key-tab = Tab
key-space = Leer
key-backspace = Rück
key-delete = Entf
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-pageup = Bild↑
key-pagedown = Bild↓
key-home = Pos1
key-end = Ende
command-open = Angebot lesen
command-back = Einen Schritt zurück
command-needs = Nach Bedarf filtern
command-filters = Alle Filter
command-drop-filter = Letzten Filter wegnehmen
command-drop-filters = Alle Filter wegnehmen
command-with-unstated = Auch Angebote, die dazu nichts nennen
command-clear-line = Suchfeld leeren
command-next-client = Nächste Person: alles leeren
command-earlier-query = Frühere Suche
command-later-query = Spätere Suche
command-sort = Anders sortieren: Passung, Name, Öffnung
command-explain = Warum wurde das gefunden?
command-down = Nach unten
command-up = Nach oben
command-page-down = Eine Seite weiter
command-page-up = Eine Seite zurück
command-first = Zum Anfang
command-last = Zum Ende
command-unfold = Gruppe öffnen
command-fold = Gruppe schließen
command-toggle = Filter setzen oder wegnehmen
command-next-pane = Nächster Bereich
command-previous-pane = Voriger Bereich
command-copy-contact = Kontakt kopieren
command-copy-offer = Ganzes Angebot kopieren
command-wrong-entry = »Hier stimmt etwas nicht« melden
command-open-web = Webseite öffnen
command-open-mail = E-Mail schreiben
command-open-map = Auf der Karte zeigen
command-edit = Im Editor ändern
command-help = Hilfe
command-palette = Alle Befehle
command-stale = Zeigen, was anzusehen ist
command-coverage = Zeigen, wo nichts angeboten wird
command-changes = Zeigen, was sich geändert hat
command-findings = Befunde in der Datei
command-language = Deutsch / English
command-texts-in = Sprache der Texte
command-theme = Farben wechseln
command-mouse = Maus abgeben oder nehmen
command-repaint = Neu zeichnen
command-suspend = Anhalten (zurück mit fg)
command-quit = Beenden
short-help = Hilfe
short-needs = Bedarf
short-filters = Filter
short-open = lesen
short-next-client = neu beginnen
short-findings = Befunde
short-palette = Befehle
short-language = English
short-quit = Ende
short-toggle = wählen
short-unfold = öffnen
short-back = zurück
short-drop-filters = alle Filter weg
short-sort = sortieren
short-copy-contact = Kontakt kopieren
short-open-web = Webseite
short-texts-in = Sprache
short-wrong-entry = stimmt nicht

## Warum gefunden
explain-nothing = Es wurde nichts gesucht oder nichts gefunden.
explain-reason = »{ $typed }« trifft »{ $met }« ({ $way }) im Feld { $field }: { $points } Punkte
way-exact = genau
way-inflected = gebeugt
way-prefix = Wortanfang
way-compound = zusammengesetzt
way-part = Wortteil
way-typo = Tippfehler
way-sound = klingt gleich
way-name = Name
field-name = Name
field-translated-name = übersetzter Name
field-provider-name = Name beim Anbieter
field-keyword = Suchwörter
field-need = Bedarf
field-synonym = Suchwort des Bedarfs
field-phrase = Wendung
field-provider = Träger
field-place = Ort
field-fact = Tatsache
field-summary = Zusammenfassung
field-translated-summary = übersetzte Zusammenfassung
field-description = Beschreibung

## Neu lesen
reload-refused = Datei nicht übernommen: { $reason } Die letzte gute Fassung gilt weiter.
reload-cut = { $file } endet mitten in einem Eintrag.
reload-no-directory = Die Tabelle [directory] fehlt.
failed = Lotse ist auf einen Fehler gestoßen und hat sich beendet. Bitte melden Sie die folgende Stelle:
