// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// Runs the server until SIGTERM or SIGINT. \a arguments without the program's and the command's name. Exit codes:
/// 64 bad settings, 69 cannot run, 75 the data folder is in use.
int runServe(const QStringList &arguments);
