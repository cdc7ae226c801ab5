-- The questions of the regiegroep, with the thresholds of privacy built in: no counts below 10 opinions, no
-- percentages below 30. Practice never counts. The same text serves SQLite and PostgreSQL; {answers} becomes the
-- answers of a poll as each of them reads JSON.

-- Opinions on each version of a statement, by the role of who gave them; not for reading by itself.
CREATE VIEW counted AS
SELECT response.school, response.evening, response.statement, response.version, response.role,
       sum(CASE WHEN response.stance = 'agree' THEN 1 ELSE 0 END) AS agree,
       sum(CASE WHEN response.stance = 'neutral' THEN 1 ELSE 0 END) AS neutral,
       sum(CASE WHEN response.stance = 'disagree' THEN 1 ELSE 0 END) AS disagree,
       sum(CASE WHEN response.stance IN ('agree', 'neutral', 'disagree') THEN 1 ELSE 0 END) AS opinions,
       sum(CASE WHEN response.stance = 'answer-1' THEN 1 ELSE 0 END) AS answer_1,
       sum(CASE WHEN response.stance = 'answer-2' THEN 1 ELSE 0 END) AS answer_2,
       sum(CASE WHEN response.stance = 'answer-3' THEN 1 ELSE 0 END) AS answer_3,
       sum(CASE WHEN response.stance = 'answer-4' THEN 1 ELSE 0 END) AS answer_4,
       sum(CASE WHEN response.stance = 'answer-5' THEN 1 ELSE 0 END) AS answer_5,
       sum(CASE WHEN response.stance = 'answer-6' THEN 1 ELSE 0 END) AS answer_6,
       sum(CASE WHEN response.stance LIKE 'answer-%' THEN 1 ELSE 0 END) AS choices
FROM response JOIN my_school ON my_school.id = response.school
WHERE NOT response.practice
GROUP BY response.school, response.evening, response.statement, response.version, response.role;

-- How each statement was answered on an evening. Polls have a view of their own.
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
    WHERE statement.answers = '[]'
    GROUP BY counted.school, counted.evening, statement.position, counted.version, statement.text,
             statement.source, statement.criterion, statement.id
) AS answered;

-- The same for parents, pupils and staff apart. A role is shown where each of its counts is of at least ten people, and
-- so is each count that is left when the shown roles are taken from the whole: else those that are not shown could be
-- worked out. Nothing is shown where nine in ten say the same.
CREATE VIEW result_per_role AS
SELECT school, evening, position, version, text, role,
       CASE WHEN shown = 1 THEN opinions END AS opinions,
       CASE WHEN shown = 1 THEN agree END AS agree,
       CASE WHEN shown = 1 THEN neutral END AS neutral,
       CASE WHEN shown = 1 THEN disagree END AS disagree,
       CASE WHEN shown = 1 AND opinions >= 30 THEN CAST(round(100.0 * agree / opinions) AS INTEGER) END
           AS agree_percent,
       CASE WHEN shown = 1 AND opinions >= 30 THEN CAST(round(100.0 * disagree / opinions) AS INTEGER) END
           AS disagree_percent
FROM (
    SELECT sized.*,
           -- The last large role is what is left of the whole; one that is alone needs enough others together.
           CASE WHEN large = 1
               AND all_agree * 10 < all_opinions * 9 AND all_neutral * 10 < all_opinions * 9
               AND all_disagree * 10 < all_opinions * 9
               AND (large_until_here < all_large
                    OR (all_large = 1 AND all_agree - agree >= 10 AND all_neutral - neutral >= 10
                        AND all_disagree - disagree >= 10))
               THEN 1 ELSE 0 END AS shown
    FROM (
        SELECT candidate.*,
               sum(agree) OVER hall AS all_agree, sum(neutral) OVER hall AS all_neutral,
               sum(disagree) OVER hall AS all_disagree, sum(opinions) OVER hall AS all_opinions,
               sum(large) OVER hall AS all_large,
               sum(large) OVER (PARTITION BY school, evening, statement, version ORDER BY role)
                   AS large_until_here
        FROM (
            SELECT counted.school, counted.evening, counted.statement, statement.position, counted.version,
                   statement.text, counted.role, agree, neutral, disagree, opinions,
                   CASE WHEN agree >= 10 AND neutral >= 10 AND disagree >= 10 THEN 1 ELSE 0 END AS large
            FROM counted JOIN statement ON statement.school = counted.school
                AND statement.id = counted.statement AND statement.version = counted.version
            WHERE statement.answers = '[]'
        ) AS candidate
        WINDOW hall AS (PARTITION BY school, evening, statement, version)
    ) AS sized
) AS judged;

-- How often each answer of a poll was chosen on an evening, a row an answer.
CREATE VIEW poll_result AS
SELECT school, evening, position, version, text, number, answer, opinions,
       CASE WHEN opinions >= 10 THEN chosen END AS chosen,
       CASE WHEN opinions >= 30 THEN CAST(round(100.0 * chosen / opinions) AS INTEGER) END AS percent
FROM (
    SELECT counted.school, counted.evening, statement.position, counted.version, statement.text, place.number,
           {answers} -> (place.number - 1) ->> 'nl' AS answer, sum(choices) AS opinions,
           sum(CASE place.number WHEN 1 THEN answer_1 WHEN 2 THEN answer_2 WHEN 3 THEN answer_3
                   WHEN 4 THEN answer_4 WHEN 5 THEN answer_5 ELSE answer_6 END) AS chosen
    FROM counted JOIN statement ON statement.school = counted.school AND statement.id = counted.statement
            AND statement.version = counted.version
        JOIN (SELECT 1 AS number UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5
              UNION ALL SELECT 6) AS place ON place.number <= json_array_length({answers})
    GROUP BY counted.school, counted.evening, statement.position, counted.version, statement.text,
             statement.id, statement.answers, place.number
) AS answered;

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
    WHERE statement.criterion IS NOT NULL AND statement.answers = '[]'
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
