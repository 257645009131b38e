// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

/// Remembers the automatic answers of the last days, so that they stay within their caps.
class AutomaticMailRepository
{
public:
    explicit AutomaticMailRepository(Database &database) : m_database(database) {}

    struct Sent {
        QString person;
        QString domain;
        bool isProven = false;
    };

    Result<void> remember(const Sent &mail, qint64 now);
    Result<qint64> toPersonSince(const QString &person, qint64 moment) const;
    Result<qint64> toUnprovenOfDomainSince(const QString &domain, qint64 moment) const;
    Result<qint64> since(qint64 moment) const;
    Result<void> prune(qint64 before);

private:
    Result<qint64> count(QByteArrayView sql, const Values &values) const;

    Database &m_database;
};
