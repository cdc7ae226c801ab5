### The sentences of Stellingenbord in Dutch: B1, short, friendly, u.

## Screens of the visitor

language-name = Nederlands

## The keyboard

key-space = spatie

## Problems in files of statements

problem-severity-error = fout
problem-severity-advice = advies

## Problems in kiosk-config

config-problems-none = De instellingen zijn in orde.

## The command line

load-summary = { $added } nieuw, { $changed } gewijzigd, { $unchanged } hetzelfde, { $off } van het bord gehaald.
load-no-date = Voor welke avond is dit? Zet de datum in het bestand of geef --evening JJJJ-MM-DD mee.
load-nothing-loaded = Er is niets geladen. Verbeter de fouten en laad het bestand opnieuw.
results-no-evening = Die avond is er niet. Met "stellingenbord evenings" ziet u welke er zijn.
simulate-no-statements = Op deze avond hangen geen stellingen. Laad eerst een bestand met "stellingenbord load".
simulate-done = { $visits } proefbezoeken gedaan (seed { $seed }).
export-no-folder = De map { $path } is er niet. Maak de map eerst, of kies een andere.
export-unknown-format = Het formaat { $format } ken ik niet. Kies uit: { $known }.
export-cancelled = Gestopt. Er is niets achtergebleven.
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
