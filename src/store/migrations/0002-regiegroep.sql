-- Which regiegroep database the outbox is about. No time stands here.
CREATE TABLE regiegroep (
    only     INTEGER NOT NULL PRIMARY KEY CHECK (only = 1), -- there is one row
    screen   BLOB    NOT NULL CHECK (length(screen) = 16), -- what the regiegroep database knows this screen by
    remote   BLOB CHECK (length(remote) = 16), -- the database that has confirmed what is not in the outbox
    problem  TEXT -- why the last try failed; never a password
) STRICT, WITHOUT ROWID;

-- What other screens of the same evening have counted, for the mirror. Results do not contain it.
CREATE TABLE elsewhere (
    statement BLOB    NOT NULL CHECK (length(statement) = 16),
    version   INTEGER NOT NULL,
    agree     INTEGER NOT NULL,
    neutral   INTEGER NOT NULL,
    disagree  INTEGER NOT NULL,
    unclear   INTEGER NOT NULL,
    skipped   INTEGER NOT NULL,
    PRIMARY KEY (statement, version)
) STRICT, WITHOUT ROWID;

-- How many visits an evening had is told with its answers; that must not cost a look at every evening there ever was.
CREATE INDEX visit_of_evening ON visit (evening);
