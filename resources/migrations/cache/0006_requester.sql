-- The unproven address of who wrote in. An older cache lacks those from before, so everything is fetched anew.
ALTER TABLE ticket ADD COLUMN requester_address TEXT NOT NULL DEFAULT '';

DELETE FROM sync_state;
