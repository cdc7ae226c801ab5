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

load-summary = { $added } new, { $changed } changed, { $unchanged } the same, { $off } taken off the board.
load-no-date = Which evening is this for? Put the date into the file or pass --evening YYYY-MM-DD.
load-nothing-loaded = Nothing was loaded. Mend the errors and load the file again.
results-no-evening = There is no such evening. "stellingenbord evenings" shows which there are.
simulate-no-statements = No statements hang on this evening. Load a file first with "stellingenbord load".
simulate-done = { $visits } practice visits done (seed { $seed }).
export-no-folder = The folder { $path } is not there. Make it first, or choose another.
export-unknown-format = The format { $format } is unknown. Choose from: { $known }.
export-cancelled = Stopped. Nothing was left behind.
doctor-config = { $n } mistakes in the settings. "stellingenbord check" names them.
doctor-config-statements = The statements in { $file } have mistakes. "stellingenbord check" names them.
doctor-config-last-good = The settings have mistakes ({ $n }); the screen goes on with the last good ones. "stellingenbord check" names them.
doctor-database-none = No answers have been stored yet.
doctor-database = Fine: { $responses } answers, { $notes } notes; { $waiting } wait for the regiegroep database.
doctor-database-wrong = The database cannot be read: { $error }. Switch the screen off and call the administrator; throw nothing away.
doctor-disk = { $megabytes } MB free.
doctor-disk-low = Only { $megabytes } MB free. Make room on the disk.
doctor-disk-wrong = The disk cannot be looked at: { $error }.
doctor-clock = The clock says { $now }.
doctor-clock-wrong = The clock says { $now }, which cannot be. Set the clock.
doctor-screen = There is a screen.
doctor-screen-none = No screen was found (DISPLAY and WAYLAND_DISPLAY are empty). Start this on the screen itself.

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
