// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketproperties.h"

#include "ui/parts/choicebox.h"
#include "ui/parts/inlinenotice.h"
#include "ui/text/safetext.h"
#include "ui/text/statustext.h"

#include <QGridLayout>
#include <QLabel>

namespace {

/// Keeps the one chosen when the choices come anew.
template <typename T>
void fillWithNames(ChoiceBox *box, const QString &none, const QList<T> &things)
{
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(none, qint64(0));
    for (const T &thing : things)
        box->addItem(safeLine(thing.name), thing.id.value);
    box->choose(chosen.isValid() ? chosen : QVariant(qint64(0)));
}

/// Someone who is not among the choices (deactivated, or not known here yet) still shows as somebody.
void chooseOrAdd(ChoiceBox *box, qint64 id, const QString &unknown)
{
    if (box->findData(id) < 0)
        box->addItem(unknown, id);
    box->choose(id);
}

} // namespace

TicketProperties::TicketProperties(QWidget *parent)
    : QWidget(parent)
    , m_status(new ChoiceBox(this))
    , m_priority(new ChoiceBox(this))
    , m_assignee(new ChoiceBox(this))
    , m_team(new ChoiceBox(this))
    , m_notice(new InlineNotice(this))
{
    for (const TicketStatus status : {TicketStatus::New, TicketStatus::Open, TicketStatus::Pending, TicketStatus::Solved, TicketStatus::Closed})
        m_status->addItem(StatusText::of(status), int(status));
    for (const Priority priority : {Priority::Low, Priority::Normal, Priority::High, Priority::Urgent})
        m_priority->addItem(StatusText::of(priority), int(priority));
    setUsers({});
    setTeams({});

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    auto add = [&, column = 0](const QString &caption, ChoiceBox *box) mutable {
        auto *label = new QLabel(caption, this);
        label->setProperty("quiet", true);
        label->setBuddy(box);
        box->setAccessibleName(caption);
        grid->addWidget(label, 0, column);
        grid->addWidget(box, 1, column);
        grid->setColumnStretch(column++, 1);
    };
    add(tr("Status"), m_status);
    add(tr("Priority"), m_priority);
    add(tr("Assignee"), m_assignee);
    add(tr("Team"), m_team);
    grid->addWidget(m_notice, 2, 0, 1, 4);

    for (ChoiceBox *box : {m_status, m_priority, m_assignee, m_team})
        connect(box, &ChoiceBox::activated, this, &TicketProperties::wantChanges);
}

void TicketProperties::wantChanges()
{
    const auto status = TicketStatus(m_status->currentData().toInt());
    const auto priority = Priority(m_priority->currentData().toInt());
    const UserId assignee{m_assignee->currentData().toLongLong()};
    const TeamId team{m_team->currentData().toLongLong()};

    TicketPatch patch;
    if (status != m_ticket.status)
        patch.status = status;
    if (priority != m_ticket.priority)
        patch.priority = priority;
    if (assignee != m_ticket.assignee)
        patch.assignee = assignee;
    if (team != m_ticket.team)
        patch.team = team;

    m_notice->clear();
    if (!patch.isEmpty())
        emit patchWanted(m_ticket.id, patch);
}

void TicketProperties::setUsers(const QList<User> &users)
{
    fillWithNames(m_assignee, tr("Nobody"), users);
    showTicket();
}

void TicketProperties::setTeams(const QList<Team> &teams)
{
    fillWithNames(m_team, tr("No team"), teams);
    showTicket();
}

void TicketProperties::setTicket(const Ticket &ticket)
{
    if (ticket.id != m_ticket.id)
        m_notice->clear();
    m_ticket = ticket;
    showTicket();
}

void TicketProperties::showError(const Error &error)
{
    showTicket();
    m_notice->say(error);
}

void TicketProperties::openStatus()
{
    m_status->setFocus();
    m_status->showPopup();
}

void TicketProperties::openAssignee()
{
    m_assignee->setFocus();
    m_assignee->showPopup();
}

void TicketProperties::assignTo(UserId user)
{
    if (!m_ticket.id.isValid())
        return;
    chooseOrAdd(m_assignee, user.value, tr("A user not known here yet"));
    wantChanges();
}

void TicketProperties::showTicket()
{
    m_status->choose(int(m_ticket.status));
    m_priority->choose(int(m_ticket.priority));
    chooseOrAdd(m_assignee, m_ticket.assignee.value, tr("A former user"));
    chooseOrAdd(m_team, m_ticket.team.value, tr("A former team"));
}
