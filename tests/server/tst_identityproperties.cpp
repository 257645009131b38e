// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/clashservice.h"
#include "app/server/service/contacterasure.h"
#include "app/server/service/claimexpiry.h"
#include "app/server/service/contactservice.h"
#include "app/server/service/ticketservice.h"
#include "app/server/service/useraddressservice.h"
#include "app/server/service/userremoval.h"
#include "app/server/service/userservice.h"
#include "tests/support/people.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// Sequences of everything that moves a key, in any order: whatever happens, the rule book's section 6 (a), (b), (d) holds.
/// SUPPORT_SEED and SUPPORT_STEPS choose another sequence.
class tst_IdentityProperties : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void theRuleHoldsAfterEveryStep();

private:
    void step();
    QString violation();

    void createContact();
    void editContact();
    void invite();
    void redeem();
    void signIn();
    void makeUser();
    void leaveOrReturn();
    void decideOnClash();
    void block();
    void erase();
    void moveUser();
    void deleteUser();
    void endWhatIsOver();

    int upTo(int bound) { return int(m_random.bounded(bound)); }
    QString anyAddress() { return u"p%1@example.org"_s.arg(upTo(12)); }
    ContactId anyContact() { return m_contacts.isEmpty() ? ContactId() : m_contacts[upTo(int(m_contacts.size()))]; }
    void keep(const QByteArray &session)
    {
        if (!session.isEmpty())
            m_sessions.append(session);
    }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<People> m_people;
    QRandomGenerator m_random;
    QList<ContactId> m_contacts;
    int m_tickets = 0; ///< one of each contact, with one message
    QList<UserId> m_users;
    QStringList m_codes;
    QList<QByteArray> m_sessions;
    QSet<QByteArray> m_ended;
    QString m_did;
};

void tst_IdentityProperties::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_people = std::make_unique<People>(**m_test);
    m_people->start();
    m_contacts.clear();
    m_tickets = 0;
    m_users.clear();
    m_codes.clear();
    m_sessions.clear();
    m_ended.clear();
}

void tst_IdentityProperties::theRuleHoldsAfterEveryStep()
{
    const quint32 seed = qEnvironmentVariable("SUPPORT_SEED", u"20240229"_s).toUInt();
    const int steps = qEnvironmentVariable("SUPPORT_STEPS", u"10000"_s).toInt();
    m_random.seed(seed);
    for (int i = 0; i < steps; ++i) {
        step();
        const QString wrong = violation();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, step %2, %3: %4"_s.arg(seed).arg(i).arg(m_did, wrong)));
    }
    QVERIFY(m_contacts.size() > 5);
    QVERIFY(!m_users.isEmpty());
    QVERIFY(!m_ended.isEmpty());
    qInfo("seed %u: %d steps, %d contacts, %d users, %d sessions", seed, steps, int(m_contacts.size()), int(m_users.size()),
          int(m_sessions.size()));
}

void tst_IdentityProperties::step()
{
    m_people->now += 1000 + upTo(60) * 60'000;
    switch (upTo(28)) {
    case 0: case 1: case 2:
        return createContact();
    case 3: case 4: case 5: case 6:
        return editContact();
    case 7: case 8: case 9: case 10:
        return invite();
    case 11: case 12: case 13: case 14:
        return redeem();
    case 15: case 16: case 17:
        return signIn();
    case 18:
        return makeUser();
    case 19: case 20:
        return decideOnClash();
    case 21: case 22:
        return block();
    case 23:
        return upTo(3) ? makeUser() : erase();
    case 24:
        return moveUser();
    case 25:
        return deleteUser();
    case 26:
        return endWhatIsOver();
    default:
        return leaveOrReturn();
    }
}

void tst_IdentityProperties::createContact()
{
    ContactDraft draft;
    draft.name = u"Somebody"_s;
    draft.addresses = {anyAddress()};
    m_did = u"create a contact on "_s + draft.addresses.first();
    const auto saved = ContactService(**m_test, m_people->now).create(m_people->administrator, draft);
    if (!saved)
        return;
    m_contacts.append(saved->contact.id);
    const TicketDraft ticket{u"Printer"_s, saved->contact.id, u"It smokes."_s, {}, {}, {}};
    QVERIFY(TicketService(**m_test, m_people->desk.settings, m_people->now).open(m_people->administrator, ticket));
    ++m_tickets;
}

void tst_IdentityProperties::editContact()
{
    // Mostly addresses that nobody else can have taken, so that contacts give up the contested ones.
    QStringList addresses{upTo(3) ? u"own%1@example.net"_s.arg(upTo(400)) : anyAddress()};
    if (upTo(2))
        addresses.append(anyAddress());
    ContactService contacts(**m_test, m_people->now);
    const ContactId id = anyContact();
    m_did = u"give contact %1 "_s.arg(id.value) + addresses.join(u' ');
    const auto before = contacts.contact(id);
    if (!before)
        return;
    ContactPatch patch;
    patch.addresses = addresses;
    (void)contacts.change(m_people->administrator, id, before->revision, patch);
}

void tst_IdentityProperties::invite()
{
    const ContactId id = anyContact();
    m_did = u"invite contact %1"_s.arg(id.value);
    if (const QString code = m_people->invite(id); !code.isEmpty())
        m_codes.append(code);
}

void tst_IdentityProperties::redeem()
{
    if (m_codes.isEmpty())
        return;
    m_did = u"redeem an invite"_s;
    keep(m_people->enter(m_codes[m_codes.size() - 1 - upTo(int(std::min<qsizetype>(m_codes.size(), 4)))]));
}

void tst_IdentityProperties::signIn()
{
    const EmailKey key = *EmailKey::parse(anyAddress());
    m_did = u"sign in as "_s + key.value();
    const auto session = PortalAccess(**m_test, m_people->now).signIn({key, anyContact(), u"no-hash"_s, {}});
    keep(session ? session->token : QByteArray());
}

void tst_IdentityProperties::makeUser()
{
    UserDraft draft;
    draft.name = u"Colleague"_s;
    draft.email = upTo(3) ? anyAddress() : u"own%1@example.net"_s.arg(upTo(400));
    draft.confirm = upTo(4) > 0;
    m_did = u"make a user on "_s + draft.email;
    const auto user = UserService(**m_test, m_people->desk.settings, m_people->now).create(m_people->administrator, draft);
    if (user)
        m_users.append(user->id);
}

void tst_IdentityProperties::leaveOrReturn()
{
    if (m_users.isEmpty())
        return;
    UserService users(**m_test, m_people->desk.settings, m_people->now);
    const auto user = users.user(m_users[upTo(int(m_users.size()))]);
    UserPatch patch;
    patch.state = user->state == UserState::Deactivated ? UserState::Active : UserState::Deactivated;
    patch.release = upTo(2) == 0;
    patch.confirm = upTo(4) > 0;
    m_did = u"let user %1 leave or return"_s.arg(user->id.value);
    if (user->state == UserState::Deactivated && upTo(2))
        (void)users.inviteAgain(m_people->administrator, user->id, patch.confirm);
    else
        (void)users.change(m_people->administrator, user->id, user->revision, patch);
}

void tst_IdentityProperties::moveUser()
{
    const AddressChange change{anyAddress(), {}, upTo(4) > 0};
    const UserId mover = m_people->administrator.user;
    m_did = u"move the administrator to "_s + change.email;
    UserAddressService addresses(**m_test, m_people->desk.settings, m_people->now);
    if (!addresses.request(m_people->administrator, mover, change))
        return;
    const auto data = (*m_test)->first("SELECT data FROM mail_out WHERE template = 'user-address-proof' ORDER BY id DESC LIMIT 1", {},
                                       [](const Row &row) { return row.text(0); });
    (void)addresses.prove(QJsonDocument::fromJson((**data).toUtf8()).object().value("consoleCode"_L1).toString(), {});
}

void tst_IdentityProperties::deleteUser()
{
    if (m_users.size() < 3)
        return;
    const UserId id = m_users.takeAt(upTo(int(m_users.size())));
    m_did = u"delete user %1"_s.arg(id.value);
    const auto user = UserService(**m_test, m_people->desk.settings, m_people->now).user(id);
    QVERIFY(UserRemoval(**m_test, m_people->now).remove(m_people->administrator, id, user->revision, {UserId(), true}));
}

void tst_IdentityProperties::decideOnClash()
{
    ClashService clashes(**m_test, m_people->now);
    const auto page = clashes.page({ClashQuery::Which::Standing, {}, 20});
    if (page->items.isEmpty())
        return;
    const Clash clash = page->items.at(upTo(int(page->items.size())));
    const bool accepts = clash.state == ClashState::Open;
    m_did = (accepts ? u"accept clash %1"_s : u"open clash %1 again"_s).arg(clash.id.value);
    (void)clashes.change(m_people->administrator, clash.id, clash.revision, {accepts ? ClashState::Accepted : ClashState::Open, {}});
}

void tst_IdentityProperties::block()
{
    ContactService contacts(**m_test, m_people->now);
    const ContactId id = anyContact();
    const auto before = contacts.contact(id);
    if (!before)
        return;
    ContactPatch patch;
    patch.blocked = !before->blocked;
    m_did = (before->blocked ? u"unblock contact %1"_s : u"block contact %1"_s).arg(id.value);
    (void)contacts.change(m_people->administrator, id, before->revision, patch);
}

void tst_IdentityProperties::erase()
{
    const ContactId id = anyContact();
    m_did = u"erase contact %1"_s.arg(id.value);
    const auto before = ContactService(**m_test, m_people->now).contact(id);
    if (before && ContactErasure(**m_test, m_people->now).erase(m_people->administrator, id, before->revision))
        m_contacts.removeAll(id);
}

void tst_IdentityProperties::endWhatIsOver()
{
    m_did = u"end what is over"_s;
    QVERIFY(ClaimExpiry(**m_test, m_people->now).endClaims());
}

QString tst_IdentityProperties::violation()
{
    const auto count = [&](QByteArrayView sql) { return m_people->desk.count(sql); };
    const PortalAccess access(**m_test, m_people->now);
    for (const QByteArray &session : std::as_const(m_sessions)) {
        const auto visitor = access.visitorOf(session);
        if (!visitor) {
            m_ended.insert(session);
            continue;
        }
        if (m_ended.contains(session))
            return u"a session came back"_s;
        if (m_people->desk.count("SELECT COUNT(*) FROM user_address WHERE key = ? AND state <> 'released'",
                                 {EmailKey::parse(visitor->address)->value()}))
            return u"a user's address is in the portal"_s;
    }
    m_sessions.removeIf([&](const QByteArray &session) { return m_ended.contains(session) && m_sessions.size() > 60; });

    for (const char *table : {"portal_sign_in", "portal_session", "portal_token"}) {
        if (count(QByteArray("SELECT COUNT(*) FROM user_address u JOIN ") + table + " p ON p.key = u.key WHERE u.state <> 'released'"))
            return u"a user's key has a row in "_s + QString::fromLatin1(table);
    }
    if (count("SELECT COUNT(*) FROM contact c WHERE c.blocked = 1 AND (EXISTS (SELECT 1 FROM portal_sign_in s WHERE s.contact_id = c.id)"
              " OR EXISTS (SELECT 1 FROM portal_token t WHERE t.contact_id = c.id))"))
        return u"a blocked contact has a way in"_s;
    if (count("SELECT COUNT(*) FROM contact_address a JOIN contact c ON c.id = a.contact_id WHERE c.erased_at IS NOT NULL"))
        return u"an erased contact claims an address"_s;
    if (count("SELECT COUNT(*) FROM contact WHERE erased_at IS NULL") != m_contacts.size())
        return u"the number of contacts moved"_s;
    if (count("SELECT COUNT(*) FROM ticket") != m_tickets || count("SELECT COUNT(*) FROM message") != m_tickets)
        return u"the number of tickets or messages moved"_s;
    const QByteArray both = "SELECT u.key FROM user_address u JOIN contact_address c ON c.key = u.key WHERE u.state <> 'released'";
    const QByteArray standing = "SELECT key FROM clash WHERE state <> 'resolved'";
    if (count("SELECT COUNT(*) FROM (" + both + " EXCEPT " + standing + ") AS missing"))
        return u"a clash is missing"_s;
    if (count("SELECT COUNT(*) FROM (" + standing + " EXCEPT " + both + ") AS stray"))
        return u"a clash stands without its claims"_s;
    if (count("SELECT COUNT(*) FROM contact c WHERE c.erased_at IS NULL AND (SELECT COUNT(*) FROM contact_address a WHERE a.contact_id = c.id"
              " AND a.is_primary = 1) <> 1"))
        return u"a contact has no primary address"_s;
    return {};
}

QTEST_GUILESS_MAIN(tst_IdentityProperties)
#include "tst_identityproperties.moc"
