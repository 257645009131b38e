// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// For what asks the caller's own password again: holds \a typed against it on the password worker, and goes \a on on the
/// writer. Invalid "password.wrong" on "/password"; Limited "session.limited".
AfterHashing withOwnPassword(Context &context, const QString &typed,
                             const std::function<HttpResponse(Context &, const QString &hash)> &on);
