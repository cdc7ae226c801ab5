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
settings-text-size = { $size ->
    [large] Tekst: groot
    [largest] Tekst: grootst
   *[normal] Tekst: gewoon
}
settings-contrast = Meer contrast
settings-reach = Knoppen lager

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
config-bad-date = “{ $key }” is geen datum die bestaat. Schrijf jaar-maand-dag, zoals: { $write }
config-bad-time = “{ $key }” is geen tijd. Schrijf uren en minuten, zoals: { $write }
config-end-before-start = “{ $key }” moet na “{ $start }” komen.
config-lower-than = “{ $key }” mag niet lager zijn dan “{ $other }”.
config-needs = “{ $key }” kan niet zonder “{ $other }”. Vul dat ook in.
config-not-with = “{ $key }” kan niet samen met “{ $other }”. Haal er één weg.
config-bad-mail = “{ $word }” is geen goed e-mailadres. Schrijf het zoals: naam@school.nl
config-bad-link = “{ $key }” moet beginnen met https:// of mailto:, zonder spaties, met hooguit 300 tekens.
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
desk-outcome-without = { $count ->
    [0] zonder snelle reeksen (geen gevonden)
    [one] zonder snelle reeksen (1 bezoek)
   *[other] zonder snelle reeksen ({ $count } bezoeken)
}
desk-outcome-apart = { $unclear } snapten het niet · { $skipped } sloegen over
desk-outcome-export = Exporteer

# Exporting.
desk-export-title = Zet de uitkomst op een USB-stick
desk-export-what = Wat wilt u meenemen?
desk-export-where = Waar moet het op?
desk-export-no-format = Kies eerst wat u wilt meenemen.
desk-export-xlsx = Excel-werkblad
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
