// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/operations/operations.h"


using namespace Qt::StringLiterals;

void addUserOperations()
{
    addOperation("make a user", [](World &world) {
        return outcome(world.users().create(world.administrator, {u"Hugo"_s, u"hugo@desk.example"_s, Role::Supervisor, {}, false}));
    });
    addOperation("make a user of a contact who is signed in",
        [](World &world) { return outcome(world.users().create(world.administrator, {u"Ana"_s, world.address, Role::Agent, {}, true})); },
        [](World &world) {
            world.enter();
            world.sendInvite();
        });
    addOperation("deactivate a user", [](World &world) {
        return outcome(world.users().change(world.administrator, world.agent.id, world.agent.revision, becoming(UserState::Deactivated)));
    });
    addOperation("make a team", [](World &world) { return outcome(TeamService(world.database, world.now).create(world.administrator, u"Night"_s)); });
}
