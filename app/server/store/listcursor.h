// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

/// Where the next piece of a list starts: behind the row with this sort value and id. Opaque to callers.
struct ListCursor {
    QString order; ///< the order it belongs to; it fits no other
    QString key;   ///< the last row's sort value
    qint64 id = 0; ///< the tie-break

    QString toText() const;

    /// Invalid "cursor.invalid" for anything that toText() of a cursor of \a order did not make.
    static Result<ListCursor> fromText(const QString &text, const QString &order);
};
