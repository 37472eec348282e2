# UNREVIEWED: no native speaker has read this file yet; CONTRIBUTING.md says how to help.
## Предложения и часы работы
# What the arguments mean stands in sheet.en.ftl.

comma = {", "}
semicolon = {"; "}
date = { $day }.{ $number }.{ $year }
month-1 = янв
month-2 = фев
month-3 = мар
month-4 = апр
month-5 = май
month-6 = июн
month-7 = июл
month-8 = авг
month-9 = сен
month-10 = окт
month-11 = ноя
month-12 = дек
weekday-mo = Пн
weekday-tu = Вт
weekday-we = Ср
weekday-th = Чт
weekday-fr = Пт
weekday-sa = Сб
weekday-su = Вс
euros = { $cents ->
    [none] { $whole } €
   *[other] { $whole },{ $cents } €
}
list-and = { $first } и { $last }
date-yearless = { $day }.{ $number }.
month-long-1 = январь
month-long-2 = февраль
month-long-3 = март
month-long-4 = апрель
month-long-5 = май
month-long-6 = июнь
month-long-7 = июль
month-long-8 = август
month-long-9 = сентябрь
month-long-10 = октябрь
month-long-11 = ноябрь
month-long-12 = декабрь
weekday-long-mo = понедельник
weekday-long-tu = вторник
weekday-long-we = среда
weekday-long-th = четверг
weekday-long-fr = пятница
weekday-long-sa = суббота
weekday-long-su = воскресенье

## Как сейчас
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
    [today] сегодня в { $time }
    [tomorrow] завтра в { $time }
    [week] { $weekday } в { $time }
   *[far] { $date } в { $time }
}
opening-open = { $next ->
    [none] открыто круглосуточно
    [unstated] открыто минимум до { $until }
    [phone] открыто до { $until }, потом по телефону
    [appointment] открыто до { $until }, потом по записи
   *[other] открыто до { $until }
}
opening-phone = { $opens ->
    [none] { $next ->
        [none] по телефону круглосуточно
        [unstated] по телефону минимум до { $until }
       *[other] по телефону до { $until }
    }
   *[other] { $next ->
        [none] по телефону, откроется { $when }
        [open] по телефону, откроется { $when }
       *[other] по телефону до { $until }, откроется { $when }
    }
}
opening-appointment = { $opens ->
    [none] { $next ->
        [none] по договорённости
       *[other] по записи до { $until }
    }
    [phone] { $next ->
        [none] по записи, телефон с { $from }
        [phone] по записи, телефон с { $from }
       *[other] по записи до { $until }, телефон с { $from }
    }
   *[other] { $next ->
        [none] по записи, откроется { $when }
        [open] по записи, откроется { $when }
       *[other] по записи до { $until }, откроется { $when }
    }
}
opening-closed = { $opens ->
    [none] { $next ->
        [none] закрыто
       *[other] закрыто до { $until }
    }
    [phone] { $next ->
        [unstated] закрыто до { $until }, телефон точно с { $from }
       *[other] закрыто, телефон с { $from }
    }
    [appointment] { $next ->
        [unstated] закрыто до { $until }, приём по записи точно с { $from }
       *[other] закрыто, приём по записи с { $from }
    }
   *[open] { $next ->
        [phone] откроется { $when }, телефон с { $then }
        [appointment] откроется { $when }, приём по записи с { $then }
        [unstated] закрыто до { $until }, точно открыто с { $from }
       *[other] откроется { $when }
    }
}
opening-unstated = { $opens ->
    [none] { $next ->
        [none] часы не указаны
       *[other] открыто ли, не указано
    }
    [phone] открыто ли, не указано; телефон с { $from }
    [appointment] открыто ли, не указано; приём по записи с { $from }
   *[open] открыто ли, не указано; откроется { $when }
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
    [none] круглосуточно
   *[other] до { $until }
}
opening-short-phone = { $next ->
    [none] телефон круглосуточно
   *[other] телефон до { $until }
}
opening-short-appointment = по записи
opening-short-closed = { $next ->
    [unstated] закрыто до { $until }
   *[other] { $opens ->
        [none] закрыто
        [phone] тел. с { $from }
        [appointment] запись с { $from }
       *[open] с { $from }
    }
}
opening-short-unstated = { $next ->
    [none] { $opens ->
        [none] —
       *[other] не точно
    }
   *[other] не точно
}

## Часы
rules-never = закрыто
rules-daily = ежедневно
rules-days = { $from }–{ $to }
rules-span = { $kind ->
    [from] с { $from }
    [least] { $from } минимум до { $to }
   *[closed] { $from }–{ $to }
}
rules-open = { $spans ->
    [always] круглосуточно
    [all-day] весь день
   *[times] { $times }
}
rules-closed = { $spans ->
    [times] { $times } закрыто
   *[other] закрыто
}
rules-closed-comment = { $spans ->
    [times] { $times } закрыто («{ $comment }»)
   *[other] закрыто («{ $comment }»)
}
rules-appointment = { $spans ->
    [times] { $times } по договорённости
   *[other] по договорённости
}
rules-appointment-comment = { $spans ->
    [times] { $times } по записи («{ $comment }»)
   *[other] по записи («{ $comment }»)
}
rules-line-plain = { $what }
rules-line-days = { $days } { $what }
rules-line-period = { $period } { $what }
rules-line-period-days = { $period }: { $days } { $what }
rules-otherwise-plain = в другое время { $what }
rules-otherwise-days = в другое время { $days } { $what }
rules-otherwise-period = в другое время { $period } { $what }
rules-otherwise-period-days = в другое время { $period }: { $days } { $what }
rules-years = { $kind ->
    [one] { $from }
    [from] с { $from }
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
    [one] неделя { $from }
    [odd] по нечётным неделям года
    [even] по чётным неделям года
    [step] недели { $from }–{ $to }, каждая { $step }-я
   *[range] недели { $from }–{ $to }
}
rules-nth = каждый месяц: { $ordinals } { $days }
rules-ordinal-1 = { $day ->
    [we] 1-я
    [fr] 1-я
    [sa] 1-я
    [su] 1-е
   *[other] 1-й
}
rules-ordinal-2 = { $day ->
    [we] 2-я
    [fr] 2-я
    [sa] 2-я
    [su] 2-е
   *[other] 2-й
}
rules-ordinal-3 = { $day ->
    [we] 3-я
    [fr] 3-я
    [sa] 3-я
    [su] 3-е
   *[other] 3-й
}
rules-ordinal-4 = { $day ->
    [we] 4-я
    [fr] 4-я
    [sa] 4-я
    [su] 4-е
   *[other] 4-й
}
rules-ordinal-5 = { $day ->
    [we] 5-я
    [fr] 5-я
    [sa] 5-я
    [su] 5-е
   *[other] 5-й
}
rules-ordinal-last-1 = { $day ->
    [we] последняя
    [fr] последняя
    [sa] последняя
    [su] последнее
   *[other] последний
}
rules-ordinal-last-2 = { $day ->
    [we] предпоследняя
    [fr] предпоследняя
    [sa] предпоследняя
    [su] предпоследнее
   *[other] предпоследний
}
rules-ordinal-last-3 = { $day ->
    [we] третья с конца
    [fr] третья с конца
    [sa] третья с конца
    [su] третье с конца
   *[other] третий с конца
}
rules-ordinal-last-4 = { $day ->
    [we] четвёртая с конца
    [fr] четвёртая с конца
    [sa] четвёртая с конца
    [su] четвёртое с конца
   *[other] четвёртый с конца
}
rules-ordinal-last-5 = { $day ->
    [we] пятая с конца
    [fr] пятая с конца
    [sa] пятая с конца
    [su] пятое с конца
   *[other] пятый с конца
}
rules-holidays = { $kind ->
    [both] в праздники и школьные каникулы
    [school] в школьные каникулы
   *[public] в праздники
}
rules-holidays-on = { $kind ->
    [both] в праздники и школьные каникулы ({ $days })
    [school] в школьные каникулы ({ $days })
   *[public] в праздники ({ $days })
}
season-month = только в этот месяц: { $from }
season-months = только в эти месяцы: { $from } – { $to }
season-days = только с { $from } до { $to }

## Карточка предложения
in-language = { $language }
sheet-written-in = язык: { $language }
sheet-unstated = не указано
sheet-numbered = { $number }. { $text }
sheet-with-details = { $text } ({ $details })

sheet-label-what = О чём это
sheet-label-who = Для кого
sheet-label-where = Где
sheet-label-when = Когда
sheet-label-course = Курс
sheet-label-cost = Стоимость
sheet-label-speaks = Языки
sheet-label-access = Как попасть
sheet-label-bring = Взять с собой
sheet-label-steps = Что делать
sheet-label-contact = Контакт
sheet-label-more = Ещё

sheet-subtitle-named = { $provider } (там называется: «{ $name }»)
sheet-provider-unstated = Организация не указана
sheet-original-name = Название ({ $language }): { $name }
sheet-texts-lacking = Текстов на вашем языке ({ $wanted }) нет. Язык текстов здесь: { $main }.
sheet-text-lacking = Этого текста на вашем языке ({ $wanted }) нет. Язык текста здесь: { $main }.
sheet-texts-by-machine = Тексты ({ $wanted }) перевела машина. Если есть сомнения, верен текст на языке оригинала: { $main }.
sheet-texts-outdated = Тексты ({ $wanted }) старше текста на языке оригинала. Если есть сомнения, верен текст на языке оригинала: { $main }.

sheet-groups = { $text }
sheet-age = { $unit ->
    [months] { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
       *[many] { $count } месяцев
    }
    [half] { $count }½ года
   *[years] { $count ->
        [one] { $count } год
        [few] { $count } года
       *[many] { $count } лет
    }
}
sheet-ages = Возраст: от { $from } до { $to }
sheet-ages-years = Возраст: от { $from } до { $to ->
    [one] { $to } года
   *[many] { $to } лет
}
sheet-ages-only = Возраст: { sheet-age }
sheet-ages-from = Возраст: от { $unit ->
    [months] { $count ->
        [one] { $count } месяца
       *[many] { $count } месяцев
    }
    [half] { $count }½ года
   *[years] { $count ->
        [one] { $count } года
       *[many] { $count } лет
    }
}
sheet-ages-to = Возраст: до { $unit ->
    [months] { $count ->
        [one] { $count } месяца
       *[many] { $count } месяцев
    }
    [half] { $count }½ года
   *[years] { $count ->
        [one] { $count } года
       *[many] { $count } лет
    }
}
sheet-residence-unstated = Нужный статус пребывания не указан
sheet-residence = { $complete ->
    [yes] Только с таким статусом пребывания: { $text }
   *[no] С таким статусом пребывания: { $text }
}
sheet-residence-depends = Зависит от ситуации: { $text }
sheet-rule-from = { $tense ->
    [past] действует с { $date }
   *[future] начнёт действовать { $date }
}
sheet-rule-to = { $tense ->
    [past] действовало только до { $date }
   *[future] действует до { $date }
}
sheet-rule-source = источник: { $text }
sheet-rule-checked = проверено { $date }
sheet-benefits = Для людей, которые получают: { $text }
sheet-catchment = Территория: { $text }

sheet-address-hidden = Адрес не называем (защита).
sheet-place-aliases = { $name } (также: { $aliases })
sheet-place-unknown = Место не указано
sheet-arrival = Как доехать: { $text }
sheet-phone-here = Телефон здесь: { $text }
sheet-note-here = Примечание: { $text }
sheet-accessibility = Доступность: { $text }
sheet-wheelchair = { $answer ->
    [yes] доступно на коляске
    [no] недоступно на коляске
   *[limited] частично доступно на коляске
}
sheet-step-free = { $answer ->
    [yes] без ступеней
   *[no] есть ступени
}
sheet-lift = { $answer ->
    [yes] есть лифт
   *[no] нет лифта
}
sheet-toilet = { $answer ->
    [yes] туалет для людей с инвалидностью
   *[no] нет туалета для людей с инвалидностью
}
sheet-hearing-loop = { $answer ->
    [yes] индукционная система для слуха
   *[no] нет индукционной системы для слуха
}
sheet-sign-language = { $answer ->
    [yes] жестовый язык
   *[no] без жестового языка
}
sheet-easy-language = { $answer ->
    [yes] простой язык
   *[no] без простого языка
}
sheet-parking = { $answer ->
    [yes] парковка для людей с инвалидностью
   *[no] нет парковки для людей с инвалидностью
}
sheet-hours = Открыто: { $text }
sheet-phone-hours = По телефону: { $text }
sheet-appointment-hours = По записи: { $text }
sheet-hours-differ = В разных местах разные часы, они указаны у каждого места.
sheet-season = Работает { $text }.

sheet-course-level = Уровень: { $text }
sheet-course-levels = Уровень: от { $from } до { $to }
sheet-course-entry = Нужно перед курсом: { $text }
sheet-course-dates = С { $from } до { $to }
sheet-course-day = { $date }
sheet-course-starts = { $tense ->
    [past] Начался { $date }
   *[future] Начинается { $date }
}
sheet-course-ends = { $tense ->
    [past] Закончился { $date }
   *[future] Заканчивается { $date }
}
sheet-course-register = { $tense ->
    [past] Записаться можно было до { $date }
   *[future] Записаться до { $date }
}
sheet-course-rolling = { $answer ->
    [yes] Начать можно в любое время
   *[no] Вступить можно только в начале
}
sheet-course-sessions = Занятия: { $text }
sheet-course-lessons = { $count ->
    [one] { $count } урок по 45 минут
    [few] { $count } урока по 45 минут
   *[many] { $count } уроков по 45 минут
}
sheet-course-exam = В конце: { $text }
sheet-course-childcare = { $answer ->
    [yes] За детьми присматривают
    [no] Без присмотра за детьми
   *[on_request] Присмотр за детьми по запросу
}
sheet-course-online = { $answer ->
    [yes] Проходит онлайн
   *[no] Проходит не онлайн
}

sheet-price = { $unit ->
    [none] { $amount }
    [once] { $amount } один раз
    [hour] { $amount } за час
    [lesson] { $amount } за урок
    [day] { $amount } в день
    [week] { $amount } в неделю
    [month] { $amount } в месяц
    [course] { $amount } за курс
    [semester] { $amount } за семестр
    [year] { $amount } в год
    [item] { $amount } за вещь
    [meal] { $amount } за обед
   *[visit] { $amount } за визит
}
sheet-cost = { $priced ->
    [yes] { $kind ->
        [free] бесплатно ({ $price })
        [reduced] со скидкой: { $price }
        [income_based] в зависимости от дохода: { $price }
        [deposit] под залог: { $price }
        [donation] за пожертвование: { $price }
       *[fee] { $price }
    }
   *[no] { $kind ->
        [free] бесплатно
        [reduced] со скидкой, сумма не указана
        [income_based] в зависимости от дохода
        [deposit] под залог, сумма не указана
        [donation] за пожертвование
       *[fee] платно, сумма не указана
    }
}
sheet-cost-pass = { $what }, с социальной картой (Sozialpass) { $price }
sheet-cost-pass-free = { $what }, с социальной картой (Sozialpass) бесплатно
sheet-cost-payer = Платит: { $text }

sheet-referral = Направляет: { $text }
sheet-vouchers = Нужна бумага: { $text }
sheet-phone = Телефон: { $text }
sheet-email = Эл. почта: { $text }
sheet-url = Сайт: { $text }
sheet-booking = Запись в интернете: { $text }
sheet-phone-central = Телефон (главный офис): { $text }
sheet-email-central = Эл. почта (главный офис): { $text }
sheet-url-central = Сайт организации: { $text }
sheet-address-central = Адрес организации: { $text }
sheet-contact-bare = { $role }
sheet-contact = { $role }: { $ways }
sheet-contact-hours = { $role }: { $hours }
sheet-contact-ways-hours = { $role }: { $ways } ({ $hours })

sheet-places = { $state ->
    [after_assessment] Места: { $text }
   *[other] { $text }
}
sheet-wait = { $weeks ->
    [0] ждать не нужно
    [one] примерно { $weeks } неделя
    [few] примерно { $weeks } недели
   *[many] примерно { $weeks } недель
}
sheet-as-of = по данным на { $date }
sheet-as-of-unstated = дата данных не указана
sheet-volunteers = Нужны волонтёры.
sheet-volunteers-no = Сейчас волонтёры не нужны.
sheet-partners = Вместе с: { $text }
sheet-legal-basis = Закон: { $text }
sheet-funder = Финансирует: { $text }
sheet-association = Объединение, в которое входит организация: { $text }
sheet-provider-aliases = Организация также называется: { $text }
sheet-needs = Темы: { $text }
sheet-keywords = Слова для поиска: { $text }
sheet-expires = { $tense ->
    [past] Запись действовала до { $date }.
   *[future] Запись действует до { $date }.
}
sheet-id = Номер записи: { $text }

sheet-state-paused = Перерыв: сейчас не работает
sheet-state-closed = Закончено: больше не существует
sheet-expired = Устарело: запись действовала только до { $date }
sheet-until = до { $date }
sheet-alert-lacking = нет на языке: { $wanted }
sheet-course-over = Курс закончился { $date }
sheet-long-unverified = Давно не проверяли, последний раз { $date }; сначала спросите
sheet-never-verified = Когда проверяли последний раз, не указано; сначала спросите
sheet-sample = Вымышленный пример: { $text } не существует
sheet-footer-sample = { $verified } · { $sample }
sheet-verified = Проверено { $date }
sheet-verified-unstated = Дата проверки не указана

## Что копируют
copy-directory = Из справочника «{ $text }», данные на { $date }
copy-part = { $label }:
