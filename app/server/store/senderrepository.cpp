// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/senderrepository.h"

#include "models/protocol/words.h"

using namespace Qt::StringLiterals;

Result<KnownSender> SenderRepository::of(const EmailKey &key) const
{
    const auto known = m_database.first(
        "SELECT u.id, u.name, u.state, ua.state, c.id, c.name, x.id, m.key, c.blocked"
        " FROM (SELECT CAST(? AS TEXT) AS key) k"
        " LEFT JOIN user_address ua ON ua.key = k.key AND ua.state <> 'released'"
        " LEFT JOIN account_user u ON u.id = ua.user_id"
        " LEFT JOIN contact_address ca ON ca.key = k.key"
        " LEFT JOIN contact c ON c.id = ca.contact_id"
        " LEFT JOIN clash x ON x.key = k.key AND x.state = 'accepted'"
        " LEFT JOIN channel_address m ON m.key = k.key",
        {key.value()}, [](const Row &row) {
            KnownSender sender;
            sender.user = row.id<UserId>(0);
            sender.userName = row.text(1);
            sender.userState = protocol::fromWord<UserState>(row.text(2)).value_or(UserState::Deactivated);
            sender.isFormerAddress = row.text(3) == u"former"_s;
            sender.contact = row.id<ContactId>(4);
            sender.contactName = row.text(5);
            sender.isClashAccepted = !row.isNull(6);
            sender.isMailbox = !row.isNull(7);
            sender.isContactBlocked = row.flag(8);
            return sender;
        });
    if (!known)
        return Failure(known.error());
    return known->value_or(KnownSender{});
}
