// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QString>

/// Ids as the one JSON parameter that {each} turns into rows.
template <typename Tag>
QString idList(const QList<Id<Tag>> &ids)
{
    QJsonArray list;
    for (const Id<Tag> &id : ids)
        list.append(id.value);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}
