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
export-practice = proef
export-yes = ja
export-no = nee
