// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/inviteservice.h"

#include "app/server/service/contactservice.h"
#include "app/server/service/letter.h"
#include "app/server/service/outcome.h"
#include "app/server/service/portallinks.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/contactrepository.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/inviterepository.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daysOfInvite = 7;

Failure clashOf(const Contact &contact)
{
    return Failure(Error{Error::Kind::Conflict, u"identity.clash"_s, {}, {{u"contactId"_s, contact.id.value}}});
}

}

Result<Invite> InviteService::invite(const Caller &caller, ContactId id, const QString &typed)
{
    return settled<Invite>(writing(m_database, [&](ChangeLog &changes) -> Outcome<Invite> {
        const auto made = m_database.transaction([&] { return make(changes, caller, id, typed); });
        if (made)
            return made;
        if (made.error().code != u"identity.clash"_s && made.error().code != u"contact.blocked"_s)
            return Failure(made.error());
        AuditEntry entry{u"invite.refused"_s, caller.user};
        entry.subjectKind = u"contact"_s;
        entry.subjectId = id.value;
        entry.source = caller.source;
        entry.detail = {{u"reason"_s, made.error().code}};
        return AuditRepository(m_database, m_now).record(entry).transform([&] { return made; });
    }));
}

Result<Invite> InviteService::make(ChangeLog &changes, const Caller &caller, ContactId id, const QString &typed)
{
    const auto contact = found(id);
    if (!contact)
        return Failure(contact.error());
    const auto email = emailOf(*contact, typed);
    if (!email)
        return Failure(email.error());
    if (contact->blocked)
        return fail(Error::Kind::Conflict, u"contact.blocked"_s);
    if (email->isUsers)
        return clashOf(*contact);

    const auto link = PortalLinks(m_database, m_settings, m_now).issueInvite(id, email->address);
    if (!link)
        return Failure(link.error());
    if (!*link) // it became a user's a moment ago
        return clashOf(*contact);

    InviteRepository invites(m_database, m_now);
    const auto older = invites.revokeOfContact(id, u"invite.superseded"_s);
    if (!older)
        return Failure(older.error());
    for (const InviteId revoked : *older)
        changes.record(EntityKind::Invite, revoked.value, everyone, everyone);

    Invite invite{{}, id, email->address, InviteState::Queued, {}, m_now, (*link)->expiresAt};
    const auto row = invites.insert(invite, (*link)->tokenRow, caller.user);
    if (!row)
        return Failure(row.error());
    invite.id = *row;
    changes.record(EntityKind::Invite, row->value, std::nullopt, everyone);
    changes.record(EntityKind::Contact, id.value, everyone, everyone);
    return MailOutRepository(m_database)
        .queue(mailOf(invite, **link, *contact, caller), m_now)
        .and_then([&](const QString &) { return ContactRepository(m_database, m_now).touch(id); })
        .and_then([&] { return audit(u"invite.created"_s, caller, invite); })
        .transform([&] { return invite; });
}

Result<Contact> InviteService::found(ContactId id) const
{
    return ContactService(m_database, m_now).contact(id);
}

Result<ContactEmail> InviteService::emailOf(const Contact &contact, const QString &typed) const
{
    const auto wanted = EmailKey::parse(cleanedAddress(typed.isEmpty() ? contact.primaryAddress() : typed));
    for (const ContactEmail &email : contact.emails) {
        const auto key = EmailKey::parse(email.address);
        if (!wanted || !key || *key != *wanted)
            continue;
        if (!key->maySignIn())
            return failInvalid(u"/address"_s, u"contact.email-not-for-sign-in"_s);
        return email;
    }
    return failInvalid(u"/address"_s, u"contact.email-unknown"_s);
}

MailDraft InviteService::mailOf(const Invite &invite, const PortalLink &link, const Contact &contact, const Caller &caller) const
{
    MailDraft mail = letter(m_settings, u"invite"_s, {contact.name, invite.address, contact.language},
                            {{u"agent"_s, caller.name}, {u"link"_s, link.url}, {u"code"_s, link.code}, {u"days"_s, daysOfInvite}});
    mail.invite = invite.id;
    return mail;
}

Result<QList<Invite>> InviteService::ofContact(ContactId id) const
{
    return found(id).and_then([&](const Contact &) { return InviteRepository(m_database, m_now).ofContact(id); });
}

Result<Invite> InviteService::revoke(const Caller &caller, InviteId id)
{
    return writing(m_database, [&](ChangeLog &changes) -> Result<Invite> {
        InviteRepository invites(m_database, m_now);
        const auto before = byId(id);
        if (!before)
            return before;
        if (const auto held = hold(before->address); !held)
            return Failure(held.error());
        const auto token = invites.tokenOf(id);
        if (!token)
            return Failure(token.error());
        const bool isOver = before->state == InviteState::Expired;
        const auto moved = isOver ? Result<bool>(false) : invites.move(id, InviteState::Revoked, u"invite.withdrawn"_s);
        if (!moved)
            return Failure(moved.error());
        if (!*moved)
            return fail(Error::Kind::Conflict, u"invite.over"_s);

        changes.record(EntityKind::Invite, id.value, everyone, everyone);
        changes.record(EntityKind::Contact, before->contact.value, everyone, everyone);
        return PortalTokenRepository(m_database, m_now)
            .end(token->value_or(0))
            .and_then([&] { return ContactRepository(m_database, m_now).touch(before->contact); })
            .and_then([&] { return audit(u"invite.revoked"_s, caller, *before); })
            .and_then([&] { return byId(id); });
    });
}

/// Before the rows that hang on the key, as everybody does.
Result<void> InviteService::hold(const QString &address)
{
    return EmailKey::parse(address)
        .and_then([&](const EmailKey &key) { return IdentityRepository(m_database).hold(key, Side::Contact); })
        .transform([](Side) {});
}

Result<Invite> InviteService::byId(InviteId id) const
{
    const auto found = InviteRepository(m_database, m_now).byIds({id});
    if (!found)
        return Failure(found.error());
    if (found->isEmpty())
        return fail(Error::Kind::NotFound, u"invite.unknown"_s);
    return found->first();
}

Result<void> InviteService::audit(const QString &action, const Caller &caller, const Invite &invite)
{
    AuditEntry entry{action, caller.user};
    entry.subjectKind = u"invite"_s;
    entry.subjectId = invite.id.value;
    entry.source = caller.source;
    entry.detail = {{u"contact"_s, invite.contact.value}};
    return AuditRepository(m_database, m_now).record(entry);
}
