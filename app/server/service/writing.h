// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/changelog.h"
#include "models/store/database.h"

/// Runs \a work in one transaction and gives the changes it recorded their commit-ordered numbers as its last
/// statements. Only services open transactions, and they do it here.
template <typename Work>
auto writing(Database &database, Work work) -> std::invoke_result_t<Work, ChangeLog &>
{
    return database.transaction([&]() -> std::invoke_result_t<Work, ChangeLog &> {
        ChangeLog changes(database);
        auto result = work(changes);
        if (!result)
            return result;
        if (const auto numbered = changes.commit(); !numbered)
            return Failure(numbered.error());
        return result;
    });
}
