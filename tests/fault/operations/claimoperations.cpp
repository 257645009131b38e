// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/operations/operations.h"

#include "app/server/service/claimexpiry.h"
#include "app/server/service/typedcode.h"
#include "app/server/service/userremoval.h"

#include <QTest>

using namespace Qt::StringLiterals;

void addClaimOperations()
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
    addOperation("deactivate a user and release the address", leave, clash);
    addOperation("reactivate a user whose address was released",
        [](World &world) {
            UserPatch patch = becoming(UserState::Active);
            patch.confirm = true;
            return outcome(world.users().change(world.administrator, world.agent.id, world.agent.revision, patch));
        },
        [leaving, clash](World &world) {
            world.agent = World::must(world.users().change(world.administrator, world.agent.id, world.agent.revision, leaving(true)));
            clash(world);
        });
    addOperation("delete a user who has tickets",
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
    addOperation("ask for another address", ask);
    addOperation("prove another address", [](World &world) { return outcome(world.addresses().prove(world.code, world.source)); },
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
    addOperation("release a former address",
        [](World &world) {
            return outcome(world.addresses().release(world.administrator, world.agent.id, world.agent.formerAddresses.first().id));
        },
        moved);
    addOperation("end a former address in time", [](World &world) { return outcome(ClaimExpiry(world.database, world.now + 31 * 86'400'000LL).endFormer()); }, moved);
    const auto invited = [](World &world) {
        world.agent = World::must(world.users().create(world.administrator, {u"Hugo"_s, u"hugo@desk.example"_s, Role::Agent, {}, false}));
        world.code = world.consoleCode();
    };
    addOperation("end an invitation in time", [](World &world) { return outcome(ClaimExpiry(world.database, world.now + 9 * 86'400'000LL).endInvitations()); }, invited);
    addOperation("invite a user again", [](World &world) { return outcome(world.users().inviteAgain(world.administrator, world.agent.id, false)); }, invited);
    addOperation("accept an invitation",
        [](World &world) {
            return outcome(world.codes().setPassword({CodePurpose::Invitation, typedcode::hashOf(world.code), world.agent.id, world.hash, {}, world.source}, {}));
        },
        invited);
    addOperation("rename a team", [](World &world) { return outcome(TeamService(world.database, world.now).rename(world.administrator, TeamId{1}, 1, u"Late"_s)); },
        [](World &world) { World::must(TeamService(world.database, world.now).create(world.administrator, u"Night"_s)); });
    addOperation("delete a team", [](World &world) { return TeamService(world.database, world.now).remove(world.administrator, TeamId{1}, 1); },
        [](World &world) { World::must(TeamService(world.database, world.now).create(world.administrator, u"Night"_s)); });
}
