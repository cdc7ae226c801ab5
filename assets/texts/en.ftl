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
header-languages = Language and display
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
follow-up-done = Done
follow-up-planned = Planned
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
settings-languages = Language
settings-text-size = { $size ->
    [large] Text: large
    [largest] Text: largest
   *[normal] Text: normal
}
settings-contrast = More contrast
settings-reach = Lower buttons

## The keyboard

key-space = space

## Problems in files of statements

problem-severity-error = error
problem-severity-advice = advice

## Problems in kiosk-config

config-problems-none = The settings are fine.

## The command line

command-done = Done.
