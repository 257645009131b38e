// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apirequest.h"

/// The request for the next piece of the list at \a path.
inline ApiRequest piece(const QString &path, const QString &next)
{
    if (!next.isEmpty())
        return ApiRequest::get(next);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("limit"), QStringLiteral("200"));
    return ApiRequest::get(path, query);
}
