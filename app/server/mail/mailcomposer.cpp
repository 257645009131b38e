// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mailcomposer.h"

#include "app/server/mail/htmlcleaner.h"
#include "app/server/mail/mailtexts.h"
#include "app/server/mail/plaintext.h"
#include "app/server/text/catalogue.h"
#include "app/server/text/template.h"

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

    const QString base = u":/mail/"_s + letter.templateName;
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
    message.subject = subject(data);
    message.text = *text;
    message.html = *page;
    message.messageId = letter.messageId + u'@' + host();
    message.date = letter.date;
    message.automatic = letter.templateName == u"ticket-opened"_s;
    message.envelopeSender = message.automatic ? QString() : bounceAddress(letter);
    if (!letter.thread.isEmpty())
        message.references = {letter.thread + u'@' + host()};
    if (isReply && !letter.thread.isEmpty())
        message.inReplyTo = message.references.first();
    return message;
}

QJsonObject MailComposer::templateData(const Letter &letter) const
{
    QJsonObject data = letter.data;
    for (const QLatin1String name : {"name"_L1, "company"_L1, "agent"_L1, "subject"_L1})
        data[name] = oneLine(data.value(name).toString());
    const QString link = data.value("link"_L1).toString();
    data["page"_L1] = link.left(link.indexOf(u'#'));
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
    return data;
}

QString MailComposer::subject(const QJsonObject &data) const
{
    if (!data.contains("number"_L1))
        return data["say"_L1]["inviteSubject"_L1].toString();
    return u"[#%1] %2"_s.arg(data["number"_L1].toVariant().toString(), data["subject"_L1].toString());
}

/// Names the mail in the sender's local part, so that a bounce finds it, where it fits in 64 bytes.
QString MailComposer::bounceAddress(const Letter &letter) const
{
    const QString local = m_sender.left(m_sender.lastIndexOf(u'@')) + u'+' + letter.messageId;
    return local.size() > 64 ? m_sender : local + u'@' + host();
}
