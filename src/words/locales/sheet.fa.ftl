# UNREVIEWED: no native speaker has read this file yet; CONTRIBUTING.md says how to help.
## خدمات و ساعات کار
# Dari, as in Afghanistan. What the arguments mean stands in sheet.en.ftl, what the marks mean in sheet.ar.ftl. Days are those of
# the calendar that is used in Germany, with the Afghan names of its months.

comma = {"\u200F"}، {""}
semicolon = {"\u200F"}؛ {""}
date = {"\u2066"}{ $day }.{ $number }.{ $year }{"\u2069"}
month-1 = جنوری
month-2 = فبروری
month-3 = مارچ
month-4 = اپریل
month-5 = می
month-6 = جون
month-7 = جولای
month-8 = اگست
month-9 = سپتمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
weekday-mo = دوشنبه
weekday-tu = سه‌شنبه
weekday-we = چهارشنبه
weekday-th = پنجشنبه
weekday-fr = جمعه
weekday-sa = شنبه
weekday-su = یکشنبه
euros = {"\u2066"}{ $cents ->
    [none] { $whole } €
   *[other] { $whole },{ $cents } €
}{"\u2069"}
list-and = { $first } و { $last }
date-yearless = {"\u2066"}{ $day }.{ $number }.{"\u2069"}
month-long-1 = جنوری
month-long-2 = فبروری
month-long-3 = مارچ
month-long-4 = اپریل
month-long-5 = می
month-long-6 = جون
month-long-7 = جولای
month-long-8 = اگست
month-long-9 = سپتمبر
month-long-10 = اکتوبر
month-long-11 = نومبر
month-long-12 = دسمبر
weekday-long-mo = دوشنبه
weekday-long-tu = سه‌شنبه
weekday-long-we = چهارشنبه
weekday-long-th = پنجشنبه
weekday-long-fr = جمعه
weekday-long-sa = شنبه
weekday-long-su = یکشنبه

## حالا چطور است
opening-midnight = 24:00
opening-until = { $near ->
    [today] { $time }
    [week] {"\u200F"}{ $weekday } { $time }
   *[far] {"\u200F"}{ $date } { $time }
}
opening-from = { $near ->
    [today] { $time }
    [tomorrow] {"\u200F"}{ $weekday } { $time }
    [week] {"\u200F"}{ $weekday } { $time }
   *[far] {"\u200F"}{ $date } { $time }
}
opening-when = { $near ->
    [today] امروز ساعت { $time }
    [tomorrow] فردا ساعت { $time }
    [week] روز { $weekday } ساعت { $time }
   *[far] در { $date } ساعت { $time }
}
opening-open = { $next ->
    [none] شبانه‌روز باز است
    [unstated] حداقل تا { $until } باز است
    [phone] تا { $until } باز است، بعد با تیلفون
    [appointment] تا { $until } باز است، بعد با وقت قبلی
   *[other] تا { $until } باز است
}
opening-phone = { $opens ->
    [none] { $next ->
        [none] با تیلفون، شبانه‌روز
        [unstated] با تیلفون حداقل تا { $until }
       *[other] با تیلفون تا { $until }
    }
   *[other] { $next ->
        [none] با تیلفون، { $when } باز می‌شود
        [open] با تیلفون، { $when } باز می‌شود
       *[other] با تیلفون تا { $until }، { $when } باز می‌شود
    }
}
opening-appointment = { $opens ->
    [none] { $next ->
        [none] با گرفتن وقت
       *[other] با وقت قبلی تا { $until }
    }
    [phone] { $next ->
        [none] با وقت قبلی، تیلفون از { $from }
        [phone] با وقت قبلی، تیلفون از { $from }
       *[other] با وقت قبلی تا { $until }، تیلفون از { $from }
    }
   *[other] { $next ->
        [none] با وقت قبلی، { $when } باز می‌شود
        [open] با وقت قبلی، { $when } باز می‌شود
       *[other] با وقت قبلی تا { $until }، { $when } باز می‌شود
    }
}
opening-closed = { $opens ->
    [none] { $next ->
        [none] بسته است
       *[other] تا { $until } بسته است
    }
    [phone] { $next ->
        [unstated] تا { $until } بسته است، تیلفون حتماً از { $from }
       *[other] بسته است، تیلفون از { $from }
    }
    [appointment] { $next ->
        [unstated] تا { $until } بسته است، وقت ملاقات حتماً از { $from }
       *[other] بسته است، وقت ملاقات از { $from }
    }
   *[open] { $next ->
        [phone] { $when } باز می‌شود، تیلفون از { $then }
        [appointment] { $when } باز می‌شود، وقت ملاقات از { $then }
        [unstated] تا { $until } بسته است، حتماً از { $from } باز است
       *[other] { $when } باز می‌شود
    }
}
opening-unstated = { $opens ->
    [none] { $next ->
        [none] ساعات ذکر نشده است
       *[other] باز بودن ذکر نشده است
    }
    [phone] باز بودن ذکر نشده است؛ تیلفون از { $from }
    [appointment] باز بودن ذکر نشده است؛ وقت ملاقات از { $from }
   *[open] باز بودن ذکر نشده است؛ { $when } باز می‌شود
}
opening-short-midnight = 24:00
opening-short-until = { $near ->
    [today] { $time }
    [week] { $weekday }
   *[far] { $day }
}
opening-short-from = { $near ->
    [today] { $time }
    [tomorrow] {"\u200F"}{ $weekday } { $time }
    [week] {"\u200F"}{ $weekday } { $time }
   *[far] { $date }
}
opening-short-open = { $next ->
    [none] شبانه‌روز باز
   *[other] باز تا { $until }
}
opening-short-phone = { $next ->
    [none] تیلفون شب و روز
   *[other] تیلفون تا { $until }
}
opening-short-appointment = با وقت قبلی
opening-short-closed = { $next ->
    [unstated] بسته تا { $until }
   *[other] { $opens ->
        [none] بسته
        [phone] تیلفون { $from }
        [appointment] وقت { $from }
       *[open] از { $from }
    }
}
opening-short-unstated = { $next ->
    [none] { $opens ->
        [none] —
       *[other] معلوم نیست
    }
   *[other] معلوم نیست
}

## ساعات
rules-never = بسته است
rules-daily = هر روز
rules-days = از { $from } تا { $to }
rules-span = { $kind ->
    [from] از { $from }
    [least] از { $from } حداقل تا { $to }
   *[closed] {"\u2066"}{ $from }–{ $to }{"\u2069"}
}
rules-open = { $spans ->
    [always] شبانه‌روز
    [all-day] تمام روز
   *[times] { $times }
}
rules-closed = { $spans ->
    [times] { $times } بسته
   *[other] بسته
}
rules-closed-comment = { $spans ->
    [times] { $times } بسته («{ $comment }»)
   *[other] بسته («{ $comment }»)
}
rules-appointment = { $spans ->
    [times] { $times } با گرفتن وقت
   *[other] با گرفتن وقت
}
rules-appointment-comment = { $spans ->
    [times] { $times } با وقت قبلی («{ $comment }»)
   *[other] با وقت قبلی («{ $comment }»)
}
rules-line-plain = { $what }
rules-line-days = {"\u200F"}{ $days } { $what }
rules-line-period = {"\u200F"}{ $period } { $what }
rules-line-period-days = {"\u200F"}{ $period }: { $days } { $what }
rules-otherwise-plain = در وقت دیگر { $what }
rules-otherwise-days = در وقت دیگر { $days } { $what }
rules-otherwise-period = در وقت دیگر { $period } { $what }
rules-otherwise-period-days = در وقت دیگر { $period }: { $days } { $what }
rules-years = { $kind ->
    [one] { $from }
    [from] از { $from }
   *[range] از { $from } تا { $to }
}
rules-months = { $year ->
    [none] { $kind ->
        [one] { $from }
       *[range] از { $from } تا { $to }
    }
   *[other] { $kind ->
        [one] {"\u200F"}{ $from } { $year }
       *[range] از { $from } { $year } تا { $to }
    }
}
rules-dates = از { $from } تا { $to }
rules-weeks = { $kind ->
    [one] هفته { $from }
    [odd] در هفته‌های طاق سال
    [even] در هفته‌های جفت سال
    [step] هفته‌های { $from } تا { $to }، هر { $step } هفته
   *[range] هفته‌های { $from } تا { $to }
}
rules-nth = { $ordinals } { $days } هر ماه
rules-ordinal-1 = اولین
rules-ordinal-2 = دومین
rules-ordinal-3 = سومین
rules-ordinal-4 = چهارمین
rules-ordinal-5 = پنجمین
rules-ordinal-last-1 = آخرین
rules-ordinal-last-2 = یکی مانده به آخرین
rules-ordinal-last-3 = دو تا مانده به آخرین
rules-ordinal-last-4 = سه تا مانده به آخرین
rules-ordinal-last-5 = چهار تا مانده به آخرین
rules-holidays = { $kind ->
    [both] در رخصتی‌های رسمی و رخصتی مکتب
    [school] در رخصتی مکتب
   *[public] در رخصتی‌های رسمی
}
rules-holidays-on = { $kind ->
    [both] در رخصتی‌های رسمی و رخصتی مکتب ({ $days })
    [school] در رخصتی مکتب ({ $days })
   *[public] در رخصتی‌های رسمی ({ $days })
}
season-month = فقط در { $from }
season-months = فقط از { $from } تا { $to }
season-days = فقط از { $from } تا { $to }

## معلومات یک خدمت
in-language = { $language }
sheet-written-in = به زبان { $language }
sheet-unstated = ذکر نشده است
sheet-numbered = {"\u200F"}{ $number }. { $text }
sheet-with-details = {"\u200F"}{ $text } ({ $details })

sheet-label-what = موضوع
sheet-label-who = برای کی
sheet-label-where = کجا
sheet-label-when = چه وقت
sheet-label-course = کورس
sheet-label-cost = قیمت
sheet-label-speaks = زبان‌ها
sheet-label-access = چطور بیایید
sheet-label-bring = با خود بیاورید
sheet-label-steps = چه باید بکنید
sheet-label-contact = تماس
sheet-label-more = بیشتر

sheet-subtitle-named = {"\u200F"}{ $provider } (نام آن در آنجا: «{ $name }»)
sheet-provider-unstated = موسسه ذکر نشده است
sheet-original-name = نام ({ $language }): { $name }
sheet-texts-lacking = این متن‌ها به زبان شما ({ $wanted }) نیست. زبان متن‌ها در اینجا: { $main }.
sheet-text-lacking = این متن به زبان شما ({ $wanted }) نیست. زبان متن در اینجا: { $main }.
sheet-texts-by-machine = این متن‌ها ({ $wanted }) را ماشین ترجمه کرده است. اگر شک دارید، متن اصلی درست است: { $main }.
sheet-texts-outdated = این متن‌ها ({ $wanted }) از متن اصلی قدیمی‌ترند. اگر شک دارید، متن اصلی درست است: { $main }.

sheet-groups = { $text }
sheet-age = { $unit ->
    [months] { $count } ماه
    [half] { $count } و نیم سال
   *[years] { $count } سال
}
sheet-ages = سن: از { $from } تا { $to }
sheet-ages-years = سن: از { $from } تا { $to } سال
sheet-ages-only = سن: { sheet-age }
sheet-ages-from = سن: از { sheet-age } به بالا
sheet-ages-to = سن: تا { sheet-age }
sheet-residence-unstated = نوع اقامت لازم ذکر نشده است
sheet-residence = { $complete ->
    [yes] فقط با این اقامت: { $text }
   *[no] با این اقامت: { $text }
}
sheet-residence-depends = به وضعیت شما مربوط است: { $text }
sheet-rule-from = { $tense ->
    [past] از { $date } اعتبار دارد
   *[future] از { $date } اعتبار پیدا می‌کند
}
sheet-rule-to = { $tense ->
    [past] فقط تا { $date } اعتبار داشت
   *[future] تا { $date } اعتبار دارد
}
sheet-rule-source = منبع: { $text }
sheet-rule-checked = بررسی شد در { $date }
sheet-benefits = برای کسانی که این را می‌گیرند: { $text }
sheet-catchment = منطقه: { $text }

sheet-address-hidden = آدرس گفته نمی‌شود (برای حفاظت).
sheet-place-aliases = {"\u200F"}{ $name } (نام دیگر: { $aliases })
sheet-place-unknown = جای آن ذکر نشده است
sheet-arrival = راه رسیدن: { $text }
sheet-phone-here = تیلفون اینجا: { $text }
sheet-note-here = یادداشت: { $text }
sheet-accessibility = دسترسی: { $text }
sheet-wheelchair = { $answer ->
    [yes] با ویلچر ممکن است
    [no] با ویلچر ممکن نیست
   *[limited] با ویلچر تا حدی ممکن است
}
sheet-step-free = { $answer ->
    [yes] بدون پله
   *[no] پله دارد
}
sheet-lift = { $answer ->
    [yes] لفت دارد
   *[no] لفت ندارد
}
sheet-toilet = { $answer ->
    [yes] تشناب برای معلولین دارد
   *[no] تشناب برای معلولین ندارد
}
sheet-hearing-loop = { $answer ->
    [yes] دستگاه کمک شنوایی دارد
   *[no] دستگاه کمک شنوایی ندارد
}
sheet-sign-language = { $answer ->
    [yes] زبان اشاره دارد
   *[no] زبان اشاره ندارد
}
sheet-easy-language = { $answer ->
    [yes] زبان ساده دارد
   *[no] زبان ساده ندارد
}
sheet-parking = { $answer ->
    [yes] پارکینگ برای معلولین دارد
   *[no] پارکینگ برای معلولین ندارد
}
sheet-hours = باز: { $text }
sheet-phone-hours = با تیلفون: { $text }
sheet-appointment-hours = وقت ملاقات: { $text }
sheet-hours-differ = ساعات در هر جا فرق دارد و پیش هر جا نوشته شده است.
sheet-season = موجود است { $text }.

sheet-course-level = سطح: { $text }
sheet-course-levels = سطح: از { $from } تا { $to }
sheet-course-entry = پیش از کورس لازم است: { $text }
sheet-course-dates = از { $from } تا { $to }
sheet-course-day = در { $date }
sheet-course-starts = { $tense ->
    [past] در { $date } شروع شد
   *[future] در { $date } شروع می‌شود
}
sheet-course-ends = { $tense ->
    [past] در { $date } ختم شد
   *[future] در { $date } ختم می‌شود
}
sheet-course-register = { $tense ->
    [past] ثبت نام تا { $date } بود
   *[future] ثبت نام تا { $date }
}
sheet-course-rolling = { $answer ->
    [yes] هر وقت می‌توانید شروع کنید
   *[no] فقط در اول کورس می‌توانید شروع کنید
}
sheet-course-sessions = وقت‌های کورس: { $text }
sheet-course-lessons = { $count } ساعت درسی 45 دقیقه‌ای
sheet-course-exam = در آخر: { $text }
sheet-course-childcare = { $answer ->
    [yes] با نگهداری اطفال
    [no] بدون نگهداری اطفال
   *[on_request] نگهداری اطفال اگر بخواهید
}
sheet-course-online = { $answer ->
    [yes] آنلاین است
   *[no] آنلاین نیست
}

sheet-price = { $unit ->
    [none] { $amount }
    [once] {"\u200F"}{ $amount } یک بار
    [hour] {"\u200F"}{ $amount } در ساعت
    [lesson] {"\u200F"}{ $amount } برای هر درس
    [day] {"\u200F"}{ $amount } در روز
    [week] {"\u200F"}{ $amount } در هفته
    [month] {"\u200F"}{ $amount } در ماه
    [course] {"\u200F"}{ $amount } برای کورس
    [semester] {"\u200F"}{ $amount } برای سمستر
    [year] {"\u200F"}{ $amount } در سال
    [item] {"\u200F"}{ $amount } برای هر دانه
    [meal] {"\u200F"}{ $amount } برای هر وقت نان
   *[visit] {"\u200F"}{ $amount } برای هر بار آمدن
}
sheet-cost = { $priced ->
    [yes] { $kind ->
        [free] رایگان ({ $price })
        [reduced] با تخفیف: { $price }
        [income_based] نظر به عاید: { $price }
        [deposit] در بدل ضمانت: { $price }
        [donation] در بدل کمک دلخواه: { $price }
       *[fee] { $price }
    }
   *[no] { $kind ->
        [free] رایگان
        [reduced] با تخفیف، مقدار ذکر نشده است
        [income_based] نظر به عاید
        [deposit] در بدل ضمانت، مقدار ذکر نشده است
        [donation] در بدل کمک دلخواه
       *[fee] پولی، مقدار ذکر نشده است
    }
}
sheet-cost-pass = {"\u200F"}{ $what }، با کارت اجتماعی (Sozialpass) { $price }
sheet-cost-pass-free = {"\u200F"}{ $what }، با کارت اجتماعی (Sozialpass) رایگان
sheet-cost-payer = پول را می‌دهد: { $text }

sheet-referral = معرفی از طرف: { $text }
sheet-vouchers = کاغذ لازم: { $text }
sheet-phone = تیلفون: { $text }
sheet-email = ایمیل: { $text }
sheet-url = صفحه انترنت: { $text }
sheet-booking = گرفتن وقت یا ثبت نام در انترنت: { $text }
sheet-phone-central = تیلفون (مرکز): { $text }
sheet-email-central = ایمیل (مرکز): { $text }
sheet-url-central = صفحه انترنت موسسه: { $text }
sheet-address-central = آدرس موسسه: { $text }
sheet-contact-bare = { $role }
sheet-contact = {"\u200F"}{ $role }: { $ways }
sheet-contact-hours = {"\u200F"}{ $role }: { $hours }
sheet-contact-ways-hours = {"\u200F"}{ $role }: { $ways } ({ $hours })

sheet-places = { $state ->
    [after_assessment] جای خالی: { $text }
   *[other] { $text }
}
sheet-wait = { $weeks ->
    [0] بدون انتظار
   *[other] تقریباً { $weeks } هفته
}
sheet-as-of = معلومات از { $date }
sheet-as-of-unstated = تاریخ معلومات ذکر نشده است
sheet-volunteers = به کمک رضاکار نیاز است.
sheet-volunteers-no = فعلاً به رضاکار نیاز نیست.
sheet-partners = همراه با: { $text }
sheet-legal-basis = قانون: { $text }
sheet-funder = پول از طرف: { $text }
sheet-association = اتحادیه موسسه: { $text }
sheet-provider-aliases = نام دیگر موسسه: { $text }
sheet-needs = موضوع‌ها: { $text }
sheet-keywords = کلمه‌های جستجو: { $text }
sheet-expires = { $tense ->
    [past] این معلومات تا { $date } اعتبار داشت.
   *[future] این معلومات تا { $date } اعتبار دارد.
}
sheet-id = شماره: { $text }

sheet-state-paused = وقفه: فعلاً نیست
sheet-state-closed = ختم شد: دیگر نیست
sheet-expired = کهنه: این معلومات فقط تا { $date } اعتبار داشت
sheet-until = تا { $date }
sheet-alert-lacking = به این زبان نیست: { $wanted }
sheet-course-over = کورس در { $date } ختم شد
sheet-long-unverified = وقت زیاد بررسی نشده، آخرین بار در { $date }؛ لطفاً اول بپرسید
sheet-never-verified = تاریخ آخرین بررسی ذکر نشده است؛ لطفاً اول بپرسید
sheet-sample = مثال ساختگی: { $text } وجود ندارد
sheet-footer-sample = {"\u200F"}{ $verified } · { $sample }
sheet-verified = بررسی شد در { $date }
sheet-verified-unstated = تاریخ بررسی ذکر نشده است

## آنچه کاپی می‌شود
copy-directory = از فهرست «{ $text }»، تاریخ { $date }
copy-part = {"\u200F"}{ $label }:
