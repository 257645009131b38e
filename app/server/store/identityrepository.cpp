// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/identityrepository.h"

using namespace Qt::StringLiterals;

namespace {

QString word(Side side)
{
    switch (side) {
    case Side::User:
        return u"user"_s;
    case Side::Contact:
        return u"contact"_s;
    case Side::Channel:
        break;
    }
    return u"channel"_s;
}

Side sideOfWord(const QString &text)
{
    if (text == u"user"_s)
        return Side::User;
    return text == u"contact"_s ? Side::Contact : Side::Channel;
}

Side readSide(const Row &row)
{
    return sideOfWord(row.text(0));
}

}

Result<Side> IdentityRepository::hold(const EmailKey &key, Side wanted)
{
    // No one index is named: two at once may meet in any of the table's three.
    const auto made = m_database.execute("INSERT INTO identity (key, side, person) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                                         {key.value(), word(wanted), wanted != Side::Channel});
    if (!made)
        return Failure(made.error());
    const auto side = m_database.first("SELECT side FROM identity WHERE key = ? {forUpdate}", {key.value()}, readSide);
    if (!side)
        return Failure(side.error());
    if (!*side)
        return fail(Error::Kind::Unavailable, u"store.busy"_s, u"an identity row went away while it was being locked"_s);
    return **side;
}

Result<std::optional<Side>> IdentityRepository::holdKnown(const EmailKey &key)
{
    return m_database.first("SELECT side FROM identity WHERE key = ? {forUpdate}", {key.value()}, readSide);
}

Result<std::optional<Side>> IdentityRepository::sideOf(const EmailKey &key) const
{
    return m_database.first("SELECT side FROM identity WHERE key = ?", {key.value()}, readSide);
}

Result<void> IdentityRepository::setSide(const EmailKey &key, Side side)
{
    return m_database
        .execute("UPDATE identity SET side = ?, person = ? WHERE key = ?", {word(side), side != Side::Channel, key.value()})
        .transform([](qint64) {});
}

Result<void> IdentityRepository::discardRegistrations(const EmailKey &key)
{
    return m_database.execute("DELETE FROM registration WHERE key = ?", {key.value()})
        .and_then([&](qint64) { return m_database.execute("DELETE FROM requester_claim WHERE key = ?", {key.value()}); })
        .and_then([&](qint64) {
            return m_database.execute("DELETE FROM address_change WHERE key = ? OR replaces = ?", {key.value(), key.value()});
        })
        .transform([](qint64) {});
}

Result<void> IdentityRepository::forgetUnclaimed(const EmailKey &key)
{
    return m_database
        .execute("DELETE FROM identity WHERE key = ? AND NOT EXISTS (SELECT 1 FROM contact_address a WHERE a.key = identity.key)"
                 " AND NOT EXISTS (SELECT 1 FROM user_address a WHERE a.key = identity.key AND a.state <> 'released')"
                 " AND NOT EXISTS (SELECT 1 FROM channel_address a WHERE a.key = identity.key)",
                 {key.value()})
        .transform([](qint64) {});
}
