// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/cachedcontacts.h"
#include "app/console/cache/claimcache.h"
#include "tests/support/records.h"
#include "tests/support/settled.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class tst_ClaimCache : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void what_is_typed_is_compared_by_key_data();
    void what_is_typed_is_compared_by_key();
    void a_contact_does_not_clash_with_itself();
    void a_user_who_moves_frees_the_old_address();
    void a_deleted_user_holds_nothing();
    void a_contact_who_is_gone_holds_nothing();
    void contacts_are_found_by_name_and_address();
    void every_address_has_a_standing();
    void the_radar_tells_when_it_learns();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<ClaimCache> m_claims;
};

void tst_ClaimCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cache = std::make_unique<Cache>(m_folder->path());
    m_claims = std::make_unique<ClaimCache>(*m_cache);
    QVERIFY(settled(m_cache->open()));
    m_cache->apply({changed(aUser(7, u"Ana"_s, u"ana@example.org"_s)), changed(aContact(1, u"Béa"_s, {u"bea@example.org"_s}))});
}

void tst_ClaimCache::cleanup()
{
    m_claims.reset();
    m_cache.reset();
    m_folder.reset();
}

void tst_ClaimCache::what_is_typed_is_compared_by_key_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("a user's") << u"ana@example.org"_s << u"contact.email-is-users"_s;
    QTest::newRow("in capitals") << u" ANA@EXAMPLE.ORG "_s << u"contact.email-is-users"_s;
    QTest::newRow("pasted with a name") << u"Ana <ana@example.org>"_s << u"contact.email-is-users"_s;
    QTest::newRow("looks like a user's") << u"аna@example.org"_s << u"contact.email-looks-like-users"_s;
    QTest::newRow("another contact's") << u"bea@example.org"_s << u"contact.email-taken"_s;
    QTest::newRow("nobody's") << u"carla@example.org"_s << QString();
    QTest::newRow("not an address yet") << u"ana@"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_ClaimCache::what_is_typed_is_compared_by_key()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const auto claim = m_claims->claim(typed);
    QCOMPARE(claim.code, code);
    if (code.contains(u"users"_s)) {
        QCOMPARE(claim.user, UserId{7});
        QCOMPARE(claim.name, u"Ana"_s);
    }
}

void tst_ClaimCache::a_contact_does_not_clash_with_itself()
{
    QCOMPARE(m_claims->claim(u"bea@example.org"_s, ContactId{1}).code, QString());
    QCOMPARE(m_claims->claim(u"bea@example.org"_s, ContactId{2}).contact, ContactId{1});
}

void tst_ClaimCache::a_user_who_moves_frees_the_old_address()
{
    m_cache->apply({changed(aUser(7, u"Ana"_s, u"ana.new@example.org"_s))});
    QCOMPARE(m_claims->claim(u"ana@example.org"_s).code, QString());
    QCOMPARE(m_claims->claim(u"ana.new@example.org"_s).user, UserId{7});
}

void tst_ClaimCache::a_deleted_user_holds_nothing()
{
    auto ana = aUser(7, u"Ana"_s, u"ana@example.org"_s);
    ana.state = UserState::Deactivated;
    m_cache->apply({changed(ana)});
    QCOMPARE(m_claims->claim(u"ana@example.org"_s).code, u"contact.email-is-users"_s);
    ana.state = UserState::Deleted;
    m_cache->apply({changed(ana)});
    QCOMPARE(m_claims->claim(u"ana@example.org"_s).code, QString());
}

void tst_ClaimCache::a_contact_who_is_gone_holds_nothing()
{
    m_cache->apply({gone(EntityKind::Contact, 1)});
    QCOMPARE(m_claims->claim(u"bea@example.org"_s).code, QString());
}

void tst_ClaimCache::contacts_are_found_by_name_and_address()
{
    const CachedContacts contacts(*m_cache);
    m_cache->apply({changed(aContact(2, u"Alan"_s, {u"alan@corp.example"_s})), changed(aContact(3, u"alba"_s, {u"x@example.org"_s}))});
    const auto names = [&contacts](const QString &text, int limit) {
        QStringList found;
        for (const auto &row : contacts.matching(text, limit))
            found.append(row.name);
        return found;
    };
    QCOMPARE(names(u"AL"_s, 10), (QStringList{u"Alan"_s, u"alba"_s}));
    QCOMPARE(names(u"bea"_s, 10), QStringList{u"Béa"_s});
    QCOMPARE(names(u"corp"_s, 10), QStringList{u"Alan"_s});
    QCOMPARE(names(QString(), 1), QStringList{u"Alan"_s});
    QCOMPARE(contacts.row(0).name, u"Alan"_s);
}

void tst_ClaimCache::every_address_has_a_standing()
{
    using Kind = AddressStanding::Kind;
    User ana = aUser(7, u"Ana"_s, u"ana@example.org"_s);
    ana.role = Role::Supervisor;
    ana.state = UserState::Deactivated;
    m_cache->apply({changed(ana)});
    const auto kind = [this](const QString &typed) { return m_claims->standing(typed).kind; };
    QCOMPARE(m_claims->standing(u"Ana <ANA@example.org>"_s), (AddressStanding{Kind::Users, Role::Supervisor, UserState::Deactivated}));
    QVERIFY(kind(u"bea@example.org"_s) == Kind::Contacts);
    QVERIFY(kind(u"\u0430na@example.org"_s) == Kind::LooksLikeUsers);
    QVERIFY(kind(u"carla@example.org"_s) == Kind::Nobodys);
    QVERIFY(kind(u"ana@"_s) == Kind::Nobodys);
    ana.formerAddresses = {{UserAddressId{1}, u"ana.old@example.org"_s, 99}};
    m_cache->apply({changed(ana)});
    QVERIFY(m_claims->standing(u"ana.old@example.org"_s).isFormer && kind(u"ana.old@example.org"_s) == Kind::Users);
    QCOMPARE(m_claims->claim(u"ana.old@example.org"_s).code, u"contact.email-is-users"_s);
    m_cache->apply({changed(aContact(2, u"Ana at home"_s, {u"ana@example.org"_s}))});
    QVERIFY(kind(u"ana@example.org"_s) == Kind::Both);
    m_cache->apply({gone(EntityKind::Contact, 2)});
    QVERIFY(kind(u"ana@example.org"_s) == Kind::Users);
}

void tst_ClaimCache::the_radar_tells_when_it_learns()
{
    QSignalSpy learned(m_claims.get(), &AddressRadar::changed);
    m_cache->apply({changed(aContact(3, u"Carla"_s, {u"carla@example.org"_s}))});
    QCOMPARE(learned.count(), 1);
    QVERIFY(m_claims->standing(u"carla@example.org"_s).kind == AddressStanding::Kind::Contacts);
}

QTEST_GUILESS_MAIN(tst_ClaimCache)
#include "tst_claimcache.moc"
