// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/ticket.h"
#include "models/domain/user.h"

#include <QWidget>

class InlineNotice;
class QComboBox;

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

signals:
    void patchWanted(TicketId ticket, const TicketPatch &patch);

private:
    void showTicket();

    QComboBox *m_status = nullptr;
    QComboBox *m_priority = nullptr;
    QComboBox *m_assignee = nullptr;
    QComboBox *m_team = nullptr;
    InlineNotice *m_notice = nullptr;
    Ticket m_ticket;
};
