### The sentences of Stellingenbord in English.

## Screens of the visitor

language-name = English

# The three opinions and the two other answers.
stance-agree = Agree
stance-neutral = Neutral
stance-disagree = Disagree
stance-unclear = I do not understand it
stance-skipped = Skipped

# Who a statement comes from.
source-regiegroep = From the steering group
source-team = From the team
source-ouders = From parents
source-leerlingenraad = From the pupil council
statement-progress = Statement { $at } of { $count }

note-drawing = Drawing

# The header and the footer.
header-text-size = Size of the text
header-contrast = More contrast
header-reach = Buttons lower on the screen
practice-ribbon = Practice: these answers do not count
footer-anonymous = Anonymous. We keep only what you tap here.
footer-stored = What do we store?
footer-agenda = Theme hours
footer-role-parent = You answer as a parent
footer-role-pupil = You answer as a pupil
footer-role-staff = You answer as staff
footer-role-change = change
footer-notes = { $count ->
    [0] Put up the first note
    [one] 1 note so far tonight
   *[other] { $count } notes so far tonight
}

# The wait screen.
wait-call = Touch the screen and tell us what you think
wait-call-short = Touch and tell us what you think
wait-call-tonight = Tell us what you think tonight too
wait-call-agenda = Touch for the agenda
wait-welcome = Welcome
wait-welcome-text = Good to have you here.
agenda-card = Theme hours
agenda-card-more = and { $count } more in the agenda
agenda-sign-up-short = sign up
tips-title = A tip for the school?
tips-scan = Scan and mail to
tips-short = A tip for the school? Scan and mail.
tips-large = What could be better, or goes well: we are glad to hear it.
qr-label = QR code: { $what }
follow-ups-title = You said – we did
follow-ups-from = What became of the answers of an earlier evening
follow-ups-from-date = What became of the answers of { $date }
follow-ups-from-count = What became of the answers of an earlier evening ({ $visitors ->
    [one] 1 visitor
   *[other] { $visitors } visitors
})
follow-ups-from-both = What became of the answers of { $date } ({ $visitors ->
    [one] 1 visitor
   *[other] { $visitors } visitors
})
follow-ups-from-tips = What became of your tips
follow-up-done = Done
follow-up-planned = Planned
follow-up-planned-by = Planned, by { $date }
follow-up-not-possible = Not possible

# The agenda.
agenda-title = Theme hours and more
agenda-outcome = What the last one brought
agenda-attended = { $count ->
    [one] 1 parent was there
   *[other] { $count } parents were there
}
agenda-sign-up = Sign up
agenda-no-sign-up = no need to sign up
agenda-all-day = all day
agenda-until = until { $date }
agenda-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
# Who may come says so, without a name. { $title } is the event.
agenda-interest = I may come
agenda-interest-label = I may come: { $title }, { $date }
agenda-interest-kept = Noted, without a name.
agenda-interest-going = Saving…
# The button to the events after these; its place shows only a number.
agenda-page = { $count } more in the agenda
agenda-page-first = Back to the start
agenda-empty = There is nothing in the agenda now.
back = Back

# Out of order.
out-of-order-title = This screen is taking a break
out-of-order-text = Please ask a member of staff. What was kept stays kept.

# Dates.
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
date-day-month = { $day } { $month }
date-weekday = { $weekday } { $date }
date-year = { $date } { $year }
clock = { $hour }:{ $minute }

# A statement, and stopping.
statement-skip = Skip
statement-previous = Previous
visit-stop = Stop

# A note.
note-you-chose = You chose: { $stance }
note-change = Change
note-question = Would you like to add a few words?
note-question-drawing = Would you like to draw something?
note-no-names = Please do not name children or teachers.
note-nudge-name = Is there a name in it? ‘My child’ or ‘the teacher’ is better.
note-nudge-phone = Is there a phone number in it? Please leave it out.
note-nudge-mail = Is there an email address in it? Please leave it out.
note-typing-mode = Type
note-drawing-mode = Draw
note-colour-yellow = Yellow note
note-colour-pink = Pink note
note-colour-blue = Blue note
note-colour-green = Green note
note-colour-orange = Orange note
note-undo = Erase last line
note-without = Go on without a note
note-place = Put it on the board
note-write-here = Write here …
note-draw-here = Draw here with your finger
note-length = { $count } / { $most }

# Waiting for the disk.
saving = Just a moment …
saving-not-yet = Your answer has not been kept yet.
saving-not-yet-text = We are trying again. There is nothing you need to do.

# The mirror.
mirror-note-kept = Thank you, your note has been kept.
mirror-answer-kept = Thank you, your answer has been kept.
mirror-note-gone = Your note has been taken away.
mirror-note-going = Taking your note away …
mirror-answer-stays = Your answer stays.
mirror-no-name = Without a name and without a time.
mirror-reads-first = The steering group reads it first.
mirror-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} left to take it away · the steering group reads it first
mirror-moment = A moment left to take it away · the steering group reads it first
mirror-take-back = Take away
# A linked event, by its kind.
mirror-event-hour = There is a theme hour about this
mirror-event-evening = There is a theme evening about this
mirror-event-morning = There is a morning at school about this
mirror-event-other = There is a meeting about this
mirror-hall = What the hall thinks of this statement
mirror-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
mirror-too-few = There are not enough answers to show yet.
mirror-no-notes = There are no notes here yet. They come once the steering group has read them.
mirror-more-notes = Other notes
mirror-done = Done
mirror-next = Next statement

# The end.
thanks-title = Thank you!
thanks-reads = The steering group reads all answers and notes.
thanks-news = The outcome will be in the newsletter.
thanks-tips = Another tip? Scan the code and send a mail.
thanks-done = Done

# Are you still there?
still-there = Are you still there?
still-there-seconds = Otherwise the screen starts again in { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
}.
still-there-yes = Yes, I will go on

# What do we store?
record-title = What do we store?
record-intro = This is all the screen keeps of this visit, word for word.
record-visit = Visit: evening { $date }, { $role }, language { $language }
record-practice = practice: does not count
record-answer = Statement { $number }, version { $version }: { $stance }
record-note = Note at statement { $number } ({ $stance }, { $colour }): { $body }
record-note-drawn = { $count ->
    [one] a drawing of 1 line
   *[other] a drawing of { $count } lines
}
record-none = No answer yet: nothing has been kept so far.
record-interest = May come to: { $title }, { $date }
record-draft = What you are writing now is kept only once you put it on the board.
record-ids = Each part gets a random number. It says nothing about you.
record-more = { $count ->
    [one] and 1 more line
   *[other] and { $count } more lines
}
record-not = This we do not keep
record-not-name = no name
record-not-time = no time
record-not-order = no order
record-not-photo = no photo
record-role-parent = parent
record-role-pupil = pupil
record-role-staff = staff
record-colour-yellow = yellow
record-colour-pink = pink
record-colour-blue = blue
record-colour-green = green
record-colour-orange = orange
panel-back = Back

# Who is answering.
role-title = Who are you?
role-why = We count parents, pupils and staff apart. We do not ask your name.
role-parent = Parent or carer
role-pupil = Pupil
role-staff = Staff

# Language and display.
settings-title = Language and display
settings-text-size = { $size ->
    [large] Text: large
    [largest] Text: largest
   *[normal] Text: normal
}
settings-contrast = More contrast
settings-reach = Lower buttons

## Topics for a thema-uurtje

topics-title = What would you like a theme hour about?
topics-count = { $count } of { $most }
topics-hint = Choose { $most } at most. Tap again to take one away.
topics-enough = You have { $most } already, and that is the most: first tap one away.
topics-own = Not on the list? Name a topic yourself
topics-own-typed = Your topic: ‘{ $words }’
topics-own-sent = Sent: ‘{ $words }’. The regiegroep reads it first.
topics-send = Send
topics-question = Which topic do you miss?
topics-write-here = Type a few words here …
topics-to-list = Back to the list
topics-kept = Thank you!
topics-kept-text = Your choice is saved, apart from your answers. The regiegroep looks at what most parents ask for.
topics-kept-own = It reads your own topic first.
topics-on = Continue
record-topics = Theme hour, apart from the rest: { $topics }
record-suggestion = Own topic, apart from the rest: ‘{ $words }’
desk-notes-topics = topics
desk-suggestion = topic
desk-topics-open = Topics
desk-topics-title = { $count ->
    [one] A theme hour about what? 1 visitor chose
   *[other] A theme hour about what? { $count } visitors chose
}
desk-topics-votes = { $topic }: { $count } times
desk-topics-none = Nobody has chosen a topic yet. Parents find the list with the agenda.
desk-topics-own = Made up by parents, and read
desk-topics-own-none = No topic of parents was approved yet. That is done with the notes.
desk-topics-read = To the notes

## The keyboard

key-space = space
key-enter = new line
key-backspace = delete
key-shift = capital
key-letters = letters
key-accents = accented letters
key-symbols = symbols

## Problems in files of statements

problem-severity-error = error
problem-severity-advice = advice

problem-at-cell = row { $row }, column { $column }: { $problem }
problem-at-row = row { $row }: { $problem }

problem-file-too-large = The file is too large. It may be { $limit } MB at most.
problem-unknown-format =
    { $ending ->
        [none] The name of the file does not say what kind of file it is. Save the list as .xlsx and choose that file.
       *[other] A .{ $ending } file cannot be loaded here. Save the list as .xlsx and choose that file.
    }
problem-wrong-content = The content is not .{ $ending }, although the file is called that. Open it in Excel and save it as .xlsx.
problem-broken-workbook = The workbook is damaged or is no workbook. Open it in Excel, save it again as .xlsx and choose that file.
problem-password-protected = The workbook has a password. Save it without one.
problem-workbook-too-large = The workbook is far too large inside. Put only the statements in a new workbook.
problem-sheet-too-large = The sheet is too large: there is something below row { $rows } or beyond { $columns } columns, or too much in all. Put only the statements in a new workbook.
problem-broken-toml = From character { $character } this is not TOML. The message is: { $message }.
problem-unknown-key = The word “{ $key }” is not known here. See whether it has a typing error.
problem-wrong-value = What stands at “{ $key }” does not fit there. Put a value as in the example.
problem-no-statements = There are no statements in the file. Put each statement in a row of its own.
problem-too-many-statements = There are { $count } statements in the file. It may be { $limit } at most.
problem-empty-statement = The statement is empty. Fill in a text or remove the row.
problem-missing-number = This statement has no number and others have. Give it a number, or remove all numbers.
problem-bad-number = “{ $found }” is no number. Fill in a whole number, from 1.
problem-number-twice = Number { $number } is already used in row { $firstRow }. Give each statement a number of its own.
problem-unknown-source = “{ $found }” is not known as a source. Choose regiegroep, team, ouders or leerlingenraad.{ $nearest ->
        [none] { "" }
       *[other] { " " }Do you mean { $nearest }?
    }
problem-unknown-criterion = “{ $found }” is no criterion. Fill in a number from 1 to 10, or the Dutch name of the criterion.
problem-too-long = The text is too long: { $length } characters. Make it { $limit } at most.
problem-hidden-character = The text has a character that you cannot see or that could not be read ({ $code }). Type the text again.
problem-formula-error = Here is the error { $found } of a formula. Type the text itself.
problem-same-statement = This statement is already in row { $firstRow }. Remove one of the two.
problem-long-statement = The statement is long: { $words } words, { $characters } characters. A short sentence reads better in the hall.
problem-two-in-one = These seem to be two statements in one. Who agrees with half of it does not know what to choose.
problem-double-negation = There are two negations in the statement. That is hard to read; can it do without?
problem-negation = There is a negation in the statement. “Disagree” becomes confusing; can it do without?
problem-question = This is a question. Make it a sentence that people can agree or disagree with.
problem-missing-translation = The translation into { $language } is missing. Who chooses that language sees the Dutch text.
problem-no-source = It does not say whose statement this is. It gets regiegroep as its source.
problem-no-sources = It does not say anywhere whose statements these are. They all get regiegroep as their source.
problem-unread-column = This column is not read. Its heading is not known.
problem-ignored-row = This row was read as a remark and not as a statement. Give it a number if it is a statement.
problem-other-sheet = The sheet “{ $sheet }” seems to hold statements too. That sheet is not loaded.

problem-language-ar = Arabic
problem-language-bg = Bulgarian
problem-language-de = German
problem-language-en = English
problem-language-es = Spanish
problem-language-fa = Farsi
problem-language-fr = French
problem-language-pl = Polish
problem-language-pt = Portuguese
problem-language-ro = Romanian
problem-language-so = Somali
problem-language-ti = Tigrinya
problem-language-tr = Turkish
problem-language-uk = Ukrainian
problem-language-zh = Chinese

## Polls

poll = Poll
mirror-nearly-all = { $answer } ≥ 90%
poll-answers = Poll: { $answers }
poll-letter-and-text = { $letter }. { $text }
problem-one-answer = This poll has one answer. Give it at least two, or remove the answer.
problem-too-many-answers = A poll has { $limit } answers at most. Join some of them.
problem-empty-answer = Answer { $answer } is empty. Fill in a text or move the other answers up.
problem-answer-too-long = Answer { $answer } is too long: { $length } characters. Make it { $limit } at most.
problem-same-answer = Answer { $answer } is the same as answer { $first }. Remove one of the two.
problem-missing-answer-translation = The translation of answer { $answer } into { $language } is missing. Who chooses that language sees the Dutch text.

## Problems in kiosk-config

config-problems-none = The settings are fine.

# $file is a file in kiosk-config; $key a key, such as name; $write a whole line that is right.
config-problem-at-file = { $file }: { $message }
config-problem-at-line = { $file }, line { $line }: { $message }
config-problem-at-place = { $file }, line { $line }, column { $column }: { $message }
config-problem-in-section = { $section } { $message }
config-folder-missing = This folder does not exist.
config-file-missing = This file does not exist. It has to.
config-file-misnamed = Nobody reads this file. Do you mean “{ $wanted }”? Then give it that name.
config-file-unreadable = This file cannot be read ({ $reason }).
config-file-too-large = This file is too large. It may be { $limit } MB at most.
config-not-utf8 = There is a character here that cannot be read. Save the file as UTF-8.
config-syntax-duplicate = This is here twice. Remove one.
config-syntax-quotes = The quotes are not right here, or not there. A text is written like this: "text".
config-syntax-no-value = An = with a value after it is missing here.
config-syntax-stray = There is something behind the value. Remove it. A number has a point, no comma: 0.25
config-syntax-yes-no = Write true (yes) or false (no), in small letters.
config-syntax-moment = This date or time does not exist.
config-syntax-bracket = A bracket or a comma is missing here or below.
config-syntax-other = This line is not written correctly ({ $message }).
config-unknown-key = “{ $key }” is not known here. Remove it.
config-unknown-key-nearest = “{ $key }” is not known here. Do you mean “{ $nearest }”?
config-unknown-key-belongs = “{ $key }” is not known here. It belongs under { $section }.
config-missing-key = “{ $key }” is missing here.
config-empty = “{ $key }” is empty. Fill it in.
config-wrong-type-text = “{ $key }” has to be a text, in quotes. Write: { $write }
config-wrong-type-whole = “{ $key }” has to be a whole number, without quotes. For example: { $write }
config-wrong-type-number = “{ $key }” has to be a number, without quotes. For example: { $write }
config-wrong-type-yes-no = “{ $key }” has to be true (yes) or false (no). Write: { $write }
config-wrong-type-date = “{ $key }” has to be a date. For example: { $write }
config-wrong-type-time = “{ $key }” has to be a time. For example: { $write }
config-wrong-type-list = “{ $key }” has to be a list, in square brackets. For example: { $write }
config-wrong-type-section = “{ $key }” has to be a heading. Write on a line of its own: { $write }
config-wrong-type-sections = “{ $key }” has to be a heading with double brackets. Write on a line of its own: { $write }
config-out-of-bounds = “{ $key }” has to be from { $min } to { $max }.
config-too-long = “{ $key }” is too long. It may have { $max } characters at most.
config-unknown-word = “{ $word }” is not possible for “{ $key }”. Choose from: { $allowed }.
config-unknown-word-nearest = “{ $word }” is not possible for “{ $key }”. Do you mean “{ $nearest }”? Choose from: { $allowed }.
config-twice = “{ $word }” is in “{ $key }” twice. Remove one.
config-bad-code = “{ $word }” cannot be a “{ $key }”. Use small letters, digits and hyphens only, such as: social-media
config-taken = “{ $key }” is “{ $word }” twice. Give one of the two another.
config-too-many = This is one too many. At most { $most } fit on the screen.
config-bad-date = “{ $key }” is not a date that exists. Write year-month-day, such as: { $write }
config-bad-time = “{ $key }” is not a time. Write hours and minutes, such as: { $write }
config-end-before-start = “{ $key }” has to come after “{ $start }”.
config-lower-than = “{ $key }” may not be lower than “{ $other }”.
config-needs = “{ $key }” cannot do without “{ $other }”. Fill that in too.
config-not-with = “{ $key }” does not go together with “{ $other }”. Remove one.
config-bad-mail = “{ $word }” is not a proper e-mail address. Write it like: name@school.nl
config-bad-link = “{ $key }” has to start with https:// or mailto:, without spaces, with 300 characters at most.
config-bad-reference = “{ $word }” is no statement. Write the date of the evening and the number, like: 2026-11-24/3
config-calendar-no-calendar = This is no calendar. Save the calendar again as an .ics file.
config-calendar-not-whole = What begins here is not complete. Save the calendar again.
config-calendar-no-title = This event has no title.
config-calendar-bad-moment = “{ $property }” has no date or time that exists.
config-calendar-unknown-zone = The time zone “{ $zone }” is not known.
config-calendar-bad-rule = How this event repeats (RRULE) is not written well.
config-calendar-too-often = This event comes back too often: every day is possible, every hour is not.
config-calendar-too-many = These are too many events. There may be at most { $max }, repeated ones included.
config-bad-colour = “{ $key }” is not a colour. Write a # with six digits or letters from a to f, such as #2B4C9B.
config-pale-colour = The colour in “{ $key }” is too light: white letters cannot be read on it. Choose a dark colour.
config-unknown-zone = The time zone “{ $zone }” does not exist. In the Netherlands it is Europe/Amsterdam.
config-unknown-zone-nearest = The time zone “{ $zone }” does not exist. Do you mean “{ $nearest }”?
config-bad-database = “database” may be empty, a file, or an address that starts with postgres://.
config-network-share = The database may not be on a network share: the file could get damaged. Use postgres://.
config-password-in-file = There is a password here. Remove it and put it in a file of its own. Name that in “password_file”.
config-outside-folder = The file in “{ $key }” has to be in the folder kiosk-config.
config-logo-missing = The logo “{ $name }” does not exist. Put it in the folder kiosk-config, or leave “logo” empty.
config-logo-not-an-image = The logo “{ $name }” is not a proper png or jpeg image.
config-logo-too-large = The logo “{ $name }” is too large. It may be { $side } by { $side } pixels at most.
config-more = There are more mistakes in this file. Correct these first.

## The command line

load-no-file = There is no file { $path }.
load-not-a-file = { $path } is not an ordinary file. Choose a file of statements.
load-unreadable = The file { $path } cannot be read: { $error }.
load-summary = { $added } new, { $changed } changed, { $unchanged } the same, { $off } taken off the board.
load-no-date = Which evening is this for? Put the date into the file or pass --evening YYYY-MM-DD.
load-nothing-loaded = Nothing was loaded. Mend the errors and load the file again.
results-no-evening = There is no such evening. "stellingenbord evenings" shows which there are.
simulate-no-statements = No statements hang on this evening. Load a file first with "stellingenbord load".
simulate-done = { $visits } practice visits done (seed { $seed }).
export-no-folder = The folder { $path } is not there. Make it first, or choose another.
export-unknown-format = The format { $format } is unknown. Choose from: { $known }.
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
pin-made = PIN: { $pin }
pin-recovery-code = Recovery code: { $code }
pin-once = Write both down now and keep them safe: they are shown only once. The recovery code works once.
backup-is-there = { $path } is there already. Choose another name: nothing is overwritten.
restore-damaged = This file is not a whole backup of Stellingenbord. Nothing has changed.
restore-newer = This backup is of a newer version of Stellingenbord. Nothing has changed.
restore-in-use = The screen is still on. Switch it off first; nothing has changed.
doctor-backup = The last backup is { $days ->
    [one] 1 day
   *[other] { $days } days
} old.
doctor-backup-none = No backup has been made yet.
doctor-promises = { $count ->
    [0] No promise of ‘we did’ is past its day.
    [one] 1 promise of ‘we did’ is past its day. Look at the desk, under Outcome, or in feedback.toml.
   *[other] { $count } promises of ‘we did’ are past their day. Look at the desk, under Outcome, or in feedback.toml.
}

## The regiegroep database

sync-summary = { $sent } sent, { $already } were there already, { $waiting } still wait.
sync-conflicts = { $n } rows are at the regiegroep with other content. Both are kept. Look at the notes again; what you choose then counts.
sync-begun = The database is ready. The screen logs in as { $role }, the regiegroep as { $reader }. Give both a password with \password in psql.
sync-begun-file = The file is ready.
sync-newer = The database of the regiegroep is newer than this program. Update this program. Until then the answers stay on the screen.
sync-older = The database of the regiegroep is older than this program. Let its owner do "stellingenbord sync --init". Until then the answers stay on the screen.
sync-not-begun = The database is there, but still empty. Let its owner do "stellingenbord sync --init".
sync-no-school = The database does not know this school. Let its owner do "stellingenbord sync --init" with the settings of this school.
sync-refused = The database does not let us in: the name or the password is wrong. Look at [regiegroep] in kiosk.toml.
sync-no-rights = The database lets us in, but does not allow this. Ask its owner to look at the rights.
sync-unreachable = The database of the regiegroep cannot be reached. Nothing is lost; try again later.
sync-busy = The database of the regiegroep is busy. Nothing is lost; try again later.
sync-full = The disk of the database of the regiegroep is full. Nothing is lost; let its owner make room.
doctor-regiegroep = { $waiting ->
    [0] Everything is at the regiegroep.
   *[other] { $waiting } answers, notes and statements wait. Answers leave when the evening is over.
}
doctor-regiegroep-problem = { $waiting } wait; sending failed: { $error }. Nothing is lost. "stellingenbord sync" tells what you can do.

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
export-poll-count = count
export-practice = practice
export-yes = yes
export-no = no
export-sheet-statement = Statement { $number }
export-sheet-version = Statement { $number } version { $version }
export-sheet-topics = Topics
export-chart = What the hall thinks, by statement
export-subject = Outcome of the statements
export-share = share
export-interval = agree: 95% sure between
export-label = picture
export-topic = topic
export-topic-listed = on the list
export-topic-made-up = made up

## The report

report-title = What the hall said
report-practice = Practice
report-practice-why = This report is a try-out: answers and notes from practice count in it.
report-percent = { $percent }%
report-nearly-all = ≥ 90%

# The evening in three sentences.
report-summary-visits = On { $date } there { $statements ->
    [one] was 1 statement
   *[other] were { $statements } statements
} in the hall, and { $visits } visitors answered.
report-summary-families = On { $date } there { $statements ->
    [one] was 1 statement
   *[other] were { $statements } statements
} in the hall, and { $visits } visitors answered; the school has { $families } families.
report-summary-few = On { $date } there { $statements ->
    [0] were no statements
    [one] was 1 statement
   *[other] were { $statements } statements
} in the hall, and fewer than 10 visitors answered.
report-summary-nothing = No statement had enough answers to show any.
report-summary-support = Most support went to statement { $number }, “{ $text }” (of the { $opinions } answers: { $parts }).
report-summary-divided = The hall was most divided over statement { $number }, “{ $text }” (of the { $opinions } answers: { $parts }).
report-summary-least = Least support went to statement { $number }, “{ $text }” (of the { $opinions } answers: { $parts }).
report-summary-notes = { $count ->
    [0] There are no notes to show.
    [one] There is 1 note beside the statements.
   *[other] There are { $count } notes beside the statements.
}

# A statement.
report-statement = Statement { $number }
report-statement-version = Statement { $number }, version { $version }
report-poll = Poll { $number }
report-poll-version = Poll { $number }, version { $version }
report-overview = All statements at a glance
report-of = Of the { $opinions } answers
report-told = { $of }: { $parts }.
report-part = { $number } { $label }
report-part-of-poll = { $number } “{ $label }”
report-too-few = There are fewer than { $count } answers. Then we show nothing, so that nobody can be recognised.
report-unclear = { $count } did not understand the statement
report-skipped = { $count } skipped it
report-label-widely-supported = Widely supported
report-label-widely-rejected = Widely rejected
report-label-divided = Divided
report-label-unclear = Unclear
report-label-no-clear-picture = No clear picture
report-meaning-widely-supported = At least 6 in 10 answers agree, and that is not by chance.
report-meaning-widely-rejected = At least 6 in 10 answers disagree, and that is not by chance.
report-meaning-divided = Agree and disagree stand opposite each other.
report-meaning-unclear = Many answers are neutral, or the statement was hard to understand.
report-meaning-no-clear-picture = The answers do not clearly point one way.
report-certainty = How sure? Allowing for chance, agree lies between { $low } and { $high }.
report-by-role = By group
report-role-parent = Parents and carers
report-role-pupil = Pupils
report-role-staff = Staff
report-earlier = Earlier, on { $date }: { $parts } of { $opinions } answers.
report-change-more = More answers agree now than then.
report-change-fewer = Fewer answers agree now than then.
report-change-same = The difference with then may be chance.
report-notes = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
report-to-do = What will we do?

# Statements together.
report-by-criterion = By criterion
report-by-source = Who did the statement come from?
report-groups = The answers to these statements together. Only statements whose counts we show are counted.
report-statements = { $count ->
    [one] 1 statement
   *[other] { $count } statements
}
report-criterion = Criterion { $number }: { $name }
report-criterion-1 = a clear vision
report-criterion-2 = everybody active in school policy
report-criterion-3 = everybody is welcome
report-criterion-4 = parents and teachers work together
report-criterion-5 = conversations as equals
report-criterion-6 = responsible for each other
report-criterion-7 = working together on the pupil’s file
report-criterion-8 = open about improvements and complaints
report-criterion-9 = parents are there when agreed
report-criterion-10 = clear laws and school rules

# Around the statements.
report-topics = What would you like a theme hour about?
report-topics-intro = Of the { $count } visitors who chose. Everybody chose three topics at most.
report-suggestions = Made up by visitors
report-times = { $count } times
report-few-times = fewer than { $count } times
report-interest = { $count } visitors may come
report-follow-ups-tips = What happened with the tips
report-next-none = The regiegroep will discuss this outcome. A next newsletter tells what we do with it.
report-thanks = Thank you for all answers and notes!
report-by = by { $date }
report-past = What earlier meetings brought
report-method = How was this measured?
report-method-how = A screen with statements hangs in the hall. Who wanted to, answered there. We ask for no name and keep no time.
report-method-visits = There were { $visits } visits with an answer. More than one person of a family can answer.
report-method-families = There were { $visits } visits with an answer, and the school has { $families } families. More than one person of a family can answer.
report-method-sample = The hall is not a sample: who did not come or did not take part is not counted. That is why we count answers, and do not say what the whole school thinks.
report-method-few = With fewer than { $counts } answers we show nothing, and there are percentages from { $percents } answers. Where nearly all answers are the same, it only says ≥ 90%. So nobody can be recognised.
report-method-label = From { $count } answers on there is a verdict, such as ‘widely supported’. It is always worked out in the same way. The bounds at ‘how sure?’ are a 95% interval after Wilson.
report-method-notes = The regiegroep has read all notes and chosen which ones hang.
report-method-made = This report was made on { $date }.

## The staff desk

desk-title = Staff desk
desk-close = Close
desk-back = Back
desk-page-before = Previous
desk-page-after = Next
desk-page = { $page } of { $count }
desk-tab-evening = Evening
desk-tab-statements = Statements
desk-tab-notes = Notes
desk-tab-outcome = Outcome
desk-tab-export = Export
desk-tab-health = Health
desk-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
desk-version = version { $version }
desk-decimal = { $whole }.{ $tenths }

# The door.
desk-door-hint = Type the code of six digits. Lost the code? Use the recovery code in the envelope.
desk-door-recovery = Type the recovery code of twelve digits in the envelope. You get a new code after that.
desk-door-lost = Lost the code
desk-door-pin = Use the usual code
desk-door-back = Back to the board
desk-door-clear = Clear all digits
desk-door-erase = Erase the last digit
desk-door-checking = One moment …
desk-door-wait = That was wrong too often. Wait { $time } more.
desk-door-wrong = { $count ->
    [0] That code is wrong. Next time you wait longer.
    [one] That code is wrong. 1 more try, then wait 15 seconds.
   *[other] That code is wrong. { $count } more tries, then wait 15 seconds.
}
desk-pin-title = A new code for the staff desk
desk-pin-making = One moment. The new code is being made.
desk-pin-why = With a new code nobody can come in with the old one. The recovery code becomes new too.
desk-pin-make = Make a new code
desk-pin-write-down = Write both numbers down now. You see them only once. Put the recovery code in an envelope and keep it at the office.
desk-pin-code = Code, for every day
desk-pin-recovery = Recovery code, for the envelope
desk-pin-done = I wrote them down

# The evening.
desk-evening-none = No evening is planned
desk-evening-no-statements = No statements hang here yet. Go to Statements to load them.
desk-evening-more = { $count ->
    [one] and 1 more: see Outcome
   *[other] and { $count } more: see Outcome
}
desk-state-open = open · closes { $time }
desk-state-opens = opens { $time }
desk-state-opens-on = opens { $day } at { $time }
desk-state-closed = closed
desk-state-paused = paused
desk-state-practice = practice
desk-open-evening = Open the evening
desk-close-evening = Close the evening
desk-pause = Pause the board
desk-go-on = Go on
desk-clean = Clean the glass
desk-practise = Practice on
desk-begin = Begin for real
desk-begin-title = Do you want to begin the evening for real?
desk-begin-text = All that was answered and written in practice is erased. From then on every answer counts.
desk-begin-no = No, keep practising
desk-begin-yes = Yes, begin now
desk-next-evenings = Next evenings
desk-next-evenings-more = Next evenings (and { $count } more)
desk-card-export = Take along on a stick
desk-card-health = How is the screen?
desk-go-export = To export
desk-go-health = To health

# Statements.
desk-statements-title = { $count ->
    [one] 1 statement for { $date }
   *[other] { $count } statements for { $date }
}
desk-statements-empty = There are no statements for this evening yet. Load a list from a stick, or type one yourself.
desk-statement-new = New statement
desk-statement-load = Load from stick
desk-statement-up = Statement { $number } up
desk-statement-down = Statement { $number } down
desk-statement-switch-off = Turn off
desk-statement-switch-on = Turn on
desk-statement-switch-off-label = Turn statement { $number } off
desk-statement-switch-on-label = Turn statement { $number } on
desk-statement-is-off = turned off
desk-statement-edit = Correct
desk-statement-edit-label = Correct statement { $number }
desk-in-the-hall = See it in the hall
desk-hall-title = This is how it hangs in the hall
desk-pick-statements = Choose the list of statements
desk-pick-backup = Choose the backup to put back
desk-pick-no-stick = Put a USB stick in the screen. It shows up here by itself.
desk-pick-choose-stick = Choose a stick above.
desk-pick-no-lists = There is no list of statements on this stick. A list is an Excel file (.xlsx), or .ods, .csv, .tsv or .toml.
desk-pick-no-backups = There is no backup of this screen on this stick.
desk-preview-from = from stick { $stick } · it does not say for which evening
desk-preview-from-for = from stick { $stick } · for { $date }
desk-preview-row = row { $row }
desk-preview-column = column { $column }: { $problem }
desk-preview-good = All is well. Nothing has been loaded yet.
desk-preview-advice = { $advice ->
    [one] 1 piece of advice.
   *[other] { $advice } pieces of advice.
} You may load. Better: improve the file and try again.
desk-preview-errors = { $errors ->
    [one] 1 mistake.
   *[other] { $errors } mistakes.
} Nothing has been loaded: improve the file and try again.
desk-preview-both = { $errors ->
    [one] 1 mistake
   *[other] { $errors } mistakes
} and { $advice ->
    [one] 1 piece of advice.
   *[other] { $advice } pieces of advice.
} Nothing has been loaded: improve the file and try again.
desk-preview-other = Another file
desk-preview-load = { $count ->
    [one] Load 1 statement
   *[other] Load { $count } statements
}
desk-edit-title = Correct statement { $number }
desk-edit-title-new = New statement
desk-edit-has-answers = { $count ->
    [one] There is 1 answer already. Your correction becomes a new version; the old one is counted apart.
   *[other] There are { $count } answers already. Your correction becomes a new version; the old one is counted apart.
}
desk-edit-hint = Type the statement here, in one short sentence.
desk-edit-length = { $count } / { $most }
desk-edit-keep = Keep

# Notes.
desk-notes-pending = To read { $count }
desk-notes-approved = Shown { $count }
desk-notes-hidden = Hidden { $count }
desk-notes-junk = Junk { $count }
desk-notes-all = All statements
desk-notes-of = statement { $number }
desk-notes-statement-before = Previous statement
desk-notes-statement-after = Next statement
desk-notes-none-pending = All has been read. New notes show up here by themselves.
desk-notes-none-approved = No note hangs in the hall yet.
desk-notes-none-hidden = No notes are hidden.
desk-notes-none-junk = There is no junk here.
desk-notes-undo = Undo
desk-notes-all-unflagged = Show all notes without a flag ({ $count })
desk-note-show = Show
desk-note-hide = Hide
desk-note-junk = Junk
desk-note-show-label = Show note { $number }
desk-note-hide-label = Hide note { $number }
desk-note-junk-label = Note { $number } is junk
desk-flag-name = name: { $words }
desk-flag-phone = phone: { $words }
desk-flag-mail = mail: { $words }
desk-flag-word = word: { $words }
desk-flag-junk = looks like junk

# The outcome.
desk-outcome-title = { $count ->
    [one] Of 1 visit
   *[other] Of { $count } visits
}
desk-outcome-stroke = stroke: where the share that agrees lies, with 95% certainty
desk-outcome-without = { $count ->
    [0] without quick series (none found)
    [one] without quick series (1 visit)
   *[other] without quick series ({ $count } visits)
}
desk-outcome-compare = Compare with { $date }
desk-outcome-unclear = { $count } did not get it
desk-outcome-skipped = { $count } skipped
desk-outcome-look = Look at statement { $number }
desk-outcome-one = Statement { $number } · { $date }
desk-outcome-interval = With 95% certainty the share that agrees lies between { $low }% and { $high }%.
desk-outcome-earlier = { $date }: { $part }
desk-outcome-earlier-none = did not hang before
desk-outcome-more = more now
desk-outcome-fewer = fewer now
desk-outcome-same = about the same
desk-outcome-nearly-all = 90% or more { $stance }
desk-outcome-stays-here = do not tell
desk-outcome-no-label = no picture yet
desk-outcome-poll = poll
desk-outcome-keep-here = Do not tell this yet: of fewer than { $count } answers one can guess who said what.
desk-outcome-say-only = Tell no more than: { $part }. Otherwise one can guess who said something else.
desk-outcome-follow-ups = { $count ->
    [0] ‘We did’
   *[other] ‘We did’ ({ $count })
}
desk-outcome-newsletter = Text for the newsletter
desk-outcome-export = Export it
desk-label-widely-supported = widely supported
desk-label-widely-rejected = widely rejected
desk-label-divided = divided
desk-label-unclear = unclear
desk-label-no-clear-picture = no clear picture

# You said – we did, at the desk.
desk-follow-ups-hint = This hangs in the hall, beside what stands in feedback.toml.
desk-follow-ups-none = Nothing was made here yet. Choose a statement under Outcome, and there Make ‘we did’.
desk-follow-up-make = Make ‘we did’
desk-follow-up-change = Change ‘we did’
desk-follow-up-tip = New, for a tip
desk-follow-up-undo = Hang it again
desk-follow-up-edit = Change
desk-follow-up-edit-label = Change number { $number }
desk-follow-up-away = Take away
desk-follow-up-away-label = Take away number { $number }
desk-follow-up-of-tip = for a tip
desk-follow-up-of-evening = evening of { $date }
desk-follow-up-overdue = Was promised by { $date }
desk-follow-up-status = How does it stand?
desk-follow-up-by = By when?
desk-follow-up-by-evening = evening of { $date }
desk-follow-up-by-month = in a month: { $date }
desk-follow-up-by-year = end of the school year: { $date }
desk-follow-up-by-none = no date
desk-follow-up-said = You said
desk-follow-up-said-edit = Change what was said
desk-follow-up-said-hint = Type here in one sentence what was said.
desk-follow-up-did = We did
desk-follow-up-did-edit = Change what we do
desk-follow-up-did-hint = Type here what the school does, or why it cannot.
desk-follow-up-keep = Done typing
desk-follow-up-hang = Hang it up
desk-follow-up-phrase-done = We have done that.
desk-follow-up-phrase-planned = We are going to work on that.
desk-follow-up-phrase-not-possible = That is not possible now. Feel free to ask us why.
desk-said = ‘{ $statement }’ { $outcome }
desk-said-only = ‘{ $statement }’
desk-said-of = { $parts }, of { $count } answers.
desk-said-most = Most often: { $answer } ({ $part })

# Exporting.
desk-export-title = Put the outcome on a USB stick
desk-export-what = What do you want to take along?
desk-export-where = Where should it go?
desk-export-no-format = First choose what to take along.
desk-export-xlsx = Excel workbook
desk-export-report = Report
desk-export-newsletter = Newsletter
desk-export-cards = Notes on paper
desk-export-pdf = Report as PDF
desk-export-csv = CSV
desk-export-json = JSON
desk-export-write = Put on the stick
desk-export-write-label = Put on the stick { $name }
desk-stick-room = { $name } · { $room } free
desk-stick-read-only = { $name } · locked: move the slide on the stick
desk-stick-none = Put a USB stick in the screen.

# Long jobs.
desk-job-read = Reading the list …
desk-job-export = Putting files on the stick …
desk-job-backup = Making a backup …
desk-job-restore = Putting the backup back …
desk-job-erase = Erasing …
desk-job-percent = { $words } { $percent }%
desk-job-leave-stick = Leave the stick in.
desk-job-wait = This takes a moment.
desk-job-cancel = Cancel
desk-job-seen = Understood
desk-job-failed = That did not work
desk-job-done = Done
desk-job-remove-stick = You may remove the stick
desk-job-written = All is on { $stick } and was read back: { $files }
desk-job-cancelled = Stopped
desk-job-cancelled-text = Nothing was left half on the stick. You can try again.
desk-job-done-read = The list has been read.
desk-job-done-export = The export is done.
desk-job-done-backup = The backup was made and read back.
desk-job-done-restore = The backup was put back. The old data has been kept.
desk-job-done-erase = Answers and notes have been erased. The totals are still there.

# What just happened.
desk-notice-loaded = { $statements ->
    [one] 1 statement hangs on the board.
   *[other] { $statements } statements hang on the board.
} { $changed } changed, { $off } taken off.
desk-notice-new-version = Kept as a new version. Answers to the old text are still counted apart.
desk-notice-saved = Kept.

# What went wrong, by what to do about it.
desk-fault-stick-full = The stick is full. Make room on it or take another one.
desk-fault-stick-read-only = The stick is locked. Move the slide on the stick or take another one.
desk-fault-stick-gone = The stick was taken out too early. Put it back in and try again.
desk-fault-stick-differs = What is on the stick is not right. This stick is broken. Take another one.
desk-fault-file-hostile = This file is too large or too strange to read. Put only the statements in a new workbook.
desk-fault-file-unreadable = This file cannot be read. Save it again in Excel as .xlsx and try again.
desk-fault-backup-damaged = This backup is damaged or of something else. Nothing has changed. Choose another one.
desk-fault-backup-newer = This backup is of a newer program. Nothing has changed. Ask ICT to update the screen.
desk-fault-in-use = Another program uses the data. Close it and try again.
desk-fault-disk-full = The disk of the screen is full. Export the evening and call ICT.
desk-fault-not-exported = Nothing has been exported yet. Export first; then it may be erased.
desk-fault-unexpected = This went wrong and we do not know why. Try again. If it fails again, call ICT.

# Health.
desk-health-unknown = Looking how it is …
desk-health-fine = All is well
desk-health-look = Have a look at the screen some day
desk-health-act = Somebody must do something now
desk-health-erased-on = On { $date } answers and notes are erased. The totals stay.
desk-health-backup = Backup
desk-health-restore = Restore
desk-health-erase = Erase now
desk-health-new-pin = New code
desk-check-database-fine = The data is in order.
desk-check-database-look = The data should be looked at. Tell ICT.
desk-check-database-act = The data cannot be read. Turn the screen off and call ICT. Throw nothing away.
desk-check-disk-fine = The disk has { $room } free.
desk-check-disk-look = The disk is filling up: { $room } free. Export the evening and ask ICT for room.
desk-check-disk-act = The disk is almost full: { $room } free. Export now and call ICT.
desk-check-clock-fine = { $words ->
    [none] The clock is right.
   *[other] The clock is right: { $words }.
}
desk-check-clock-look = See whether the clock is right: { $words }.
desk-check-clock-act = The clock says { $words } and that cannot be. Call ICT to set it.
desk-check-settings-fine = The settings are in order.
desk-check-settings-look = There are mistakes in the settings. The screen goes on with the ones before. Tell ICT.
desk-check-settings-act = The settings cannot be read. Call ICT.
desk-check-regiegroep-fine = The regiegroep database is up to date.
desk-check-regiegroep-look = { $number ->
    [none] The regiegroep database is not up to date yet. All is kept here.
   *[other] { $number } still wait for the regiegroep database. All is kept here.
}
desk-check-regiegroep-act = The regiegroep database cannot be reached. All is kept here. Tell ICT.
desk-check-backup-fine = { $number ->
    [none] There is a backup.
    [0] The backup is of today.
    [one] The backup is of yesterday.
   *[other] The backup is { $number } days old.
}
desk-check-backup-look = { $number ->
    [none] There is no backup yet. Make one on a stick.
   *[other] The backup is { $number } days old. Make a new one.
}
desk-check-backup-act = { $number ->
    [none] There is no backup yet. Make one on a stick now.
   *[other] The backup is { $number } days old by now. Make a new one now.
}
desk-check-screen-fine = The screen and touching it work.
desk-check-screen-look = Touching falters. Clean the glass with Clean the glass.
desk-check-screen-act = Touching does not work well. Call ICT.
desk-check-memory-fine = There is enough memory.
desk-check-memory-look = The memory is filling up. Turn the screen off and on after the evening.
desk-check-memory-act = The memory is almost full. Turn the screen off and on.
desk-check-promises-fine = What was promised is done, or is still to come.
desk-check-promises-look = { $number ->
    [one] 1 promise of ‘we did’ should have been kept by now. Look under Outcome or in feedback.toml.
   *[other] { $number } promises of ‘we did’ should have been kept by now. Look under Outcome or in feedback.toml.
}
desk-check-retention-fine = Nothing has to be erased yet.
desk-check-retention-look = { $number ->
    [none] Answers and notes are erased soon. The totals stay.
    [one] Answers and notes are erased tomorrow. The totals stay.
   *[other] Answers and notes are erased in { $number } days. The totals stay.
}
desk-check-retention-act = Answers and notes are erased today. The totals stay.

# Backup, restore and erasing.
desk-backup-title = Make a backup
desk-backup-text = All of this screen goes into one file on a stick. Keep that stick at the office: answers and notes are on it.
desk-backup-make = Make backup
desk-backup-make-label = Make backup on { $name }
desk-restore-title = Do you want to put this backup back?
desk-restore-text = { $file } takes the place of all that is on this screen now: all evenings, statements, answers and notes.
desk-restore-yes = Yes, go on
desk-restore-title-again = Are you sure?
desk-restore-text-again = What was answered and written after { $file } will no longer be shown. The data of now is kept; only ICT can get at it.
desk-restore-yes-again = Yes, put back
desk-restore-no = No, back
desk-erase-title = Erase now
desk-erase-text = Answers and notes that were exported go for good. The totals stay. Type the word { $word } to go on.
desk-erase-hint = Type { $word } here
desk-erase-do = Erase it

# What hangs in the hall meanwhile.
paused-title = A short break
paused-text = We are back soon. Come and look again later.
cleaning-title = The screen is being cleaned
cleaning-text = { $seconds ->
    [one] It does not react to touch for 1 more second.
   *[other] It does not react to touch for { $seconds } more seconds.
}

## On paper

paper-cards-title = Notes
paper-page = Page { $page } of { $pages }
paper-no-notes = There are no notes yet
paper-no-notes-why = Notes appear here once the regiegroep has read and approved them.
