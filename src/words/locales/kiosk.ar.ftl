# UNREVIEWED: no native speaker has read this file yet; CONTRIBUTING.md says how to help.

## الشاشة الأولى
kiosk-welcome = ابحثوا عن المساعدة
kiosk-welcome-text = دورات الألمانية، السكن، العمل، الأطفال، الصحة وغيرها
kiosk-touch = المسوا الشاشة أو اضغطوا على أي زر
kiosk-language-name = العربية
kiosk-choose-language = اختاروا اللغة
kiosk-language-missing = لغتي غير موجودة
kiosk-language-missing-help = تعالوا إلى مكتب الاستقبال وقولوا لنا ما هي لغتكم. أو أظهروا هذه الجملة:
kiosk-language-missing-show = Ich spreche Arabisch. Bitte helfen Sie mir.

## المواضيع والعروض
kiosk-what = ماذا تحتاجون؟
kiosk-tile = {"\u200F"}{ $number } { $label }
kiosk-more-topics = مواضيع أخرى
kiosk-all-of = كل شيء عن: { $need }
kiosk-offers = { $count ->
    [0] لا توجد عروض
    [one] عرض واحد
    [two] عرضان
    [few] { $count } عروض
    [many] { $count } عرضًا
   *[other] { $count } عرض
}
kiosk-page = صفحة { $page } من { $pages }
kiosk-next-page = الصفحة التالية
kiosk-previous-page = الصفحة السابقة
kiosk-up = إلى الأعلى
kiosk-down = إلى الأسفل
kiosk-read = اقرأ
kiosk-card-cost = التكلفة: { $text }
kiosk-card-languages = لغات المساعدة: { $text }
kiosk-card-languages-unstated = اللغات: غير مذكورة
kiosk-card-your-language = بلغتكم: { $text }
kiosk-card-places = { $count ->
    [one] {"\u200F"}{ $town } ومكان آخر
    [two] {"\u200F"}{ $town } ومكانان آخران
    [few] {"\u200F"}{ $town } و{ $count } أماكن أخرى
   *[other] {"\u200F"}{ $town } و{ $count } مكانًا آخر
}
kiosk-distance = { $unit ->
    [metres] على بعد { $number } متر من هنا
   *[kilometres] على بعد { $number } كم من هنا
}
kiosk-data-date = المعلومات بتاريخ { $date }
kiosk-sample = هذا مثال فقط. هذه العروض غير موجودة.

## التصفية
kiosk-filter-open = مفتوح الآن
kiosk-filter-near = قريب من هنا
kiosk-filter-language = بلغتي
kiosk-filters-clear = عرض الكل

## البحث
kiosk-search = بحث
kiosk-search-hint = اكتبوا كلمة، مثلًا: سكن
kiosk-key-enter = بحث
kiosk-key-delete = حذف
kiosk-key-space = مسافة
kiosk-key-shift = كبير
kiosk-key-digits = أرقام
kiosk-key-letters = حروف
kiosk-key-other-script = حروف أخرى
kiosk-key-close = إغلاق
kiosk-nothing = لم يُعثر على شيء
kiosk-partial = لا تنطبق كل الكلمات.
kiosk-nothing-near = هل تقصدون: { $words }؟
kiosk-nothing-filters = اعرضوا كل العروض أو اختاروا موضوعًا آخر.

## خذوه معكم
kiosk-take-home = خذه معك
kiosk-keep = أضف إلى قائمتي
kiosk-kept = في قائمتي
kiosk-unkeep = احذف من قائمتي
kiosk-collection = قائمتي
kiosk-collection-count = قائمتي: { $count } من { $most }
kiosk-collection-empty = قائمتكم فارغة. اضغطوا عند أحد العروض على «أضف إلى قائمتي».
kiosk-collection-full = قائمتكم ممتلئة. العدد الأكبر للعروض: { $most }.
kiosk-qr-title = خذوه معكم على الهاتف
kiosk-qr-how = افتحوا كاميرا الهاتف ووجّهوها نحو الرمز.
kiosk-qr-holds = { $content ->
    [text] في الرمز كل ما هو مهم. لا تحتاجون إلى الإنترنت.
    [short] في الرمز الاسم والعنوان والهاتف. لا تحتاجون إلى الإنترنت.
    [phone] في الرمز رقم الهاتف.
    [web] في الرمز الموقع على الإنترنت.
   *[id] في الرمز اسم هذا العرض. أظهروه في الاستقبال.
}
kiosk-qr-none = الشاشة صغيرة على الرمز. من فضلكم اكتبوا أو صوّروا ما هو مكتوب هنا.
kiosk-qr-number = { $number } من { $count }

## موجود دائمًا
kiosk-back = رجوع
kiosk-restart = من البداية
kiosk-other-language = لغة أخرى
kiosk-larger-print = خط أكبر
kiosk-normal-print = خط عادي
kiosk-help = مساعدة
kiosk-help-text = المسوا ما تريدون قراءته. بلوحة المفاتيح: الأرقام من 1 إلى 9 للاختيار، والأسهم للتنقل، وزر الإدخال للفتح، وزر المسح للرجوع.
    لا يُحفظ ما تقرؤونه أو تكتبونه هنا.
kiosk-finish = إنهاء ومسح
kiosk-quick-exit = إخفاء سريع
kiosk-quick-exit-help = «إخفاء سريع» يمسح كل شيء فورًا ويظهر الشاشة الأولى.
kiosk-counter = اسأل في الاستقبال
kiosk-counter-text = يسعدنا أن نساعدكم. اسألوا في الاستقبال من فضلكم.
kiosk-emergency = طوارئ
kiosk-emergency-number = {"\u200F"}{ $label }: { $phone }

## الوقت
kiosk-idle = هل ما زلتم هنا؟
kiosk-idle-countdown = { $seconds ->
    [one] سيُمسح كل شيء بعد ثانية واحدة.
    [two] سيُمسح كل شيء بعد ثانيتين.
    [few] سيُمسح كل شيء بعد { $seconds } ثوانٍ.
   *[other] سيُمسح كل شيء بعد { $seconds } ثانية.
}
kiosk-idle-how = اضغطوا على أي زر أو المسوا الشاشة للمتابعة.
kiosk-go-on = متابعة القراءة
kiosk-more-time = { $minutes ->
    [one] دقيقة إضافية
    [two] دقيقتان إضافيتان
    [few] { $minutes } دقائق إضافية
   *[other] { $minutes } دقيقة إضافية
}

## ما قد يحدث
kiosk-changed = تم تحديث المعلومات الآن.
kiosk-gone = لم يعد هذا العرض موجودًا.
kiosk-wait = لحظة من فضلك.
kiosk-out-of-order = هذه الشاشة لا تعمل الآن. اسألوا في الاستقبال من فضلكم.
kiosk-too-small = هذه الشاشة صغيرة جدًا. اسألوا في الاستقبال من فضلكم.
