// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/contentrepository.h"

/// Removes \a content when nothing refers to it any more.
Result<void> removeUnused(Database &database, ContentId content);
