// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/audittext.h"

#include "ui/text/safetext.h"
#include "ui/text/timetext.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, const char *> actions = {
    {u"clash.opened"_s, QT_TRANSLATE_NOOP("AuditText", "Clash opened")},
    {u"clash.accepted"_s, QT_TRANSLATE_NOOP("AuditText", "Clash accepted")},
    {u"clash.reopened"_s, QT_TRANSLATE_NOOP("AuditText", "Clash opened again")},
    {u"clash.given"_s, QT_TRANSLATE_NOOP("AuditText", "Clash given to somebody")},
    {u"clash.resolved"_s, QT_TRANSLATE_NOOP("AuditText", "Clash resolved")},
    {u"contact.created"_s, QT_TRANSLATE_NOOP("AuditText", "Contact created")},
    {u"contact.changed"_s, QT_TRANSLATE_NOOP("AuditText", "Contact changed")},
    {u"contact.blocked"_s, QT_TRANSLATE_NOOP("AuditText", "Contact blocked")},
    {u"contact.unblocked"_s, QT_TRANSLATE_NOOP("AuditText", "Contact no longer blocked")},
    {u"contact.edit-refused"_s, QT_TRANSLATE_NOOP("AuditText", "Edit of an erased contact refused")},
    {u"contact.erased"_s, QT_TRANSLATE_NOOP("AuditText", "Contact erased")},
    {u"organization.created"_s, QT_TRANSLATE_NOOP("AuditText", "Organization created")},
    {u"organization.changed"_s, QT_TRANSLATE_NOOP("AuditText", "Organization changed")},
    {u"invite.created"_s, QT_TRANSLATE_NOOP("AuditText", "Invite to the portal sent")},
    {u"invite.revoked"_s, QT_TRANSLATE_NOOP("AuditText", "Invite to the portal withdrawn")},
    {u"invite.refused"_s, QT_TRANSLATE_NOOP("AuditText", "Invite to the portal refused")},
    {u"portal.closed"_s, QT_TRANSLATE_NOOP("AuditText", "Portal switched off")},
    {u"portal.signed-in"_s, QT_TRANSLATE_NOOP("AuditText", "Signed in to the portal")},
    {u"portal.signed-out"_s, QT_TRANSLATE_NOOP("AuditText", "Signed out of the portal")},
    {u"portal.refused"_s, QT_TRANSLATE_NOOP("AuditText", "Sign-in to the portal refused")},
    {u"portal.link-opened"_s, QT_TRANSLATE_NOOP("AuditText", "Link to the portal used")},
    {u"portal.password-set"_s, QT_TRANSLATE_NOOP("AuditText", "Portal password set")},
    {u"session.opened"_s, QT_TRANSLATE_NOOP("AuditText", "Signed in")},
    {u"session.ended"_s, QT_TRANSLATE_NOOP("AuditText", "Signed out")},
    {u"session.refused"_s, QT_TRANSLATE_NOOP("AuditText", "Sign-in refused")},
    {u"session.cut"_s, QT_TRANSLATE_NOOP("AuditText", "Sessions ended")},
    {u"user.created"_s, QT_TRANSLATE_NOOP("AuditText", "User created")},
    {u"user.changed"_s, QT_TRANSLATE_NOOP("AuditText", "User changed")},
    {u"team.created"_s, QT_TRANSLATE_NOOP("AuditText", "Team created")},
    {u"contact.registered"_s, QT_TRANSLATE_NOOP("AuditText", "Contact created an account")},
    {u"contact.address-pending"_s, QT_TRANSLATE_NOOP("AuditText", "Change of a contact's address waits for its proof")},
    {u"contact.address-sent-again"_s, QT_TRANSLATE_NOOP("AuditText", "Link that proves a contact's address sent again")},
    {u"contact.address-forced"_s, QT_TRANSLATE_NOOP("AuditText", "Contact's address used without its proof")},
    {u"contact.address-changed"_s, QT_TRANSLATE_NOOP("AuditText", "Contact's address changed")},
    {u"message.promoted"_s, QT_TRANSLATE_NOOP("AuditText", "Note promoted to a reply")},
    {u"registration.made"_s, QT_TRANSLATE_NOOP("AuditText", "Account asked for")},
    {u"registration.held"_s, QT_TRANSLATE_NOOP("AuditText", "Account asked for with an address that looks like a user's")},
    {u"registration.approved"_s, QT_TRANSLATE_NOOP("AuditText", "Account approved")},
    {u"registration.refused"_s, QT_TRANSLATE_NOOP("AuditText", "Account refused")},
    {u"portal.link-proven"_s, QT_TRANSLATE_NOOP("AuditText", "Link to the portal proven by a code")},
    {u"portal.code-sent"_s, QT_TRANSLATE_NOOP("AuditText", "Code for a link to the portal sent")},
    {u"portal.code-refused"_s, QT_TRANSLATE_NOOP("AuditText", "Code for a link to the portal refused")},
    {u"portal.password-asked"_s, QT_TRANSLATE_NOOP("AuditText", "Portal password asked for")},
    {u"portal.replied-by-link"_s, QT_TRANSLATE_NOOP("AuditText", "Answered by an access link")},
    {u"portal.users-address"_s, QT_TRANSLATE_NOOP("AuditText", "Portal tried with a user's address")},
    {u"mail.token-revoked"_s, QT_TRANSLATE_NOOP("AuditText", "Reply token revoked")},
    {u"mail.from-user"_s, QT_TRANSLATE_NOOP("AuditText", "Mail from a user's address")},
    {u"mail.held"_s, QT_TRANSLATE_NOOP("AuditText", "Mail held in quarantine")},
    {u"mail.sender-limit"_s, QT_TRANSLATE_NOOP("AuditText", "Too much mail from one sender")},
    {u"mail.ticket-limit"_s, QT_TRANSLATE_NOOP("AuditText", "Too much mail to one ticket")},
    {u"mail.dropped"_s, QT_TRANSLATE_NOOP("AuditText", "Mail dropped")},
    {u"quarantine.accepted"_s, QT_TRANSLATE_NOOP("AuditText", "Mail let out of quarantine")},
    {u"quarantine.discarded"_s, QT_TRANSLATE_NOOP("AuditText", "Mail in quarantine discarded")},
    {u"suggestion.confirmed"_s, QT_TRANSLATE_NOOP("AuditText", "Suggested customer confirmed")},
    {u"suggestion.dismissed"_s, QT_TRANSLATE_NOOP("AuditText", "Suggested customer dismissed")},
    {u"team.changed"_s, QT_TRANSLATE_NOOP("AuditText", "Team changed")},
    {u"team.deleted"_s, QT_TRANSLATE_NOOP("AuditText", "Team deleted")},
    {u"user-code.refused"_s, QT_TRANSLATE_NOOP("AuditText", "Code refused")},
    {u"user.accepted"_s, QT_TRANSLATE_NOOP("AuditText", "Invitation accepted")},
    {u"user.address-changed"_s, QT_TRANSLATE_NOOP("AuditText", "User's address changed")},
    {u"user.address-released"_s, QT_TRANSLATE_NOOP("AuditText", "User's address released")},
    {u"user.address-requested"_s, QT_TRANSLATE_NOOP("AuditText", "Change of a user's address asked for")},
    {u"user.deleted"_s, QT_TRANSLATE_NOOP("AuditText", "User deleted")},
    {u"user.invitation-over"_s, QT_TRANSLATE_NOOP("AuditText", "Invitation of a user over")},
    {u"user.invited-again"_s, QT_TRANSLATE_NOOP("AuditText", "User invited again")},
    {u"user.password-requested"_s, QT_TRANSLATE_NOOP("AuditText", "Code for a new password asked for")},
    {u"user.password-set"_s, QT_TRANSLATE_NOOP("AuditText", "User's password set")},
    {u"user.second-factor-begun"_s, QT_TRANSLATE_NOOP("AuditText", "Second factor being set up")},
    {u"user.second-factor-set"_s, QT_TRANSLATE_NOOP("AuditText", "Second factor set up")},
    {u"user.second-factor-refused"_s, QT_TRANSLATE_NOOP("AuditText", "Code for setting up the second factor refused")},
    {u"user.recovery-codes-renewed"_s, QT_TRANSLATE_NOOP("AuditText", "Recovery codes renewed")},
    {u"user.password-changed"_s, QT_TRANSLATE_NOOP("AuditText", "User's password changed")},
    {u"user.second-factor-removed"_s, QT_TRANSLATE_NOOP("AuditText", "Second factor removed")},
    {u"user.second-factor-requested"_s, QT_TRANSLATE_NOOP("AuditText", "Code for the second factor asked for")},
    {u"identity.keys-renewed"_s, QT_TRANSLATE_NOOP("AuditText", "Addresses compared by a new rule")},
};

QString named(const AuditParty &party, const QString &otherwise)
{
    return party.name.isEmpty() ? otherwise : safeLine(party.name);
}

} // namespace

QString AuditText::action(const AuditRecord &record)
{
    const char *words = actions.value(record.action);
    return words ? tr(words) : safeLine(record.action);
}

QString AuditText::actor(const AuditRecord &record)
{
    if (record.actor.kind.isEmpty())
        return tr("Nobody signed in");
    if (record.actor.kind == u"contact"_s)
        return tr("%1 (contact)").arg(named(record.actor, tr("an erased contact")));
    return named(record.actor, tr("a former user"));
}

QString AuditText::subject(const AuditRecord &record)
{
    const AuditParty &subject = record.subject;
    if (subject.kind == u"contact"_s)
        return tr("Contact %1").arg(named(subject, tr("who was erased")));
    if (subject.kind == u"user"_s)
        return tr("User %1").arg(named(subject, QString::number(subject.id)));
    if (subject.kind == u"ticket"_s)
        return tr("Ticket %1").arg(named(subject, QString::number(subject.id)));
    if (subject.kind == u"stranger"_s)
        return tr("A stranger");
    return named(subject, QString());
}

QString AuditText::sentence(const AuditRecord &record)
{
    return tr("%1: %2, %3, by %4.").arg(TimeText::absolute(record.at), action(record), subject(record), actor(record));
}
