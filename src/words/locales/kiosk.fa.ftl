# UNREVIEWED: no native speaker has read this file yet; CONTRIBUTING.md says how to help.

## صفحه اول
kiosk-welcome = کمک پیدا کنید
kiosk-welcome-text = کورس آلمانی، خانه، کار، اطفال، صحت و چیزهای دیگر
kiosk-touch = به صفحه دست بزنید یا یک دکمه را فشار دهید
kiosk-language-name = دری / فارسی
kiosk-choose-language = زبان را انتخاب کنید
kiosk-language-missing = زبان من نیست
kiosk-language-missing-help = پیش میز پذیرش بیایید و بگویید به کدام زبان گپ می‌زنید. یا این جمله را نشان دهید:
kiosk-language-missing-show = Ich spreche Dari / Farsi. Bitte helfen Sie mir.

## موضوع‌ها و خدمات
kiosk-what = به چه ضرورت دارید؟
kiosk-tile = {"\u200F"}{ $number } { $label }
kiosk-more-topics = موضوع‌های دیگر
kiosk-all-of = همه چیز درباره: { $need }
kiosk-offers = { $count ->
    [0] هیچ خدمت پیدا نشد
   *[other] { $count } خدمت
}
kiosk-page = صفحه { $page } از { $pages }
kiosk-next-page = صفحه بعدی
kiosk-previous-page = صفحه قبلی
kiosk-up = بالا
kiosk-down = پایین
kiosk-read = خواندن
kiosk-card-cost = قیمت: { $text }
kiosk-card-languages = کمک به زبان‌های: { $text }
kiosk-card-languages-unstated = زبان‌ها: ذکر نشده است
kiosk-card-your-language = به زبان شما: { $text }
kiosk-card-places = {"\u200F"}{ $town } و { $count } جای دیگر
kiosk-distance = { $unit ->
    [metres] { $number } متر دور از اینجا
   *[kilometres] { $number } کیلومتر دور از اینجا
}
kiosk-data-date = معلومات از { $date }
kiosk-sample = این فقط یک مثال است. این خدمات وجود ندارد.

## فلترها
kiosk-filter-open = حالا باز
kiosk-filter-near = نزدیک اینجا
kiosk-filter-language = به زبان من
kiosk-filters-clear = همه را نشان بده

## جستجو
kiosk-search = جستجو
kiosk-search-hint = یک کلمه بنویسید، مثلاً: خانه
kiosk-key-enter = جستجو
kiosk-key-delete = پاک کردن
kiosk-key-space = فاصله
kiosk-key-shift = کلان
kiosk-key-digits = عددها
kiosk-key-letters = حروف
kiosk-key-other-script = حروف دیگر
kiosk-key-close = بستن
kiosk-nothing = چیزی پیدا نشد
kiosk-partial = همه کلمه‌ها پیدا نشد.
kiosk-nothing-near = منظور شما این است: { $words }؟
kiosk-nothing-filters = همه خدمات را ببینید یا یک موضوع دیگر را انتخاب کنید.

## با خود ببرید
kiosk-take-home = با خود بردن
kiosk-keep = به لیست من
kiosk-kept = در لیست من است
kiosk-unkeep = از لیست من بردار
kiosk-collection = لیست من
kiosk-collection-count = لیست من: { $count } از { $most }
kiosk-collection-empty = لیست شما خالی است. پیش یک خدمت «به لیست من» را فشار دهید.
kiosk-collection-full = لیست شما پر است. بیشتر از { $most } خدمت جای نمی‌شود.
kiosk-qr-title = در موبایل با خود ببرید
kiosk-qr-how = کمره موبایل خود را باز کنید و روبروی این نقش بگیرید.
kiosk-qr-holds = { $content ->
    [text] در این نقش همه چیز مهم است. انترنت لازم نیست.
    [short] در این نقش نام، آدرس و تیلفون است. انترنت لازم نیست.
    [phone] در این نقش شماره تیلفون است.
    [web] در این نقش صفحه انترنت است.
   *[id] در این نقش نام این خدمت است. آن را در پذیرش نشان دهید.
}
kiosk-qr-none = صفحه برای نقش خیلی خرد است. لطفاً آنچه را اینجا نوشته است یادداشت کنید یا عکس بگیرید.
kiosk-qr-number = { $number } از { $count }

## همیشه در صفحه
kiosk-back = پس رفتن
kiosk-restart = از اول
kiosk-other-language = زبان دیگر
kiosk-larger-print = خط کلان‌تر
kiosk-normal-print = خط عادی
kiosk-help = راهنما
kiosk-help-text = به چیزی که می‌خواهید بخوانید دست بزنید. با کیبورد: عددهای 1 تا 9 انتخاب می‌کنند، تیرها حرکت می‌دهند، دکمه Enter باز می‌کند، دکمه Backspace پس می‌رود.
    آنچه اینجا می‌خوانید و می‌نویسید ذخیره نمی‌شود.
kiosk-finish = ختم و پاک کردن
kiosk-quick-exit = زود پنهان کن
kiosk-quick-exit-help = «زود پنهان کن» همه چیز را فوراً پاک می‌کند و صفحه اول را نشان می‌دهد.
kiosk-counter = از پذیرش بپرسید
kiosk-counter-text = ما با خوشی به شما کمک می‌کنیم. لطفاً از پذیرش بپرسید.
kiosk-emergency = حالت عاجل
kiosk-emergency-number = {"\u200F"}{ $label }: { $phone }

## وقت
kiosk-idle = هنوز هستید؟
kiosk-idle-countdown = تا { $seconds } ثانیه دیگر همه چیز پاک می‌شود.
kiosk-idle-how = برای ادامه یک دکمه را فشار دهید یا به صفحه دست بزنید.
kiosk-go-on = ادامه خواندن
kiosk-more-time = { $minutes } دقیقه وقت بیشتر

## چیزهایی که پیش می‌آید
kiosk-changed = معلومات همین حالا نو شد.
kiosk-gone = این خدمت دیگر نیست.
kiosk-wait = لطفاً یک لحظه صبر کنید.
kiosk-out-of-order = این صفحه فعلاً کار نمی‌کند. لطفاً از پذیرش بپرسید.
kiosk-too-small = این صفحه خیلی خرد است. لطفاً از پذیرش بپرسید.
