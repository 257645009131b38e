-- What the server says of a user besides: addresses still reserved, the second factor, the invitation that waits.
ALTER TABLE person ADD COLUMN former_addresses TEXT NOT NULL DEFAULT '';

ALTER TABLE person ADD COLUMN released_address TEXT NOT NULL DEFAULT '';

ALTER TABLE person ADD COLUMN second_factor {int} NOT NULL DEFAULT 0;

ALTER TABLE person ADD COLUMN invitation_expires_at {int} NOT NULL DEFAULT 0;
