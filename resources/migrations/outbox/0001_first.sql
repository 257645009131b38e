-- What a person wrote and the server has not confirmed yet. The only data of the console that exists nowhere else.
CREATE TABLE outbox (
    id {id},
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('message', 'ticket', 'patch')),
    ticket_id {int},
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    if_match {int},
    body {blob} NOT NULL,
    failed TEXT NOT NULL DEFAULT '',
    created_at {int} NOT NULL
) {strict};

-- What is being typed, by the place it is typed in: "ticket:12", "new-ticket".
CREATE TABLE draft (
    place TEXT PRIMARY KEY,
    kind {int} NOT NULL,
    text TEXT NOT NULL,
    saved_at {int} NOT NULL
) {strict};
