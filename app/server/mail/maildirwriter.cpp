// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/maildirwriter.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QUuid>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

Failure unwritable(const QString &path)
{
    return fail(Error::Kind::Unavailable, u"mail.maildir-unwritable"_s, path);
}

bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = ::fsync(folder) == 0;
    ::close(folder);
    return synced;
}

}

Result<void> MaildirWriter::send(const Envelope &envelope, const QByteArray &mime)
{
    QDir folder(m_folder);
    for (const auto &part : {u"tmp"_s, u"new"_s, u"cur"_s})
        if (!folder.mkpath(part))
            return unwritable(folder.filePath(part));

    const QString name = QString::number(QDateTime::currentMSecsSinceEpoch()) + u'.'
        + QUuid::createUuid().toString(QUuid::Id128) + u".support"_s;
    const QByteArray head = "Return-Path: <" + envelope.sender.toUtf8() + ">\r\nDelivered-To: "
        + envelope.recipient.toUtf8() + "\r\n";
    QFile file(folder.filePath(u"tmp/"_s + name));
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(head + mime) >= 0
        && file.flush() && ::fsync(file.handle()) == 0;
    file.close();
    if (!written || !file.rename(folder.filePath(u"new/"_s + name)) || !syncFolder(folder.filePath(u"new"_s))) {
        file.remove();
        return unwritable(file.fileName());
    }
    return {};
}
