// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/mailauthentication.h"
#include "app/server/mail/parsedmail.h"
#include "app/server/service/arrival/ownaddresses.h"
#include "app/server/service/arrival/replytokens.h"
#include "app/server/store/senderrepository.h"

/// Where a mail goes on, and what proves that its sender may.
struct MailThread {
    enum class Proof {
        None,
        Token,     ///< the sender's own reply token
        OurMail,   ///< it answers a mail of ours that went to the sender
        SendersMail, ///< it answers an earlier mail of the same authenticated sender
        Copied,    ///< an authenticated user answers a mail that went to him or her beside us
        Accepted,  ///< an agent said so
    };

    Proof proof = Proof::None;
    TicketId ticket; ///< the one that is proven
    ReplyStanding standing = ReplyStanding::Requester; ///< of the token
    TicketId hinted; ///< one that the mail names without proving it
    std::optional<ReplyToken> foreign; ///< a living token that is somebody else's

    bool namesTicket() const { return ticket.isValid() || hinted.isValid(); }
};

/// Who wrote, as far as threading asks.
struct ThreadSender {
    EmailKey key;
    KnownSender known;
    Authentication authentication = Authentication::None;
};

/// Finds the ticket that a mail belongs to. A subject proves nothing, and neither does a number that can be guessed.
class MailThreads
{
public:
    MailThreads(Database &database, const OwnAddresses &own, qint64 now) : m_database(database), m_own(own), m_now(now) {}

    /// \a recipient: of the envelope.
    Result<MailThread> find(const ParsedMail &mail, const QString &recipient, const ThreadSender &sender);

private:
    QStringList tokenTexts(const ParsedMail &mail, const QString &recipient) const;
    Result<void> readTokens(const QStringList &texts, const ThreadSender &sender);
    Result<void> readReference(const QString &id, const ThreadSender &sender);
    Result<void> readOwnId(const QString &id, const ThreadSender &sender);
    Result<void> readOtherId(const QString &id, const ThreadSender &sender);
    Result<bool> isSenders(const EmailKey &recipient, const ThreadSender &sender) const;

    Database &m_database;
    const OwnAddresses &m_own;
    qint64 m_now;
    MailThread m_thread;
};
