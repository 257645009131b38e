// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/accessservice.h"
#include "app/server/service/answeronce.h"
#include "app/server/service/customertickets.h"
#include "app/server/service/organizationservice.h"
#include "app/server/service/password.h"
#include "app/server/service/portalreply.h"
#include "tests/fault/world.h"
#include "tests/support/storedump.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Act = std::function<Result<void>(World &)>;
using Arrange = std::function<void(World &)>;

template <typename T>
Result<void> outcome(const Result<T> &result)
{
    return result ? Result<void>() : Failure(result.error());
}

CheckedPassword checked(const World &world, UserId user)
{
    return {World::key(u"chief@desk.example"_s), user, world.hash, {}, world.source};
}

TicketPatch solving()
{
    TicketPatch patch;
    patch.status = TicketStatus::Solved;
    return patch;
}

UserPatch becoming(UserState state)
{
    UserPatch patch;
    patch.state = state;
    return patch;
}

/// Whether a fault that was asked for is still to come; spends it.
bool isFaultLeft(Database &database, Database::Step step, int n)
{
    for (int i = 0; i < n; ++i) {
        const auto done = step == Database::Step::Commit ? database.transaction([] { return Result<void>(); })
                                                         : outcome(database.execute("UPDATE setting SET value = value"));
        if (!done)
            return true;
    }
    return false;
}

}

Q_DECLARE_METATYPE(Act)
Q_DECLARE_METATYPE(Arrange)

/// Whatever statement or commit of what a user does fails, the data is as before or as after, and the rules hold.
class tst_Statements : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void initTestCase() { m_hash = *password::hash(u"a long and quiet sentence"_s); }
    void init();

    void a_failed_statement_leaves_the_data_as_before_or_as_after_data() { addOperations(); }
    void a_failed_statement_leaves_the_data_as_before_or_as_after() { failEach(Database::Step::Statement); }
    void a_failed_commit_leaves_the_data_as_before_or_as_after_data() { addOperations(); }
    void a_failed_commit_leaves_the_data_as_before_or_as_after() { failEach(Database::Step::Commit); }

private:
    static void addOperations();
    static void addConsoleOperations();
    static void addContactOperations();
    static void addPortalOperations();
    static void addUserOperations();
    static void addMailOperations();
    static void add(const char *name, const Act &act, const Arrange &arrange = [](World &) {})
    {
        QTest::newRow(name) << arrange << act;
    }

    void failEach(Database::Step step);

    QString m_hash;
    std::unique_ptr<TestDatabase> m_database;
};

void tst_Statements::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
}

void tst_Statements::failEach(Database::Step step)
{
    QFETCH(const Arrange, arrange);
    QFETCH(const Act, act);
    Database &database = **m_database;
    World world(database, m_hash);
    world.make();
    arrange(world);
    QCOMPARE(brokenRules(database), QStringList());
    const auto before = dumpOf(database);

    int n = 1;
    for (;; ++n) {
        QVERIFY(n < 500);
        database.failAt(step, n);
        const auto done = act(world);
        if (isFaultLeft(database, step, n)) {
            QVERIFY2(done, "it fails without a fault");
            break;
        }
        QVERIFY2(!done, qPrintable(u"the failure of step %1 was not noticed"_s.arg(n)));
        QCOMPARE(done.error().kind, Error::Kind::Unavailable);
        const QString difference = differenceOf(before, dumpOf(database));
        QVERIFY2(difference.isEmpty(), qPrintable(u"step %1: %2"_s.arg(n).arg(difference)));
    }
    QVERIFY2(n > 1, "nothing was made to fail");
    QVERIFY(!differenceOf(before, dumpOf(database)).isEmpty());
    QCOMPARE(brokenRules(database), QStringList());
}

void tst_Statements::addOperations()
{
    QTest::addColumn<Arrange>("arrange");
    QTest::addColumn<Act>("act");
    addConsoleOperations();
    addContactOperations();
    addPortalOperations();
    addUserOperations();
    addMailOperations();
}

void tst_Statements::addConsoleOperations()
{
    add("sign in", [](World &world) {
        return outcome(AccessService(world.database, world.now).signIn(checked(world, world.administrator.user), u"console"_s));
    });
    add("be refused", [](World &world) {
        const auto refused = AccessService(world.database, world.now).signIn(checked(world, {}), u"console"_s);
        return !refused && refused.error().kind == Error::Kind::SignedOut ? Result<void>() : outcome(refused);
    });
    const auto signedIn = [](World &world) {
        const auto session = World::must(AccessService(world.database, world.now).signIn(checked(world, world.administrator.user), {}));
        world.administrator = World::must(AccessService(world.database, world.now).callerOf(session.token.toLatin1()));
    };
    add("keep a session", [](World &world) { return AccessService(world.database, world.now + 7'200'000).keepSession(world.administrator); }, signedIn);
    add("sign out", [](World &world) { return AccessService(world.database, world.now).signOut(world.administrator); }, signedIn);
    add("open a ticket", [](World &world) {
        return outcome(world.tickets().open(world.administrator, {u"Toner"_s, world.contact.id, u"text"_s, world.agent.id, {}, Priority::High}));
    });
    add("reply", [](World &world) {
        return outcome(world.tickets().reply(world.administrator, world.ticket.id, {MessageKind::Reply, u"soon"_s, {}, TicketStatus::Solved}));
    });
    add("reply once", [](World &world) {
        Result<Message> said;
        const auto done = answerOnce(world.database, {u"user:1"_s, "key", "hash"}, world.now, [&]() -> StoredAnswer {
            said = world.tickets().reply(world.administrator, world.ticket.id, {MessageKind::Reply, u"soon"_s, {}, {}});
            return {said ? 201 : 503, {}, "{}"};
        });
        return done ? outcome(said) : outcome(done);
    });
    add("note", [](World &world) {
        return outcome(world.tickets().reply(world.administrator, world.ticket.id, {MessageKind::Note, u"careful"_s, {}, {}}));
    });
    add("solve", [](World &world) {
        return outcome(world.tickets().change(world.administrator, world.ticket.id, solving(), world.ticket.revision));
    });
    add("tag", [](World &world) { return outcome(world.tickets().tag(world.administrator, world.ticket.id, u"vip"_s, world.ticket.revision)); });
    add("close what is silent",
        [](World &world) { return outcome(TicketService(world.database, world.settings, world.now + 30 * 86'400'000LL).closeSilent()); },
        [](World &world) { World::must(world.tickets().change(world.administrator, world.ticket.id, solving(), world.ticket.revision)); });
}

void tst_Statements::addContactOperations()
{
    add("create a contact", [](World &world) {
        return outcome(world.contacts().create(world.administrator, {u"Bia"_s, {u"bia@customer.example"_s, u"bia@home.example"_s}, {}, {}, {}, {}}));
    });
    add("create a contact on a user's address", [](World &world) {
        return outcome(world.contacts().create(world.administrator, {u"Gus"_s, {u"gus@desk.example"_s}, {}, {}, {}, {}}));
    });
    const auto move = [](World &world) {
        ContactPatch patch;
        patch.addresses = QStringList{u"ana@new.example"_s};
        return outcome(world.contacts().change(world.administrator, world.contact.id, world.contact.revision, patch));
    };
    add("change an address", move);
    add("change an address in use", move, [](World &world) {
        world.enter();
        world.contact = World::must(world.contacts().contact(world.contact.id));
    });
    add("resolve a clash", move, [](World &world) {
        World::must(world.users().create(world.administrator, {u"Ana"_s, world.address, Role::Agent, {}, true}));
        world.contact = World::must(world.contacts().contact(world.contact.id));
    });
    add("add an address", [](World &world) {
        return outcome(world.contacts().addEmail(world.administrator, world.contact.id, u"ana@home.example"_s));
    });
    add("remove an address",
        [](World &world) {
            return outcome(world.contacts().removeEmail(world.administrator, world.contact.id, world.contact.revision, world.contact.emails.first().id));
        },
        [](World &world) {
            world.contact = World::must(world.contacts().addEmail(world.administrator, world.contact.id, u"ana@home.example"_s)).contact;
        });
    add("create an organization", [](World &world) {
        return outcome(OrganizationService(world.database, world.now).create(world.administrator, {u"Acme"_s, {}, true}));
    });
}

void tst_Statements::addPortalOperations()
{
    add("invite", [](World &world) { return outcome(world.invites().invite(world.administrator, world.contact.id, {})); });
    const auto invited = [](World &world) { world.sendInvite(); };
    add("invite again", [](World &world) { return outcome(world.invites().invite(world.administrator, world.contact.id, {})); }, invited);
    add("revoke an invite", [](World &world) { return outcome(world.invites().revoke(world.administrator, world.invite.id)); }, invited);
    add("press the button of a link", [](World &world) { return outcome(world.portal().redeemLink(world.code, world.source)); },
        [](World &world) { world.code = World::must(PortalLinks(world.database, world.settings, world.now).issueInvite(world.contact.id, world.address))->code; });
    add("set a password", [](World &world) { return outcome(world.portal().setPassword(world.cookie, world.hash, world.source)); },
        [](World &world) { world.pressInvite(); });
    const auto enter = [](World &world) { world.enter(); };
    add("sign in to the portal", [](World &world) {
        return outcome(world.portal().signIn({World::key(world.address), world.contact.id, world.hash, world.source}));
    }, enter);
    add("sign out of the portal", [](World &world) { return world.portal().signOut(world.cookie); }, enter);
    const auto reply = [](World &world) {
        return outcome(replyFromPortal(world.database, world.now, world.visitor, world.ticket.id, u"still broken"_s, u"shown"_s));
    };
    add("reply as a customer", reply, enter);
    add("reply as a customer to what is closed", reply, [](World &world) {
        world.enter();
        TicketPatch patch;
        patch.status = TicketStatus::Closed;
        World::must(world.tickets().change(world.administrator, world.ticket.id, patch, world.ticket.revision));
    });
}

void tst_Statements::addUserOperations()
{
    add("make a user", [](World &world) {
        return outcome(world.users().create(world.administrator, {u"Hugo"_s, u"hugo@desk.example"_s, Role::Supervisor, {}, false}));
    });
    add("make a user of a contact who is signed in",
        [](World &world) { return outcome(world.users().create(world.administrator, {u"Ana"_s, world.address, Role::Agent, {}, true})); },
        [](World &world) {
            world.enter();
            world.sendInvite();
        });
    add("deactivate a user", [](World &world) {
        return outcome(world.users().change(world.administrator, world.agent.id, world.agent.revision, becoming(UserState::Deactivated)));
    });
    add("make a team", [](World &world) { return outcome(world.users().createTeam(world.administrator, u"Night"_s)); });
}

void tst_Statements::addMailOperations()
{
    const auto taken = [](World &world) { return *World::must(world.mails().take(world.now + 600'000)); };
    add("take a mail", [](World &world) { return outcome(world.mails().take(world.now + 600'000)); });
    add("note that a mail was sent",
        [](World &world) {
            QueuedMail mail;
            mail.id = 2;
            mail.draft.invite = world.invite.id;
            return world.mails().sent(mail);
        },
        [taken](World &world) {
            world.sendInvite();
            QCOMPARE(taken(world).id, 1);
            QCOMPARE(taken(world).id, 2);
        });
    add("note that a mail was refused",
        [](World &world) {
            QueuedMail mail;
            mail.id = 1;
            return world.mails().failed(mail, u"mail.refused"_s);
        },
        [taken](World &world) { taken(world); });
}

QTEST_GUILESS_MAIN(tst_Statements)
#include "tst_statements.moc"
