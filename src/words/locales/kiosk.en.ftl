# What visitors read at the kiosk. Many of them learned English as a second language: short sentences, well-known words.

## The first screen
kiosk-welcome = Find help
kiosk-welcome-text = German courses, housing, work, children, health and more
kiosk-touch = Touch the screen or press a key
kiosk-language-name = English
kiosk-choose-language = Choose your language
kiosk-language-missing = My language is not here
kiosk-language-missing-help = Come to the counter and tell us which language you speak. Or show this sentence:
kiosk-language-missing-show = Ich spreche eine andere Sprache. Bitte helfen Sie mir.

## Topics and offers
kiosk-what = What do you need?
kiosk-tile = { $number } { $label }
kiosk-more-topics = More topics
kiosk-all-of = Everything about: { $need }
kiosk-offers = { $count ->
    [0] No offers
    [one] 1 offer
   *[other] { $count } offers
}
kiosk-page = Page { $page } of { $pages }
kiosk-next-page = Next page
kiosk-previous-page = Previous page
kiosk-up = Up
kiosk-down = Down
kiosk-read = Read
kiosk-card-cost = Cost: { $text }
kiosk-card-languages = Help in: { $text }
kiosk-card-languages-unstated = Languages: not stated
kiosk-card-your-language = In your language: { $text }
kiosk-card-places = { $count ->
    [one] { $town } and 1 more place
   *[other] { $town } and { $count } more places
}
kiosk-distance = { $unit ->
    [metres] { $number } m from here
   *[kilometres] { $number } km from here
}
kiosk-data-date = As of { $date }
kiosk-sample = This is an example. These offers do not exist.

## Filters
kiosk-filter-open = Open now
kiosk-filter-near = Near here
kiosk-filter-language = In my language
kiosk-filters-clear = Show all

## Search
kiosk-search = Search
kiosk-search-hint = Type a word, for example: flat
kiosk-key-enter = Search
kiosk-key-delete = Delete
kiosk-key-space = Space
kiosk-key-shift = Capital
kiosk-key-digits = Numbers
kiosk-key-letters = Letters
kiosk-key-other-script = Other letters
kiosk-key-close = Close
kiosk-nothing = Nothing found
kiosk-partial = Not all words fit.
kiosk-nothing-near = Did you mean: { $words }?
kiosk-nothing-filters = Show all offers, or choose another topic.

## To take home
kiosk-take-home = Take it home
kiosk-keep = Add to my list
kiosk-kept = On my list
kiosk-unkeep = Take off my list
kiosk-collection = My list
kiosk-collection-count = My list: { $count } of { $most }
kiosk-collection-empty = Your list is empty. Press “Add to my list” at an offer.
kiosk-collection-full = Your list is full. It has room for { $most } offers.
kiosk-qr-title = Take it home on your phone
kiosk-qr-how = Open the camera of your phone and hold it in front of the pattern.
kiosk-qr-holds = { $content ->
    [text] The pattern holds all you need to know. You need no internet.
    [short] The pattern holds name, address and phone number. You need no internet.
    [phone] The pattern holds the phone number.
    [web] The pattern holds the web page.
   *[id] The pattern holds the name of this offer. Show it at the counter.
}
kiosk-qr-none = The screen is too small for the pattern. Please write down what it says here, or take a photo.
kiosk-qr-number = { $number } of { $count }

## Always there
kiosk-back = Back
kiosk-restart = Start again
kiosk-other-language = Other language
kiosk-larger-print = Larger print
kiosk-normal-print = Normal print
kiosk-help = Help
kiosk-help-text = Touch what you want to read. With the keyboard: choose with the numbers 1 to 9, move with the arrows, open with Enter, go back with Backspace.
    What you read and type here is not saved.
kiosk-finish = Finish and clear
kiosk-quick-exit = Quick exit
kiosk-quick-exit-help = “Quick exit” clears everything at once and shows the first screen.
kiosk-counter = Ask at the counter
kiosk-counter-text = We are glad to help you. Please ask at the counter.
kiosk-emergency = Emergency
kiosk-emergency-number = { $label }: { $phone }

## Time
kiosk-idle = Are you still there?
kiosk-idle-countdown = { $seconds ->
    [one] Everything will be cleared in 1 second.
   *[other] Everything will be cleared in { $seconds } seconds.
}
kiosk-idle-how = Press a key or touch the screen to go on.
kiosk-go-on = Go on reading
kiosk-more-time = { $minutes ->
    [one] 1 more minute
   *[other] { $minutes } more minutes
}

## What comes in between
kiosk-changed = The information has just been updated.
kiosk-gone = This offer no longer exists.
kiosk-wait = One moment, please.
kiosk-out-of-order = This screen does not work at the moment. Please ask at the counter.
kiosk-too-small = This screen is too small. Please ask at the counter.
