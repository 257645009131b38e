// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// `demo --data DIR [--tickets N] [--contacts N] [--users N] [--seed S] [--database URL]`: fills an empty account and prints
/// its sign-ins as one line of JSON, which also stands in DIR/demo-sign-in.json. Exit codes: 0, 64, 69, 75.
int runDemo(const QStringList &arguments);
