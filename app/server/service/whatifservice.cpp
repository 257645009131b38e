// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/whatifservice.h"

#include "app/server/store/contactaddressrepository.h"
#include "app/server/store/contactrepository.h"
#include "app/server/store/portalsessionrepository.h"
#include "app/server/store/ticketrepository.h"
#include "app/server/store/userrepository.h"
#include "app/server/store/usersessionrepository.h"

using namespace Qt::StringLiterals;

Result<Consequences> WhatIfService::ofTyped(const QString &email) const
{
    const auto key = EmailKey::parse(cleanedAddress(email));
    if (!key)
        return failInvalid(u"email"_s, u"user."_s + QString(key.error().code).replace(u'.', u'-'));
    return ofAddress(*key);
}

Result<Consequences> WhatIfService::ofAddress(const EmailKey &key) const
{
    Consequences whatIf;
    whatIf.address = key.value();
    const auto open = PortalSessionRepository(m_database, m_now).behind(key);
    const auto added = addContact(key, whatIf);
    if (!open || !added)
        return Failure(open ? added.error() : open.error());
    whatIf.sessions = open->sessions;
    whatIf.links = open->links;
    whatIf.invites = open->invites;
    if (!whatIf.contact.isValid())
        return whatIf;
    return ContactRepository(m_database, m_now).openTickets(whatIf.contact).transform([&](qint64 tickets) {
        whatIf.openTickets = tickets;
        return whatIf;
    });
}

Result<Consequences> WhatIfService::ofUser(UserId id, UserState state) const
{
    const auto user = UserRepository(m_database).byId(id);
    if (!user)
        return Failure(user.error());
    if (!*user || (*user)->state == UserState::Deleted)
        return fail(Error::Kind::NotFound, u"user.unknown"_s);
    if (state == UserState::Deactivated || state == UserState::Deleted)
        return ofLeaving(**user);

    const bool returns = !(*user)->releasedAddress.isEmpty();
    const auto key = returns ? EmailKey::parse((*user)->releasedAddress) : Failure(Error());
    if (key)
        return ofAddress(*key);
    Consequences nothing;
    nothing.address = (*user)->email;
    return nothing;
}

Result<Consequences> WhatIfService::ofLeaving(const User &user) const
{
    Consequences whatIf;
    whatIf.address = user.email;
    whatIf.invites = user.invitationExpiresAt > m_now ? 1 : 0;
    const auto sessions = UserSessionRepository(m_database, m_now).countOf(user.id);
    const auto tickets = TicketRepository(m_database).openOf(user.id);
    if (!sessions || !tickets)
        return Failure(sessions ? tickets.error() : sessions.error());
    whatIf.sessions = *sessions;
    whatIf.openTickets = tickets->size();
    const auto key = EmailKey::parse(user.email);
    if (const auto added = key ? addContact(*key, whatIf) : Result<void>(); !added)
        return Failure(added.error());
    return whatIf;
}

Result<void> WhatIfService::addContact(const EmailKey &key, Consequences &whatIf) const
{
    const auto claimed = ContactAddressRepository(m_database).claiming(key);
    if (!claimed)
        return Failure(claimed.error());
    if (!*claimed)
        return {};
    const auto contact = ContactRepository(m_database, m_now).byId((*claimed)->contact);
    if (!contact)
        return Failure(contact.error());
    whatIf.address = (*claimed)->address;
    whatIf.contact = (*claimed)->contact;
    whatIf.contactName = (*contact)->name;
    for (const ContactEmail &email : (*contact)->emails) {
        if (email.address != (*claimed)->address && !email.isUsers)
            whatIf.otherAddresses.append(email.address);
    }
    return {};
}
