// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/addresseerepository.h"

Result<std::optional<Addressee>> AddresseeRepository::of(const EmailKey &key) const
{
    return m_database.first(
        "SELECT u.id, c.id, COALESCE(ua.address, ca.address), COALESCE(u.name, c.name), COALESCE(u.language, c.language)"
        " FROM identity i LEFT JOIN user_address ua ON ua.key = i.key AND ua.state <> 'released'"
        " LEFT JOIN account_user u ON u.id = ua.user_id LEFT JOIN contact_address ca ON ca.key = i.key"
        " LEFT JOIN contact c ON c.id = ca.contact_id WHERE i.key = ? AND (u.id IS NOT NULL OR c.id IS NOT NULL)",
        {key.value()}, [](const Row &row) {
            return Addressee{row.id<UserId>(0), row.id<ContactId>(1), row.text(2), row.text(3), row.text(4)};
        });
}
