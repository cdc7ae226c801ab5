### The sentences of Stellingenbord in Dutch: B1, short, friendly, u.

## Screens of the visitor

language-name = Nederlands

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

## Problems in kiosk-config

config-problems-none = De instellingen zijn in orde.

## The command line

command-done = Klaar.
