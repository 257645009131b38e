// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/ticket.h"
#include "models/domain/user.h"

#include <QWidget>

class ChoiceBox;
class InlineNotice;

/// Status, priority, assignee and team of a ticket; each change is wanted at once.
class TicketProperties : public QWidget
{
    Q_OBJECT
public:
    explicit TicketProperties(QWidget *parent = nullptr);

    void setUsers(const QList<User> &users);
    void setTeams(const QList<Team> &teams);

    /// Shows the ticket as it is; also how a refused change is taken back.
    void setTicket(const Ticket &ticket);

public slots:
    void showError(const Error &error);
    void openStatus();
    void openAssignee();

    /// Wants \a user as the assignee, unless that is so already.
    void assignTo(UserId user);

signals:
    void patchWanted(TicketId ticket, const TicketPatch &patch);

private:
    void wantChanges();
    void showTicket();

    ChoiceBox *m_status = nullptr;
    ChoiceBox *m_priority = nullptr;
    ChoiceBox *m_assignee = nullptr;
    ChoiceBox *m_team = nullptr;
    InlineNotice *m_notice = nullptr;
    Ticket m_ticket;
};
