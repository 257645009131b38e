// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/change.h"
#include "models/domain/registration.h"

/// Calls about accounts that visitors asked for and that wait for a supervisor.
class RegistrationApi
{
public:
    explicit RegistrationApi(ApiClient &client) : m_client(client) {}

    QFuture<Result<Page<HeldRegistration>>> list(); ///< the oldest first
    QFuture<Result<void>> approve(qint64 registration);
    QFuture<Result<void>> refuse(qint64 registration);

private:
    ApiClient &m_client;
};
