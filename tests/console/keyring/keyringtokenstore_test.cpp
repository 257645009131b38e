// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/session/keyringtokenstore.h"
#include "tests/support/settled.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

const auto key = u"http://127.0.0.1:8740|7"_s;
constexpr int timeLimit = 1'500;

}

/// The token store on a real keyring; with-keyring.sh brings it into the state that the function is named after.
class KeyringTokenStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void unlocked();
    void locked();
    void none();
    void hanging();
};

void KeyringTokenStoreTest::unlocked()
{
    KeyringTokenStore tokens(u"Enterprise Support test"_s, timeLimit);
    QCOMPARE(codeOf(settled(tokens.read(key))), u"session.keyring-empty"_s);
    QCOMPARE(codeOf(settled(tokens.write(key, u"t0k3n"_s))), QString());

    KeyringTokenStore next(u"Enterprise Support test"_s, timeLimit);
    QCOMPARE(settled(next.read(key)).value_or(QString()), u"t0k3n"_s);
    QCOMPARE(codeOf(settled(next.read(u"http://127.0.0.1:8740|8"_s))), u"session.keyring-empty"_s);
    QCOMPARE(codeOf(settled(next.remove(key))), QString());
    QCOMPARE(codeOf(settled(next.read(key))), u"session.keyring-empty"_s);
}

// Without a prompter a locked keyring reads as an empty one, and says no, or nothing, to a write.
void KeyringTokenStoreTest::locked()
{
    KeyringTokenStore tokens(u"Enterprise Support test"_s, timeLimit);
    const auto read = settled(tokens.read(key));
    QVERIFY(!read);
    const auto written = settled(tokens.write(key, u"t0k3n"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Unavailable);
    QVERIFY2(written.error().code.startsWith(u"session.keyring-"_s), qPrintable(written.error().code));
    qInfo("read %s, write %s (%s)", qPrintable(read.error().code), qPrintable(written.error().code), qPrintable(written.error().detail));
}

void KeyringTokenStoreTest::none()
{
    KeyringTokenStore tokens(u"Enterprise Support test"_s, timeLimit);
    QCOMPARE(codeOf(settled(tokens.read(key))), u"session.keyring-unusable"_s);
    QCOMPARE(codeOf(settled(tokens.write(key, u"t0k3n"_s))), u"session.keyring-unusable"_s);
}

// Without GLib's event loop no job ever ends; the store answers all the same.
void KeyringTokenStoreTest::hanging()
{
    KeyringTokenStore tokens(u"Enterprise Support test"_s, timeLimit);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(codeOf(settled(tokens.write(key, u"t0k3n"_s))), u"session.keyring-silent"_s);
    QVERIFY(clock.elapsed() < 2 * timeLimit);
}

QTEST_GUILESS_MAIN(KeyringTokenStoreTest)
#include "keyringtokenstore_test.moc"
