// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/identityrepository.h"

#include <QHash>

/// Locks \a keys, and says whose each of them is; \a wanted: whose one is from now on that was nobody's. Everybody who needs
/// several takes them here and so in one order: nobody waits for another in a circle.
Result<QHash<EmailKey, Side>> holdKeys(Database &database, QList<EmailKey> keys, Side wanted);
