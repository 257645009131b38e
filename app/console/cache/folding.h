// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// \a text as it is searched and sorted: without case and accents.
QString folded(const QString &text);
