// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/change.h"

/// Calls about invitations to the portal.
class InviteApi
{
public:
    explicit InviteApi(ApiClient &client) : m_client(client) {}

    /// Conflict "identity.clash" when the contact's address is a user's.
    QFuture<Result<Invite>> send(ContactId contact);
    QFuture<Result<Page<Invite>>> of(ContactId contact, const QString &next = {});

private:
    ApiClient &m_client;
};
