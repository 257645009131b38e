// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/process.h"

#include <QFile>
#include <QJsonDocument>
#include <QUrl>

#include <ctime>

using namespace Qt::StringLiterals;

constexpr int patienceMilliseconds = 30'000;

Process::Process(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    while (m_process.waitForReadyRead(patienceMilliseconds) && !m_process.canReadLine()) { }
    const QJsonDocument line = QJsonDocument::fromJson(m_process.readLine());
    m_port = qMax(0, QUrl(line[u"listening"_s].toString()).port());
}

double Process::cpuSeconds() const
{
    clockid_t clock = 0;
    timespec used = {};
    if (clock_getcpuclockid(pid_t(m_process.processId()), &clock) != 0 || clock_gettime(clock, &used) != 0)
        return 0;
    return double(used.tv_sec) + double(used.tv_nsec) / 1e9;
}

double Process::privateMegabytes() const
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(m_process.processId()));
    if (!file.open(QFile::ReadOnly))
        return 0;
    qint64 kilobytes = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Private_Clean:") || line.startsWith("Private_Dirty:"))
            kilobytes += line.simplified().split(' ').value(1).toLongLong();
    }
    return double(kilobytes) * 1024 / 1e6;
}

bool Process::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return true;
    m_process.terminate();
    return m_process.waitForFinished(patienceMilliseconds);
}
