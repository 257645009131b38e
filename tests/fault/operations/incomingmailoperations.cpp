// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/operations/operations.h"

#include "app/server/service/mailboxservice.h"
#include "app/server/service/mailinservice.h"

#include <QTest>

using namespace Qt::StringLiterals;

void addIncomingMailOperations()
{
    const auto keep = [](World &world) {
        return outcome(MailInService(world.database, world.now).keep({u"pipe"_s, u"1"_s, {}, u"1@x"_s, "Message-ID: <1@x>\n\nwords"}));
    };
    const auto kept = [keep](World &world) { QVERIFY(keep(world)); };
    StoredMail mail;
    mail.id = MailInId{1};
    addOperation("keep an incoming mail", keep);
    addOperation("keep its double", [](World &world) {
        return outcome(MailInService(world.database, world.now).keep({u"pipe"_s, u"2"_s, {}, u"1@x"_s, "Message-ID: <1@x>\n\nwords"}));
    }, kept);
    addOperation("take an incoming mail", [](World &world) { return outcome(MailInService(world.database, world.now).take(world.now + 1)); }, kept);
    addOperation("decide an incoming mail", [mail](World &world) {
        return MailInService(world.database, world.now).decide(mail, [mail](Database &database, qint64 now) {
            return MailInRepository(database).settle(mail.id, {}, now);
        });
    }, kept);
    addOperation("quarantine an incoming mail", [mail](World &world) {
        return MailInService(world.database, world.now).quarantine(mail, u"mail.undecidable"_s, {});
    }, kept);
    addOperation("name the mailboxes", [](World &world) { return MailboxService(world.database, world.now).setNames({u"a@x/INBOX"_s, u"b@x/INBOX"_s}); },
        [](World &world) { QVERIFY(MailboxService(world.database, world.now).setNames({u"c@x/INBOX"_s})); });
}
