// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/bodysink.h"

#include <QFile>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace http {

BodySink::~BodySink()
{
    clear();
}

bool BodySink::append(const char *bytes, qint64 count)
{
    m_size += count;
    if (m_descriptor < 0) {
        if (m_size <= inMemory || m_folder.isEmpty()) {
            m_memory.append(bytes, count);
            return true;
        }
        if (!openFile())
            return false;
    }
    while (count > 0) {
        const auto written = ::write(m_descriptor, bytes, size_t(count));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        count -= written;
    }
    return true;
}

bool BodySink::openFile()
{
    const QString path = m_folder + "/body-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        return false;
    m_file = path;
    const QByteArray soFar = std::exchange(m_memory, {});
    return ::write(m_descriptor, soFar.constData(), size_t(soFar.size())) == soFar.size();
}

QByteArray BodySink::takeMemory()
{
    return std::exchange(m_memory, {});
}

QString BodySink::takeFile()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    return std::exchange(m_file, {});
}

void BodySink::clear()
{
    m_memory.clear();
    m_size = 0;
    if (const QString file = takeFile(); !file.isEmpty())
        QFile::remove(file);
}

}
