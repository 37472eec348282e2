# Die Sätze der Oberfläche auf Deutsch.

## Zahlen, Tage, Beträge
date = { $day }.{ $number }.{ $year }
month-1 = Jan
month-2 = Feb
month-3 = Mär
month-4 = Apr
month-5 = Mai
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Okt
month-11 = Nov
month-12 = Dez
weekday-mo = Mo
weekday-tu = Di
weekday-we = Mi
weekday-th = Do
weekday-fr = Fr
weekday-sa = Sa
weekday-su = So
euros = { $cents ->
    [none] { $whole } €
   *[other] { $whole },{ $cents } €
}
