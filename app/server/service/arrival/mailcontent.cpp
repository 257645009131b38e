// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/mailcontent.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 100'000;
constexpr qsizetype longestHtml = 500'000;
constexpr qsizetype longestSubject = 1'000;
constexpr qsizetype longestName = 200;

/// No longer than \a length, and never half a character.
QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    return text.at(length - 1).isHighSurrogate() ? text.first(length - 1) : text.first(length);
}

QString oneLine(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text.simplified();
}

}

Message contentOf(const ParsedMail &mail)
{
    Message message;
    message.channel = Channel::Mail;
    message.text = shortened(QString(mail.text).remove(QChar::Null).trimmed(), longestText);
    message.html = mail.html.size() <= longestHtml ? mail.html : QString();
    return message;
}

QString subjectOf(const ParsedMail &mail)
{
    const QString subject = shortened(oneLine(mail.subject), longestSubject);
    if (!subject.isEmpty())
        return subject;
    const QString first = shortened(oneLine(mail.text.trimmed().section(u'\n', 0, 0)), 80);
    return first.isEmpty() ? u"—"_s : first;
}

QString shownName(const Mailbox &mailbox)
{
    const QString name = shortened(oneLine(mailbox.name), longestName);
    return name.isEmpty() ? oneLine(mailbox.address) : name;
}
