// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/operations/operations.h"

#include "app/server/service/customertickets.h"
#include "app/server/service/portalreply.h"
#include "app/server/service/portalrequests.h"

using namespace Qt::StringLiterals;

void addPortalOperations()
{
    addOperation("invite", [](World &world) { return outcome(world.invites().invite(world.administrator, world.contact.id, {})); });
    const auto invited = [](World &world) { world.sendInvite(); };
    addOperation("invite again", [](World &world) { return outcome(world.invites().invite(world.administrator, world.contact.id, {})); }, invited);
    addOperation("revoke an invite", [](World &world) { return outcome(world.invites().revoke(world.administrator, world.invite.id)); }, invited);
    addOperation("press the button of a link", [](World &world) { return outcome(world.portal().redeemLink(world.code, world.source)); },
        [](World &world) { world.code = World::must(PortalLinks(world.database, world.settings, world.now).issueInvite(world.contact.id, world.address))->code; });
    addOperation("set a password", [](World &world) { return outcome(world.portal().setPassword(world.cookie, world.hash, world.source)); },
        [](World &world) { world.pressInvite(); });
    const auto enter = [](World &world) { world.enter(); };
    addOperation("sign in to the portal", [](World &world) {
        return outcome(world.portal().signIn({World::key(world.address), world.contact.id, world.hash, world.source}));
    }, enter);
    addOperation("sign out of the portal", [](World &world) { return world.portal().signOut(world.cookie); }, enter);
    const auto reply = [](World &world) {
        return outcome(replyFromPortal(world.database, world.now, world.visitor, world.ticket.id, u"still broken"_s, u"shown"_s));
    };
    addOperation("reply as a customer", reply, enter);
    addOperation("reply as a customer with files",
        [](World &world) {
            const SentFiles files{{u"a.txt"_s, u"text/plain"_s, "one"}, {u"b.txt"_s, u"text/plain"_s, QByteArray(300'000, 'b')}};
            return outcome(replyFromPortal(world.database, world.now, world.visitor, world.ticket.id, u"see"_s, u"shown"_s, files));
        },
        enter);
    addOperation("open a ticket as a customer",
        [](World &world) { return outcome(openFromPortal(world.database, world.now, world.visitor, {u"Toner"_s, u"text"_s}, u"shown"_s)); }, enter);
    addOperation("close a ticket as a customer",
        [](World &world) { return outcome(finishFromPortal(world.database, world.now, world.visitor, world.ticket.id, true)); }, enter);
    const auto asking = [](PortalWish wish, const QString &address) {
        return [wish, address](World &world) {
            return PortalRequests(world.database, world.settings, world.now).ask({0, wish, address, u"Ana"_s, {}, world.source});
        };
    };
    addOperation("ask for an account", asking(PortalWish::Account, u"new@customer.example"_s));
    const auto registered = [asking](World &world) {
        World::must(asking(PortalWish::Account, u"new@customer.example"_s)(world).transform([] { return true; }));
        World::must(PortalRequests(world.database, world.settings, world.now).resolveNext());
        world.code = world.codeOfLastMail();
    };
    addOperation("prove a registration", [](World &world) { return outcome(world.portal().redeemLink(world.code, world.source)); }, registered);
    addOperation("reply as a customer to what is closed", reply, [](World &world) {
        world.enter();
        TicketPatch patch;
        patch.status = TicketStatus::Closed;
        World::must(world.tickets().change(world.administrator, world.ticket.id, patch, world.ticket.revision));
    });
}
