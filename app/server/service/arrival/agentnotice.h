// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "models/domain/result.h"

class Database;

/// What the line in a notification begins with, above which an agent writes the answer.
inline constexpr QLatin1StringView noticeLine("##-");

/// Mails an assignee what the customer wrote, with a reply address of his or her own.
class AgentNotice
{
public:
    static constexpr qint64 mostOfTicket = 10; ///< in an hour
    static constexpr qint64 period = 60 * 60'000;

    AgentNotice(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    /// Nobody is told where the site does not want it, the assignee has left or may not see the ticket, or too many went out.
    Result<void> customerWrote(const Ticket &ticket, const Message &message);

private:
    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
