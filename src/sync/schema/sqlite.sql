-- The regiegroep database in a file. README.md says what each column means.
--
-- No time stands here and no order can be found: the keys are random, and WITHOUT ROWID leaves no other order.
-- There is nothing that ties answers together: `visit` is empty, unless the school has chosen otherwise.

CREATE TABLE meta (
    schema   INTEGER NOT NULL PRIMARY KEY,
    database TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE school (
    id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE screen (
    school TEXT NOT NULL, id TEXT NOT NULL, program TEXT NOT NULL, revision INTEGER NOT NULL,
    PRIMARY KEY (school, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE evening (
    school TEXT NOT NULL, date TEXT NOT NULL, title TEXT NOT NULL, opens TEXT NOT NULL, closes TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (school, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
    school TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, evening TEXT NOT NULL,
    position INTEGER NOT NULL, active INTEGER NOT NULL, source TEXT NOT NULL, criterion INTEGER,
    text TEXT NOT NULL, translations TEXT NOT NULL, revision INTEGER NOT NULL,
    PRIMARY KEY (school, id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE turnout (
    school TEXT NOT NULL, evening TEXT NOT NULL, screen TEXT NOT NULL, practice INTEGER NOT NULL,
    visits INTEGER NOT NULL, revision INTEGER NOT NULL,
    PRIMARY KEY (school, evening, screen, practice)
) STRICT, WITHOUT ROWID;

CREATE TABLE tally (
    school TEXT NOT NULL, screen TEXT NOT NULL, statement TEXT NOT NULL, version INTEGER NOT NULL,
    evening TEXT NOT NULL, agree INTEGER NOT NULL, neutral INTEGER NOT NULL, disagree INTEGER NOT NULL,
    unclear INTEGER NOT NULL, skipped INTEGER NOT NULL, revision INTEGER NOT NULL,
    PRIMARY KEY (school, screen, statement, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE response (
    school TEXT NOT NULL, id TEXT NOT NULL, evening TEXT NOT NULL, statement TEXT NOT NULL,
    version INTEGER NOT NULL, stance TEXT NOT NULL, role TEXT NOT NULL, practice INTEGER NOT NULL,
    visit TEXT, revision INTEGER NOT NULL,
    PRIMARY KEY (school, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    school TEXT NOT NULL, id TEXT NOT NULL, evening TEXT NOT NULL, statement TEXT NOT NULL,
    version INTEGER NOT NULL, stance TEXT NOT NULL, colour TEXT NOT NULL, status TEXT NOT NULL,
    practice INTEGER NOT NULL, text TEXT, svg TEXT, revision INTEGER NOT NULL,
    PRIMARY KEY (school, id)
) STRICT, WITHOUT ROWID;

-- The schools that whoever asks may know of: in a file, all.
CREATE VIEW my_school AS SELECT id, name, place FROM school;
