// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/change.h"

/// Calls about users and teams.
class UserApi
{
public:
    explicit UserApi(ApiClient &client) : m_client(client) {}

    QFuture<Result<Page<User>>> list(const QString &next = {});
    QFuture<Result<Page<Team>>> teams(const QString &next = {});

    /// Conflict "identity.confirmation-needed" with what it would switch off, unless the draft confirms it.
    QFuture<Result<User>> create(const UserDraft &draft);

private:
    ApiClient &m_client;
};
