// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// The revision at which each field of a row last moved; a field that never moved stands at the row's first one.
class FieldRevisions
{
public:
    static FieldRevisions fromJson(const QString &json);
    QString toJson() const;

    void move(const QStringList &fields, qint64 revision);

    /// Those of \a fields that moved after \a revision: what a writer who read \a revision would overwrite unseen.
    QStringList movedSince(qint64 revision, const QStringList &fields) const;

private:
    QHash<QString, qint64> m_revisions;
};
