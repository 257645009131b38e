// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ticket.h"
#include "models/domain/user.h"

#include <QStringList>

/// Through whose eyes, and when, the views are seen.
struct Viewer {
    UserId user;
    QList<TeamId> teams;
    qint64 now = 0;
};

/// The built-in views of the ticket list, by the keys of ViewRow.
namespace ticketviews {

const QStringList &keys();

/// The key of the view of one's own requests, which is not made of cached tickets.
inline QString requests() { return QStringLiteral("my-requests"); }

bool contains(const QString &view, const Ticket &ticket, const Viewer &viewer);

/// True for a view that tickets enter and leave as time goes by.
bool dependsOnTime(const QString &view);

}
