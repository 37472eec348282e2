# UNREVIEWED: no native speaker has read this file yet; CONTRIBUTING.md says how to help.
## Пропозиції та години роботи
# What the arguments mean stands in sheet.en.ftl.

comma = {", "}
semicolon = {"; "}
date = { $day }.{ $number }.{ $year }
month-1 = січ
month-2 = лют
month-3 = бер
month-4 = квіт
month-5 = трав
month-6 = черв
month-7 = лип
month-8 = серп
month-9 = вер
month-10 = жовт
month-11 = лист
month-12 = груд
weekday-mo = Пн
weekday-tu = Вт
weekday-we = Ср
weekday-th = Чт
weekday-fr = Пт
weekday-sa = Сб
weekday-su = Нд
euros = { $cents ->
    [none] { $whole } €
   *[other] { $whole },{ $cents } €
}
list-and = { $first } і { $last }
date-yearless = { $day }.{ $number }.
month-long-1 = січень
month-long-2 = лютий
month-long-3 = березень
month-long-4 = квітень
month-long-5 = травень
month-long-6 = червень
month-long-7 = липень
month-long-8 = серпень
month-long-9 = вересень
month-long-10 = жовтень
month-long-11 = листопад
month-long-12 = грудень
weekday-long-mo = понеділок
weekday-long-tu = вівторок
weekday-long-we = середа
weekday-long-th = четвер
weekday-long-fr = п’ятниця
weekday-long-sa = субота
weekday-long-su = неділя

## Як є зараз
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
    [today] сьогодні о { $time }
    [tomorrow] завтра о { $time }
    [week] { $weekday } о { $time }
   *[far] { $date } о { $time }
}
opening-open = { $next ->
    [none] відчинено цілодобово
    [unstated] відчинено щонайменше до { $until }
    [phone] відчинено до { $until }, потім за телефоном
    [appointment] відчинено до { $until }, потім за записом
   *[other] відчинено до { $until }
}
opening-phone = { $opens ->
    [none] { $next ->
        [none] за телефоном цілодобово
        [unstated] за телефоном щонайменше до { $until }
       *[other] за телефоном до { $until }
    }
   *[other] { $next ->
        [none] за телефоном, відчиняється { $when }
        [open] за телефоном, відчиняється { $when }
       *[other] за телефоном до { $until }, відчиняється { $when }
    }
}
opening-appointment = { $opens ->
    [none] { $next ->
        [none] за попередньою домовленістю
       *[other] за записом до { $until }
    }
    [phone] { $next ->
        [none] за записом, телефон від { $from }
        [phone] за записом, телефон від { $from }
       *[other] за записом до { $until }, телефон від { $from }
    }
   *[other] { $next ->
        [none] за записом, відчиняється { $when }
        [open] за записом, відчиняється { $when }
       *[other] за записом до { $until }, відчиняється { $when }
    }
}
opening-closed = { $opens ->
    [none] { $next ->
        [none] зачинено
       *[other] зачинено до { $until }
    }
    [phone] { $next ->
        [unstated] зачинено до { $until }, телефон точно від { $from }
       *[other] зачинено, телефон від { $from }
    }
    [appointment] { $next ->
        [unstated] зачинено до { $until }, прийом за записом точно від { $from }
       *[other] зачинено, прийом за записом від { $from }
    }
   *[open] { $next ->
        [phone] відчиняється { $when }, телефон від { $then }
        [appointment] відчиняється { $when }, прийом за записом від { $then }
        [unstated] зачинено до { $until }, точно відчинено від { $from }
       *[other] відчиняється { $when }
    }
}
opening-unstated = { $opens ->
    [none] { $next ->
        [none] години не вказані
       *[other] чи відчинено, не вказано
    }
    [phone] чи відчинено, не вказано; телефон від { $from }
    [appointment] чи відчинено, не вказано; прийом за записом від { $from }
   *[open] чи відчинено, не вказано; відчиняється { $when }
}
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
    [none] цілодобово
   *[other] до { $until }
}
opening-short-phone = { $next ->
    [none] телефон цілодобово
   *[other] телефон до { $until }
}
opening-short-appointment = за записом
opening-short-closed = { $next ->
    [unstated] зачинено до { $until }
   *[other] { $opens ->
        [none] зачинено
        [phone] тел. від { $from }
        [appointment] запис від { $from }
       *[open] від { $from }
    }
}
opening-short-unstated = { $next ->
    [none] { $opens ->
        [none] —
       *[other] не точно
    }
   *[other] не точно
}

## Години
rules-never = зачинено
rules-daily = щодня
rules-days = { $from }–{ $to }
rules-span = { $kind ->
    [from] від { $from }
    [least] { $from } щонайменше до { $to }
   *[closed] { $from }–{ $to }
}
rules-open = { $spans ->
    [always] цілодобово
    [all-day] увесь день
   *[times] { $times }
}
rules-closed = { $spans ->
    [times] { $times } зачинено
   *[other] зачинено
}
rules-closed-comment = { $spans ->
    [times] { $times } зачинено («{ $comment }»)
   *[other] зачинено («{ $comment }»)
}
rules-appointment = { $spans ->
    [times] { $times } за домовленістю
   *[other] за домовленістю
}
rules-appointment-comment = { $spans ->
    [times] { $times } за записом («{ $comment }»)
   *[other] за записом («{ $comment }»)
}
rules-line-plain = { $what }
rules-line-days = { $days } { $what }
rules-line-period = { $period } { $what }
rules-line-period-days = { $period }: { $days } { $what }
rules-otherwise-plain = в інший час { $what }
rules-otherwise-days = в інший час { $days } { $what }
rules-otherwise-period = в інший час { $period } { $what }
rules-otherwise-period-days = в інший час { $period }: { $days } { $what }
rules-years = { $kind ->
    [one] { $from }
    [from] від { $from }
   *[range] { $from }–{ $to }
}
rules-months = { $year ->
    [none] { $kind ->
        [one] { $from }
       *[range] { $from } – { $to }
    }
   *[other] { $kind ->
        [one] { $from } { $year }
       *[range] { $from } { $year } – { $to }
    }
}
rules-dates = { $from }–{ $to }
rules-weeks = { $kind ->
    [one] тиждень { $from }
    [odd] у непарні тижні року
    [even] у парні тижні року
    [step] тижні { $from }–{ $to }, кожен { $step }-й
   *[range] тижні { $from }–{ $to }
}
rules-nth = щомісяця { $ordinals } { $days }
rules-ordinal-1 = { $day ->
    [we] 1-а
    [fr] 1-а
    [sa] 1-а
    [su] 1-а
   *[other] 1-й
}
rules-ordinal-2 = { $day ->
    [we] 2-а
    [fr] 2-а
    [sa] 2-а
    [su] 2-а
   *[other] 2-й
}
rules-ordinal-3 = { $day ->
    [we] 3-я
    [fr] 3-я
    [sa] 3-я
    [su] 3-я
   *[other] 3-й
}
rules-ordinal-4 = { $day ->
    [we] 4-а
    [fr] 4-а
    [sa] 4-а
    [su] 4-а
   *[other] 4-й
}
rules-ordinal-5 = { $day ->
    [we] 5-а
    [fr] 5-а
    [sa] 5-а
    [su] 5-а
   *[other] 5-й
}
rules-ordinal-last-1 = { $day ->
    [we] остання
    [fr] остання
    [sa] остання
    [su] остання
   *[other] останній
}
rules-ordinal-last-2 = { $day ->
    [we] передостання
    [fr] передостання
    [sa] передостання
    [su] передостання
   *[other] передостанній
}
rules-ordinal-last-3 = { $day ->
    [we] третя з кінця
    [fr] третя з кінця
    [sa] третя з кінця
    [su] третя з кінця
   *[other] третій з кінця
}
rules-ordinal-last-4 = { $day ->
    [we] четверта з кінця
    [fr] четверта з кінця
    [sa] четверта з кінця
    [su] четверта з кінця
   *[other] четвертий з кінця
}
rules-ordinal-last-5 = { $day ->
    [we] п’ята з кінця
    [fr] п’ята з кінця
    [sa] п’ята з кінця
    [su] п’ята з кінця
   *[other] п’ятий з кінця
}
rules-holidays = { $kind ->
    [both] у святкові дні та шкільні канікули
    [school] у шкільні канікули
   *[public] у святкові дні
}
rules-holidays-on = { $kind ->
    [both] у святкові дні та шкільні канікули ({ $days })
    [school] у шкільні канікули ({ $days })
   *[public] у святкові дні ({ $days })
}
season-month = лише в цей місяць: { $from }
season-months = лише в ці місяці: { $from } – { $to }
season-days = лише з { $from } до { $to }

## Картка пропозиції
in-language = { $language }
sheet-written-in = мова: { $language }
sheet-unstated = не вказано
sheet-numbered = { $number }. { $text }
sheet-with-details = { $text } ({ $details })

sheet-label-what = Про що це
sheet-label-who = Для кого
sheet-label-where = Де
sheet-label-when = Коли
sheet-label-course = Курс
sheet-label-cost = Вартість
sheet-label-speaks = Мови
sheet-label-access = Як потрапити
sheet-label-bring = Взяти з собою
sheet-label-steps = Що робити
sheet-label-contact = Контакт
sheet-label-more = Більше

sheet-subtitle-named = { $provider } (там називається: «{ $name }»)
sheet-provider-unstated = Організацію не вказано
sheet-original-name = Назва ({ $language }): { $name }
sheet-texts-lacking = Текстів вашою мовою ({ $wanted }) немає. Мова текстів тут: { $main }.
sheet-text-lacking = Цього тексту вашою мовою ({ $wanted }) немає. Мова тексту тут: { $main }.
sheet-texts-by-machine = Тексти ({ $wanted }) переклала машина. Якщо є сумніви, правильний текст мовою оригіналу: { $main }.
sheet-texts-outdated = Тексти ({ $wanted }) старіші за текст мовою оригіналу. Якщо є сумніви, правильний текст мовою оригіналу: { $main }.

sheet-groups = { $text }
sheet-age = { $unit ->
    [months] { $count ->
        [one] { $count } місяць
        [few] { $count } місяці
       *[many] { $count } місяців
    }
    [half] { $count }½ року
   *[years] { $count ->
        [one] { $count } рік
        [few] { $count } роки
       *[many] { $count } років
    }
}
sheet-ages = Вік: від { $from } до { $to }
sheet-ages-years = Вік: від { $from } до { $to ->
    [one] { $to } року
   *[many] { $to } років
}
sheet-ages-only = Вік: { sheet-age }
sheet-ages-from = Вік: від { $unit ->
    [months] { $count ->
        [one] { $count } місяця
       *[many] { $count } місяців
    }
    [half] { $count }½ року
   *[years] { $count ->
        [one] { $count } року
       *[many] { $count } років
    }
}
sheet-ages-to = Вік: до { $unit ->
    [months] { $count ->
        [one] { $count } місяця
       *[many] { $count } місяців
    }
    [half] { $count }½ року
   *[years] { $count ->
        [one] { $count } року
       *[many] { $count } років
    }
}
sheet-residence-unstated = Потрібний статус перебування не вказано
sheet-residence = { $complete ->
    [yes] Лише з таким статусом перебування: { $text }
   *[no] З таким статусом перебування: { $text }
}
sheet-residence-depends = Залежить від ситуації: { $text }
sheet-rule-from = { $tense ->
    [past] діє від { $date }
   *[future] почне діяти { $date }
}
sheet-rule-to = { $tense ->
    [past] діяло лише до { $date }
   *[future] діє до { $date }
}
sheet-rule-source = джерело: { $text }
sheet-rule-checked = перевірено { $date }
sheet-benefits = Для людей, які отримують: { $text }
sheet-catchment = Територія: { $text }

sheet-address-hidden = Адресу не називаємо (захист).
sheet-place-aliases = { $name } (також: { $aliases })
sheet-place-unknown = Місце не вказано
sheet-arrival = Як доїхати: { $text }
sheet-phone-here = Телефон тут: { $text }
sheet-note-here = Зауваження: { $text }
sheet-accessibility = Доступність: { $text }
sheet-wheelchair = { $answer ->
    [yes] доступно на візку
    [no] недоступно на візку
   *[limited] частково доступно на візку
}
sheet-step-free = { $answer ->
    [yes] без сходів
   *[no] є сходи
}
sheet-lift = { $answer ->
    [yes] є ліфт
   *[no] немає ліфта
}
sheet-toilet = { $answer ->
    [yes] туалет для людей з інвалідністю
   *[no] немає туалету для людей з інвалідністю
}
sheet-hearing-loop = { $answer ->
    [yes] індукційна система для слуху
   *[no] немає індукційної системи для слуху
}
sheet-sign-language = { $answer ->
    [yes] жестова мова
   *[no] без жестової мови
}
sheet-easy-language = { $answer ->
    [yes] проста мова
   *[no] без простої мови
}
sheet-parking = { $answer ->
    [yes] паркування для людей з інвалідністю
   *[no] немає паркування для людей з інвалідністю
}
sheet-hours = Відчинено: { $text }
sheet-phone-hours = За телефоном: { $text }
sheet-appointment-hours = За записом: { $text }
sheet-hours-differ = У різних місцях різні години, вони вказані біля кожного місця.
sheet-season = Працює { $text }.

sheet-course-level = Рівень: { $text }
sheet-course-levels = Рівень: від { $from } до { $to }
sheet-course-entry = Потрібно перед курсом: { $text }
sheet-course-dates = З { $from } до { $to }
sheet-course-day = { $date }
sheet-course-starts = { $tense ->
    [past] Почався { $date }
   *[future] Починається { $date }
}
sheet-course-ends = { $tense ->
    [past] Закінчився { $date }
   *[future] Закінчується { $date }
}
sheet-course-register = { $tense ->
    [past] Записатися можна було до { $date }
   *[future] Записатися до { $date }
}
sheet-course-rolling = { $answer ->
    [yes] Почати можна будь-коли
   *[no] Вступити можна лише на початку
}
sheet-course-sessions = Заняття: { $text }
sheet-course-lessons = { $count ->
    [one] { $count } урок по 45 хвилин
    [few] { $count } уроки по 45 хвилин
   *[many] { $count } уроків по 45 хвилин
}
sheet-course-exam = У кінці: { $text }
sheet-course-childcare = { $answer ->
    [yes] За дітьми доглядають
    [no] Без догляду за дітьми
   *[on_request] Догляд за дітьми на запит
}
sheet-course-online = { $answer ->
    [yes] Проходить онлайн
   *[no] Проходить не онлайн
}

sheet-price = { $unit ->
    [none] { $amount }
    [once] { $amount } один раз
    [hour] { $amount } за годину
    [lesson] { $amount } за урок
    [day] { $amount } за день
    [week] { $amount } за тиждень
    [month] { $amount } на місяць
    [course] { $amount } за курс
    [semester] { $amount } за семестр
    [year] { $amount } на рік
    [item] { $amount } за річ
    [meal] { $amount } за обід
   *[visit] { $amount } за візит
}
sheet-cost = { $priced ->
    [yes] { $kind ->
        [free] безкоштовно ({ $price })
        [reduced] зі знижкою: { $price }
        [income_based] залежно від доходу: { $price }
        [deposit] під заставу: { $price }
        [donation] за пожертву: { $price }
       *[fee] { $price }
    }
   *[no] { $kind ->
        [free] безкоштовно
        [reduced] зі знижкою, суму не вказано
        [income_based] залежно від доходу
        [deposit] під заставу, суму не вказано
        [donation] за пожертву
       *[fee] платно, суму не вказано
    }
}
sheet-cost-pass = { $what }, із соціальною карткою (Sozialpass) { $price }
sheet-cost-pass-free = { $what }, із соціальною карткою (Sozialpass) безкоштовно
sheet-cost-payer = Платить: { $text }

sheet-referral = Направляє: { $text }
sheet-vouchers = Потрібен папір: { $text }
sheet-phone = Телефон: { $text }
sheet-email = Ел. пошта: { $text }
sheet-url = Сайт: { $text }
sheet-booking = Запис в інтернеті: { $text }
sheet-phone-central = Телефон (головний офіс): { $text }
sheet-email-central = Ел. пошта (головний офіс): { $text }
sheet-url-central = Сайт організації: { $text }
sheet-address-central = Адреса організації: { $text }
sheet-contact-bare = { $role }
sheet-contact = { $role }: { $ways }
sheet-contact-hours = { $role }: { $hours }
sheet-contact-ways-hours = { $role }: { $ways } ({ $hours })

sheet-places = { $state ->
    [after_assessment] Місця: { $text }
   *[other] { $text }
}
sheet-wait = { $weeks ->
    [0] чекати не треба
    [one] приблизно { $weeks } тиждень
    [few] приблизно { $weeks } тижні
   *[many] приблизно { $weeks } тижнів
}
sheet-as-of = станом на { $date }
sheet-as-of-unstated = станом на коли – не вказано
sheet-volunteers = Потрібні волонтери.
sheet-volunteers-no = Зараз волонтери не потрібні.
sheet-partners = Разом із: { $text }
sheet-legal-basis = Закон: { $text }
sheet-funder = Фінансує: { $text }
sheet-association = Об’єднання, до якого входить організація: { $text }
sheet-provider-aliases = Організація також називається: { $text }
sheet-needs = Теми: { $text }
sheet-keywords = Слова для пошуку: { $text }
sheet-expires = { $tense ->
    [past] Запис діяв до { $date }.
   *[future] Запис діє до { $date }.
}
sheet-id = Номер запису: { $text }

sheet-state-paused = Перерва: зараз не працює
sheet-state-closed = Закінчено: більше не існує
sheet-expired = Застаріло: запис діяв лише до { $date }
sheet-until = до { $date }
sheet-alert-lacking = немає мовою: { $wanted }
sheet-course-over = Курс закінчився { $date }
sheet-long-unverified = Давно не перевіряли, востаннє { $date }; спершу запитайте
sheet-never-verified = Коли востаннє перевіряли, не вказано; спершу запитайте
sheet-sample = Вигаданий приклад: { $text } не існує
sheet-footer-sample = { $verified } · { $sample }
sheet-verified = Перевірено { $date }
sheet-verified-unstated = Дату перевірки не вказано

## Що копіюють
copy-directory = З довідника «{ $text }», станом на { $date }
copy-part = { $label }:
