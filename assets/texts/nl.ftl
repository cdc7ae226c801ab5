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
follow-ups-from-tips = Wat er gebeurde met uw tips
follow-up-done = Gedaan
follow-up-planned = Gepland
follow-up-planned-by = Gepland, voor { $date }
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
# Who may come says so, without a name. { $title } is the event.
agenda-interest = Ik kom misschien
agenda-interest-label = Ik kom misschien: { $title }, { $date }
agenda-interest-kept = Genoteerd, zonder naam.
agenda-interest-going = Even bewaren…
# The button to the events after these; its place shows only a number.
agenda-page = Nog { $count } in de agenda
agenda-page-first = Terug naar het begin
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
date-year = { $date } { $year }
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
# A linked event, by its kind.
mirror-event-hour = Hierover is een thema-uurtje
mirror-event-evening = Hierover is een thema-avond
mirror-event-morning = Hierover is een ochtend op school
mirror-event-other = Hierover is een bijeenkomst
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
record-interest = Misschien naar: { $title }, { $date }
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
settings-text-size = { $size ->
    [large] Tekst: groot
    [largest] Tekst: grootst
   *[normal] Tekst: gewoon
}
settings-contrast = Meer contrast
settings-reach = Knoppen lager

## Topics for a thema-uurtje

topics-title = Waarover wilt u een thema-uurtje?
topics-count = { $count } van { $most }
topics-hint = Kies er hooguit { $most }. Tik nog een keer en het is weer weg.
topics-enough = U heeft er al { $most }. Meer kan niet: tik er eerst één weg.
topics-own = Staat het er niet bij? Noem zelf een onderwerp
topics-own-typed = Uw onderwerp: ‘{ $words }’
topics-own-sent = Verstuurd: ‘{ $words }’. De regiegroep leest het eerst.
topics-send = Verstuur
topics-question = Welk onderwerp mist u?
topics-write-here = Typ hier een paar woorden …
topics-to-list = Terug naar de lijst
topics-kept = Dank u wel!
topics-kept-text = Uw keuze is bewaard, los van uw antwoorden. De regiegroep kijkt waar de meeste ouders om vragen.
topics-kept-own = Uw eigen onderwerp leest zij eerst.
topics-on = Verder
record-topics = Thema-uurtje, los van de rest: { $topics }
record-suggestion = Eigen onderwerp, los van de rest: ‘{ $words }’
desk-notes-topics = onderwerpen
desk-suggestion = onderwerp
desk-topics-open = Onderwerpen
desk-topics-title = { $count ->
    [one] Waarover een thema-uurtje? 1 bezoeker koos
   *[other] Waarover een thema-uurtje? { $count } bezoekers kozen
}
desk-topics-votes = { $topic }: { $count } keer
desk-topics-none = Nog niemand koos een onderwerp. Ouders vinden de lijst bij de agenda.
desk-topics-own = Zelf bedacht en nagekeken
desk-topics-own-none = Er is nog geen eigen onderwerp nagekeken. Dat doet u bij de briefjes.
desk-topics-read = Naar de briefjes

## The keyboard

key-space = spatie
key-enter = nieuwe regel
key-backspace = wissen
key-shift = hoofdletter
key-letters = letters
key-accents = letters met accent
key-symbols = leestekens

## Problems in files of statements

problem-severity-error = fout
problem-severity-advice = advies

problem-at-cell = rij { $row }, kolom { $column }: { $problem }
problem-at-row = rij { $row }: { $problem }

problem-file-too-large = Het bestand is te groot. Het mag hoogstens { $limit } MB zijn.
problem-unknown-format =
    { $ending ->
        [none] Het bestand heeft geen soort achter de naam. Sla de lijst op als .xlsx en kies dat bestand.
       *[other] Een bestand van de soort .{ $ending } kan hier niet worden geladen. Sla de lijst op als .xlsx en kies dat bestand.
    }
problem-wrong-content = De inhoud is geen .{ $ending }, al heet het bestand wel zo. Open het in Excel en sla het op als .xlsx.
problem-broken-workbook = Het werkblad is beschadigd of is geen werkblad. Open het in Excel, sla het opnieuw op als .xlsx en kies dat bestand.
problem-password-protected = Het werkblad zit achter een wachtwoord. Sla het op zonder wachtwoord.
problem-workbook-too-large = Het werkblad is van binnen veel te groot. Zet alleen de stellingen in een nieuw werkblad.
problem-sheet-too-large = Het blad is te groot: er staat iets na rij { $rows } of na { $columns } kolommen, of er staat te veel in. Zet alleen de stellingen in een nieuw werkblad.
problem-broken-toml = Vanaf teken { $character } is dit geen TOML. De melding is: { $message }.
problem-unknown-key = Het woord “{ $key }” is hier niet bekend. Kijk of er een tikfout in staat.
problem-wrong-value = Wat bij “{ $key }” staat, past daar niet. Zet er een waarde neer zoals in het voorbeeld.
problem-no-statements = Er staan geen stellingen in het bestand. Zet elke stelling in een eigen rij.
problem-too-many-statements = Er staan { $count } stellingen in het bestand. Het mogen er hoogstens { $limit } zijn.
problem-empty-statement = De stelling is leeg. Vul een tekst in of haal de rij weg.
problem-missing-number = Deze stelling heeft geen nummer en andere wel. Geef haar een nummer, of haal alle nummers weg.
problem-bad-number = “{ $found }” is geen nummer. Vul een heel getal in, vanaf 1.
problem-number-twice = Nummer { $number } staat ook al in rij { $firstRow }. Geef elke stelling een eigen nummer.
problem-unknown-source = “{ $found }” is niet bekend als herkomst. Kies regiegroep, team, ouders of leerlingenraad.{ $nearest ->
        [none] { "" }
       *[other] { " " }Bedoelt u { $nearest }?
    }
problem-unknown-criterion = “{ $found }” is geen criterium. Vul een getal van 1 tot en met 10 in, of de naam van het criterium.
problem-too-long = De tekst is te lang: { $length } tekens. Maak er hoogstens { $limit } van.
problem-hidden-character = In de tekst zit een teken dat u niet ziet of dat niet gelezen kon worden ({ $code }). Typ de tekst opnieuw.
problem-formula-error = Hier staat de foutmelding { $found } van een formule. Typ de tekst zelf in.
problem-same-statement = Deze stelling staat ook al in rij { $firstRow }. Haal er één weg.
problem-long-statement = De stelling is lang: { $words } woorden, { $characters } tekens. Een korte zin leest beter in de hal.
problem-two-in-one = Dit lijken twee stellingen in één. Wie het met de helft eens is, weet niet wat te kiezen.
problem-double-negation = Er staan twee ontkenningen in de stelling. Dat is lastig te lezen; kan het zonder?
problem-negation = Er staat een ontkenning in de stelling. “Oneens” wordt dan verwarrend; kan het zonder?
problem-question = Dit is een vraag. Maak er een zin van waar iemand het mee eens of oneens kan zijn.
problem-missing-translation = De vertaling in het { $language } ontbreekt. Wie die taal kiest, ziet de Nederlandse tekst.
problem-no-source = Er staat niet bij van wie de stelling is. Ze krijgt regiegroep als herkomst.
problem-no-sources = Er staat nergens bij van wie de stellingen zijn. Ze krijgen allemaal regiegroep als herkomst.
problem-unread-column = Deze kolom wordt niet gelezen. De kop is niet bekend.
problem-ignored-row = Deze rij is als opmerking gelezen en niet als stelling. Geef haar een nummer als het een stelling is.
problem-other-sheet = Op het blad “{ $sheet }” lijken ook stellingen te staan. Dat blad wordt niet geladen.

problem-language-ar = Arabisch
problem-language-bg = Bulgaars
problem-language-de = Duits
problem-language-en = Engels
problem-language-es = Spaans
problem-language-fa = Farsi
problem-language-fr = Frans
problem-language-pl = Pools
problem-language-pt = Portugees
problem-language-ro = Roemeens
problem-language-so = Somalisch
problem-language-ti = Tigrinya
problem-language-tr = Turks
problem-language-uk = Oekraïens
problem-language-zh = Chinees

## Polls

poll = Peiling
mirror-nearly-all = { $answer } ≥ 90%
poll-answers = Peiling: { $answers }
poll-letter-and-text = { $letter }. { $text }
problem-one-answer = Deze peiling heeft één antwoord. Geef er ten minste twee, of haal het antwoord weg.
problem-too-many-answers = Een peiling heeft hoogstens { $limit } antwoorden. Voeg er een paar samen.
problem-empty-answer = Antwoord { $answer } is leeg. Vul een tekst in of schuif de andere antwoorden op.
problem-answer-too-long = Antwoord { $answer } is te lang: { $length } tekens. Maak er hoogstens { $limit } van.
problem-same-answer = Antwoord { $answer } is hetzelfde als antwoord { $first }. Haal er één weg.
problem-missing-answer-translation = De vertaling van antwoord { $answer } in het { $language } ontbreekt. Wie die taal kiest, ziet de Nederlandse tekst.

## Problems in kiosk-config

config-problems-none = De instellingen zijn in orde.

# $file is een bestand in kiosk-config; $key een sleutel, zoals name; $write een hele regel die goed is.
config-problem-at-file = { $file }: { $message }
config-problem-at-line = { $file }, regel { $line }: { $message }
config-problem-at-place = { $file }, regel { $line }, kolom { $column }: { $message }
config-problem-in-section = { $section } { $message }
config-folder-missing = Deze map is er niet.
config-file-missing = Dit bestand is er niet. Het moet er wel zijn.
config-file-misnamed = Niemand leest dit bestand. Bedoelt u “{ $wanted }”? Geef het dan die naam.
config-file-unreadable = Dit bestand kan niet worden gelezen ({ $reason }).
config-file-too-large = Dit bestand is te groot. Het mag hooguit { $limit } MB zijn.
config-not-utf8 = Hier staat een teken dat niet te lezen is. Sla het bestand op als UTF-8.
config-syntax-duplicate = Dit staat er twee keer. Haal er één weg.
config-syntax-quotes = Hier kloppen de aanhalingstekens niet, of ze zijn er niet. Een tekst staat zo: "tekst".
config-syntax-no-value = Hier mist een = met een waarde erachter.
config-syntax-stray = Achter de waarde staat nog iets. Haal het weg. Een getal heeft een punt, geen komma: 0.25
config-syntax-yes-no = Schrijf true (ja) of false (nee), met kleine letters.
config-syntax-moment = Deze datum of tijd bestaat niet.
config-syntax-bracket = Hier of hieronder mist een haakje of een komma.
config-syntax-other = Deze regel is niet goed geschreven ({ $message }).
config-unknown-key = “{ $key }” is hier niet bekend. Haal het weg.
config-unknown-key-nearest = “{ $key }” is hier niet bekend. Bedoelt u “{ $nearest }”?
config-unknown-key-belongs = “{ $key }” is hier niet bekend. Het hoort onder { $section }.
config-missing-key = Hier mist “{ $key }”.
config-empty = “{ $key }” is leeg. Vul iets in.
config-wrong-type-text = “{ $key }” moet een tekst zijn, tussen aanhalingstekens. Schrijf: { $write }
config-wrong-type-whole = “{ $key }” moet een heel getal zijn, zonder aanhalingstekens. Schrijf bijvoorbeeld: { $write }
config-wrong-type-number = “{ $key }” moet een getal zijn, zonder aanhalingstekens. Schrijf bijvoorbeeld: { $write }
config-wrong-type-yes-no = “{ $key }” moet true (ja) of false (nee) zijn. Schrijf: { $write }
config-wrong-type-date = “{ $key }” moet een datum zijn. Schrijf bijvoorbeeld: { $write }
config-wrong-type-time = “{ $key }” moet een tijd zijn. Schrijf bijvoorbeeld: { $write }
config-wrong-type-list = “{ $key }” moet een lijst zijn, tussen rechte haken. Schrijf bijvoorbeeld: { $write }
config-wrong-type-section = “{ $key }” moet een kopje zijn. Schrijf op een eigen regel: { $write }
config-wrong-type-sections = “{ $key }” moet een kopje zijn met dubbele haken. Schrijf op een eigen regel: { $write }
config-out-of-bounds = “{ $key }” moet van { $min } tot en met { $max } zijn.
config-too-long = “{ $key }” is te lang. Het mag hooguit { $max } tekens zijn.
config-unknown-word = “{ $word }” kan niet bij “{ $key }”. Kies uit: { $allowed }.
config-unknown-word-nearest = “{ $word }” kan niet bij “{ $key }”. Bedoelt u “{ $nearest }”? Kies uit: { $allowed }.
config-twice = “{ $word }” staat twee keer in “{ $key }”. Haal er één weg.
config-bad-code = “{ $word }” kan niet bij “{ $key }”. Gebruik alleen kleine letters, cijfers en streepjes, zoals: sociale-media
config-taken = “{ $key }” is twee keer “{ $word }”. Geef één van de twee een andere.
config-too-many = Dit is er een te veel. Op het scherm passen er hooguit { $most }.
config-bad-date = “{ $key }” is geen datum die bestaat. Schrijf jaar-maand-dag, zoals: { $write }
config-bad-time = “{ $key }” is geen tijd. Schrijf uren en minuten, zoals: { $write }
config-end-before-start = “{ $key }” moet na “{ $start }” komen.
config-lower-than = “{ $key }” mag niet lager zijn dan “{ $other }”.
config-needs = “{ $key }” kan niet zonder “{ $other }”. Vul dat ook in.
config-not-with = “{ $key }” kan niet samen met “{ $other }”. Haal er één weg.
config-bad-mail = “{ $word }” is geen goed e-mailadres. Schrijf het zoals: naam@school.nl
config-bad-link = “{ $key }” moet beginnen met https:// of mailto:, zonder spaties, met hooguit 300 tekens.
config-bad-reference = “{ $word }” is geen stelling. Schrijf de datum van de avond en het nummer, zoals: 2026-11-24/3
config-calendar-no-calendar = Dit is geen agenda. Bewaar de agenda opnieuw als .ics-bestand.
config-calendar-not-whole = Wat hier begint, is niet compleet. Bewaar de agenda opnieuw.
config-calendar-no-title = Deze afspraak heeft geen titel.
config-calendar-bad-moment = Bij “{ $property }” staat geen datum of tijd die bestaat.
config-calendar-unknown-zone = De tijdzone “{ $zone }” is niet bekend.
config-calendar-bad-rule = De herhaling van deze afspraak (RRULE) is niet goed geschreven.
config-calendar-too-often = Deze afspraak komt te vaak terug: elke dag kan, elk uur niet.
config-calendar-too-many = Dit zijn te veel afspraken. Het mogen er hooguit { $max } zijn, herhalingen meegeteld.
config-bad-colour = “{ $key }” is geen kleur. Schrijf een # met zes cijfers of letters van a tot en met f, zoals #2B4C9B.
config-pale-colour = De kleur bij “{ $key }” is te licht: witte letters zijn er niet op te lezen. Kies een donkere kleur.
config-unknown-zone = De tijdzone “{ $zone }” bestaat niet. In Nederland is het Europe/Amsterdam.
config-unknown-zone-nearest = De tijdzone “{ $zone }” bestaat niet. Bedoelt u “{ $nearest }”?
config-bad-database = Bij “database” hoort niets, een bestand, of een adres dat begint met postgres://.
config-network-share = De database mag niet op een netwerkschijf staan: dan kan het bestand stuk gaan. Gebruik postgres://.
config-password-in-file = Hier staat een wachtwoord. Haal het weg en zet het in een eigen bestand. Noem dat bij “password_file”.
config-outside-folder = Het bestand bij “{ $key }” moet in de map kiosk-config staan.
config-logo-missing = Het logo “{ $name }” is er niet. Zet het in de map kiosk-config, of laat “logo” leeg.
config-logo-not-an-image = Het logo “{ $name }” is geen goed png- of jpeg-plaatje.
config-logo-too-large = Het logo “{ $name }” is te groot. Het mag hooguit { $side } bij { $side } pixels zijn.
config-more = Er zijn nog meer fouten in dit bestand. Herstel eerst deze.

## The command line

load-no-file = Het bestand { $path } is er niet.
load-not-a-file = { $path } is geen gewoon bestand. Kies een bestand met stellingen.
load-unreadable = Het bestand { $path } is niet te lezen: { $error }.
load-summary = { $added } nieuw, { $changed } gewijzigd, { $unchanged } hetzelfde, { $off } van het bord gehaald.
load-no-date = Voor welke avond is dit? Zet de datum in het bestand of geef --evening JJJJ-MM-DD mee.
load-nothing-loaded = Er is niets geladen. Verbeter de fouten en laad het bestand opnieuw.
results-no-evening = Die avond is er niet. Met "stellingenbord evenings" ziet u welke er zijn.
simulate-no-statements = Op deze avond hangen geen stellingen. Laad eerst een bestand met "stellingenbord load".
simulate-done = { $visits } proefbezoeken gedaan (seed { $seed }).
export-no-folder = De map { $path } is er niet. Maak de map eerst, of kies een andere.
export-unknown-format = Het formaat { $format } ken ik niet. Kies uit: { $known }.
doctor-config = { $n } fouten in de instellingen. Met "stellingenbord check" ziet u welke.
doctor-config-statements = De stellingen in { $file } hebben fouten. Met "stellingenbord check" ziet u welke.
doctor-config-last-good = De instellingen hebben fouten ({ $n }); het scherm werkt door met de laatste goede. Met "stellingenbord check" ziet u welke.
doctor-database-none = Er zijn nog geen antwoorden bewaard.
doctor-database = In orde: { $responses } antwoorden, { $notes } briefjes; { $waiting } wachten op de regiegroep-database.
doctor-database-wrong = De database is niet te lezen: { $error }. Zet het scherm uit en bel de beheerder; gooi niets weg.
doctor-disk = { $megabytes } MB vrij.
doctor-disk-low = Nog maar { $megabytes } MB vrij. Maak ruimte op de schijf.
doctor-disk-wrong = De schijf is niet te bekijken: { $error }.
doctor-clock = De klok staat op { $now }.
doctor-clock-wrong = De klok staat op { $now } en dat kan niet. Zet de klok goed.
doctor-screen = Er is een scherm.
doctor-screen-none = Er is geen scherm gevonden (DISPLAY en WAYLAND_DISPLAY zijn leeg). Start dit op het scherm zelf.
pin-made = PIN: { $pin }
pin-recovery-code = Herstelcode: { $code }
pin-once = Schrijf beide nu op en berg ze veilig op: ze worden maar één keer getoond. De herstelcode werkt één keer.
backup-is-there = { $path } bestaat al. Kies een andere naam: er wordt niets overschreven.
restore-damaged = Dit bestand is geen hele back-up van Stellingenbord. Er is niets veranderd.
restore-newer = Deze back-up is van een nieuwere versie van Stellingenbord. Er is niets veranderd.
restore-in-use = Het scherm staat nog aan. Zet het eerst uit; er is niets veranderd.
doctor-backup = De laatste back-up is { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} oud.
doctor-backup-none = Er is nog geen back-up gemaakt.
doctor-promises = { $count ->
    [0] Geen belofte van ‘wij deden’ is over haar datum.
    [one] 1 belofte van ‘wij deden’ is over haar datum. Kijk bij Beheer, Uitkomst, of in feedback.toml.
   *[other] { $count } beloftes van ‘wij deden’ zijn over hun datum. Kijk bij Beheer, Uitkomst, of in feedback.toml.
}

## The regiegroep database

sync-summary = { $sent } verstuurd, { $already } waren er al, { $waiting } wachten nog.
sync-conflicts = { $n } rijen staan bij de regiegroep met een andere inhoud. Beide zijn bewaard. Bekijk de briefjes opnieuw; wat u dan kiest, geldt.
sync-begun = De database is klaar. Het scherm logt in als { $role }, de regiegroep als { $reader }. Geef beide een wachtwoord met \password in psql.
sync-begun-file = Het bestand is klaar.
sync-newer = De database van de regiegroep is nieuwer dan dit programma. Werk dit programma bij. De antwoorden blijven tot dan op het scherm.
sync-older = De database van de regiegroep is ouder dan dit programma. Laat de beheerder ervan "stellingenbord sync --init" doen. De antwoorden blijven tot dan op het scherm.
sync-not-begun = De database is er, maar is nog leeg. Laat de beheerder ervan "stellingenbord sync --init" doen.
sync-no-school = De database kent deze school niet. Laat de beheerder ervan "stellingenbord sync --init" doen met de instellingen van deze school.
sync-refused = De database laat ons niet binnen: de naam of het wachtwoord klopt niet. Kijk naar [regiegroep] in kiosk.toml.
sync-no-rights = De database laat ons binnen, maar dit mag niet. Vraag de beheerder ervan om de rechten na te kijken.
sync-unreachable = De database van de regiegroep is niet te bereiken. Er gaat niets verloren; probeer het later opnieuw.
sync-busy = De database van de regiegroep is bezet. Er gaat niets verloren; probeer het later opnieuw.
sync-full = De schijf van de database van de regiegroep is vol. Er gaat niets verloren; laat de beheerder ruimte maken.
doctor-regiegroep = { $waiting ->
    [0] Alles is bij de regiegroep.
   *[other] { $waiting } antwoorden, briefjes en stellingen wachten. Antwoorden gaan pas weg als de avond voorbij is.
}
doctor-regiegroep-problem = { $waiting } wachten; versturen lukte niet: { $error }. Er gaat niets verloren. Met "stellingenbord sync" ziet u wat u kunt doen.

## Exports

export-sheet-outcome = Uitkomst
export-sheet-notes = Briefjes
export-sheet-responses = Antwoorden
export-number = nr
export-statement = stelling
export-version = versie
export-source = van wie
export-criterion = criterium
export-agree = eens
export-neutral = neutraal
export-disagree = oneens
export-unclear = onduidelijk
export-skipped = overgeslagen
export-responses = antwoorden
export-notes = briefjes
export-stance = antwoord
export-note = briefje
export-kind = soort
export-kind-typed = getypt
export-kind-drawn = getekend
export-drawing = (tekening)
export-status = status
export-status-pending = nog niet nagekeken
export-status-approved = goedgekeurd
export-status-hidden = verborgen
export-status-junk = weggegooid
export-status-withdrawn = weggehaald
export-colour = kleur
export-colour-yellow = geel
export-colour-pink = roze
export-colour-blue = blauw
export-colour-green = groen
export-colour-orange = oranje
export-role = wie
export-role-parent = ouder
export-role-pupil = leerling
export-role-staff = school
export-source-regiegroep = regiegroep
export-source-team = team
export-source-parents = ouders
export-source-pupil-council = leerlingenraad
export-poll-count = aantal
export-practice = proef
export-yes = ja
export-no = nee
export-sheet-statement = Stelling { $number }
export-sheet-version = Stelling { $number } versie { $version }
export-sheet-topics = Onderwerpen
export-chart = Zo denkt de hal, per stelling
export-subject = Uitkomst van de stellingen
export-share = deel
export-interval = eens: 95% zeker tussen
export-label = beeld
export-topic = onderwerp
export-topic-listed = van de lijst
export-topic-made-up = zelf bedacht

## The report

report-title = Wat de hal zei
report-practice = Proef
report-practice-why = Dit verslag is een proef: antwoorden en briefjes van de proef tellen hierin mee.
report-percent = { $percent } %
report-nearly-all = ≥ 90 %

# The evening in three sentences.
report-summary-visits = Op { $date } hingen er { $statements ->
    [one] 1 stelling
   *[other] { $statements } stellingen
} in de hal, en { $visits } bezoekers gaven antwoord.
report-summary-families = Op { $date } hingen er { $statements ->
    [one] 1 stelling
   *[other] { $statements } stellingen
} in de hal, en { $visits } bezoekers gaven antwoord; de school heeft { $families } gezinnen.
report-summary-few = Op { $date } hingen er { $statements ->
    [0] geen stellingen
    [one] 1 stelling
   *[other] { $statements } stellingen
} in de hal, en minder dan 10 bezoekers gaven antwoord.
report-summary-nothing = Bij geen enkele stelling waren er genoeg antwoorden om te laten zien.
report-summary-support = De meeste steun kreeg stelling { $number }, “{ $text }” (van de { $opinions } antwoorden: { $parts }).
report-summary-divided = Het meest verdeeld was de hal over stelling { $number }, “{ $text }” (van de { $opinions } antwoorden: { $parts }).
report-summary-least = De minste steun kreeg stelling { $number }, “{ $text }” (van de { $opinions } antwoorden: { $parts }).
report-summary-notes = { $count ->
    [0] Er zijn geen briefjes om te laten zien.
    [one] Er hangt 1 briefje bij de stellingen.
   *[other] Er hangen { $count } briefjes bij de stellingen.
}

# A statement.
report-statement = Stelling { $number }
report-statement-version = Stelling { $number }, versie { $version }
report-poll = Peiling { $number }
report-poll-version = Peiling { $number }, versie { $version }
report-overview = Alle stellingen op een rij
report-of = Van de { $opinions } antwoorden
report-told = { $of }: { $parts }.
report-part = { $number } { $label }
report-part-of-poll = { $number } “{ $label }”
report-too-few = Er zijn minder dan { $count } antwoorden. Dan laten we niets zien, zodat niemand te herkennen is.
report-unclear = { $count ->
    [one] 1 snapte de stelling niet
   *[other] { $count } snapten de stelling niet
}
report-skipped = { $count ->
    [one] 1 sloeg over
   *[other] { $count } sloegen over
}
report-label-widely-supported = Breed gedragen
report-label-widely-rejected = Breed afgewezen
report-label-divided = Verdeeld
report-label-unclear = Onduidelijk
report-label-no-clear-picture = Geen duidelijk beeld
report-meaning-widely-supported = Minstens 6 van de 10 antwoorden zijn eens, en dat is geen toeval.
report-meaning-widely-rejected = Minstens 6 van de 10 antwoorden zijn oneens, en dat is geen toeval.
report-meaning-divided = Eens en oneens staan tegenover elkaar.
report-meaning-unclear = Veel antwoorden zijn neutraal, of de stelling was niet goed te begrijpen.
report-meaning-no-clear-picture = De antwoorden wijzen niet duidelijk één kant op.
report-certainty = Hoe zeker? Met toeval erbij gerekend ligt eens tussen { $low } en { $high }.
report-by-role = Per groep
report-role-parent = Ouders en verzorgers
report-role-pupil = Leerlingen
report-role-staff = Medewerkers
report-earlier = Eerder, op { $date }: { $parts } van { $opinions } antwoorden.
report-change-more = Nu zijn er meer antwoorden eens dan toen.
report-change-fewer = Nu zijn er minder antwoorden eens dan toen.
report-change-same = Het verschil met toen kan toeval zijn.
report-notes = { $count ->
    [one] 1 briefje
   *[other] { $count } briefjes
}
report-to-do = Wat gaan we doen?

# Statements together.
report-by-criterion = Per criterium
report-by-source = Van wie kwam de stelling?
report-groups = De antwoorden op deze stellingen samen. Alleen stellingen waarvan we de aantallen laten zien, tellen mee.
report-statements = { $count ->
    [one] 1 stelling
   *[other] { $count } stellingen
}
report-criterion = Criterium { $number }: { $name }
report-criterion-1 = een heldere visie
report-criterion-2 = iedereen actief bij het schoolbeleid
report-criterion-3 = iedereen is welkom
report-criterion-4 = ouders en leraren werken samen
report-criterion-5 = gelijkwaardige gesprekken
report-criterion-6 = verantwoordelijk voor elkaar
report-criterion-7 = samen aan het leerlingdossier
report-criterion-8 = open over verbeteringen en klachten
report-criterion-9 = ouders zijn erbij op afgesproken momenten
report-criterion-10 = heldere wetten en schoolregels

# Around the statements.
report-topics = Waarover wilt u een thema-uurtje?
report-topics-intro = Van de { $count } bezoekers die kozen. Iedereen koos hooguit drie onderwerpen.
report-suggestions = Zelf bedacht
report-times = { $count } keer
report-few-times = minder dan { $count } keer
report-interest = { $count } bezoekers komen misschien
report-follow-ups-tips = Wat er gebeurde met de tips
report-next-none = De regiegroep bespreekt deze uitkomst. In een volgende nieuwsbrief leest u wat we ermee doen.
report-thanks = Dank u wel voor alle antwoorden en briefjes!
report-by = voor { $date }
report-past = Wat eerdere bijeenkomsten opleverden
report-method = Hoe is dit gemeten?
report-method-how = In de hal hangt een scherm met stellingen. Wie wilde, gaf daar antwoord. We vragen geen naam en bewaren geen tijd.
report-method-visits = Er waren { $visits } bezoeken met een antwoord. Uit één gezin kunnen meer mensen antwoord geven.
report-method-families = Er waren { $visits } bezoeken met een antwoord, en de school heeft { $families } gezinnen. Uit één gezin kunnen meer mensen antwoord geven.
report-method-sample = De hal is geen steekproef: wie niet kwam of niet meedeed, telt niet mee. Daarom tellen we antwoorden, en zeggen we niet wat de hele school vindt.
report-method-few = Bij minder dan { $counts } antwoorden laten we niets zien, en procenten staan er vanaf { $percents } antwoorden. Zijn bijna alle antwoorden gelijk, dan staat er alleen ≥ 90 %. Zo is niemand te herkennen.
report-method-label = Vanaf { $count } antwoorden staat er een oordeel bij, zoals ‘breed gedragen’. Dat wordt altijd op dezelfde manier uitgerekend. De grenzen bij ‘hoe zeker?’ zijn een interval van 95 % volgens Wilson.
report-method-notes = De regiegroep heeft alle briefjes gelezen en gekozen welke er hangen.
report-method-made = Dit verslag is gemaakt op { $date }.

## The staff desk

desk-title = Beheer
desk-close = Sluit
desk-back = Terug
desk-page-before = Vorige
desk-page-after = Volgende
desk-page = { $page } van { $count }
desk-tab-evening = Avond
desk-tab-statements = Stellingen
desk-tab-notes = Briefjes
desk-tab-outcome = Uitkomst
desk-tab-export = Exporteren
desk-tab-health = Gezondheid
desk-answers = { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
}
desk-version = versie { $version }
desk-decimal = { $whole },{ $tenths }

# The door.
desk-door-hint = Typ de code van zes cijfers. Code kwijt? Gebruik de herstelcode uit de envelop.
desk-door-recovery = Typ de herstelcode van twaalf cijfers uit de envelop. Daarna krijgt u een nieuwe code.
desk-door-lost = Code kwijt
desk-door-pin = Toch de gewone code
desk-door-back = Terug naar het bord
desk-door-clear = Wis alle cijfers
desk-door-erase = Wis het laatste cijfer
desk-door-checking = Even kijken …
desk-door-wait = Dat was te vaak fout. Wacht nog { $time }.
desk-door-wrong = { $count ->
    [0] Die code klopt niet. De volgende keer wacht u langer.
    [one] Die code klopt niet. Nog 1 poging, daarna 15 seconden wachten.
   *[other] Die code klopt niet. Nog { $count } pogingen, daarna 15 seconden wachten.
}
desk-pin-title = Een nieuwe code voor Beheer
desk-pin-making = Een moment. De nieuwe code wordt gemaakt.
desk-pin-why = Met een nieuwe code kan niemand meer naar binnen met de oude. De herstelcode wordt ook nieuw.
desk-pin-make = Maak een nieuwe code
desk-pin-write-down = Schrijf beide nummers nu op. U ziet ze maar één keer. Stop de herstelcode in een envelop en bewaar die op kantoor.
desk-pin-code = Code, voor elke dag
desk-pin-recovery = Herstelcode, voor in de envelop
desk-pin-done = Ik heb ze opgeschreven

# The evening.
desk-evening-none = Er staat geen avond klaar
desk-evening-no-statements = Er hangen nog geen stellingen. Ga naar Stellingen om ze te laden.
desk-evening-more = { $count ->
    [one] en nog 1: kijk bij Uitkomst
   *[other] en nog { $count }: kijk bij Uitkomst
}
desk-state-open = loopt · sluit { $time }
desk-state-opens = opent { $time }
desk-state-opens-on = opent { $day } om { $time }
desk-state-closed = gesloten
desk-state-paused = pauze
desk-state-practice = proef
desk-open-evening = Open de avond
desk-close-evening = Sluit de avond
desk-pause = Pauzeer bord
desk-go-on = Ga verder
desk-clean = Poetsstand
desk-practise = Proef aan
desk-begin = Begin de avond echt
desk-begin-title = Wilt u de avond echt beginnen?
desk-begin-text = Alles wat in de proef is geantwoord en geschreven, wordt gewist. Daarna telt elk antwoord mee.
desk-begin-no = Nee, nog even proef
desk-begin-yes = Ja, begin echt
desk-next-evenings = Volgende avonden
desk-next-evenings-more = Volgende avonden (en nog { $count })
desk-card-export = Meenemen op een stick
desk-card-health = Hoe gaat het met het scherm?
desk-go-export = Naar exporteren
desk-go-health = Naar gezondheid

# Statements.
desk-statements-title = { $count ->
    [one] 1 stelling voor { $date }
   *[other] { $count } stellingen voor { $date }
}
desk-statements-empty = Er zijn nog geen stellingen voor deze avond. Laad een lijst van een stick, of typ er zelf een.
desk-statement-new = Nieuwe stelling
desk-statement-load = Laad van stick
desk-statement-up = Stelling { $number } omhoog
desk-statement-down = Stelling { $number } omlaag
desk-statement-switch-off = Zet uit
desk-statement-switch-on = Zet aan
desk-statement-switch-off-label = Zet stelling { $number } uit
desk-statement-switch-on-label = Zet stelling { $number } aan
desk-statement-is-off = staat uit
desk-statement-edit = Verbeter
desk-statement-edit-label = Verbeter stelling { $number }
desk-in-the-hall = Bekijk in de hal
desk-hall-title = Zo hangt de stelling in de hal
desk-pick-statements = Kies de lijst met stellingen
desk-pick-backup = Kies de reservekopie die u wilt terugzetten
desk-pick-no-stick = Steek een USB-stick in het scherm. Hij verschijnt hier vanzelf.
desk-pick-choose-stick = Kies hierboven een stick.
desk-pick-no-lists = Op deze stick staat geen lijst met stellingen. Een lijst is een bestand van Excel (.xlsx), of .ods, .csv, .tsv of .toml.
desk-pick-no-backups = Op deze stick staat geen reservekopie van dit scherm.
desk-preview-from = van de stick { $stick } · voor welke avond staat er niet in
desk-preview-from-for = van de stick { $stick } · voor { $date }
desk-preview-row = rij { $row }
desk-preview-column = kolom { $column }: { $problem }
desk-preview-good = Alles is in orde. Er is nog niets geladen.
desk-preview-advice = { $advice ->
    [one] 1 advies.
   *[other] { $advice } adviezen.
} U kunt laden. Beter is: verbeter het bestand en probeer het opnieuw.
desk-preview-errors = { $errors ->
    [one] 1 fout.
   *[other] { $errors } fouten.
} Er is nog niets geladen: verbeter het bestand en probeer het opnieuw.
desk-preview-both = { $errors ->
    [one] 1 fout
   *[other] { $errors } fouten
} en { $advice ->
    [one] 1 advies.
   *[other] { $advice } adviezen.
} Er is nog niets geladen: verbeter het bestand en probeer het opnieuw.
desk-preview-other = Ander bestand
desk-preview-load = { $count ->
    [one] Laad 1 stelling
   *[other] Laad { $count } stellingen
}
desk-edit-title = Verbeter stelling { $number }
desk-edit-title-new = Nieuwe stelling
desk-edit-has-answers = { $count ->
    [one] Er is al 1 antwoord. Uw verbetering wordt een nieuwe versie; de oude telt apart.
   *[other] Er zijn al { $count } antwoorden. Uw verbetering wordt een nieuwe versie; de oude telt apart.
}
desk-edit-hint = Typ hier de stelling, in één korte zin.
desk-edit-length = { $count } / { $most }
desk-edit-keep = Bewaar

# Notes.
desk-notes-pending = Nog te lezen { $count }
desk-notes-approved = Getoond { $count }
desk-notes-hidden = Verborgen { $count }
desk-notes-junk = Rommel { $count }
desk-notes-all = Alle stellingen
desk-notes-of = stelling { $number }
desk-notes-statement-before = Vorige stelling
desk-notes-statement-after = Volgende stelling
desk-notes-none-pending = Alles is gelezen. Nieuwe briefjes komen hier vanzelf.
desk-notes-none-approved = Er hangt nog geen briefje in de hal.
desk-notes-none-hidden = Er zijn geen briefjes verborgen.
desk-notes-none-junk = Hier ligt geen rommel.
desk-notes-undo = Maak ongedaan
desk-notes-all-unflagged = Toon alle briefjes zonder vlag ({ $count })
desk-note-show = Toon
desk-note-hide = Verberg
desk-note-junk = Rommel
desk-note-show-label = Toon briefje { $number }
desk-note-hide-label = Verberg briefje { $number }
desk-note-junk-label = Briefje { $number } is rommel
desk-flag-name = naam: { $words }
desk-flag-phone = telefoon: { $words }
desk-flag-mail = mail: { $words }
desk-flag-word = woord: { $words }
desk-flag-junk = lijkt rommel

# The outcome.
desk-outcome-title = { $count ->
    [one] Van 1 bezoek
   *[other] Van de { $count } bezoeken
}
desk-outcome-stroke = streepje: waar het aandeel eens met 95% zekerheid ligt
desk-outcome-without = { $count ->
    [0] zonder snelle reeksen (geen gevonden)
    [one] zonder snelle reeksen (1 bezoek)
   *[other] zonder snelle reeksen ({ $count } bezoeken)
}
desk-outcome-compare = Vergelijk met { $date }
desk-outcome-unclear = { $count ->
    [one] 1 snapte het niet
   *[other] { $count } snapten het niet
}
desk-outcome-skipped = { $count ->
    [one] 1 sloeg over
   *[other] { $count } sloegen over
}
desk-outcome-look = Bekijk stelling { $number }
desk-outcome-one = Stelling { $number } · { $date }
desk-outcome-interval = Met 95% zekerheid ligt het aandeel eens tussen { $low }% en { $high }%.
desk-outcome-earlier = { $date }: { $part }
desk-outcome-earlier-none = hing nog niet eerder
desk-outcome-more = nu meer
desk-outcome-fewer = nu minder
desk-outcome-same = ongeveer gelijk
desk-outcome-nearly-all = 90% of meer { $stance }
desk-outcome-stays-here = niet doorvertellen
desk-outcome-no-label = nog geen beeld
desk-outcome-poll = peiling
desk-outcome-keep-here = Vertel dit nog niet verder: van minder dan { $count } antwoorden is te raden wie wat zei.
desk-outcome-say-only = Vertel alleen verder: { $part }. Anders is te raden wie iets anders zei.
desk-outcome-follow-ups = { $count ->
    [0] ‘Wij deden’
   *[other] ‘Wij deden’ ({ $count })
}
desk-outcome-newsletter = Tekst voor de nieuwsbrief
desk-outcome-export = Exporteer
desk-label-widely-supported = breed gedragen
desk-label-widely-rejected = breed afgewezen
desk-label-divided = verdeeld
desk-label-unclear = onduidelijk
desk-label-no-clear-picture = geen duidelijk beeld

# You said – we did, at the desk.
desk-follow-ups-hint = Dit hangt in de hal, naast wat in feedback.toml staat.
desk-follow-ups-none = Er is hier nog niets gemaakt. Kies bij Uitkomst een stelling, en daar Maak ‘wij deden’.
desk-follow-up-make = Maak ‘wij deden’
desk-follow-up-change = Wijzig ‘wij deden’
desk-follow-up-tip = Nieuw bij een tip
desk-follow-up-undo = Hang het terug
desk-follow-up-edit = Wijzig
desk-follow-up-edit-label = Wijzig nummer { $number }
desk-follow-up-away = Haal weg
desk-follow-up-away-label = Haal nummer { $number } weg
desk-follow-up-of-tip = bij een tip
desk-follow-up-of-evening = avond van { $date }
desk-follow-up-overdue = Zou klaar zijn op { $date }
desk-follow-up-status = Hoe staat het?
desk-follow-up-by = Wanneer is het klaar?
desk-follow-up-by-evening = avond van { $date }
desk-follow-up-by-month = over een maand: { $date }
desk-follow-up-by-year = einde schooljaar: { $date }
desk-follow-up-by-none = geen datum
desk-follow-up-said = Jullie zeiden
desk-follow-up-said-edit = Wijzig wat is gezegd
desk-follow-up-said-hint = Typ hier in één zin wat er is gezegd.
desk-follow-up-did = Wij deden
desk-follow-up-did-edit = Wijzig wat wij doen
desk-follow-up-did-hint = Typ hier wat de school doet, of waarom het niet kan.
desk-follow-up-keep = Klaar met typen
desk-follow-up-hang = Hang op
desk-follow-up-phrase-done = Dat hebben wij gedaan.
desk-follow-up-phrase-planned = Daar gaan wij mee aan de slag.
desk-follow-up-phrase-not-possible = Dat kan nu niet. Vraag ons gerust waarom.
desk-said = ‘{ $statement }’ { $outcome }
desk-said-only = ‘{ $statement }’
desk-said-of = { $parts }, van de { $count } antwoorden.
desk-said-most = Het vaakst: { $answer } ({ $part })

# Exporting.
desk-export-title = Zet de uitkomst op een USB-stick
desk-export-what = Wat wilt u meenemen?
desk-export-where = Waar moet het op?
desk-export-no-format = Kies eerst wat u wilt meenemen.
desk-export-xlsx = Excel-werkblad
desk-export-report = Verslag
desk-export-newsletter = Nieuwsbrief
desk-export-cards = Briefjes op papier
desk-export-pdf = Verslag als PDF
desk-export-csv = CSV
desk-export-json = JSON
desk-export-write = Zet op de stick
desk-export-write-label = Zet op de stick { $name }
desk-stick-room = { $name } · { $room } vrij
desk-stick-read-only = { $name } · op slot: haal het schuifje op de stick om
desk-stick-none = Steek een USB-stick in het scherm.

# Long jobs.
desk-job-read = Lijst lezen …
desk-job-export = Bestanden op de stick zetten …
desk-job-backup = Reservekopie maken …
desk-job-restore = Reservekopie terugzetten …
desk-job-erase = Wissen …
desk-job-percent = { $words } { $percent }%
desk-job-leave-stick = Laat de stick zitten.
desk-job-wait = Dit duurt even.
desk-job-cancel = Annuleer
desk-job-seen = Begrepen
desk-job-failed = Dit is niet gelukt
desk-job-done = Klaar
desk-job-remove-stick = U mag de stick eruit halen
desk-job-written = Alles staat op { $stick } en is nagelezen: { $files }
desk-job-cancelled = Gestopt
desk-job-cancelled-text = Er staat niets half op de stick. U kunt het opnieuw proberen.
desk-job-done-read = De lijst is gelezen.
desk-job-done-export = Het exporteren is klaar.
desk-job-done-backup = De reservekopie is gemaakt en nagelezen.
desk-job-done-restore = De reservekopie is teruggezet. De oude gegevens zijn bewaard.
desk-job-done-erase = Antwoorden en briefjes zijn gewist. De totalen zijn er nog.

# What just happened.
desk-notice-loaded = { $statements ->
    [one] 1 stelling hangt op het bord.
   *[other] { $statements } stellingen hangen op het bord.
} { $changed } veranderd, { $off } eraf gehaald.
desk-notice-new-version = Bewaard als nieuwe versie. De antwoorden op de oude tekst blijven apart geteld.
desk-notice-saved = Bewaard.

# What went wrong, by what to do about it.
desk-fault-stick-full = De stick is vol. Maak ruimte op de stick of neem een andere.
desk-fault-stick-read-only = De stick zit op slot. Haal het schuifje op de stick om of neem een andere.
desk-fault-stick-gone = De stick is er te vroeg uit gehaald. Steek hem er weer in en probeer het opnieuw.
desk-fault-stick-differs = Wat op de stick staat, klopt niet. Deze stick is stuk. Neem een andere.
desk-fault-file-hostile = Dit bestand is te groot of te vreemd om te lezen. Zet alleen de stellingen in een nieuw werkblad.
desk-fault-file-unreadable = Dit bestand is niet te lezen. Sla het in Excel opnieuw op als .xlsx en probeer het opnieuw.
desk-fault-backup-damaged = Deze reservekopie is beschadigd of van iets anders. Er is niets veranderd. Kies een andere.
desk-fault-backup-newer = Deze reservekopie is van een nieuwer programma. Er is niets veranderd. Vraag ICT om het scherm bij te werken.
desk-fault-in-use = Een ander programma gebruikt de gegevens. Sluit dat en probeer het opnieuw.
desk-fault-disk-full = De schijf van het scherm is vol. Exporteer de avond en bel ICT.
desk-fault-not-exported = Er is nog niets geëxporteerd. Exporteer eerst; dan mag er worden gewist.
desk-fault-unexpected = Dit ging mis en we weten niet waarom. Probeer het opnieuw. Lukt het niet, bel dan ICT.

# Health.
desk-health-unknown = Even kijken hoe het gaat …
desk-health-fine = Alles gaat goed
desk-health-look = Kijk een keer naar het scherm
desk-health-act = Hier moet iemand nu iets doen
desk-health-erased-on = Op { $date } worden antwoorden en briefjes gewist. De totalen blijven.
desk-health-backup = Reservekopie
desk-health-restore = Terugzetten
desk-health-erase = Nu wissen
desk-health-new-pin = Nieuwe code
desk-check-database-fine = De opslag is in orde.
desk-check-database-look = De opslag moet worden nagekeken. Zeg het tegen ICT.
desk-check-database-act = De opslag is niet te lezen. Zet het scherm uit en bel ICT. Gooi niets weg.
desk-check-disk-fine = De schijf heeft nog { $room } vrij.
desk-check-disk-look = De schijf raakt vol: nog { $room } vrij. Exporteer de avond en vraag ICT om ruimte.
desk-check-disk-act = De schijf is bijna vol: nog { $room } vrij. Exporteer nu en bel ICT.
desk-check-clock-fine = { $words ->
    [none] De klok staat goed.
   *[other] De klok staat goed: { $words }.
}
desk-check-clock-look = Kijk of de klok goed staat: { $words }.
desk-check-clock-act = De klok staat op { $words } en dat kan niet. Bel ICT om de klok goed te zetten.
desk-check-settings-fine = De instellingen zijn in orde.
desk-check-settings-look = Er staan fouten in de instellingen. Het scherm werkt door met de vorige. Zeg het tegen ICT.
desk-check-settings-act = De instellingen zijn niet te lezen. Bel ICT.
desk-check-regiegroep-fine = De regiegroep-database is bij.
desk-check-regiegroep-look = { $number ->
    [none] De regiegroep-database is nog niet bij. Alles blijft hier bewaard.
   *[other] { $number } wachten nog op de regiegroep-database. Alles blijft hier bewaard.
}
desk-check-regiegroep-act = De regiegroep-database is niet te bereiken. Alles blijft hier bewaard. Zeg het tegen ICT.
desk-check-backup-fine = { $number ->
    [none] Er is een reservekopie.
    [0] De reservekopie is van vandaag.
    [one] De reservekopie is van gisteren.
   *[other] De reservekopie is { $number } dagen oud.
}
desk-check-backup-look = { $number ->
    [none] Er is nog geen reservekopie. Maak er een op een stick.
   *[other] De reservekopie is { $number } dagen oud. Maak een nieuwe.
}
desk-check-backup-act = { $number ->
    [none] Er is nog geen reservekopie. Maak er nu een op een stick.
   *[other] De reservekopie is al { $number } dagen oud. Maak nu een nieuwe.
}
desk-check-screen-fine = Het scherm en het aanraken werken.
desk-check-screen-look = Het aanraken hapert. Maak het glas schoon met Poetsstand.
desk-check-screen-act = Het aanraken werkt niet goed. Bel ICT.
desk-check-memory-fine = Er is genoeg werkgeheugen.
desk-check-memory-look = Het werkgeheugen raakt vol. Zet het scherm na de avond uit en weer aan.
desk-check-memory-act = Het werkgeheugen is bijna vol. Zet het scherm uit en weer aan.
desk-check-promises-fine = Wat is beloofd, is gedaan of komt nog.
desk-check-promises-look = { $number ->
    [one] 1 belofte van ‘wij deden’ had al klaar moeten zijn. Kijk bij Uitkomst of in feedback.toml.
   *[other] { $number } beloftes van ‘wij deden’ hadden al klaar moeten zijn. Kijk bij Uitkomst of in feedback.toml.
}
desk-check-retention-fine = Er hoeft nog niets te worden gewist.
desk-check-retention-look = { $number ->
    [none] Binnenkort worden antwoorden en briefjes gewist. De totalen blijven.
    [one] Morgen worden antwoorden en briefjes gewist. De totalen blijven.
   *[other] Over { $number } dagen worden antwoorden en briefjes gewist. De totalen blijven.
}
desk-check-retention-act = Vandaag worden antwoorden en briefjes gewist. De totalen blijven.

# Backup, restore and erasing.
desk-backup-title = Maak een reservekopie
desk-backup-text = Alles van dit scherm komt in één bestand op een stick. Bewaar die stick op kantoor: er staan antwoorden en briefjes op.
desk-backup-make = Maak reservekopie
desk-backup-make-label = Maak reservekopie op { $name }
desk-restore-title = Wilt u deze reservekopie terugzetten?
desk-restore-text = { $file } komt in de plaats van alles wat nu op dit scherm staat: alle avonden, stellingen, antwoorden en briefjes.
desk-restore-yes = Ja, ga verder
desk-restore-title-again = Weet u het zeker?
desk-restore-text-again = Wat na { $file } is geantwoord en geschreven, ziet u straks niet meer. De gegevens van nu blijven wel bewaard; alleen ICT kan erbij.
desk-restore-yes-again = Ja, zet terug
desk-restore-no = Nee, terug
desk-erase-title = Nu wissen
desk-erase-text = Antwoorden en briefjes die zijn geëxporteerd, gaan voorgoed weg. De totalen blijven. Typ het woord { $word } om door te gaan.
desk-erase-hint = Typ hier { $word }
desk-erase-do = Wis nu

# What hangs in the hall meanwhile.
paused-title = Even pauze
paused-text = We zijn zo terug. Kijk straks nog eens.
cleaning-title = Het scherm wordt schoongemaakt
cleaning-text = { $seconds ->
    [one] Nog 1 seconde reageert het niet op aanraken.
   *[other] Nog { $seconds } seconden reageert het niet op aanraken.
}

## On paper

paper-cards-title = Briefjes
paper-page = Bladzijde { $page } van { $pages }
paper-no-notes = Er zijn nog geen briefjes
paper-no-notes-why = Briefjes komen hier als de regiegroep ze heeft nagekeken en goedgekeurd.
