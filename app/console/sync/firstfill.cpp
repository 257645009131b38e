// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/sync/firstfill.h"

#include "models/domain/whendone.h"

#include <QDateTime>

FirstFill::FirstFill(ApiClient &client, Cache &cache, QObject *parent)
    : QObject(parent), m_cache(cache), m_changes(client), m_users(client), m_teams(client), m_organizations(client),
      m_contacts(client), m_clashes(client), m_tickets(client)
{
}

void FirstFill::start()
{
    whenDone(m_changes.present(), this, [this](const Result<qint64> &present) {
        if (!present)
            return emit failed(present.error());
        m_beginning = *present;
        bringUsers();
    });
}

void FirstFill::bringUsers()
{
    const auto contacts = [this] {
        bring<Contact>(EntityKind::Contact, [this](const QString &next) { return m_contacts.list(next); }, {},
                       [this] { bringClashes(); });
    };
    const auto organizations = [this, contacts] {
        bring<Organization>(EntityKind::Organization, [this](const QString &next) { return m_organizations.list(next); }, {},
                            contacts);
    };
    const auto teams = [this, organizations] {
        bring<Team>(EntityKind::Team, [this](const QString &next) { return m_teams.list(next); }, {}, organizations);
    };
    bring<User>(EntityKind::User, [this](const QString &next) { return m_users.list(next); }, {}, teams);
}

void FirstFill::bringClashes()
{
    bring<Clash>(EntityKind::Clash, [this](const QString &next) { return m_clashes.list(next); }, {}, [this] { bringTickets(); });
}

void FirstFill::bringTickets()
{
    bring<Ticket>(EntityKind::Ticket, [this](const QString &next) { return m_tickets.list(next); }, {}, [this] { end(); });
}

template <typename T, typename List>
void FirstFill::bring(EntityKind kind, List list, const QString &next, std::function<void()> then)
{
    whenDone(list(next), this, [this, kind, list, then](const Result<Page<T>> &page) {
        if (!page)
            return emit failed(page.error());
        QList<Change> changes;
        for (const auto &item : page->items) {
            changes.append({0, kind, item.id.value, item});
            m_seen.insert(item.id.value);
        }
        m_rows += int(page->items.size());
        emit progressed(m_rows);
        if (page->next.isEmpty())
            changes += m_cache.others(kind, std::exchange(m_seen, {}));
        whenDone(m_cache.apply(changes), this, [this, kind, list, then, next = page->next](const Result<void> &applied) {
            if (!applied)
                return emit failed(applied.error());
            if (!next.isEmpty())
                return bring<T>(kind, list, next, then);
            then();
        });
    });
}

void FirstFill::end()
{
    whenDone(m_cache.forgetConversations(), this, [](const Result<void> &) {});
    whenDone(m_cache.apply({}, m_beginning, QDateTime::currentMSecsSinceEpoch()), this,
             [this](const Result<void> &applied) { applied ? emit finished() : emit failed(applied.error()); });
}
