// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/datafolder.h"

#include <QDir>
#include <QFile>

#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

Failure unusable(const QString &path)
{
    return fail(Error::Kind::Unavailable, u"data.unusable"_s,
                u"The folder %1 cannot be used: %2."_s.arg(path, QString::fromLocal8Bit(std::strerror(errno))));
}

bool isThere(const QString &path)
{
    if (QDir(path).exists())
        return true;
    return QDir().mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

}

DataFolder::~DataFolder()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

Result<void> DataFolder::lock()
{
    if (!isThere(m_path))
        return unusable(m_path);
    const int descriptor = ::open(QFile::encodeName(file(u"lock"_s)).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return unusable(m_path);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return fail(Error::Kind::Conflict, u"data.locked"_s, u"Another process is using the folder %1."_s.arg(m_path));
    }
    m_lock = descriptor;
    return {};
}
