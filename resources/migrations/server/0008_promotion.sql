-- Of a user's answer by mail that became a note: 1 while it may become a reply, 2 once it has.
ALTER TABLE message ADD COLUMN promotion {int} NOT NULL DEFAULT 0;
