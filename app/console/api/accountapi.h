// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/change.h"
#include "models/domain/session.h"

/// Calls about one's own account.
class AccountApi
{
public:
    explicit AccountApi(ApiClient &client) : m_client(client) {}

    QFuture<Result<OwnAccount>> own();
    QFuture<Result<void>> changePassword(const PasswordChange &change);
    QFuture<Result<SecondFactorSetup>> setUpSecondFactor(const QString &password);

    /// Switches it on, proven by a \a code of the device; answers the recovery codes.
    QFuture<Result<QStringList>> proveSecondFactor(const QString &code);
    QFuture<Result<void>> removeSecondFactor(const QString &password);
    QFuture<Result<QStringList>> renewRecoveryCodes(const QString &password);

    QFuture<Result<Page<OpenSession>>> sessions();
    QFuture<Result<void>> endSession(UserSessionId session);

    /// The code that was mailed to one's new address.
    QFuture<Result<void>> proveAddress(const QString &code);

private:
    ApiClient &m_client;
};
