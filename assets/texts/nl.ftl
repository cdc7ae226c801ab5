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

command-done = Klaar.

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
