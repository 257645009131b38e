// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mailsink.h"
#include "tests/support/storedump.h"
#include "tests/support/testclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

const QString address = u"chief@desk.example"_s;
const QString password = u"a long and quiet sentence"_s;
constexpr int writerCount = 8;

/// What the writers were told by the server, and believe.
class Acknowledged
{
public:
    void add(qint64 ticket, const QString &text)
    {
        const std::lock_guard lock(m_mutex);
        m_texts.append({ticket, text});
    }
    QList<std::pair<qint64, QString>> texts() const
    {
        const std::lock_guard lock(m_mutex);
        return m_texts;
    }

private:
    mutable std::mutex m_mutex;
    QList<std::pair<qint64, QString>> m_texts;
};

}

/// A server that is killed in the middle of its work has kept what it acknowledged, and nothing by halves.
class tst_Kill : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void what_was_acknowledged_survives_being_killed();
    void every_reply_left_as_a_mail_and_none_under_two_names();

private:
    bool startServer();
    void killServer();
    bool prepareDesk();
    void writeUntil(const std::atomic<bool> &stop, int writer);
    std::unique_ptr<Database> openStore() const;

    QTemporaryDir m_folder;
    MailSink m_sink;
    QProcess m_server;
    quint16 m_port = 0;
    QByteArray m_token;
    QList<qint64> m_tickets;
    Acknowledged m_acknowledged;
};

void tst_Kill::initTestCase()
{
    QVERIFY(startServer());
    QVERIFY(prepareDesk());
}

bool tst_Kill::startServer()
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral(SUPPORT_SERVER),
                   {u"serve"_s, u"--data"_s, m_folder.path(), u"--listen"_s, u"127.0.0.1:0"_s, u"--smtp"_s, m_sink.url(),
                    u"--mail-from"_s, u"support@desk.example"_s});
    while (!m_server.canReadLine() && m_server.waitForReadyRead(20'000)) { }
    const auto ready = QJsonDocument::fromJson(m_server.readLine()).object();
    m_port = quint16(QUrl(ready["listening"_L1].toString()).port(0));
    return m_port != 0;
}

void tst_Kill::killServer()
{
    m_server.kill(); // SIGKILL
    m_server.waitForFinished();
}

bool tst_Kill::prepareDesk()
{
    QFile setupToken(m_folder.filePath(u"setup-token"_s));
    if (!setupToken.open(QIODevice::ReadOnly))
        return false;
    TestClient client(m_port);
    const auto made = client.post(u"/api/v1/setup"_s, {{u"token"_s, QString::fromLatin1(setupToken.readAll().trimmed())},
                                                       {u"name"_s, u"Chief"_s}, {u"email"_s, address}, {u"password"_s, password}});
    if (made.status != 201 || client.signIn(address, password).status != 201)
        return false;
    m_token = client.token;
    for (int i = 0; i < writerCount; ++i) {
        const QJsonObject email{{u"address"_s, u"customer%1@example.net"_s.arg(i)}};
        const auto contact = client.post(u"/api/v1/contacts"_s, {{u"name"_s, u"Customer"_s}, {u"emails"_s, QJsonArray{email}}});
        const auto ticket = client.post(u"/api/v1/tickets"_s, {{u"subject"_s, u"Killed"_s},
                                                               {u"requesterId"_s, contact.json()["contact"_L1]["id"_L1]},
                                                               {u"message"_s, QJsonObject{{u"text"_s, u"first"_s}}}});
        if (ticket.status != 201)
            return false;
        m_tickets.append(ticket.json()["id"_L1].toInteger());
    }
    return true;
}

void tst_Kill::writeUntil(const std::atomic<bool> &stop, int writer)
{
    TestClient client(m_port);
    client.token = m_token;
    const qint64 ticket = m_tickets.at(writer);
    while (!stop) {
        const QString text = u"reply %1"_s.arg(QRandomGenerator::global()->generate64());
        const auto answer = client.post(u"/api/v1/tickets/%1/messages"_s.arg(ticket), {{u"kind"_s, u"reply"_s}, {u"text"_s, text}});
        if (answer.status == 201)
            m_acknowledged.add(ticket, text);
    }
}

std::unique_ptr<Database> tst_Kill::openStore() const
{
    auto opened = Database::open(m_folder.filePath(u"support.db"_s), Database::Access::ReadWrite);
    return opened ? std::move(*opened) : nullptr;
}

void tst_Kill::what_was_acknowledged_survives_being_killed()
{
    const int cycles = qEnvironmentVariableIntValue("SUPPORT_KILL_CYCLES") > 0 ? qEnvironmentVariableIntValue("SUPPORT_KILL_CYCLES") : 10;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        const qsizetype before = m_acknowledged.texts().size();
        std::atomic<bool> stop = false;
        std::vector<std::thread> writers;
        for (int i = 0; i < writerCount; ++i)
            writers.emplace_back([this, &stop, i] { writeUntil(stop, i); });
        QTest::qWait(150 + int(QRandomGenerator::global()->bounded(250)));
        killServer();
        stop = true;
        for (std::thread &writer : writers)
            writer.join();
        QVERIFY(m_acknowledged.texts().size() > before);

        auto store = openStore();
        QVERIFY(store);
        QCOMPARE(brokenRules(*store), QStringList());
        QHash<QString, int> kept;
        QVERIFY(store->select("SELECT ticket_id, text FROM message", {}, [&kept](const Row &row) {
            ++kept[QString::number(row.integer(0)) + row.text(1)];
            return true;
        }));
        for (const auto &[ticket, text] : m_acknowledged.texts())
            QCOMPARE(kept.value(QString::number(ticket) + text), 1);
        store.reset();
        QVERIFY(startServer());
    }
    qInfo("%d kills, %d acknowledged replies", cycles, int(m_acknowledged.texts().size()));
}

// What a killed server had in hand is free again when its lease ends; here it ends at once.
void tst_Kill::every_reply_left_as_a_mail_and_none_under_two_names()
{
    killServer();
    auto store = openStore();
    QVERIFY(store && store->execute("UPDATE mail_out SET next_at = 0 WHERE state = 'queued'"));
    store.reset();
    QVERIFY(startServer());

    QHash<QString, QSet<QString>> names; // of the mails that came, by what they say
    const auto isEveryReplyHere = [&] {
        names.clear();
        for (const SunkMail &mail : m_sink.mails())
            names[QRegularExpression(u"reply \\d+"_s).match(mail.text).captured()].insert(mail.headers.value(u"message-id"_s));
        const auto replies = m_acknowledged.texts();
        return std::all_of(replies.begin(), replies.end(), [&](const auto &reply) { return names.contains(reply.second); });
    };
    for (int second = 0; second < 120 && !isEveryReplyHere(); ++second)
        QTest::qWait(1'000);
    QVERIFY(isEveryReplyHere());
    names.remove(QString()); // the mails that opened the tickets
    for (const QSet<QString> &ofOne : std::as_const(names))
        QCOMPARE(ofOne.size(), 1);
    killServer();
}

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
