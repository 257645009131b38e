// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/secret.h"

#include <QString>

/// Secrets that a person types, from a mail or from paper.
namespace typedcode {

/// 140 random bits as capital letters and digits in groups of four.
Secret fresh();

/// Case, blanks and dashes do not matter, nor which of 0 and O, of 1, I and L was typed.
QByteArray hashOf(const QString &typed);

}
