// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/contactservice.h"
#include "tests/console/joined/deskwindow.h"
#include "tests/support/people.h"
#include "ui/contacts/awaitedaddressbar.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/contactspane.h"
#include "ui/parts/rowlist.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString bea = u"bea@customer.example"_s;
const QString home = u"bea@home.example"_s;

}

/// A contact's address that an agent changed while it is in use in the portal, on the contact's form.
class tst_AwaitedAddress : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { d.reset(); }
    void b5_itIsShownWithoutAskingAndSentAgain();
    void b5_aSupervisorUsesItNow();
    void b5_whatWasUsedElsewhereIsGone();

private:
    void makeContactInUse();
    void changeAddress(); ///< by an agent
    AwaitedAddressBar *bar() const { return d->workplace->window().contacts()->form()->awaited(); }
    QString said() const { return DeskWindow::notices(*bar()); }
    void press(const QString &text);
    QString primaryAddress();
    qint64 links();

    std::unique_ptr<DeskWindow> d;
    ContactId m_contact;
};

void tst_AwaitedAddress::init()
{
    d = std::make_unique<DeskWindow>();
    QVERIFY(d->start());
    makeContactInUse();
    d->window().showPage(MainWindow::Page::Contacts);
    QTRY_COMPARE(d->window().contacts()->findChild<RowList *>()->model()->rowCount(), 1);
    d->window().contacts()->chooseContact(m_contact);
    QCOMPARE(d->window().contacts()->form()->contact(), m_contact);
    QVERIFY(bar()->isHidden());
    changeAddress();
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(home + u" is pending since"_s), 10'000);
}

void tst_AwaitedAddress::makeContactInUse()
{
    QVERIFY(d->server.write([this](Database &database) {
        People people(database);
        people.now = QDateTime::currentMSecsSinceEpoch();
        people.start();
        m_contact = people.contact(bea);
        return !people.enter(people.invite(m_contact)).isEmpty();
    }));
}

void tst_AwaitedAddress::changeAddress()
{
    QVERIFY(d->server.write([this](Database &database) {
        People people(database);
        Caller gus;
        gus.user = people.user(u"gus@desk.example"_s);
        ContactService contacts(database, QDateTime::currentMSecsSinceEpoch());
        ContactPatch patch;
        patch.addresses = QStringList{home};
        return contacts.change(gus, m_contact, contacts.contact(m_contact)->revision, patch).has_value();
    }));
}

void tst_AwaitedAddress::press(const QString &text)
{
    for (auto *button : bar()->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button->click();
    }
    QFAIL(qPrintable(text));
}

QString tst_AwaitedAddress::primaryAddress()
{
    const auto contact = d->colleague.get(u"/api/v1/contacts/%1"_s.arg(m_contact.value)).json();
    return contact["emails"_L1][0]["address"_L1].toString();
}

qint64 tst_AwaitedAddress::links()
{
    qint64 count = -1;
    d->server.write([&](Database &database) {
        count = Desk(database).count("SELECT COUNT(*) FROM mail_out WHERE to_address = ?", {home});
        return true;
    });
    return count;
}

void tst_AwaitedAddress::b5_itIsShownWithoutAskingAndSentAgain()
{
    QVERIFY2(said().contains(u"takes the place of "_s + bea), qPrintable(said()));
    QCOMPARE(primaryAddress(), bea);
    const qint64 before = links();
    press(u"Send again"_s);
    QTRY_VERIFY2(said().contains(u"A fresh link is on its way to "_s + home), qPrintable(said()));
    QCOMPARE(links(), before + 1);
    QVERIFY(said().contains(u"is pending since"_s));
}

void tst_AwaitedAddress::b5_aSupervisorUsesItNow()
{
    press(u"Use now"_s);
    QTRY_VERIFY(bar()->isHidden());
    QCOMPARE(primaryAddress(), home);
    QTRY_VERIFY(d->window().contacts()->form()->contact() == m_contact);
    bar()->setMaySupervise(false);
    bar()->showAddress({home, bea, 1, 2});
    for (const auto *button : bar()->findChildren<QPushButton *>())
        QVERIFY(button->text() != u"Use now"_s || !button->isVisible());
}

void tst_AwaitedAddress::b5_whatWasUsedElsewhereIsGone()
{
    const auto path = u"/api/v1/contacts/%1/awaited-addresses/use"_s.arg(m_contact.value);
    QCOMPARE(d->colleague.post(path, {{u"address"_s, home}}).status, 200);
    QTRY_VERIFY(bar()->isHidden());
}

QTEST_MAIN(tst_AwaitedAddress)
#include "tst_awaitedaddress.moc"
