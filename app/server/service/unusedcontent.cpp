// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/unusedcontent.h"

using namespace Qt::StringLiterals;

// The references are foreign keys, so the database knows them all, and no list of them can be out of date.
Result<void> removeUnused(Database &database, ContentId content)
{
    const auto removed = database.transaction([&] { return ContentRepository(database).remove(content); });
    if (!removed && removed.error().code == "store.foreign-key"_L1)
        return {};
    return removed;
}
