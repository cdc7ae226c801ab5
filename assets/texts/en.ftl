### The sentences of Stellingenbord in English.

## Screens of the visitor

language-name = English

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

## Problems in kiosk-config

config-problems-none = The settings are fine.

## The command line

command-done = Done.
