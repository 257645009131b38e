-- What the server said, as the signed-in user may see it. Everything here can be fetched again.
CREATE TABLE sync_state (
    name TEXT PRIMARY KEY,
    value {int} NOT NULL
) {strict};

CREATE TABLE ticket (
    id {int} PRIMARY KEY,
    number {int} NOT NULL,
    subject TEXT NOT NULL,
    status {int} NOT NULL,
    priority {int} NOT NULL,
    requester_contact_id {int},
    requester_user_id {int},
    requester_name TEXT NOT NULL,
    assignee_id {int},
    team_id {int},
    organization_id {int},
    tags TEXT NOT NULL,
    channel {int} NOT NULL,
    due_at {int} NOT NULL,
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    solved_at {int} NOT NULL,
    revision {int} NOT NULL
) {strict};

CREATE TABLE message (
    id {int} PRIMARY KEY,
    ticket_id {int} NOT NULL,
    kind {int} NOT NULL,
    author_kind {int} NOT NULL,
    author_id {int} NOT NULL,
    author_name TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    channel {int} NOT NULL,
    created_at {int} NOT NULL,
    revision {int} NOT NULL
) {strict};

CREATE INDEX message_ticket ON message (ticket_id, id);

-- Tickets whose whole conversation was fetched; changes keep it fresh from then on.
CREATE TABLE conversation (
    ticket_id {int} PRIMARY KEY
) {strict};

CREATE TABLE contact (
    id {int} PRIMARY KEY,
    name TEXT NOT NULL,
    organization_id {int},
    phone TEXT NOT NULL,
    language TEXT NOT NULL,
    notes TEXT NOT NULL,
    portal {int} NOT NULL,
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    revision {int} NOT NULL
) {strict};

CREATE TABLE contact_email (
    id {int} PRIMARY KEY,
    contact_id {int} NOT NULL,
    position {int} NOT NULL,
    address TEXT NOT NULL,
    is_primary {int} NOT NULL,
    verified {int} NOT NULL,
    is_users {int} NOT NULL
) {strict};

CREATE INDEX contact_email_contact ON contact_email (contact_id, position);

CREATE TABLE organization (
    id {int} PRIMARY KEY,
    name TEXT NOT NULL,
    notes TEXT NOT NULL,
    shares_tickets {int} NOT NULL,
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    revision {int} NOT NULL
) {strict};

CREATE TABLE invite (
    id {int} PRIMARY KEY,
    contact_id {int} NOT NULL,
    address TEXT NOT NULL,
    state {int} NOT NULL,
    reason TEXT NOT NULL,
    created_at {int} NOT NULL,
    expires_at {int} NOT NULL
) {strict};

CREATE TABLE clash (
    id {int} PRIMARY KEY,
    address TEXT NOT NULL,
    user_id {int} NOT NULL,
    contact_id {int} NOT NULL,
    state {int} NOT NULL,
    opened_at {int} NOT NULL,
    resolved_at {int} NOT NULL
) {strict};

CREATE TABLE person (
    id {int} PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    role {int} NOT NULL,
    state {int} NOT NULL,
    teams TEXT NOT NULL,
    sees_all_tickets {int} NOT NULL,
    language TEXT NOT NULL,
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    revision {int} NOT NULL
) {strict};

CREATE TABLE team (
    id {int} PRIMARY KEY,
    name TEXT NOT NULL,
    revision {int} NOT NULL
) {strict};
