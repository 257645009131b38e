// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/mailmessage.h"
#include "models/domain/result.h"

#include <QJsonObject>

class Catalogue;

/// What a mail is to say, to whom, and where it belongs; ids are without a host.
struct Letter {
    QString templateName; ///< "invite", "ticket-opened", "ticket-received", "reply", "agent-notice", "agent-alert", "password", …
    QString language;
    Mailbox to;
    QJsonObject data;
    QString messageId;
    QString thread; ///< equal for all mails of one conversation; empty: on its own
    qint64 date = 0;
    QList<MailFile> files = {};
};

/// Turns letters into messages, in the reader's language. What the templates take of \a data:
/// invite: name, company, agent, link, code, days; ticket-opened: name, company, number, subject, text, link, code
/// (no link and code for a user's address); ticket-received: company, number, link, code; reply: name, company, number, subject,
/// agent, text or html, link, code; agent-notice: name, company, number, subject, agent (who wrote), text or html, asReply;
/// agent-alert: name, company, number. ticket-opened and reply: files (names of those that did not fit) and filesPage (where they
/// are). Any of them: replyToken (where an answer comes back to), answers (the message id of the
/// mail it answers), answersMail (an automatic answer to a mail).
/// All others are letters of one mould: name, company, link and code, or goOn; their sentences are "<name>Subject", "…Body", "…Button"
/// and "…Lives".
class MailComposer
{
public:
    /// \a plusAddressing: whether mail for \a sender's mailbox may carry something behind a plus sign.
    MailComposer(const Catalogue &catalogue, QString sender, bool plusAddressing = true)
        : m_catalogue(catalogue), m_sender(std::move(sender)), m_plusAddressing(plusAddressing) {}

    Result<MailMessage> compose(const Letter &letter) const;

private:
    QJsonObject templateData(const Letter &letter) const;
    QString taggedAddress(const QString &tag) const;
    void addThread(MailMessage &message, const Letter &letter, const QJsonObject &data) const;
    QString subject(const Letter &letter, const QJsonObject &data) const;
    QString host() const { return m_sender.mid(m_sender.lastIndexOf(u'@') + 1); }

    const Catalogue &m_catalogue;
    QString m_sender;
    bool m_plusAddressing;
};
