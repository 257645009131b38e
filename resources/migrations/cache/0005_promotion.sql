-- Whether a note may become a reply. What was cached before lacks it, so it is fetched once more.
ALTER TABLE message ADD COLUMN promotion {int} NOT NULL DEFAULT 0;

DELETE FROM conversation;
