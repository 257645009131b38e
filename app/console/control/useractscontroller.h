// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/userapi.h"
#include "app/console/cache/cachedusers.h"

#include <QObject>
#include <functional>

class UserActs;

/// Joins what can be done with a user to the server, which first counts what it would end.
class UserActsController : public QObject
{
    Q_OBJECT
public:
    UserActsController(UserActs &acts, ApiClient &client, Cache &cache, const CachedUsers &users, QObject *parent = nullptr);

private:
    void change(UserId user, const UserPatch &patch);
    void inviteAgain(UserId user, bool confirm);
    void remove(UserId user, const UserDeletion &deletion);
    void moveAddress(UserId user, const AddressChange &change);
    void releaseAddress(UserId user, UserAddressId address);
    void report(const QFuture<Result<void>> &answer, std::function<void()> done);
    QList<User> heirsOf(UserId leaving) const;

    UserActs &m_acts;
    Cache &m_cache;
    const CachedUsers &m_users;
    UserApi m_api;
};
