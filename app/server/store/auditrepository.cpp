// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/auditrepository.h"

#include <QJsonDocument>

Result<void> AuditRepository::record(const AuditEntry &entry)
{
    return m_database
        .execute("INSERT INTO audit (at, action, actor_user_id, actor_contact_id, subject_kind, subject_id, source, detail)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                 {m_now, entry.action, entry.actorUser, entry.actorContact, entry.subjectKind,
                  entry.subjectId ? Value(entry.subjectId) : Value(), entry.source,
                  QString::fromUtf8(QJsonDocument(entry.detail).toJson(QJsonDocument::Compact))})
        .transform([](qint64) {});
}
