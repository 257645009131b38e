// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/accessservice.h"
#include "app/server/service/arrival/mailarrival.h"
#include "app/server/service/answeronce.h"
#include "app/server/service/attachmentservice.h"
#include "app/server/service/channeladdresses.h"
#include "app/server/service/clashservice.h"
#include "app/server/service/contacterasure.h"
#include "app/server/service/claimexpiry.h"
#include "app/server/service/customertickets.h"
#include "app/server/service/keyrenewal.h"
#include "app/server/service/mailboxservice.h"
#include "app/server/service/mailinservice.h"
#include "app/server/service/organizationservice.h"
#include "app/server/service/password.h"
#include "app/server/service/portalreply.h"
#include "app/server/service/portalrequests.h"
#include "app/server/service/typedcode.h"
#include "app/server/service/userremoval.h"
#include "app/server/service/userrequests.h"
#include "app/server/service/quarantineservice.h"
#include "app/server/service/suggestionservice.h"
#include "tests/fault/world.h"
#include "tests/support/storedump.h"
#include "tests/support/testdatabase.h"

#include <QBuffer>
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
    static void addClaimOperations();
    static void addAccountOperations();
    static void addMailOperations();
    static void addIncomingMailOperations();
    static void addArrivalOperations();
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
    addClaimOperations();
    addAccountOperations();
    addMailOperations();
    addIncomingMailOperations();
    addArrivalOperations();
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
    add("upload a file", [](World &world) {
        QBuffer source;
        source.setData(QByteArray(600'000, 'x'));
        source.open(QIODevice::ReadOnly);
        return outcome(AttachmentService(world.database, world.now).upload(world.administrator, u"a.txt"_s, u"text/plain"_s, source));
    });
    const auto upload = [](World &world) {
        QBuffer source;
        source.setData("x");
        source.open(QIODevice::ReadOnly);
        return World::must(AttachmentService(world.database, world.now).upload(world.administrator, u"a.txt"_s, u"text/plain"_s, source));
    };
    add("reply with a file",
        [](World &world) {
            return outcome(world.tickets().reply(world.administrator, world.ticket.id,
                                                 {MessageKind::Reply, u"see"_s, {}, {}, {AttachmentId{1}}}));
        },
        [upload](World &world) { upload(world); });
    add("remove files that nobody attached",
        [](World &world) { return AttachmentService(world.database, world.now + 2 * 86'400'000LL).removeExpired(); },
        [upload](World &world) { upload(world); });
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
    add("block a contact who is signed in",
        [](World &world) {
            ContactPatch patch;
            patch.blocked = true;
            return outcome(world.contacts().change(world.administrator, world.contact.id, world.contact.revision, patch));
        },
        [](World &world) {
            world.enter();
            world.contact = World::must(world.contacts().contact(world.contact.id));
        });
    const auto promote = [](World &world) {
        World::must(world.users().create(world.administrator, {u"Ana"_s, world.address, Role::Agent, {}, true}));
        world.contact = World::must(world.contacts().contact(world.contact.id));
    };
    add("erase a contact in a clash",
        [](World &world) { return ContactErasure(world.database, world.now).erase(world.administrator, world.contact.id, world.contact.revision); }, promote);
    add("accept a clash",
        [](World &world) {
            return outcome(ClashService(world.database, world.now).change(world.administrator, ClashId{1}, 1, {ClashState::Accepted, world.agent.id}));
        },
        promote);
    add("claim the mailboxes", [](World &world) { return ChannelAddresses(world.database).set({u"help@desk.example"_s}); });
    add("renew the keys", [](World &world) {
        const auto other = [](const QString &typed) { return EmailKey::parse(u"x."_s + typed); };
        return outcome(KeyRenewal(world.database, world.now, other, EmailKey::version + 1).run());
    }, [](World &world) { World::must(KeyRenewal(world.database, world.now).run()); });
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
    add("reply as a customer with files",
        [](World &world) {
            const SentFiles files{{u"a.txt"_s, u"text/plain"_s, "one"}, {u"b.txt"_s, u"text/plain"_s, QByteArray(300'000, 'b')}};
            return outcome(replyFromPortal(world.database, world.now, world.visitor, world.ticket.id, u"see"_s, u"shown"_s, files));
        },
        enter);
    add("open a ticket as a customer",
        [](World &world) { return outcome(openFromPortal(world.database, world.now, world.visitor, {u"Toner"_s, u"text"_s}, u"shown"_s)); }, enter);
    add("close a ticket as a customer",
        [](World &world) { return outcome(finishFromPortal(world.database, world.now, world.visitor, world.ticket.id, true)); }, enter);
    const auto asking = [](PortalWish wish, const QString &address) {
        return [wish, address](World &world) {
            return PortalRequests(world.database, world.settings, world.now).ask({0, wish, address, u"Ana"_s, {}, world.source});
        };
    };
    add("ask for an account", asking(PortalWish::Account, u"new@customer.example"_s));
    const auto registered = [asking](World &world) {
        World::must(asking(PortalWish::Account, u"new@customer.example"_s)(world).transform([] { return true; }));
        World::must(PortalRequests(world.database, world.settings, world.now).resolveNext());
        world.code = world.codeOfLastMail();
    };
    add("prove a registration", [](World &world) { return outcome(world.portal().redeemLink(world.code, world.source)); }, registered);
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
    add("make a team", [](World &world) { return outcome(TeamService(world.database, world.now).create(world.administrator, u"Night"_s)); });
}

void tst_Statements::addClaimOperations()
{
    const auto leaving = [](bool release) {
        UserPatch patch = becoming(UserState::Deactivated);
        patch.release = release;
        return patch;
    };
    const auto leave = [leaving](World &world) {
        return outcome(world.users().change(world.administrator, world.agent.id, world.agent.revision, leaving(true)));
    };
    const auto clash = [](World &world) {
        World::must(world.contacts().create(world.administrator, {u"Gus"_s, {u"gus@desk.example"_s}, {}, {}, {}, {}}));
    };
    add("deactivate a user and release the address", leave, clash);
    add("reactivate a user whose address was released",
        [](World &world) {
            UserPatch patch = becoming(UserState::Active);
            patch.confirm = true;
            return outcome(world.users().change(world.administrator, world.agent.id, world.agent.revision, patch));
        },
        [leaving, clash](World &world) {
            world.agent = World::must(world.users().change(world.administrator, world.agent.id, world.agent.revision, leaving(true)));
            clash(world);
        });
    add("delete a user who has tickets",
        [](World &world) {
            return UserRemoval(world.database, world.now).remove(world.administrator, world.agent.id, world.agent.revision, {world.administrator.user, true});
        },
        [clash](World &world) {
            clash(world);
            for (int i = 0; i < 2; ++i)
                World::must(world.tickets().open(world.administrator, {u"Toner"_s, world.contact.id, u"text"_s, world.agent.id, {}, {}}));
        });
    const auto ask = [](World &world) {
        return world.addresses().request(world.administrator, world.agent.id, {world.address, {}, true});
    };
    add("ask for another address", ask);
    add("prove another address", [](World &world) { return outcome(world.addresses().prove(world.code, world.source)); },
        [ask, clash](World &world) {
            clash(world);
            world.enter();
            QVERIFY(ask(world));
            world.code = world.consoleCode();
        });
    const auto moved = [ask, clash](World &world) {
        clash(world);
        QVERIFY(ask(world));
        world.agent = World::must(world.addresses().prove(world.consoleCode(), world.source));
    };
    add("release a former address",
        [](World &world) {
            return outcome(world.addresses().release(world.administrator, world.agent.id, world.agent.formerAddresses.first().id));
        },
        moved);
    add("end a former address in time", [](World &world) { return outcome(ClaimExpiry(world.database, world.now + 31 * 86'400'000LL).endFormer()); }, moved);
    const auto invited = [](World &world) {
        world.agent = World::must(world.users().create(world.administrator, {u"Hugo"_s, u"hugo@desk.example"_s, Role::Agent, {}, false}));
        world.code = world.consoleCode();
    };
    add("end an invitation in time", [](World &world) { return outcome(ClaimExpiry(world.database, world.now + 9 * 86'400'000LL).endInvitations()); }, invited);
    add("invite a user again", [](World &world) { return outcome(world.users().inviteAgain(world.administrator, world.agent.id, false)); }, invited);
    add("accept an invitation",
        [](World &world) {
            return outcome(world.codes().setPassword({CodePurpose::Invitation, typedcode::hashOf(world.code), world.agent.id, world.hash, {}, world.source}, {}));
        },
        invited);
    add("rename a team", [](World &world) { return outcome(TeamService(world.database, world.now).rename(world.administrator, TeamId{1}, 1, u"Late"_s)); },
        [](World &world) { World::must(TeamService(world.database, world.now).create(world.administrator, u"Night"_s)); });
    add("delete a team", [](World &world) { return TeamService(world.database, world.now).remove(world.administrator, TeamId{1}, 1); },
        [](World &world) { World::must(TeamService(world.database, world.now).create(world.administrator, u"Night"_s)); });
}

void tst_Statements::addAccountOperations()
{
    const auto signedIn = [](World &world) {
        const auto session = World::must(AccessService(world.database, world.now).signIn(checked(world, world.administrator.user), {}));
        world.administrator = World::must(AccessService(world.database, world.now).callerOf(session.token.toLatin1()));
        World::must(AccessService(world.database, world.now).signIn(checked(world, world.administrator.user), {}));
    };
    add("ask for a password of the console", [](World &world) {
        return UserRequests(world.database, world.settings, world.now).askForPassword(u"chief@desk.example"_s, world.source);
    });
    add("change the own password", [](World &world) { return world.own().changePassword(world.administrator, world.hash, u"another"_s); }, signedIn);
    add("show a wrong password", [](World &world) {
        const auto proven = AccessService(world.database, world.now).prove(checked(world, {}));
        return !proven && proven.error().kind == Error::Kind::SignedOut ? Result<void>() : proven;
    });
    const auto begun = [signedIn](World &world) {
        signedIn(world);
        World::must(world.own().setUpSecondFactor(world.administrator));
        world.code = world.appCode();
    };
    add("begin a second factor", [](World &world) { return outcome(world.own().setUpSecondFactor(world.administrator)); }, signedIn);
    add("confirm a second factor", [](World &world) { return outcome(world.own().confirmSecondFactor(world.administrator, world.code)); }, begun);
    const auto set = [begun](World &world) {
        begun(world);
        world.code = World::must(world.own().confirmSecondFactor(world.administrator, world.code)).first();
    };
    add("renew the recovery codes", [](World &world) { return outcome(world.own().renewRecoveryCodes(world.administrator)); }, set);
    add("remove the second factor", [](World &world) { return world.own().removeSecondFactor(world.administrator); }, set);
    add("take a user's second factor away", [](World &world) {
        return world.users().removeSecondFactor(world.administrator, world.administrator.user);
    }, set);
    add("sign in with a recovery code",
        [](World &world) {
            CheckedPassword right = checked(world, world.administrator.user);
            right.code = world.code;
            return outcome(AccessService(world.database, world.now).signIn(right, {}));
        },
        set);
    add("say that the second factor is lost", [](World &world) { return world.codes().requestSecondFactor(world.administrator.user, world.source); }, set);
    add("do without the second factor",
        [](World &world) {
            return outcome(world.codes().resetSecondFactor(
                {CodePurpose::SecondFactor, typedcode::hashOf(world.code), world.administrator.user, world.hash, {}, world.source}, {}));
        },
        [set](World &world) {
            set(world);
            QVERIFY(world.codes().requestSecondFactor(world.administrator.user, world.source));
            world.code = world.consoleCode();
        });
    add("be refused a code",
        [](World &world) {
            const auto refused = world.codes().setPassword({CodePurpose::Password, "nothing", {}, world.hash, {}, world.source}, {});
            return !refused && refused.error().kind == Error::Kind::Gone ? Result<void>() : outcome(refused);
        });
    add("end one of the own sessions", [](World &world) {
        return world.own().endSession(world.administrator, UserSessionId{world.administrator.session});
    }, signedIn);
    add("end a user's sessions", [](World &world) { return world.users().endSessions(world.administrator, world.administrator.user); }, signedIn);
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

void tst_Statements::addIncomingMailOperations()
{
    const auto keep = [](World &world) {
        return outcome(MailInService(world.database, world.now).keep({u"pipe"_s, u"1"_s, {}, u"1@x"_s, "Message-ID: <1@x>\n\nwords"}));
    };
    const auto kept = [keep](World &world) { QVERIFY(keep(world)); };
    StoredMail mail;
    mail.id = MailInId{1};
    add("keep an incoming mail", keep);
    add("keep its double", [](World &world) {
        return outcome(MailInService(world.database, world.now).keep({u"pipe"_s, u"2"_s, {}, u"1@x"_s, "Message-ID: <1@x>\n\nwords"}));
    }, kept);
    add("take an incoming mail", [](World &world) { return outcome(MailInService(world.database, world.now).take(world.now + 1)); }, kept);
    add("decide an incoming mail", [mail](World &world) {
        return MailInService(world.database, world.now).decide(mail, [mail](Database &database, qint64 now) {
            return MailInRepository(database).settle(mail.id, {}, now);
        });
    }, kept);
    add("quarantine an incoming mail", [mail](World &world) {
        return MailInService(world.database, world.now).quarantine(mail, u"mail.undecidable"_s, {});
    }, kept);
    add("name the mailboxes", [](World &world) { return MailboxService(world.database, world.now).setNames({u"a@x/INBOX"_s, u"b@x/INBOX"_s}); },
        [](World &world) { QVERIFY(MailboxService(world.database, world.now).setNames({u"c@x/INBOX"_s})); });
}

void tst_Statements::addArrivalOperations()
{
    const auto decide = [](World &world) {
        return MailArrival(world.database, world.settings, world.now).decide(world.kept, world.mail);
    };
    const auto from = [](World &world, const QString &address, MachineSign *sign = nullptr) {
        world.mail = {};
        world.mail.from = {{u"Ana"_s, address}};
        world.mail.cc = {{{}, u"eve@other.example"_s}};
        world.mail.text = u"It smokes."_s;
        if (sign)
            world.mail.machineSigns = {*sign};
        world.keepMail();
    };
    static MachineSign nobody = MachineSign::NoReplyAddress;
    const auto held = [from](World &world) {
        from(world, u"no-reply@shop.example"_s, &nobody);
        World::must(MailArrival(world.database, world.settings, world.now).decide(world.kept, world.mail).transform([] { return true; }));
    };
    add("take in a stranger's mail", decide, [from](World &world) { from(world, u"dora@customer.example"_s); });
    add("take in a customer's answer", decide, [from](World &world) {
        from(world, world.address);
        world.mail.references = {world.lastReplyToken() + u"@desk.example"_s};
    });
    add("take in a user's mail", decide, [from](World &world) { from(world, u"gus@desk.example"_s); });
    add("hold a mail", decide, [from](World &world) { from(world, u"no-reply@shop.example"_s, &nobody); });
    add("accept a held mail", [](World &world) {
        return outcome(QuarantineService(world.database, world.settings, world.now).accept(world.administrator, world.kept.id, world.ticket.id));
    }, held);
    add("discard a held mail", [](World &world) {
        return QuarantineService(world.database, world.settings, world.now).discard(world.administrator, world.kept.id);
    }, held);
    const auto suggested = [from](World &world) {
        from(world, u"dora@customer.example"_s);
        World::must(MailArrival(world.database, world.settings, world.now).decide(world.kept, world.mail).transform([] { return true; }));
    };
    add("confirm a suggestion", [](World &world) {
        return SuggestionService(world.database, world.settings, world.now).confirm(world.administrator, world.ticket.id, SuggestionId{1});
    }, [suggested](World &world) {
        suggested(world);
        World::must(world.database.execute("UPDATE ticket_suggestion SET kind = 'customer'"));
        world.ticket.id = *World::must(world.database.first("SELECT ticket_id FROM ticket_suggestion", {}, [](const Row &row) { return row.id<TicketId>(0); }));
    });
    add("redeem the link of an unproven address", [](World &world) { return outcome(world.portal().redeemLink(world.code, world.source)); },
        [suggested](World &world) {
            suggested(world);
            world.code = world.lastMailData().value("code"_L1).toString();
        });
}

QTEST_GUILESS_MAIN(tst_Statements)
#include "tst_statements.moc"
