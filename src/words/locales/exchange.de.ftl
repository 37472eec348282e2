## Übernehmen und Ausgeben

# Wo: die Zeilen, wie die Tabellenkalkulation sie zählt.
import-rows = { $count ->
        [one] Zeile { $rows }
       *[other] Zeilen { $rows }
    }{ $more ->
        [0] { "" }
       *[other] { " " }und { $more } weitere
    }

import-remark-missing = { $where }: »{ $german }« ({ $column }) fehlt; ohne diese Angabe wird der Eintrag nicht geladen. Ergänzen Sie die Spalte oder geben Sie allen einen Wert: --default { $column }=…
import-remark-too-many-cells = { $where }: »{ $value }« steht rechts von der letzten Überschrift und wurde nicht übernommen. Geben Sie der Spalte eine Überschrift.
import-remark-unknown-column = Spalte »{ $column }« ({ $value ->
        [one] 1 Wert
       *[other] { $value } Werte
    }): Was sie bedeutet, ist nicht bekannt. Die Werte stehen als Kommentar beim Eintrag. Ordnen Sie die Spalte zu (--mapping) oder lassen Sie sie dort mit "" weg.
import-remark-twice-mapped = { $other ->
        [none] { $where }, »{ $column }«: »{ $value }« kommt zu spät, die Angabe steht schon in einer anderen Spalte. Der Wert steht als Kommentar beim Eintrag.
       *[other] Spalte »{ $column }«: gehört wie »{ $other }« zu { $value }. Wo beide gefüllt sind, gilt die erste; Texte werden aneinandergehängt.
    }
import-remark-unplaced = { $where }, »{ $column }«: »{ $value }« passt nicht zu dieser Angabe und wurde nicht übernommen. Der Wert steht als Kommentar beim Eintrag.
import-remark-unknown-word = { $where }, »{ $column }«: »{ $value }« ist in der Liste der möglichen Werte nicht bekannt und wurde nicht übernommen.
import-remark-hours-as-text = { $where }, »{ $column }«: »{ $value }« ließ sich nicht sicher als Zeiten lesen und steht nun als Text da. Das Programm kann damit nicht rechnen.
import-remark-duplicate-id = { $where }: Die Kennung »{ $value }« hat schon Zeile { $other }. Diese Zeile wurde nicht übernommen.
import-remark-conflict = { $where }, »{ $column }«: { $value } widerspricht einer früheren Zeile, die { $other } sagt. Die frühere gilt.
import-remark-hidden-place = { $where }: Die Adresse ist geheim, darum wurde der Ort nicht übernommen.
import-remark-kept-back = { $where }, »{ $column }«: »{ $value }« ist nicht bekannt. Damit nichts aus Versehen öffentlich wird, ist der Eintrag ein Entwurf.
import-remark-left = { $column }: »{ $value }« hat keinen Platz und wurde nicht übernommen ({ $where })
import-remark-understood = { $where }, »{ $column }«: »{ $value }« ({ $other ->
        [description] steht nun in der Beschreibung
       *[other] verstanden als { $other }
    })
import-remark-guessed = { $where }: Kein bekannter Bedarf genannt; nach den Wörtern des Eintrags wurde { $other } gesetzt. Bitte prüfen.
import-remark-made = { $where }: { $column } fehlt und wurde gesetzt: »{ $value }«

import-heading-lost = Nicht als Angabe übernommen:
import-heading-understood = Verstanden und ergänzt, bitte prüfen:

import-more = … und { $count ->
        [one] eine weitere solche Meldung
       *[other] { $count } weitere solche Meldungen
    } zu »{ $column }«

import-source = { $file }: { $encoding }, getrennt durch { $separator }, { $rows ->
        [one] 1 Zeile
       *[other] { $rows } Zeilen
    }
import-separator = { $sign ->
        [tab] Tabulatoren
        [comma] Kommas
        [semicolon] Semikolons
       *[other] »{ $sign }«
    }
import-summary = { $offers ->
        [one] 1 Angebot
       *[other] { $offers } Angebote
    }, { $providers ->
        [one] 1 Träger
       *[other] { $providers } Träger
    }, { $places ->
        [one] 1 Ort
       *[other] { $places } Orte
    }; von { $cells } Angaben { $placed } übernommen{ $to ->
        [none] { "" }
       *[other] { " " }nach { $to }
    }
import-merged = { $to }: { $added } neu, { $changed } geändert, { $same } unverändert
import-broken = { $to }: Der Eintrag »{ $id }« hat Fehler oder ist anders aufgebaut als erwartet und wurde nicht geändert. Was zu tun ist, zeigt: lotse check { $to }
import-check = Im Ergebnis sind noch Fehler ({ $errors }) und Warnungen ({ $warnings }). Was zu tun ist, zeigt: lotse check { $to ->
        [none] DATEI
       *[other] { $to }
    }
import-look = So sehen Sie es: lotse --directory { $to }
import-name = Übernommen aus { $file }

import-no-text = { $why ->
        [spreadsheet] { $file } ist eine Arbeitsmappe (XLSX, ODS oder XLS), keine CSV-Datei. Speichern Sie sie in der Tabellenkalkulation mit »Speichern unter« als »Text CSV«.
        [mixed] { $file }, Zeile { $line }: Die Datei mischt zwei Zeichenkodierungen (UTF-8 und eine andere); Umlaute gingen verloren. Speichern Sie sie neu als CSV mit Zeichensatz UTF-8.
        [empty] { $file } ist leer.
       *[other] { $file } ist keine Textdatei. Speichern Sie die Tabelle als »Text CSV«.
    }
import-no-sheet = { $why ->
        [quote] { $file }, Zeile { $row } (Zeile { $line } der Datei): Hier beginnt ein Anführungszeichen, das nicht oder zu früh geschlossen wird. Schreiben Sie ein Anführungszeichen im Text doppelt ("") und speichern Sie neu.
       *[other] { $file } hat keine Überschriften. In der ersten Zeile müssen die Namen der Spalten stehen.
    }
import-no-rows = { $file } hat Überschriften, aber keine Zeilen.
import-bad-mapping = { $why ->
        [target] { $file }: Ein Ziel »{ $written }« gibt es nicht.{ $near ->
                [none] { " " }Alle Schlüssel stehen in docs/format.md.
               *[other] { " " }Meinten Sie »{ $near }«?
            }
        [heading] { $file }: Eine Spalte »{ $written }« hat die Tabelle nicht.{ $near ->
                [none] { "" }
               *[other] { " " }Meinten Sie »{ $near }«?
            }
       *[other] { $file }, Zeile { $line }: Die Zuordnung ist kein gültiges TOML ({ $written }). Einen Vorschlag schreibt: lotse import csv --show-mapping TABELLE
    }
import-bad-default = »{ $written }« ist keine Angabe für --default. Schreiben Sie: --default needs=lang.basic
import-no-hsds = { $why ->
        [json] { $file }, Zeile { $line }: Kein gültiges JSON ({ $written }).
        [folder] { $file } enthält keine Tabellen von HSDS oder Ohana (services.csv, organizations.csv …).
       *[other] { $file } enthält keine Angebote in der Form von HSDS 3.0.
    }
exchange-unreadable = { $file } kann nicht gelesen werden ({ $reason }).
exchange-write = { $trouble ->
        [changed] { $file } wurde inzwischen von jemand anderem geändert und blieb, wie es ist. Rufen Sie den Befehl noch einmal auf.
        [exists] { $file } gibt es schon und blieb, wie es ist.
        [no-space] { $file } wurde nicht geschrieben: Der Datenträger ist voll.
        [file-not-writable] { $file } ist schreibgeschützt und blieb, wie es ist.
        [folder-not-writable] { $file } wurde nicht geschrieben: In diesem Ordner darf nicht geschrieben werden.
        [read-only-file-system] { $file } wurde nicht geschrieben: Der Datenträger kann nur gelesen werden.
        [missing] { $file } wurde nicht geschrieben: Den Ordner gibt es nicht.
       *[other] { $file } wurde nicht geschrieben ({ $trouble }).
    }
export-over-data = { $file } ist eine Datei mit der Endung .toml; dorthin wird nicht ausgegeben, weil das Daten überschreiben könnte. Nehmen Sie eine andere Endung.
export-summary = { $offers ->
        [one] 1 Angebot
       *[other] { $offers } Angebote
    } nach { $to }
