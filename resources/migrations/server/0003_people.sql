-- What a user is sent by mail and types into the console. A new one ends the older of the same purpose. `key` is the
-- mailbox it went to; for a change of address that is the new one, which claims nothing yet.
CREATE TABLE user_code (
    id {id},
    code_hash {blob} NOT NULL UNIQUE,
    purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'password', 'second-factor', 'address')),
    user_id {int} NOT NULL REFERENCES account_user (id) ON DELETE CASCADE,
    key TEXT {bytes} NOT NULL,
    address TEXT NOT NULL,
    confirmed {int} NOT NULL DEFAULT 0,
    created_at {int} NOT NULL,
    expires_at {int} NOT NULL
) {strict};

CREATE UNIQUE INDEX user_code_purpose ON user_code (user_id, purpose);

-- TOTP. Without a moment of confirmation it is only being set up. A code of a step up to last_step was used already.
CREATE TABLE user_second_factor (
    user_id {int} PRIMARY KEY REFERENCES account_user (id) ON DELETE CASCADE,
    secret {blob} NOT NULL,
    last_step {int} NOT NULL DEFAULT 0,
    created_at {int} NOT NULL,
    confirmed_at {int}
) {strict};

CREATE TABLE user_recovery_code (
    code_hash {blob} PRIMARY KEY,
    user_id {int} NOT NULL REFERENCES account_user (id) ON DELETE CASCADE
) {strict};

CREATE INDEX user_recovery_code_user ON user_recovery_code (user_id);

-- Somebody asked for a password for the console: one row for any address. Whose it is, is found out afterwards.
CREATE TABLE user_request (
    id {id},
    address TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    created_at {int} NOT NULL,
    next_at {int} NOT NULL
) {strict};

CREATE INDEX user_request_next ON user_request (next_at, id);

CREATE INDEX user_address_user ON user_address (user_id, id);

CREATE INDEX user_address_release ON user_address (release_at) WHERE state = 'former';
