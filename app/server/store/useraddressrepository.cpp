// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/useraddressrepository.h"

using namespace Qt::StringLiterals;

namespace {

AddressState stateOf(const QString &word)
{
    if (word == u"current"_s)
        return AddressState::Current;
    return word == u"former"_s ? AddressState::Former : AddressState::Released;
}

UserAddress readAddress(const Row &row)
{
    return {row.id<UserAddressId>(0), row.id<UserId>(1), EmailKey::stored(row.text(2)),
            row.text(3),              stateOf(row.text(4)), row.integer(5)};
}

}

Result<QList<UserAddress>> UserAddressRepository::ofUser(UserId user) const
{
    return m_database.list("SELECT id, user_id, key, address, state, release_at FROM user_address WHERE user_id = ?"
                           " ORDER BY CASE WHEN state = 'current' THEN 0 ELSE 1 END, id DESC",
                           {user}, readAddress);
}

Result<QList<UserAddress>> UserAddressRepository::toBeReleasedAt(qint64 moment) const
{
    return m_database.list("SELECT id, user_id, key, address, state, release_at FROM user_address"
                           " WHERE state = 'former' AND release_at <= ? ORDER BY key",
                           {moment}, readAddress);
}

Result<QHash<UserId, QList<FormerAddress>>> UserAddressRepository::formerOf(const QList<UserId> &users) const
{
    struct Of {
        UserId user;
        FormerAddress former;
    };
    const auto all = m_database.list("SELECT a.user_id, a.id, a.address, a.release_at FROM {each}"
                                     " JOIN user_address a ON a.user_id = each.value WHERE a.state = 'former' ORDER BY a.id",
                                     {eachOf(users)}, [](const Row &row) {
                                         return Of{row.id<UserId>(0), {row.id<UserAddressId>(1), row.text(2), row.integer(3)}};
                                     });
    if (!all)
        return Failure(all.error());
    QHash<UserId, QList<FormerAddress>> former;
    for (const Of &one : *all)
        former[one.user].append(one.former);
    return former;
}

Result<void> UserAddressRepository::setFormer(UserAddressId id, qint64 releaseAt)
{
    return m_database.execute("UPDATE user_address SET state = 'former', release_at = ? WHERE id = ?", {releaseAt, id})
        .transform([](qint64) {});
}

Result<void> UserAddressRepository::setCurrent(UserAddressId id)
{
    return m_database.execute("UPDATE user_address SET state = 'current', release_at = NULL WHERE id = ?", {id}).transform([](qint64) {});
}

Result<void> UserAddressRepository::release(UserAddressId id)
{
    return m_database.execute("UPDATE user_address SET state = 'released', side = NULL, release_at = NULL WHERE id = ?", {id})
        .transform([](qint64) {});
}
