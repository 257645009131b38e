// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mailspool.h"

#include "app/server/mail/mailbounds.h"
#include "app/server/mail/maildirfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

static const QString recipientMark = u",R="_s;
static constexpr qsizetype longestName = 250;

QString MailSpool::nameFor(const QString &recipient)
{
    if (recipient.isEmpty())
        return MaildirFile::freshName();
    const QString name = MaildirFile::freshName() + recipientMark + QString::fromLatin1(recipient.toUtf8().toPercentEncoding("@+"));
    return name.size() <= longestName ? name : QString();
}

QString MailSpool::recipientIn(const QString &name)
{
    const qsizetype mark = name.indexOf(recipientMark);
    return mark < 0 ? QString() : QUrl::fromPercentEncoding(name.mid(mark + recipientMark.size()).toLatin1());
}

Result<QStringList> MailSpool::waiting() const
{
    const QDir folder(newFolder());
    if (!folder.exists())
        return QStringList();
    if (!folder.isReadable())
        return fail(Error::Kind::Unavailable, u"mail.spool-unreadable"_s, folder.path());
    return folder.entryList(QDir::Files | QDir::NoSymLinks | QDir::System, QDir::Name);
}

qint64 MailSpool::sizeOf(const QString &name) const
{
    return QFileInfo(pathOf(name)).size();
}

Result<QByteArray> MailSpool::bytesOf(const QString &name) const
{
    QFile file(pathOf(name));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Unavailable, u"mail.spool-unreadable"_s, file.fileName());
    if (file.size() > MailBounds::mostBytes)
        return fail(Error::Kind::Invalid, u"mail.too-large"_s, file.fileName());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError || bytes.size() != file.size())
        return fail(Error::Kind::Unavailable, u"mail.spool-unreadable"_s, file.fileName());
    return bytes;
}

void MailSpool::remove(const QString &name) const
{
    QFile::remove(pathOf(name));
}

/// No mail takes a day to be piped.
void MailSpool::removeUnfinished() const
{
    const QDir folder(m_folder + u"/tmp"_s);
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
        if (file.lastModified() < yesterday)
            QFile::remove(file.filePath());
    }
}
