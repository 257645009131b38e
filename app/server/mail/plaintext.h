// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

/// \a html as a person would type it. Invalid "html.too-large".
Result<QString> plainTextOf(const QString &html);
