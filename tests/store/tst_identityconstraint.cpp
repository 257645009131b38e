// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The constraint of the rule book's section 3, without any code of ours around it.
class tst_IdentityConstraint : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void aContactsAddressMaySignIn();
    void aUsersAddressNeverSignsIn();
    void aUsersAddressGetsNoToken();
    void noOtherSideCanBeWrittenOnASignIn();
    void aPromotionIsRefusedWhileASignInStands();
    void aPromotionIsRefusedWhileATokenStands();
    void aPromotionInOrderEndsSessionsWithTheirSignIn();
    void aSessionNeedsItsSignIn();
    void aContactMayKeepAUsersAddress();
    void aUserNeedsTheSideOfAUser();
    void aReleasedAddressHoldsNothing();
    void aKeyHasOneUserAndOneContact();
    void aMailboxCollidesWithEverybody();
    void aMailboxIsNobody();
    void keysDifferByTheirBytes();

private:
    QString run(QByteArrayView sql, const Values &values = {}); ///< the code of the error, or "ok"
    QString identity(const QString &key, const QString &side);
    QString claimForContact(const QString &key) { return run("INSERT INTO contact_address (key, contact_id, address, created_at) VALUES (?, 1, ?, 0)", {key, key}); }
    QString claimForUser(const QString &key) { return run("INSERT INTO user_address (key, user_id, address, state, created_at) VALUES (?, 1, ?, 'current', 0)", {key, key}); }
    QString signIn(const QString &key) { return run("INSERT INTO portal_sign_in (key, contact_id, proven_at) VALUES (?, 1, 0)", {key}); }
    QString session(const QString &key) { return run("INSERT INTO portal_session (token_hash, key, contact_id, created_at, seen_at, expires_at) VALUES (?, ?, 1, 0, 0, 9)", {QByteArray("hash"), key}); }
    QString token(const QString &key) { return run("INSERT INTO portal_token (token_hash, purpose, key, contact_id, created_at, expires_at) VALUES (?, 'invite', ?, 1, 0, 9)", {QByteArray("hash"), key}); }
    QString promote(const QString &key) { return run("UPDATE identity SET side = 'user' WHERE key = ?", {key}); }
    qint64 count(const QByteArray &table);

    const QString ana = u"ana@example.org"_s;
    std::unique_ptr<TestDatabase> m_database;
};

void tst_IdentityConstraint::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    QCOMPARE(run("INSERT INTO contact (name, sort_name, created_at, updated_at) VALUES ('Ana', 'ana', 0, 0)"), u"ok"_s);
    QCOMPARE(run("INSERT INTO account_user (name, role, state, created_at, updated_at) VALUES ('Ana', 'agent', 'active', 0, 0)"), u"ok"_s);
}

QString tst_IdentityConstraint::run(QByteArrayView sql, const Values &values)
{
    const auto done = (*m_database)->execute(sql, values);
    return done ? u"ok"_s : done.error().code;
}

QString tst_IdentityConstraint::identity(const QString &key, const QString &side)
{
    return run("INSERT INTO identity (key, side, person) VALUES (?, ?, ?)", {key, side, side != u"channel"_s});
}

qint64 tst_IdentityConstraint::count(const QByteArray &table)
{
    return (*m_database)->first("SELECT count(*) FROM " + table, {}, [](const Row &row) { return row.integer(0); })->value_or(-1);
}

void tst_IdentityConstraint::aContactsAddressMaySignIn()
{
    QCOMPARE(identity(ana, u"contact"_s), u"ok"_s);
    QCOMPARE(claimForContact(ana), u"ok"_s);
    QCOMPARE(signIn(ana), u"ok"_s);
    QCOMPARE(session(ana), u"ok"_s);
    QCOMPARE(token(ana), u"ok"_s);
}

void tst_IdentityConstraint::aUsersAddressNeverSignsIn()
{
    identity(ana, u"user"_s);
    QCOMPARE(claimForContact(ana), u"ok"_s);
    QCOMPARE(signIn(ana), u"store.foreign-key"_s);
    QCOMPARE(signIn(u"nobody@example.org"_s), u"store.foreign-key"_s);
}

void tst_IdentityConstraint::aUsersAddressGetsNoToken()
{
    identity(ana, u"user"_s);
    QCOMPARE(token(ana), u"store.foreign-key"_s);
}

void tst_IdentityConstraint::noOtherSideCanBeWrittenOnASignIn()
{
    identity(ana, u"user"_s);
    QCOMPARE(run("INSERT INTO portal_sign_in (key, side, contact_id, proven_at) VALUES (?, 'user', 1, 0)", {ana}), u"store.check"_s);
    const QString token = run("INSERT INTO portal_token (token_hash, purpose, key, side, contact_id, created_at, expires_at)"
                              " VALUES (?, 'invite', ?, 'user', 1, 0, 9)", {QByteArray("hash"), ana});
    QCOMPARE(token, u"store.check"_s);
}

void tst_IdentityConstraint::aPromotionIsRefusedWhileASignInStands()
{
    identity(ana, u"contact"_s);
    signIn(ana);
    QCOMPARE(promote(ana), u"store.foreign-key"_s);
    QCOMPARE(run("DELETE FROM identity"), u"store.foreign-key"_s);
}

void tst_IdentityConstraint::aPromotionIsRefusedWhileATokenStands()
{
    identity(ana, u"contact"_s);
    token(ana);
    QCOMPARE(promote(ana), u"store.foreign-key"_s);
}

void tst_IdentityConstraint::aPromotionInOrderEndsSessionsWithTheirSignIn()
{
    identity(ana, u"contact"_s);
    claimForContact(ana);
    signIn(ana);
    session(ana);
    token(ana);
    QCOMPARE(run("DELETE FROM portal_sign_in WHERE key = ?", {ana}), u"ok"_s);
    QCOMPARE(run("DELETE FROM portal_token WHERE key = ?", {ana}), u"ok"_s);
    QCOMPARE(promote(ana), u"ok"_s);
    QCOMPARE(claimForUser(ana), u"ok"_s);
    QCOMPARE(count("portal_session"), 0);
    QCOMPARE(count("contact_address"), 1);
    QCOMPARE(signIn(ana), u"store.foreign-key"_s);
}

void tst_IdentityConstraint::aSessionNeedsItsSignIn()
{
    identity(ana, u"contact"_s);
    QCOMPARE(session(ana), u"store.foreign-key"_s);
}

void tst_IdentityConstraint::aContactMayKeepAUsersAddress()
{
    identity(ana, u"contact"_s);
    claimForContact(ana);
    QCOMPARE(promote(ana), u"ok"_s);
    QCOMPARE(claimForUser(ana), u"ok"_s);
}

void tst_IdentityConstraint::aUserNeedsTheSideOfAUser()
{
    identity(ana, u"contact"_s);
    QCOMPARE(claimForUser(ana), u"store.foreign-key"_s);
    QCOMPARE(run("INSERT INTO user_address (key, side, user_id, address, state, created_at) VALUES (?, NULL, 1, ?, 'current', 0)", {ana, ana}),
             u"store.check"_s);
    promote(ana);
    claimForUser(ana);
    QCOMPARE(run("UPDATE identity SET side = 'contact' WHERE key = ?", {ana}), u"store.foreign-key"_s);
}

void tst_IdentityConstraint::aReleasedAddressHoldsNothing()
{
    identity(ana, u"user"_s);
    claimForUser(ana);
    QCOMPARE(run("UPDATE user_address SET state = 'released'"), u"store.check"_s);
    QCOMPARE(run("UPDATE user_address SET state = 'released', side = NULL"), u"ok"_s);
    QCOMPARE(run("UPDATE identity SET side = 'contact' WHERE key = ?", {ana}), u"ok"_s);
    QCOMPARE(signIn(ana), u"ok"_s);
}

void tst_IdentityConstraint::aKeyHasOneUserAndOneContact()
{
    identity(ana, u"user"_s);
    QCOMPARE(identity(ana, u"contact"_s), u"store.unique"_s);
    QCOMPARE(claimForUser(ana), u"ok"_s);
    QCOMPARE(claimForUser(ana), u"store.unique"_s);
    QCOMPARE(claimForContact(ana), u"ok"_s);
    QCOMPARE(claimForContact(ana), u"store.unique"_s);
}

void tst_IdentityConstraint::aMailboxCollidesWithEverybody()
{
    identity(ana, u"channel"_s);
    QCOMPARE(run("INSERT INTO channel_address (key, address) VALUES (?, ?)", {ana, ana}), u"ok"_s);
    QCOMPARE(claimForContact(ana), u"store.foreign-key"_s);
    QCOMPARE(claimForUser(ana), u"store.foreign-key"_s);
    QCOMPARE(signIn(ana), u"store.foreign-key"_s);
}

void tst_IdentityConstraint::aMailboxIsNobody()
{
    QCOMPARE(run("INSERT INTO identity (key, side, person) VALUES (?, 'channel', 1)", {ana}), u"store.check"_s);
    QCOMPARE(run("INSERT INTO identity (key, side, person) VALUES (?, 'contact', 0)", {ana}), u"store.check"_s);
}

void tst_IdentityConstraint::keysDifferByTheirBytes()
{
    identity(ana, u"contact"_s);
    QCOMPARE(identity(u"Ana@example.org"_s, u"contact"_s), u"ok"_s); // the database folds nothing
    const auto order = (*m_database)->list("SELECT key FROM identity ORDER BY key", {}, [](const Row &row) { return row.text(0); });
    QCOMPARE(*order, (QList {u"Ana@example.org"_s, ana}));
}

QTEST_GUILESS_MAIN(tst_IdentityConstraint)
#include "tst_identityconstraint.moc"
