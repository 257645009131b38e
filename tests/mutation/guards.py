# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guards that hold "no address of a user is ever in the portal": constraints, locks and deletes."""
from dataclasses import dataclass

SCHEMA = "resources/migrations/server/0001_first.sql"
IDENTITY = "app/server/store/identityrepository.cpp"
SESSIONS = "app/server/store/portalsessionrepository.cpp"
TOKENS = "app/server/store/portaltokenrepository.cpp"
DOORS = "app/server/service/portaldoors.cpp"
USER_CLAIM = "app/server/service/userclaim.cpp"

RULE = ("tst_identityconstraint",)
SEQUENCES = ("tst_identityproperties",)
CLAIMS = ("tst_userclaims",)  # the constraint refuses the promotion, so a promotion must be seen to work
RACES = ("tst_races",)


@dataclass
class Guard:
    name: str
    file: str
    text: str
    without: str
    tests: tuple


GUARDS = [
    Guard("constraint-sign-in-references-side", SCHEMA,
          "    proven_at {int} NOT NULL,\n    FOREIGN KEY (key, side) REFERENCES identity (key, side)\n",
          "    proven_at {int} NOT NULL\n", RULE),
    Guard("constraint-sign-in-is-a-contacts", SCHEMA,
          "CREATE TABLE portal_sign_in (\n    key TEXT {bytes} PRIMARY KEY,\n    side TEXT NOT NULL DEFAULT 'contact' CHECK (side = 'contact'),",
          "CREATE TABLE portal_sign_in (\n    key TEXT {bytes} PRIMARY KEY,\n    side TEXT NOT NULL DEFAULT 'contact',", RULE),
    Guard("constraint-token-references-side", SCHEMA,
          "    opened_at {int},\n    FOREIGN KEY (key, side) REFERENCES identity (key, side)\n",
          "    opened_at {int}\n", RULE),
    Guard("constraint-session-falls-with-sign-in", SCHEMA,
          "REFERENCES portal_sign_in (key) ON DELETE CASCADE", "", RULE),
    Guard("constraint-user-claim-references-side", SCHEMA,
          "    CHECK ((state = 'released') = (side IS NULL)),\n    FOREIGN KEY (key, side) REFERENCES identity (key, side)\n",
          "    CHECK ((state = 'released') = (side IS NULL))\n", RULE),
    Guard("lock-of-the-key", IDENTITY,
          'const auto side = m_database.first("SELECT side FROM identity WHERE key = ? {forUpdate}"',
          'const auto side = m_database.first("SELECT side FROM identity WHERE key = ?"', RACES),
    Guard("delete-of-sign-in-and-sessions", DOORS,
          ".and_then([&] { return sessions.disprove(key); })\n", "", SEQUENCES),
    Guard("delete-of-tokens", DOORS,
          "return PortalTokenRepository(m_database, m_now).endOfKey(key);", "return Result<qint64>(0);", CLAIMS),
    Guard("delete-of-a-blocked-contacts-sign-in", DOORS,
          ".and_then([&] { return sessions.disprove(key); });", ";", SEQUENCES),
    Guard("setting-of-the-side", USER_CLAIM,
          "return identities.setSide(key, Side::User);", "return Result<void>();", CLAIMS),
]
