-- Bytes of any kind, once for each hash: files, raw mails. They stand here and not in a folder, so that all servers of an
-- account share them, a crash leaves them whole or not at all, and one backup holds everything. What refers to a content
-- does so by a foreign key, which is what keeps it from being removed. A table of an earlier file gets such a column by
-- ALTER TABLE … ADD COLUMN down here: PostgreSQL wants the table that is referred to first.
CREATE TABLE content (
    id {int} PRIMARY KEY,
    sha256 {blob} NOT NULL UNIQUE,
    size {int} NOT NULL,
    created_at {int} NOT NULL
) {strict};

-- Written before the hash of all is known, and so before their content.
CREATE TABLE content_chunk (
    content_id {int} NOT NULL REFERENCES content (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    n {int} NOT NULL,
    bytes {blob} NOT NULL,
    PRIMARY KEY (content_id, n)
) {strict};

-- Files of messages. One that a user has sent and not used yet belongs to no message; it expires after a day.
CREATE TABLE attachment (
    id {id},
    message_id {int} REFERENCES message (id) ON DELETE CASCADE,
    content_id {int} NOT NULL REFERENCES content (id),
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    declared_type TEXT NOT NULL DEFAULT '',
    part_id TEXT NOT NULL DEFAULT '',
    user_id {int} REFERENCES account_user (id),
    created_at {int} NOT NULL,
    CHECK (message_id IS NOT NULL OR user_id IS NOT NULL)
) {strict};

CREATE INDEX attachment_message ON attachment (message_id, id) WHERE message_id IS NOT NULL;

CREATE INDEX attachment_waiting ON attachment (created_at, user_id) WHERE message_id IS NULL;

CREATE INDEX attachment_content ON attachment (content_id);
