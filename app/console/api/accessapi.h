// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/session.h"

/// The ways to the console that need no session: by the codes that are mailed to users.
class AccessApi
{
public:
    explicit AccessApi(ApiClient &client) : m_client(client) {}

    QFuture<Result<SignedIn>> takeInvitation(const CodeAndPassword &typed);

    /// Answered alike for every address.
    QFuture<Result<void>> requestPassword(const QString &email);

    /// SignedOut "session.code-needed" where the user has a second factor and its code is missing.
    QFuture<Result<SignedIn>> setPassword(const CodeAndPassword &typed);

    /// Answered alike for every address and password.
    QFuture<Result<void>> requestDeviceReset(const Credentials &credentials);
    QFuture<Result<SignedIn>> resetDevice(const CodeAndPassword &typed);

private:
    ApiClient &m_client;
};
