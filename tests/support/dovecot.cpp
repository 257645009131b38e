// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dovecot.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;

static constexpr uid_t nobody = 65534; ///< whose the mail is when root runs the tests

static quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

static bool makeFolder(const QString &path)
{
    return QDir().mkpath(path) && (::geteuid() != 0 || ::chown(QFile::encodeName(path).constData(), nobody, nobody) == 0);
}

Dovecot::Dovecot() : m_port(freePort()), m_tlsPort(freePort())
{
    start();
}

Dovecot::~Dovecot()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        stop();
}

void Dovecot::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(SUPPORT_TESTS_FOLDER "/dovecot.sh"),
                    {m_folder.path(), QString::number(m_port), QString::number(m_tlsPort)});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 20'000 && m_process.state() != QProcess::NotRunning) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_tlsPort);
        if (socket.waitForConnected(200))
            return;
        QTest::qWait(50);
    }
}

void Dovecot::stop()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString Dovecot::url(const QString &user, Security security, const QString &more) const
{
    const bool tls = security == Security::Tls;
    QString url = tls ? u"imaps://"_s : u"imap://"_s;
    url += user + u":p%C3%A4ss%3Aword%40@127.0.0.1:"_s + QString::number(tls ? m_tlsPort : m_port) + u"/INBOX?ca="_s + certificateFile();
    if (security == Security::StartTls)
        url += u"&starttls=on"_s;
    return url + more;
}

bool Dovecot::deliver(const QString &user, const QByteArray &mail)
{
    const QString folder = mailFolder(user);
    if (!QDir(folder).exists()) {
        for (const char *part : {"", "/tmp", "/new", "/cur"})
            if (!makeFolder(folder + QLatin1StringView(part)))
                return false;
    }
    const QString name = u"%1.%2.test"_s.arg(1'700'000'000 + m_delivered / 100).arg(m_delivered, 8, 10, QChar(u'0'));
    ++m_delivered;
    QFile file(folder + u"/tmp/"_s + name);
    return file.open(QIODevice::WriteOnly) && file.write(mail) == mail.size()
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther)
        && file.rename(folder + u"/new/"_s + name);
}

std::pair<int, int> Dovecot::inbox(const QString &user) const
{
    const QStringList fresh = QDir(mailFolder(user) + u"/new"_s).entryList(QDir::Files);
    const QStringList known = QDir(mailFolder(user) + u"/cur"_s).entryList(QDir::Files);
    const auto isRead = [](const QString &name) { return name.section(u":2,"_s, 1).contains(u'S'); };
    return {int(fresh.size() + known.size()), int(std::count_if(known.begin(), known.end(), isRead))};
}

int Dovecot::folder(const QString &user, const QString &name) const
{
    const QString path = mailFolder(user) + u"/."_s + name;
    return int(QDir(path + u"/new"_s).entryList(QDir::Files).size() + QDir(path + u"/cur"_s).entryList(QDir::Files).size());
}

void Dovecot::beginNumbersAnew(const QString &user)
{
    QDir folder(mailFolder(user));
    for (const QString &file : folder.entryList({u"dovecot*"_s}, QDir::Files))
        folder.remove(file);
}
