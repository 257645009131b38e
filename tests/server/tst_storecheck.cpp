// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/storecheck.h"
#include "app/server/command/demo/demoaccount.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Each rule is shown to notice what it is there for: a check that cannot fail is none.
class tst_StoreCheck : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void anEmptyStoreBreaksNoRule();
    void aViolationIsFound_data();
    void aViolationIsFound();

private:
    QStringList broken() const;

    std::unique_ptr<TestDatabase> m_database;
};

void tst_StoreCheck::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
}

QStringList tst_StoreCheck::broken() const
{
    const auto findings = StoreCheck(**m_database).run();
    if (!findings)
        return {findings.error().detail};
    QStringList rules;
    for (const StoreFinding &finding : *findings) {
        if (!finding.holds())
            rules.append(finding.rule);
    }
    return rules;
}

void tst_StoreCheck::anEmptyStoreBreaksNoRule()
{
    QCOMPARE(broken(), QStringList());
}

void tst_StoreCheck::aViolationIsFound_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QString>("rule");
    const auto row = [](const QByteArray &damage, const QString &rule) { QTest::newRow(qPrintable(rule)) << damage << rule; };
    row("UPDATE user_address SET key = 'nobody@ipe.example' WHERE user_id = 2", u"A user's address is on the users' side"_s);
    row("INSERT INTO registration (token_hash, key, address, name, created_at, expires_at)"
        " SELECT CAST('x' AS {blob}), key, address, 'x', 0, 0 FROM user_address WHERE user_id = 2", u"A user's address waits for no proof"_s);
    row("INSERT INTO requester_claim (token_hash, key, address, ticket_id, created_at, expires_at) SELECT CAST('' AS {blob}), key, address, 1, 0, 1"
        " FROM user_address WHERE user_id = 2", u"A user's address has no link that would make it a requester"_s);
    row("DELETE FROM clash WHERE id = 1", u"Each address of both a user and a contact is a clash"_s);
    row("UPDATE clash SET user_id = 1 WHERE id = 1", u"Each clash is an address of both a user and a contact"_s);
    row("UPDATE portal_sign_in SET contact_id = 2 WHERE contact_id = 1", u"A portal sign-in is its contact's address"_s);
    row("DELETE FROM portal_sign_in WHERE contact_id = 1", u"A portal password has a sign-in"_s);
    row("UPDATE portal_token SET contact_id = 2 WHERE id = 1", u"A portal link is for its contact's address"_s);
    row("UPDATE contact_address SET is_primary = 0 WHERE contact_id = 1", u"A contact with addresses has a primary one"_s);
    row("UPDATE user_address SET state = 'former' WHERE user_id = 2", u"A user who may come in has a current address"_s);
    row("UPDATE account_user SET role = 'agent' WHERE id = 1", u"There is an active administrator where there are users"_s);
    row("DELETE FROM message WHERE ticket_id = 1", u"Every ticket has a message"_s);
    row("DELETE FROM mail_out WHERE template = 'reply'", u"Every reply to a contact has its mail"_s);
    row("UPDATE mail_out SET data = '{\"link\":\"secret\"}'", u"A mail that was sent keeps no secret"_s);
    row("INSERT INTO mail_in (source, source_key, sha256, size, received_at, state, next_at) VALUES ('pipe', '1', CAST('' AS {blob}), 3, 0, 'received', 0)",
        u"A mail that came in has its bytes"_s);
    row("INSERT INTO content (id, sha256, size, created_at) VALUES (1, CAST('x' AS {blob}), 5, 0)", u"Every content has all its bytes"_s);
    row("INSERT INTO content (id, sha256, size, created_at) VALUES (2, CAST('y' AS {blob}), 5, 0)", u"Every content has the hash of its bytes"_s);
    row("INSERT INTO content_chunk (content_id, n, bytes) VALUES (7, 0, CAST('x' AS {blob}))", u"Every piece of bytes is of a content"_s);
    row("INSERT INTO attachment (message_id, content_id, name, type, created_at) VALUES (1, 7, 'a', 'b', 0)", u"Every file has its bytes"_s);
    row("UPDATE counter SET value = 3 WHERE name = 'change'", u"The change counter is not behind the changes"_s);
    row("UPDATE counter SET value = 1000000 WHERE name = 'change-floor'", u"The oldest change kept is not ahead of the counter"_s);
    row("UPDATE counter SET value = 3 WHERE name = 'ticket'", u"The ticket counter is not behind the tickets"_s);
}

void tst_StoreCheck::aViolationIsFound()
{
    QFETCH(QByteArray, damage);
    QFETCH(QString, rule);
    QVERIFY(DemoAccount(**m_database, 1'800'000'000'000).fill({80, 200, 12, 1}, {u"hash"_s, u"hash"_s}));
    const bool sqlite = (*m_database)->engine() == Database::Engine::Sqlite;
    QVERIFY((*m_database)->execute(sqlite ? "PRAGMA foreign_keys = OFF" : "SET session_replication_role = replica"));
    const auto done = (*m_database)->execute(damage);
    QVERIFY(done);
    QVERIFY(*done > 0);
    QVERIFY2(broken().contains(rule), qPrintable(broken().join(u", "_s)));
}

QTEST_GUILESS_MAIN(tst_StoreCheck)
#include "tst_storecheck.moc"
