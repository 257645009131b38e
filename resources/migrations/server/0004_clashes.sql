-- The revision that If-Match names, and the one at which each field moved.
ALTER TABLE clash ADD COLUMN revision {int} NOT NULL DEFAULT 1;

ALTER TABLE clash ADD COLUMN field_revisions TEXT NOT NULL DEFAULT '{}';

CREATE INDEX clash_state ON clash (state, id);

CREATE INDEX clash_accepted ON clash (user_id) WHERE state = 'accepted';

CREATE INDEX clash_contact ON clash (contact_id);

CREATE INDEX ticket_internal_requester ON ticket (requester_user_id, updated_at, id) WHERE requester_user_id IS NOT NULL;

-- The UTS 39 skeleton of the key: equal for two that look alike. Filled by the program, for older rows at its start.
ALTER TABLE user_address ADD COLUMN skeleton TEXT {bytes} NOT NULL DEFAULT '';

CREATE INDEX user_address_skeleton ON user_address (skeleton) WHERE state <> 'released';

-- Blocked for abuse: no door of the portal opens. Erased: what is left is a place that tickets hang on.
ALTER TABLE contact ADD COLUMN blocked {int} NOT NULL DEFAULT 0;

ALTER TABLE contact ADD COLUMN erased_at {int};

CREATE INDEX audit_subject ON audit (subject_kind, subject_id, id);

CREATE INDEX audit_action ON audit (action, id);

CREATE INDEX message_contact ON message (author_id) WHERE author_kind = 1;
