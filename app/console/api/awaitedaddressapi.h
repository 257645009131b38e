// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/awaitedaddress.h"
#include "models/domain/change.h"

/// Calls about a contact's address that waits for its proof.
class AwaitedAddressApi
{
public:
    explicit AwaitedAddressApi(ApiClient &client) : m_client(client) {}

    QFuture<Result<Page<AwaitedAddress>>> of(ContactId contact); ///< one or none
    QFuture<Result<void>> sendAgain(ContactId contact, const QString &address);
    QFuture<Result<SavedContact>> useNow(ContactId contact, const QString &address);

private:
    ApiClient &m_client;
};
