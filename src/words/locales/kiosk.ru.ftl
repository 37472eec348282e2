# UNREVIEWED: no native speaker has read this file yet; CONTRIBUTING.md says how to help.

## Первый экран
kiosk-welcome = Найти помощь
kiosk-welcome-text = Курсы немецкого, жильё, работа, дети, здоровье и другое
kiosk-touch = Коснитесь экрана или нажмите клавишу
kiosk-language-name = Русский
kiosk-choose-language = Выберите язык
kiosk-language-missing = Моего языка нет
kiosk-language-missing-help = Подойдите к стойке и скажите, на каком языке вы говорите. Или покажите это предложение:
kiosk-language-missing-show = Ich spreche Russisch. Bitte helfen Sie mir.

## Темы и предложения
kiosk-what = Что вам нужно?
kiosk-tile = { $number } { $label }
kiosk-more-topics = Другие темы
kiosk-all-of = Всё на тему: { $need }
kiosk-offers = { $count ->
    [0] Нет предложений
    [one] { $count } предложение
    [few] { $count } предложения
   *[many] { $count } предложений
}
kiosk-page = Страница { $page } из { $pages }
kiosk-next-page = Дальше
kiosk-previous-page = Предыдущая страница
kiosk-up = Вверх
kiosk-down = Вниз
kiosk-read = Читать
kiosk-card-cost = Стоимость: { $text }
kiosk-card-languages = Помогают на языках: { $text }
kiosk-card-languages-unstated = Языки: не указаны
kiosk-card-your-language = На вашем языке: { $text }
kiosk-card-places = { $count ->
    [one] { $town } и ещё { $count } место
    [few] { $town } и ещё { $count } места
   *[many] { $town } и ещё { $count } мест
}
kiosk-distance = { $unit ->
    [metres] { $number } м отсюда
   *[kilometres] { $number } км отсюда
}
kiosk-data-date = По данным на { $date }
kiosk-sample = Это пример. Таких предложений на самом деле нет.

## Фильтры
kiosk-filter-open = Открыто сейчас
kiosk-filter-near = Рядом
kiosk-filter-language = На моём языке
kiosk-filters-clear = Показать всё

## Поиск
kiosk-search = Поиск
kiosk-search-hint = Напишите слово, например: квартира
kiosk-key-enter = Искать
kiosk-key-delete = Стереть
kiosk-key-space = Пробел
kiosk-key-shift = Большие
kiosk-key-digits = Цифры
kiosk-key-letters = Буквы
kiosk-key-other-script = Другие буквы
kiosk-key-close = Закрыть
kiosk-nothing = Ничего не найдено
kiosk-partial = Подходят не все слова.
kiosk-nothing-near = Возможно, вы искали: { $words }?
kiosk-nothing-filters = Покажите все предложения или выберите другую тему.

## Взять с собой
kiosk-take-home = Взять с собой
kiosk-keep = В мой список
kiosk-kept = В моём списке
kiosk-unkeep = Убрать из списка
kiosk-collection = Мой список
kiosk-collection-count = Мой список: { $count } из { $most }
kiosk-collection-empty = Ваш список пуст. Нажмите «В мой список» у предложения.
kiosk-collection-full = Ваш список полон. Наибольшее число предложений: { $most }.
kiosk-qr-title = Взять с собой на телефоне
kiosk-qr-how = Включите камеру телефона и наведите её на узор.
kiosk-qr-holds = { $content ->
    [text] В узоре есть всё важное. Интернет не нужен.
    [short] В узоре есть название, адрес и телефон. Интернет не нужен.
    [phone] В узоре есть номер телефона.
    [web] В узоре есть адрес сайта.
   *[id] В узоре есть название этого предложения. Покажите его на стойке.
}
kiosk-qr-none = Экран слишком мал для узора. Пожалуйста, запишите или сфотографируйте то, что здесь написано.
kiosk-qr-number = { $number } из { $count }

## Всегда на экране
kiosk-back = Назад
kiosk-restart = Начать сначала
kiosk-other-language = Другой язык
kiosk-larger-print = Крупный шрифт
kiosk-normal-print = Обычный шрифт
kiosk-help = Помощь
kiosk-help-text = Коснитесь того, что хотите прочитать. На клавиатуре: цифры от 1 до 9 выбирают, стрелки двигают, Enter открывает, Backspace возвращает назад.
    То, что вы здесь читаете и пишете, не сохраняется.
kiosk-finish = Закончить и стереть
kiosk-quick-exit = Быстро скрыть
kiosk-quick-exit-help = «Быстро скрыть» сразу стирает всё и показывает первый экран.
kiosk-counter = Спросить на стойке
kiosk-counter-text = Мы рады помочь. Пожалуйста, спросите на стойке.
kiosk-emergency = Экстренный случай
kiosk-emergency-number = { $label }: { $phone }

## Время
kiosk-idle = Вы ещё здесь?
kiosk-idle-countdown = { $seconds ->
    [one] Через { $seconds } секунду всё будет стёрто.
    [few] Через { $seconds } секунды всё будет стёрто.
   *[many] Через { $seconds } секунд всё будет стёрто.
}
kiosk-idle-how = Нажмите клавишу или коснитесь экрана, чтобы продолжить.
kiosk-go-on = Читать дальше
kiosk-more-time = { $minutes ->
    [one] Ещё { $minutes } минута
    [few] Ещё { $minutes } минуты
   *[many] Ещё { $minutes } минут
}

## Что может случиться
kiosk-changed = Сведения только что обновились.
kiosk-gone = Этого предложения больше нет.
kiosk-wait = Подождите, пожалуйста.
kiosk-out-of-order = Этот экран сейчас не работает. Пожалуйста, спросите на стойке.
kiosk-too-small = Этот экран слишком мал. Пожалуйста, спросите на стойке.
