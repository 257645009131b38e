// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/change.h"

/// Calls about the account's history.
class ChangeApi
{
public:
    explicit ChangeApi(ApiClient &client) : m_client(client) {}

    /// The number that the history stands at now.
    QFuture<Result<qint64>> present();

    /// What came after \a number. Gone when that is too long ago to tell.
    QFuture<Result<ChangePage>> since(qint64 number);

private:
    ApiClient &m_client;
};
