// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/operations/operations.h"

#include "app/server/service/awaitedaddresses.h"
#include "app/server/service/channeladdresses.h"
#include "app/server/service/clashservice.h"
#include "app/server/service/contacterasure.h"
#include "app/server/service/keyrenewal.h"
#include "app/server/service/organizationservice.h"
#include "app/server/store/addresschangerepository.h"

using namespace Qt::StringLiterals;

void addContactOperations()
{
    addOperation("create a contact", [](World &world) {
        return outcome(world.contacts().create(world.administrator, {u"Bia"_s, {u"bia@customer.example"_s, u"bia@home.example"_s}, {}, {}, {}, {}}));
    });
    addOperation("create a contact on a user's address", [](World &world) {
        return outcome(world.contacts().create(world.administrator, {u"Gus"_s, {u"gus@desk.example"_s}, {}, {}, {}, {}}));
    });
    const auto move = [](World &world) {
        ContactPatch patch;
        patch.addresses = QStringList{u"ana@new.example"_s};
        return outcome(world.contacts().change(world.administrator, world.contact.id, world.contact.revision, patch));
    };
    addOperation("change an address", move);
    addOperation("change an address in use", move, [](World &world) {
        world.enter();
        world.contact = World::must(world.contacts().contact(world.contact.id));
    });
    addOperation("resolve a clash", move, [](World &world) {
        World::must(world.users().create(world.administrator, {u"Ana"_s, world.address, Role::Agent, {}, true}));
        world.contact = World::must(world.contacts().contact(world.contact.id));
    });
    addOperation("add an address", [](World &world) {
        return outcome(world.contacts().addEmail(world.administrator, world.contact.id, u"ana@home.example"_s));
    });
    addOperation("remove an address",
        [](World &world) {
            return outcome(world.contacts().removeEmail(world.administrator, world.contact.id, world.contact.revision, world.contact.emails.first().id));
        },
        [](World &world) {
            world.contact = World::must(world.contacts().addEmail(world.administrator, world.contact.id, u"ana@home.example"_s)).contact;
        });
    const auto await = [](World &world) {
        world.enter();
        const QString awaited = u"ana@new.example"_s;
        const auto put = AddressChangeRepository(world.database, world.now)
                             .put({world.contact.id, "hash", World::key(awaited), awaited, World::key(world.address), world.now + 1000});
        World::must(put.transform([] { return true; }));
    };
    addOperation("send an awaited address its link again", [](World &world) {
        return AwaitedAddresses(world.database, world.settings, world.now).sendAgain(world.administrator, world.contact.id, u"ana@new.example"_s);
    }, await);
    addOperation("use an awaited address now", [](World &world) {
        return outcome(AwaitedAddresses(world.database, world.settings, world.now)
                           .useNow(world.administrator, world.contact.id, u"ana@new.example"_s));
    }, await);
    addOperation("block a contact who is signed in",
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
    addOperation("erase a contact in a clash",
        [](World &world) { return ContactErasure(world.database, world.now).erase(world.administrator, world.contact.id, world.contact.revision); }, promote);
    addOperation("accept a clash",
        [](World &world) {
            return outcome(ClashService(world.database, world.now).change(world.administrator, ClashId{1}, 1, {ClashState::Accepted, world.agent.id}));
        },
        promote);
    addOperation("claim the mailboxes", [](World &world) { return ChannelAddresses(world.database).set({u"help@desk.example"_s}); });
    addOperation("renew the keys", [](World &world) {
        const auto other = [](const QString &typed) { return EmailKey::parse(u"x."_s + typed); };
        return outcome(KeyRenewal(world.database, world.now, other, EmailKey::version + 1).run());
    }, [](World &world) { World::must(KeyRenewal(world.database, world.now).run()); });
    addOperation("create an organization", [](World &world) {
        return outcome(OrganizationService(world.database, world.now).create(world.administrator, {u"Acme"_s, {}, true}));
    });
}
