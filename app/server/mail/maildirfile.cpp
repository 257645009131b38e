// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/maildirfile.h"

#include <QDateTime>
#include <QDir>
#include <QUuid>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

static bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = ::fsync(folder) == 0;
    ::close(folder);
    return synced;
}

static Failure unwritable(const QString &maildir)
{
    return fail(Error::Kind::Unavailable, u"mail.maildir-unwritable"_s, maildir + u": "_s + QString::fromLocal8Bit(std::strerror(errno)));
}

QString MaildirFile::freshName()
{
    return QString::number(QDateTime::currentMSecsSinceEpoch()) + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".support"_s;
}

MaildirFile::MaildirFile(const QString &maildir, const QString &name)
    : m_maildir(maildir), m_name(name), m_file(maildir + u"/tmp/"_s + name)
{
}

MaildirFile::~MaildirFile()
{
    if (m_file.isOpen())
        m_file.remove();
}

Result<void> MaildirFile::prepare(const QString &maildir)
{
    for (const auto &part : {u"/tmp"_s, u"/new"_s, u"/cur"_s}) {
        const QString path = maildir + part;
        if (QDir(path).exists())
            continue;
        // The folder's own entry must be as durable as what it will hold.
        if (!QDir().mkpath(path) || !syncFolder(maildir) || !syncFolder(QFileInfo(maildir).path()))
            return unwritable(maildir);
    }
    return {};
}

Result<void> MaildirFile::open()
{
    if (const auto prepared = prepare(m_maildir); !prepared)
        return prepared;
    // Unbuffered: an error shows at the write it belongs to.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return unwritable(m_maildir);
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> MaildirFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = m_file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return unwritable(m_maildir);
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> MaildirFile::keep()
{
    if (::fsync(m_file.handle()) != 0)
        return unwritable(m_maildir);
    const QByteArray from = QFile::encodeName(m_file.fileName());
    const QString folder = m_maildir + u"/new"_s;
    const QByteArray to = QFile::encodeName(folder + u'/' + m_name);
    if (::rename(from.constData(), to.constData()) != 0)
        return unwritable(m_maildir);
    m_file.close();
    if (!syncFolder(folder))
        return unwritable(m_maildir);
    return {};
}
