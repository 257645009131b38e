-- What was read of a mail that came in. `addressed` is the keys of To and Cc, a line each; `preview` the beginning of the text of
-- one that is held.
CREATE TABLE mail_arrival (
    mail_in_id {int} PRIMARY KEY REFERENCES mail_in (id) ON DELETE CASCADE,
    sender_key TEXT {bytes} NOT NULL,
    sender_name TEXT NOT NULL,
    from_address TEXT NOT NULL,
    to_address TEXT NOT NULL,
    subject TEXT NOT NULL,
    addressed TEXT NOT NULL,
    preview TEXT NOT NULL DEFAULT '',
    arrived_at {int} NOT NULL
) {strict};

CREATE INDEX mail_arrival_sender ON mail_arrival (sender_key, arrived_at);

-- A reply address of one person and one ticket. The text in the address is an HMAC over this row; revoked, it proves nothing.
CREATE TABLE reply_token (
    id {id},
    ticket_id {int} NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    recipient TEXT {bytes} NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('requester', 'agent')),
    created_at {int} NOT NULL,
    revoked_at {int}
) {strict};

CREATE UNIQUE INDEX reply_token_live ON reply_token (ticket_id, recipient, standing) WHERE revoked_at IS NULL;

-- The automatic answers of the last days, for their caps.
CREATE TABLE automatic_mail (
    id {id},
    person TEXT {bytes} NOT NULL,
    domain TEXT {bytes} NOT NULL,
    proven {int} NOT NULL,
    created_at {int} NOT NULL
) {strict};

CREATE INDEX automatic_mail_created ON automatic_mail (created_at);

CREATE INDEX automatic_mail_person ON automatic_mail (person, created_at);

-- Somebody a mail names who has no part in the ticket: told to the agents, given nothing.
CREATE TABLE ticket_suggestion (
    id {id},
    ticket_id {int} NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('customer', 'copy')),
    key TEXT {bytes} NOT NULL,
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'confirmed', 'dismissed')),
    created_at {int} NOT NULL,
    UNIQUE (ticket_id, key)
) {strict};

-- The link in the answer to an unproven address: who redeems it has read that mailbox, and becomes the ticket's requester.
CREATE TABLE requester_claim (
    token_hash {blob} PRIMARY KEY,
    key TEXT {bytes} NOT NULL,
    address TEXT NOT NULL,
    ticket_id {int} NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    created_at {int} NOT NULL,
    expires_at {int} NOT NULL
) {strict};

CREATE INDEX requester_claim_key ON requester_claim (key);

-- The message a mail carries, and what a bounce said of it.
ALTER TABLE mail_out ADD COLUMN desk_message_id {int};

ALTER TABLE mail_out ADD COLUMN bounced_at {int};

ALTER TABLE mail_out ADD COLUMN bounce_reason TEXT NOT NULL DEFAULT '';

CREATE INDEX mail_out_ticket ON mail_out (ticket_id, created_at) WHERE ticket_id IS NOT NULL;

INSERT INTO counter (name, value) VALUES ('mail-arrival', 0);
