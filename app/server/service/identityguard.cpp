// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/identityguard.h"

#include "models/store/database.h"

using namespace Qt::StringLiterals;

namespace {

const QString guardKey = u"guard@invalid"_s;

/// The error of the first step that fails: it should be the last one.
Result<void> takeForbiddenStep(Database &database)
{
    const auto contact = database.first("INSERT INTO contact (name, sort_name, created_at, updated_at) VALUES ('', '', 0, 0) RETURNING id", {},
                                        [](const Row &row) { return row.integer(0); });
    if (!contact)
        return Failure(contact.error());
    const auto identity = database.execute("INSERT INTO identity (key, side, person) VALUES (?, 'user', 1)", {guardKey});
    if (!identity)
        return Failure(identity.error());
    const auto door = database.execute("INSERT INTO portal_sign_in (key, contact_id, proven_at) VALUES (?, ?, 0)",
                                       {guardKey, contact->value_or(0)});
    if (!door)
        return Failure(door.error());
    return {};
}

}

Result<void> insistOnIdentityRule(Database &database)
{
    if (const auto begun = database.begin(); !begun)
        return begun;
    const auto taken = takeForbiddenStep(database);
    database.rollback();
    if (taken)
        return fail(Error::Kind::Broken, u"store.rule-not-held"_s);
    if (taken.error().code != u"store.foreign-key"_s)
        return Failure(taken.error());
    return {};
}
