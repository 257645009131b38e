// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/store/database.h"

/// Who may see a thing: every user, or the users of one team (and those who see all tickets). Nothing
/// means that the thing does not exist.
using Scope = std::optional<qint64>;
constexpr qint64 everyone = 0;

/// Collects what one transaction changed and numbers it at the end.
class ChangeLog
{
public:
    explicit ChangeLog(Database &database) : m_database(database) {}

    /// \a before and \a after: who could and who can see it. Equal scopes for a plain edit.
    void record(EntityKind kind, qint64 id, Scope before, Scope after);

    /// Lets no other transaction number its changes until this one ends: for what must be decided by one at a time.
    Result<void> holdCounter();

    /// Takes as many numbers as were recorded from the counter and writes the rows.
    Result<void> commit();

private:
    struct Entry {
        EntityKind kind;
        qint64 id;
        Scope before;
        Scope after;
    };

    Database &m_database;
    QList<Entry> m_entries;
};
