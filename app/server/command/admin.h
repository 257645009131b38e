// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/command/commandoutcome.h"

#include <QStringList>

class Database;

/// `admin create --data DIR --email E --name N [--database URL]`, the password on standard input: makes an administrator.
/// A running server is asked to do it. Exit codes: 0, 64 (also for what is wrong with the input), 69, 75.
int runAdmin(const QStringList &arguments);

/// Makes the administrator that \a wanted describes ("email", "name", "password"). \a setupTokenFile goes: there is a first
/// user now.
CommandOutcome createAdministrator(Database &database, qint64 now, const QJsonObject &wanted, const QString &setupTokenFile);
