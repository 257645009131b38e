// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/operations/operations.h"

#include "app/server/service/arrival/mailarrival.h"
#include "app/server/service/quarantineservice.h"
#include "app/server/service/suggestionservice.h"

using namespace Qt::StringLiterals;

void addArrivalOperations()
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
    addOperation("take in a stranger's mail", decide, [from](World &world) { from(world, u"dora@customer.example"_s); });
    addOperation("take in a customer's answer", decide, [from](World &world) {
        from(world, world.address);
        world.mail.references = {world.lastReplyToken() + u"@desk.example"_s};
    });
    addOperation("take in a user's mail", decide, [from](World &world) { from(world, u"gus@desk.example"_s); });
    addOperation("hold a mail", decide, [from](World &world) { from(world, u"no-reply@shop.example"_s, &nobody); });
    addOperation("accept a held mail", [](World &world) {
        return outcome(QuarantineService(world.database, world.settings, world.now).accept(world.administrator, world.kept.id, world.ticket.id));
    }, held);
    addOperation("discard a held mail", [](World &world) {
        return QuarantineService(world.database, world.settings, world.now).discard(world.administrator, world.kept.id);
    }, held);
    const auto suggested = [from](World &world) {
        from(world, u"dora@customer.example"_s);
        World::must(MailArrival(world.database, world.settings, world.now).decide(world.kept, world.mail).transform([] { return true; }));
    };
    addOperation("confirm a suggestion", [](World &world) {
        return SuggestionService(world.database, world.settings, world.now).confirm(world.administrator, world.ticket.id, SuggestionId{1});
    }, [suggested](World &world) {
        suggested(world);
        World::must(world.database.execute("UPDATE ticket_suggestion SET kind = 'customer'"));
        world.ticket.id = *World::must(world.database.first("SELECT ticket_id FROM ticket_suggestion", {}, [](const Row &row) { return row.id<TicketId>(0); }));
    });
    addOperation("redeem the link of an unproven address", [](World &world) { return outcome(world.portal().redeemLink(world.code, world.source)); },
        [suggested](World &world) {
            suggested(world);
            world.code = world.lastMailData().value("code"_L1).toString();
        });
}
