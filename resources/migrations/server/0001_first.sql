-- Counters: commit-ordered change numbers, ticket numbers, the oldest change still kept, the clock's high-water mark.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value {int} NOT NULL
) {strict};

INSERT INTO counter (name, value) VALUES ('change', 0), ('change-floor', 0), ('ticket', 0), ('clock', 0);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) {strict};

-- Scope: NULL is not there, 0 is everyone, else the team that may see it.
CREATE TABLE change (
    seq {int} PRIMARY KEY,
    kind {int} NOT NULL,
    entity {int} NOT NULL,
    scope_before {int},
    scope_after {int}
) {strict};

-- Users and organization

CREATE TABLE team (
    id {id},
    name TEXT NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1
) {strict};

CREATE TABLE account_user (
    id {id},
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('agent', 'supervisor', 'administrator')),
    state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'deactivated', 'deleted')),
    sees_all_tickets {int} NOT NULL DEFAULT 1,
    language TEXT NOT NULL DEFAULT '',
    password_hash TEXT,
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    revision {int} NOT NULL DEFAULT 1,
    field_revisions TEXT NOT NULL DEFAULT '{}'
) {strict};

CREATE TABLE team_member (
    team_id {int} NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    user_id {int} NOT NULL REFERENCES account_user (id) ON DELETE CASCADE,
    PRIMARY KEY (team_id, user_id)
) {strict};

CREATE INDEX team_member_user ON team_member (user_id);

CREATE TABLE user_session (
    id {id},
    token_hash {blob} NOT NULL UNIQUE,
    user_id {int} NOT NULL REFERENCES account_user (id) ON DELETE CASCADE,
    client TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    created_at {int} NOT NULL,
    seen_at {int} NOT NULL,
    expires_at {int} NOT NULL
) {strict};

CREATE INDEX user_session_user ON user_session (user_id);

-- Contacts

CREATE TABLE organization (
    id {id},
    name TEXT NOT NULL,
    notes TEXT NOT NULL DEFAULT '',
    shares_tickets {int} NOT NULL DEFAULT 0,
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    revision {int} NOT NULL DEFAULT 1,
    field_revisions TEXT NOT NULL DEFAULT '{}'
) {strict};

-- sort_name is the name without case and accents (models/domain/foldedtext.h), so that both engines sort and find alike.
CREATE TABLE contact (
    id {id},
    name TEXT NOT NULL,
    sort_name TEXT {bytes} NOT NULL,
    organization_id {int} REFERENCES organization (id),
    phone TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    revision {int} NOT NULL DEFAULT 1,
    field_revisions TEXT NOT NULL DEFAULT '{}'
) {strict};

CREATE INDEX contact_sort_name ON contact (sort_name, id);

CREATE INDEX contact_organization ON contact (organization_id) WHERE organization_id IS NOT NULL;

-- Identity: which door a key may use now. A row alone is not a claim. See identity.md section 3.

CREATE TABLE identity (
    key TEXT {bytes} PRIMARY KEY,
    side TEXT NOT NULL CHECK (side IN ('user', 'contact', 'channel')),
    person {int} NOT NULL CHECK (person IN (0, 1)),
    CHECK ((side = 'channel') = (person = 0)),
    UNIQUE (key, side),
    UNIQUE (key, person)
) {strict};

-- Current and former addresses hold the key for the user; a released one holds nothing, so its side is NULL.
CREATE TABLE user_address (
    id {id},
    key TEXT {bytes} NOT NULL,
    side TEXT DEFAULT 'user' CHECK (side = 'user'),
    user_id {int} NOT NULL REFERENCES account_user (id),
    address TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('current', 'former', 'released')),
    release_at {int},
    created_at {int} NOT NULL,
    CHECK ((state = 'released') = (side IS NULL)),
    FOREIGN KEY (key, side) REFERENCES identity (key, side)
) {strict};

CREATE UNIQUE INDEX user_address_claim ON user_address (key) WHERE state <> 'released';

CREATE UNIQUE INDEX user_address_current ON user_address (user_id) WHERE state = 'current';

CREATE TABLE contact_address (
    id {id},
    key TEXT {bytes} NOT NULL UNIQUE,
    person {int} NOT NULL DEFAULT 1 CHECK (person = 1),
    contact_id {int} NOT NULL REFERENCES contact (id),
    address TEXT NOT NULL,
    is_primary {int} NOT NULL DEFAULT 0,
    verified_at {int},
    created_at {int} NOT NULL,
    FOREIGN KEY (key, person) REFERENCES identity (key, person)
) {strict};

CREATE INDEX contact_address_contact ON contact_address (contact_id);

CREATE UNIQUE INDEX contact_address_primary ON contact_address (contact_id) WHERE is_primary = 1;

CREATE TABLE channel_address (
    key TEXT {bytes} PRIMARY KEY,
    side TEXT NOT NULL DEFAULT 'channel' CHECK (side = 'channel'),
    address TEXT NOT NULL,
    FOREIGN KEY (key, side) REFERENCES identity (key, side)
) {strict};

-- A proven address that may sign in to the portal. It cannot stand while the key's side is user.
CREATE TABLE portal_sign_in (
    key TEXT {bytes} PRIMARY KEY,
    side TEXT NOT NULL DEFAULT 'contact' CHECK (side = 'contact'),
    contact_id {int} NOT NULL REFERENCES contact (id),
    proven_at {int} NOT NULL,
    FOREIGN KEY (key, side) REFERENCES identity (key, side)
) {strict};

CREATE INDEX portal_sign_in_contact ON portal_sign_in (contact_id);

CREATE TABLE portal_password (
    contact_id {int} PRIMARY KEY REFERENCES contact (id),
    hash TEXT NOT NULL,
    set_at {int} NOT NULL
) {strict};

CREATE TABLE portal_session (
    id {id},
    token_hash {blob} NOT NULL UNIQUE,
    key TEXT {bytes} NOT NULL REFERENCES portal_sign_in (key) ON DELETE CASCADE,
    contact_id {int} NOT NULL REFERENCES contact (id),
    source TEXT NOT NULL DEFAULT '',
    created_at {int} NOT NULL,
    seen_at {int} NOT NULL,
    expires_at {int} NOT NULL
) {strict};

CREATE INDEX portal_session_key ON portal_session (key);

CREATE INDEX portal_session_contact ON portal_session (contact_id);

-- An invite, a password link or an access link of one ticket. It cannot stand while the key's side is user.
CREATE TABLE portal_token (
    id {id},
    token_hash {blob} NOT NULL UNIQUE,
    purpose TEXT NOT NULL CHECK (purpose IN ('invite', 'password', 'access', 'address')),
    key TEXT {bytes} NOT NULL,
    side TEXT NOT NULL DEFAULT 'contact' CHECK (side = 'contact'),
    contact_id {int} NOT NULL REFERENCES contact (id),
    ticket_id {int},
    created_at {int} NOT NULL,
    expires_at {int} NOT NULL,
    opened_at {int},
    FOREIGN KEY (key, side) REFERENCES identity (key, side)
) {strict};

CREATE INDEX portal_token_key ON portal_token (key);

CREATE INDEX portal_token_contact ON portal_token (contact_id);

-- What a browser was bound to when a link's button was pressed: the way to the next step (set a password, see one ticket).
CREATE TABLE portal_grant (
    token_hash {blob} PRIMARY KEY,
    portal_token_id {int} NOT NULL REFERENCES portal_token (id) ON DELETE CASCADE,
    created_at {int} NOT NULL,
    expires_at {int} NOT NULL
) {strict};

CREATE INDEX portal_grant_token ON portal_grant (portal_token_id);

-- A visitor's unproven wish to be a contact. It claims nothing.
CREATE TABLE registration (
    id {id},
    token_hash {blob} NOT NULL UNIQUE,
    key TEXT {bytes} NOT NULL,
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at {int} NOT NULL,
    expires_at {int} NOT NULL
) {strict};

CREATE INDEX registration_key ON registration (key);

-- The history of invites, kept when their tokens are gone.
CREATE TABLE invite (
    id {id},
    contact_id {int} NOT NULL REFERENCES contact (id),
    address TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'opened', 'redeemed', 'expired', 'revoked', 'failed')),
    reason TEXT NOT NULL DEFAULT '',
    portal_token_id {int} REFERENCES portal_token (id) ON DELETE SET NULL,
    created_by {int} REFERENCES account_user (id),
    created_at {int} NOT NULL,
    expires_at {int} NOT NULL
) {strict};

CREATE INDEX invite_contact ON invite (contact_id, id);

CREATE INDEX invite_token ON invite (portal_token_id) WHERE portal_token_id IS NOT NULL;

CREATE TABLE clash (
    id {id},
    key TEXT {bytes} NOT NULL,
    address TEXT NOT NULL,
    user_id {int} NOT NULL REFERENCES account_user (id),
    contact_id {int} NOT NULL REFERENCES contact (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'resolved')),
    owner_id {int} REFERENCES account_user (id),
    opened_at {int} NOT NULL,
    accepted_at {int},
    resolved_at {int},
    resolution TEXT NOT NULL DEFAULT ''
) {strict};

CREATE UNIQUE INDEX clash_standing ON clash (key) WHERE state <> 'resolved';

-- Tickets

CREATE TABLE ticket (
    id {id},
    number {int} NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    status {int} NOT NULL CHECK (status BETWEEN 0 AND 4),
    priority {int} NOT NULL CHECK (priority BETWEEN 0 AND 3),
    requester_contact_id {int} REFERENCES contact (id),
    requester_user_id {int} REFERENCES account_user (id),
    requester_address TEXT,
    assignee_id {int} REFERENCES account_user (id),
    team_id {int} REFERENCES team (id),
    channel {int} NOT NULL DEFAULT 0,
    due_at {int},
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    solved_at {int},
    follows_ticket_id {int} REFERENCES ticket (id),
    revision {int} NOT NULL DEFAULT 1,
    field_revisions TEXT NOT NULL DEFAULT '{}',
    CHECK (requester_contact_id IS NOT NULL OR requester_user_id IS NOT NULL OR requester_address IS NOT NULL)
) {strict};

CREATE INDEX ticket_updated ON ticket (updated_at, id);

CREATE INDEX ticket_created ON ticket (created_at, id);

CREATE INDEX ticket_solved ON ticket (solved_at) WHERE status = 3;

CREATE INDEX ticket_requester ON ticket (requester_contact_id, updated_at, id) WHERE requester_contact_id IS NOT NULL;

CREATE INDEX ticket_assignee ON ticket (assignee_id, status) WHERE assignee_id IS NOT NULL;

CREATE TABLE ticket_tag (
    ticket_id {int} NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (ticket_id, tag)
) {strict};

CREATE TABLE message (
    id {id},
    ticket_id {int} NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    kind {int} NOT NULL CHECK (kind IN (0, 1)),
    author_kind {int} NOT NULL CHECK (author_kind BETWEEN 0 AND 2),
    author_id {int},
    author_name TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL DEFAULT '',
    channel {int} NOT NULL DEFAULT 0,
    created_at {int} NOT NULL,
    revision {int} NOT NULL DEFAULT 1
) {strict};

CREATE INDEX message_ticket ON message (ticket_id, id);

-- What must leave: written in the transaction of its cause. `data` is what the template needs; it may hold a
-- secret link and is emptied once the mail is sent.
CREATE TABLE mail_out (
    id {id},
    template TEXT NOT NULL,
    language TEXT NOT NULL,
    to_address TEXT NOT NULL,
    to_name TEXT NOT NULL DEFAULT '',
    message_id TEXT NOT NULL UNIQUE,
    data TEXT NOT NULL,
    ticket_id {int},
    invite_id {int},
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'failed')),
    attempts {int} NOT NULL DEFAULT 0,
    next_at {int} NOT NULL,
    last_error TEXT NOT NULL DEFAULT '',
    created_at {int} NOT NULL,
    sent_at {int}
) {strict};

CREATE INDEX mail_out_queue ON mail_out (next_at, id) WHERE state = 'queued';

-- Answers already given, by caller and key.
CREATE TABLE idempotency (
    caller TEXT NOT NULL,
    key TEXT NOT NULL,
    request_hash {blob} NOT NULL,
    status {int} NOT NULL,
    location TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    created_at {int} NOT NULL,
    PRIMARY KEY (caller, key)
) {strict};

CREATE INDEX idempotency_created ON idempotency (created_at);

-- Failed sign-ins and the like, by bucket: "<door>:key:<hash>", "<door>:source:<network>", "<door>:all".
CREATE TABLE attempt (
    bucket TEXT PRIMARY KEY,
    failures {int} NOT NULL,
    last_at {int} NOT NULL,
    blocked_until {int} NOT NULL
) {strict};

CREATE INDEX attempt_last ON attempt (last_at);

CREATE TABLE audit (
    id {id},
    at {int} NOT NULL,
    action TEXT NOT NULL,
    actor_user_id {int},
    actor_contact_id {int},
    subject_kind TEXT NOT NULL DEFAULT '',
    subject_id {int},
    source TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '{}'
) {strict};

CREATE INDEX audit_at ON audit (at, id);
