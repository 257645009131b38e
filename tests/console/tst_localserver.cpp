// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/session/localserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;

class tst_LocalServer : public QObject
{
    Q_OBJECT
private slots:
    void it_says_where_it_listens_and_ends_with_its_owner();
    void a_program_that_is_missing_is_a_failure();
    void a_server_that_cannot_start_is_a_failure();
    void the_setup_token_is_handed_over_while_there_is_one();

private:
    static QString script(const QTemporaryDir &folder, const QByteArray &body);
};

QString tst_LocalServer::script(const QTemporaryDir &folder, const QByteArray &body)
{
    QFile file(folder.filePath(u"server"_s));
    if (file.open(QFile::WriteOnly))
        file.write("#!/bin/sh\n" + body);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

void tst_LocalServer::it_says_where_it_listens_and_ends_with_its_owner()
{
    const QTemporaryDir folder;
    const auto program = script(folder, "echo $$ \"$@\" > " + folder.path().toLocal8Bit() + "/asked\n"
                                        "printf '{\"listening\":'; sleep 0.1; echo '\"http://127.0.0.1:8740\"}'; exec sleep 60\n");
    auto server = std::make_unique<LocalServer>(program, u"/data"_s, quint16(8740));
    QSignalSpy listening(server.get(), &LocalServer::listening);
    server->start();
    QTRY_COMPARE(listening.count(), 1);
    QCOMPARE(listening.first().first().toUrl(), QUrl(u"http://127.0.0.1:8740"_s));

    QFile asked(folder.filePath(u"asked"_s));
    QVERIFY(asked.open(QFile::ReadOnly));
    const auto words = asked.readAll().trimmed().split(' ');
    QCOMPARE(words.mid(1).join(' '), "serve --data /data --listen 127.0.0.1:8740 --smtp file:/data/mail");
    const auto process = pid_t(words.first().toInt());
    QCOMPARE(::kill(process, 0), 0);
    server.reset();
    QCOMPARE(::kill(process, 0), -1);
}

void tst_LocalServer::a_program_that_is_missing_is_a_failure()
{
    LocalServer server(u"/nowhere/support-server"_s, u"/data"_s, 8740);
    QString code;
    connect(&server, &LocalServer::failed, this, [&code](const Error &why) { code = why.code; });
    server.start();
    QTRY_COMPARE(code, u"local-server.failed"_s);
}

void tst_LocalServer::a_server_that_cannot_start_is_a_failure()
{
    const QTemporaryDir folder;
    LocalServer server(script(folder, "exit 75\n"), u"/data"_s, 8740);
    QString detail;
    connect(&server, &LocalServer::failed, this, [&detail](const Error &why) { detail = why.detail; });
    server.start();
    QTRY_COMPARE(detail, u"exit code 75"_s);
}

void tst_LocalServer::the_setup_token_is_handed_over_while_there_is_one()
{
    const QTemporaryDir folder;
    const LocalServer server(u"unused"_s, folder.path(), 8740);
    QCOMPARE(server.setupToken(), QString());
    QFile token(folder.filePath(u"setup-token"_s));
    QVERIFY(token.open(QFile::WriteOnly));
    token.write("proof\n");
    token.close();
    QCOMPARE(server.setupToken(), u"proof"_s);
}

QTEST_GUILESS_MAIN(tst_LocalServer)
#include "tst_localserver.moc"
