// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/standingtext.h"

#include "ui/text/statustext.h"

QString StandingText::word(const AddressStanding &standing)
{
    const QString role = StatusText::of(standing.role);
    switch (standing.kind) {
    case AddressStanding::Kind::Nobodys: return {};
    case AddressStanding::Kind::Contacts: return tr("Contact");
    case AddressStanding::Kind::Both: return tr("%1 and contact").arg(role);
    case AddressStanding::Kind::LooksLikeUsers: return tr("Looks like a user's");
    case AddressStanding::Kind::Users: break;
    }
    if (standing.isFormer)
        return tr("%1, former address").arg(role);
    //: a role and a state: Agent, deactivated
    return standing.state == UserState::Active ? role : tr("%1, %2").arg(role, StatusText::of(standing.state).toLower());
}

QString StandingText::sentence(const AddressStanding &standing)
{
    switch (standing.kind) {
    case AddressStanding::Kind::Nobodys: return {};
    case AddressStanding::Kind::Contacts: return tr("This is a contact's address.");
    case AddressStanding::Kind::Both:
        return tr("This address is a user's and a contact's. It does not get into the customer portal.");
    case AddressStanding::Kind::LooksLikeUsers: return tr("This address looks like a user's, but it is another one. Check each letter.");
    case AddressStanding::Kind::Users: break;
    }
    if (standing.isFormer)
        return tr("This was a user's address and is still kept for that user. It does not get into the customer portal.");
    return tr("This is a user's address. It does not get into the customer portal.");
}
