# UNREVIEWED: no native speaker has read this file yet; CONTRIBUTING.md says how to help.
## العروض وأوقات الدوام
# What the arguments mean stands in sheet.en.ftl. Digits are those of German signs, tickets and telephones (112, 09:00). What is
# put into a sentence is isolated by the program; \u200F begins what has no letter of its own, so that it runs from the right,
# \u2066 and \u2069 enclose what runs from the left: times and amounts.

comma = {"\u200F"}، {""}
semicolon = {"\u200F"}؛ {""}
date = {"\u2066"}{ $day }.{ $number }.{ $year }{"\u2069"}
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
weekday-mo = الاثنين
weekday-tu = الثلاثاء
weekday-we = الأربعاء
weekday-th = الخميس
weekday-fr = الجمعة
weekday-sa = السبت
weekday-su = الأحد
euros = {"\u2066"}{ $cents ->
    [none] { $whole } €
   *[other] { $whole },{ $cents } €
}{"\u2069"}
list-and = { $first } و{ $last }
date-yearless = {"\u2066"}{ $day }.{ $number }.{"\u2069"}
month-long-1 = كانون الثاني (يناير)
month-long-2 = شباط (فبراير)
month-long-3 = آذار (مارس)
month-long-4 = نيسان (أبريل)
month-long-5 = أيار (مايو)
month-long-6 = حزيران (يونيو)
month-long-7 = تموز (يوليو)
month-long-8 = آب (أغسطس)
month-long-9 = أيلول (سبتمبر)
month-long-10 = تشرين الأول (أكتوبر)
month-long-11 = تشرين الثاني (نوفمبر)
month-long-12 = كانون الأول (ديسمبر)
weekday-long-mo = الاثنين
weekday-long-tu = الثلاثاء
weekday-long-we = الأربعاء
weekday-long-th = الخميس
weekday-long-fr = الجمعة
weekday-long-sa = السبت
weekday-long-su = الأحد

## الوضع الآن
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
    [today] اليوم الساعة { $time }
    [tomorrow] غدًا الساعة { $time }
    [week] يوم { $weekday } الساعة { $time }
   *[far] في { $date } الساعة { $time }
}
opening-open = { $next ->
    [none] مفتوح على مدار الساعة
    [unstated] مفتوح على الأقل حتى { $until }
    [phone] مفتوح حتى { $until }، ثم بالهاتف
    [appointment] مفتوح حتى { $until }، ثم بموعد مسبق
   *[other] مفتوح حتى { $until }
}
opening-phone = { $opens ->
    [none] { $next ->
        [none] بالهاتف على مدار الساعة
        [unstated] بالهاتف على الأقل حتى { $until }
       *[other] بالهاتف حتى { $until }
    }
   *[other] { $next ->
        [none] بالهاتف، يفتح { $when }
        [open] بالهاتف، يفتح { $when }
       *[other] بالهاتف حتى { $until }، يفتح { $when }
    }
}
opening-appointment = { $opens ->
    [none] { $next ->
        [none] بموعد مسبق
       *[other] بموعد مسبق حتى { $until }
    }
    [phone] { $next ->
        [none] بموعد مسبق، الهاتف من { $from }
        [phone] بموعد مسبق، الهاتف من { $from }
       *[other] بموعد مسبق حتى { $until }، الهاتف من { $from }
    }
   *[other] { $next ->
        [none] بموعد مسبق، يفتح { $when }
        [open] بموعد مسبق، يفتح { $when }
       *[other] بموعد مسبق حتى { $until }، يفتح { $when }
    }
}
opening-closed = { $opens ->
    [none] { $next ->
        [none] مغلق
       *[other] مغلق حتى { $until }
    }
    [phone] { $next ->
        [unstated] مغلق حتى { $until }، والهاتف بالتأكيد من { $from }
       *[other] مغلق، الهاتف من { $from }
    }
    [appointment] { $next ->
        [unstated] مغلق حتى { $until }، والمواعيد بالتأكيد من { $from }
       *[other] مغلق، المواعيد من { $from }
    }
   *[open] { $next ->
        [phone] يفتح { $when }، الهاتف من { $then }
        [appointment] يفتح { $when }، المواعيد من { $then }
        [unstated] مغلق حتى { $until }، مفتوح بالتأكيد من { $from }
       *[other] يفتح { $when }
    }
}
opening-unstated = { $opens ->
    [none] { $next ->
        [none] الأوقات غير مذكورة
       *[other] غير مذكور إن كان مفتوحًا
    }
    [phone] غير مذكور إن كان مفتوحًا؛ الهاتف من { $from }
    [appointment] غير مذكور إن كان مفتوحًا؛ المواعيد من { $from }
   *[open] غير مذكور إن كان مفتوحًا؛ يفتح { $when }
}
opening-short-midnight = 24:00
opening-short-until = { $near ->
    [today] { $time }
    [week] {"\u200F"}{ $weekday } { $time }
   *[far] { $day }
}
opening-short-from = { $near ->
    [today] { $time }
    [tomorrow] {"\u200F"}{ $weekday } { $time }
    [week] {"\u200F"}{ $weekday } { $time }
   *[far] { $date }
}
opening-short-open = { $next ->
    [none] على مدار الساعة
   *[other] حتى { $until }
}
opening-short-phone = { $next ->
    [none] هاتف ليلًا ونهارًا
   *[other] هاتف حتى { $until }
}
opening-short-appointment = بموعد مسبق
opening-short-closed = { $next ->
    [unstated] مغلق حتى { $until }
   *[other] { $opens ->
        [none] مغلق
        [phone] هاتف { $from }
        [appointment] موعد { $from }
       *[open] من { $from }
    }
}
opening-short-unstated = { $next ->
    [none] { $opens ->
        [none] —
       *[other] غير مؤكد
    }
   *[other] غير مؤكد
}

## الأوقات
rules-never = مغلق
rules-daily = يوميًا
rules-days = من { $from } إلى { $to }
rules-span = { $kind ->
    [from] من { $from }
    [least] من { $from } حتى { $to } على الأقل
   *[closed] {"\u2066"}{ $from }–{ $to }{"\u2069"}
}
rules-open = { $spans ->
    [always] على مدار الساعة
    [all-day] طوال اليوم
   *[times] { $times }
}
rules-closed = { $spans ->
    [times] { $times } مغلق
   *[other] مغلق
}
rules-closed-comment = { $spans ->
    [times] { $times } مغلق («{ $comment }»)
   *[other] مغلق («{ $comment }»)
}
rules-appointment = { $spans ->
    [times] { $times } بموعد مسبق
   *[other] بموعد مسبق
}
rules-appointment-comment = { $spans ->
    [times] { $times } بموعد مسبق («{ $comment }»)
   *[other] بموعد مسبق («{ $comment }»)
}
rules-line-plain = { $what }
rules-line-days = {"\u200F"}{ $days } { $what }
rules-line-period = {"\u200F"}{ $period } { $what }
rules-line-period-days = {"\u200F"}{ $period }: { $days } { $what }
rules-otherwise-plain = في غير ذلك { $what }
rules-otherwise-days = في غير ذلك { $days } { $what }
rules-otherwise-period = في غير ذلك { $period } { $what }
rules-otherwise-period-days = في غير ذلك { $period }: { $days } { $what }
rules-years = { $kind ->
    [one] { $from }
    [from] من { $from }
   *[range] من { $from } إلى { $to }
}
rules-months = { $year ->
    [none] { $kind ->
        [one] { $from }
       *[range] من { $from } إلى { $to }
    }
   *[other] { $kind ->
        [one] {"\u200F"}{ $from } { $year }
       *[range] من { $from } { $year } إلى { $to }
    }
}
rules-dates = من { $from } إلى { $to }
rules-weeks = { $kind ->
    [one] الأسبوع { $from }
    [odd] في الأسابيع الفردية من السنة
    [even] في الأسابيع الزوجية من السنة
    [step] الأسابيع من { $from } إلى { $to }، كل { $step } أسابيع
   *[range] الأسابيع من { $from } إلى { $to }
}
rules-nth = يوم { $days } { $ordinals } من كل شهر
rules-ordinal-1 = الأول
rules-ordinal-2 = الثاني
rules-ordinal-3 = الثالث
rules-ordinal-4 = الرابع
rules-ordinal-5 = الخامس
rules-ordinal-last-1 = الأخير
rules-ordinal-last-2 = قبل الأخير
rules-ordinal-last-3 = الثالث من الآخر
rules-ordinal-last-4 = الرابع من الآخر
rules-ordinal-last-5 = الخامس من الآخر
rules-holidays = { $kind ->
    [both] في العطل الرسمية والمدرسية
    [school] في العطل المدرسية
   *[public] في العطل الرسمية
}
rules-holidays-on = { $kind ->
    [both] في العطل الرسمية والمدرسية ({ $days })
    [school] في العطل المدرسية ({ $days })
   *[public] في العطل الرسمية ({ $days })
}
season-month = فقط في { $from }
season-months = فقط من { $from } إلى { $to }
season-days = فقط من { $from } إلى { $to }

## بطاقة العرض
in-language = { $language }
sheet-written-in = اللغة: { $language }
sheet-unstated = غير مذكور
sheet-numbered = {"\u200F"}{ $number }. { $text }
sheet-with-details = {"\u200F"}{ $text } ({ $details })

sheet-label-what = ما هو
sheet-label-who = لمن
sheet-label-where = أين
sheet-label-when = متى
sheet-label-course = الدورة
sheet-label-cost = التكلفة
sheet-label-speaks = اللغات
sheet-label-access = كيف تصلون إليه
sheet-label-bring = أحضروا معكم
sheet-label-steps = ماذا تفعلون
sheet-label-contact = للتواصل
sheet-label-more = المزيد

sheet-subtitle-named = {"\u200F"}{ $provider } (اسمه هناك: «{ $name }»)
sheet-provider-unstated = الجهة غير مذكورة
sheet-original-name = الاسم ({ $language }): { $name }
sheet-texts-lacking = النصوص غير متوفرة بلغتكم ({ $wanted }). لغة النصوص هنا: { $main }.
sheet-text-lacking = هذا النص غير متوفر بلغتكم ({ $wanted }). لغة النص هنا: { $main }.
sheet-texts-by-machine = ترجم برنامج آلي هذه النصوص ({ $wanted }). عند الشك يُعتمد النص الأصلي: { $main }.
sheet-texts-outdated = هذه النصوص ({ $wanted }) أقدم من النص الأصلي. عند الشك يُعتمد النص الأصلي: { $main }.

sheet-groups = { $text }
sheet-age = { $unit ->
    [months] { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
    [half] { $count } سنوات ونصف
   *[years] { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
}
sheet-ages = العمر: من { $from } إلى { $to }
sheet-ages-years = العمر: من { $from } إلى { $to ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $to } سنوات
   *[other] { $to } سنة
}
sheet-ages-only = العمر: { sheet-age }
sheet-ages-from = العمر: ابتداءً من { sheet-age }
sheet-ages-to = العمر: حتى { sheet-age }
sheet-residence-unstated = نوع الإقامة المطلوب غير مذكور
sheet-residence = { $complete ->
    [yes] فقط لمن لديه هذه الإقامة: { $text }
   *[no] لمن لديه هذه الإقامة: { $text }
}
sheet-residence-depends = حسب كل حالة: { $text }
sheet-rule-from = { $tense ->
    [past] يسري منذ { $date }
   *[future] يسري ابتداءً من { $date }
}
sheet-rule-to = { $tense ->
    [past] كان يسري حتى { $date } فقط
   *[future] يسري حتى { $date }
}
sheet-rule-source = المصدر: { $text }
sheet-rule-checked = تم التحقق في { $date }
sheet-benefits = لمن يحصل على: { $text }
sheet-catchment = المنطقة: { $text }

sheet-address-hidden = العنوان غير معلن (للحماية).
sheet-place-aliases = {"\u200F"}{ $name } (ويسمى أيضًا: { $aliases })
sheet-place-unknown = المكان غير مذكور
sheet-arrival = الوصول: { $text }
sheet-phone-here = الهاتف هنا: { $text }
sheet-note-here = ملاحظة: { $text }
sheet-accessibility = التسهيلات: { $text }
sheet-wheelchair = { $answer ->
    [yes] مناسب للكرسي المتحرك
    [no] غير مناسب للكرسي المتحرك
   *[limited] مناسب جزئيًا للكرسي المتحرك
}
sheet-step-free = { $answer ->
    [yes] بدون درج
   *[no] يوجد درج
}
sheet-lift = { $answer ->
    [yes] يوجد مصعد
   *[no] لا يوجد مصعد
}
sheet-toilet = { $answer ->
    [yes] يوجد مرحاض لذوي الإعاقة
   *[no] لا يوجد مرحاض لذوي الإعاقة
}
sheet-hearing-loop = { $answer ->
    [yes] يوجد جهاز لضعاف السمع
   *[no] لا يوجد جهاز لضعاف السمع
}
sheet-sign-language = { $answer ->
    [yes] توجد لغة الإشارة
   *[no] لا توجد لغة الإشارة
}
sheet-easy-language = { $answer ->
    [yes] توجد لغة سهلة
   *[no] لا توجد لغة سهلة
}
sheet-parking = { $answer ->
    [yes] يوجد موقف لذوي الإعاقة
   *[no] لا يوجد موقف لذوي الإعاقة
}
sheet-hours = مفتوح: { $text }
sheet-phone-hours = بالهاتف: { $text }
sheet-appointment-hours = المواعيد: { $text }
sheet-hours-differ = الأوقات مختلفة من مكان إلى آخر، وهي مذكورة عند كل مكان.
sheet-season = متوفر { $text }.

sheet-course-level = المستوى: { $text }
sheet-course-levels = المستوى: من { $from } إلى { $to }
sheet-course-entry = المطلوب قبل الدورة: { $text }
sheet-course-dates = من { $from } إلى { $to }
sheet-course-day = في { $date }
sheet-course-starts = { $tense ->
    [past] بدأت في { $date }
   *[future] تبدأ في { $date }
}
sheet-course-ends = { $tense ->
    [past] انتهت في { $date }
   *[future] تنتهي في { $date }
}
sheet-course-register = { $tense ->
    [past] انتهى التسجيل في { $date }
   *[future] التسجيل حتى { $date }
}
sheet-course-rolling = { $answer ->
    [yes] يمكن البدء في أي وقت
   *[no] يمكن البدء مع أول الدورة فقط
}
sheet-course-sessions = أوقات الدورة: { $text }
sheet-course-lessons = { $count ->
    [one] درس واحد مدته 45 دقيقة
    [two] درسان، مدة الدرس 45 دقيقة
    [few] { $count } دروس، مدة الدرس 45 دقيقة
    [many] { $count } درسًا، مدة الدرس 45 دقيقة
   *[other] { $count } درس، مدة الدرس 45 دقيقة
}
sheet-course-exam = في النهاية: { $text }
sheet-course-childcare = { $answer ->
    [yes] مع رعاية للأطفال
    [no] بدون رعاية للأطفال
   *[on_request] رعاية الأطفال عند الطلب
}
sheet-course-online = { $answer ->
    [yes] عبر الإنترنت
   *[no] ليست عبر الإنترنت
}

sheet-price = { $unit ->
    [none] { $amount }
    [once] {"\u200F"}{ $amount } مرة واحدة
    [hour] {"\u200F"}{ $amount } في الساعة
    [lesson] {"\u200F"}{ $amount } للدرس
    [day] {"\u200F"}{ $amount } في اليوم
    [week] {"\u200F"}{ $amount } في الأسبوع
    [month] {"\u200F"}{ $amount } في الشهر
    [course] {"\u200F"}{ $amount } للدورة
    [semester] {"\u200F"}{ $amount } للفصل
    [year] {"\u200F"}{ $amount } في السنة
    [item] {"\u200F"}{ $amount } للقطعة
    [meal] {"\u200F"}{ $amount } للوجبة
   *[visit] {"\u200F"}{ $amount } للزيارة
}
sheet-cost = { $priced ->
    [yes] { $kind ->
        [free] مجاني ({ $price })
        [reduced] بسعر مخفّض: { $price }
        [income_based] حسب الدخل: { $price }
        [deposit] مقابل تأمين: { $price }
        [donation] مقابل تبرّع: { $price }
       *[fee] { $price }
    }
   *[no] { $kind ->
        [free] مجاني
        [reduced] بسعر مخفّض، المبلغ غير مذكور
        [income_based] حسب الدخل
        [deposit] مقابل تأمين، المبلغ غير مذكور
        [donation] مقابل تبرّع
       *[fee] برسوم، المبلغ غير مذكور
    }
}
sheet-cost-pass = {"\u200F"}{ $what }، مع البطاقة الاجتماعية (Sozialpass) { $price }
sheet-cost-pass-free = {"\u200F"}{ $what }، مع البطاقة الاجتماعية (Sozialpass) مجانًا
sheet-cost-payer = يدفع: { $text }

sheet-referral = الإحالة من: { $text }
sheet-vouchers = الورقة المطلوبة: { $text }
sheet-phone = الهاتف: { $text }
sheet-email = البريد الإلكتروني: { $text }
sheet-url = الموقع: { $text }
sheet-booking = الحجز أو التسجيل عبر الإنترنت: { $text }
sheet-phone-central = الهاتف (المركز): { $text }
sheet-email-central = البريد الإلكتروني (المركز): { $text }
sheet-url-central = موقع الجهة: { $text }
sheet-address-central = عنوان الجهة: { $text }
sheet-contact-bare = { $role }
sheet-contact = {"\u200F"}{ $role }: { $ways }
sheet-contact-hours = {"\u200F"}{ $role }: { $hours }
sheet-contact-ways-hours = {"\u200F"}{ $role }: { $ways } ({ $hours })

sheet-places = { $state ->
    [after_assessment] الأماكن: { $text }
   *[other] { $text }
}
sheet-wait = { $weeks ->
    [0] بدون انتظار
    [one] حوالي أسبوع واحد
    [two] حوالي أسبوعين
    [few] حوالي { $weeks } أسابيع
    [many] حوالي { $weeks } أسبوعًا
   *[other] حوالي { $weeks } أسبوع
}
sheet-as-of = بتاريخ { $date }
sheet-as-of-unstated = تاريخ المعلومة غير مذكور
sheet-volunteers = مطلوب متطوعون.
sheet-volunteers-no = لا حاجة لمتطوعين الآن.
sheet-partners = بالتعاون مع: { $text }
sheet-legal-basis = القانون: { $text }
sheet-funder = التمويل: { $text }
sheet-association = الاتحاد الذي تتبعه الجهة: { $text }
sheet-provider-aliases = تسمى الجهة أيضًا: { $text }
sheet-needs = المواضيع: { $text }
sheet-keywords = كلمات البحث: { $text }
sheet-expires = { $tense ->
    [past] كانت المعلومة صالحة حتى { $date }.
   *[future] المعلومة صالحة حتى { $date }.
}
sheet-id = الرمز: { $text }

sheet-state-paused = متوقف: لا يعمل حاليًا
sheet-state-closed = انتهى: لم يعد موجودًا
sheet-expired = قديم: كانت المعلومة صالحة حتى { $date } فقط
sheet-until = حتى { $date }
sheet-alert-lacking = غير متوفر بهذه اللغة: { $wanted }
sheet-course-over = انتهت الدورة في { $date }
sheet-long-unverified = لم يتم التحقق منذ وقت طويل، آخر مرة في { $date }؛ اسألوا أولًا من فضلكم
sheet-never-verified = تاريخ آخر تحقق غير مذكور؛ اسألوا أولًا من فضلكم
sheet-sample = مثال غير حقيقي: { $text } غير موجود
sheet-footer-sample = {"\u200F"}{ $verified } · { $sample }
sheet-verified = تم التحقق في { $date }
sheet-verified-unstated = تاريخ التحقق غير مذكور

## ما يُنسخ
copy-directory = من الدليل «{ $text }»، بتاريخ { $date }
copy-part = {"\u200F"}{ $label }:
