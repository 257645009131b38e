// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/cache/cache.h"
#include "models/domain/emailkey.h"
#include "models/items/addressradar.h"

#include <QHash>

/// Who else holds an address, or one that looks like it.
struct Claim {
    QString code; ///< as the server's finding would be: "contact.email-is-users" and so on; empty: nobody
    UserId user;
    ContactId contact;
    QString name;
};

/// The radar: every address of the cache by its key, so that it answers while one types.
class ClaimCache : public AddressRadar
{
    Q_OBJECT
public:
    explicit ClaimCache(const Cache &cache, QObject *parent = nullptr);

    /// What is known of \a typed as an address of \a self. A text that is no address yet is nobody's.
    Claim claim(const QString &typed, ContactId self = {}) const;

    AddressStanding standing(const QString &typed) const override;

private:
    void rebuild();
    void take(const User &user);
    void drop(const User &user);
    void take(const Contact &contact);
    void drop(const Contact &contact);

    const Cache &m_cache;
    QHash<EmailKey, UserId> m_users;
    QHash<QString, UserId> m_lookAlikes; ///< by skeleton
    QHash<EmailKey, ContactId> m_contacts;
};
