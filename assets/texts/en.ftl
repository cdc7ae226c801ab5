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

## The keyboard

key-space = space

## Problems in files of statements

problem-severity-error = error
problem-severity-advice = advice

## Problems in kiosk-config

config-problems-none = The settings are fine.

## The command line

command-done = Done.
