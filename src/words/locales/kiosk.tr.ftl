# UNREVIEWED: no native speaker has read this file yet; CONTRIBUTING.md says how to help.

## İlk ekran
kiosk-welcome = Yardım bulun
kiosk-welcome-text = Almanca kursu, ev, iş, çocuk, sağlık ve daha fazlası
kiosk-touch = Ekrana dokunun veya bir tuşa basın
kiosk-language-name = Türkçe
kiosk-choose-language = Dilinizi seçin
kiosk-language-missing = Benim dilim yok
kiosk-language-missing-help = Danışmaya gelin ve hangi dili konuştuğunuzu söyleyin. Ya da şu cümleyi gösterin:
kiosk-language-missing-show = Ich spreche Türkisch. Bitte helfen Sie mir.

## Konular ve yardımlar
kiosk-what = Neye ihtiyacınız var?
kiosk-tile = { $number } { $label }
kiosk-more-topics = Başka konular
kiosk-all-of = Bu konudaki her şey: { $need }
kiosk-offers = { $count ->
    [0] Kayıt yok
   *[other] { $count } kayıt
}
kiosk-page = Sayfa { $page } / { $pages }
kiosk-next-page = Sonraki sayfa
kiosk-previous-page = Önceki sayfa
kiosk-up = Yukarı
kiosk-down = Aşağı
kiosk-read = Oku
kiosk-card-cost = Ücret: { $text }
kiosk-card-languages = Yardım dilleri: { $text }
kiosk-card-languages-unstated = Diller: belirtilmemiş
kiosk-card-your-language = Sizin dilinizde: { $text }
kiosk-card-places = { $town } ve { $count } yer daha
kiosk-distance = { $unit ->
    [metres] buraya uzaklık { $number } m
   *[kilometres] buraya uzaklık { $number } km
}
kiosk-data-date = Bilgi tarihi: { $date }
kiosk-sample = Bu bir örnektir. Bu kayıtlar gerçek değil.

## Süzgeçler
kiosk-filter-open = Şimdi açık
kiosk-filter-near = Yakınımda
kiosk-filter-language = Benim dilimde
kiosk-filters-clear = Hepsini göster

## Arama
kiosk-search = Ara
kiosk-search-hint = Bir sözcük yazın, örneğin: ev
kiosk-key-enter = Ara
kiosk-key-delete = Sil
kiosk-key-space = Boşluk
kiosk-key-shift = Büyük
kiosk-key-digits = Sayılar
kiosk-key-letters = Harfler
kiosk-key-other-script = Başka harfler
kiosk-key-close = Kapat
kiosk-nothing = Bir şey bulunamadı
kiosk-partial = Kelimelerin hepsi uymuyor.
kiosk-nothing-near = Bunu mu aradınız: { $words }?
kiosk-nothing-filters = Hepsini gösterin veya başka bir konu seçin.

## Yanınızda götürün
kiosk-take-home = Yanımda götür
kiosk-keep = Listeme ekle
kiosk-kept = Listemde
kiosk-unkeep = Listemden çıkar
kiosk-collection = Listem
kiosk-collection-count = Listem: { $count } / { $most }
kiosk-collection-empty = Listeniz boş. Bir kayıtta “Listeme ekle” düğmesine basın.
kiosk-collection-full = Listeniz dolu. En çok { $most } kayıt sığar.
kiosk-qr-title = Telefonunuzla yanınızda götürün
kiosk-qr-how = Telefonunuzun kamerasını açın ve desene tutun.
kiosk-qr-holds = { $content ->
    [text] Desende gereken her şey var. İnternet gerekmez.
    [short] Desende ad, adres ve telefon var. İnternet gerekmez.
    [phone] Desende telefon numarası var.
    [web] Desende web sayfası var.
   *[id] Desende bu kaydın adı var. Danışmada gösterin.
}
kiosk-qr-none = Ekran desen için çok küçük. Lütfen burada yazanı not alın veya fotoğrafını çekin.
kiosk-qr-number = { $number } / { $count }

## Her zaman ekranda
kiosk-back = Geri
kiosk-restart = Baştan başla
kiosk-other-language = Başka dil
kiosk-larger-print = Büyük yazı
kiosk-normal-print = Normal yazı
kiosk-help = Yardım
kiosk-help-text = Okumak istediğinize dokunun. Klavyeyle: 1–9 sayıları seçer, oklar ilerletir, Enter açar, Backspace geri gider.
    Burada okuduklarınız ve yazdıklarınız kaydedilmez.
kiosk-finish = Bitir ve sil
kiosk-quick-exit = Hemen gizle
kiosk-quick-exit-help = “Hemen gizle” her şeyi anında siler ve ilk ekranı gösterir.
kiosk-counter = Danışmaya sor
kiosk-counter-text = Size yardım ederiz. Lütfen danışmaya sorun.
kiosk-emergency = Acil durum
kiosk-emergency-number = { $label }: { $phone }

## Süre
kiosk-idle = Hâlâ orada mısınız?
kiosk-idle-countdown = { $seconds } saniye sonra her şey silinecek.
kiosk-idle-how = Devam etmek için bir tuşa basın veya ekrana dokunun.
kiosk-go-on = Okumaya devam et
kiosk-more-time = { $minutes } dakika daha

## Arada olanlar
kiosk-changed = Bilgiler az önce yenilendi.
kiosk-gone = Bu kayıt artık yok.
kiosk-wait = Lütfen biraz bekleyin.
kiosk-out-of-order = Bu ekran şu anda çalışmıyor. Lütfen danışmaya sorun.
kiosk-too-small = Bu ekran çok küçük. Lütfen danışmaya sorun.
