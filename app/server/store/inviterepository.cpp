// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/inviterepository.h"

#include "models/protocol/words.h"

namespace {

bool isWaiting(InviteState state)
{
    return state == InviteState::Queued || state == InviteState::Sent || state == InviteState::Opened;
}

QString wordOf(InviteState state)
{
    return QString::fromLatin1(protocol::word(state));
}

InviteId readId(const Row &row)
{
    return row.id<InviteId>(0);
}

auto reader(qint64 now)
{
    return [now](const Row &row) {
        Invite invite;
        invite.id = row.id<InviteId>(0);
        invite.contact = row.id<ContactId>(1);
        invite.address = row.text(2);
        invite.state = protocol::fromWord<InviteState>(row.text(3)).value_or(InviteState::Failed);
        invite.reason = row.text(4);
        invite.createdAt = row.integer(5);
        invite.expiresAt = row.integer(6);
        if (isWaiting(invite.state) && invite.expiresAt <= now)
            invite.state = InviteState::Expired;
        return invite;
    };
}

}

Result<QList<Invite>> InviteRepository::byIds(const QList<InviteId> &ids) const
{
    return m_database.list("SELECT i.id, i.contact_id, i.address, i.state, i.reason, i.created_at, i.expires_at"
                           " FROM {each} JOIN invite i ON i.id = each.value ORDER BY each.position",
                           {eachOf(ids)}, reader(m_now));
}

Result<QList<Invite>> InviteRepository::ofContact(ContactId contact) const
{
    return m_database.list("SELECT id, contact_id, address, state, reason, created_at, expires_at FROM invite"
                           " WHERE contact_id = ? ORDER BY id DESC",
                           {contact}, reader(m_now));
}

Result<InviteId> InviteRepository::insert(const Invite &invite, qint64 tokenRow, UserId by)
{
    const auto id = m_database.first(
        "INSERT INTO invite (contact_id, address, state, portal_token_id, created_by, created_at, expires_at)"
        " VALUES (?, ?, 'queued', ?, ?, ?, ?) RETURNING id",
        {invite.contact, invite.address, tokenRow, by, m_now, invite.expiresAt}, readId);
    if (!id)
        return Failure(id.error());
    return id->value_or(InviteId());
}

Result<bool> InviteRepository::move(InviteId invite, InviteState state, const QString &reason)
{
    return m_database
        .execute("UPDATE invite SET state = ?, reason = ? WHERE id = ? AND state IN ('queued', 'sent', 'opened')",
                 {wordOf(state), reason, invite})
        .transform([](qint64 touched) { return touched > 0; });
}

Result<std::optional<InviteId>> InviteRepository::moveOfToken(qint64 tokenRow, InviteState state)
{
    return m_database.first("UPDATE invite SET state = ? WHERE portal_token_id = ? AND state IN ('queued', 'sent', 'opened')"
                            " RETURNING id",
                            {wordOf(state), tokenRow}, readId);
}

Result<QList<InviteId>> InviteRepository::revokeOfKey(const EmailKey &key, const QString &reason)
{
    return m_database.list("UPDATE invite SET state = 'revoked', reason = ? WHERE state IN ('queued', 'sent', 'opened')"
                           " AND expires_at > ? AND portal_token_id IN (SELECT id FROM portal_token WHERE key = ?) RETURNING id",
                           {reason, m_now, key.value()}, readId);
}

Result<QList<InviteId>> InviteRepository::revokeOfContact(ContactId contact, const QString &reason)
{
    return m_database.list("UPDATE invite SET state = 'revoked', reason = ? WHERE state IN ('queued', 'sent', 'opened')"
                           " AND expires_at > ? AND contact_id = ? RETURNING id",
                           {reason, m_now, contact}, readId);
}

Result<std::optional<qint64>> InviteRepository::tokenOf(InviteId invite) const
{
    return m_database.first("SELECT portal_token_id FROM invite WHERE id = ? AND portal_token_id IS NOT NULL", {invite},
                            [](const Row &row) { return row.integer(0); });
}
