// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

/// What one look at the store found.
struct StoreFinding {
    QString rule; ///< the sentence that must hold
    qint64 violations = 0;
    QString example; ///< the first one

    bool holds() const { return violations == 0; }
};

/// Holds the whole store against what must be true of it (identity.md sections 2 and 3, trust.md section 1).
class StoreCheck
{
public:
    explicit StoreCheck(Database &database) : m_database(database) {}

    /// One finding for each rule, whether it holds or not.
    Result<QList<StoreFinding>> run() const;

private:
    Result<StoreFinding> look(const QString &rule, QByteArrayView sql) const;
    Result<StoreFinding> isIntact() const;
    Result<StoreFinding> hashesHold() const;

    Database &m_database;
};
