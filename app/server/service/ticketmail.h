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

    /// A proven requester opened \a ticket by a mail from \a address, with the message id \a answered: as opened(), to that address.
    Result<void> openedByMail(const Ticket &ticket, const Message &first, const QString &address, const QString &answered);

    /// Somebody who may not be at \a address did: a fixed text without a word of the mail, and a link that proves the mailbox.
    Result<void> received(const Ticket &ticket, const QString &address, const QString &answered);

    Result<void> replied(const Ticket &ticket, const Message &reply);

private:
    Result<void> addLink(MailDraft &mail, const Ticket &ticket, const QString &address);
    Result<void> addReplyToken(MailDraft &mail);
    MailDraft draft(const QString &templateName, const Ticket &ticket, const Message &message, const Requester &requester) const;
    void addFiles(MailDraft &mail, const Ticket &ticket, const QList<Attachment> &files) const;
    Result<void> queue(MailDraft mail);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
