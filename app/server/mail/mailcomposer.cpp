// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mailcomposer.h"

#include "app/server/mail/htmlcleaner.h"
#include "app/server/mail/mailtexts.h"
#include "app/server/mail/mimewriter.h"
#include "app/server/mail/plaintext.h"
#include "app/server/text/catalogue.h"
#include "app/server/text/template.h"
#include "models/domain/desklink.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// Names and subjects stand in headers, where a line break has no place.
QString oneLine(QString text)
{
    for (QChar &character : text)
        if (character < u' ' || character == u'\x7f')
            character = u' ';
    return text.simplified();
}

QString filled(QString sentence, const QStringList &values)
{
    switch (values.size()) {
    case 0:
        return sentence;
    case 1:
        return sentence.arg(values[0]);
    default:
        return sentence.arg(values[0], values[1]);
    }
}

/// No person caused it, so no machine may answer it.
bool isAutomatic(const QString &templateName)
{
    return QStringList{u"ticket-opened"_s, u"ticket-received"_s, u"agent-notice"_s, u"agent-alert"_s}.contains(templateName);
}

/// Templates of their own have those mails that are not of one mould.
QString fileOf(const QString &templateName)
{
    const QString own = u":/mail/"_s + templateName;
    return QFile::exists(own + u".txt"_s) ? own : u":/mail/letter"_s;
}

/// "no-account": "noAccount", which the names of that letter's sentences begin with.
QString stemOf(const QString &templateName)
{
    QStringList words = templateName.split(u'-');
    for (QString &word : words)
        word[0] = word[0].toUpper();
    QString stem = words.join(QString());
    stem[0] = stem[0].toLower();
    return stem;
}

QString asHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"<br>\n"_s);
}

}

Result<MailMessage> MailComposer::compose(const Letter &letter) const
{
    QJsonObject data = templateData(letter);
    if (const QString html = data.value("html"_L1).toString(); !html.isEmpty()) {
        const auto cleaned = cleanedHtml(html);
        const auto plain = plainTextOf(html);
        if (!cleaned || !plain)
            return Failure(cleaned ? plain.error() : cleaned.error());
        data["body"_L1] = *cleaned;
        data["text"_L1] = *plain;
    } else {
        data["body"_L1] = asHtml(data.value("text"_L1).toString());
    }

    const QString base = fileOf(letter.templateName);
    const auto text = renderTemplate(base + u".txt"_s, TemplateKind::Text, data);
    const auto html = renderTemplate(base + u".html"_s, TemplateKind::Html, data);
    if (!text || !html)
        return Failure(text ? html.error() : text.error());
    data["content"_L1] = *html;
    const auto page = renderTemplate(u":/mail/frame.html"_s, TemplateKind::Html, data);
    if (!page)
        return Failure(page.error());

    MailMessage message;
    const QString company = data["company"_L1].toString();
    const bool isReply = letter.templateName == u"reply"_s;
    message.from = {isReply ? u"%1 (%2)"_s.arg(data["agent"_L1].toString(), company) : company, m_sender};
    message.to = {oneLine(letter.to.name), letter.to.address};
    message.subject = subject(letter, data);
    message.text = *text;
    message.html = *page;
    message.messageId = letter.messageId + u'@' + host();
    message.date = letter.date;
    message.files = letter.files;
    message.automatic = isAutomatic(letter.templateName) || base.endsWith("/letter"_L1);
    message.answersMail = data["answersMail"_L1].toBool();
    message.loopMark = m_sender.toLower();
    message.envelopeSender = message.automatic ? QString() : taggedAddress(letter.messageId);
    addThread(message, letter, data);
    return message;
}

QJsonObject MailComposer::templateData(const Letter &letter) const
{
    QJsonObject data = letter.data;
    for (const QLatin1String name : {"name"_L1, "company"_L1, "agent"_L1, "subject"_L1})
        data[name] = oneLine(data.value(name).toString());
    const QString link = data.value("link"_L1).toString();
    data["page"_L1] = link.left(link.indexOf(u'#'));
    data["desk"_L1] = deskLink(data["number"_L1].toInteger());
    data["language"_L1] = letter.language;

    QJsonObject say;
    for (const MailSentence &sentence : mailSentences()) {
        const int count = sentence.count.isEmpty() ? -1 : data.value(QLatin1String(sentence.count)).toInt();
        const QString spoken = m_catalogue.sentence(letter.language, "Mail", sentence.source, count);
        QStringList values;
        for (const QByteArray &argument : sentence.arguments)
            values.append(data.value(QLatin1String(argument)).toVariant().toString());
        say[QLatin1String(sentence.name)] = filled(spoken, values);
    }
    data["say"_L1] = say;

    const QString stem = stemOf(letter.templateName);
    const QJsonValue unexpected = say.contains(stem + u"Unexpected"_s) ? say[stem + u"Unexpected"_s] : say["inviteUnexpected"_L1];
    data["letter"_L1] = QJsonObject{{u"body"_s, say[stem + u"Body"_s]}, {u"button"_s, say[stem + u"Button"_s]}, {u"lives"_s, say[stem + u"Lives"_s]},
                                    {u"unexpected"_s, unexpected}};
    return data;
}

QString MailComposer::subject(const Letter &letter, const QJsonObject &data) const
{
    const QString own = data["say"_L1][stemOf(letter.templateName) + u"Subject"_s].toString();
    return own.isEmpty() ? u"[#%1] %2"_s.arg(data["number"_L1].toVariant().toString(), data["subject"_L1].toString()) : own;
}

/// What a mail program needs to show the conversation as one, and what we need to know the answer again: the reply token, as an
/// address and once more as a message id for whoever answers elsewhere.
void MailComposer::addThread(MailMessage &message, const Letter &letter, const QJsonObject &data) const
{
    if (letter.thread.isEmpty())
        return;
    const QString answered = data["answers"_L1].toString();
    const QString token = data["replyToken"_L1].toString();
    if (isMessageId(answered))
        message.references.append(answered);
    message.references.append(letter.thread + u'@' + host());
    if (!token.isEmpty()) {
        message.references.append(token + u'@' + host());
        const QString replyTo = taggedAddress(token);
        message.replyTo = replyTo == m_sender ? QString() : replyTo;
    }
    if (isMessageId(answered))
        message.inReplyTo = answered;
    else if (letter.templateName == u"reply"_s)
        message.inReplyTo = letter.thread + u'@' + host();
}

/// The sender's address with \a tag behind a plus sign, where the mailbox takes that and it fits in 64 bytes: a mail that comes
/// back to it is known by it.
QString MailComposer::taggedAddress(const QString &tag) const
{
    const QString local = m_sender.left(m_sender.lastIndexOf(u'@')) + u'+' + tag;
    return m_plusAddressing && local.size() <= 64 ? local + u'@' + host() : m_sender;
}
