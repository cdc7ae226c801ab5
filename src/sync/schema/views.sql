-- The questions of the regiegroep, with the thresholds of privacy built in: no counts below 10 opinions, no
-- percentages below 30. Practice never counts. The same text serves SQLite and PostgreSQL.

-- Opinions on each version of a statement, by the role of who gave them; not for reading by itself.
CREATE VIEW counted AS
SELECT response.school, response.evening, response.statement, response.version, response.role,
       sum(CASE WHEN response.stance = 'agree' THEN 1 ELSE 0 END) AS agree,
       sum(CASE WHEN response.stance = 'neutral' THEN 1 ELSE 0 END) AS neutral,
       sum(CASE WHEN response.stance = 'disagree' THEN 1 ELSE 0 END) AS disagree,
       sum(CASE WHEN response.stance IN ('agree', 'neutral', 'disagree') THEN 1 ELSE 0 END) AS opinions
FROM response JOIN my_school ON my_school.id = response.school
WHERE NOT response.practice
GROUP BY response.school, response.evening, response.statement, response.version, response.role;

-- How each statement was answered on an evening.
CREATE VIEW result AS
SELECT school, evening, position, version, text, source, criterion, opinions,
       CASE WHEN opinions >= 10 THEN agree END AS agree,
       CASE WHEN opinions >= 10 THEN neutral END AS neutral,
       CASE WHEN opinions >= 10 THEN disagree END AS disagree,
       CASE WHEN opinions >= 30 THEN CAST(round(100.0 * agree / opinions) AS INTEGER) END AS agree_percent,
       CASE WHEN opinions >= 30 THEN CAST(round(100.0 * disagree / opinions) AS INTEGER) END AS disagree_percent
FROM (
    SELECT counted.school, counted.evening, statement.position, counted.version, statement.text, statement.source,
           statement.criterion, sum(opinions) AS opinions, sum(agree) AS agree, sum(neutral) AS neutral,
           sum(disagree) AS disagree
    FROM counted JOIN statement ON statement.school = counted.school AND statement.id = counted.statement
        AND statement.version = counted.version
    GROUP BY counted.school, counted.evening, statement.position, counted.version, statement.text,
             statement.source, statement.criterion, statement.id
) AS answered;

-- The same for parents, pupils and staff apart, each with its own threshold.
CREATE VIEW result_per_role AS
SELECT counted.school, counted.evening, statement.position, counted.version, statement.text, counted.role,
       CASE WHEN opinions >= 10 THEN opinions END AS opinions,
       CASE WHEN opinions >= 10 THEN agree END AS agree,
       CASE WHEN opinions >= 10 THEN neutral END AS neutral,
       CASE WHEN opinions >= 10 THEN disagree END AS disagree,
       CASE WHEN opinions >= 30 THEN CAST(round(100.0 * agree / opinions) AS INTEGER) END AS agree_percent,
       CASE WHEN opinions >= 30 THEN CAST(round(100.0 * disagree / opinions) AS INTEGER) END AS disagree_percent
FROM counted JOIN statement ON statement.school = counted.school AND statement.id = counted.statement
    AND statement.version = counted.version;

-- The ten criteria of ouderbetrokkenheid, by school and year.
CREATE VIEW result_per_criterion AS
SELECT school, school_year, criterion, opinions,
       CASE WHEN opinions >= 10 THEN agree END AS agree,
       CASE WHEN opinions >= 10 THEN neutral END AS neutral,
       CASE WHEN opinions >= 10 THEN disagree END AS disagree,
       CASE WHEN opinions >= 30 THEN CAST(round(100.0 * agree / opinions) AS INTEGER) END AS agree_percent
FROM (
    -- A school year begins in August and is called after the year it begins in.
    SELECT counted.school, statement.criterion,
           CAST(substr(CAST(counted.evening AS TEXT), 1, 4) AS INTEGER)
           - CASE WHEN substr(CAST(counted.evening AS TEXT), 6, 2) < '08' THEN 1 ELSE 0 END AS school_year,
           sum(opinions) AS opinions, sum(agree) AS agree, sum(neutral) AS neutral, sum(disagree) AS disagree
    FROM counted JOIN statement ON statement.school = counted.school AND statement.id = counted.statement
        AND statement.version = counted.version
    WHERE statement.criterion IS NOT NULL
    GROUP BY counted.school, statement.criterion, 3
) AS answered;

-- How many people answered, evening after evening.
CREATE VIEW turnout_per_evening AS
SELECT turnout.school, turnout.evening, evening.title, sum(turnout.visits) AS visits
FROM turnout JOIN my_school ON my_school.id = turnout.school
    JOIN evening ON evening.school = turnout.school AND evening.date = turnout.evening
WHERE NOT turnout.practice
GROUP BY turnout.school, turnout.evening, evening.title;

-- The notes that may be read: looked at and found fit.
CREATE VIEW approved_note AS
SELECT note.school, note.evening, statement.position, statement.text AS statement, note.stance, note.text, note.svg
FROM note JOIN my_school ON my_school.id = note.school
    JOIN statement ON statement.school = note.school AND statement.id = note.statement
        AND statement.version = note.version
WHERE note.status = 'approved' AND NOT note.practice;
