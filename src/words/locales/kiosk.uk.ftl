# UNREVIEWED: no native speaker has read this file yet; CONTRIBUTING.md says how to help.

## Перший екран
kiosk-welcome = Знайти допомогу
kiosk-welcome-text = Курси німецької, житло, робота, діти, здоров’я та інше
kiosk-touch = Торкніться екрана або натисніть клавішу
kiosk-language-name = Українська
kiosk-choose-language = Виберіть мову
kiosk-language-missing = Моєї мови немає
kiosk-language-missing-help = Підійдіть до стійки й скажіть, якою мовою ви говорите. Або покажіть це речення:
kiosk-language-missing-show = Ich spreche Ukrainisch. Bitte helfen Sie mir.

## Теми та пропозиції
kiosk-what = Що вам потрібно?
kiosk-tile = { $number } { $label }
kiosk-more-topics = Інші теми
kiosk-all-of = Усе на тему: { $need }
kiosk-offers = { $count ->
    [0] Немає пропозицій
    [one] { $count } пропозиція
    [few] { $count } пропозиції
   *[many] { $count } пропозицій
}
kiosk-page = Сторінка { $page } з { $pages }
kiosk-next-page = Далі
kiosk-previous-page = Попередня сторінка
kiosk-up = Вгору
kiosk-down = Вниз
kiosk-read = Читати
kiosk-card-cost = Вартість: { $text }
kiosk-card-languages = Допомагають мовами: { $text }
kiosk-card-languages-unstated = Мови: не вказано
kiosk-card-your-language = Вашою мовою: { $text }
kiosk-card-places = { $count ->
    [one] { $town } і ще { $count } місце
    [few] { $town } і ще { $count } місця
   *[many] { $town } і ще { $count } місць
}
kiosk-distance = { $unit ->
    [metres] { $number } м звідси
   *[kilometres] { $number } км звідси
}
kiosk-data-date = Станом на { $date }
kiosk-sample = Це приклад. Таких пропозицій насправді немає.

## Фільтри
kiosk-filter-open = Відчинено зараз
kiosk-filter-near = Поруч
kiosk-filter-language = Моєю мовою
kiosk-filters-clear = Показати все

## Пошук
kiosk-search = Пошук
kiosk-search-hint = Напишіть слово, наприклад: квартира
kiosk-key-enter = Шукати
kiosk-key-delete = Стерти
kiosk-key-space = Пробіл
kiosk-key-shift = Великі
kiosk-key-digits = Цифри
kiosk-key-letters = Літери
kiosk-key-other-script = Інші літери
kiosk-key-close = Закрити
kiosk-nothing = Нічого не знайдено
kiosk-partial = Підходять не всі слова.
kiosk-nothing-near = Можливо, ви шукали: { $words }?
kiosk-nothing-filters = Покажіть усі пропозиції або виберіть іншу тему.

## Взяти з собою
kiosk-take-home = Взяти з собою
kiosk-keep = Додати до списку
kiosk-kept = У моєму списку
kiosk-unkeep = Прибрати зі списку
kiosk-collection = Мій список
kiosk-collection-count = Мій список: { $count } з { $most }
kiosk-collection-empty = Ваш список порожній. Натисніть «Додати до списку» біля пропозиції.
kiosk-collection-full = Ваш список повний. Найбільша кількість пропозицій: { $most }.
kiosk-qr-title = Взяти з собою на телефоні
kiosk-qr-how = Увімкніть камеру телефону й наведіть її на візерунок.
kiosk-qr-holds = { $content ->
    [text] У візерунку є все важливе. Інтернет не потрібен.
    [short] У візерунку є назва, адреса й телефон. Інтернет не потрібен.
    [phone] У візерунку є номер телефону.
    [web] У візерунку є адреса сайту.
   *[id] У візерунку є назва цієї пропозиції. Покажіть її на стійці.
}
kiosk-qr-none = Екран замалий для візерунка. Будь ласка, запишіть або сфотографуйте те, що тут написано.
kiosk-qr-number = { $number } з { $count }

## Завжди на екрані
kiosk-back = Назад
kiosk-restart = Почати спочатку
kiosk-other-language = Інша мова
kiosk-larger-print = Більший шрифт
kiosk-normal-print = Звичайний шрифт
kiosk-help = Допомога
kiosk-help-text = Торкніться того, що хочете прочитати. На клавіатурі: цифри від 1 до 9 вибирають, стрілки рухають, Enter відкриває, Backspace повертає назад.
    Те, що ви тут читаєте й пишете, не зберігається.
kiosk-finish = Закінчити й стерти
kiosk-quick-exit = Швидко сховати
kiosk-quick-exit-help = «Швидко сховати» одразу стирає все й показує перший екран.
kiosk-counter = Запитати на стійці
kiosk-counter-text = Ми радо допоможемо. Будь ласка, запитайте на стійці.
kiosk-emergency = Екстрений випадок
kiosk-emergency-number = { $label }: { $phone }

## Час
kiosk-idle = Ви ще тут?
kiosk-idle-countdown = { $seconds ->
    [one] Через { $seconds } секунду все буде стерто.
    [few] Через { $seconds } секунди все буде стерто.
   *[many] Через { $seconds } секунд усе буде стерто.
}
kiosk-idle-how = Натисніть клавішу або торкніться екрана, щоб продовжити.
kiosk-go-on = Читати далі
kiosk-more-time = { $minutes ->
    [one] Ще { $minutes } хвилина
    [few] Ще { $minutes } хвилини
   *[many] Ще { $minutes } хвилин
}

## Що може статися
kiosk-changed = Інформацію щойно оновлено.
kiosk-gone = Цієї пропозиції більше немає.
kiosk-wait = Зачекайте, будь ласка.
kiosk-out-of-order = Цей екран зараз не працює. Будь ласка, запитайте на стійці.
kiosk-too-small = Цей екран замалий. Будь ласка, запитайте на стійці.
