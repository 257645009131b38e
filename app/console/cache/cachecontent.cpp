// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/cachecontent.h"

#include "app/console/cache/contactrecords.h"
#include "app/console/cache/peoplerecords.h"
#include "app/console/cache/syncstaterecords.h"
#include "app/console/cache/ticketrecords.h"

namespace {

/// Collects lists into hashes by id until one cannot be read.
class Collector
{
public:
    template <typename IdType, typename T>
    void take(const Result<QList<T>> &rows, QHash<IdType, T> &into)
    {
        if (!rows) {
            m_failed = rows.error();
            return;
        }
        into.reserve(rows->size());
        for (const auto &row : *rows)
            into.insert(row.id, row);
    }

    const std::optional<Error> &failed() const { return m_failed; }

private:
    std::optional<Error> m_failed;
};

}

Result<CacheContent> readContent(Database &database)
{
    CacheContent content;
    Collector collector;
    const TicketRecords tickets(database);
    const ContactRecords contacts(database);
    const PeopleRecords people(database);
    collector.take(tickets.all(), content.tickets);
    collector.take(contacts.contacts(), content.contacts);
    collector.take(contacts.organizations(), content.organizations);
    collector.take(contacts.invites(), content.invites);
    collector.take(contacts.clashes(), content.clashes);
    collector.take(people.users(), content.users);
    collector.take(people.teams(), content.teams);
    if (collector.failed())
        return Failure(*collector.failed());

    const auto state = SyncStateRecords(database).read();
    if (!state)
        return Failure(state.error());
    content.cursor = state->cursor;
    content.asOf = state->asOf;
    return content;
}

QList<Team> CacheContent::teamsByName() const
{
    QList<Team> sorted = teams.values();
    std::sort(sorted.begin(), sorted.end(), [](const Team &a, const Team &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return sorted;
}
