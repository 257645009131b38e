// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/imapsettings.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

static Failure invalidUrl(const QString &detail)
{
    return fail(Error::Kind::Invalid, u"mail.url-invalid"_s, detail);
}

Result<ImapSettings> ImapSettings::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const auto server = MailServerSettings::parse(url, u"imap"_s, {993, 143, 143});
    if (!server)
        return Failure(server.error());
    ImapSettings settings;
    static_cast<MailServerSettings &>(settings) = *server;
    const QUrlQuery query(url);
    settings.folder = url.path(QUrl::FullyDecoded).mid(1);
    if (settings.folder.isEmpty())
        settings.folder = u"INBOX"_s;
    settings.moveTo = query.queryItemValue(u"move"_s, QUrl::FullyDecoded);
    if (const int poll = query.queryItemValue(u"poll"_s).toInt(); poll > 0)
        settings.pollSeconds = poll;
    if (settings.user.isEmpty() || settings.password.isEmpty())
        return invalidUrl(u"a mailbox needs a user and a password"_s);
    if (settings.moveTo == settings.folder)
        return invalidUrl(u"mail cannot be moved to where it is"_s);
    return settings;
}

Result<QList<ImapSettings>> ImapSettings::parseList(const QString &urls)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    QList<ImapSettings> mailboxes;
    QSet<QString> names;
    for (const QString &url : urls.split(separators, Qt::SkipEmptyParts)) {
        const auto mailbox = parse(url);
        if (!mailbox)
            return Failure(mailbox.error());
        if (names.contains(mailbox->name()))
            return invalidUrl(u"the mailbox %1 is named twice"_s.arg(mailbox->name()));
        names.insert(mailbox->name());
        mailboxes.append(*mailbox);
    }
    return mailboxes;
}
