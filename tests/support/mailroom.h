// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/arrival/mailarrival.h"
#include "tests/support/people.h"

/// A mail for a test, as the parser would read it.
class AMail
{
public:
    explicit AMail(const QString &from, const QString &subject = QStringLiteral("Printer"));

    AMail &text(const QString &text) { mail.text = text; return *this; }
    AMail &named(const QString &name) { mail.from.first().name = name; return *this; }
    AMail &to(const QString &address) { mail.to = {{{}, address}}; return *this; }
    AMail &copied(const QString &address) { mail.cc.append({{}, address}); return *this; }
    AMail &answering(const QString &id) { mail.inReplyTo.append(id); mail.references.append(id); return *this; }
    AMail &sign(MachineSign sign) { mail.machineSigns.append(sign); return *this; }
    AMail &by(const QString &header) { mail.authenticationResults.append(header); return *this; }
    AMail &id(const QString &messageId) { mail.messageId = messageId; return *this; }
    AMail &authentic(); ///< our mail server says dmarc=pass

    ParsedMail mail;
};

/// What became of a mail.
struct MailFate {
    MailInId id;
    QString state;
    QString reason;
    TicketId ticket;
    MessageId message;
    QString path; ///< as JSON
};

/// A mail that waits to go out, as far as a test looks.
struct WaitingMail {
    QString templateName;
    QString to;
    QString messageId;
    QJsonObject data;
};

/// A desk with a mailbox, support@desk.example, into which a test drops mails.
class MailRoom
{
public:
    explicit MailRoom(Database &database);

    People people;
    AccountSettings settings;
    qint64 now = Desk::morning;

    MailFate drop(const AMail &mail, const QString &recipient = QStringLiteral("support@desk.example"));
    MailFate dropBytes(const QByteArray &bytes); ///< read by the real reader
    MailFate fateOf(MailInId id) const;
    QList<WaitingMail> mailsTo(const QString &address) const; ///< the oldest first
    QString tokenAddressOf(const QString &address) const;     ///< the reply address in the last mail to \a address
    QString lastIdTo(const QString &address) const;           ///< the message id of the last mail to \a address

    Ticket ticket(TicketId id) const;
    QList<Message> messages(TicketId id) const; ///< notes included
    qint64 count(QByteArrayView sql, const Values &values = {}) { return people.desk.count(sql, values); }

    /// A ticket that an agent opened for \a contact.
    Ticket opened(ContactId contact, UserId assignee = {});
    void move(TicketId ticket, TicketStatus status);
    Caller agent(const QString &address) const;

private:
    MailFate decide(const ParsedMail &mail, const QByteArray &bytes, const QString &recipient);

    Database &m_database;
    int m_dropped = 0;
};
