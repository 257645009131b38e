// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/fieldrevisions.h"

#include <QJsonDocument>
#include <QJsonObject>

FieldRevisions FieldRevisions::fromJson(const QString &json)
{
    FieldRevisions revisions;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto field = object.begin(); field != object.end(); ++field)
        revisions.m_revisions.insert(field.key(), field.value().toInteger());
    return revisions;
}

QString FieldRevisions::toJson() const
{
    QJsonObject object;
    for (auto field = m_revisions.begin(); field != m_revisions.end(); ++field)
        object.insert(field.key(), field.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void FieldRevisions::move(const QStringList &fields, qint64 revision)
{
    for (const QString &field : fields)
        m_revisions.insert(field, revision);
}

QStringList FieldRevisions::movedSince(qint64 revision, const QStringList &fields) const
{
    QStringList moved;
    for (const QString &field : fields) {
        if (m_revisions.value(field, 1) > revision)
            moved.append(field);
    }
    return moved;
}
