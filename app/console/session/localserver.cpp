// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/session/localserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

LocalServer::LocalServer(const QString &program, const QString &dataFolder, quint16 port, QObject *parent)
    : QObject(parent), m_program(program), m_folder(dataFolder), m_port(port)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalServer::read);
    const auto report = [this](const QString &detail) {
        emit failed({Error::Kind::Unavailable, u"local-server.failed"_s, {}, {}, detail});
    };
    connect(&m_process, &QProcess::errorOccurred, this, [this, report](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            report(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [report](int code) { report(u"exit code %1"_s.arg(code)); });
}

LocalServer::~LocalServer()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
}

void LocalServer::start()
{
    m_process.start(m_program, {u"serve"_s, u"--data"_s, m_folder, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port), u"--smtp"_s,
                                u"file:%1/mail"_s.arg(m_folder)});
}

QString LocalServer::setupToken() const
{
    QFile file(m_folder + "/setup-token"_L1);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

void LocalServer::read()
{
    m_said += m_process.readAllStandardOutput();
    const auto end = m_said.indexOf('\n');
    if (m_listening || end < 0)
        return;
    m_listening = true;
    const auto line = QJsonDocument::fromJson(m_said.left(end)).object();
    emit listening(QUrl(line.value("listening"_L1).toString()));
}
