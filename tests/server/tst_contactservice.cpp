// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/clashservice.h"
#include "app/server/service/contactservice.h"
#include "tests/support/people.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_ContactService : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void aContactKeepsWhatWasTyped();
    void aUsersAddressIsSavedWithAFindingAndAClash();
    void aLookAlikeIsHintedAt();
    void anotherContactsAddressIsRefused();
    void aMailboxIsRefused();
    void badListsAreRefused_data();
    void badListsAreRefused();
    void addressesComeAndGo();
    void theOnlyAddressStays();
    void theFirstAddressIsThePrimaryOne();
    void aStaleEditNamesItsFields();
    void anOlderRevisionPassesWhereNothingCollides();
    void listsAreSortedAndNarrowed();
    void everyFaultInSavingLeavesAllOrNothing();

private:
    ContactService contacts() { return ContactService(**m_test, m_people->now); }
    Result<SavedContact> create(const QStringList &addresses, const QString &name = u"Ana"_s)
    {
        ContactDraft draft;
        draft.name = name;
        draft.addresses = addresses;
        return contacts().create(m_people->administrator, draft);
    }
    Result<SavedContact> change(const Contact &contact, const ContactPatch &patch)
    {
        return contacts().change(m_people->administrator, contact.id, contact.revision, patch);
    }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<People> m_people;
};

void tst_ContactService::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_people = std::make_unique<People>(**m_test);
    m_people->start();
}

void tst_ContactService::aContactKeepsWhatWasTyped()
{
    const auto saved = create({u"Ana@Customer.EXAMPLE"_s});
    QVERIFY(saved);
    QVERIFY(saved->findings.isEmpty());
    QCOMPARE(saved->contact.primaryAddress(), u"Ana@Customer.EXAMPLE"_s);
    QCOMPARE(saved->contact.portal, PortalState::NeverInvited);
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM audit WHERE action = 'contact.created'"), 1);
}

void tst_ContactService::aUsersAddressIsSavedWithAFindingAndAClash()
{
    const auto saved = create({u"ROOT@desk.example"_s});
    QVERIFY(saved);
    QCOMPARE(saved->findings, (QList<Finding>{{u"contact.email-is-users"_s, u"/emails/0/address"_s}}));
    QVERIFY(saved->contact.emails.first().isUsers);
    QCOMPARE(saved->contact.portal, PortalState::Off);
    const auto clashes = ClashService(**m_test, m_people->now).page({});
    QCOMPARE(clashes->items.size(), 1);
    QCOMPARE(clashes->items.first().contact, saved->contact.id);
    QCOMPARE(clashes->items.first().user, m_people->administrator.user);
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM audit WHERE action = 'clash.opened'"), 1);
}

void tst_ContactService::aLookAlikeIsHintedAt()
{
    const auto saved = create({u"r\u043E\u043Et@desk.example"_s}); // Cyrillic o
    QVERIFY(saved);
    QCOMPARE(saved->findings.size(), 1);
    QCOMPARE(saved->findings.first().code, u"contact.email-looks-like-users"_s);
}

void tst_ContactService::anotherContactsAddressIsRefused()
{
    const ContactId first = create({u"ana@customer.example"_s})->contact.id;
    const auto refused = create({u"own@customer.example"_s, u"ANA@customer.example"_s});
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(refused.error().code, u"contact.email-taken"_s);
    QCOMPARE(refused.error().extra["contactId"_L1].toInteger(), first.value);
    QCOMPARE(refused.error().fields.first().field, u"/emails/1/address"_s);
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM contact"), 1);
}

void tst_ContactService::aMailboxIsRefused()
{
    QVERIFY((*m_test)->execute("INSERT INTO identity (key, side, person) VALUES ('help@desk.example', 'channel', 0)"));
    const auto refused = create({u"help@desk.example"_s});
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(refused.error().code, u"contact.email-is-channel"_s);
}

void tst_ContactService::badListsAreRefused_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QStringList() << u"contact.email-missing"_s;
    QTest::newRow("no address") << QStringList{u"ana"_s} << u"contact.email-invalid"_s;
    QTest::newRow("twice") << QStringList{u"a@b.example"_s, u"A@B.example"_s} << u"contact.email-repeated"_s;
}

void tst_ContactService::badListsAreRefused()
{
    QFETCH(QStringList, addresses);
    const auto refused = create(addresses);
    QVERIFY(!refused);
    QTEST(refused.error().code, "code");
}

void tst_ContactService::addressesComeAndGo()
{
    const Contact ana = create({u"ana@customer.example"_s})->contact;
    const auto added = contacts().addEmail(m_people->administrator, ana.id, u"root@desk.example"_s);
    QVERIFY(added);
    QCOMPARE(added->findings, (QList<Finding>{{u"contact.email-is-users"_s, u"/address"_s}}));
    QCOMPARE(added->contact.portal, PortalState::NeverInvited);
    const auto removed = contacts().removeEmail(m_people->administrator, ana.id, added->contact.revision, added->contact.emails[1].id);
    QVERIFY(removed);
    QCOMPARE(removed->contact.emails.size(), 1);
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM clash WHERE state = 'resolved'"), 1);
}

void tst_ContactService::theOnlyAddressStays()
{
    const Contact ana = create({u"ana@customer.example"_s})->contact;
    const auto refused = contacts().removeEmail(m_people->administrator, ana.id, ana.revision, ana.emails[0].id);
    QCOMPARE(refused.error().code, u"contact.email-last"_s);
    QCOMPARE(contacts().removeEmail(m_people->administrator, ana.id, ana.revision, {99}).error().code,
             u"contact.email-unknown"_s);
}

void tst_ContactService::theFirstAddressIsThePrimaryOne()
{
    const Contact ana = create({u"ana@customer.example"_s, u"ana@home.example"_s})->contact;
    ContactPatch patch;
    patch.addresses = QStringList{u"ana@home.example"_s, u"ana@customer.example"_s};
    const auto saved = change(ana, patch);
    QVERIFY(saved);
    QCOMPARE(saved->contact.primaryAddress(), u"ana@home.example"_s);
    QCOMPARE(saved->contact.emails.size(), 2);
}

void tst_ContactService::aStaleEditNamesItsFields()
{
    const Contact seen = create({u"ana@customer.example"_s})->contact;
    ContactPatch patch;
    patch.name = u"Ana B."_s;
    QVERIFY(change(seen, patch));
    patch.notes = u"Prefers the morning"_s;
    const auto stale = change(seen, patch);
    QCOMPARE(stale.error().kind, Error::Kind::Stale);
    QCOMPARE(stale.error().code, u"contact.stale"_s);
    QCOMPARE(stale.error().fields.size(), 1);
    QCOMPARE(stale.error().fields.first().field, u"/name"_s);
}

void tst_ContactService::anOlderRevisionPassesWhereNothingCollides()
{
    const Contact seen = create({u"ana@customer.example"_s})->contact;
    ContactPatch name;
    name.name = u"Ana B."_s;
    QVERIFY(change(seen, name));
    ContactPatch notes;
    notes.notes = u"Prefers the morning"_s;
    const auto saved = change(seen, notes);
    QVERIFY(saved);
    QCOMPARE(saved->contact.name, u"Ana B."_s);
    QCOMPARE(saved->contact.revision, seen.revision + 2);
}

void tst_ContactService::listsAreSortedAndNarrowed()
{
    for (const QString &name : {u"\u00C9lise"_s, u"Zoe"_s, u"ada"_s, u"Eli"_s})
        QVERIFY(create({u"x%1@customer.example"_s.arg(name.size()) + QString::number(name[0].unicode())}, name));
    const auto names = [&](ContactQuery query) {
        QStringList found;
        do {
            const auto page = contacts().page(query);
            for (const Contact &contact : page->items)
                found.append(contact.name);
            query.cursor = page->next;
        } while (!query.cursor.isEmpty());
        return found;
    };
    QCOMPARE(names({{}, {}, {}, 3}), (QStringList{u"ada"_s, u"Eli"_s, u"\u00C9lise"_s, u"Zoe"_s}));
    QCOMPARE(names({u"ELI"_s, {}, {}, 1}), (QStringList{u"Eli"_s, u"\u00C9lise"_s}));
    QCOMPARE(names({u"X5@cust"_s, {}, {}, 50}), QStringList{u"\u00C9lise"_s});
    QCOMPARE(names({u"nobody"_s, {}, {}, 50}), QStringList());
    QCOMPARE(contacts().page({{}, {}, u"nonsense"_s, 50}).error().code, u"cursor.invalid"_s);
    const QByteArray withNul = R"(["contacts","a\u0000b",1])";
    QCOMPARE(contacts().page({{}, {}, QString::fromLatin1(withNul.toBase64()), 50}).error().code, u"cursor.invalid"_s);
}

void tst_ContactService::everyFaultInSavingLeavesAllOrNothing()
{
    for (int n = 1;; ++n) {
        (*m_test)->failAt(Database::Step::Statement, n);
        const bool saved = create({u"root@desk.example"_s, u"ana@customer.example"_s}).has_value();
        (*m_test)->failAt(Database::Step::Statement, 0);
        if (saved)
            break;
        QVERIFY(n < 100);
        for (const char *table : {"contact", "contact_address", "clash"})
            QCOMPARE(m_people->desk.count(QByteArray("SELECT COUNT(*) FROM ") + table), 0);
    }
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM contact_address"), 2);
}

QTEST_GUILESS_MAIN(tst_ContactService)
#include "tst_contactservice.moc"
