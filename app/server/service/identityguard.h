// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

class Database;

/// Tries what the database must refuse, a customer's door to an address that is no customer's, and insists on the
/// refusal: "store.rule-not-held" (Broken) when the database would have taken it. Leaves nothing behind.
Result<void> insistOnIdentityRule(Database &database);
