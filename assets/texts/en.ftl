### The sentences of Stellingenbord in English.

## Screens of the visitor

language-name = English

## The keyboard

key-space = space

## Problems in files of statements

problem-severity-error = error
problem-severity-advice = advice

## Problems in kiosk-config

config-problems-none = The settings are fine.

## The command line

command-done = Done.

## Exports

export-sheet-outcome = Outcome
export-sheet-notes = Notes
export-sheet-responses = Responses
export-number = no.
export-statement = statement
export-version = version
export-source = from
export-criterion = criterion
export-agree = agree
export-neutral = neutral
export-disagree = disagree
export-unclear = unclear
export-skipped = skipped
export-responses = responses
export-notes = notes
export-stance = response
export-note = note
export-kind = kind
export-kind-typed = typed
export-kind-drawn = drawn
export-drawing = (drawing)
export-status = status
export-status-pending = not read yet
export-status-approved = approved
export-status-hidden = hidden
export-status-junk = junk
export-status-withdrawn = taken back
export-colour = colour
export-colour-yellow = yellow
export-colour-pink = pink
export-colour-blue = blue
export-colour-green = green
export-colour-orange = orange
export-role = who
export-role-parent = parent
export-role-pupil = pupil
export-role-staff = staff
export-source-regiegroep = regiegroep
export-source-team = team
export-source-parents = parents
export-source-pupil-council = pupil council
export-practice = practice
export-yes = yes
export-no = no
