## Die Befehlszeile

## Hilfe

help-heading-usage = Aufruf:
help-heading-commands = Befehle
help-heading-options = Optionen
help-heading-filters = Filter (mehrere Werte mit Komma: einer davon genügt)
help-heading-arguments = Angaben
help-after = Mehr zu einem Befehl: lotse search --help
help-after-command = Optionen für alle Befehle (--directory, --language, --now …): lotse --help

usage-lotse = lotse [OPTIONEN] [BEFEHL]
usage-search = lotse search [OPTIONEN] [FILTER] [WÖRTER …]
usage-show = lotse show [OPTIONEN] KENNUNG
usage-needs = lotse needs [OPTIONEN]
usage-check = lotse check [OPTIONEN] [PFAD]
usage-new = lotse new [OPTIONEN]
usage-edit = lotse edit KENNUNG
usage-verify = lotse verify [OPTIONEN] KENNUNG …
usage-fmt = lotse fmt [OPTIONEN] [PFAD]
usage-stale = lotse stale [OPTIONEN]
usage-coverage = lotse coverage [OPTIONEN]
usage-diff = lotse diff [OPTIONEN] A [B]
usage-explain = lotse explain CODE
usage-import = lotse import csv|hsds [OPTIONEN] PFAD
usage-export = lotse export csv|hsds|json [OPTIONEN]
usage-kiosk = lotse kiosk [OPTIONEN]
usage-completions = lotse completions SHELL
usage-schema = lotse schema
usage-man = lotse man [BEFEHL]

help-command-lotse = Das Verzeichnis der Hilfsangebote. Ohne Befehl öffnet sich der Bildschirm für die Beratung.
help-command-search = Sucht Angebote, die besten zuerst
help-command-show = Zeigt ein Angebot
help-command-needs = Zeigt die Bedarfe und wie viele Angebote es zu jedem gibt
help-command-check = Prüft ein Verzeichnis und sagt, was zu verbessern ist
help-command-new = Legt ein Angebot an; fragt im Terminal oder nimmt Optionen
help-command-edit = Öffnet den Editor an der Zeile eines Angebots und prüft danach
help-command-verify = Vermerkt, dass Angebote geprüft sind
help-command-fmt = Ordnet die Datei: Reihenfolge der Schlüssel, Abstände; Kommentare bleiben
help-command-stale = Zeigt nach Zuständigkeit, was wieder anzusehen ist und warum
help-command-coverage = Zeigt Bedarfe nach Orten, Sprachen, Gruppen oder Niveaus: wo nichts angeboten wird
help-command-diff = Sagt nach Angebot und Feld, was sich geändert hat
help-command-explain = Erklärt, was eine Meldung bedeutet
help-command-import = Übernimmt Angebote aus einer Tabelle oder einem anderen Verzeichnis
help-command-export = Gibt das Verzeichnis als Tabelle, HSDS oder JSON aus, ohne Internes und ohne geheime Adressen
help-command-schema = Gibt das JSON-Schema des Formats für Editoren aus
help-command-kiosk = Öffnet den Bildschirm für Besucherinnen und Besucher
help-command-completions = Gibt die Ergänzungen für eine Shell aus
help-command-man = Gibt die Handbuchseite aus

help-help = Zeigt diese Hilfe
help-version = Zeigt die Version
help-directory = Datei oder Ordner; sonst LOTSE_DIRECTORY, ./directory.toml, das eingebaute Beispiel
help-language = Sprache der Oberfläche: de oder en
help-texts-in = Sprache der Texte eines Angebots, zum Beispiel uk
help-now = So tun, als wäre es dieser Zeitpunkt: 2026-11-23T10:00
help-profile = Wer fragt: adviser (Beratung) oder maintainer (Pflege, sieht auch Entwürfe)
help-theme = Farben des Bildschirms: terminal, dark (dunkel), light (hell) oder mono
help-no-mouse = Die Maus bleibt dem Terminal
help-color = Farben: auto, always (immer) oder never (nie)
help-words = Wonach gesucht wird; auch level:B1, ort:"Bad Muster", ist:kostenlos
help-need = Bedarf oder Gruppe von Bedarfen, zum Beispiel kids (siehe lotse needs)
help-speaks = Sprache der Beratung, zum Beispiel uk oder Ukrainisch
help-town = Ort, Ortsteil oder Name eines Hauses
help-level = Sprachniveau, das unterrichtet wird
help-group = Für wen, zum Beispiel women
help-residence = Aufenthaltsstatus, zum Beispiel s24
help-age = Alter in Jahren
help-provider = Träger
help-funder = Wer das Angebot bezahlt
help-access = Zugang, zum Beispiel drop_in (ohne Termin)
help-day = Wochentag, zum Beispiel tu
help-time = Tageszeit: morning, afternoon, evening oder 14:00-16:00
help-free = Nur, was nichts kostet
help-childcare = Nur mit Kinderbetreuung
help-wheelchair = Nur, was mit dem Rollstuhl geht
help-places = Nur mit freien Plätzen oder Warteliste
help-online = Nur, was es online gibt
help-open = Nur, was jetzt geöffnet ist
help-open-at = Nur, was zu diesem Zeitpunkt geöffnet ist: 2026-11-24T09:00
help-include-unstated = Auch Angebote, die dazu nichts angeben; sie kommen zuletzt
help-limit = Höchstens so viele
help-explain = Sagt zu jedem Treffer, warum er einer ist
help-internal = Auch, was nur für das Haus bestimmt ist
help-id = Kennung des Angebots
help-path = Datei oder Ordner
help-settings = Prüft statt des Verzeichnisses die eigenen Einstellungen, oder die in PFAD
help-code = Der Code der Meldung, zum Beispiel unknown-key
help-form = csv (Tabelle), hsds (HSDS 3.0, auch Ohana) oder beim Ausgeben json
help-source = Was übernommen wird: eine Datei, bei HSDS auch ein Ordner; - liest die Standardeingabe
help-to = Wohin geschrieben wird; ohne diese Angabe auf die Standardausgabe
help-mapping = Datei mit der Zuordnung der Spalten (den Vorschlag dazu schreibt --show-mapping)
help-default = Was gilt, wo die Quelle nichts sagt, zum Beispiel needs=lang.basic oder provider.name=AWO (mehrfach möglich)
help-show-mapping = Gibt nur aus, wie die Spalten zugeordnet werden, als Datei für --mapping
help-all = Auch Entwürfe und was ruht, beendet oder abgelaufen ist
help-findable = Sucht auch jedes Angebot, wie es Menschen täten, und meldet, was dabei nicht unter die ersten zehn kommt
help-only = Nur Meldungen mit diesem Code
help-no-advice = Nur Fehler und Warnungen, keine Hinweise
help-all-findings = Zeigt alle Meldungen, auch die vielen gleichen
help-shell = bash, elvish, fish, powershell oder zsh
help-command = Ein Befehl; ohne ihn die Seite des Programms
help-format-search = table, plain (Kennung, Name und Ort mit Tabulatoren), ids oder json
help-format-show = human (für Menschen) oder json
help-format-needs = human (für Menschen) oder json
help-format-check = human (für Menschen), json oder github (für Prüfungen auf GitHub)
help-name = Name des Angebots
help-new-id = Kennung; sonst wird sie aus dem Namen gemacht
help-summary = Worum es geht, in ein oder zwei Sätzen
help-new-provider = Kennung des Trägers
help-new-need = Bedarf, zum Beispiel kids.daycare (siehe lotse needs)
help-place = Kennung des Ortes
help-phone = Telefonnummer
help-hours = Wann man einfach kommen kann, wie »Mo-Fr 09:00-12:00; PH off«
help-new-owner = Welche Stelle den Eintrag pflegt
help-ids = Kennungen der Angebote
help-verified-by = Welche Stelle geprüft hat
help-how = Wie geprüft wurde: phone, visit, website oder provider
help-date = Wann geprüft wurde; sonst heute
help-translation = Stattdessen: Diese Übersetzung passt zum jetzigen deutschen Text
help-fmt-path = Datei oder Ordner; - liest von der Standardeingabe
help-check = Ändert nichts; Exit-Code 1, wenn etwas zu ordnen wäre
help-owner = Nur, wofür diese Stelle zuständig ist; ein Teil des Namens genügt
help-fail = Exit-Code 1, wenn etwas gefunden wird
help-coverage-by = towns (Orte), languages (Sprachen), groups (Gruppen) oder levels (Niveaus)
help-diff-before = Datei, Ordner oder Git-Stand: HEAD~1, HEAD~1:pfad
help-diff-after = Das andere; sonst das Verzeichnis, wie es jetzt ist
help-format-stale = human (für Menschen), json oder csv (für Tabellen)
help-format-coverage = human (für Menschen), json oder csv (für Tabellen)
help-format-diff = human (für Menschen), markdown (für eine Freigabe) oder json

## Was nicht verstanden wird

error-line = Fehler: { $sentence }
mistake-command = Den Befehl »{ $written }« gibt es nicht. { $near ->
        [none] Zum Suchen schreiben Sie: lotse search { $written } – alle Befehle zeigt: lotse --help
       *[other] Meinten Sie »{ $near }«? Zum Suchen schreiben Sie: lotse search { $written }
    }
man-unknown = Den Befehl »{ $written }« gibt es nicht.{ $near ->
        [none] { " " }Alle Befehle zeigt: lotse --help
       *[other] { " " }Meinten Sie »{ $near }«?
    }
mistake-argument = »{ $written }« ist hier zu viel. Was der Befehl annimmt, zeigt die Option --help
mistake-option = Die Option »{ $written }« gibt es hier nicht. { $near ->
        [none] Alle Optionen zeigt --help; ein Suchwort, das mit einem Strich beginnt, steht hinter zwei Strichen: lotse search -- deutsch -online
       *[other] Meinten Sie »{ $near }«?
    }
mistake-no-value = Hinter »{ $written }« fehlt der Wert.{ $known ->
        [none] { "" }
       *[other] { " " }Möglich sind: { $known }
    }
mistake-value = »{ $value }« ist kein Wert für { $written }. { $near ->
        [none] { "" }
       *[other] Meinten Sie »{ $near }«?{ " " }
    }{ $known ->
        [none] Was möglich ist, zeigt die Option --help
       *[other] Möglich sind: { $known }
    }
mistake-number = »{ $value }« ist kein Wert für { $written }, erwartet wird eine ganze Zahl.
mistake-missing = Hier fehlt noch eine Angabe: { $written }
mistake-bytes = Eine Angabe enthält Zeichen, die kein UTF-8 sind; geben Sie sie neu ein.
mistake-other = Diese Angaben passen nicht zusammen. Was möglich ist, zeigt die Option --help
unknown-language = Die Oberfläche gibt es nicht in der Sprache »{ $written }«. Möglich sind: { $known }
unknown-moment = »{ $written }« ist kein Zeitpunkt. Schreiben Sie Tag und Uhrzeit so: 2026-11-23T10:00
unknown-value = Bei --{ $option } gibt es »{ $written }« nicht.{ $near ->
        [none] { $option ->
            [need] { " " }Alle Bedarfe zeigt: lotse needs
           *[other] { "" }
        }
       *[other] { " " }Meinten Sie »{ $near }«?
    }
unknown-code = Eine Meldung mit dem Code »{ $written }« gibt es nicht. { $near ->
        [none] Möglich sind: { $known }
       *[other] Meinten Sie »{ $near }«?
    }
filters-without-search = Filter gelten nur für die Suche. Schreiben Sie sie hinter: lotse search
hint-value = Hinweis: »{ $written }« ist hier kein bekannter Wert ({ $option }), es zählt als Suchwort.{ $near ->
        [none] { "" }
       *[other] { " " }Meinten Sie »{ $near }«?
    }
cannot-write = Die Ausgabe lässt sich nicht schreiben ({ $reason }).
no-terminal = Dieser Bildschirm braucht ein Terminal. Ohne eines hilft zum Beispiel: lotse search WÖRTER

## Das Verzeichnis

refused = { $line ->
        [none] { $what } { $cure }
       *[other] { $file }, Zeile { $line }: { $what } { $cure }
    }
sample = Hinweis: »{ $name }« ist ein Beispiel, alle Angebote darin sind erfunden. Ein eigenes Verzeichnis öffnen Sie mit: lotse --directory PFAD
findings-there = Im Verzeichnis gibt es Meldungen (Fehler: { $errors }, Warnungen: { $warnings }, Hinweise: { $advice }). Was zu tun ist, zeigt: lotse check{ $path ->
        [none] { "" }
       *[other] { " " }{ $path }
    }

## Suchen

search-without-words = Wonach soll gesucht werden? Nennen Sie Wörter oder Filter, zum Beispiel: lotse search deutsch abends
search-found-nothing = Nichts gefunden.
search-no-offers = Nichts gefunden: In diesem Verzeichnis gibt es kein Angebot. Was zu tun ist, zeigt: lotse check
search-unknown-word = »{ $word }« kommt nirgends vor.{ $near ->
        [none] { "" }
       *[other] { " " }Ähnlich sind: { $near }
    }
search-filters-in-the-way = { $count ->
        [0] Auch ohne Filter passt kein Angebot zu allen Wörtern; lassen Sie ein Wort weg.
        [one] Ohne die Filter passt ein Angebot.
       *[other] Ohne die Filter passen { $count } Angebote.
    }
search-words-apart = Jedes Wort kommt vor, aber kein Angebot passt zu genug davon; lassen Sie ein Wort weg.
search-unstated = { $count ->
        [one] Ein weiteres Angebot könnte passen, gibt dazu aber nicht alles an; mit --include-unstated erscheint es.
       *[other] { $count } weitere Angebote könnten passen, geben dazu aber nicht alles an; mit --include-unstated erscheinen sie.
    }

column-name = Angebot
column-provider = Träger
column-town = Ort
column-open = Zeiten
column-cost = Kosten
column-id = Kennung

heading-partial = { $what ->
        [none] Nur teilweise passend:
       *[other] Nur teilweise passend, es fehlt { $what }:
    }
heading-unstated = { $what ->
        [none] Könnte passen, es ist aber nicht alles angegeben:
       *[other] Könnte passen, nicht angegeben ist { $what }:
    }
note-missing = es fehlt { $what }
note-unstated = nicht angegeben: { $what }
note-depends = hängt vom Einzelfall ab: { $what }

dimension = { $dimension ->
    [need] der Bedarf
    [speaks] die Sprache
    [town] der Ort
    [level] das Niveau
    [group] für wen
    [residence] der Aufenthaltsstatus
    [access] der Zugang
    [day] der Wochentag
    [time] die Tageszeit
    [provider] der Träger
    [funder] die Förderung
    [free] ob es etwas kostet
    [childcare] die Kinderbetreuung
    [wheelchair] der Zugang mit Rollstuhl
    [places] ob Plätze frei sind
    [online] ob es das online gibt
    [open] die Öffnungszeiten
    [age] das Alter
   *[other] { $dimension }
}

# Warum ein Treffer einer ist: »möbel« – Name »möbel« (gleich), 1000 Punkte
why = »{ $word }« – { $field ->
        [name] Name
        [translated-name] übersetzter Name
        [provider-name] Name beim Träger
        [keyword] Schlagwort
        [need] Bedarf
        [synonym] Suchwort eines Bedarfs
        [phrase] Wendung
        [provider] Träger
        [place] Ort
        [fact] Eigenschaft
        [summary] Zusammenfassung
        [translated-summary] übersetzte Zusammenfassung
       *[other] Beschreibung
    } »{ $met }« ({ $way ->
        [exact] gleich
        [inflected] andere Endung
        [prefix] Wortanfang
        [compound] zusammengesetzt
        [part] Wortteil
        [typo] Tippfehler
        [sound] klingt gleich
       *[name] Buchstaben eines Namens
    }), { $points } Punkte

brief-standing = { $state ->
    [draft] Entwurf
    [in_review] in Prüfung
    [paused] pausiert
    [closed] beendet
    [expired] abgelaufen
   *[other] { $state }
}

## Ein Angebot

show-unknown = Ein Angebot mit der Kennung »{ $id }« gibt es nicht.{ $near ->
        [none] { " " }Die Kennungen zeigt die Suche: lotse search --format plain WÖRTER
       *[other] { " " }Meinten Sie »{ $near }«?
    }
show-kept-back = Das Angebot »{ $id }« ist noch nicht veröffentlicht. Ansehen können Sie es mit: --profile maintainer

## Prüfen

excerpt-cure = Abhilfe
excerpt-other = { $code ->
    [table-in-string] hier beginnt es
    [address-in-text] dieses Angebot
   *[other] hier steht es zuerst
}
## Die eigenen Einstellungen

settings-wrong = Einstellungen, { $file }{ $line ->
        [none] { "" }
       *[other] , Zeile { $line }
    }: { $what }{ $others ->
        [0] { "" }
        [one] {" "}(Und eine weitere Meldung.)
       *[other] {" "}(Und { $others } weitere Meldungen.)
    } Was zu tun ist, zeigt: lotse check --settings
settings-nowhere = Es gibt keine Einstellungen: Kein Ort dafür ist bekannt. LOTSE_SETTINGS kann eine Datei nennen.
settings-none = Es gibt noch keine Einstellungen. Ihre Datei wäre: { $file }
settings-clean = Die Einstellungen sind in Ordnung: { $file }
settings-summary = { $file }: { $errors ->
        [0] keine Fehler
       *[other] { $errors } Fehler
    }, { $warnings ->
        [0] keine Warnungen
        [one] eine Warnung
       *[other] { $warnings } Warnungen
    }. Alles andere darin gilt.

more-findings = { $count ->
    [one] { $code }: { $count } weitere Meldung
   *[other] { $code }: { $count } weitere Meldungen
}
more-findings-how = Alle zeigt: lotse check --all. Nur eine Art zeigt: lotse check --only CODE
check-unusable = Dieses Verzeichnis kann nicht geladen werden, bis das behoben ist.
github-message = { $what } Abhilfe: { $cure }

## Der öffentliche Bildschirm

public-no-directory = Der öffentliche Bildschirm braucht ein Verzeichnis, das genannt ist: lotse kiosk --directory PFAD, oder LOTSE_DIRECTORY. Das eingebaute Beispiel zeigt er nie.
public-unprotected = Dieses System gibt dem Programm keine Absperrung (Landlock und seccomp). Mit --unprotected läuft der Bildschirm trotzdem.
public-alone = Diesen Befehl startet nur lotse kiosk selbst.
public-idle-refused = --idle nimmt 30 bis 1200 Sekunden: weniger reicht niemandem, mehr gäbe der nächsten Person zu sehen, was die vorige suchte.
public-warning-refused = --warning nimmt 20 bis 300 Sekunden.
public-max-file-refused = --max-file nimmt 1 bis { $most } MiB; mehr dürfen alle Dateien zusammen nicht haben.
public-unknown-place = »{ $written }« ist keine Kennung eines Ortes in diesem Verzeichnis.
public-not-running = Hier läuft kein öffentlicher Bildschirm; seinen Zustand sagt er in { $path }.
public-status-closed = Wie es dem öffentlichen Bildschirm geht, steht in { $path }; Sie dürfen diese Datei nicht lesen. Rufen Sie den Befehl mit sudo auf.
public-well = Läuft seit { $started } (Prozess { $pid }). { $offers } Angebote, gelesen { $read }, { $errors } Fehler in der Datei. Absperrung: { $sandbox }. Letzter Ausfall: { $failure }.
public-unwell = Läuft seit { $started } (Prozess { $pid }), zeigt aber nicht die Datei, wie sie jetzt ist. { $offers } Angebote, gelesen { $read }, { $errors } Fehler darin. Absperrung: { $sandbox }. Letzter Ausfall: { $failure }.
public-not-answering = Der Bildschirm selbst antwortet nicht: Das Programm davor ist ausgefallen und wird immer wieder gestartet. Warum, steht im Protokoll des Dienstes.
help-status = Sagt, wie es dem öffentlichen Bildschirm geht, statt ihn zu öffnen
help-json = Als JSON
help-state = Ordner, in dem der Zustand steht; sonst RUNTIME_DIRECTORY, sonst /run/lotse
help-kiosk-place = Wo der Bildschirm steht: Kennung eines Ortes im Verzeichnis
help-near-km = Was als nah gilt, in Kilometern (2,5)
help-max-file = Wie groß eine Datei des Verzeichnisses höchstens sein darf, in MiB (8)
help-idle = Sekunden ohne Eingabe bis zur Rückfrage (120)
help-warning = Sekunden, die die Rückfrage steht, bis alles gelöscht wird (30)
help-languages = Welche Sprachen zur Wahl stehen, in welcher Reihenfolge: de,en,uk
help-large = Beginnt mit großer Schrift
help-unprotected = Läuft auch, wo das System keine Absperrung gibt
help-short-times = Für Proben: Zeiten, die kein Haus setzen darf
help-refresh = Für Proben: wie bald der erste Bildschirm neu beginnt, in Sekunden
help-command-kiosk-session = Eine Sitzung des öffentlichen Bildschirms; den Befehl startet nur lotse kiosk
