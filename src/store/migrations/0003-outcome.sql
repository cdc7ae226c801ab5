-- Polls, the roles of erased answers, topics, interest in events, and follow-ups made at the desk.
--
-- As before: no time anywhere, random ids of 16 bytes, WITHOUT ROWID. A ballot, a suggestion and an interest carry
-- no visit.

-- The answers of a poll: a statement without a row here is one to agree or disagree with.
CREATE TABLE poll_answer (
    id       BLOB    NOT NULL,
    version  INTEGER NOT NULL,
    number   INTEGER NOT NULL CHECK (number BETWEEN 1 AND 6),
    language TEXT    NOT NULL CHECK (length(language) = 2),
    text     TEXT    NOT NULL,
    PRIMARY KEY (id, version, number, language),
    FOREIGN KEY (id, version) REFERENCES statement (id, version)
) STRICT, WITHOUT ROWID;

-- A response and a note may now hold an answer of a poll. SQLite changes a CHECK by a new table.
CREATE TABLE new_response (
    id        BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    visit     BLOB    NOT NULL REFERENCES visit (id),
    statement BLOB    NOT NULL,
    version   INTEGER NOT NULL,
    stance    TEXT    NOT NULL CHECK (stance IN ('agree', 'neutral', 'disagree', 'unclear', 'skipped',
        'answer-1', 'answer-2', 'answer-3', 'answer-4', 'answer-5', 'answer-6')),
    revision  INTEGER NOT NULL,
    UNIQUE (visit, statement),
    FOREIGN KEY (statement, version) REFERENCES statement (id, version)
) STRICT, WITHOUT ROWID;
INSERT INTO new_response SELECT id, visit, statement, version, stance, revision FROM response ORDER BY id;
DROP TABLE response;
ALTER TABLE new_response RENAME TO response;
CREATE INDEX response_of_statement ON response (statement, version);
-- All that is counted of an evening, visit by visit: without it each response is looked up by its random id.
CREATE INDEX response_of_visit ON response (visit, statement, version, stance);

CREATE TABLE new_note (
    id        BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    statement BLOB    NOT NULL,
    version   INTEGER NOT NULL,
    stance    TEXT    NOT NULL CHECK (stance IN ('agree', 'neutral', 'disagree', 'unclear', 'skipped',
        'answer-1', 'answer-2', 'answer-3', 'answer-4', 'answer-5', 'answer-6')),
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
INSERT INTO new_note SELECT id, statement, version, stance, colour, text, strokes, status, practice, revision
    FROM note ORDER BY id;
DROP TABLE note;
ALTER TABLE new_note RENAME TO note;
CREATE INDEX note_of_statement ON note (statement, version);

-- The counts of responses that have been erased, by the role of who gave them. They are added to those that are
-- still there. What was erased before roles were kept is of nobody known.
CREATE TABLE kept_response (
    statement BLOB    NOT NULL,
    version   INTEGER NOT NULL,
    practice  INTEGER NOT NULL CHECK (practice IN (0, 1)),
    flagged   INTEGER NOT NULL CHECK (flagged IN (0, 1)),
    role      TEXT    NOT NULL CHECK (role IN ('parent', 'pupil', 'staff', 'unknown')),
    stance    TEXT    NOT NULL CHECK (stance IN ('agree', 'neutral', 'disagree', 'unclear', 'skipped',
        'answer-1', 'answer-2', 'answer-3', 'answer-4', 'answer-5', 'answer-6')),
    responses INTEGER NOT NULL CHECK (responses > 0),
    PRIMARY KEY (statement, version, practice, flagged, role, stance),
    FOREIGN KEY (statement, version) REFERENCES statement (id, version)
) STRICT, WITHOUT ROWID;
INSERT INTO kept_response
    SELECT statement, version, practice, flagged, 'unknown', 'agree', agree FROM kept_tally WHERE agree > 0
    UNION ALL
    SELECT statement, version, practice, flagged, 'unknown', 'neutral', neutral FROM kept_tally WHERE neutral > 0
    UNION ALL
    SELECT statement, version, practice, flagged, 'unknown', 'disagree', disagree FROM kept_tally WHERE disagree > 0
    UNION ALL
    SELECT statement, version, practice, flagged, 'unknown', 'unclear', unclear FROM kept_tally WHERE unclear > 0
    UNION ALL
    SELECT statement, version, practice, flagged, 'unknown', 'skipped', skipped FROM kept_tally WHERE skipped > 0;

-- The counts of notes that have been erased.
CREATE TABLE kept_note (
    statement BLOB    NOT NULL,
    version   INTEGER NOT NULL,
    practice  INTEGER NOT NULL CHECK (practice IN (0, 1)),
    notes     INTEGER NOT NULL CHECK (notes > 0),
    PRIMARY KEY (statement, version, practice),
    FOREIGN KEY (statement, version) REFERENCES statement (id, version)
) STRICT, WITHOUT ROWID;
INSERT INTO kept_note
    SELECT statement, version, practice, sum(notes) FROM kept_tally WHERE notes > 0
    GROUP BY statement, version, practice;
DROP TABLE kept_tally;

-- What other screens of the same evening have counted, for the mirror; polls included.
DROP TABLE elsewhere;
CREATE TABLE elsewhere (
    statement BLOB    NOT NULL CHECK (length(statement) = 16),
    version   INTEGER NOT NULL,
    stance    TEXT    NOT NULL,
    responses INTEGER NOT NULL CHECK (responses > 0),
    PRIMARY KEY (statement, version, stance)
) STRICT, WITHOUT ROWID;

-- The topics that one visit asked for (*waarover wilt u een thema-uurtje?*).
CREATE TABLE topic_ballot (
    id       BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    evening  TEXT    NOT NULL REFERENCES evening (date),
    practice INTEGER NOT NULL CHECK (practice IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE topic_choice (
    ballot BLOB NOT NULL REFERENCES topic_ballot (id) ON DELETE CASCADE,
    topic  TEXT NOT NULL, -- its code in the settings
    PRIMARY KEY (ballot, topic)
) STRICT, WITHOUT ROWID;

-- A topic that somebody made up, read by the regiegroep before it is shown to anybody, like a note.
CREATE TABLE topic_suggestion (
    id       BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    evening  TEXT    NOT NULL REFERENCES evening (date),
    practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
    text     TEXT    NOT NULL,
    status   TEXT    NOT NULL CHECK (status IN ('pending', 'approved', 'hidden', 'junk', 'withdrawn'))
) STRICT, WITHOUT ROWID;

-- *Ik kom misschien*, at most once a visit and event.
CREATE TABLE event_interest (
    id       BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    event    TEXT    NOT NULL, -- its key, as the agenda gives it
    practice INTEGER NOT NULL CHECK (practice IN (0, 1))
) STRICT, WITHOUT ROWID;

-- *Jullie zeiden – wij deden*, as made at the desk.
CREATE TABLE follow_up (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    origin    TEXT NOT NULL CHECK (origin IN ('evening', 'tips')),
    evening   TEXT, -- of an evening: its date
    statement BLOB CHECK (length(statement) = 16),
    said      TEXT NOT NULL,
    status    TEXT NOT NULL CHECK (status IN ('gedaan', 'gepland', 'kan niet')),
    done      TEXT NOT NULL,
    by_day    TEXT, -- 2026-12-31, of something that is planned
    CHECK ((origin = 'tips') <= (evening IS NULL))
) STRICT, WITHOUT ROWID;
