// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/statustext.h"

#include "models/items/contactsource.h"
#include "models/items/ticketsource.h"
#include "models/items/viewsource.h"
#include "ui/text/clashtext.h"
#include "ui/text/safetext.h"
#include "ui/text/timetext.h"

#include <QHash>

using namespace Qt::StringLiterals;

QString StatusText::of(TicketStatus status)
{
    switch (status) {
    case TicketStatus::New: return tr("New");
    case TicketStatus::Open: return tr("Open");
    case TicketStatus::Pending: return tr("Pending");
    case TicketStatus::Solved: return tr("Solved");
    case TicketStatus::Closed: return tr("Closed");
    }
    Q_UNREACHABLE();
}

QString StatusText::of(Priority priority)
{
    switch (priority) {
    case Priority::Low: return tr("Low");
    case Priority::Normal: return tr("Normal");
    case Priority::High: return tr("High");
    case Priority::Urgent: return tr("Urgent");
    }
    Q_UNREACHABLE();
}

QString StatusText::of(Role role)
{
    switch (role) {
    case Role::Agent: return tr("Agent");
    case Role::Supervisor: return tr("Supervisor");
    case Role::Administrator: return tr("Administrator");
    }
    Q_UNREACHABLE();
}

QString StatusText::of(UserState state)
{
    switch (state) {
    case UserState::Invited: return tr("Invited", "user");
    case UserState::Active: return tr("Active", "user");
    case UserState::Deactivated: return tr("Deactivated", "user");
    case UserState::Deleted: return tr("Deleted", "user");
    }
    Q_UNREACHABLE();
}

QString StatusText::of(PortalState state)
{
    switch (state) {
    case PortalState::NeverInvited: return tr("Never invited");
    case PortalState::Invited: return tr("Invited", "to the portal");
    case PortalState::Active: return tr("Active", "portal");
    case PortalState::Off: return tr("Portal off");
    }
    Q_UNREACHABLE();
}

QString StatusText::of(InviteState state)
{
    switch (state) {
    case InviteState::Queued: return tr("Waiting to be mailed", "invite");
    case InviteState::Sent: return tr("Sent", "invite");
    case InviteState::Opened: return tr("Opened", "invite");
    case InviteState::Redeemed: return tr("Used", "invite");
    case InviteState::Expired: return tr("Expired", "invite");
    case InviteState::Revoked: return tr("Revoked", "invite");
    case InviteState::Failed: return tr("Could not be mailed", "invite");
    }
    Q_UNREACHABLE();
}

QString StatusText::of(ClashState state)
{
    switch (state) {
    case ClashState::Open: return tr("Open", "clash");
    case ClashState::Accepted: return tr("Accepted", "clash");
    case ClashState::Resolved: return tr("Resolved", "clash");
    }
    Q_UNREACHABLE();
}

QString StatusText::status(TicketStatus status) const { return of(status); }
QString StatusText::priority(Priority priority) const { return of(priority); }
QString StatusText::role(Role role) const { return of(role); }
QString StatusText::userState(UserState state) const { return of(state); }
QString StatusText::portalState(PortalState state) const { return of(state); }
QString StatusText::when(qint64 time) const { return TimeText::brief(time); }
QString StatusText::shown(const QString &text) const { return safeLine(text); }

QString StatusText::viewName(const ViewRow &view) const
{
    static const QHash<QString, const char *> names = {
        {u"mine"_s, QT_TR_NOOP("Mine")},
        {u"unassigned"_s, QT_TR_NOOP("Unassigned")},
        {u"my-team"_s, QT_TR_NOOP("My team")},
        {u"open"_s, QT_TR_NOOP("All open")},
        {u"waiting"_s, QT_TR_NOOP("Waiting for me")},
        {u"overdue"_s, QT_TR_NOOP("Overdue")},
        {u"solved"_s, QT_TR_NOOP("Recently solved")},
        {u"all"_s, QT_TR_NOOP("All tickets")},
        {u"my-requests"_s, QT_TR_NOOP("My requests")},
    };
    if (!view.name.isEmpty())
        return safeLine(view.name);
    const char *name = names.value(view.key);
    return name ? tr(name) : safeLine(view.key);
}

QString StatusText::sentence(const TicketRow &row) const
{
    const QString assignee = row.assignee.isEmpty() ? tr("unassigned") : tr("assigned to %1").arg(safeLine(row.assignee));
    return tr("Ticket %1: %2. From %3, %4, %5 priority, %6, changed %7.")
        .arg(QString::number(row.number), safeLine(row.subject), safeLine(row.requester), of(row.status), of(row.priority), assignee,
             TimeText::relative(row.updatedAt));
}

QString StatusText::sentence(const ContactRow &row) const
{
    const QString sentence = tr("%1, %2. Portal: %3.").arg(safeLine(row.name), safeLine(row.address), of(row.portal));
    return row.clash ? tr("%1 An address is a user's.").arg(sentence) : sentence;
}

QString StatusText::sentence(const User &row) const
{
    return tr("%1, %2. %3, %4.").arg(safeLine(row.name), addressOf(row), of(row.role), of(row.state));
}

QString StatusText::addressOf(const User &user)
{
    return safeLine(user.email.isEmpty() ? user.releasedAddress : user.email);
}

QString StatusText::sentence(const Clash &row) const
{
    return tr("%1. %2 %3 %4").arg(safeLine(row.address), ClashText::claims(row), ClashText::owner(row), of(row.state));
}

QString StatusText::sentence(const ViewRow &row) const
{
    return tr("%1, %n ticket(s)", nullptr, int(qMin<qint64>(row.count, INT_MAX))).arg(viewName(row));
}
