-- The files of a message, as the list the server sends. What was cached before lacks it, so it is fetched once more.
ALTER TABLE message ADD COLUMN attachments TEXT NOT NULL DEFAULT '[]';

DELETE FROM conversation;
