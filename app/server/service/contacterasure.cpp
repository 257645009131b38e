// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/contacterasure.h"

#include "app/server/service/clashes.h"
#include "app/server/service/contactservice.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/contactrepository.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/inviterepository.h"
#include "app/server/store/mailtracerepository.h"

using namespace Qt::StringLiterals;

Result<void> ContactErasure::erase(const Caller &caller, ContactId contact, qint64 revision)
{
    if (!caller.isSupervisor())
        return fail(Error::Kind::Forbidden, u"contact.not-allowed"_s);
    return writing(m_database, [&](ChangeLog &changes) -> Result<void> {
        ContactDoors doors(m_database, changes, caller, m_now);
        MailTraceRepository mails(m_database);
        if (const auto held = mails.hold(contact).and_then([&] { return doors.hold(contact); }); !held)
            return held;
        ContactRepository contacts(m_database, m_now);
        if (const auto locked = contacts.holdRevisions(contact); !locked)
            return Failure(locked.error());
        const auto before = ContactService(m_database, m_now).contact(contact);
        if (!before)
            return Failure(before.error());
        if (before->revision != revision)
            return fail(Error::Kind::Stale, u"contact.stale"_s);
        return doors.shut(u"contact.erased"_s)
            .and_then([&] { return giveUp(doors, changes, caller); })
            .and_then([&] { return tell(caller, contact, changes); })
            .and_then([&] { return mails.eraseOf(contact); })
            .and_then([&] { return contacts.erase(contact); });
    });
}

/// The claims, and the keys where nobody else claims them.
Result<void> ContactErasure::giveUp(const ContactDoors &doors, ChangeLog &changes, const Caller &caller)
{
    IdentityRepository identities(m_database);
    for (const ContactAddress &address : doors.addresses()) {
        const auto gone = ContactAddressRepository(m_database)
                              .remove(address.id)
                              .and_then([&] { return Clashes(m_database, changes, caller, m_now).resolve(address.key, u"contact.erased"_s); })
                              .and_then([&] { return MailTraceRepository(m_database).eraseOf(address.key); })
                              .and_then([&] { return identities.discardRegistrations(address.key); })
                              .and_then([&] { return identities.forgetUnclaimed(address.key); });
        if (!gone)
            return gone;
    }
    return {};
}

Result<void> ContactErasure::tell(const Caller &caller, ContactId contact, ChangeLog &changes)
{
    const auto traces = ContactRepository(m_database, m_now).traces(contact);
    const auto invites = InviteRepository(m_database, m_now).ofContact(contact);
    if (!traces || !invites)
        return Failure(traces ? invites.error() : traces.error());
    for (const ContactTrace &trace : *traces)
        changes.record(trace.kind, trace.id, trace.team, trace.team);
    for (const Invite &invite : *invites)
        changes.record(EntityKind::Invite, invite.id.value, everyone, everyone);
    changes.record(EntityKind::Contact, contact.value, everyone, std::nullopt);

    AuditEntry entry{u"contact.erased"_s, caller.user};
    entry.subjectKind = u"contact"_s;
    entry.subjectId = contact.value;
    entry.source = caller.source;
    return AuditRepository(m_database, m_now).record(entry);
}
