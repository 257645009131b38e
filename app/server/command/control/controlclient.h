// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/command/commandoutcome.h"
#include "models/domain/result.h"

/// What the server that holds the folder \a data makes of \a request. When it does not answer: \a locked, the reason why
/// the command could not run by itself.
CommandOutcome askRunningServer(const QString &data, const QJsonObject &request, const Error &locked);
