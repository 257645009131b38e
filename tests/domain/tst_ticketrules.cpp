// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/ticketrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

constexpr qint64 now = 1'700'000'000'000;

class tst_TicketRules : public QObject
{
    Q_OBJECT
private slots:
    void aCustomersReplyOpensOrStartsAnew_data();
    void aCustomersReplyOpensOrStartsAnew();
    void anAgentsReplyWaitsUnlessChosenOtherwise();
    void aNewTicketIsOpenOnceAssigned();
    void aTicketRemembersWhenItWasSolved();
    void tagsAreHeldToBounds_data();
    void tagsAreHeldToBounds();
};

void tst_TicketRules::aCustomersReplyOpensOrStartsAnew_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("solvedAt");
    QTest::addColumn<bool>("opens");

    QTest::newRow("new") << int(TicketStatus::New) << qint64(0) << true;
    QTest::newRow("open") << int(TicketStatus::Open) << qint64(0) << true;
    QTest::newRow("pending") << int(TicketStatus::Pending) << qint64(0) << true;
    QTest::newRow("solved just now") << int(TicketStatus::Solved) << now << true;
    QTest::newRow("solved 14 days ago") << int(TicketStatus::Solved) << now - solvedPeriod << true;
    QTest::newRow("solved a moment earlier") << int(TicketStatus::Solved) << now - solvedPeriod - 1 << false;
    QTest::newRow("closed") << int(TicketStatus::Closed) << now << false;
}

void tst_TicketRules::aCustomersReplyOpensOrStartsAnew()
{
    QFETCH(const int, status);
    QFETCH(const qint64, solvedAt);
    QFETCH(const bool, opens);

    Ticket ticket;
    ticket.status = TicketStatus(status);
    ticket.solvedAt = solvedAt;
    QCOMPARE(statusAfterCustomerReply(ticket, now), opens ? std::optional(TicketStatus::Open) : std::nullopt);
}

void tst_TicketRules::anAgentsReplyWaitsUnlessChosenOtherwise()
{
    QCOMPARE(statusAfterAgentReply(std::nullopt), TicketStatus::Pending);
    QCOMPARE(statusAfterAgentReply(TicketStatus::Solved), TicketStatus::Solved);
}

void tst_TicketRules::aNewTicketIsOpenOnceAssigned()
{
    Ticket ticket;
    QCOMPARE(statusAfterAssignment(ticket), TicketStatus::New);
    ticket.assignee = UserId{3};
    QCOMPARE(statusAfterAssignment(ticket), TicketStatus::Open);
    ticket.status = TicketStatus::Pending;
    QCOMPARE(statusAfterAssignment(ticket), TicketStatus::Pending);
}

void tst_TicketRules::aTicketRemembersWhenItWasSolved()
{
    Ticket ticket;
    setStatus(ticket, TicketStatus::Solved, now);
    QCOMPARE(ticket.solvedAt, now);
    setStatus(ticket, TicketStatus::Closed, now + 5);
    QCOMPARE(ticket.solvedAt, now);
    setStatus(ticket, TicketStatus::Open, now + 6);
    QCOMPARE(ticket.solvedAt, 0);
    setStatus(ticket, TicketStatus::Closed, now + 7);
    QCOMPARE(ticket.solvedAt, now + 7);
}

void tst_TicketRules::tagsAreHeldToBounds_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("code"); // empty: accepted

    QTest::newRow("a word") << u"vip"_s << QString();
    QTest::newRow("two words") << u"fatura atrasada"_s << QString();
    QTest::newRow("the longest") << QString(50, u'x') << QString();
    QTest::newRow("nothing") << QString() << u"ticket.tag-missing"_s;
    QTest::newRow("blanks") << u"  "_s << u"ticket.tag-missing"_s;
    QTest::newRow("too long") << QString(51, u'x') << u"ticket.tag-too-long"_s;
    QTest::newRow("a line break") << u"a\nb"_s << u"ticket.tag-characters"_s;
    QTest::newRow("a blank at the end") << u"vip "_s << u"ticket.tag-characters"_s;
}

void tst_TicketRules::tagsAreHeldToBounds()
{
    QFETCH(const QString, tag);
    const auto checked = checkTag(tag);
    QTEST(checked ? QString() : checked.error().code, "code");
}

QTEST_GUILESS_MAIN(tst_TicketRules)
#include "tst_ticketrules.moc"
