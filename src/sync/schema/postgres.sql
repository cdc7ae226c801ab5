-- The regiegroep database in PostgreSQL 15 or newer. README.md says what each column means.
--
-- Each table is partitioned by school, so that one school can be moved, detached or erased by itself. A school's
-- role reaches only the tables as a whole, where row-level security lets it see its own rows; it has no right to a
-- partition. Readers have a right to the views only, in which the thresholds are.

CREATE SCHEMA regiegroep;
REVOKE ALL ON SCHEMA regiegroep FROM PUBLIC;
SET LOCAL search_path = regiegroep;

CREATE TABLE meta (
    schema   integer NOT NULL PRIMARY KEY,
    database uuid    NOT NULL
);

CREATE TABLE school (
    id     text NOT NULL PRIMARY KEY,
    name   text NOT NULL,
    place  text NOT NULL,
    role   name NOT NULL UNIQUE, -- of its screens
    reader name NOT NULL         -- of its regiegroep; several schools may share one
);

CREATE TABLE screen (
    school text NOT NULL, id uuid NOT NULL, program text NOT NULL, revision bigint NOT NULL,
    PRIMARY KEY (school, id)
) PARTITION BY LIST (school);

CREATE TABLE evening (
    school text NOT NULL, date date NOT NULL, title text NOT NULL, opens time NOT NULL, closes time NOT NULL,
    revision bigint NOT NULL,
    PRIMARY KEY (school, date)
) PARTITION BY LIST (school);

CREATE TABLE statement (
    school text NOT NULL, id uuid NOT NULL, version integer NOT NULL, evening date NOT NULL,
    position integer NOT NULL, active boolean NOT NULL, source text NOT NULL, criterion integer,
    text text NOT NULL, translations text NOT NULL, revision bigint NOT NULL,
    PRIMARY KEY (school, id, version)
) PARTITION BY LIST (school);

CREATE TABLE turnout (
    school text NOT NULL, evening date NOT NULL, screen uuid NOT NULL, practice boolean NOT NULL,
    visits integer NOT NULL, revision bigint NOT NULL,
    PRIMARY KEY (school, evening, screen, practice)
) PARTITION BY LIST (school);

CREATE TABLE tally (
    school text NOT NULL, screen uuid NOT NULL, statement uuid NOT NULL, version integer NOT NULL,
    evening date NOT NULL, agree integer NOT NULL, neutral integer NOT NULL, disagree integer NOT NULL,
    unclear integer NOT NULL, skipped integer NOT NULL, revision bigint NOT NULL,
    PRIMARY KEY (school, screen, statement, version)
) PARTITION BY LIST (school);

CREATE TABLE response (
    school text NOT NULL, id uuid NOT NULL, evening date NOT NULL, statement uuid NOT NULL,
    version integer NOT NULL, stance text NOT NULL, role text NOT NULL, practice boolean NOT NULL,
    visit uuid, revision bigint NOT NULL,
    PRIMARY KEY (school, id)
) PARTITION BY LIST (school);

CREATE TABLE note (
    school text NOT NULL, id uuid NOT NULL, evening date NOT NULL, statement uuid NOT NULL,
    version integer NOT NULL, stance text NOT NULL, colour text NOT NULL, status text NOT NULL,
    practice boolean NOT NULL, text text, svg text, revision bigint NOT NULL,
    PRIMARY KEY (school, id)
) PARTITION BY LIST (school);

ALTER TABLE school ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON school USING (role = current_user);

DO $$
DECLARE part text;
BEGIN
    FOREACH part IN ARRAY ARRAY['screen', 'evening', 'statement', 'turnout', 'tally', 'response', 'note'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
        EXECUTE format('CREATE POLICY own ON %I USING (school = (SELECT own.id FROM school AS own
            WHERE own.role = current_user))', part);
    END LOOP;
END $$;

-- The schools that whoever asks may know of. A view is read with the rights of its owner, so this is what keeps
-- the readers of one school from another.
CREATE VIEW my_school WITH (security_barrier) AS
SELECT id, name, place FROM school WHERE current_user IN (role, reader);
