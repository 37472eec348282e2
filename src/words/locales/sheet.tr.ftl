# UNREVIEWED: no native speaker has read this file yet; CONTRIBUTING.md says how to help.
## Yardımlar ve açık saatler
# What the arguments mean stands in sheet.en.ftl. A case ending would have to follow the sound of whatever is put in, so no
# ending stands behind a gap.

comma = {", "}
semicolon = {"; "}
date = { $day }.{ $number }.{ $year }
month-1 = Oca
month-2 = Şub
month-3 = Mar
month-4 = Nis
month-5 = May
month-6 = Haz
month-7 = Tem
month-8 = Ağu
month-9 = Eyl
month-10 = Eki
month-11 = Kas
month-12 = Ara
weekday-mo = Pzt
weekday-tu = Sal
weekday-we = Çar
weekday-th = Per
weekday-fr = Cum
weekday-sa = Cmt
weekday-su = Paz
euros = { $cents ->
    [none] { $whole } €
   *[other] { $whole },{ $cents } €
}
list-and = { $first } ve { $last }
date-yearless = { $day }.{ $number }.
month-long-1 = Ocak
month-long-2 = Şubat
month-long-3 = Mart
month-long-4 = Nisan
month-long-5 = Mayıs
month-long-6 = Haziran
month-long-7 = Temmuz
month-long-8 = Ağustos
month-long-9 = Eylül
month-long-10 = Ekim
month-long-11 = Kasım
month-long-12 = Aralık
weekday-long-mo = pazartesi
weekday-long-tu = salı
weekday-long-we = çarşamba
weekday-long-th = perşembe
weekday-long-fr = cuma
weekday-long-sa = cumartesi
weekday-long-su = pazar

## Şimdi nasıl
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
    [today] bugün { $time }
    [tomorrow] yarın { $time }
    [week] { $weekday } { $time }
   *[far] { $date } { $time }
}
opening-open = { $next ->
    [none] günün her saati açık
    [unstated] açık, en erken kapanış: { $until }
    [phone] açık, kapanış: { $until }, sonra telefonla
    [appointment] açık, kapanış: { $until }, sonra randevuyla
   *[other] açık, kapanış: { $until }
}
opening-phone = { $opens ->
    [none] { $next ->
        [none] telefonla günün her saati
        [unstated] telefonla, en erken bitiş: { $until }
       *[other] telefonla, bitiş: { $until }
    }
   *[other] { $next ->
        [none] telefonla, açılış: { $when }
        [open] telefonla, açılış: { $when }
       *[other] telefonla, bitiş: { $until }; açılış: { $when }
    }
}
opening-appointment = { $opens ->
    [none] { $next ->
        [none] randevuyla
       *[other] randevuyla, bitiş: { $until }
    }
    [phone] { $next ->
        [none] randevuyla, telefon başlangıcı: { $from }
        [phone] randevuyla, telefon başlangıcı: { $from }
       *[other] randevuyla, bitiş: { $until }; telefon başlangıcı: { $from }
    }
   *[other] { $next ->
        [none] randevuyla, açılış: { $when }
        [open] randevuyla, açılış: { $when }
       *[other] randevuyla, bitiş: { $until }; açılış: { $when }
    }
}
opening-closed = { $opens ->
    [none] { $next ->
        [none] kapalı
       *[other] kapalı, bitiş: { $until }
    }
    [phone] { $next ->
        [unstated] kapalı, bitiş: { $until }; telefon kesin başlangıç: { $from }
       *[other] kapalı, telefon başlangıcı: { $from }
    }
    [appointment] { $next ->
        [unstated] kapalı, bitiş: { $until }; randevular kesin başlangıç: { $from }
       *[other] kapalı, randevular başlangıç: { $from }
    }
   *[open] { $next ->
        [phone] açılış: { $when }, telefon başlangıcı: { $then }
        [appointment] açılış: { $when }, randevular başlangıç: { $then }
        [unstated] kapalı, bitiş: { $until }; kesin açılış: { $from }
       *[other] açılış: { $when }
    }
}
opening-unstated = { $opens ->
    [none] { $next ->
        [none] saatler belirtilmemiş
       *[other] açık olup olmadığı belirtilmemiş
    }
    [phone] açık olup olmadığı belirtilmemiş; telefon başlangıcı: { $from }
    [appointment] açık olup olmadığı belirtilmemiş; randevular başlangıç: { $from }
   *[open] açık olup olmadığı belirtilmemiş; açılış: { $when }
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
    [none] günün her saati
   *[other] kapanış { $until }
}
opening-short-phone = { $next ->
    [none] telefon gece gündüz
   *[other] tel. bitiş { $until }
}
opening-short-appointment = randevuyla
opening-short-closed = { $next ->
    [unstated] kapalı, { $until }
   *[other] { $opens ->
        [none] kapalı
        [phone] telefon { $from }
        [appointment] randevu { $from }
       *[open] açılış { $from }
    }
}
opening-short-unstated = { $next ->
    [none] { $opens ->
        [none] —
       *[other] kesin değil
    }
   *[other] kesin değil
}

## Saatler
rules-never = kapalı
rules-daily = her gün
rules-days = { $from }–{ $to }
rules-span = { $kind ->
    [from] başlangıç { $from }
    [least] { $from }, en erken bitiş { $to }
   *[closed] { $from }–{ $to }
}
rules-open = { $spans ->
    [always] günün her saati
    [all-day] bütün gün
   *[times] { $times }
}
rules-closed = { $spans ->
    [times] { $times } kapalı
   *[other] kapalı
}
rules-closed-comment = { $spans ->
    [times] { $times } kapalı (“{ $comment }”)
   *[other] kapalı (“{ $comment }”)
}
rules-appointment = { $spans ->
    [times] { $times } randevuyla
   *[other] randevuyla
}
rules-appointment-comment = { $spans ->
    [times] { $times } randevuyla (“{ $comment }”)
   *[other] randevuyla (“{ $comment }”)
}
rules-line-plain = { $what }
rules-line-days = { $days } { $what }
rules-line-period = { $period } { $what }
rules-line-period-days = { $period }: { $days } { $what }
rules-otherwise-plain = diğer zamanlarda { $what }
rules-otherwise-days = diğer zamanlarda { $days } { $what }
rules-otherwise-period = diğer zamanlarda { $period } { $what }
rules-otherwise-period-days = diğer zamanlarda { $period }: { $days } { $what }
rules-years = { $kind ->
    [one] { $from }
    [from] { $from } ve sonrası
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
    [one] { $from }. hafta
    [odd] yılın tek haftalarında
    [even] yılın çift haftalarında
    [step] { $from }.–{ $to }. haftalar, her { $step }. hafta
   *[range] { $from }.–{ $to }. haftalar
}
rules-nth = her ayın { $ordinals } { $days } günü
rules-ordinal-1 = 1.
rules-ordinal-2 = 2.
rules-ordinal-3 = 3.
rules-ordinal-4 = 4.
rules-ordinal-5 = 5.
rules-ordinal-last-1 = son
rules-ordinal-last-2 = sondan ikinci
rules-ordinal-last-3 = sondan üçüncü
rules-ordinal-last-4 = sondan dördüncü
rules-ordinal-last-5 = sondan beşinci
rules-holidays = { $kind ->
    [both] resmi tatillerde ve okul tatillerinde
    [school] okul tatillerinde
   *[public] resmi tatillerde
}
rules-holidays-on = { $kind ->
    [both] resmi tatillerde ve okul tatillerinde ({ $days })
    [school] okul tatillerinde ({ $days })
   *[public] resmi tatillerde ({ $days })
}
season-month = yalnız { $from } ayında
season-months = yalnız { $from } – { $to } arası
season-days = yalnız { $from } – { $to } arası

## Bir yardımın bilgileri
in-language = { $language }
sheet-written-in = dili: { $language }
sheet-unstated = belirtilmemiş
sheet-numbered = { $number }. { $text }
sheet-with-details = { $text } ({ $details })

sheet-label-what = Konu
sheet-label-who = Kimler için
sheet-label-where = Nerede
sheet-label-when = Ne zaman
sheet-label-course = Kurs
sheet-label-cost = Ücret
sheet-label-speaks = Diller
sheet-label-access = Nasıl gidilir
sheet-label-bring = Yanınıza alın
sheet-label-steps = Ne yapmalı
sheet-label-contact = İletişim
sheet-label-more = Daha fazla

sheet-subtitle-named = { $provider } (oradaki adı: “{ $name }”)
sheet-provider-unstated = Kurum belirtilmemiş
sheet-original-name = Adı ({ $language }): { $name }
sheet-texts-lacking = Metinlerin { $wanted } çevirisi yok. Buradaki dil: { $main }.
sheet-text-lacking = Bu metnin { $wanted } çevirisi yok. Buradaki dil: { $main }.
sheet-texts-by-machine = Metinleri ({ $wanted }) bir makine çevirdi. Emin değilseniz asıl metin geçerlidir: { $main }.
sheet-texts-outdated = Metinler ({ $wanted }) asıl metinden eskidir. Emin değilseniz asıl metin geçerlidir: { $main }.

sheet-groups = { $text }
sheet-age = { $unit ->
    [months] { $count } aylık
    [half] { $count }½ yaş
   *[years] { $count } yaş
}
sheet-ages = Yaş: { $from } – { $to }
sheet-ages-years = Yaş: { $from }–{ $to }
sheet-ages-only = Yaş: { sheet-age }
sheet-ages-from = Yaş: en az { sheet-age }
sheet-ages-to = Yaş: en çok { sheet-age }
sheet-residence-unstated = Gereken oturum durumu belirtilmemiş
sheet-residence = { $complete ->
    [yes] Yalnız şu oturum durumlarıyla: { $text }
   *[no] Şu oturum durumlarıyla: { $text }
}
sheet-residence-depends = Duruma göre değişir: { $text }
sheet-rule-from = { $tense ->
    [past] yürürlükte, başlangıç: { $date }
   *[future] yürürlüğe girecek: { $date }
}
sheet-rule-to = { $tense ->
    [past] yürürlükten kalktı: { $date }
   *[future] yürürlükte, bitiş: { $date }
}
sheet-rule-source = kaynak: { $text }
sheet-rule-checked = bakıldı: { $date }
sheet-benefits = Şunları alanlar için: { $text }
sheet-catchment = Bölge: { $text }

sheet-address-hidden = Adres söylenmez (koruma).
sheet-place-aliases = { $name } (diğer adı: { $aliases })
sheet-place-unknown = Yer belirtilmemiş
sheet-arrival = Nasıl gelinir: { $text }
sheet-phone-here = Buranın telefonu: { $text }
sheet-note-here = Not: { $text }
sheet-accessibility = Engelsizlik: { $text }
sheet-wheelchair = { $answer ->
    [yes] tekerlekli sandalyeye uygun
    [no] tekerlekli sandalyeye uygun değil
   *[limited] tekerlekli sandalyeye kısmen uygun
}
sheet-step-free = { $answer ->
    [yes] basamaksız
   *[no] basamak var
}
sheet-lift = { $answer ->
    [yes] asansör var
   *[no] asansör yok
}
sheet-toilet = { $answer ->
    [yes] engelli tuvaleti var
   *[no] engelli tuvaleti yok
}
sheet-hearing-loop = { $answer ->
    [yes] işitme düzeneği var
   *[no] işitme düzeneği yok
}
sheet-sign-language = { $answer ->
    [yes] işaret dili var
   *[no] işaret dili yok
}
sheet-easy-language = { $answer ->
    [yes] kolay dil var
   *[no] kolay dil yok
}
sheet-parking = { $answer ->
    [yes] engelli otoparkı var
   *[no] engelli otoparkı yok
}
sheet-hours = Açık: { $text }
sheet-phone-hours = Telefonla: { $text }
sheet-appointment-hours = Randevuyla: { $text }
sheet-hours-differ = Saatler yerlere göre değişir; her yerin yanında yazar.
sheet-season = Sunulduğu zaman: { $text }.

sheet-course-level = Seviye: { $text }
sheet-course-levels = Seviye: { $from } – { $to }
sheet-course-entry = Önceden gereken: { $text }
sheet-course-dates = Başlangıç { $from }, bitiş { $to }
sheet-course-day = Tarih: { $date }
sheet-course-starts = { $tense ->
    [past] Başladı: { $date }
   *[future] Başlıyor: { $date }
}
sheet-course-ends = { $tense ->
    [past] Bitti: { $date }
   *[future] Bitiyor: { $date }
}
sheet-course-register = { $tense ->
    [past] Son kayıt günüydü: { $date }
   *[future] Son kayıt günü: { $date }
}
sheet-course-rolling = { $answer ->
    [yes] Her zaman başlanabilir
   *[no] Yalnız başında katılınabilir
}
sheet-course-sessions = Ders saatleri: { $text }
sheet-course-lessons = 45 dakikalık { $count } ders
sheet-course-exam = Sonunda: { $text }
sheet-course-childcare = { $answer ->
    [yes] Çocuk bakımı var
    [no] Çocuk bakımı yok
   *[on_request] İsterseniz çocuk bakımı olur
}
sheet-course-online = { $answer ->
    [yes] İnternetten yapılır
   *[no] İnternetten yapılmaz
}

sheet-price = { $unit ->
    [none] { $amount }
    [once] bir kez { $amount }
    [hour] saati { $amount }
    [lesson] dersi { $amount }
    [day] günü { $amount }
    [week] haftası { $amount }
    [month] ayda { $amount }
    [course] kurs için { $amount }
    [semester] yarıyılı { $amount }
    [year] yılda { $amount }
    [item] tanesi { $amount }
    [meal] öğünü { $amount }
   *[visit] her gelişte { $amount }
}
sheet-cost = { $priced ->
    [yes] { $kind ->
        [free] ücretsiz ({ $price })
        [reduced] indirimli: { $price }
        [income_based] gelire göre: { $price }
        [deposit] depozito: { $price }
        [donation] bağış: { $price }
       *[fee] { $price }
    }
   *[no] { $kind ->
        [free] ücretsiz
        [reduced] indirimli, tutar belirtilmemiş
        [income_based] gelire göre
        [deposit] depozitoyla, tutar belirtilmemiş
        [donation] bağışla
       *[fee] ücretli, tutar belirtilmemiş
    }
}
sheet-cost-pass = { $what }, sosyal kartla (Sozialpass) { $price }
sheet-cost-pass-free = { $what }, sosyal kartla (Sozialpass) ücretsiz
sheet-cost-payer = Ödeyen: { $text }

sheet-referral = Yönlendiren: { $text }
sheet-vouchers = Gereken belge: { $text }
sheet-phone = Telefon: { $text }
sheet-email = E-posta: { $text }
sheet-url = Web: { $text }
sheet-booking = İnternetten randevu veya kayıt: { $text }
sheet-phone-central = Telefon (merkez): { $text }
sheet-email-central = E-posta (merkez): { $text }
sheet-url-central = Kurumun web sayfası: { $text }
sheet-address-central = Kurumun adresi: { $text }
sheet-contact-bare = { $role }
sheet-contact = { $role }: { $ways }
sheet-contact-hours = { $role }: { $hours }
sheet-contact-ways-hours = { $role }: { $ways } ({ $hours })

sheet-places = { $state ->
    [after_assessment] Yer durumu: { $text }
   *[other] { $text }
}
sheet-wait = { $weeks ->
    [0] bekleme yok
   *[other] yaklaşık { $weeks } hafta
}
sheet-as-of = bilgi tarihi { $date }
sheet-as-of-unstated = bilgi tarihi belirtilmemiş
sheet-volunteers = Gönüllüler aranıyor.
sheet-volunteers-no = Şu anda gönüllü aranmıyor.
sheet-partners = Birlikte çalışan: { $text }
sheet-legal-basis = Yasa: { $text }
sheet-funder = Parayı veren: { $text }
sheet-association = Kurumun bağlı olduğu birlik: { $text }
sheet-provider-aliases = Kurumun diğer adı: { $text }
sheet-needs = Konular: { $text }
sheet-keywords = Arama sözcükleri: { $text }
sheet-expires = { $tense ->
    [past] Kayıt geçerli değil, son gün: { $date }.
   *[future] Kayıt geçerli, son gün: { $date }.
}
sheet-id = Kayıt adı: { $text }

sheet-state-paused = Ara verildi: şu anda yok
sheet-state-closed = Bitti: artık yok
sheet-expired = Süresi doldu: kaydın son günü { $date }
sheet-until = son gün { $date }
sheet-alert-lacking = { $wanted } çevirisi yok
sheet-course-over = Kurs bitti: { $date }
sheet-long-unverified = Uzun süredir kontrol edilmedi, son kontrol { $date }; önce sorun
sheet-never-verified = Son kontrol günü belirtilmemiş; önce sorun
sheet-sample = Uydurma örnek: { $text } diye bir yer yok
sheet-footer-sample = { $verified } · { $sample }
sheet-verified = Kontrol edildi: { $date }
sheet-verified-unstated = Kontrol günü belirtilmemiş

## Kopyalananlar
copy-directory = “{ $text }” rehberinden, tarih: { $date }
copy-part = { $label }:
