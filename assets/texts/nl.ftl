### The sentences of Stellingenbord in Dutch: B1, short, friendly, u.

## Screens of the visitor

language-name = Nederlands

# The three opinions and the two other answers.
stance-agree = Eens
stance-neutral = Neutraal
stance-disagree = Oneens
stance-unclear = Ik snap de stelling niet
stance-skipped = Overgeslagen

# Who a statement comes from.
source-regiegroep = Van de regiegroep
source-team = Van het team
source-ouders = Van ouders
source-leerlingenraad = Van de leerlingenraad
statement-progress = Stelling { $at } van { $count }

note-drawing = Tekening

# The header and the footer.
header-text-size = Grootte van de tekst
header-contrast = Meer contrast
header-languages = Taal en weergave
header-reach = Knoppen lager op het scherm
practice-ribbon = Proef: deze antwoorden tellen niet mee
footer-anonymous = Anoniem. We bewaren alleen wat u hier tikt.
footer-stored = Wat slaan we op?
footer-agenda = Thema-uurtjes
footer-role-parent = U doet mee als ouder
footer-role-pupil = Je doet mee als leerling
footer-role-staff = U doet mee als medewerker
footer-role-change = wijzig
footer-notes = { $count ->
    [0] Hang het eerste briefje op
    [one] Al 1 briefje vanavond
   *[other] Al { $count } briefjes vanavond
}

# The wait screen.
wait-call = Tik op het scherm en geef uw mening
wait-call-short = Tik en geef uw mening
wait-call-tonight = Geef vanavond ook uw mening
wait-call-agenda = Tik voor de agenda
wait-welcome = Welkom
wait-welcome-text = Fijn dat u er bent.
agenda-card = Thema-uurtjes
agenda-card-more = en nog { $count } in de agenda
agenda-sign-up-short = aanmelden
tips-title = Een tip voor de school?
tips-scan = Scan en mail naar
tips-short = Een tip voor de school? Scan en mail.
tips-large = Alles wat beter kan of juist goed gaat, horen we graag.
qr-label = QR-code: { $what }
follow-ups-title = Jullie zeiden – wij deden
follow-ups-from = Wat er gebeurde met de antwoorden van een eerdere avond
follow-ups-from-date = Wat er gebeurde met de antwoorden van { $date }
follow-ups-from-count = Wat er gebeurde met de antwoorden van een eerdere avond ({ $visitors ->
    [one] 1 bezoeker
   *[other] { $visitors } bezoekers
})
follow-ups-from-both = Wat er gebeurde met de antwoorden van { $date } ({ $visitors ->
    [one] 1 bezoeker
   *[other] { $visitors } bezoekers
})
follow-up-done = Gedaan
follow-up-planned = Gepland
follow-up-not-possible = Kan niet

# The agenda.
agenda-title = Thema-uurtjes en meer
agenda-outcome = Wat het vorige uurtje opleverde
agenda-attended = { $count ->
    [one] 1 ouder was er
   *[other] { $count } ouders waren er
}
agenda-sign-up = Aanmelden
agenda-no-sign-up = aanmelden hoeft niet
agenda-all-day = hele dag
agenda-until = tot en met { $date }
agenda-more = { $count ->
    [one] en nog 1
   *[other] en nog { $count }
}
agenda-empty = Er staat nu niets in de agenda.
back = Terug

# Out of order.
out-of-order-title = Dit scherm doet het even niet
out-of-order-text = Vraag een medewerker om hulp. Wat al bewaard is, blijft bewaard.

# Dates.
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
weekday-short-1 = ma
weekday-short-2 = di
weekday-short-3 = wo
weekday-short-4 = do
weekday-short-5 = vr
weekday-short-6 = za
weekday-short-7 = zo
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
month-short-1 = jan
month-short-2 = feb
month-short-3 = mrt
month-short-4 = apr
month-short-5 = mei
month-short-6 = jun
month-short-7 = jul
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = dec
date-day-month = { $day } { $month }
date-weekday = { $weekday } { $date }
clock = { $hour }.{ $minute }

# A statement, and stopping.
statement-skip = Sla over
statement-previous = Vorige
visit-stop = Stoppen

# A note.
note-you-chose = U koos: { $stance }
note-change = Wijzig
note-question = Wilt u er iets bij schrijven?
note-question-drawing = Wilt u er iets bij tekenen?
note-no-names = Noem liever geen namen van kinderen of leerkrachten.
note-nudge-name = Staat er een naam in? Schrijf liever ‘mijn kind’ of ‘de leerkracht’.
note-nudge-phone = Staat er een telefoonnummer in? Laat dat liever weg.
note-nudge-mail = Staat er een mailadres in? Laat dat liever weg.
note-typing-mode = Typen
note-drawing-mode = Tekenen
note-colour-yellow = Geel briefje
note-colour-pink = Roze briefje
note-colour-blue = Blauw briefje
note-colour-green = Groen briefje
note-colour-orange = Oranje briefje
note-undo = Wis laatste streep
note-without = Zonder briefje verder
note-place = Plak op het bord
note-write-here = Schrijf hier …
note-draw-here = Teken hier met uw vinger
note-length = { $count } / { $most }

# Waiting for the disk.
saving = Even bewaren …
saving-not-yet = Uw antwoord is nog niet bewaard.
saving-not-yet-text = We proberen het opnieuw. U hoeft niets te doen.

# The mirror.
mirror-note-kept = Dank u wel, uw briefje is bewaard.
mirror-answer-kept = Dank u wel, uw antwoord is bewaard.
mirror-note-gone = Uw briefje is weggehaald.
mirror-note-going = Uw briefje wordt weggehaald …
mirror-answer-stays = Uw antwoord blijft staan.
mirror-no-name = Zonder naam en zonder tijd.
mirror-reads-first = De regiegroep leest het eerst.
mirror-minutes = Nog { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
} te verwijderen · de regiegroep leest het eerst
mirror-moment = Nog even te verwijderen · de regiegroep leest het eerst
mirror-take-back = Haal weg
mirror-hall = Zo denkt de hal over deze stelling
mirror-answers = { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
}
mirror-too-few = Er zijn nog te weinig antwoorden om te laten zien.
mirror-no-notes = Hier hangen nog geen briefjes. Ze komen als de regiegroep ze gelezen heeft.
mirror-more-notes = Andere briefjes
mirror-done = Klaar
mirror-next = Volgende stelling

# The end.
thanks-title = Bedankt!
thanks-reads = De regiegroep leest alle antwoorden en briefjes.
thanks-news = De uitkomst staat in de nieuwsbrief.
thanks-tips = Nog een tip? Scan de code en mail.
thanks-done = Klaar

# Bent u er nog?
still-there = Bent u er nog?
still-there-seconds = Anders begint het scherm over { $seconds ->
    [one] 1 seconde
   *[other] { $seconds } seconden
} opnieuw.
still-there-yes = Ja, ik ga verder

# Wat slaan we op?
record-title = Wat slaan we op?
record-intro = Dit is alles wat het scherm van dit bezoek bewaart, woord voor woord.
record-visit = Bezoek: avond { $date }, { $role }, taal { $language }
record-practice = proef: telt niet mee
record-answer = Stelling { $number }, versie { $version }: { $stance }
record-note = Briefje bij stelling { $number } ({ $stance }, { $colour }): { $body }
record-note-drawn = { $count ->
    [one] tekening van 1 streep
   *[other] tekening van { $count } strepen
}
record-none = Nog geen antwoord: er is nog niets bewaard.
record-draft = Wat u nu schrijft, bewaren we pas als u het plakt.
record-ids = Elk deel krijgt een willekeurig nummer. Dat zegt niets over u.
record-more = { $count ->
    [one] en nog 1 regel
   *[other] en nog { $count } regels
}
record-not = Dit bewaren we niet
record-not-name = geen naam
record-not-time = geen tijd
record-not-order = geen volgorde
record-not-photo = geen foto
record-role-parent = ouder
record-role-pupil = leerling
record-role-staff = medewerker
record-colour-yellow = geel
record-colour-pink = roze
record-colour-blue = blauw
record-colour-green = groen
record-colour-orange = oranje
panel-back = Terug

# Who is answering.
role-title = Wie bent u?
role-why = We tellen ouders, leerlingen en medewerkers apart. Uw naam vragen we niet.
role-parent = Ouder of verzorger
role-pupil = Leerling
role-staff = Medewerker

# Language and display.
settings-title = Taal en weergave
settings-languages = Taal
settings-text-size = { $size ->
    [large] Tekst: groot
    [largest] Tekst: grootst
   *[normal] Tekst: gewoon
}
settings-contrast = Meer contrast
settings-reach = Knoppen lager

## The keyboard

key-space = spatie

## Problems in files of statements

problem-severity-error = fout
problem-severity-advice = advies

## Problems in kiosk-config

config-problems-none = De instellingen zijn in orde.

## The command line

command-done = Klaar.
