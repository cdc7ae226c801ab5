-- From schema 1 to 2: polls. The same text serves SQLite and PostgreSQL; the views come behind it anew.

DROP VIEW IF EXISTS approved_note;
DROP VIEW IF EXISTS turnout_per_evening;
DROP VIEW IF EXISTS result_per_criterion;
DROP VIEW IF EXISTS result_per_role;
DROP VIEW IF EXISTS result;
DROP VIEW IF EXISTS counted;

-- A list of objects by language, in the order of the answers; an empty list is a statement to agree or disagree with.
ALTER TABLE statement ADD COLUMN answers TEXT NOT NULL DEFAULT '[]';
ALTER TABLE tally ADD COLUMN answer_1 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN answer_2 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN answer_3 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN answer_4 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN answer_5 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN answer_6 INTEGER NOT NULL DEFAULT 0;
