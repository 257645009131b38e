// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/operations/operations.h"


#include <QTest>

using namespace Qt::StringLiterals;

void addMailOperations()
{
    const auto taken = [](World &world) { return *World::must(world.mails().take(world.now + 600'000)); };
    addOperation("take a mail", [](World &world) { return outcome(world.mails().take(world.now + 600'000)); });
    addOperation("note that a mail was sent",
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
    addOperation("note that a mail was refused",
        [](World &world) {
            QueuedMail mail;
            mail.id = 1;
            return world.mails().failed(mail, u"mail.refused"_s);
        },
        [taken](World &world) { taken(world); });
}
