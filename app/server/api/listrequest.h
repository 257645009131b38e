// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httprequest.h"
#include "models/domain/result.h"

#include <QStringList>

/// The piece of a list a request asks for.
struct ListRange {
    QString cursor;
    int limit = 50;
};

/// How many rows one answer may be asked for.
struct ListLimits {
    int least = 1;
    int most = 200;
};

/// Invalid "limit.invalid" unless the limit is within \a limits, "query.unknown" for a parameter that is none of cursor,
/// limit and \a filters, "query.repeated" for one given twice.
Result<ListRange> listRange(const HttpRequest &request, const QStringList &filters = {}, ListLimits limits = {});

/// The address of the piece that starts at \a cursor, with everything else as it was asked; empty for an empty cursor.
QString nextUrl(const HttpRequest &request, const QString &cursor);
