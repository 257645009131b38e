// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/console/joined/deskwindow.h"
#include "tests/support/mailroom.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/conversationview.h"
#include "ui/tickets/ticketlistpane.h"

#include <QListView>
#include <QPushButton>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

const QString gus = u"gus@desk.example"_s;
const QString bea = u"bea@customer.example"_s;

}

/// A colleague's answer by mail that became a note, in the console.
class tst_PromotedAnswer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { d.reset(); }
    void f3_theNoteIsSentAsAReplyAfterAQuestion();
    void f3_aNoteThatIsKeptStaysInternal();

private:
    void openGussAnswer();
    void press(const QString &text);
    QString text() { return view()->toPlainText(); }
    ConversationView *view() { return d->window().conversation()->findChild<ConversationView *>(); }
    QString linkOf(const QString &scheme);
    int replies();

    std::unique_ptr<DeskWindow> d;
    TicketId m_ticket;
};

void tst_PromotedAnswer::init()
{
    d = std::make_unique<DeskWindow>();
    QVERIFY(d->start());
    openGussAnswer();
}

void tst_PromotedAnswer::openGussAnswer()
{
    QVERIFY(d->server.write([this](Database &database) {
        MailRoom room(database);
        room.now = QDateTime::currentMSecsSinceEpoch();
        const UserId user = room.people.user(gus);
        m_ticket = room.opened(room.people.contact(bea), user).id;
        room.drop(AMail(bea).text(u"Still broken."_s), room.tokenAddressOf(bea));
        return room.drop(AMail(gus).authentic().text(u"It is the cartridge."_s), room.tokenAddressOf(gus)).message.isValid();
    }));
    QTRY_COMPARE(d->window().tickets()->findChild<QListView *>()->model()->rowCount(), 1);
    d->window().tickets()->chooseTicket(m_ticket);
    QTRY_VERIFY2(text().contains(u"Promote to reply"_s), qPrintable(text()));
}

void tst_PromotedAnswer::press(const QString &words)
{
    for (auto *button : d->window().conversation()->findChildren<QPushButton *>()) {
        if (button->text() == words && button->isVisible())
            return button->click();
    }
    QFAIL(qPrintable(words));
}

/// The address behind the first link of \a scheme in the conversation.
QString tst_PromotedAnswer::linkOf(const QString &scheme)
{
    QTextCursor at(view()->document());
    while (!at.atEnd()) {
        at.movePosition(QTextCursor::NextCharacter);
        if (at.charFormat().anchorHref().startsWith(scheme + u':'))
            return at.charFormat().anchorHref();
    }
    return {};
}

int tst_PromotedAnswer::replies()
{
    int count = 0;
    const auto page = d->colleague.get(u"/api/v1/tickets/%1/messages"_s.arg(m_ticket.value)).json();
    for (const auto &message : page.value("items"_L1).toArray())
        count += message["kind"_L1] == u"reply"_s && message["authorKind"_L1] == u"user"_s;
    return count;
}

void tst_PromotedAnswer::f3_theNoteIsSentAsAReplyAfterAQuestion()
{
    emit view()->anchorClicked(QUrl(linkOf(u"promote"_s)));
    const QString asked = DeskWindow::notices(*d->window().conversation());
    QVERIFY2(asked.contains(u"The note by gus goes to bea as a public reply."_s), qPrintable(asked));
    QCOMPARE(replies(), 1);
    press(u"Send it as a reply"_s);
    QTRY_COMPARE(replies(), 2);
    QTRY_VERIFY2(text().contains(u"sent to the customer as a reply"_s), qPrintable(text()));
    QVERIFY(linkOf(u"promote"_s).isEmpty());
    QTRY_COMPARE(text().count(u"It is the cartridge."_s), 2);
}

void tst_PromotedAnswer::f3_aNoteThatIsKeptStaysInternal()
{
    const QString link = linkOf(u"promote"_s);
    emit view()->anchorClicked(QUrl(link));
    press(u"Keep it internal"_s);
    QVERIFY(DeskWindow::notices(*d->window().conversation()).isEmpty());
    emit view()->anchorClicked(QUrl(u"promote:4711"_s)); // nothing of what is on show
    QVERIFY(DeskWindow::notices(*d->window().conversation()).isEmpty());
    QTest::qWait(100);
    QCOMPARE(replies(), 1);
}

QTEST_MAIN(tst_PromotedAnswer)
#include "tst_promotedanswer.moc"
