// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// `intake --data DIR [--recipient ADDRESS] < message`: puts one mail into DIR/spool, for the server to take, and returns when
/// it is on the disk. Works while no server runs and opens no database. Exit codes: 0 when the mail may be forgotten, 75 in
/// every other case, so that a mail server keeps it and tries again.
int runIntake(const QStringList &arguments);
