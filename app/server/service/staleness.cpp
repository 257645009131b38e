// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/staleness.h"

using namespace Qt::StringLiterals;

Result<void> checkUnmoved(const FieldRevisions &moved, qint64 current, qint64 revision, const QStringList &fields,
                          const QString &code)
{
    const bool neverWas = revision <= 0 || revision > current;
    const QStringList collisions = neverWas ? fields : moved.movedSince(revision, fields);
    if (collisions.isEmpty())
        return {};

    Error stale{Error::Kind::Stale, code};
    for (const QString &field : collisions)
        stale.fields.append({u'/' + field, u"field.moved"_s});
    return Failure(stale);
}
