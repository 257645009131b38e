// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/cache.h"
#include "models/store/migrator.h"
#include "tests/support/records.h"
#include "tests/support/settled.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class tst_Cache : public QObject
{
    Q_OBJECT
private slots:
    void what_was_taken_in_is_there_after_a_restart();
    void empty_texts_and_missing_ids_survive();
    void what_is_gone_is_gone_from_memory_and_file();
    void a_conversation_comes_back_in_order();
    void whoever_hears_of_a_message_can_read_it();
    void a_ticket_that_goes_takes_its_messages_along();
    void it_stands_nowhere_until_a_cursor_was_written();
    void others_are_those_that_a_list_did_not_bring();
    void the_file_is_for_its_owner_only();
    void a_damaged_file_is_made_anew();
    void a_file_of_a_newer_program_is_made_anew();
    void after_wiping_nothing_is_there();
    void a_signal_says_what_was_and_what_is();
};

void tst_Cache::what_was_taken_in_is_there_after_a_restart()
{
    const QTemporaryDir folder;
    auto contact = aContact(1, u"Bea"_s, {u"bea@example.org"_s, u"b@example.org"_s});
    contact.portal = PortalState::Off;
    contact.emails[1].isUsers = true;
    auto ticket = aTicket(5);
    ticket.tags = {u"red"_s, u"two words"_s};
    ticket.requesterAddress = u"dora@example.org"_s;
    ticket.assignee = UserId{7};
    auto user = aUser(7, u"Ana"_s, u"ana@example.org"_s);
    user.teams = {TeamId{3}, TeamId{4}};
    const Invite invite{InviteId{9}, ContactId{1}, u"bea@example.org"_s, InviteState::Revoked, u"identity.became-user"_s, 1, 2};
    const Clash clash{ClashId{2}, u"b@example.org"_s, UserId{7}, ContactId{1}, ClashState::Accepted, 3, 4};
    const Organization organization{OrganizationId{6}, u"Acme"_s, u"notes"_s, true, 1, 2, 3};
    const Team team{TeamId{3}, u"First line"_s, 1};
    {
        Cache cache(folder.path());
        QVERIFY(settled(cache.open()));
        QVERIFY(settled(cache.apply({changed(contact), changed(ticket), changed(user), {0, EntityKind::Invite, 9, invite},
                                     {0, EntityKind::Clash, 2, clash}, {0, EntityKind::Organization, 6, organization},
                                     {0, EntityKind::Team, 3, team}},
                                    42, 1'000)));
    }
    Cache cache(folder.path());
    QVERIFY(settled(cache.open()));
    QCOMPARE(cache.content().contacts.value(contact.id), contact);
    QCOMPARE(cache.content().tickets.value(ticket.id), ticket);
    QCOMPARE(cache.content().users.value(user.id), user);
    QCOMPARE(cache.content().invites.value(invite.id), invite);
    QCOMPARE(cache.content().clashes.value(clash.id), clash);
    QCOMPARE(cache.content().organizations.value(organization.id), organization);
    QCOMPARE(cache.content().teams.value(team.id), team);
    QCOMPARE(cache.content().cursor.value_or(0), 42);
    QCOMPARE(cache.content().asOf, 1'000);
}

void tst_Cache::empty_texts_and_missing_ids_survive()
{
    const QTemporaryDir folder;
    Ticket bare;
    bare.id = TicketId{1};
    Message silent;
    silent.id = MessageId{1};
    silent.ticket = bare.id;
    Cache cache(folder.path());
    QVERIFY(settled(cache.open()));
    QVERIFY(settled(cache.apply({changed(bare), changed(silent), changed(aContact(1, {}, {})), changed(aUser(1, {}, {}))})));
}

void tst_Cache::what_is_gone_is_gone_from_memory_and_file()
{
    const QTemporaryDir folder;
    {
        Cache cache(folder.path());
        QVERIFY(settled(cache.open()));
        QVERIFY(settled(cache.apply({changed(aContact(1, u"Bea"_s, {u"bea@example.org"_s})), changed(aTicket(1))})));
        QVERIFY(settled(cache.apply({gone(EntityKind::Contact, 1), gone(EntityKind::Ticket, 1)})));
        QVERIFY(cache.content().contacts.isEmpty());
    }
    Cache cache(folder.path());
    QVERIFY(settled(cache.open()));
    QVERIFY(cache.content().contacts.isEmpty());
    QVERIFY(cache.content().tickets.isEmpty());
}

void tst_Cache::a_conversation_comes_back_in_order()
{
    const QTemporaryDir folder;
    Cache cache(folder.path());
    QVERIFY(settled(cache.open()));
    QCOMPARE(settled(cache.hasConversation(TicketId{1})).value_or(true), false);
    QList<Message> messages{aMessage(2, 1, u"second"_s), aMessage(1, 1, u"first"_s)};
    messages[0].attachments = {{AttachmentId{5}, u"nota \"ç\".pdf"_s, u"application/pdf"_s, 12}, {AttachmentId{6}, u"b"_s, {}, 0}};
    QVERIFY(settled(cache.applyConversation(TicketId{1}, messages)));
    QCOMPARE(settled(cache.hasConversation(TicketId{1})).value_or(false), true);
    const auto read = settled(cache.messages(TicketId{1}));
    QVERIFY(read);
    QCOMPARE(*read, (QList<Message>{messages.at(1), messages.at(0)}));
}

void tst_Cache::whoever_hears_of_a_message_can_read_it()
{
    const QTemporaryDir folder;
    Cache cache(folder.path());
    QVERIFY(settled(cache.open()));
    QFuture<Result<QList<Message>>> read;
    connect(&cache, &Cache::messagesChanged, this, [&](TicketId ticket) { read = cache.messages(ticket); });
    const Message message = aMessage(1, 1, u"first"_s);
    QVERIFY(settled(cache.apply({changed(aTicket(1)), changed(message)})));
    QTRY_VERIFY(read.isValid());
    QCOMPARE(settled(read).value_or(QList<Message>{}), QList<Message>{message});
}

void tst_Cache::a_ticket_that_goes_takes_its_messages_along()
{
    const QTemporaryDir folder;
    Cache cache(folder.path());
    QVERIFY(settled(cache.open()));
    QVERIFY(settled(cache.apply({changed(aTicket(1))})));
    QVERIFY(settled(cache.applyConversation(TicketId{1}, {aMessage(1, 1, u"secret"_s)})));
    QVERIFY(settled(cache.apply({gone(EntityKind::Ticket, 1)})));
    QVERIFY(settled(cache.messages(TicketId{1})).value_or(QList<Message>{{}}).isEmpty());
    QCOMPARE(settled(cache.hasConversation(TicketId{1})).value_or(true), false);
}

void tst_Cache::it_stands_nowhere_until_a_cursor_was_written()
{
    const QTemporaryDir folder;
    {
        Cache cache(folder.path());
        QVERIFY(settled(cache.open()));
        QVERIFY(settled(cache.apply({changed(aTicket(1))})));
    }
    Cache cache(folder.path());
    QVERIFY(settled(cache.open()));
    QVERIFY(!cache.content().cursor);
    QCOMPARE(cache.content().tickets.size(), 1);
}

void tst_Cache::others_are_those_that_a_list_did_not_bring()
{
    const QTemporaryDir folder;
    Cache cache(folder.path());
    QVERIFY(settled(cache.open()));
    cache.apply({changed(aTicket(1)), changed(aTicket(2)), changed(aUser(2, u"Ana"_s, u"ana@example.org"_s))});
    const auto others = cache.others(EntityKind::Ticket, {1});
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.first().id, 2);
    QVERIFY(others.first().isGone());
}

void tst_Cache::the_file_is_for_its_owner_only()
{
    const QTemporaryDir folder;
    Cache cache(folder.path());
    QVERIFY(settled(cache.open()));
    const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(folder.filePath(u"cache.sqlite"_s)).permissions() & ~mine, QFile::Permissions());
}

void tst_Cache::a_damaged_file_is_made_anew()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"cache.sqlite"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    Cache cache(folder.path());
    QCOMPARE(codeOf(settled(cache.open())), QString());
    QVERIFY(settled(cache.apply({changed(aTicket(1))})));
}

void tst_Cache::a_file_of_a_newer_program_is_made_anew()
{
    const QTemporaryDir folder;
    const QTemporaryDir migrations;
    for (const auto &name : {u"0001_first.sql"_s, u"0002_second.sql"_s, u"0003_third.sql"_s}) {
        QFile file(migrations.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("CREATE TABLE t" + name.left(4).toLatin1() + " (id {int} PRIMARY KEY) {strict};\n");
    }
    {
        const auto database = Database::open(folder.filePath(u"cache.sqlite"_s), Database::Access::ReadWrite);
        QVERIFY(database);
        QCOMPARE(Migrator(migrations.path()).migrate(**database).value_or(0), 3);
    }
    Cache cache(folder.path());
    QCOMPARE(codeOf(settled(cache.open())), QString());
    QVERIFY(settled(cache.apply({changed(aTicket(1))})));
}

void tst_Cache::after_wiping_nothing_is_there()
{
    const QTemporaryDir folder;
    {
        Cache cache(folder.path());
        QVERIFY(settled(cache.open()));
        QVERIFY(settled(cache.apply({changed(aTicket(1, u"very secret"_s))})));
    }
    Cache::wipe(folder.path());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_Cache::a_signal_says_what_was_and_what_is()
{
    const QTemporaryDir folder;
    Cache cache(folder.path());
    QVERIFY(settled(cache.open()));
    QStringList said;
    connect(&cache, &Cache::ticketChanged, this, [&said](const Ticket *before, const Ticket *after) {
        said.append((before ? before->subject : u"-"_s) + u'>' + (after ? after->subject : u"-"_s));
    });
    cache.apply({changed(aTicket(1, u"a"_s)), changed(aTicket(1, u"b"_s)), gone(EntityKind::Ticket, 1), gone(EntityKind::Ticket, 1)});
    QCOMPARE(said, (QStringList{u"->a"_s, u"a>b"_s, u"b>-"_s}));
}

QTEST_GUILESS_MAIN(tst_Cache)
#include "tst_cache.moc"
