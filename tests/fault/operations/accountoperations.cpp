// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/operations/operations.h"

#include "app/server/service/accessservice.h"
#include "app/server/service/typedcode.h"
#include "app/server/service/userrequests.h"

#include <QTest>

using namespace Qt::StringLiterals;

void addAccountOperations()
{
    const auto signedIn = [](World &world) {
        const auto session = World::must(AccessService(world.database, world.now).signIn(world.checked(world.administrator.user), {}));
        world.administrator = World::must(AccessService(world.database, world.now).callerOf(session.token.toLatin1()));
        World::must(AccessService(world.database, world.now).signIn(world.checked(world.administrator.user), {}));
    };
    addOperation("ask for a password of the console", [](World &world) {
        return UserRequests(world.database, world.settings, world.now).askForPassword(u"chief@desk.example"_s, world.source);
    });
    addOperation("change the own password", [](World &world) { return world.own().changePassword(world.administrator, world.hash, u"another"_s); }, signedIn);
    addOperation("show a wrong password", [](World &world) {
        const auto proven = AccessService(world.database, world.now).prove(world.checked({}));
        return !proven && proven.error().kind == Error::Kind::SignedOut ? Result<void>() : proven;
    });
    const auto begun = [signedIn](World &world) {
        signedIn(world);
        World::must(world.own().setUpSecondFactor(world.administrator));
        world.code = world.appCode();
    };
    addOperation("begin a second factor", [](World &world) { return outcome(world.own().setUpSecondFactor(world.administrator)); }, signedIn);
    addOperation("confirm a second factor", [](World &world) { return outcome(world.own().confirmSecondFactor(world.administrator, world.code)); }, begun);
    const auto set = [begun](World &world) {
        begun(world);
        world.code = World::must(world.own().confirmSecondFactor(world.administrator, world.code)).first();
    };
    addOperation("renew the recovery codes", [](World &world) { return outcome(world.own().renewRecoveryCodes(world.administrator)); }, set);
    addOperation("remove the second factor", [](World &world) { return world.own().removeSecondFactor(world.administrator); }, set);
    addOperation("take a user's second factor away", [](World &world) {
        return world.users().removeSecondFactor(world.administrator, world.administrator.user);
    }, set);
    addOperation("sign in with a recovery code",
        [](World &world) {
            CheckedPassword right = world.checked(world.administrator.user);
            right.code = world.code;
            return outcome(AccessService(world.database, world.now).signIn(right, {}));
        },
        set);
    addOperation("say that the second factor is lost", [](World &world) { return world.codes().requestSecondFactor(world.administrator.user, world.source); }, set);
    addOperation("do without the second factor",
        [](World &world) {
            return outcome(world.codes().resetSecondFactor(
                {CodePurpose::SecondFactor, typedcode::hashOf(world.code), world.administrator.user, world.hash, {}, world.source}, {}));
        },
        [set](World &world) {
            set(world);
            QVERIFY(world.codes().requestSecondFactor(world.administrator.user, world.source));
            world.code = world.consoleCode();
        });
    addOperation("be refused a code",
        [](World &world) {
            const auto refused = world.codes().setPassword({CodePurpose::Password, "nothing", {}, world.hash, {}, world.source}, {});
            return !refused && refused.error().kind == Error::Kind::Gone ? Result<void>() : outcome(refused);
        });
    addOperation("end one of the own sessions", [](World &world) {
        return world.own().endSession(world.administrator, UserSessionId{world.administrator.session});
    }, signedIn);
    addOperation("end a user's sessions", [](World &world) { return world.users().endSessions(world.administrator, world.administrator.user); }, signedIn);
}
