// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// `admin create --data DIR --email E --name N [--database URL]`, the password on standard input: makes an administrator.
/// Exit codes: 0, 64 (also for what is wrong with the input), 69, 75.
int runAdmin(const QStringList &arguments);
