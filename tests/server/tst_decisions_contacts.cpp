// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/channeladdresses.h"
#include "app/server/service/inviteservice.h"
#include "app/server/service/ticketservice.h"
#include "tests/server/decisions.h"

using namespace Qt::StringLiterals;

/// Rows of the decision table about making and editing contacts: A1, A2, A12, A13, B1 to B4, H2, H6.
class tst_Decisions_Contacts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { MAKE_DECISIONS(m_test, d); }

    void a1_createContactWithAnAgentsAddress();
    void a1_theAutomaticMailToItHasNoAccessLink();
    void a2_anIntegrationIsNamedByItsToken();
    void a2_thePolicyBlockRefuses();
    void a2_thePolicyBlockLeavesOldClashesEditable();
    void a12_aMailboxesAddressIsRefusedForBothSides();
    void a12_aPersonsAddressCannotBecomeAMailbox();
    void a12_aMailboxGivenUpIsFree();
    void a13_anAddressInTheCompanysDomainLooksLikeAColleague();
    void b1_thePrimaryAddressBecomesAnAgents();
    void b2_aSecondAddressIsAnAgents();
    void b3_anotherContactsAddressIsRefusedAndNamed();
    void b4_theAddressIsEditedAwayFromTheClash();
    void h2_aContactMadeOfflineIsAcceptedWithItsClash();
    void h6_onBehalfOfAContactWhoBecameAgent();

private:
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Decisions> d;
};

void tst_Decisions_Contacts::a1_createContactWithAnAgentsAddress()
{
    const auto saved = d->create({u"Bo@Desk.example"_s});
    QCOMPARE(d->codes(saved), QStringList{u"contact.email-is-users /emails/0/address"_s});
    QVERIFY(saved->contact.portal == PortalState::Off);
    const Clash clash = d->onlyClash();
    QCOMPARE(clash.user, d->agent);
    QCOMPARE(clash.contact, saved->contact.id);
    QCOMPARE(clash.userName, u"bo"_s);
    QCOMPARE(clash.contactName, u"Somebody"_s);
    QVERIFY(clash.state == ClashState::Open);
    QCOMPARE(d->audited("clash.opened"), 1);
    QVERIFY(d->people.invite(saved->contact.id).isEmpty());
}

void tst_Decisions_Contacts::a1_theAutomaticMailToItHasNoAccessLink()
{
    const auto saved = d->create({u"bo@desk.example"_s});
    TicketService tickets(**m_test, d->people.desk.settings, d->people.now);
    QVERIFY(tickets.open(d->people.administrator, {u"Printer"_s, saved->contact.id, u"text"_s, {}, {}, {}}));
    QCOMPARE(d->people.desk.count("SELECT COUNT(*) FROM mail_out WHERE template = 'ticket-opened'"), 1);
    QCOMPARE(d->people.desk.count("SELECT COUNT(*) FROM mail_out WHERE data LIKE '%/portal/link#%'"), 0);
    QCOMPARE(d->people.desk.count("SELECT COUNT(*) FROM portal_token"), 0);
}

void tst_Decisions_Contacts::a2_anIntegrationIsNamedByItsToken()
{
    d->people.administrator.session = 77;
    QVERIFY(d->create({u"bo@desk.example"_s}));
    QCOMPARE(d->people.desk.count("SELECT COUNT(*) FROM audit WHERE action = 'clash.opened' AND detail LIKE '%\"session\":77%'"), 1);
}

void tst_Decisions_Contacts::a2_thePolicyBlockRefuses()
{
    d->policy.refusesUsersAddresses = true;
    const auto refused = d->create({u"ana@customer.example"_s, u"bo@desk.example"_s});
    QCOMPARE(d->codes(refused), QStringList{u"identity.clash"_s});
    QVERIFY(refused.error().kind == Error::Kind::Conflict);
    QCOMPARE(refused.error().fields, (QList<FieldError>{{u"/emails/1/address"_s, u"contact.email-is-users"_s}}));
    QCOMPARE(refused.error().extra["userId"_L1].toInteger(), d->agent.value);
    QCOMPARE(d->people.desk.count("SELECT COUNT(*) FROM contact"), 0);

    const auto ana = d->create({u"ana@customer.example"_s});
    QCOMPARE(d->codes(d->setAddresses(ana->contact.id, {u"bo@desk.example"_s})), QStringList{u"identity.clash"_s});
    QCOMPARE(d->contacts().contact(ana->contact.id)->primaryAddress(), u"ana@customer.example"_s);
    QCOMPARE(d->people.desk.count("SELECT COUNT(*) FROM clash"), 0);
}

void tst_Decisions_Contacts::a2_thePolicyBlockLeavesOldClashesEditable()
{
    const auto saved = d->create({u"bo@desk.example"_s});
    d->policy.refusesUsersAddresses = true;
    QVERIFY(d->setAddresses(saved->contact.id, {u"bo@desk.example"_s, u"bo@home.example"_s}));
}

void tst_Decisions_Contacts::a12_aMailboxesAddressIsRefusedForBothSides()
{
    QVERIFY(ChannelAddresses(**m_test).set({u"Support@desk.example"_s}));
    const auto contact = d->create({u"ana@customer.example"_s, u"support@DESK.example"_s});
    QVERIFY(contact.error().kind == Error::Kind::Invalid);
    QCOMPARE(contact.error().fields, (QList<FieldError>{{u"/emails/1/address"_s, u"contact.email-is-channel"_s}}));
    QCOMPARE(contact.error().extra["mailbox"_L1].toString(), u"support@desk.example"_s);

    UserDraft draft;
    draft.name = u"Helper"_s;
    draft.email = u"support@desk.example"_s;
    const auto user = UserService(**m_test, d->people.desk.settings, d->people.now).create(d->people.administrator, draft);
    QCOMPARE(user.error().fields, (QList<FieldError>{{u"/email"_s, u"user.email-is-channel"_s}}));
}

void tst_Decisions_Contacts::a12_aPersonsAddressCannotBecomeAMailbox()
{
    d->create({u"ana@customer.example"_s});
    for (const QString &address : {u"ana@customer.example"_s, u"bo@desk.example"_s}) {
        const auto refused = ChannelAddresses(**m_test).set({u"help@desk.example"_s, address});
        QCOMPARE(refused.error().code, u"settings.mail-address-taken"_s);
        QVERIFY2(refused.error().detail.contains(address), qPrintable(refused.error().detail));
    }
    QCOMPARE(d->people.desk.count("SELECT COUNT(*) FROM channel_address"), 0);
}

void tst_Decisions_Contacts::a12_aMailboxGivenUpIsFree()
{
    QVERIFY(ChannelAddresses(**m_test).set({u"old@desk.example"_s, u"help@desk.example"_s}));
    QVERIFY(ChannelAddresses(**m_test).set({u"help@desk.example"_s}));
    QVERIFY(d->create({u"old@desk.example"_s}));
    QVERIFY(!d->create({u"help@desk.example"_s}));
}

void tst_Decisions_Contacts::a13_anAddressInTheCompanysDomainLooksLikeAColleague()
{
    d->policy.companyDomains = {u"desk.example"_s};
    const auto saved = d->create({u"carla@desk.example"_s, u"carla@home.example"_s, u"bo@desk.example"_s});
    QCOMPARE(d->codes(saved), (QStringList{u"contact.email-looks-like-colleague /emails/0/address"_s,
                                           u"contact.email-is-users /emails/2/address"_s}));
    QVERIFY(!d->people.invite(saved->contact.id).isEmpty());
}

void tst_Decisions_Contacts::b1_thePrimaryAddressBecomesAnAgents()
{
    const ContactId ana = d->people.contact(u"ana@customer.example"_s);
    const QByteArray session = d->enter(ana);
    QVERIFY(d->people.isIn(session));
    const auto saved = d->setAddresses(ana, {u"bo@desk.example"_s, u"ana@customer.example"_s});
    QCOMPARE(d->codes(saved), QStringList{u"contact.email-is-users /emails/0/address"_s});
    QCOMPARE(d->audited("clash.opened"), 1);
    QVERIFY2(d->people.isIn(session), "the old address is still the contact's, proven, and may sign in");
    QVERIFY(d->people.invite(ana, u"bo@desk.example"_s).isEmpty());
}

void tst_Decisions_Contacts::b2_aSecondAddressIsAnAgents()
{
    const ContactId ana = d->people.contact(u"ana@customer.example"_s);
    const QByteArray session = d->enter(ana);
    const auto saved = d->contacts().addEmail(d->people.administrator, ana, u"bo@desk.example"_s);
    QCOMPARE(d->codes(saved), QStringList{u"contact.email-is-users /address"_s});
    QVERIFY(saved->contact.emails.at(1).isUsers && !saved->contact.emails.at(0).isUsers);
    QVERIFY(saved->contact.portal == PortalState::Active);
    QVERIFY(d->people.isIn(session));
    QCOMPARE(d->audited("clash.opened"), 1);
}

void tst_Decisions_Contacts::b3_anotherContactsAddressIsRefusedAndNamed()
{
    const ContactId ana = d->people.contact(u"ana@customer.example"_s);
    const ContactId bia = d->people.contact(u"bia@customer.example"_s);
    const auto refused = d->setAddresses(bia, {u"bia@customer.example"_s, u"ANA@customer.example"_s});
    QCOMPARE(refused.error().code, u"contact.email-taken"_s);
    QVERIFY(refused.error().kind == Error::Kind::Conflict);
    QCOMPARE(refused.error().extra["contactId"_L1].toInteger(), ana.value);
    QCOMPARE(d->contacts().contact(ana)->primaryAddress(), u"ana@customer.example"_s);
}

void tst_Decisions_Contacts::b4_theAddressIsEditedAwayFromTheClash()
{
    const auto saved = d->create({u"bo@desk.example"_s});
    QVERIFY(d->setAddresses(saved->contact.id, {u"bo@home.example"_s}));
    const Clash clash = d->onlyClash();
    QVERIFY(clash.state == ClashState::Resolved);
    QCOMPARE(clash.resolution, u"contact.address-changed"_s);
    QCOMPARE(d->audited("clash.resolved"), 1);
    QVERIFY(d->contacts().contact(saved->contact.id)->portal == PortalState::NeverInvited);
    QVERIFY2(d->people.isIn(d->enter(saved->contact.id)), "a new invite works");
}

void tst_Decisions_Contacts::h2_aContactMadeOfflineIsAcceptedWithItsClash()
{
    // While the console was away somebody became a user on the address that it made a contact of.
    d->people.user(u"carla@customer.example"_s);
    const auto saved = d->create({u"carla@customer.example"_s});
    QCOMPARE(d->codes(saved), QStringList{u"contact.email-is-users /emails/0/address"_s});
    QVERIFY(d->onlyClash().state == ClashState::Open);
    QCOMPARE(d->audited("clash.opened"), 1);
}

void tst_Decisions_Contacts::h6_onBehalfOfAContactWhoBecameAgent()
{
    const ContactId ana = d->people.contact(u"ana@customer.example"_s);
    QVERIFY(d->people.promote(u"ana@customer.example"_s));
    const auto invite = InviteService(**m_test, d->people.desk.settings, d->people.now).invite(d->people.administrator, ana, {});
    QCOMPARE(invite.error().code, u"identity.clash"_s);
    QVERIFY(invite.error().kind == Error::Kind::Conflict);
    QCOMPARE(d->audited("invite.refused"), 1);
    QCOMPARE(d->people.desk.count("SELECT COUNT(*) FROM invite"), 0);

    TicketService tickets(**m_test, d->people.desk.settings, d->people.now);
    QVERIFY(tickets.open(d->people.administrator, {u"Printer"_s, ana, u"text"_s, {}, {}, {}}));
}

QTEST_GUILESS_MAIN(tst_Decisions_Contacts)
#include "tst_decisions_contacts.moc"
