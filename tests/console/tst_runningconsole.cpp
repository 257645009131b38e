// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/session/runningconsole.h"

#include <QLocalSocket>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Two starts in one profile: the later one hands over and ends.
class tst_RunningConsole : public QObject
{
    Q_OBJECT
private slots:
    void e2_aSecondStartHandsItsLinkOver();
    void aSecondStartWithoutALinkAsksForTheWindow();
    void aHolderThatDoesNotAnswerIsSaid();
    void theSocketOfOneThatCrashedIsNoObstacle();
    void whoSendsTooMuchIsLeftAlone();

private:
    /// The program itself, started in \a profile while something else holds it.
    static void start(QProcess &process, const QTemporaryDir &profile, const QStringList &arguments);
};

void tst_RunningConsole::start(QProcess &process, const QTemporaryDir &profile, const QStringList &arguments)
{
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QCoreApplication::applicationDirPath() + "/support-console"_L1,
                  QStringList{u"--language"_s, u"en"_s, u"--profile"_s, profile.path()} + arguments);
}

void tst_RunningConsole::e2_aSecondStartHandsItsLinkOver()
{
    const QTemporaryDir profile;
    QLockFile lock(profile.filePath(u"lock"_s));
    QVERIFY(lock.tryLock(0));
    RunningConsole running(profile.path());
    QVERIFY(running.listen());
    QSignalSpy asked(&running, &RunningConsole::asked);
    QProcess second;
    start(second, profile, {u"esupport://ticket/77"_s});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toString(), u"esupport://ticket/77"_s);
}

void tst_RunningConsole::aSecondStartWithoutALinkAsksForTheWindow()
{
    const QTemporaryDir profile;
    QLockFile lock(profile.filePath(u"lock"_s));
    QVERIFY(lock.tryLock(0));
    RunningConsole running(profile.path());
    QVERIFY(running.listen());
    QSignalSpy asked(&running, &RunningConsole::asked);
    QProcess second;
    start(second, profile, {});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked[0][0].toString().isEmpty());
}

void tst_RunningConsole::aHolderThatDoesNotAnswerIsSaid()
{
    const QTemporaryDir profile;
    QLockFile lock(profile.filePath(u"lock"_s));
    QVERIFY(lock.tryLock(0));
    QProcess second;
    start(second, profile, {u"esupport://ticket/77"_s});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(second.exitCode(), 75);
    QVERIFY2(second.readAllStandardError().contains("open already"), "a sentence");
}

void tst_RunningConsole::theSocketOfOneThatCrashedIsNoObstacle()
{
    const QTemporaryDir profile;
    QFile left(profile.filePath(u"console.socket"_s));
    QVERIFY(left.open(QFile::WriteOnly));
    left.close();
    RunningConsole running(profile.path());
    QVERIFY(running.listen());
    QVERIFY(!RunningConsole::handOver(profile.filePath(u"another"_s), {}, 100));
}

void tst_RunningConsole::whoSendsTooMuchIsLeftAlone()
{
    const QTemporaryDir profile;
    RunningConsole running(profile.path());
    QVERIFY(running.listen());
    QSignalSpy asked(&running, &RunningConsole::asked);
    QLocalSocket socket;
    socket.connectToServer(profile.filePath(u"console.socket"_s));
    QVERIFY(socket.waitForConnected(1000));
    socket.write(QByteArray(RunningConsole::longestLink * 2, 'x'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(asked.count(), 0);
}

QTEST_GUILESS_MAIN(tst_RunningConsole)
#include "tst_runningconsole.moc"
