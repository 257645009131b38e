// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/portalrequestrepository.h"

using namespace Qt::StringLiterals;

namespace {

QString wordOf(PortalWish wish)
{
    switch (wish) {
    case PortalWish::Account:
        return u"account"_s;
    case PortalWish::Address:
        return u"address"_s;
    case PortalWish::Left:
        return u"left"_s;
    case PortalWish::Password:
        break;
    }
    return u"password"_s;
}

PortalWish wishOf(const QString &word)
{
    if (word == "account"_L1)
        return PortalWish::Account;
    if (word == "left"_L1)
        return PortalWish::Left;
    return word == "address"_L1 ? PortalWish::Address : PortalWish::Password;
}

}

Result<void> PortalRequestRepository::insert(const PortalRequest &request)
{
    return m_database
        .execute("INSERT INTO portal_request (wish, address, name, language, source, contact_id, replaces, session_id,"
                 " created_at, next_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 {wordOf(request.wish), request.address, request.name, request.language, request.source, request.contact,
                  request.replaces, request.session ? Value(request.session) : Value(), m_now, m_now})
        .transform([](qint64) {});
}

Result<std::optional<PortalRequest>> PortalRequestRepository::next() const
{
    return m_database.first("SELECT id, wish, address, name, language, source, contact_id, replaces, session_id FROM portal_request"
                            " WHERE next_at <= ? ORDER BY next_at, id LIMIT 1",
                            {m_now}, [](const Row &row) {
                                return PortalRequest{row.integer(0), wishOf(row.text(1)), row.text(2), row.text(3), row.text(4),
                                                     row.text(5),    row.id<ContactId>(6), row.text(7),             row.integer(8)};
                            });
}

Result<bool> PortalRequestRepository::remove(qint64 id)
{
    return m_database.execute("DELETE FROM portal_request WHERE id = ?", {id}).transform([](qint64 touched) { return touched > 0; });
}

Result<void> PortalRequestRepository::postpone(qint64 id, qint64 until)
{
    return m_database.execute("UPDATE portal_request SET next_at = ? WHERE id = ?", {until, id}).transform([](qint64) {});
}

Result<void> PortalRequestRepository::removeBefore(qint64 moment)
{
    return m_database.execute("DELETE FROM portal_request WHERE created_at < ?", {moment}).transform([](qint64) {});
}
