-- What visitors ask for through the public forms: the same one row for any address. Whose it is, is found out afterwards.
-- "left" is no wish: an address lost the portal and is to be told so.
CREATE TABLE portal_request (
    id {id},
    wish TEXT NOT NULL CHECK (wish IN ('account', 'password', 'address', 'left')),
    address TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    contact_id {int} REFERENCES contact (id),
    replaces TEXT {bytes} NOT NULL DEFAULT '',
    session_id {int},
    created_at {int} NOT NULL,
    next_at {int} NOT NULL
) {strict};

CREATE INDEX portal_request_next ON portal_request (next_at, id);

-- A held registration waits for a supervisor: its address looks like a user's.
ALTER TABLE registration ADD COLUMN held {int} NOT NULL DEFAULT 0;

ALTER TABLE registration ADD COLUMN language TEXT NOT NULL DEFAULT '';

-- A contact's wish for another address in the place of one, until the mailbox is proven. It claims nothing.
CREATE TABLE address_change (
    contact_id {int} PRIMARY KEY REFERENCES contact (id),
    token_hash {blob} NOT NULL UNIQUE,
    key TEXT {bytes} NOT NULL,
    address TEXT NOT NULL,
    replaces TEXT {bytes} NOT NULL,
    created_at {int} NOT NULL,
    expires_at {int} NOT NULL
) {strict};

CREATE INDEX address_change_key ON address_change (key);

CREATE INDEX address_change_replaces ON address_change (replaces);

-- A code sent to the addressee of a link makes the browser that is bound to it the addressee's.
ALTER TABLE portal_grant ADD COLUMN code_hash {blob};

ALTER TABLE portal_grant ADD COLUMN code_expires_at {int} NOT NULL DEFAULT 0;

ALTER TABLE portal_grant ADD COLUMN code_tries {int} NOT NULL DEFAULT 0;

ALTER TABLE portal_grant ADD COLUMN proven_at {int};
