// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/console/joined/deskwindow.h"
#include "ui/parts/banner.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/ticketlistpane.h"

#include <QListView>

using namespace Qt::StringLiterals;

/// A link to a ticket that the system hands to the console.
class tst_TicketLink : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { d.reset(); }
    void e2_itOpensTheTicket();
    void e2_itOpensATicketThatIsInNoList();
    void e2_itWaitsForTheFirstSync();
    void e2_aTicketThatIsNotThereIsSaid();
    void e2_withoutTheServerThatIsSaid();

private:
    qint64 numberOf(qint64 ticket) { return d->colleague.get(u"/api/v1/tickets/%1"_s.arg(ticket)).json().value("number"_L1).toInteger(); }
    qint64 ticket(const QString &subject) { return d->ticket(d->contact(u"Bea"_s, subject + u"@example.org"_s), subject); }
    TicketId shown() { return d->window().conversation()->ticket(); }
    QString said() const;

    std::unique_ptr<DeskWindow> d;
};

void tst_TicketLink::init()
{
    d = std::make_unique<DeskWindow>();
    QVERIFY(d->start());
}

QString tst_TicketLink::said() const
{
    QStringList texts;
    for (const auto *banner : d->workplace->window().findChildren<Banner *>()) {
        if (!banner->isHidden())
            texts.append(banner->text());
    }
    return texts.join(u'\n');
}

void tst_TicketLink::e2_itOpensTheTicket()
{
    ticket(u"one"_s);
    const qint64 two = ticket(u"two"_s);
    QTRY_COMPARE(d->window().tickets()->findChild<QListView *>()->model()->rowCount(), 2);
    d->window().showPage(MainWindow::Page::Contacts);
    d->workplace->openTicket(numberOf(two));
    QTRY_COMPARE(shown(), TicketId{two});
    QCOMPARE(d->window().page(), MainWindow::Page::Tickets);
    QVERIFY(said().isEmpty());
}

void tst_TicketLink::e2_itOpensATicketThatIsInNoList()
{
    const qint64 one = ticket(u"one"_s);
    const auto path = u"/api/v1/tickets/%1"_s.arg(one);
    QCOMPARE(d->colleague.patch(path, {{u"status"_s, u"closed"_s}}, {{"if-match", d->colleague.get(path).header("etag")}}).status, 200);
    d->workplace->openTicket(numberOf(one));
    QTRY_COMPARE(shown(), TicketId{one});
}

void tst_TicketLink::e2_itWaitsForTheFirstSync()
{
    const qint64 one = ticket(u"one"_s);
    const qint64 number = numberOf(one);
    QTemporaryDir fresh;
    Profile profile(fresh.path());
    d->workplace.reset();
    d->workplace.emplace(d->client, profile, d->session.account());
    d->window().show();
    d->workplace->start();
    d->workplace->openTicket(number);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), TicketId{one}, 20'000);
    QVERIFY(said().isEmpty());
    d->workplace.reset();
}

void tst_TicketLink::e2_aTicketThatIsNotThereIsSaid()
{
    d->workplace->openTicket(4711);
    QTRY_COMPARE(said(), u"Ticket #4711 does not exist, or you may not see it."_s);
    const qint64 one = ticket(u"one"_s);
    d->workplace->openTicket(numberOf(one));
    QTRY_COMPARE(shown(), TicketId{one});
    QVERIFY(said().isEmpty());
}

void tst_TicketLink::e2_withoutTheServerThatIsSaid()
{
    d->client.setServer(QUrl(u"http://127.0.0.1:1"_s));
    d->workplace->openTicket(4711);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"Ticket #4711 is not on this computer"_s), 10'000);
}

QTEST_MAIN(tst_TicketLink)
#include "tst_ticketlink.moc"
