// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/mailoutservice.h"

#include "app/server/service/writing.h"
#include "app/server/store/attachmentrepository.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/inviterepository.h"
#include "app/server/store/userrepository.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// An invite that was opened or revoked meanwhile stays that.
Result<void> moveInvite(Database &database, ChangeLog &changes, qint64 now, InviteId id, InviteState state, const QString &reason)
{
    InviteRepository invites(database, now);
    const auto found = invites.byIds({id});
    if (!found)
        return Failure(found.error());
    if (found->isEmpty() || found->first().state != InviteState::Queued)
        return {};
    changes.record(EntityKind::Invite, id.value, everyone, everyone);
    return invites.move(id, state, reason).transform([](bool) {});
}

Result<void> giveUp(Database &database, ChangeLog &changes, qint64 now, const QueuedMail &mail, const QString &reason)
{
    if (const auto marked = MailOutRepository(database).failed(mail.id, reason); !marked || !mail.draft.invite.isValid())
        return marked;
    return moveInvite(database, changes, now, mail.draft.invite, InviteState::Failed, reason);
}

}

Result<std::optional<QueuedMail>> MailOutService::take(qint64 leaseEnd)
{
    return writing(m_database, [&](ChangeLog &changes) -> Result<std::optional<QueuedMail>> {
        MailOutRepository queue(m_database);
        for (;;) {
            const auto mail = queue.take(m_now, leaseEnd);
            if (!mail || !*mail)
                return mail;
            const auto reason = reasonNotToSend(**mail);
            if (!reason)
                return Failure(reason.error());
            if (reason->isEmpty())
                return mail;
            if (const auto given = giveUp(m_database, changes, m_now, **mail, *reason); !given)
                return Failure(given.error());
        }
    });
}

Result<QList<MailFile>> MailOutService::filesOf(const QueuedMail &mail) const
{
    QList<MailFile> files;
    for (const QJsonValue id : mail.draft.data["attachments"_L1].toArray()) {
        const auto found = AttachmentRepository(m_database).find(AttachmentId{id.toInteger()});
        if (!found)
            return Failure(found.error());
        if (!*found)
            return fail(Error::Kind::Broken, u"attachment.unknown"_s);
        const auto bytes = ContentRepository(m_database).bytes((*found)->content);
        if (!bytes)
            return Failure(bytes.error());
        files.append({(*found)->attachment.name, (*found)->attachment.type, *bytes});
    }
    return files;
}

Result<void> MailOutService::sent(const QueuedMail &mail)
{
    return writing(m_database, [&](ChangeLog &changes) -> Result<void> {
        const auto marked = MailOutRepository(m_database).sent(mail.id, m_now);
        if (!marked || !mail.draft.invite.isValid())
            return marked;
        return moveInvite(m_database, changes, m_now, mail.draft.invite, InviteState::Sent, {});
    });
}

Result<void> MailOutService::deferred(const QueuedMail &mail, qint64 until, const QString &reason)
{
    return writing(m_database, [&](ChangeLog &) { return MailOutRepository(m_database).retry(mail.id, until, reason); });
}

Result<void> MailOutService::failed(const QueuedMail &mail, const QString &reason)
{
    return writing(m_database, [&](ChangeLog &changes) { return giveUp(m_database, changes, m_now, mail, reason); });
}

/// Whoever has left, or has another address by now, is told nothing more.
Result<QString> MailOutService::reasonNotToUser(UserId id, const QString &address) const
{
    return UserRepository(m_database).byId(id).transform([&](const std::optional<User> &user) {
        const bool isThere = user && user->state == UserState::Active && user->email == address;
        return isThere ? QString() : u"user.inactive"_s;
    });
}

/// Empty: send it.
Result<QString> MailOutService::reasonNotToSend(const QueuedMail &mail) const
{
    if (const qint64 user = mail.draft.data["userId"_L1].toInteger())
        return reasonNotToUser(UserId{user}, mail.draft.toAddress);
    if (mail.draft.data["link"_L1].toString().isEmpty())
        return QString();
    const auto key = EmailKey::parse(mail.draft.toAddress);
    if (!key)
        return u"mail.address-invalid"_s;
    const auto side = IdentityRepository(m_database).sideOf(*key);
    if (!side)
        return Failure(side.error());
    if (*side == Side::User)
        return u"identity.became-user"_s;
    if (!mail.draft.invite.isValid())
        return QString();
    const auto token = InviteRepository(m_database, m_now).tokenOf(mail.draft.invite);
    if (!token)
        return Failure(token.error());
    return *token ? QString() : u"invite.over"_s;
}
