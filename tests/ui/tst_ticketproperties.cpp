// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/examples.h"
#include "ui/parts/choicebox.h"
#include "ui/tickets/ticketproperties.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

class tst_TicketProperties : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aChoiceWantsOnlyThatField();
    void theSameChoiceWantsNothing();
    void takingTheAssigneeAwayIsAChangeToo();
    void assigningToOneselfIsWantedOnce();
    void aRefusedChangeIsTakenBack();
    void theWheelAndStrayLettersChangeNothing();
    void aFormerUserStillShowsAsSomebody();

private:
    ChoiceBox *box(const QString &name) const;
    void choose(const QString &name, const QVariant &data);

    std::unique_ptr<TicketProperties> m_properties;
};

void tst_TicketProperties::init()
{
    qRegisterMetaType<TicketPatch>();
    m_properties = std::make_unique<TicketProperties>();
    m_properties->setUsers(examples::users());
    m_properties->setTicket(examples::details().ticket);
    m_properties->show();
}

ChoiceBox *tst_TicketProperties::box(const QString &name) const
{
    for (ChoiceBox *box : m_properties->findChildren<ChoiceBox *>())
        if (box->accessibleName() == name)
            return box;
    return nullptr;
}

void tst_TicketProperties::choose(const QString &name, const QVariant &data)
{
    box(name)->choose(data);
    emit box(name)->activated(box(name)->currentIndex());
}

void tst_TicketProperties::aChoiceWantsOnlyThatField()
{
    QSignalSpy wanted(m_properties.get(), &TicketProperties::patchWanted);
    choose(u"Status"_s, int(TicketStatus::Solved));
    QCOMPARE(wanted.count(), 1);
    const auto patch = wanted[0][1].value<TicketPatch>();
    QCOMPARE(patch.status, TicketStatus::Solved);
    QVERIFY(!patch.priority && !patch.assignee && !patch.team && !patch.subject);
}

void tst_TicketProperties::theSameChoiceWantsNothing()
{
    QSignalSpy wanted(m_properties.get(), &TicketProperties::patchWanted);
    choose(u"Status"_s, int(TicketStatus::Open));
    QCOMPARE(wanted.count(), 0);
}

void tst_TicketProperties::takingTheAssigneeAwayIsAChangeToo()
{
    QSignalSpy wanted(m_properties.get(), &TicketProperties::patchWanted);
    choose(u"Assignee"_s, qint64(0));
    QCOMPARE(wanted[0][1].value<TicketPatch>().assignee, UserId{});
}

void tst_TicketProperties::assigningToOneselfIsWantedOnce()
{
    QSignalSpy wanted(m_properties.get(), &TicketProperties::patchWanted);
    m_properties->assignTo(UserId{3});
    QCOMPARE(wanted[0][1].value<TicketPatch>().assignee, UserId{3});
    Ticket mine = examples::details().ticket;
    mine.assignee = UserId{3};
    m_properties->setTicket(mine);
    m_properties->assignTo(UserId{3});
    QCOMPARE(wanted.count(), 1);
}

void tst_TicketProperties::aRefusedChangeIsTakenBack()
{
    choose(u"Priority"_s, int(Priority::Low));
    m_properties->showError({Error::Kind::Stale, u"ticket.stale"_s});
    QCOMPARE(box(u"Priority"_s)->currentData().toInt(), int(Priority::High));
}

void tst_TicketProperties::theWheelAndStrayLettersChangeNothing()
{
    QSignalSpy wanted(m_properties.get(), &TicketProperties::patchWanted);
    ChoiceBox *status = box(u"Status"_s);
    QWheelEvent wheel(QPointF(5, 5), status->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(status, &wheel);
    QTest::keyClick(status, Qt::Key_S);
    QCOMPARE(status->currentData().toInt(), int(TicketStatus::Open));
    QCOMPARE(wanted.count(), 0);
}

void tst_TicketProperties::aFormerUserStillShowsAsSomebody()
{
    Ticket ticket = examples::details().ticket;
    ticket.assignee = UserId{77};
    m_properties->setTicket(ticket);
    QCOMPARE(box(u"Assignee"_s)->currentText(), u"A former user"_s);
}

QTEST_MAIN(tst_TicketProperties)
#include "tst_ticketproperties.moc"
