### The sentences of Stellingenbord in English.

## Screens of the visitor

language-name = English

## The keyboard

key-space = space

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

## Problems in kiosk-config

config-problems-none = The settings are fine.

## The command line

command-done = Done.
