// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/heldkeys.h"

#include <algorithm>

Result<QHash<EmailKey, Side>> holdKeys(Database &database, QList<EmailKey> keys, Side wanted)
{
    std::sort(keys.begin(), keys.end(), [](const EmailKey &a, const EmailKey &b) { return a.value() < b.value(); });
    QHash<EmailKey, Side> sides;
    for (const EmailKey &key : std::as_const(keys)) {
        const auto side = IdentityRepository(database).hold(key, wanted);
        if (!side)
            return Failure(side.error());
        sides.insert(key, *side);
    }
    return sides;
}
