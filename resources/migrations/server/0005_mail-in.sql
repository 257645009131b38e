-- Every mail that came in, from the moment its bytes are durable. `source` and `source_key` say where it came from and make it
-- arrive once: "pipe" and the spool file's name, or a mailbox and UIDVALIDITY.UID. `twin_id` is the earlier mail of the same
-- Message-ID; when the bytes are the same too, it is a duplicate and keeps none. `path` is the steps of the decision, as JSON.
CREATE TABLE mail_in (
    id {id},
    source TEXT {bytes} NOT NULL,
    source_key TEXT {bytes} NOT NULL,
    sha256 {blob} NOT NULL,
    size {int} NOT NULL,
    message_id TEXT {bytes} NOT NULL DEFAULT '',
    recipient TEXT NOT NULL DEFAULT '',
    twin_id {int} REFERENCES mail_in (id),
    received_at {int} NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('received', 'decided', 'quarantined', 'discarded', 'duplicate')),
    reason TEXT NOT NULL DEFAULT '',
    ticket_id {int} REFERENCES ticket (id) ON DELETE SET NULL,
    desk_message_id {int} REFERENCES message (id) ON DELETE SET NULL,
    path TEXT NOT NULL DEFAULT '[]',
    attempts {int} NOT NULL DEFAULT 0,
    next_at {int} NOT NULL,
    last_error TEXT NOT NULL DEFAULT '',
    decided_at {int},
    UNIQUE (source, source_key)
) {strict};

CREATE INDEX mail_in_queue ON mail_in (next_at, id) WHERE state = 'received';

CREATE INDEX mail_in_message_id ON mail_in (message_id, id) WHERE message_id <> '';

CREATE INDEX mail_in_sha256 ON mail_in (sha256);

CREATE INDEX mail_in_state ON mail_in (state, id);

CREATE INDEX mail_in_ticket ON mail_in (ticket_id) WHERE ticket_id IS NOT NULL;

CREATE INDEX mail_in_desk_message ON mail_in (desk_message_id) WHERE desk_message_id IS NOT NULL;

CREATE TABLE mail_in_raw (
    mail_in_id {int} PRIMARY KEY REFERENCES mail_in (id) ON DELETE CASCADE,
    bytes {blob} NOT NULL
) {strict};

-- How it goes with each mailbox that mail is taken from: what an administrator looks at when none comes.
CREATE TABLE mailbox (
    name TEXT {bytes} PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('connecting', 'connected', 'failing')),
    last_success_at {int},
    last_error TEXT NOT NULL DEFAULT '',
    last_error_at {int}
) {strict};
