// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/portalrequests.h"
#include "tests/console/joined/deskwindow.h"
#include "tests/support/people.h"
#include "ui/clashes/addressespage.h"
#include "ui/clashes/registrationcard.h"
#include "ui/clashes/registrationspane.h"
#include "ui/parts/rowlist.h"
#include "ui/window/navigationrail.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// Accounts that visitors ask for on addresses that look like users', in a supervisor's console.
class tst_HeldRegistrations : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { d.reset(); }
    void d3_aHeldAccountIsCountedAndShownWithTheUser();
    void d3_anApprovedOneGetsItsLink();
    void d3_aRefusedOneIsGoneWithoutAWord();
    void d3_whatAColleagueDecidedIsSaid();

private:
    void ask(const QString &address); ///< for an account, in the portal
    void showList();
    void press(const QString &text);
    QString said() const;
    QString railName() const;
    qint64 count(QByteArrayView sql, const Values &values = {});
    RegistrationCard *card() const { return d->workplace->window().registrations()->card(); }
    QAbstractItemModel *list() const { return d->workplace->window().registrations()->findChild<RowList *>()->model(); }

    std::unique_ptr<DeskWindow> d;
};

void tst_HeldRegistrations::init()
{
    d = std::make_unique<DeskWindow>();
    QVERIFY(d->start());
    QVERIFY(d->server.write([](Database &database) {
        People(database).user(u"rnike@desk.example"_s);
        return true;
    }));
    ask(u"mike@desk.example"_s);
}

void tst_HeldRegistrations::ask(const QString &address)
{
    QVERIFY(d->server.write([&](Database &database) {
        PortalRequest request;
        request.wish = PortalWish::Account;
        request.address = address;
        request.name = u"Mike Customer"_s;
        return PortalRequests(database, d->server.app().account(), QDateTime::currentMSecsSinceEpoch()).ask(request).has_value();
    }));
    QTRY_COMPARE_WITH_TIMEOUT(count("SELECT COUNT(*) FROM registration WHERE held = 1 AND address = ?", {address}), 1, 10'000);
}

qint64 tst_HeldRegistrations::count(QByteArrayView sql, const Values &values)
{
    qint64 counted = -1;
    d->server.write([&](Database &database) {
        counted = Desk(database).count(sql, values);
        return true;
    });
    return counted;
}

void tst_HeldRegistrations::showList()
{
    d->window().showPage(MainWindow::Page::Clashes);
    d->window().findChild<AddressesPage *>()->showRegistrations();
    QTRY_COMPARE(list()->rowCount(), 1);
    d->window().registrations()->choose(list()->index(0, 0).data(Qt::UserRole).value<HeldRegistration>().id);
}

void tst_HeldRegistrations::press(const QString &text)
{
    for (auto *button : card()->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&') == text && button->isVisible())
            return button->click();
    }
    QFAIL(qPrintable(text));
}

QString tst_HeldRegistrations::said() const
{
    QStringList lines;
    for (const auto *label : card()->findChildren<QLabel *>())
        lines.append(label->text());
    return lines.join(u'\n');
}

QString tst_HeldRegistrations::railName() const
{
    for (const auto *button : d->workplace->window().findChild<NavigationRail *>()->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Clashes"_s)
            return button->accessibleName();
    }
    return {};
}

void tst_HeldRegistrations::d3_aHeldAccountIsCountedAndShownWithTheUser()
{
    emit d->window().syncWanted();
    QTRY_VERIFY2(railName().contains(u"1 account"_s), qPrintable(railName()));
    showList();
    for (const QString &part : {u"mike@desk.example"_s, u"Mike Customer asked for an account"_s, u"looks like rnike@desk.example, which is the user rnike's"_s})
        QVERIFY2(said().contains(part), qPrintable(said()));
}

void tst_HeldRegistrations::d3_anApprovedOneGetsItsLink()
{
    showList();
    press(u"Approve"_s);
    QTRY_COMPARE(list()->rowCount(), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM registration WHERE held = 0"), 1);
    QCOMPARE(count("SELECT COUNT(*) FROM audit WHERE action = 'registration.approved'"), 1);
    QVERIFY2(!railName().contains(u"account"_s), qPrintable(railName()));
}

void tst_HeldRegistrations::d3_aRefusedOneIsGoneWithoutAWord()
{
    showList();
    const qint64 mails = count("SELECT COUNT(*) FROM mail_out");
    press(u"Refuse"_s);
    QTRY_COMPARE(list()->rowCount(), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM registration"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM mail_out"), mails);
}

void tst_HeldRegistrations::d3_whatAColleagueDecidedIsSaid()
{
    showList();
    const auto held = d->colleague.get(u"/api/v1/registrations"_s).json().value("items"_L1).toArray().first();
    QCOMPARE(held["userName"_L1].toString(), u"rnike"_s);
    QCOMPARE(d->colleague.remove(u"/api/v1/registrations/%1"_s.arg(held["id"_L1].toInteger())).status, 204);
    press(u"Approve"_s);
    QTRY_COMPARE(list()->rowCount(), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM audit WHERE action = 'registration.approved'"), 0);
}

QTEST_MAIN(tst_HeldRegistrations)
#include "tst_heldregistrations.moc"
