// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/inviteapi.h"

#include "app/console/api/paging.h"
#include "models/protocol/invitejson.h"

using namespace Qt::StringLiterals;

QFuture<Result<Invite>> InviteApi::send(ContactId contact)
{
    return m_client.call<Invite>(ApiRequest::post(u"/contacts/%1/invites"_s.arg(contact.value), "{}"),
                                 [](const QByteArray &body) { return protocol::readInvite(body); });
}

QFuture<Result<Page<Invite>>> InviteApi::of(ContactId contact, const QString &next)
{
    return m_client.call<Page<Invite>>(piece(u"/contacts/%1/invites"_s.arg(contact.value), next),
                                       [](const QByteArray &body) { return protocol::readInvitePage(body); });
}
