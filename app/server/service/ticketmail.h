// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "models/domain/message.h"
#include "models/domain/result.h"

class Database;
struct MailDraft;
struct Requester;

/// Writes the mails to a ticket's requester, in the transaction of their cause. A requester without an address gets none.
class TicketMail
{
public:
    TicketMail(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    /// Locks the key that opened() issues a link for. Keys are locked before any other row, so call it first.
    Result<void> hold(ContactId requester);

    /// An agent opened \a ticket: with the link to it, unless the address is a user's.
    Result<void> opened(const Ticket &ticket, const Message &first);

    Result<void> replied(const Ticket &ticket, const Message &reply);

private:
    MailDraft draft(const QString &templateName, const Ticket &ticket, const Message &message, const Requester &requester) const;
    Result<void> queue(const MailDraft &mail);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
