// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

class Interrupt;

/// A descriptor connected to \a host, the caller's to close. Tries its addresses in turn, \a seconds for each, and gives up
/// when \a interrupt is raised. Unavailable "mail.unreachable".
Result<int> connectedSocket(const QString &host, quint16 port, int seconds, const Interrupt &interrupt);
