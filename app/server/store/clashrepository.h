// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/contact.h"
#include "models/store/database.h"

/// Reads and writes the list of clashes.
class ClashRepository
{
public:
    explicit ClashRepository(Database &database) : m_database(database) {}

    /// The clashes of \a ids, in that order; ids no longer there are left out.
    Result<QList<Clash>> byIds(const QList<ClashId> &ids) const;

private:
    Database &m_database;
};
