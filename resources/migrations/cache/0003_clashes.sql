ALTER TABLE clash ADD COLUMN accepted_at {int} NOT NULL DEFAULT 0;

ALTER TABLE clash ADD COLUMN resolution TEXT NOT NULL DEFAULT '';

ALTER TABLE clash ADD COLUMN owner_id {int};

ALTER TABLE clash ADD COLUMN user_name TEXT NOT NULL DEFAULT '';

ALTER TABLE clash ADD COLUMN user_role {int} NOT NULL DEFAULT 0;

ALTER TABLE clash ADD COLUMN contact_name TEXT NOT NULL DEFAULT '';

ALTER TABLE clash ADD COLUMN owner_name TEXT NOT NULL DEFAULT '';

ALTER TABLE clash ADD COLUMN revision {int} NOT NULL DEFAULT 1;

ALTER TABLE contact ADD COLUMN blocked {int} NOT NULL DEFAULT 0;

-- An older cache lacks the clashes from before, so everything is fetched anew.
DELETE FROM sync_state;
