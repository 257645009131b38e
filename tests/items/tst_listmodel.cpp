// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/contactlistmodel.h"
#include "models/items/incomingmailmodel.h"
#include "models/items/registrationmodel.h"
#include "models/items/ticketlistmodel.h"
#include "models/items/userlistmodel.h"
#include "models/items/viewlistmodel.h"
#include "models/items/wording.h"
#include "tests/support/fakesources.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Words one can tell apart in a test.
class PlainWords : public Wording
{
public:
    QString status(TicketStatus) const override { return u"status"_s; }
    QString priority(Priority) const override { return u"priority"_s; }
    QString role(Role) const override { return u"role"_s; }
    QString userState(UserState) const override { return u"state"_s; }
    QString portalState(PortalState) const override { return u"portal"_s; }
    QString viewName(const ViewRow &view) const override { return u"view "_s + view.key; }
    QString when(qint64) const override { return u"when"_s; }
    QString shown(const QString &text) const override { return u'<' + text + u'>'; }
    QString sentence(const TicketRow &row) const override { return u"ticket %1"_s.arg(row.number); }
    QString sentence(const ContactRow &row) const override { return u"contact "_s + row.name; }
    QString sentence(const User &row) const override { return u"user "_s + row.name; }
    QString sentence(const Clash &row) const override { return u"clash "_s + row.address; }
    QString sentence(const ViewRow &row) const override { return u"view %1"_s.arg(row.count); }
};

constexpr int many = 1000;

QList<TicketRow> manyTickets()
{
    QList<TicketRow> rows;
    for (int i = 1; i <= many; ++i) {
        TicketRow row;
        row.id = TicketId{i};
        row.number = i;
        row.subject = u"Subject %1"_s.arg(i);
        rows << row;
    }
    return rows;
}

TicketRow aTicket(qint64 id)
{
    TicketRow row;
    row.id = TicketId{id};
    row.number = id;
    return row;
}

} // namespace

class tst_ListModel : public QObject
{
    Q_OBJECT
private slots:
    void ticketsKeepTheRulesOfItemModels();
    void contactsKeepTheRulesOfItemModels();
    void usersKeepTheRulesOfItemModels();
    void viewsKeepTheRulesOfItemModels();
    void incomingMailsKeepTheRulesOfItemModels();
    void registrationsKeepTheRulesOfItemModels();
    void aRowThatComesAboveMovesWhatWasChosen();
    void onlyOtherRowsResetTheModel();
    void aTicketIsFoundByItsId();
    void whatCustomersWroteGoesThroughTheWording();
    void aPersonsAddressShowsBesideThePointer();
};

void tst_ListModel::ticketsKeepTheRulesOfItemModels()
{
    const PlainWords words;
    FakeTicketSource source(manyTickets());
    TicketListModel model(source, words);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    QCOMPARE(model.rowCount(), many);
    source.insert(0, aTicket(2000));
    source.remove(500);
    source.change(3, aTicket(3000));
    source.replace({aTicket(1)});
    QCOMPARE(model.rowCount(), 1);
}

void tst_ListModel::contactsKeepTheRulesOfItemModels()
{
    const PlainWords words;
    QList<ContactRow> rows(many);
    FakeContactSource source(rows);
    ContactListModel model(source, words);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    source.insert(many, {});
    source.remove(0);
    QCOMPARE(model.rowCount(), many);
}

void tst_ListModel::usersKeepTheRulesOfItemModels()
{
    const PlainWords words;
    QList<User> rows(many);
    FakeUserSource source(rows);
    UserListModel model(source, words);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    source.remove(many - 1);
    QCOMPARE(model.rowCount(), many - 1);
}

void tst_ListModel::viewsKeepTheRulesOfItemModels()
{
    const PlainWords words;
    FakeViewSource source({{u"mine"_s, {}, 4}, {u"open"_s, {}, 9}});
    ViewListModel model(source, words);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    source.change(1, {u"open"_s, {}, 10});
    QCOMPARE(model.data(model.indexOf(u"open"_s), Qt::AccessibleTextRole).toString(), u"view 10"_s);
    QCOMPARE(model.keyAt(model.index(0)), u"mine"_s);
}

void tst_ListModel::incomingMailsKeepTheRulesOfItemModels()
{
    const PlainWords words;
    IncomingMailModel model(words);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<IncomingMail> mails;
    for (int i = 1; i <= many; ++i)
        mails.append({MailInId{i}, i, u"a@b.example"_s, {}, u"Subject"_s, {}, 0, {}, {}, {}});
    model.show(mails);
    model.append({mails.first()});
    QCOMPARE(model.rowCount(), many + 1);
    model.remove(MailInId{500});
    model.remove(MailInId{5000});
    QCOMPARE(model.rowCount(), many);
    QCOMPARE(model.mailAt(model.index(499)), MailInId{501});
    QCOMPARE(model.index(0).data().toString(), u"<Subject>"_s);
}

void tst_ListModel::registrationsKeepTheRulesOfItemModels()
{
    const PlainWords words;
    RegistrationModel model(words);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<HeldRegistration> waiting;
    for (int i = 1; i <= many; ++i)
        waiting.append({i, u"a@b.example"_s, u"Ana"_s, i, i, {}, {}, {}});
    model.show(waiting);
    model.remove(500);
    model.remove(5000);
    QCOMPARE(model.rowCount(), many - 1);
    QCOMPARE(model.at(model.index(499)).id, 501);
    QCOMPARE(model.indexOf(501).row(), 499);
    QCOMPARE(model.index(0).data().toString(), u"<Ana>"_s);
}

void tst_ListModel::aRowThatComesAboveMovesWhatWasChosen()
{
    const PlainWords words;
    FakeTicketSource source(manyTickets());
    TicketListModel model(source, words);
    const QPersistentModelIndex chosen = model.indexOf(TicketId{7});

    source.insert(0, aTicket(2000));
    QCOMPARE(chosen.row(), 7);
    QCOMPARE(model.ticketAt(chosen), TicketId{7});
}

void tst_ListModel::onlyOtherRowsResetTheModel()
{
    const PlainWords words;
    FakeTicketSource source(manyTickets());
    TicketListModel model(source, words);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    source.insert(0, aTicket(2000));
    source.change(0, aTicket(2000));
    source.remove(0);
    QCOMPARE(resets.count(), 0);
    source.replace({});
    QCOMPARE(resets.count(), 1);
}

void tst_ListModel::aTicketIsFoundByItsId()
{
    const PlainWords words;
    FakeTicketSource source(manyTickets());
    TicketListModel model(source, words);
    QCOMPARE(model.indexOf(TicketId{12}).row(), 11);
    QVERIFY(!model.indexOf(TicketId{99999}).isValid());
    QVERIFY(!model.ticketAt({}).isValid());
}

void tst_ListModel::whatCustomersWroteGoesThroughTheWording()
{
    const PlainWords words;
    FakeTicketSource source(manyTickets());
    TicketListModel model(source, words);
    QCOMPARE(model.data(model.index(0)).toString(), u"<Subject 1>"_s);
    QCOMPARE(model.data(model.index(0), Qt::AccessibleTextRole).toString(), u"ticket 1"_s);
}

void tst_ListModel::aPersonsAddressShowsBesideThePointer()
{
    const PlainWords words;
    FakeContactSource contacts({{ContactId{4}, u"Ana"_s, u"ana@example.org"_s, {}}});
    const ContactListModel contactModel(contacts, words);
    QCOMPARE(contactModel.data(contactModel.index(0)).toString(), u"<Ana>"_s);
    QCOMPARE(contactModel.data(contactModel.index(0), Qt::ToolTipRole).toString(), u"<ana@example.org>"_s);
    QCOMPARE(contactModel.contactAt(contactModel.index(0)), ContactId{4});

    User bia;
    bia.name = u"Bia"_s;
    bia.email = u"bia@example.org"_s;
    FakeUserSource users({bia});
    const UserListModel userModel(users, words);
    QCOMPARE(userModel.data(userModel.index(0)).toString(), u"<Bia>"_s);
    QCOMPARE(userModel.data(userModel.index(0), Qt::ToolTipRole).toString(), u"<bia@example.org>"_s);
    QCOMPARE(userModel.data(userModel.index(0), UserListModel::RowRole).value<User>().email, bia.email);
}

QTEST_GUILESS_MAIN(tst_ListModel)
#include "tst_listmodel.moc"
