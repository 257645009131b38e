// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/imapsettings.h"
#include "app/server/serversettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ServerSettings : public QObject
{
    Q_OBJECT
private slots:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void prefersArgumentsToEnvironmentToFile();
    void namesTheAddressMailComesFrom();
    void trustsNoMailServerUnlessToldSo();
    void isAtHomeWhereNobodyElseIsSent();
    void takesSeveralMailboxes();
};

void tst_ServerSettings::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("code");
    QTest::newRow("no folder") << u"--listen 127.0.0.1:1"_s << u"settings.data-missing"_s;
    QTest::newRow("unknown name") << u"--data d --colour red"_s << u"settings.unknown"_s;
    QTest::newRow("no value") << u"--data d --listen"_s << u"settings.value-missing"_s;
    QTest::newRow("no port") << u"--data d --listen 127.0.0.1"_s << u"settings.listen"_s;
    QTest::newRow("port too large") << u"--data d --listen 127.0.0.1:65536"_s << u"settings.listen"_s;
    QTest::newRow("host name") << u"--data d --listen desk.example:80"_s << u"settings.listen"_s;
    QTest::newRow("everyone, plain") << u"--data d --listen 0.0.0.0:80 --public-url https://desk.example"_s << u"settings.listen-unsafe"_s;
    QTest::newRow("everyone, without address") << u"--data d --listen 0.0.0.0:80 --trusted-proxies 192.0.2.1"_s
                                               << u"settings.public-url-missing"_s;
    QTest::newRow("public http") << u"--data d --public-url http://desk.example"_s << u"settings.public-url-unsafe"_s;
    QTest::newRow("public file") << u"--data d --public-url file:///etc"_s << u"settings.public-url"_s;
    QTest::newRow("public with password") << u"--data d --public-url https://a:b@desk.example"_s << u"settings.public-url"_s;
    QTest::newRow("certificate alone") << u"--data d --certificate c.pem"_s << u"settings.certificate"_s;
    QTest::newRow("proxy by name") << u"--data d --trusted-proxies proxy.example"_s << u"settings.trusted-proxies"_s;
    QTest::newRow("other database") << u"--data d --database mysql://a"_s << u"settings.database"_s;
    QTest::newRow("mailbox without password") << u"--data d --mail-in imaps://support@mail.example/INBOX"_s << u"settings.mail-in"_s;
    QTest::newRow("mailbox without TLS") << u"--data d --mail-in imap://a:b@mail.example/INBOX?starttls=off"_s << u"settings.mail-in"_s;
    QTest::newRow("mailbox twice") << u"--data d --mail-in imaps://a:b@mail.example --mail-in imaps://a:c@mail.example/INBOX"_s
                                   << u"settings.mail-in"_s;
    QTest::newRow("mailbox moved onto itself") << u"--data d --mail-in imaps://a:b@mail.example/INBOX?move=INBOX"_s << u"settings.mail-in"_s;
    QTest::newRow("language") << u"--data d --language xx"_s << u"settings.language"_s;
    QTest::newRow("agents' answers") << u"--data d --agent-mail-answers forward"_s << u"settings.agent-mail-answers"_s;
    QTest::newRow("neither yes nor no") << u"--data d --agent-notices maybe"_s << u"settings.agent-notices"_s;
    QTest::newRow("missing file") << u"--data d --config /nowhere/support.conf"_s << u"settings.config"_s;
}

void tst_ServerSettings::refuses()
{
    QFETCH(QString, arguments);
    const auto settings = ServerSettings::read(arguments.split(u' '));
    QVERIFY(!settings);
    QTEST(settings.error().code, "code");
    QVERIFY(settings.error().detail.endsWith(u'.'));
}

void tst_ServerSettings::accepts_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("url");
    QTest::newRow("nothing more") << u"--data d"_s << u"http://127.0.0.1:8420"_s;
    QTest::newRow("equals sign") << u"--data=d --listen=[::1]:9"_s << u"http://[::1]:9"_s;
    QTest::newRow("behind a proxy") << u"--data d --listen 0.0.0.0:80 --trusted-proxies 192.0.2.1 --public-url https://desk.example/"_s
                                    << u"https://desk.example"_s;
    QTest::newRow("TLS here") << u"--data d --listen [::]:443 --certificate c --key k --public-url https://desk.example"_s
                              << u"https://desk.example"_s;
    QTest::newRow("public loopback") << u"--data d --public-url http://localhost:8420"_s << u"http://localhost:8420"_s;
}

void tst_ServerSettings::accepts()
{
    QFETCH(QString, arguments);
    const auto settings = ServerSettings::read(arguments.split(u' '));
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().detail));
    QTEST(settings->resolvedPublicUrl(settings->listenPort()), "url");
}

void tst_ServerSettings::prefersArgumentsToEnvironmentToFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"support.conf"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("company=File\nlanguage=es\ndata=/from/file\ntrusted-proxies=192.0.2.1, 192.0.2.2\n");
    file.close();
    qputenv("SUPPORT_LANGUAGE", "pt-BR");
    qputenv("SUPPORT_COMPANY", "Environment");
    const auto settings = ServerSettings::read({u"--config"_s, file.fileName(), u"--company"_s, u"Argument"_s});
    qunsetenv("SUPPORT_LANGUAGE");
    qunsetenv("SUPPORT_COMPANY");
    QVERIFY(settings);
    QCOMPARE(settings->company, u"Argument"_s);
    QCOMPARE(settings->language, u"pt-BR"_s);
    QCOMPARE(settings->data, u"/from/file"_s);
    QCOMPARE(settings->trustedProxies, (QStringList{u"192.0.2.1"_s, u"192.0.2.2"_s}));
}

void tst_ServerSettings::namesTheAddressMailComesFrom()
{
    QCOMPARE(ServerSettings::read({u"--data=d"_s, u"--public-url=https://desk.example"_s})->mailFrom, u"support@desk.example"_s);
    QCOMPARE(ServerSettings::read({u"--data=d"_s, u"--mail-from=help@desk.example"_s})->mailFrom, u"help@desk.example"_s);
}

void tst_ServerSettings::trustsNoMailServerUnlessToldSo()
{
    const auto usual = ServerSettings::read({u"--data=d"_s});
    QVERIFY(usual->authservId.isEmpty() && !usual->notifiesAgents && usual->plusAddressing);
    QCOMPARE(usual->agentAnswers, u"note"_s);
    const auto told = ServerSettings::read({u"--data=d"_s, u"--mail-authserv-id=mx.desk.example"_s, u"--mail-plus=no"_s, u"--agent-notices=yes"_s,
                                            u"--agent-mail-answers=reply"_s});
    QCOMPARE(told->authservId, u"mx.desk.example"_s);
    QVERIFY(told->notifiesAgents && !told->plusAddressing);
    QCOMPARE(told->agentAnswers, u"reply"_s);
}

void tst_ServerSettings::isAtHomeWhereNobodyElseIsSent()
{
    QVERIFY(ServerSettings::read({u"--data=d"_s})->isAtHome());
    QVERIFY(ServerSettings::read({u"--data=d"_s, u"--public-url=http://localhost:8420"_s})->isAtHome());
    QVERIFY(!ServerSettings::read({u"--data=d"_s, u"--public-url=https://desk.example"_s})->isAtHome());
}

void tst_ServerSettings::takesSeveralMailboxes()
{
    const auto settings = ServerSettings::read({u"--data"_s, u"d"_s, u"--mail-in"_s, u"imaps://a:b@mail.example/INBOX,imap://c:d@mail.example"_s,
                                                u"--mail-in=imap://e%40f:g%2Ch@127.0.0.1/Desk%20In?move=Done&poll=5"_s});
    QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().detail));
    const auto mailboxes = ImapSettings::parseList(settings->mailIn);
    QCOMPARE(mailboxes->size(), 3);
    QCOMPARE(mailboxes->at(0).security, MailServerSettings::Security::Tls);
    QCOMPARE(mailboxes->at(0).port, 993);
    QCOMPARE(mailboxes->at(0).name(), u"a@mail.example/INBOX"_s);
    QCOMPARE(mailboxes->at(1).security, MailServerSettings::Security::StartTls);
    QCOMPARE(mailboxes->at(1).port, 143);
    QCOMPARE(mailboxes->at(1).folder, u"INBOX"_s);
    QCOMPARE(mailboxes->at(2).security, MailServerSettings::Security::None);
    QCOMPARE(mailboxes->at(2).user, u"e@f"_s);
    QCOMPARE(mailboxes->at(2).password, u"g,h"_s);
    QCOMPARE(mailboxes->at(2).folder, u"Desk In"_s);
    QCOMPARE(mailboxes->at(2).moveTo, u"Done"_s);
    QCOMPARE(mailboxes->at(2).pollSeconds, 5);
}

QTEST_GUILESS_MAIN(tst_ServerSettings)
#include "tst_serversettings.moc"
