// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/session.h"

/// Signing in and out, and making the first administrator.
class SessionApi
{
public:
    explicit SessionApi(ApiClient &client) : m_client(client) {}

    QFuture<Result<SignedIn>> signIn(const Credentials &credentials);
    QFuture<Result<void>> signOut(const QString &token);
    QFuture<Result<void>> setUp(const SetupDraft &setup);

private:
    ApiClient &m_client;
};
