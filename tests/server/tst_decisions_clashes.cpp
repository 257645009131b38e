// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/inviteservice.h"
#include "app/server/service/ownrequests.h"
#include "app/server/service/ticketservice.h"
#include "tests/server/decisions.h"

using namespace Qt::StringLiterals;

/// Clashes as objects, C6, C7, H3, and what an accepted clash gives: identity.md invariants 4, 6, 8 and 10.
class tst_Decisions_Clashes : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { MAKE_DECISIONS(m_test, d); }

    void aClashIsAcceptedGivenToSomebodyAndOpenedAgain();
    void aClashIsNotResolvedByHand();
    void onlySupervisorsDecideOnClashes();
    void aLateEditOfAClashIsRefusedWhereItCollides();
    void theListIsNarrowedByState();
    void eachKeyHasOneStandingClash();
    void anAcceptedClashKeepsThePortalOff();
    void c6_erasingAContactLeavesTheUserAndTheTickets();
    void c6_nothingOfThePersonIsLeft();
    void c6_onlySupervisorsEraseAndOnlyWhatTheySaw();
    void c7_aBlockedContactIsOutAndStaysOut();
    void c7_blockingNamesTheUserWhoIsNotConcerned();
    void c7_onlySupervisorsBlock();
    void h3_anErasedContactIsGone();
    void myRequestsAreOnlyWhatAnAcceptedClashGives();
    void myRequestsTellNothingInternal();

private:
    Clash must(const Result<Clash> &clash)
    {
        if (!clash)
            qFatal("%s", qPrintable(clash.error().code));
        return *clash;
    }
    Result<Clash> decide(const Clash &clash, std::optional<ClashState> state, std::optional<UserId> owner = {})
    {
        return d->clashes().change(d->people.administrator, clash.id, clash.revision, {state, owner});
    }
    Caller agent()
    {
        Caller caller;
        caller.user = d->agent;
        return caller;
    }
    TicketService tickets() { return TicketService(**m_test, d->people.desk.settings, d->people.now); }
    ContactId clashing() { return d->create({u"bo@desk.example"_s})->contact.id; }
    Result<void> erase(ContactId contact)
    {
        return ContactErasure(**m_test, d->people.now).erase(d->people.administrator, contact, d->contacts().contact(contact)->revision);
    }
    Result<SavedContact> block(ContactId contact, bool blocked = true)
    {
        ContactPatch patch;
        patch.blocked = blocked;
        return d->change(contact, patch);
    }
    qint64 count(QByteArrayView sql) { return d->people.desk.count(sql); }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Decisions> d;
};

void tst_Decisions_Clashes::aClashIsAcceptedGivenToSomebodyAndOpenedAgain()
{
    clashing();
    const Clash accepted = must(decide(d->onlyClash(), ClashState::Accepted));
    QVERIFY(accepted.state == ClashState::Accepted);
    QCOMPARE(accepted.acceptedAt, d->people.now);
    const Clash owned = must(decide(accepted, {}, d->people.administrator.user));
    QCOMPARE(owned.owner, d->people.administrator.user);
    QCOMPARE(owned.ownerName, u"root"_s);
    const Clash open = must(decide(owned, ClashState::Open));
    QVERIFY(open.state == ClashState::Open && open.acceptedAt == 0);
    for (const char *action : {"clash.opened", "clash.accepted", "clash.given", "clash.reopened"})
        QCOMPARE(d->audited(action), 1);
    QCOMPARE(decide(open, {}, UserId{999}).error().fields, (QList<FieldError>{{u"/ownerId"_s, u"clash.owner-unknown"_s}}));
    QVERIFY(!must(decide(open, {}, UserId())).owner.isValid());
}

void tst_Decisions_Clashes::aClashIsNotResolvedByHand()
{
    const ContactId contact = clashing();
    QVERIFY(d->setAddresses(contact, {u"bo@home.example"_s}));
    const auto refused = decide(d->onlyClash(), ClashState::Accepted);
    QCOMPARE(refused.error().code, u"clash.over"_s);
    QVERIFY(refused.error().kind == Error::Kind::Conflict);
}

void tst_Decisions_Clashes::onlySupervisorsDecideOnClashes()
{
    clashing();
    const auto refused = d->clashes().change(agent(), d->onlyClash().id, 1, {ClashState::Accepted, {}});
    QVERIFY(refused.error().kind == Error::Kind::Forbidden);
    QVERIFY(d->onlyClash().state == ClashState::Open);
}

void tst_Decisions_Clashes::aLateEditOfAClashIsRefusedWhereItCollides()
{
    clashing();
    const Clash seen = d->onlyClash();
    must(decide(seen, ClashState::Accepted));
    QVERIFY(decide(seen, ClashState::Open).error().kind == Error::Kind::Stale);
    QCOMPARE(must(decide(seen, {}, d->agent)).owner, d->agent);
}

void tst_Decisions_Clashes::theListIsNarrowedByState()
{
    using Which = ClashQuery::Which;
    clashing();
    d->people.user(u"cy@desk.example"_s);
    const auto cy = d->create({u"cy@desk.example"_s});
    must(decide(d->onlyClash(), ClashState::Accepted)); // the newest
    d->people.user(u"di@desk.example"_s);
    const auto di = d->create({u"di@desk.example"_s});
    QVERIFY(d->setAddresses(di->contact.id, {u"di@home.example"_s}));
    const auto addresses = [&](Which which) {
        QStringList found;
        const auto page = d->clashes().page({which, {}, 10});
        for (const Clash &clash : page->items)
            found.append(clash.address.section(u'@', 0, 0));
        return found.join(u' ');
    };
    QCOMPARE(addresses(Which::All), u"di cy bo"_s);
    QCOMPARE(addresses(Which::Standing), u"cy bo"_s);
    QCOMPARE(addresses(Which::Open), u"bo"_s);
    QCOMPARE(addresses(Which::Accepted), u"cy"_s);
    QCOMPARE(addresses(Which::Resolved), u"di"_s);
    const auto first = d->clashes().page({Which::Standing, {}, 1});
    QCOMPARE(d->clashes().page({Which::Standing, first->next, 1})->items.first().address, u"bo@desk.example"_s);
}

void tst_Decisions_Clashes::eachKeyHasOneStandingClash()
{
    const ContactId contact = clashing();
    QVERIFY(d->setAddresses(contact, {u"bo@home.example"_s}));
    QVERIFY(d->setAddresses(contact, {u"bo@desk.example"_s}));
    QVERIFY(d->setAddresses(contact, {u"BO@desk.example"_s, u"bo@home.example"_s}));
    QCOMPARE(count("SELECT COUNT(*) FROM clash WHERE state <> 'resolved'"), 1);
    QCOMPARE(d->audited("clash.opened"), 2);
    QCOMPARE(d->audited("clash.resolved"), 1);
}

void tst_Decisions_Clashes::anAcceptedClashKeepsThePortalOff()
{
    const ContactId contact = clashing();
    must(decide(d->onlyClash(), ClashState::Accepted));
    QVERIFY(d->people.invite(contact).isEmpty());
    QVERIFY(d->contacts().contact(contact)->portal == PortalState::Off);
}

void tst_Decisions_Clashes::c6_erasingAContactLeavesTheUserAndTheTickets()
{
    const ContactId contact = clashing();
    const auto ticket = tickets().open(d->people.administrator, {u"Printer"_s, contact, u"text"_s, {}, {}, {}});
    QVERIFY(erase(contact));
    const Clash clash = d->onlyClash();
    QVERIFY(clash.state == ClashState::Resolved);
    QCOMPARE(clash.resolution, u"contact.erased"_s);
    QCOMPARE(d->audited("contact.erased"), 1);
    QCOMPARE(d->audited("clash.resolved"), 1);
    QCOMPARE(UserService(**m_test, d->people.desk.settings, d->people.now).user(d->agent)->email, u"bo@desk.example"_s);
    QCOMPARE(count("SELECT COUNT(*) FROM identity WHERE key = 'bo@desk.example' AND side = 'user'"), 1);
    const auto left = tickets().byId(d->people.administrator, ticket->id);
    QCOMPARE(left->requester, contact);
    QCOMPARE(left->requesterName, QString());
    QVERIFY(d->create({u"bo@desk.example"_s}));
}

void tst_Decisions_Clashes::c6_nothingOfThePersonIsLeft()
{
    const ContactId ana = d->people.contact(u"ana@customer.example"_s);
    const QByteArray session = d->enter(ana);
    tickets().open(d->people.administrator, {u"Printer"_s, ana, u"text"_s, {}, {}, {}});
    QVERIFY(!d->people.invite(ana).isEmpty());
    const qint64 before = count("SELECT COUNT(*) FROM message");
    QVERIFY(erase(ana));
    QVERIFY(!d->people.isIn(session));
    QCOMPARE(d->audited("portal.closed"), 1);
    for (const char *sql : {"SELECT COUNT(*) FROM contact WHERE name <> '' OR sort_name <> ''", "SELECT COUNT(*) FROM contact_address",
                            "SELECT COUNT(*) FROM identity WHERE key LIKE 'ana@%'", "SELECT COUNT(*) FROM portal_sign_in",
                            "SELECT COUNT(*) FROM portal_password", "SELECT COUNT(*) FROM portal_token",
                            "SELECT COUNT(*) FROM invite WHERE address <> ''", "SELECT COUNT(*) FROM mail_out WHERE to_address <> '' OR data <> '{}'",
                            "SELECT COUNT(*) FROM mail_out WHERE state = 'queued'"})
        QVERIFY2(count(sql) == 0, sql);
    QCOMPARE(count("SELECT COUNT(*) FROM message"), before);
}

void tst_Decisions_Clashes::c6_onlySupervisorsEraseAndOnlyWhatTheySaw()
{
    const ContactId ana = d->people.contact(u"ana@customer.example"_s);
    ContactErasure erasure(**m_test, d->people.now);
    QVERIFY(erasure.erase(agent(), ana, 1).error().kind == Error::Kind::Forbidden);
    QVERIFY(erasure.erase(d->people.administrator, ana, 7).error().kind == Error::Kind::Stale);
    QVERIFY(erasure.erase(d->people.administrator, ContactId{999}, 1).error().kind == Error::Kind::NotFound);
    QCOMPARE(d->contacts().contact(ana)->primaryAddress(), u"ana@customer.example"_s);
}

void tst_Decisions_Clashes::c7_aBlockedContactIsOutAndStaysOut()
{
    const auto ana = d->create({u"ana@customer.example"_s, u"ana@home.example"_s})->contact.id;
    const QByteArray session = d->enter(ana);
    const QString link = d->people.invite(ana, u"ana@home.example"_s);
    QVERIFY((*m_test)->execute("INSERT INTO address_change (contact_id, token_hash, key, address, replaces, created_at, expires_at)"
                               " VALUES (?, ?, 'ana@new.example', 'ana@new.example', 'ana@customer.example', 0, ?)",
                               {ana, QByteArray("hash"), d->people.now + 1}));
    const auto blocked = block(ana);
    QVERIFY(blocked->contact.blocked && blocked->contact.portal == PortalState::Off);
    QCOMPARE(d->audited("contact.blocked"), 1);
    QCOMPARE(d->audited("portal.closed"), 1);
    QVERIFY(!d->people.isIn(session));
    QVERIFY(d->people.enter(link).isEmpty());
    QCOMPARE(count("SELECT COUNT(*) FROM address_change"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM portal_password"), 0);

    const auto invite = InviteService(**m_test, d->people.desk.settings, d->people.now).invite(d->people.administrator, ana, {});
    QCOMPARE(invite.error().code, u"contact.blocked"_s);
    QVERIFY2(tickets().open(d->people.administrator, {u"Printer"_s, ana, u"text"_s, {}, {}, {}}), "tickets go on");
    QCOMPARE(count("SELECT COUNT(*) FROM portal_token"), 0);
    const auto refused = PortalAccess(**m_test, d->people.now).signIn({*EmailKey::parse(u"ana@customer.example"_s), ana, u"no-hash"_s, {}});
    QCOMPARE(refused.error().code, u"portal.refused"_s);

    QVERIFY(!block(ana, false)->contact.blocked);
    QCOMPARE(d->audited("contact.unblocked"), 1);
    QVERIFY2(!d->people.isIn(session), "nothing revives");
    QVERIFY(d->people.isIn(d->enter(ana)));
}

void tst_Decisions_Clashes::c7_blockingNamesTheUserWhoIsNotConcerned()
{
    const ContactId contact = clashing();
    QCOMPARE(d->codes(block(contact)), QStringList{u"contact.email-is-users /emails/0/address"_s});
    QVERIFY(UserService(**m_test, d->people.desk.settings, d->people.now).user(d->agent)->state == UserState::Active);
    QVERIFY(d->onlyClash().state == ClashState::Open);
}

void tst_Decisions_Clashes::c7_onlySupervisorsBlock()
{
    const ContactId ana = d->people.contact(u"ana@customer.example"_s);
    ContactPatch patch;
    patch.blocked = true;
    QVERIFY(d->contacts().change(agent(), ana, 1, patch).error().kind == Error::Kind::Forbidden);
    QVERIFY(!d->contacts().contact(ana)->blocked);
}

void tst_Decisions_Clashes::h3_anErasedContactIsGone()
{
    const ContactId ana = d->people.contact(u"ana@customer.example"_s);
    QVERIFY(erase(ana));
    ContactPatch patch;
    patch.name = u"Ana Maria"_s;
    const auto late = d->contacts().change(d->people.administrator, ana, 1, patch);
    QVERIFY(late.error().kind == Error::Kind::Gone);
    QCOMPARE(late.error().code, u"contact.erased"_s);
    QCOMPARE(d->audited("contact.edit-refused"), 1);
    QVERIFY(d->contacts().addEmail(d->people.administrator, ana, u"ana@new.example"_s).error().kind == Error::Kind::Gone);
    QVERIFY(ContactErasure(**m_test, d->people.now).erase(d->people.administrator, ana, 2).error().kind == Error::Kind::Gone);
    QCOMPARE(d->contacts().page({})->items.size(), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM change WHERE kind = 2 AND entity = 1 AND scope_after IS NULL"), 1);
}

void tst_Decisions_Clashes::myRequestsAreOnlyWhatAnAcceptedClashGives()
{
    const ContactId contact = clashing();
    const ContactId ana = d->people.contact(u"ana@customer.example"_s);
    const auto mine = tickets().open(d->people.administrator, {u"My chair"_s, contact, u"text"_s, {}, {}, {}});
    const auto hers = tickets().open(d->people.administrator, {u"Her chair"_s, ana, u"text"_s, {}, {}, {}});
    const auto subjects = [&](const Caller &caller) {
        QStringList found;
        const auto page = OwnRequests(**m_test).page(caller, {}, 10);
        for (const Ticket &ticket : page->items)
            found.append(ticket.subject);
        return found;
    };
    const auto may = [&](TicketId ticket) { return OwnRequests(**m_test).messages(agent(), ticket, {}, 10).has_value(); };
    QCOMPARE(subjects(agent()), QStringList());
    QVERIFY(!may(mine->id));
    const Clash accepted = must(decide(d->onlyClash(), ClashState::Accepted));
    QCOMPARE(subjects(agent()), QStringList{u"My chair"_s});
    QCOMPARE(subjects(d->people.administrator), QStringList());
    QVERIFY(may(mine->id) && !may(hers->id));
    must(decide(accepted, ClashState::Open));
    QVERIFY(subjects(agent()).isEmpty() && !may(mine->id));
    must(decide(d->onlyClash(), ClashState::Accepted));
    QVERIFY(d->setAddresses(contact, {u"bo@home.example"_s}));
    QVERIFY2(subjects(agent()).isEmpty() && !may(mine->id), "it ends with the clash");
}

void tst_Decisions_Clashes::myRequestsTellNothingInternal()
{
    const ContactId contact = clashing();
    must(decide(d->onlyClash(), ClashState::Accepted));
    const TeamId board = d->people.desk.team(u"Board"_s);
    const auto ticket = tickets().open(d->people.administrator, {u"My chair"_s, contact, u"text"_s, d->agent, board, Priority::Urgent});
    QVERIFY(tickets().reply(d->people.administrator, ticket->id, {MessageKind::Note, u"He always complains."_s, {}, {}}));
    QVERIFY(tickets().reply(d->people.administrator, ticket->id, {MessageKind::Reply, u"A new one is on its way."_s, {}, {}}));
    Caller outsider = agent();
    outsider.seesAllTickets = false;
    QVERIFY(!tickets().byId(outsider, ticket->id));

    const Ticket seen = OwnRequests(**m_test).page(outsider, {}, 10)->items.first();
    QVERIFY(!seen.assignee.isValid() && !seen.team.isValid() && seen.priority == Priority::Normal && seen.tags.isEmpty());
    QStringList texts;
    const auto messages = OwnRequests(**m_test).messages(outsider, ticket->id, {}, 10);
    for (const Message &message : messages->items)
        texts.append(message.text);
    QCOMPARE(texts, (QStringList{u"text"_s, u"A new one is on its way."_s}));
}

QTEST_GUILESS_MAIN(tst_Decisions_Clashes)
#include "tst_decisions_clashes.moc"
