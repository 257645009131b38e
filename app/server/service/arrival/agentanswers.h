// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/arrival/arrivingmail.h"
#include "app/server/store/changelog.h"
#include "models/domain/message.h"

/// What an agent answers to a notification, read by its first line: "#reply" speaks to the customer, "#note" to the agents;
/// neither is what the site says. What stands below the notification's own line is not the agent's.
struct AgentAnswer {
    MessageKind kind = MessageKind::Note;
    QString text;

    static AgentAnswer read(const QString &text, MessageKind usual);
};

/// Puts an agent's mail into a ticket, as a note or a reply. The agent's standing is proven already.
class AgentAnswers
{
public:
    AgentAnswers(Database &database, const AccountSettings &settings, ChangeLog &changes, qint64 now)
        : m_database(database), m_settings(settings), m_changes(changes), m_now(now) {}

    Result<MailOutcome> answer(ArrivingMail &mail, TicketId ticket);

private:
    Result<Caller> callerOf(const ArrivingMail &mail) const;

    Database &m_database;
    const AccountSettings &m_settings;
    ChangeLog &m_changes;
    qint64 m_now;
};
