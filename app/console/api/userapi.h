// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/change.h"
#include "models/domain/consequences.h"

/// Calls about users.
class UserApi
{
public:
    explicit UserApi(ApiClient &client) : m_client(client) {}

    QFuture<Result<Page<User>>> list(const QString &next = {});

    /// Conflict "identity.confirmation-needed" with what it would switch off, unless the draft confirms it.
    QFuture<Result<User>> create(const UserDraft &draft);

    /// The same conflict for a user who comes back to a released address.
    QFuture<Result<User>> save(UserId user, qint64 revision, const UserPatch &patch);

    /// What it would touch to take \a user to \a state.
    QFuture<Result<Consequences>> whatIf(UserId user, UserState state);
    QFuture<Result<void>> remove(UserId user, qint64 revision, const UserDeletion &deletion);


    /// Another code. Where the first ran out, the address is claimed again: the conflict of create(), unless \a confirm.
    QFuture<Result<User>> resendInvitation(UserId user, bool confirm);
    QFuture<Result<void>> endSessions(UserId user);

    /// Mails a code to the new address; until it is proven nothing moves. The conflict of create(), too.
    QFuture<Result<void>> changeAddress(UserId user, const AddressChange &change);
    QFuture<Result<void>> releaseAddress(UserId user, UserAddressId address);

private:
    ApiClient &m_client;
};
