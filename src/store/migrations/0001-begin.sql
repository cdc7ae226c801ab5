-- The first tables of kiosk.db.
--
-- What must never be told by this file: when an answer was given, and after which other one. Hence no time
-- anywhere, random ids of 16 bytes as the only keys, and WITHOUT ROWID: a rowid counts up and would be an order.
-- An index on such a table ends in its primary key, so its order is random as well.
--
-- `revision` counts the changes of a row. The regiegroep database takes a row again when its revision is higher.

-- An evening of conversations. Its date is its name.
CREATE TABLE evening (
    date     TEXT    NOT NULL PRIMARY KEY CHECK (date <> ''), -- 2026-11-24
    title    TEXT    NOT NULL,
    opens    TEXT    NOT NULL, -- 18:30:00, on the school's own clock
    closes   TEXT    NOT NULL, -- earlier than `opens`: on the next day
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row a version of a statement. `position` is the same for all versions of a statement.
CREATE TABLE statement (
    id        BLOB    NOT NULL CHECK (length(id) = 16),
    version   INTEGER NOT NULL CHECK (version >= 1),
    evening   TEXT    NOT NULL REFERENCES evening (date),
    position  INTEGER NOT NULL,
    active    INTEGER NOT NULL CHECK (active IN (0, 1)), -- 1: this version hangs on the board
    source    TEXT    NOT NULL CHECK (source IN ('regiegroep', 'team', 'ouders', 'leerlingenraad')),
    criterion INTEGER CHECK (criterion BETWEEN 1 AND 10),
    revision  INTEGER NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

-- At most one version of a statement hangs on the board.
CREATE UNIQUE INDEX statement_on_the_board ON statement (id) WHERE active = 1;

CREATE TABLE statement_text (
    id       BLOB    NOT NULL,
    version  INTEGER NOT NULL,
    language TEXT    NOT NULL CHECK (length(language) = 2),
    text     TEXT    NOT NULL,
    PRIMARY KEY (id, version, language),
    FOREIGN KEY (id, version) REFERENCES statement (id, version)
) STRICT, WITHOUT ROWID;

-- All that is kept of a visit. It appears with the first response of the visit and never leaves this file.
CREATE TABLE visit (
    id       BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    evening  TEXT    NOT NULL REFERENCES evening (date),
    role     TEXT    NOT NULL CHECK (role IN ('parent', 'pupil', 'staff')),
    language TEXT    NOT NULL CHECK (length(language) = 2),
    practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
    flagged  INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1)) -- 1: part of a burst; counted, and told apart
) STRICT, WITHOUT ROWID;

-- One response a visit and statement; the last stance counts.
CREATE TABLE response (
    id        BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    visit     BLOB    NOT NULL REFERENCES visit (id),
    statement BLOB    NOT NULL,
    version   INTEGER NOT NULL,
    stance    TEXT    NOT NULL CHECK (stance IN ('agree', 'neutral', 'disagree', 'unclear', 'skipped')),
    revision  INTEGER NOT NULL,
    UNIQUE (visit, statement),
    FOREIGN KEY (statement, version) REFERENCES statement (id, version)
) STRICT, WITHOUT ROWID;

-- For the counts beside one statement.
CREATE INDEX response_of_statement ON response (statement, version);

-- A note stands by itself: no visit, so that nothing ties it to the other answers of its writer.
CREATE TABLE note (
    id        BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    statement BLOB    NOT NULL,
    version   INTEGER NOT NULL,
    stance    TEXT    NOT NULL CHECK (stance IN ('agree', 'neutral', 'disagree', 'unclear', 'skipped')),
    colour    TEXT    NOT NULL CHECK (colour IN ('yellow', 'pink', 'blue', 'green', 'orange')),
    text      TEXT, -- typed
    strokes   BLOB, -- drawn, as in codec.rs
    status    TEXT    NOT NULL CHECK (status IN ('pending', 'approved', 'hidden', 'junk', 'withdrawn')),
    practice  INTEGER NOT NULL CHECK (practice IN (0, 1)),
    revision  INTEGER NOT NULL,
    FOREIGN KEY (statement, version) REFERENCES statement (id, version),
    -- Either typed or drawn; once it is taken back, neither.
    CHECK ((text IS NOT NULL) + (strokes IS NOT NULL) = (status <> 'withdrawn'))
) STRICT, WITHOUT ROWID;

CREATE INDEX note_of_statement ON note (statement, version);

-- What the regiegroep database has not confirmed, in no order. A row goes when the revision it names is confirmed.
CREATE TABLE outbox (
    kind     TEXT    NOT NULL CHECK (kind IN ('evening', 'statement', 'response', 'note')),
    id       BLOB    NOT NULL, -- of an evening: the letters of its date
    version  INTEGER NOT NULL, -- of a statement; 0 for the others
    revision INTEGER NOT NULL,
    PRIMARY KEY (kind, id, version)
) STRICT, WITHOUT ROWID;

-- Which statement files of kiosk-config have been taken in, so that the same file is not taken in again over
-- what was loaded by hand since.
CREATE TABLE taken_in (
    file    TEXT NOT NULL,
    evening TEXT NOT NULL REFERENCES evening (date),
    digest  BLOB NOT NULL CHECK (length(digest) = 32), -- SHA-256 of its bytes
    PRIMARY KEY (file, evening)
) STRICT, WITHOUT ROWID;

-- The lock on the staff desk: no row before there is a PIN.
CREATE TABLE staff_lock (
    id            INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    pin_hash      TEXT    NOT NULL, -- Argon2id, with its salt and costs, as a PHC string
    recovery_hash TEXT,             -- none once the recovery code has been used
    failures      INTEGER NOT NULL CHECK (failures >= 0) -- tries since the last right one; each is counted first
) STRICT, WITHOUT ROWID;

-- An evening that staff opened or closed by hand: one row or none.
CREATE TABLE by_hand (
    id      INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    evening TEXT    NOT NULL,
    open    INTEGER NOT NULL CHECK (open IN (0, 1)),
    until   TEXT    NOT NULL -- 2026-11-24 21:30:00, the next time its hours say something else
) STRICT, WITHOUT ROWID;

-- What was last done, by day and never by the minute.
CREATE TABLE job_log (
    kind    TEXT NOT NULL CHECK (kind IN ('start', 'export', 'backup', 'erase')),
    evening TEXT NOT NULL, -- of an export and an erasure; empty for the others
    day     TEXT NOT NULL,
    digest  BLOB CHECK (length(digest) = 32), -- of an export: what there was to export, as in job_log.rs
    PRIMARY KEY (kind, evening)
) STRICT, WITHOUT ROWID;

-- The counts of responses and notes that have been erased. They are added to those that are still there.
CREATE TABLE kept_tally (
    statement BLOB    NOT NULL,
    version   INTEGER NOT NULL,
    practice  INTEGER NOT NULL CHECK (practice IN (0, 1)),
    flagged   INTEGER NOT NULL CHECK (flagged IN (0, 1)),
    agree     INTEGER NOT NULL,
    neutral   INTEGER NOT NULL,
    disagree  INTEGER NOT NULL,
    unclear   INTEGER NOT NULL,
    skipped   INTEGER NOT NULL,
    notes     INTEGER NOT NULL,
    PRIMARY KEY (statement, version, practice, flagged),
    FOREIGN KEY (statement, version) REFERENCES statement (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_visits (
    evening  TEXT    NOT NULL REFERENCES evening (date),
    practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
    flagged  INTEGER NOT NULL CHECK (flagged IN (0, 1)),
    visits   INTEGER NOT NULL,
    PRIMARY KEY (evening, practice, flagged)
) STRICT, WITHOUT ROWID;
