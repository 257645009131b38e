// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/demo/demoaccount.h"

#include "app/server/command/demo/demoticketwriter.h"
#include "models/domain/change.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ticketsAtOnce = 20'000;
constexpr qint64 monthBefore = 30LL * 24 * 3600 * 1000;

/// What the change log knows of each table: its kind and who may see a row.
struct Logged {
    EntityKind kind;
    QByteArray rows; ///< SELECT of id and scope
};

const QList<Logged> &loggedTables()
{
    static const QList<Logged> tables{
        {EntityKind::Team, "SELECT id, 0 AS scope FROM team"},
        {EntityKind::User, "SELECT id, 0 AS scope FROM account_user"},
        {EntityKind::Organization, "SELECT id, 0 AS scope FROM organization"},
        {EntityKind::Contact, "SELECT id, 0 AS scope FROM contact"},
        {EntityKind::Invite, "SELECT id, 0 AS scope FROM invite"},
        {EntityKind::Clash, "SELECT id, 0 AS scope FROM clash"},
        {EntityKind::Ticket, "SELECT id, COALESCE(team_id, 0) AS scope FROM ticket"},
        {EntityKind::Message, "SELECT m.id AS id, COALESCE(t.team_id, 0) AS scope FROM message m JOIN ticket t ON t.id = m.ticket_id"},
    };
    return tables;
}

}

Result<bool> DemoAccount::isEmpty(Database &database)
{
    return database
        .first("SELECT 1 WHERE EXISTS (SELECT 1 FROM account_user) OR EXISTS (SELECT 1 FROM contact) OR EXISTS (SELECT 1 FROM ticket)",
               {}, [](const Row &) { return true; })
        .transform([](const auto &found) { return !found.has_value(); });
}

Result<DemoSignIns> DemoAccount::fill(const DemoSize &size, const DemoPasswords &passwords)
{
    const auto empty = isEmpty(m_database);
    if (!empty)
        return Failure(empty.error());
    if (!*empty)
        return fail(Error::Kind::Conflict, u"demo.account-in-use"_s, u"This account is not empty; demo data goes into an empty one only."_s);
    const auto texts = DemoTexts::all();
    if (!texts)
        return Failure(texts.error());

    DemoRandom random(size.seed);
    DemoPeople people = DemoNames(*texts, random).people(int(std::max<qint64>(1, size.users)), int(size.contacts));
    const qint64 beginning = m_now - DemoTicketWriter::span(size.tickets) - monthBefore;
    const auto written = m_database
        .transaction([&] { return DemoPeopleWriter(m_database, random, beginning, m_now).write(people, *texts, passwords); })
        .and_then([&] { return writeTickets(size, random, *texts, people); })
        .and_then([&] { return m_database.transaction([&] { return writeChanges().and_then([&] { return writeCounters(size); }); }); });
    if (!written)
        return Failure(written.error());
    return DemoSignIns{people.users.first().address, people.contacts.isEmpty() ? QString() : people.contacts.first().address};
}

Result<void> DemoAccount::writeTickets(const DemoSize &size, DemoRandom &random, const QList<DemoTexts> &texts, const DemoPeople &people)
{
    DemoTicketWriter writer(m_database, random, texts, people, m_now);
    for (qint64 first = 1; first <= size.tickets; first += ticketsAtOnce) {
        const qint64 last = std::min(first + ticketsAtOnce - 1, size.tickets);
        const auto written = m_database.transaction([&] { return writer.write(first, last, size.tickets); });
        if (!written)
            return written;
    }
    return {};
}

Result<void> DemoAccount::writeChanges()
{
    qint64 seq = 0;
    for (const Logged &table : loggedTables()) {
        const auto written = m_database.execute("INSERT INTO change (seq, kind, entity, scope_before, scope_after)"
                                                " SELECT CAST(? AS {int}) + row_number() OVER (ORDER BY r.id), CAST(? AS {int}), r.id, NULL, r.scope"
                                                " FROM (" + table.rows + ") r",
                                                {seq, int(table.kind)});
        if (!written)
            return Failure(written.error());
        seq += *written;
    }
    return m_database.execute("UPDATE counter SET value = ? WHERE name = 'change'", {seq}).transform([](qint64) {});
}

Result<void> DemoAccount::writeCounters(const DemoSize &size)
{
    if (m_database.engine() == Database::Engine::PostgreSql) {
        for (const QString &table : {u"team"_s, u"account_user"_s, u"organization"_s, u"contact"_s, u"portal_token"_s, u"invite"_s, u"ticket"_s, u"message"_s}) {
            const QByteArray sql = "SELECT setval(pg_get_serial_sequence(?, 'id'), (SELECT COALESCE(max(id), 0) + 1 FROM "
                + table.toUtf8() + "), false)";
            if (const auto set = m_database.execute(sql, {table}); !set)
                return Failure(set.error());
        }
    }
    return m_database.execute("UPDATE counter SET value = ? WHERE name = 'ticket'", {size.tickets})
        .and_then([&](qint64) { return m_database.execute("UPDATE counter SET value = ? WHERE name = 'clock'", {m_now}); })
        .and_then([&](qint64) { return m_database.execute("INSERT INTO setting (name, value) VALUES ('demo', '1')"); })
        .transform([](qint64) {});
}
