## Angebote und Öffnungszeiten
#
# Vorangestellte Wörter sagen, wozu eine Nachricht gehört: opening- wie es jetzt ist, rules- Zeiten, season- Jahreszeiten,
# sheet- das Blatt eines Angebots, copy- was kopiert wird. Argumente, die »yes« oder »no« heißen, sagen, ob es etwas gibt.

comma = {", "}
semicolon = {"; "}
date = { $day }.{ $number }.{ $year }
month-1 = Jan
month-2 = Feb
month-3 = Mär
month-4 = Apr
month-5 = Mai
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Okt
month-11 = Nov
month-12 = Dez
weekday-mo = Mo
weekday-tu = Di
weekday-we = Mi
weekday-th = Do
weekday-fr = Fr
weekday-sa = Sa
weekday-su = So
euros = { $cents ->
    [none] { $whole } €
   *[other] { $whole },{ $cents } €
}
list-and = { $first } und { $last }
date-yearless = { $day }.{ $number }.
month-long-1 = Januar
month-long-2 = Februar
month-long-3 = März
month-long-4 = April
month-long-5 = Mai
month-long-6 = Juni
month-long-7 = Juli
month-long-8 = August
month-long-9 = September
month-long-10 = Oktober
month-long-11 = November
month-long-12 = Dezember
weekday-long-mo = Montag
weekday-long-tu = Dienstag
weekday-long-we = Mittwoch
weekday-long-th = Donnerstag
weekday-long-fr = Freitag
weekday-long-sa = Samstag
weekday-long-su = Sonntag

## Wie es jetzt ist
#   $next   der Zustand danach: open, phone, appointment, closed, unstated; none: es bleibt so
#   $until  bis wann es so bleibt (hinter »bis«); $then dasselbe als Anfang (hinter »ab«)
#   $opens  der bessere Zustand, auf den man wartet: open, phone, appointment; none: keiner
#   $from   ab wann der gilt (hinter »ab«); $when dasselbe als »heute um 14:00«

opening-midnight = 24:00
opening-until = { $near ->
    [today] { $time }
    [week] { $weekday } { $time }
   *[far] { $date } { $time }
}
opening-from = { $near ->
    [today] { $time }
    [tomorrow] { $weekday } { $time }
    [week] { $weekday } { $time }
   *[far] { $date } { $time }
}
opening-when = { $near ->
    [today] heute um { $time }
    [tomorrow] morgen um { $time }
    [week] { $weekday } um { $time }
   *[far] am { $date } um { $time }
}
opening-open = { $next ->
    [none] rund um die Uhr offen
    [unstated] offen bis mindestens { $until }
    [phone] offen bis { $until }, danach telefonisch
    [appointment] offen bis { $until }, danach mit Termin
   *[other] offen bis { $until }
}
opening-phone = { $opens ->
    [none] { $next ->
        [none] telefonisch rund um die Uhr
        [unstated] telefonisch bis mindestens { $until }
       *[other] telefonisch bis { $until }
    }
   *[other] { $next ->
        [none] telefonisch, öffnet { $when }
        [open] telefonisch, öffnet { $when }
       *[other] telefonisch bis { $until }, öffnet { $when }
    }
}
opening-appointment = { $opens ->
    [none] { $next ->
        [none] nach Vereinbarung
       *[other] mit Termin bis { $until }
    }
    [phone] { $next ->
        [none] mit Termin, Telefon ab { $from }
        [phone] mit Termin, Telefon ab { $from }
       *[other] mit Termin bis { $until }, Telefon ab { $from }
    }
   *[other] { $next ->
        [none] mit Termin, öffnet { $when }
        [open] mit Termin, öffnet { $when }
       *[other] mit Termin bis { $until }, öffnet { $when }
    }
}
opening-closed = { $opens ->
    [none] { $next ->
        [none] geschlossen
       *[other] geschlossen bis { $until }
    }
    [phone] { $next ->
        [unstated] geschlossen bis { $until }, sicher Telefon ab { $from }
       *[other] geschlossen, Telefon ab { $from }
    }
    [appointment] { $next ->
        [unstated] geschlossen bis { $until }, sicher Termine ab { $from }
       *[other] geschlossen, Termine ab { $from }
    }
   *[open] { $next ->
        [phone] öffnet { $when }, Telefon ab { $then }
        [appointment] öffnet { $when }, Termine ab { $then }
        [unstated] geschlossen bis { $until }, sicher offen ab { $from }
       *[other] öffnet { $when }
    }
}
opening-unstated = { $opens ->
    [none] { $next ->
        [none] Zeiten nicht genannt
       *[other] ob offen ist, ist nicht genannt
    }
    [phone] ob offen ist, ist nicht genannt; Telefon ab { $from }
    [appointment] ob offen ist, ist nicht genannt; Termine ab { $from }
   *[open] ob offen ist, ist nicht genannt; öffnet { $when }
}

# Dasselbe kurz für Listen, höchstens 22 Zeichen breit.
opening-short-midnight = 24:00
opening-short-until = { $near ->
    [today] { $time }
    [week] { $weekday } { $time }
   *[far] { $day }
}
opening-short-from = { $near ->
    [today] { $time }
    [tomorrow] { $weekday } { $time }
    [week] { $weekday } { $time }
   *[far] { $date }
}
opening-short-open = { $next ->
    [none] rund um die Uhr
   *[other] offen bis { $until }
}
opening-short-phone = { $next ->
    [none] Telefon Tag und Nacht
   *[other] Telefon bis { $until }
}
opening-short-appointment = nach Termin
opening-short-closed = { $next ->
    [unstated] zu bis { $until }
   *[other] { $opens ->
        [none] zu
        [phone] Tel. ab { $from }
        [appointment] Termine ab { $from }
       *[open] ab { $from }
    }
}
opening-short-unstated = { $next ->
    [none] { $opens ->
        [none] —
       *[other] nicht sicher
    }
   *[other] nicht sicher
}

## Zeiten als Regeln
#   $period  Teil des Jahres; $days Tage; $what was dann gilt
#   $shut    yes, wenn nur »geschlossen« zu sagen ist

rules-never = geschlossen
rules-daily = täglich
rules-days = { $from }–{ $to }
rules-span = { $kind ->
    [from] ab { $from }
    [least] { $from } bis mindestens { $to }
   *[closed] { $from }–{ $to }
}
rules-open = { $spans ->
    [always] rund um die Uhr
    [all-day] ganztägig
   *[times] { $times }
}
rules-closed = { $spans ->
    [times] { $times } geschlossen
   *[other] geschlossen
}
rules-closed-comment = { $spans ->
    [times] { $times } geschlossen („{ $comment }“)
   *[other] geschlossen („{ $comment }“)
}
rules-appointment = { $spans ->
    [times] { $times } nach Vereinbarung
   *[other] nach Vereinbarung
}
rules-appointment-comment = { $spans ->
    [times] { $times } mit Termin („{ $comment }“)
   *[other] mit Termin („{ $comment }“)
}
rules-line-plain = { $what }
rules-line-days = { $days } { $what }
rules-line-period = { $period } { $what }
rules-line-period-days = { $period }: { $days } { $what }
rules-otherwise-plain = sonst { $what }
rules-otherwise-days = sonst { $days } { $what }
rules-otherwise-period = sonst { $period } { $what }
rules-otherwise-period-days = sonst { $period }: { $days } { $what }
rules-years = { $kind ->
    [one] { $from }
    [from] ab { $from }
   *[range] { $from }–{ $to }
}
rules-months = { $year ->
    [none] { $kind ->
        [one] { $from }
       *[range] { $from } bis { $to }
    }
   *[other] { $kind ->
        [one] { $from } { $year }
       *[range] { $from } { $year } bis { $to }
    }
}
rules-dates = { $from }–{ $to }
rules-weeks = { $kind ->
    [one] KW { $from }
    [odd] in ungeraden Kalenderwochen
    [even] in geraden Kalenderwochen
    [step] KW { $from }–{ $to }, jede { $step }.
   *[range] KW { $from }–{ $to }
}
rules-nth = jeden { $ordinals } { $days } im Monat
rules-ordinal-1 = 1.
rules-ordinal-2 = 2.
rules-ordinal-3 = 3.
rules-ordinal-4 = 4.
rules-ordinal-5 = 5.
rules-ordinal-last-1 = letzten
rules-ordinal-last-2 = vorletzten
rules-ordinal-last-3 = drittletzten
rules-ordinal-last-4 = viertletzten
rules-ordinal-last-5 = fünftletzten
rules-holidays = { $kind ->
    [both] feiertags und in den Schulferien
    [school] in den Schulferien
   *[public] feiertags
}
rules-holidays-on = { $kind ->
    [both] an Feiertagen und in den Schulferien ({ $days })
    [school] in den Schulferien ({ $days })
   *[public] an Feiertagen ({ $days })
}
season-month = nur im { $from }
season-months = nur von { $from } bis { $to }
season-days = nur vom { $from } bis { $to }

## Das Blatt eines Angebots
#   $text  ein Text oder eine Aufzählung; $date ein Tag; $tense past: er ist vorbei, future: heute oder später

in-language = { $code ->
    [de-simple] in Leichter Sprache
    [gsg] in Deutscher Gebärdensprache
   *[other] auf { $language }
}
sheet-written-in = { in-language }
sheet-unstated = nicht genannt
sheet-numbered = { $number }. { $text }
sheet-with-details = { $text } ({ $details })

sheet-label-what = Worum geht’s
sheet-label-who = Für wen
sheet-label-where = Wo
sheet-label-when = Wann
sheet-label-course = Kurs
sheet-label-cost = Kosten
sheet-label-speaks = Sprachen
sheet-label-access = Zugang
sheet-label-bring = Mitbringen
sheet-label-steps = So geht’s
sheet-label-contact = Kontakt
sheet-label-more = Mehr

# Kopf und Texte
sheet-subtitle-named = { $provider } (dort: „{ $name }“)
sheet-provider-unstated = Träger nicht genannt
sheet-original-name = Name { $language }: { $name }
sheet-texts-lacking = Die Texte liegen nicht { $wanted } vor, sie stehen hier { $main }.
sheet-text-lacking = Dieser Text liegt nicht { $wanted } vor, er steht hier { $main }.
sheet-texts-by-machine = Die Texte { $wanted } sind maschinell übersetzt; im Zweifel gilt, was { $main } dasteht.
sheet-texts-outdated = Die Texte { $wanted } sind älter als die Texte { $main }; im Zweifel gilt, was { $main } dasteht.

# Für wen
sheet-groups = { $text }
sheet-age = { $unit ->
    [months] { $count ->
        [one] 1 Monat
       *[other] { $count } Monate
    }
    [half] { $count }½ Jahre
   *[years] { $count ->
        [one] 1 Jahr
       *[other] { $count } Jahre
    }
}
sheet-ages = Alter: { $from } bis { $to }
sheet-ages-years = Alter: { $from } bis { $to ->
    [one] 1 Jahr
   *[other] { $to } Jahre
}
sheet-ages-only = Alter: { sheet-age }
sheet-ages-from = Alter: ab { $unit ->
    [months] { $count ->
        [one] 1 Monat
       *[other] { $count } Monaten
    }
    [half] { $count }½ Jahren
   *[years] { $count ->
        [one] 1 Jahr
       *[other] { $count } Jahren
    }
}
sheet-ages-to = Alter: bis { sheet-age }
sheet-residence-unstated = Aufenthaltsstatus nicht genannt
sheet-residence = { $complete ->
    [yes] Nur mit diesem Aufenthalt: { $text }
   *[no] Mit diesem Aufenthalt: { $text }
}
sheet-residence-depends = Kommt auf den Einzelfall an: { $text }
sheet-rule-from = { $tense ->
    [past] gilt seit { $date }
   *[future] gilt ab { $date }
}
sheet-rule-to = { $tense ->
    [past] galt nur bis { $date }
   *[future] gilt bis { $date }
}
sheet-rule-source = Quelle: { $text }
sheet-rule-checked = nachgesehen am { $date }
sheet-benefits = Für Menschen mit: { $text }
sheet-catchment = Gebiet: { $text }

# Wo und wann
sheet-address-hidden = Die Adresse wird nicht genannt (Schutz).
sheet-place-aliases = { $name } (auch: { $aliases })
sheet-place-unknown = Ort nicht genannt
sheet-arrival = Anfahrt: { $text }
sheet-phone-here = Telefon hier: { $text }
sheet-note-here = Hinweis: { $text }
sheet-accessibility = Barrierefreiheit: { $text }
sheet-wheelchair = { $answer ->
    [yes] mit dem Rollstuhl nutzbar
    [no] nicht mit dem Rollstuhl nutzbar
   *[limited] teilweise mit dem Rollstuhl nutzbar
}
sheet-step-free = { $answer ->
    [yes] ohne Stufen
   *[no] mit Stufen
}
sheet-lift = { $answer ->
    [yes] Aufzug
   *[no] kein Aufzug
}
sheet-toilet = { $answer ->
    [yes] barrierefreie Toilette
   *[no] keine barrierefreie Toilette
}
sheet-hearing-loop = { $answer ->
    [yes] Höranlage
   *[no] keine Höranlage
}
sheet-sign-language = { $answer ->
    [yes] Gebärdensprache
   *[no] keine Gebärdensprache
}
sheet-easy-language = { $answer ->
    [yes] Leichte Sprache
   *[no] keine Leichte Sprache
}
sheet-parking = { $answer ->
    [yes] Behindertenparkplatz
   *[no] kein Behindertenparkplatz
}
sheet-hours = Offen: { $text }
sheet-phone-hours = Am Telefon: { $text }
sheet-appointment-hours = Termine: { $text }
sheet-hours-differ = Die Zeiten sind je Ort verschieden und stehen bei den Orten.
sheet-season = Gibt es { $text }.

# Kurs
sheet-course-level = Niveau: { $text }
sheet-course-levels = Niveau: { $from } bis { $to }
sheet-course-entry = Vorher nötig: { $text }
sheet-course-dates = Vom { $from } bis { $to }
sheet-course-day = Am { $date }
sheet-course-starts = { $tense ->
    [past] Hat am { $date } begonnen
   *[future] Beginnt am { $date }
}
sheet-course-ends = { $tense ->
    [past] War am { $date } zu Ende
   *[future] Endet am { $date }
}
sheet-course-register = { $tense ->
    [past] Anmeldeschluss war am { $date }
   *[future] Anmelden bis { $date }
}
sheet-course-rolling = { $answer ->
    [yes] Einstieg jederzeit möglich
   *[no] Einstieg nur zu Beginn
}
sheet-course-sessions = Kurszeiten: { $text }
sheet-course-lessons = { $count ->
    [one] 1 Unterrichtsstunde zu 45 Minuten
   *[other] { $count } Unterrichtsstunden zu 45 Minuten
}
sheet-course-exam = Abschluss: { $text }
sheet-course-childcare = { $answer ->
    [yes] Mit Kinderbetreuung
    [no] Ohne Kinderbetreuung
   *[on_request] Kinderbetreuung auf Anfrage
}
sheet-course-online = { $answer ->
    [yes] Findet online statt
   *[no] Findet nicht online statt
}

# Kosten
sheet-price = { $unit ->
    [none] { $amount }
    [once] einmalig { $amount }
    [hour] { $amount } pro Stunde
    [lesson] { $amount } pro Unterrichtsstunde
    [day] { $amount } am Tag
    [week] { $amount } in der Woche
    [month] { $amount } im Monat
    [course] { $amount } für den Kurs
    [semester] { $amount } im Semester
    [year] { $amount } im Jahr
    [item] { $amount } pro Stück
    [meal] { $amount } pro Mahlzeit
   *[visit] { $amount } pro Besuch
}
sheet-cost = { $priced ->
    [yes] { $kind ->
        [free] kostenlos ({ $price })
        [reduced] ermäßigt: { $price }
        [income_based] je nach Einkommen: { $price }
        [deposit] gegen Pfand: { $price }
        [donation] gegen Spende: { $price }
       *[fee] { $price }
    }
   *[no] { $kind ->
        [free] kostenlos
        [reduced] ermäßigt, Betrag nicht genannt
        [income_based] je nach Einkommen
        [deposit] gegen Pfand, Betrag nicht genannt
        [donation] gegen Spende
       *[fee] kostet etwas, Betrag nicht genannt
    }
}
sheet-cost-pass = { $what }, mit Sozialpass { $price }
sheet-cost-pass-free = { $what }, mit Sozialpass kostenlos
sheet-cost-payer = Es zahlt: { $text }

# Zugang, Kontakt
sheet-referral = Vermittlung durch: { $text }
sheet-vouchers = Nötiger Schein: { $text }
sheet-phone = Telefon: { $text }
sheet-email = E-Mail: { $text }
sheet-url = Webseite: { $text }
sheet-booking = Termin oder Anmeldung im Netz: { $text }
sheet-phone-central = Telefon (Zentrale): { $text }
sheet-email-central = E-Mail (Zentrale): { $text }
sheet-url-central = Webseite des Trägers: { $text }
sheet-address-central = Adresse des Trägers: { $text }
sheet-contact-bare = { $role }
sheet-contact = { $role }: { $ways }
sheet-contact-hours = { $role }: { $hours }
sheet-contact-ways-hours = { $role }: { $ways } ({ $hours })

# Mehr
sheet-places = { $state ->
    [after_assessment] Plätze: { $text }
   *[other] { $text }
}
sheet-wait = { $weeks ->
    [0] keine Wartezeit
    [one] etwa 1 Woche
   *[other] etwa { $weeks } Wochen
}
sheet-as-of = Stand { $date }
sheet-as-of-unstated = Stand nicht genannt
sheet-volunteers = Ehrenamtliche werden gesucht.
sheet-volunteers-no = Zurzeit werden keine Ehrenamtlichen gesucht.
sheet-partners = Zusammen mit: { $text }
sheet-legal-basis = Rechtsgrundlage: { $text }
sheet-funder = Förderung: { $text }
sheet-association = Verband des Trägers: { $text }
sheet-provider-aliases = Der Träger heißt auch: { $text }
sheet-needs = Bedarf: { $text }
sheet-keywords = Suchwörter: { $text }
sheet-expires = { $tense ->
    [past] Der Eintrag galt bis { $date }.
   *[future] Der Eintrag gilt bis { $date }.
}
sheet-id = Kennung: { $text }

# Was nicht übersehen werden darf
sheet-state-paused = Pausiert: findet zurzeit nicht statt
sheet-state-closed = Beendet: gibt es nicht mehr
sheet-expired = Abgelaufen: Der Eintrag galt nur bis { $date }
sheet-until = bis { $date }
sheet-alert-lacking = nicht { $wanted }
sheet-course-over = Der Kurs war am { $date } zu Ende
sheet-long-unverified = Lange nicht geprüft, zuletzt am { $date }; bitte vorher nachfragen
sheet-never-verified = Wann zuletzt geprüft wurde, ist nicht genannt; bitte vorher nachfragen
sheet-sample = Erfundenes Beispiel: { $text } gibt es nicht
sheet-footer-sample = { $verified } · { $sample }
sheet-verified = Geprüft am { $date }
sheet-verified-unstated = Prüfdatum nicht genannt

## Was kopiert wird

copy-directory = Aus dem Verzeichnis „{ $text }“, abgerufen am { $date }
copy-part = { $label }:
