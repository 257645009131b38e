// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/changejson.h"
#include "models/protocol/clashjson.h"
#include "models/protocol/contactjson.h"
#include "models/protocol/invitejson.h"
#include "models/protocol/messagejson.h"
#include "models/protocol/organizationjson.h"
#include "models/protocol/teamjson.h"
#include "models/protocol/ticketjson.h"
#include "models/protocol/userjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace protocol;

/// Every value the server tells comes back as it was.
class tst_EntityJson : public QObject
{
    Q_OBJECT

    const Ticket ticket{TicketId{1}, 1001, u"Impressora travada"_s, TicketStatus::Pending, Priority::High, ContactId{2},
                        UserId{}, u"Ana Souza"_s, UserId{3}, TeamId{}, OrganizationId{4}, {u"a"_s, u"b"_s}, Channel::Mail,
                        0, 1'700'000'000'000, 1'700'000'000'001, 0, 9, u"ana@example.com"_s};
    const Message message{MessageId{5}, TicketId{1}, MessageKind::Note, AuthorKind::Contact, 2, u"Ana"_s, u"Ol\u00e1\n"_s,
                          u"<p>Ol\u00e1</p>"_s, Channel::Portal, 12, 1, {{AttachmentId{7}, u"nota \"\u00e7\".pdf"_s, u"application/pdf"_s, 9}}};
    const Contact contact{ContactId{2}, u"Ana"_s,
                          {{ContactEmailId{7}, u"ana@example.com"_s, true, true, false},
                           {ContactEmailId{8}, u"a@example.org"_s, false, false, true}},
                          OrganizationId{4}, u"+55 11 5555"_s, u"pt-BR"_s, u"notes"_s, PortalState::Active, 1, 2, 3, true};
    const Organization organization{OrganizationId{4}, u"Padaria"_s, u"n"_s, true, 1, 2, 3};
    const User user{UserId{3}, u"Bia"_s, u"bia@example.com"_s, Role::Supervisor, UserState::Invited, {TeamId{1}, TeamId{2}},
                    false, u"es"_s, 1, 2, 3, {{UserAddressId{8}, u"old@example.com"_s, 12}}, u"last@example.com"_s, true, 99};
    const Team team{TeamId{1}, u"Suporte"_s, 3};
    const Invite invite{InviteId{6}, ContactId{2}, u"ana@example.com"_s, InviteState::Revoked, u"identity.became-user"_s, 1, 2};
    const Clash clash{ClashId{9}, u"ana@example.com"_s, UserId{3}, ContactId{2}, ClashState::Accepted, 1, 0, 2,
                      u"contact.address-changed"_s, UserId{1}, u"Bia"_s, Role::Supervisor, u"Ana"_s, u"Caio"_s, 4};

private slots:
    void each_comes_back_as_it_was()
    {
        QCOMPARE(*readTicket(write(ticket)), ticket);
        QCOMPARE(*readMessage(write(message)), message);
        QCOMPARE(*readContact(write(contact)), contact);
        QCOMPARE(*readOrganization(write(organization)), organization);
        QCOMPARE(*readUser(write(user)), user);
        QCOMPARE(*readTeam(write(team)), team);
        QCOMPARE(*readInvite(write(invite)), invite);
        QCOMPARE(*readClash(write(clash)), clash);
    }

    void a_ticket_looks_as_agreed()
    {
        QCOMPARE(write(ticket),
                 QByteArray(R"({"id":1,"number":1001,"subject":"Impressora travada","status":"pending","priority":"high",)"
                            R"("requesterId":2,"requesterUserId":null,"requesterName":"Ana Souza","assigneeId":3,"teamId":null,)"
                            R"("organizationId":4,"tags":["a","b"],"channel":"mail","dueAt":null,"createdAt":1700000000000,)"
                            R"("updatedAt":1700000000001,"solvedAt":null,"revision":9,"requesterAddress":"ana@example.com"})"));
    }

    void every_word_of_every_enumeration_comes_back()
    {
        everyWord<TicketStatus>();
        everyWord<Priority>();
        everyWord<Channel>();
        everyWord<MessageKind>();
        everyWord<AuthorKind>();
        everyWord<Role>();
        everyWord<UserState>();
        everyWord<PortalState>();
        everyWord<InviteState>();
        everyWord<ClashState>();
        everyWord<EntityKind>();
    }

    void a_page_carries_its_items_and_the_next_url()
    {
        const auto page = readTicketPage(writePage(QList<Ticket>{ticket, ticket}, u"/api/v1/tickets?cursor=x"_s));
        QCOMPARE(page->items, QList<Ticket>({ticket, ticket}));
        QCOMPARE(page->next, u"/api/v1/tickets?cursor=x"_s);
        QCOMPARE(writePage(QList<Contact>{}, QString()), QByteArray(R"({"items":[],"next":null})"));
        QVERIFY(readContactPage(R"({"items":[],"next":null})")->next.isEmpty());
    }

    void changes_carry_each_kind_and_what_is_gone()
    {
        ChangePage page{{{1, EntityKind::Ticket, 1, ticket},
                         {2, EntityKind::Message, 5, message},
                         {3, EntityKind::Contact, 2, contact},
                         {4, EntityKind::Organization, 4, organization},
                         {5, EntityKind::User, 3, user},
                         {6, EntityKind::Team, 1, team},
                         {7, EntityKind::Invite, 6, invite},
                         {8, EntityKind::Clash, 9, clash},
                         {9, EntityKind::Ticket, 77, {}}},
                        9, false, true};
        const auto read = readChangePage(write(page));
        QVERIFY(read);
        QCOMPARE(read->changes.size(), page.changes.size());
        for (qsizetype i = 0; i < page.changes.size(); ++i) {
            QCOMPARE(read->changes.at(i).seq, page.changes.at(i).seq);
            QVERIFY(read->changes.at(i).entity == page.changes.at(i).entity);
        }
        QVERIFY(read->changes.last().isGone());
        QCOMPARE(read->next, 9);
        QVERIFY(!read->end && read->scopeChanged);
        QCOMPARE(write(page.changes.last()), QByteArray(R"({"seq":9,"kind":"ticket","id":77,"gone":true})"));
    }

    void a_change_without_its_entity_is_refused()
    {
        const auto read = readChangePage(R"({"changes":[{"seq":1,"kind":"ticket","id":1}],"next":1,"end":true})");
        QVERIFY(!read);
        QCOMPARE(read.error().fields.first(), (FieldError{u"/changes/0/entity"_s, u"json.missing"_s}));
    }

    void what_a_newer_server_adds_is_ignored()
    {
        QByteArray text = write(team);
        text.insert(1, R"("colour":"red",)");
        QCOMPARE(*readTeam(text), team);
    }

    void a_saved_contact_carries_its_findings()
    {
        const SavedContact saved{contact, {{u"contact.email-is-users"_s, u"/emails/1/address"_s}}};
        const auto read = readSavedContact(write(saved));
        QCOMPARE(read->contact, contact);
        QCOMPARE(read->findings, saved.findings);
    }

private:
    template <typename Enum>
    void everyWord()
    {
        for (size_t i = 0; i < wordsOf<Enum>.size(); ++i)
            QCOMPARE(fromWord<Enum>(QString::fromLatin1(word(Enum(i)))), std::optional(Enum(i)));
        QVERIFY(!fromWord<Enum>(u"nothing of this kind"_s));
        QVERIFY(!fromWord<Enum>(QStringView()));
    }
};

QTEST_GUILESS_MAIN(tst_EntityJson)
#include "tst_entityjson.moc"
