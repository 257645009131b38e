// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/operations/operations.h"

#include "app/server/service/accessservice.h"
#include "app/server/service/answeronce.h"
#include "app/server/service/attachmentservice.h"
#include "app/server/service/promotionservice.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace {

TicketPatch solving()
{
    TicketPatch patch;
    patch.status = TicketStatus::Solved;
    return patch;
}

}

void addConsoleOperations()
{
    addOperation("sign in", [](World &world) {
        return outcome(AccessService(world.database, world.now).signIn(world.checked(world.administrator.user), u"console"_s));
    });
    addOperation("be refused", [](World &world) {
        const auto refused = AccessService(world.database, world.now).signIn(world.checked({}), u"console"_s);
        return !refused && refused.error().kind == Error::Kind::SignedOut ? Result<void>() : outcome(refused);
    });
    const auto signedIn = [](World &world) {
        const auto session = World::must(AccessService(world.database, world.now).signIn(world.checked(world.administrator.user), {}));
        world.administrator = World::must(AccessService(world.database, world.now).callerOf(session.token.toLatin1()));
    };
    addOperation("keep a session", [](World &world) { return AccessService(world.database, world.now + 7'200'000).keepSession(world.administrator); }, signedIn);
    addOperation("sign out", [](World &world) { return AccessService(world.database, world.now).signOut(world.administrator); }, signedIn);
    addOperation("open a ticket", [](World &world) {
        return outcome(world.tickets().open(world.administrator, {u"Toner"_s, world.contact.id, u"text"_s, world.agent.id, {}, Priority::High}));
    });
    addOperation("reply", [](World &world) {
        return outcome(world.tickets().reply(world.administrator, world.ticket.id, {MessageKind::Reply, u"soon"_s, {}, TicketStatus::Solved}));
    });
    addOperation("promote a note", [](World &world) {
        return outcome(PromotionService(world.database, world.settings, world.now).promote(world.administrator, world.ticket.id, MessageId{2}));
    }, [](World &world) {
        World::must(world.tickets().reply(world.administrator, world.ticket.id, {MessageKind::Note, u"soon"_s, {}, {}}));
        World::must(world.database.execute("UPDATE message SET promotion = 1 WHERE id = 2", {}));
    });
    addOperation("reply once", [](World &world) {
        Result<Message> said;
        const auto done = answerOnce(world.database, {u"user:1"_s, "key", "hash"}, world.now, [&]() -> StoredAnswer {
            said = world.tickets().reply(world.administrator, world.ticket.id, {MessageKind::Reply, u"soon"_s, {}, {}});
            return {said ? 201 : 503, {}, "{}"};
        });
        return done ? outcome(said) : outcome(done);
    });
    addOperation("upload a file", [](World &world) {
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
    addOperation("reply with a file",
        [](World &world) {
            return outcome(world.tickets().reply(world.administrator, world.ticket.id,
                                                 {MessageKind::Reply, u"see"_s, {}, {}, {AttachmentId{1}}}));
        },
        [upload](World &world) { upload(world); });
    addOperation("remove files that nobody attached",
        [](World &world) { return AttachmentService(world.database, world.now + 2 * 86'400'000LL).removeExpired(); },
        [upload](World &world) { upload(world); });
    addOperation("note", [](World &world) {
        return outcome(world.tickets().reply(world.administrator, world.ticket.id, {MessageKind::Note, u"careful"_s, {}, {}}));
    });
    addOperation("solve", [](World &world) {
        return outcome(world.tickets().change(world.administrator, world.ticket.id, solving(), world.ticket.revision));
    });
    addOperation("tag", [](World &world) { return outcome(world.tickets().tag(world.administrator, world.ticket.id, u"vip"_s, world.ticket.revision)); });
    addOperation("close what is silent",
        [](World &world) { return outcome(TicketService(world.database, world.settings, world.now + 30 * 86'400'000LL).closeSilent()); },
        [](World &world) { World::must(world.tickets().change(world.administrator, world.ticket.id, solving(), world.ticket.revision)); });
}
