// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/mailmessage.h"
#include "models/domain/result.h"

#include <QJsonObject>

class Catalogue;

/// What a mail is to say, to whom, and where it belongs; ids are without a host.
struct Letter {
    QString templateName; ///< "invite", "ticket-opened", "reply"
    QString language;
    Mailbox to;
    QJsonObject data;
    QString messageId;
    QString thread; ///< equal for all mails of one conversation; empty: on its own
    qint64 date = 0;
};

/// Turns letters into messages, in the reader's language. What the templates take of \a data:
/// invite: name, company, agent, link, code, days; ticket-opened: name, company, number, subject, text, link, code
/// (no link and code for a user's address); reply: name, company, number, subject, agent, text or html, link, code.
class MailComposer
{
public:
    MailComposer(const Catalogue &catalogue, QString sender) : m_catalogue(catalogue), m_sender(std::move(sender)) {}

    Result<MailMessage> compose(const Letter &letter) const;

private:
    QJsonObject templateData(const Letter &letter) const;
    QString subject(const QJsonObject &data) const;
    QString bounceAddress(const Letter &letter) const;
    QString host() const { return m_sender.mid(m_sender.lastIndexOf(u'@') + 1); }

    const Catalogue &m_catalogue;
    QString m_sender;
};
