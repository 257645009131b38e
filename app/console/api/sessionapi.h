// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/session.h"

/// What a person types on the first page of an empty account.
struct Setup {
    QString token; ///< what the server wrote to its setup-token file
    QString name;
    QString email;
    QString password;
};

/// Signing in and out, and making the first administrator.
class SessionApi
{
public:
    explicit SessionApi(ApiClient &client) : m_client(client) {}

    QFuture<Result<SignedIn>> signIn(const Credentials &credentials);
    QFuture<Result<void>> signOut(const QString &token);
    QFuture<Result<void>> setUp(const Setup &setup);

private:
    ApiClient &m_client;
};
