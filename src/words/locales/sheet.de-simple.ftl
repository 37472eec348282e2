# Was auf dem Blatt eines Angebots auf einfachem Deutsch anders gesagt wird. Was hier nicht steht, wird gesagt wie in
# sheet.de.ftl. Keine Abkürzungen: Wochentage werden ausgeschrieben.

weekday-mo = Montag
weekday-tu = Dienstag
weekday-we = Mittwoch
weekday-th = Donnerstag
weekday-fr = Freitag
weekday-sa = Samstag
weekday-su = Sonntag

opening-until = { $near ->
    [today] { $time } Uhr
    [week] { $weekday } { $time } Uhr
   *[far] { $date }, { $time } Uhr
}
opening-from = { $near ->
    [today] { $time } Uhr
    [tomorrow] { $weekday } { $time } Uhr
    [week] { $weekday } { $time } Uhr
   *[far] { $date }, { $time } Uhr
}
opening-when = { $near ->
    [today] heute um { $time } Uhr
    [tomorrow] morgen um { $time } Uhr
    [week] am { $weekday } um { $time } Uhr
   *[far] am { $date } um { $time } Uhr
}
opening-open = { $next ->
    [none] immer offen, Tag und Nacht
    [unstated] offen mindestens bis { $until }
    [phone] offen bis { $until }, danach am Telefon
    [appointment] offen bis { $until }, danach mit Termin
   *[other] offen bis { $until }
}
opening-phone = { $opens ->
    [none] { $next ->
        [none] am Telefon, Tag und Nacht
        [unstated] am Telefon mindestens bis { $until }
       *[other] am Telefon bis { $until }
    }
   *[other] { $next ->
        [none] am Telefon, offen wieder { $when }
        [open] am Telefon, offen wieder { $when }
       *[other] am Telefon bis { $until }, offen wieder { $when }
    }
}
opening-closed = { $opens ->
    [none] { $next ->
        [none] geschlossen
       *[other] geschlossen bis { $until }
    }
    [phone] { $next ->
        [unstated] geschlossen bis { $until }, Telefon sicher ab { $from }
       *[other] geschlossen, Telefon ab { $from }
    }
    [appointment] { $next ->
        [unstated] geschlossen bis { $until }, Termine sicher ab { $from }
       *[other] geschlossen, Termine ab { $from }
    }
   *[open] { $next ->
        [phone] geschlossen, offen wieder { $when }, Telefon ab { $then }
        [appointment] geschlossen, offen wieder { $when }, Termine ab { $then }
        [unstated] geschlossen bis { $until }, sicher offen ab { $from }
       *[other] geschlossen, offen wieder { $when }
    }
}
opening-unstated = { $opens ->
    [none] { $next ->
        [none] Wann offen ist, wissen wir nicht
       *[other] Ob offen ist, wissen wir nicht
    }
    [phone] Ob offen ist, wissen wir nicht; Telefon ab { $from }
    [appointment] Ob offen ist, wissen wir nicht; Termine ab { $from }
   *[open] Ob offen ist, wissen wir nicht; sicher offen { $when }
}
opening-short-until = { $near ->
    [today] { $time }
    [week] { $weekday }
   *[far] { $day }
}
opening-short-from = { $near ->
    [today] { $time }
    [tomorrow] morgen { $time }
    [week] { $weekday }
   *[far] { $date }
}
opening-short-closed = { $next ->
    [unstated] zu bis { $until }
   *[other] { $opens ->
        [none] zu
        [phone] Anruf ab { $from }
        [appointment] Termin ab { $from }
       *[open] ab { $from }
    }
}

rules-days = { $from } bis { $to }
rules-span = { $kind ->
    [from] ab { $from } Uhr
    [least] { $from } Uhr bis mindestens { $to } Uhr
   *[closed] { $from } bis { $to } Uhr
}
rules-daily = jeden Tag
rules-open = { $spans ->
    [always] Tag und Nacht
    [all-day] den ganzen Tag
   *[times] { $times }
}
rules-line-days = { $days }: { $what }
rules-line-period = { $period }: { $what }
rules-line-period-days = { $period }, { $days }: { $what }
rules-otherwise-days = sonst { $days }: { $what }
rules-dates = { $from } bis { $to }
rules-years = { $kind ->
    [one] { $from }
    [from] ab { $from }
   *[range] { $from } bis { $to }
}
rules-weeks = { $kind ->
    [one] in der Kalender-Woche { $from }
    [odd] in ungeraden Kalender-Wochen
    [even] in geraden Kalender-Wochen
    [step] in den Kalender-Wochen { $from } bis { $to }, jede { $step }.
   *[range] in den Kalender-Wochen { $from } bis { $to }
}
rules-holidays = { $kind ->
    [both] an Feier-Tagen und in den Schul-Ferien
    [school] in den Schul-Ferien
   *[public] an Feier-Tagen
}
rules-holidays-on = { $kind ->
    [both] an Feier-Tagen und in den Schul-Ferien ({ $days })
    [school] in den Schul-Ferien ({ $days })
   *[public] an Feier-Tagen ({ $days })
}

sheet-unstated = Das wissen wir nicht
sheet-label-access = So kommen Sie hinein
sheet-label-bring = Das bringen Sie mit
sheet-label-steps = Das machen Sie
sheet-label-contact = Telefon und Internet
sheet-subtitle-named = { $provider } (dort heißt es: „{ $name }“)
sheet-provider-unstated = Wer das macht, wissen wir nicht
sheet-texts-lacking = Die Texte gibt es nicht { $wanted }. Sie stehen hier { $main }.
sheet-text-lacking = Diesen Text gibt es nicht { $wanted }. Er steht hier { $main }.
sheet-texts-by-machine = Ein Computer hat die Texte geschrieben ({ $wanted }). Richtig ist, was { $main } dasteht.
sheet-texts-outdated = Die Texte { $wanted } sind älter. Richtig ist, was { $main } dasteht.
sheet-residence-unstated = Welchen Aufenthalt Sie brauchen, wissen wir nicht
sheet-residence-depends = Fragen Sie vorher, wenn Sie das haben: { $text }
sheet-catchment = Für Menschen aus: { $text }
sheet-address-hidden = Die Adresse ist geheim. So sind die Menschen dort sicher.
sheet-place-unknown = Wo es ist, wissen wir nicht
sheet-arrival = So kommen Sie hin: { $text }
sheet-accessibility = Mit Behinderung: { $text }
sheet-wheelchair = { $answer ->
    [yes] gut mit dem Roll-Stuhl
    [no] nicht mit dem Roll-Stuhl
   *[limited] nicht überall mit dem Roll-Stuhl
}
sheet-toilet = { $answer ->
    [yes] Toilette für Menschen im Roll-Stuhl
   *[no] keine Toilette für Menschen im Roll-Stuhl
}
sheet-hearing-loop = { $answer ->
    [yes] Hilfe für Menschen, die schlecht hören
   *[no] keine Hilfe für Menschen, die schlecht hören
}
sheet-sign-language = { $answer ->
    [yes] Gebärden-Sprache
   *[no] keine Gebärden-Sprache
}
sheet-parking = { $answer ->
    [yes] Park-Platz für Menschen mit Behinderung
   *[no] kein Park-Platz für Menschen mit Behinderung
}
sheet-hours-differ = Jeder Ort hat andere Zeiten. Die Zeiten stehen bei den Orten.
sheet-course-level = So gut Deutsch lernen Sie hier: { $text }
sheet-course-levels = So gut Deutsch lernen Sie hier: { $from } bis { $to }
sheet-course-entry = Das müssen Sie schon können: { $text }
sheet-course-starts = { $tense ->
    [past] Der Kurs hat am { $date } angefangen
   *[future] Der Kurs fängt am { $date } an
}
sheet-course-ends = { $tense ->
    [past] Der Kurs war am { $date } zu Ende
   *[future] Der Kurs ist am { $date } zu Ende
}
sheet-course-register = { $tense ->
    [past] Anmelden konnte man sich bis { $date }
   *[future] Melden Sie sich an bis { $date }
}
sheet-course-rolling = { $answer ->
    [yes] Sie können jederzeit anfangen
   *[no] Sie können nur am Anfang mitmachen
}
sheet-course-lessons = { $count ->
    [one] 1 Stunde Unterricht, sie dauert 45 Minuten
   *[other] { $count } Stunden Unterricht, jede dauert 45 Minuten
}
sheet-course-exam = Das bekommen Sie am Ende: { $text }
sheet-course-childcare = { $answer ->
    [yes] Jemand passt auf Ihre Kinder auf
    [no] Niemand passt auf Ihre Kinder auf
   *[on_request] Fragen Sie, ob jemand auf Ihre Kinder aufpasst
}
sheet-course-online = { $answer ->
    [yes] Der Kurs ist im Internet
   *[no] Der Kurs ist nicht im Internet
}
sheet-cost = { $priced ->
    [yes] { $kind ->
        [free] kostenlos ({ $price })
        [reduced] billiger: { $price }
        [income_based] Wer wenig Geld hat, zahlt weniger: { $price }
        [deposit] Pfand: { $price }
        [donation] Spende: { $price }
       *[fee] { $price }
    }
   *[no] { $kind ->
        [free] kostenlos
        [reduced] billiger, den Preis wissen wir nicht
        [income_based] Wer wenig Geld hat, zahlt weniger
        [deposit] mit Pfand, wie viel wissen wir nicht
        [donation] Sie geben, was Sie möchten
       *[fee] kostet Geld, wie viel wissen wir nicht
    }
}
sheet-cost-pass = { $what }, mit Sozial-Pass { $price }
sheet-cost-pass-free = { $what }, mit Sozial-Pass kostenlos
sheet-cost-payer = Das bezahlt: { $text }
sheet-referral = Diese Stelle schickt Sie: { $text }
sheet-vouchers = Diesen Schein brauchen Sie: { $text }
sheet-url = Internet-Seite: { $text }
sheet-booking = Hier melden Sie sich im Internet an: { $text }
sheet-url-central = Internet-Seite: { $text }
sheet-state-paused = Pause: Im Moment gibt es das nicht
sheet-course-over = Der Kurs ist zu Ende. Das war am { $date }
sheet-long-unverified = Wir haben das lange nicht geprüft, zuletzt am { $date }. Fragen Sie bitte vorher
sheet-never-verified = Wir wissen nicht, ob das noch stimmt. Fragen Sie bitte vorher
sheet-sample = Das ist nur ein Beispiel: { $text } gibt es nicht
sheet-verified-unstated = Wann das geprüft wurde, wissen wir nicht
