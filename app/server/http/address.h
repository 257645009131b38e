// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace http {

/// \a address in its one spelling, IPv4 in IPv6 as IPv4; nothing when it is none.
std::optional<QString> plainAddress(const QString &address);

bool isLoopback(const QString &address);

/// The network a source counts as: the address itself, the /64 of an IPv6 one.
QString sourceNetwork(const QString &address);

}
