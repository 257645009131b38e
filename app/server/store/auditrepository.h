// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/store/database.h"

#include <QJsonObject>

/// Who did what to whom. Written in the transaction of the act.
struct AuditEntry {
    QString action; ///< "session.opened", "clash.opened", …
    UserId actorUser = {};
    ContactId actorContact = {};
    QString subjectKind = {}; ///< "user", "contact", "ticket", …
    qint64 subjectId = 0;
    QString source = {};
    QJsonObject detail = {};
};

/// Writes the audit log.
class AuditRepository
{
public:
    AuditRepository(Database &database, qint64 now) : m_database(database), m_now(now) {}

    Result<void> record(const AuditEntry &entry);

private:
    Database &m_database;
    qint64 m_now;
};
