-- One school more. {id}, {name}, {place}, {role}, {reader} and {partition} are filled in, quoted as SQL wants them.
-- The roles get no password here: give them one with \password, so that it stands in no script and no log.

SET LOCAL search_path = regiegroep;

DO $$
DECLARE part text; who text;
BEGIN
    FOREACH who IN ARRAY ARRAY[{role}, {reader}] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = who) THEN
            EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE', who);
        END IF;
        EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), who);
        EXECUTE format('GRANT USAGE ON SCHEMA regiegroep TO %I', who);
        EXECUTE format('ALTER ROLE %I IN DATABASE %I SET search_path = regiegroep', who, current_database());
    END LOOP;
    INSERT INTO school (id, name, place, role, reader) VALUES ({id}, {name}, {place}, {role}, {reader})
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, place = excluded.place;
    FOREACH part IN ARRAY ARRAY['screen', 'evening', 'statement', 'turnout', 'tally', 'response', 'note'] LOOP
        EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF %I FOR VALUES IN (%L)',
            part || '_of_' || {partition}, part, {id});
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO %I', part, {role});
    END LOOP;
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO %I', current_database(), {role});
    EXECUTE format('GRANT SELECT ON meta, school TO %I', {role});
    EXECUTE format('GRANT SELECT ON my_school, result, result_per_role, result_per_criterion, poll_result,
        turnout_per_evening, approved_note TO %I, %I', {role}, {reader});
    EXECUTE format('GRANT SELECT ON meta TO %I', {reader});
END $$;
