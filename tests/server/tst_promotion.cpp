// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/promotionservice.h"
#include "app/server/service/ticketservice.h"
#include "tests/support/mailroom.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString gus = u"gus@desk.example"_s;
const QString ana = u"ana@customer.example"_s;

}

/// What a user answered by mail and the site kept as a note becomes a reply.
class tst_Promotion : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void f3_aNoteByMailIsPromotedToAReply();
    void f3_itsFilesGoWithIt();
    void f3_itIsPromotedOnce();
    void f3_nothingElseIsPromoted();
    void f3_whoDoesNotSeeTheTicketPromotesNothing();
    void everyFaultLeavesAllOrNothing();

private:
    Message answered(const QList<MailPart> &parts = {}); ///< by Gus, to the notification of what Ana wrote
    Result<Message> promote(MessageId note) { return promote(m_room->people.administrator, note); }
    Result<Message> promote(const Caller &caller, MessageId note)
    {
        return PromotionService(**m_database, m_room->settings, m_room->now).promote(caller, m_ticket.id, note);
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<MailRoom> m_room;
    Ticket m_ticket;
};

void tst_Promotion::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    m_room = std::make_unique<MailRoom>(**m_database);
    const UserId user = m_room->people.user(gus);
    m_ticket = m_room->opened(m_room->people.contact(ana), user);
    m_room->drop(AMail(ana).text(u"Still broken."_s), m_room->tokenAddressOf(ana));
}

Message tst_Promotion::answered(const QList<MailPart> &parts)
{
    AMail mail = AMail(gus).authentic().text(u"It is the cartridge."_s);
    mail.mail.parts = parts;
    const MailFate fate = m_room->drop(mail, m_room->tokenAddressOf(gus));
    const Message note = m_room->messages(m_ticket.id).last();
    return note.id == fate.message ? note : Message();
}

void tst_Promotion::f3_aNoteByMailIsPromotedToAReply()
{
    const Message note = answered();
    QCOMPARE(note.promotion, Promotion::Possible);
    const auto mails = m_room->mailsTo(ana).size();
    const auto reply = promote(note.id);
    QVERIFY(reply);
    QCOMPARE(reply->kind, MessageKind::Reply);
    QCOMPARE(reply->text, u"It is the cartridge."_s);
    QCOMPARE(reply->authorName, note.authorName);
    QCOMPARE(reply->promotion, Promotion::None);

    QCOMPARE(m_room->messages(m_ticket.id).last().id, reply->id);
    QCOMPARE(m_room->ticket(m_ticket.id).status, TicketStatus::Pending);
    QCOMPARE(m_room->mailsTo(ana).size(), mails + 1);
    QCOMPARE(m_room->mailsTo(ana).last().templateName, u"reply"_s);
    QCOMPARE(m_room->mailsTo(ana).last().data["text"_L1].toString(), u"It is the cartridge."_s);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM audit WHERE action = 'message.promoted'"), 1);

    const Message kept = m_room->messages(m_ticket.id).at(2);
    QCOMPARE(kept.id, note.id);
    QCOMPARE(kept.kind, MessageKind::Note);
    QCOMPARE(kept.promotion, Promotion::Done);
    QCOMPARE(kept.revision, note.revision + 1);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM change WHERE kind = 1 AND entity = ?", {note.id}), 2);
}

void tst_Promotion::f3_itsFilesGoWithIt()
{
    const Message note = answered({{u"plan.txt"_s, u"text/plain"_s, {}, "Turn it round."}, {u"photo.txt"_s, u"text/plain"_s, {}, "x"}});
    QCOMPARE(note.attachments.size(), 2);
    const auto reply = promote(note.id);
    QVERIFY(reply);
    QCOMPARE(reply->attachments.size(), 2);
    QCOMPARE(reply->attachments.first().name, u"plan.txt"_s);
    QVERIFY(reply->attachments.first().id != note.attachments.first().id);
    QCOMPARE(m_room->mailsTo(ana).last().data["attachments"_L1].toArray().size(), 2);
    QCOMPARE(m_room->messages(m_ticket.id).at(2).attachments, note.attachments);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM content"), 2);
}

void tst_Promotion::f3_itIsPromotedOnce()
{
    const Message note = answered();
    QVERIFY(promote(note.id));
    const auto again = promote(note.id);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QCOMPARE(again.error().code, u"message.promoted"_s);
    QCOMPARE(m_room->messages(m_ticket.id).size(), 4);
}

void tst_Promotion::f3_nothingElseIsPromoted()
{
    const Caller administrator = m_room->people.administrator;
    const auto typed = TicketService(**m_database, m_room->settings, m_room->now)
                           .reply(administrator, m_ticket.id, {MessageKind::Note, u"Do not tell."_s, {}, {}});
    for (const Message &message : m_room->messages(m_ticket.id))
        QCOMPARE(promote(message.id).error().code, u"message.not-promotable"_s);
    QVERIFY(typed);

    // An agent who was only copied wrote to the agents (F6).
    const MailFate asked = m_room->drop(AMail(ana).authentic().copied(gus).id(u"asked@customer.example"_s));
    const MailFate copied = m_room->drop(AMail(gus).authentic().to(ana).copied(u"support@desk.example"_s).answering(u"asked@customer.example"_s));
    m_ticket = m_room->ticket(asked.ticket);
    QCOMPARE(promote(copied.message).error().code, u"message.not-promotable"_s);

    QCOMPARE(promote(typed->id).error().code, u"message.unknown"_s); // another ticket's
    QCOMPARE(promote(MessageId{4711}).error().code, u"message.unknown"_s);
}

void tst_Promotion::f3_whoDoesNotSeeTheTicketPromotesNothing()
{
    const Message note = answered();
    const TeamId team = m_room->people.desk.team(u"Secret"_s);
    QVERIFY((*m_database)->execute("UPDATE ticket SET team_id = ? WHERE id = ?", {team, m_ticket.id}));
    Caller outsider = m_room->people.desk.agent(u"Eve"_s, {m_room->people.desk.team(u"Other"_s)});
    QCOMPARE(promote(outsider, note.id).error().code, u"ticket.unknown"_s);
    QCOMPARE(m_room->messages(m_ticket.id).size(), 3);
}

void tst_Promotion::everyFaultLeavesAllOrNothing()
{
    const Message note = answered({{u"plan.txt"_s, u"text/plain"_s, {}, "Turn it round."}});
    const auto mails = m_room->mailsTo(ana).size();
    for (int n = 1;; ++n) {
        (*m_database)->failAt(Database::Step::Statement, n);
        const bool done = promote(note.id).has_value();
        (*m_database)->failAt(Database::Step::Statement, 0);
        if (done)
            break;
        QVERIFY(n < 100);
        QCOMPARE(m_room->messages(m_ticket.id).last(), note);
        QCOMPARE(m_room->mailsTo(ana).size(), mails);
    }
    QCOMPARE(m_room->mailsTo(ana).size(), mails + 1);
}

QTEST_GUILESS_MAIN(tst_Promotion)
#include "tst_promotion.moc"
