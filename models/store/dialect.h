// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

/// The text \a engine understands for \a sql: words in braces replaced, `?` numbered where it must be.
QByteArray inDialect(QByteArrayView sql, Database::Engine engine);
