## Offers and opening hours
#
# The first word says what a message belongs to: opening- how it is now, rules- hours, season- parts of the year, sheet- the
# sheet of an offer, copy- what is copied. Arguments that are "yes" or "no" say whether there is something.

comma = {", "}
semicolon = {"; "}
date = { $day } { $month } { $year }
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec
weekday-mo = Mon
weekday-tu = Tue
weekday-we = Wed
weekday-th = Thu
weekday-fr = Fri
weekday-sa = Sat
weekday-su = Sun
euros = { $cents ->
    [none] €{ $whole }
   *[other] €{ $whole }.{ $cents }
}
list-and = { $first } and { $last }
date-yearless = { $day } { $month }
month-long-1 = January
month-long-2 = February
month-long-3 = March
month-long-4 = April
month-long-5 = May
month-long-6 = June
month-long-7 = July
month-long-8 = August
month-long-9 = September
month-long-10 = October
month-long-11 = November
month-long-12 = December
weekday-long-mo = Monday
weekday-long-tu = Tuesday
weekday-long-we = Wednesday
weekday-long-th = Thursday
weekday-long-fr = Friday
weekday-long-sa = Saturday
weekday-long-su = Sunday

## How it is now
#   $next   the state after this one: open, phone, appointment, closed, unstated; none: it stays
#   $until  how long it stays (after "until"); $then the same as a beginning (after "from")
#   $opens  the better state one waits for: open, phone, appointment; none: there is none
#   $from   its beginning (after "from"); $when the same as "today at 14:00"

opening-midnight = midnight
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
    [today] today at { $time }
    [tomorrow] tomorrow at { $time }
    [week] on { $weekday } at { $time }
   *[far] on { $date } at { $time }
}
opening-open = { $next ->
    [none] open around the clock
    [unstated] open until { $until } at least
    [phone] open until { $until }, then by phone
    [appointment] open until { $until }, then by appointment
   *[other] open until { $until }
}
opening-phone = { $opens ->
    [none] { $next ->
        [none] by phone around the clock
        [unstated] by phone until { $until } at least
       *[other] by phone until { $until }
    }
   *[other] { $next ->
        [none] by phone, opens { $when }
        [open] by phone, opens { $when }
       *[other] by phone until { $until }, opens { $when }
    }
}
opening-appointment = { $opens ->
    [none] { $next ->
        [none] by appointment
       *[other] by appointment until { $until }
    }
    [phone] { $next ->
        [none] by appointment, phone from { $from }
        [phone] by appointment, phone from { $from }
       *[other] by appointment until { $until }, phone from { $from }
    }
   *[other] { $next ->
        [none] by appointment, opens { $when }
        [open] by appointment, opens { $when }
       *[other] by appointment until { $until }, opens { $when }
    }
}
opening-closed = { $opens ->
    [none] { $next ->
        [none] closed
       *[other] closed until { $until }
    }
    [phone] { $next ->
        [unstated] closed until { $until }, phone certainly from { $from }
       *[other] closed, phone from { $from }
    }
    [appointment] { $next ->
        [unstated] closed until { $until }, appointments certainly from { $from }
       *[other] closed, appointments from { $from }
    }
   *[open] { $next ->
        [phone] opens { $when }, phone from { $then }
        [appointment] opens { $when }, appointments from { $then }
        [unstated] closed until { $until }, certainly open from { $from }
       *[other] opens { $when }
    }
}
opening-unstated = { $opens ->
    [none] { $next ->
        [none] times not stated
       *[other] whether it is open is not stated
    }
    [phone] whether it is open is not stated; phone from { $from }
    [appointment] whether it is open is not stated; appointments from { $from }
   *[open] whether it is open is not stated; opens { $when }
}

# The same in short for lists, at most 22 columns wide.
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
    [none] open 24 hours
   *[other] open until { $until }
}
opening-short-phone = { $next ->
    [none] phone day and night
   *[other] phone until { $until }
}
opening-short-appointment = by appointment
opening-short-closed = { $next ->
    [unstated] closed until { $until }
   *[other] { $opens ->
        [none] closed
        [phone] phone from { $from }
        [appointment] appts from { $from }
       *[open] from { $from }
    }
}
opening-short-unstated = { $next ->
    [none] { $opens ->
        [none] —
       *[other] not certain
    }
   *[other] not certain
}

## Hours as rules
#   $period  a part of the year; $days days; $what what holds then
#   $shut    yes if "closed" is all there is to say

rules-never = closed
rules-daily = daily
rules-days = { $from }–{ $to }
rules-span = { $kind ->
    [from] from { $from }
    [least] { $from } to { $to } at least
   *[closed] { $from }–{ $to }
}
rules-open = { $spans ->
    [always] around the clock
    [all-day] all day
   *[times] { $times }
}
rules-closed = { $spans ->
    [times] { $times } closed
   *[other] closed
}
rules-closed-comment = { $spans ->
    [times] { $times } closed (“{ $comment }”)
   *[other] closed (“{ $comment }”)
}
rules-appointment = { $spans ->
    [times] { $times } by appointment
   *[other] by appointment
}
rules-appointment-comment = { $spans ->
    [times] { $times } by appointment (“{ $comment }”)
   *[other] by appointment (“{ $comment }”)
}
rules-line-plain = { $what }
rules-line-days = { $shut ->
    [yes] { $what } { $days }
   *[no] { $days } { $what }
}
rules-line-period = { $shut ->
    [yes] { $what } { $period }
   *[no] { $period } { $what }
}
rules-line-period-days = { $shut ->
    [yes] { $period }: { $what } { $days }
   *[no] { $period }: { $days } { $what }
}
rules-otherwise-plain = otherwise { $what }
rules-otherwise-days = otherwise { $days } { $what }
rules-otherwise-period = otherwise { $period } { $what }
rules-otherwise-period-days = otherwise { $period }: { $days } { $what }
rules-years = { $kind ->
    [one] { $from }
    [from] from { $from }
   *[range] { $from }–{ $to }
}
rules-months = { $year ->
    [none] { $kind ->
        [one] { $from }
       *[range] { $from } to { $to }
    }
   *[other] { $kind ->
        [one] { $from } { $year }
       *[range] { $from } { $year } to { $to }
    }
}
rules-dates = { $from }–{ $to }
rules-weeks = { $kind ->
    [one] week { $from }
    [odd] in odd calendar weeks
    [even] in even calendar weeks
    [step] weeks { $from }–{ $to }, every { $step }
   *[range] weeks { $from }–{ $to }
}
rules-nth = every { $ordinals } { $days } of the month
rules-ordinal-1 = 1st
rules-ordinal-2 = 2nd
rules-ordinal-3 = 3rd
rules-ordinal-4 = 4th
rules-ordinal-5 = 5th
rules-ordinal-last-1 = last
rules-ordinal-last-2 = second-last
rules-ordinal-last-3 = third-last
rules-ordinal-last-4 = fourth-last
rules-ordinal-last-5 = fifth-last
rules-holidays = { $kind ->
    [both] on public holidays and in the school holidays
    [school] in the school holidays
   *[public] on public holidays
}
rules-holidays-on = { $kind ->
    [both] on public holidays and in the school holidays ({ $days })
    [school] in the school holidays ({ $days })
   *[public] on public holidays ({ $days })
}
season-month = only in { $from }
season-months = only from { $from } to { $to }
season-days = only from { $from } to { $to }

## The sheet of an offer
#   $text  a text or a list; $date a day; $tense past: it is over, future: today or later

in-language = in { $language }
sheet-written-in = { in-language }
sheet-unstated = not stated
sheet-numbered = { $number }. { $text }
sheet-with-details = { $text } ({ $details })

sheet-label-what = About
sheet-label-who = For whom
sheet-label-where = Where
sheet-label-when = When
sheet-label-course = Course
sheet-label-cost = Cost
sheet-label-speaks = Languages
sheet-label-access = Access
sheet-label-bring = Bring
sheet-label-steps = Next steps
sheet-label-contact = Contact
sheet-label-more = More

# Head and texts
sheet-subtitle-named = { $provider } (there: “{ $name }”)
sheet-provider-unstated = Provider not stated
sheet-original-name = Name { $language }: { $name }
sheet-texts-lacking = The texts are not available { $wanted }; they are given { $main }.
sheet-text-lacking = This text is not available { $wanted }; it is given { $main }.
sheet-texts-by-machine = The texts { $wanted } were translated by a machine; in doubt, what is written { $main } holds.
sheet-texts-outdated = The texts { $wanted } are older than those { $main }; in doubt, what is written { $main } holds.

# For whom
sheet-groups = { $text }
sheet-age = { $unit ->
    [months] { $count ->
        [one] 1 month
       *[other] { $count } months
    }
    [half] { $count }½ years
   *[years] { $count ->
        [one] 1 year
       *[other] { $count } years
    }
}
sheet-ages = Age: { $from } to { $to }
sheet-ages-years = Age: { $from } to { $to ->
    [one] 1 year
   *[other] { $to } years
}
sheet-ages-only = Age: { sheet-age }
sheet-ages-from = Age: from { sheet-age }
sheet-ages-to = Age: up to { sheet-age }
sheet-residence-unstated = Residence status not stated
sheet-residence = { $complete ->
    [yes] Only with this residence status: { $text }
   *[no] With this residence status: { $text }
}
sheet-residence-depends = Depends on the case: { $text }
sheet-rule-from = { $tense ->
    [past] holds since { $date }
   *[future] holds from { $date }
}
sheet-rule-to = { $tense ->
    [past] held only until { $date }
   *[future] holds until { $date }
}
sheet-rule-source = source: { $text }
sheet-rule-checked = looked up on { $date }
sheet-benefits = For people with: { $text }
sheet-catchment = Area: { $text }

# Where and when
sheet-address-hidden = The address is not given (protection).
sheet-place-aliases = { $name } (also: { $aliases })
sheet-place-unknown = Place not stated
sheet-arrival = Getting there: { $text }
sheet-phone-here = Phone here: { $text }
sheet-note-here = Note: { $text }
sheet-accessibility = Accessibility: { $text }
sheet-wheelchair = { $answer ->
    [yes] usable with a wheelchair
    [no] not usable with a wheelchair
   *[limited] partly usable with a wheelchair
}
sheet-step-free = { $answer ->
    [yes] no steps
   *[no] steps
}
sheet-lift = { $answer ->
    [yes] lift
   *[no] no lift
}
sheet-toilet = { $answer ->
    [yes] accessible toilet
   *[no] no accessible toilet
}
sheet-hearing-loop = { $answer ->
    [yes] hearing loop
   *[no] no hearing loop
}
sheet-sign-language = { $answer ->
    [yes] sign language
   *[no] no sign language
}
sheet-easy-language = { $answer ->
    [yes] easy language
   *[no] no easy language
}
sheet-parking = { $answer ->
    [yes] accessible parking
   *[no] no accessible parking
}
sheet-hours = Open: { $text }
sheet-phone-hours = By phone: { $text }
sheet-appointment-hours = Appointments: { $text }
sheet-hours-differ = The times differ from place to place and are given there.
sheet-season = Available { $text }.

# Course
sheet-course-level = Level: { $text }
sheet-course-levels = Level: { $from } to { $to }
sheet-course-entry = Needed before: { $text }
sheet-course-dates = From { $from } to { $to }
sheet-course-day = On { $date }
sheet-course-starts = { $tense ->
    [past] Started on { $date }
   *[future] Starts on { $date }
}
sheet-course-ends = { $tense ->
    [past] Ended on { $date }
   *[future] Ends on { $date }
}
sheet-course-register = { $tense ->
    [past] Registration closed on { $date }
   *[future] Register by { $date }
}
sheet-course-rolling = { $answer ->
    [yes] One can join at any time
   *[no] One can join only at the start
}
sheet-course-sessions = Course times: { $text }
sheet-course-lessons = { $count ->
    [one] 1 lesson of 45 minutes
   *[other] { $count } lessons of 45 minutes
}
sheet-course-exam = Ends with: { $text }
sheet-course-childcare = { $answer ->
    [yes] With childcare
    [no] Without childcare
   *[on_request] Childcare on request
}
sheet-course-online = { $answer ->
    [yes] Takes place online
   *[no] Does not take place online
}

# Cost
sheet-price = { $unit ->
    [none] { $amount }
    [once] { $amount } once
    [hour] { $amount } an hour
    [lesson] { $amount } a lesson
    [day] { $amount } a day
    [week] { $amount } a week
    [month] { $amount } a month
    [course] { $amount } for the course
    [semester] { $amount } a semester
    [year] { $amount } a year
    [item] { $amount } an item
    [meal] { $amount } a meal
   *[visit] { $amount } a visit
}
sheet-cost = { $priced ->
    [yes] { $kind ->
        [free] free ({ $price })
        [reduced] reduced price: { $price }
        [income_based] depends on income: { $price }
        [deposit] deposit: { $price }
        [donation] donation: { $price }
       *[fee] { $price }
    }
   *[no] { $kind ->
        [free] free
        [reduced] reduced price, amount not stated
        [income_based] depends on income
        [deposit] deposit, amount not stated
        [donation] donation
       *[fee] has a fee, amount not stated
    }
}
sheet-cost-pass = { $what }, with social pass { $price }
sheet-cost-pass-free = { $what }, free with social pass
sheet-cost-payer = Paid by: { $text }

# Access, contact
sheet-referral = Referral by: { $text }
sheet-vouchers = Voucher needed: { $text }
sheet-phone = Phone: { $text }
sheet-email = E-mail: { $text }
sheet-url = Web: { $text }
sheet-booking = Book or register on the web: { $text }
sheet-phone-central = Phone (head office): { $text }
sheet-email-central = E-mail (head office): { $text }
sheet-url-central = Web page of the provider: { $text }
sheet-address-central = Address of the provider: { $text }
sheet-contact-bare = { $role }
sheet-contact = { $role }: { $ways }
sheet-contact-hours = { $role }: { $hours }
sheet-contact-ways-hours = { $role }: { $ways } ({ $hours })

# More
sheet-places = { $state ->
    [after_assessment] Places: { $text }
   *[other] { $text }
}
sheet-wait = { $weeks ->
    [0] no wait
    [one] about 1 week
   *[other] about { $weeks } weeks
}
sheet-as-of = as of { $date }
sheet-as-of-unstated = as of when is not stated
sheet-volunteers = Volunteers are wanted.
sheet-volunteers-no = No volunteers are wanted at the moment.
sheet-partners = Together with: { $text }
sheet-legal-basis = Legal basis: { $text }
sheet-funder = Funding: { $text }
sheet-association = The provider’s association: { $text }
sheet-provider-aliases = The provider is also called: { $text }
sheet-needs = Needs: { $text }
sheet-keywords = Search words: { $text }
sheet-expires = { $tense ->
    [past] The entry was valid until { $date }.
   *[future] The entry is valid until { $date }.
}
sheet-id = Id: { $text }

# What must not be overlooked
sheet-state-paused = Paused: does not take place at the moment
sheet-state-closed = Ended: no longer exists
sheet-expired = Expired: the entry was valid only until { $date }
sheet-until = until { $date }
sheet-alert-lacking = not { $wanted }
sheet-course-over = The course ended on { $date }
sheet-long-unverified = Not verified for long, last on { $date }; please ask first
sheet-never-verified = When it was last verified is not stated; please ask first
sheet-sample = Fictional sample: { $text } does not exist
sheet-footer-sample = { $verified } · { $sample }
sheet-verified = Verified on { $date }
sheet-verified-unstated = Date of verification not stated

## What is copied

copy-directory = From the directory “{ $text }”, retrieved on { $date }
copy-part = { $label }:
