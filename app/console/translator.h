// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Makes the program speak \a language ("pt-BR", "es" or "en"; empty: the system's), Qt's own sentences too.
void speak(const QString &language);
