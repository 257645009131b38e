// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/clashlistmodel.h"
#include "tests/support/fakeradar.h"
#include "tests/ui/examples.h"
#include "ui/audit/auditdialog.h"
#include "ui/clashes/clashcard.h"
#include "ui/clashes/clashespane.h"
#include "ui/contacts/contactform.h"
#include "ui/parts/addresschip.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/rowlist.h"
#include "ui/text/standingtext.h"
#include "ui/text/statustext.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigationrail.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = AddressStanding::Kind;

/// The list of clashes, the chips of the radar and the audit log.
class tst_ClashesPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { delete m_pane; }
    void anEmptyListExplainsWhatAClashIs();
    void movingInTheListShowsTheClash();
    void acceptingIsOneStep();
    void anAcceptedOneIsOpenedAgain();
    void anotherAddressIsGivenInPlace();
    void whatIsTypedStaysWithAnErrorAndGoesWithTheClash();
    void agentsMayNotDecideButMayGiveAnotherAddress();
    void takingItIsForTheOneWhoLooks();
    void aResolvedOneOffersNothingAndSaysWhy();
    void theFilterIsPassedOn();
    void theListSpeaks();
    void aChipSaysWhoseAnAddressIs_data();
    void aChipSaysWhoseAnAddressIs();
    void aChipKeepsUpWithTheRadar();
    void aChipIsSilentOnWhatIsOrdinary();
    void theContactFormShowsTheChipWhileTyping();
    void theRailCountsOpenClashes();
    void theAuditIsReadPieceByPiece();

private:
    QPushButton *button(const QString &text) const;
    QString said() const;
    Clash shown(int position, ClashState state);

    StatusText m_words;
    std::unique_ptr<FakeClashSource> m_source;
    std::unique_ptr<ClashListModel> m_model;
    ClashesPane *m_pane = nullptr;
};

void tst_ClashesPane::init()
{
    m_source = std::make_unique<FakeClashSource>(examples::clashes());
    m_model = std::make_unique<ClashListModel>(*m_source, m_words);
    m_pane = new ClashesPane;
    m_pane->setModel(m_model.get());
    m_pane->card()->setRights(true, UserId{9});
    connect(m_pane, &ClashesPane::clashChosen, m_pane,
            [this](ClashId clash) { m_pane->card()->showClash(m_source->row(m_source->positionOf(clash))); });
    m_pane->show();
}

QPushButton *tst_ClashesPane::button(const QString &text) const
{
    for (auto *button : m_pane->card()->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QString tst_ClashesPane::said() const
{
    QString text;
    for (const QLabel *label : m_pane->card()->findChildren<QLabel *>()) {
        if (label->isVisible())
            text += label->text() + u'\n';
    }
    return text;
}

Clash tst_ClashesPane::shown(int position, ClashState state)
{
    Clash clash = m_source->row(position);
    clash.state = state;
    m_pane->card()->showClash(clash);
    return clash;
}

void tst_ClashesPane::anEmptyListExplainsWhatAClashIs()
{
    m_source->replace({});
    QString text;
    for (const auto *label : m_pane->findChildren<QLabel *>()) {
        if (label->isVisible())
            text += label->text();
    }
    QVERIFY2(text.contains(u"a user and a contact have at the same time"_s), qPrintable(text));
}

void tst_ClashesPane::movingInTheListShowsTheClash()
{
    QTest::keyClick(m_pane->findChild<RowList *>(), Qt::Key_J);
    QCOMPARE(m_pane->clash(), ClashId{1});
    for (const QString &part : {u"marina.lopes@suporte.example"_s, u"user Marina Lopes (supervisor)"_s, u"Clara Menezes looks after it"_s})
        QVERIFY2(said().contains(part), qPrintable(said()));
}

void tst_ClashesPane::acceptingIsOneStep()
{
    m_pane->chooseClash(ClashId{1});
    QSignalSpy wanted(m_pane->card(), &ClashCard::patchWanted);
    button(u"Accept"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].value<ClashId>(), ClashId{1});
    const auto patch = wanted[0][1].value<ClashPatch>();
    QVERIFY(patch.state == ClashState::Accepted && !patch.owner);
}

void tst_ClashesPane::anAcceptedOneIsOpenedAgain()
{
    m_pane->chooseClash(ClashId{2});
    QSignalSpy wanted(m_pane->card(), &ClashCard::patchWanted);
    button(u"Open again"_s)->click();
    QVERIFY(wanted[0][1].value<ClashPatch>().state == ClashState::Open);
}

void tst_ClashesPane::anotherAddressIsGivenInPlace()
{
    m_pane->chooseClash(ClashId{1});
    auto *field = m_pane->card()->findChild<QLineEdit *>();
    QVERIFY(!button(u"Give this address"_s)->isEnabled());
    QSignalSpy wanted(m_pane->card(), &ClashCard::anotherAddressWanted);
    QTest::keyClicks(field, u"marina@home.example"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][1].toString(), u"marina@home.example"_s);
    m_pane->card()->say(u"Done"_s);
    QVERIFY(field->text().isEmpty());
}

void tst_ClashesPane::whatIsTypedStaysWithAnErrorAndGoesWithTheClash()
{
    m_pane->chooseClash(ClashId{1});
    auto *field = m_pane->card()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"marina@home.example"_s);
    m_pane->card()->setBusy(true);
    m_pane->card()->showError(Error::invalid(u"/emails/0/address"_s, u"contact.email-taken"_s));
    QCOMPARE(field->text(), u"marina@home.example"_s);
    QVERIFY(m_pane->card()->findChild<InlineNotice *>()->isVisible());
    Clash same = m_source->row(0);
    same.owner = UserId{9};
    m_pane->card()->showClash(same);
    QCOMPARE(field->text(), u"marina@home.example"_s);
    m_pane->chooseClash(ClashId{3});
    QVERIFY(field->text().isEmpty());
    QVERIFY(!m_pane->card()->findChild<InlineNotice *>()->isVisible());
}

void tst_ClashesPane::agentsMayNotDecideButMayGiveAnotherAddress()
{
    m_pane->card()->setRights(false, UserId{9});
    m_pane->chooseClash(ClashId{1});
    QVERIFY(!button(u"Accept"_s)->isEnabled() && !button(u"Take it"_s)->isEnabled());
    QVERIFY2(said().contains(u"Supervisors accept"_s), qPrintable(said()));
    QTest::keyClicks(m_pane->card()->findChild<QLineEdit *>(), u"a@b.example"_s);
    QVERIFY(button(u"Give this address"_s)->isEnabled());
}

void tst_ClashesPane::takingItIsForTheOneWhoLooks()
{
    m_pane->chooseClash(ClashId{1});
    QSignalSpy wanted(m_pane->card(), &ClashCard::patchWanted);
    button(u"Take it"_s)->click();
    QCOMPARE(wanted[0][1].value<ClashPatch>().owner, std::optional(UserId{9}));
    Clash mine = m_source->row(0);
    mine.owner = UserId{9};
    m_pane->card()->showClash(mine);
    button(u"Give it back"_s)->click();
    QCOMPARE(wanted[1][1].value<ClashPatch>().owner, std::optional(UserId()));
}

void tst_ClashesPane::aResolvedOneOffersNothingAndSaysWhy()
{
    m_pane->chooseClash(ClashId{1});
    Clash over = m_source->row(0);
    over.state = ClashState::Resolved;
    over.resolution = u"contact.address-changed"_s;
    over.resolvedAt = examples::minutesAgo(1);
    m_pane->card()->showClash(over);
    QVERIFY(!button(u"Accept"_s)->isVisible());
    QVERIFY2(said().contains(u"The contact's address changed."_s), qPrintable(said()));
}

void tst_ClashesPane::theFilterIsPassedOn()
{
    QSignalSpy chosen(m_pane, &ClashesPane::stateChosen);
    auto *filter = m_pane->findChild<ChoiceBox *>();
    for (int i = 0; i < filter->count(); ++i) {
        filter->setCurrentIndex(i);
        emit filter->activated(i);
    }
    using State = std::optional<ClashState>;
    QList<State> states;
    for (const auto &signal : chosen)
        states.append(signal[0].value<State>());
    QCOMPARE(states, (QList<State>{{}, ClashState::Open, ClashState::Accepted, ClashState::Resolved}));
}

void tst_ClashesPane::theListSpeaks()
{
    const QString spoken = m_model->index(1).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"tomas@suporte.example"_s, u"Tomás Ribeiro (agent)"_s, u"Accepted"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void tst_ClashesPane::aChipSaysWhoseAnAddressIs_data()
{
    QTest::addColumn<AddressStanding>("standing");
    QTest::addColumn<QString>("word");
    QTest::newRow("nobody's") << AddressStanding{} << QString();
    QTest::newRow("a contact's") << AddressStanding{Kind::Contacts} << u"Contact"_s;
    QTest::newRow("a user's") << AddressStanding{Kind::Users, Role::Supervisor} << u"Supervisor"_s;
    QTest::newRow("of one who left") << AddressStanding{Kind::Users, Role::Agent, UserState::Deactivated} << u"Agent, deactivated"_s;
    QTest::newRow("a former one") << AddressStanding{Kind::Users, Role::Agent, UserState::Active, true} << u"Agent, former address"_s;
    QTest::newRow("both") << AddressStanding{Kind::Both, Role::Administrator} << u"Administrator and contact"_s;
    QTest::newRow("a look-alike") << AddressStanding{Kind::LooksLikeUsers} << u"Looks like a user's"_s;
}

void tst_ClashesPane::aChipSaysWhoseAnAddressIs()
{
    QFETCH(AddressStanding, standing);
    FakeRadar radar;
    radar.know(u"a@b.example"_s, standing);
    AddressChip chip;
    chip.setRadar(&radar);
    chip.setAddress(u"a@b.example"_s);
    QTEST(chip.text(), "word");
    QCOMPARE(chip.isHidden(), chip.text().isEmpty());
    QCOMPARE(QAccessible::queryAccessibleInterface(&chip)->text(QAccessible::Name), StandingText::sentence(standing));
    QCOMPARE(StandingText::sentence(standing).isEmpty(), chip.text().isEmpty());
}

void tst_ClashesPane::aChipKeepsUpWithTheRadar()
{
    FakeRadar radar;
    QLineEdit field;
    AddressChip chip;
    chip.setRadar(&radar);
    chip.follow(&field);
    field.setText(u"bo@desk.example"_s);
    QVERIFY(chip.isHidden());
    radar.know(u"bo@desk.example"_s, {Kind::Users, Role::Agent});
    QCOMPARE(chip.text(), u"Agent"_s);
    radar.know(u"bo@desk.example"_s, {Kind::Both, Role::Agent});
    QCOMPARE(chip.text(), u"Agent and contact"_s);
    field.setText(u"bo@desk.exampl"_s);
    QVERIFY(chip.isHidden());
}

void tst_ClashesPane::aChipIsSilentOnWhatIsOrdinary()
{
    FakeRadar radar;
    radar.know(u"ana@customer.example"_s, {Kind::Contacts});
    radar.know(u"bo@desk.example"_s, {Kind::Both});
    AddressChip chip;
    chip.setRadar(&radar);
    chip.setOrdinary(Kind::Contacts);
    chip.setAddress(u"ana@customer.example"_s);
    QVERIFY(chip.isHidden());
    chip.setAddress(u"bo@desk.example"_s);
    QVERIFY(!chip.isHidden());
}

void tst_ClashesPane::theContactFormShowsTheChipWhileTyping()
{
    FakeRadar radar;
    radar.know(u"bo@desk.example"_s, {Kind::Users, Role::Agent});
    ContactForm form;
    form.setRadar(&radar);
    form.startNew();
    form.show();
    auto *chip = form.findChild<AddressChip *>();
    auto *field = chip->parentWidget()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"bo@desk.example"_s);
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->text(), u"Agent"_s);
    QTest::keyClicks(field, u"s"_s);
    QVERIFY(!chip->isVisible());
}

void tst_ClashesPane::theRailCountsOpenClashes()
{
    MainWindow window;
    window.setOpenClashes(3);
    const auto nameOf = [&window] {
        for (const auto *button : window.findChild<NavigationRail *>()->findChildren<QAbstractButton *>()) {
            if (button->text() == u"Clashes"_s)
                return button->accessibleName();
        }
        return QString();
    };
    QVERIFY2(nameOf().startsWith(u"Clashes, 3 open clash"_s), qPrintable(nameOf()));
    window.setOpenClashes(0);
    QCOMPARE(nameOf(), u"Clashes"_s);
}

void tst_ClashesPane::theAuditIsReadPieceByPiece()
{
    AuditDialog dialog;
    dialog.show();
    QSignalSpy more(&dialog, &AuditDialog::moreWanted);
    QSignalSpy anew(&dialog, &AuditDialog::listWanted);
    dialog.showMore(examples::auditRecords(), false);
    auto *list = dialog.findChild<RowList *>();
    QCOMPARE(list->model()->rowCount(), 5);
    const QString spoken = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"Clash accepted"_s, u"tomas@suporte.example"_s, u"by Clara Menezes"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    dialog.findChildren<QPushButton *>().first()->click();
    QCOMPARE(more.count(), 1);
    dialog.showMore(examples::auditRecords(), true);
    QCOMPARE(list->model()->rowCount(), 10);

    auto *filter = dialog.findChild<ChoiceBox *>();
    filter->setCurrentIndex(1);
    emit filter->activated(1);
    QCOMPARE(list->model()->rowCount(), 0);
    QCOMPARE(anew[0][0].toString(), u"clash"_s);
}

QTEST_MAIN(tst_ClashesPane)
#include "tst_clashespane.moc"
