# Was in den Angaben des Formats stehen kann: für docs/format.md und überall, wo eine Art von Wert genannt wird.
#
# Die Texte stehen ohne Artikel und in der Einzahl; -many ist die Mehrzahl, für Listen davon. $most ist die größte Länge oder
# Zahl, $list der Name einer festen Liste, $table der einer anderen Tabelle.

kind-id = Kennung: Buchstaben ohne Umlaute (große und kleine zählen als verschieden), Ziffern, `-`, `_` und `.`
kind-line = Text in einer Zeile, höchstens { $most } Zeichen
kind-line-many = Texte in einer Zeile, je höchstens { $most } Zeichen
kind-text = Text, auch mit mehreren Zeilen, höchstens { $most } Zeichen
kind-localized = Text, oder Tabelle mit Texten nach Sprache
kind-text-by-language = Tabelle mit Texten nach Sprache
kind-texts-by-language = Tabelle mit Listen von Texten nach Sprache
kind-free = Tabelle mit eigenen Angaben und Texten
kind-code = Wert aus { $list }
kind-code-many = Werte aus { $list }
kind-yes-no-or = `true` (ja), `false` (nein) oder Wert aus { $list }
kind-yes-no = `true` (ja) oder `false` (nein)
kind-language = Sprache (BCP 47: `uk`, `fa-AF`)
kind-language-many = Sprachen (BCP 47: `uk`, `fa-AF`)
kind-count = ganze Zahl ab 0
kind-amount = Zahl ab 0, mit Punkt statt Komma
kind-degrees = Grad, zwischen -{ $most } und { $most }
kind-date = Datum ohne Anführungszeichen
kind-date-many = Daten ohne Anführungszeichen
kind-season-day = Monat und Tag jedes Jahres (`"11-01"`), oder Datum
kind-phone = Telefonnummer
kind-email = E-Mail-Adresse
kind-url = Webadresse mit `http://` oder `https://`
kind-hours = Zeiten
kind-zone = Zeitzone (IANA)
kind-ref = Kennung aus { $table }
kind-ref-many = Kennungen aus { $table }
kind-table = Tabelle { $table }
kind-table-many = Tabellen { $table }
kind-table-or = Tabelle { $table }, oder ihr erster Wert allein
kind-table-or-many = Tabellen { $table }, oder ihre ersten Werte allein
kind-tables-by-language = Untertabellen nach Sprache: { $table }
kind-list = Liste: { $what }

setting-path = Pfad einer Datei oder eines Ordners
setting-one-of = eines von { $known }
setting-language = Sprache (BCP 47: `uk`, `fa-AF`)
setting-yes-no = `true` (ja) oder `false` (nein)
setting-program = Liste: Programm und Argumente
setting-page-keys = Einstellungen
setting-page-filters = Womit jede Beratung beginnt: dieselben Namen und Werte wie bei den Optionen von `lotse search`. Filter auf der Befehlszeile treten an ihre Stelle. Mehrere Werte eines Filters heißen »einer davon«. Gesucht wird ohne Bildschirm nie mit ihnen.
setting-page-unstated = Auch Angebote, die dazu nichts nennen
setting-page-commands = Befehl = Tasten. Sie treten an die Stelle aller Tasten, die der Befehl sonst hat; die erste wird angezeigt. `ctrl`, `alt`, `shift`, dann `-` oder `+`, dann die Taste; `Strg+S` geht auch. Tasten, die Buchstaben schreiben, lassen sich nicht belegen, denn Tippen sucht immer.

list-for-keys = Für { $keys }.
list-for-searches = Nur bei der Suche.

table-directory = Das Verzeichnis selbst. Diese Tabelle gibt es genau einmal, gleich wie viele Dateien es sind.
table-provider = Wer etwas anbietet.
table-place = Wo es stattfindet. Mehrere Angebote können sich einen Ort teilen.
table-need = Ein Bedarf, den dieses Verzeichnis hinzufügt, oder was es an einem eingebauten ändert.
table-offer = Was angeboten wird: ein Eintrag für alles, wo jemand hingehen, anrufen oder mitmachen kann.
table-at = Ein Angebot an einem Ort; so viele, wie es Orte gibt. Was hier steht, geht vor dem, was das Angebot sagt, und das vor dem, was der Ort sagt.
table-translation = Die Texte eines Angebots in einer anderen Sprache, je Sprache eine Tabelle.
table-emergency = Ein Teil von `emergency` in `[directory]`.
table-school-holiday = Ein Teil von `school_holidays` in `[directory]`.
table-ages = `ages` eines Angebots. Eines von beiden genügt.
table-residence-note = Ein Teil von `residence_notes` eines Angebots: was das Recht zurzeit sagt, mit Quelle und Datum. Regeln sind Daten und nie Teil des Programms.
table-speaks = Ein Teil von `speaks` eines Angebots, wenn mehr zu sagen ist als die Sprache.
table-season = `season` eines Angebots.
table-course = `course` eines Angebots.
table-capacity = `capacity` eines Angebots.
table-cost = `cost` eines Angebots.
table-accessibility = `accessibility` eines Ortes, eines Angebots oder eines Angebots an einem Ort. Was hier nicht genannt ist, kommt vom nächsten davon.
table-contact = Ein Teil von `contacts` eines Angebots.
table-alert = `alert` eines Angebots.
table-code = Ein Wert einer festen Liste in der `lists.toml` des Programms; kein Teil eines Verzeichnisses.
