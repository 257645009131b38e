// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

/// "esupport://ticket/77": opens that ticket in the console; without a number "esupport://open", the console itself.
QString deskLink(qint64 ticketNumber);

/// The ticket's number that \a link names, 0 where it names none; nothing when it is no such link.
std::optional<qint64> readDeskLink(const QString &link);
