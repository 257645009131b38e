// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/examples.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/inlinenotice.h"
#include "ui/users/addressdialog.h"
#include "ui/users/leavedialog.h"
#include "ui/users/teamchoice.h"
#include "ui/users/useraccessbox.h"
#include "ui/users/useracts.h"
#include "ui/users/userform.h"
#include "ui/users/whatifdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_UserForm : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void onlyWhatWasChangedIsSaved();
    void somebodyElsesChangeKeepsWhatIsTyped();
    void aConvertedContactIsNamedInTheDraft();
    void theButtonsFitTheState_data();
    void theButtonsFitTheState();
    void nobodyLocksOneselfOut();
    void deactivatingKeepsTheAddressReservedUnlessChosenOtherwise();
    void deletingNeedsAnHeirForTheOpenTickets();
    void deletingWithoutOpenTicketsNeedsNone();
    void comingBackAsksOnlyWhereAPortalIsSwitchedOff();
    void aLeavingUserIsAskedAboutWithWhatEnds();
    void theAddressIsChangedWithTheOwnPassword();
    void aNewAddressOfAContactIsAskedAbout();
    void aFormerAddressIsReleased();

private:
    QPushButton *button(const QWidget *root, const QString &text) const;
    QPushButton *button(const QString &text) const { return button(m_form.get(), text); }
    QString said(const QWidget *root) const;

    std::unique_ptr<UserForm> m_form;
    UserActs *m_acts = nullptr;
};

void tst_UserForm::init()
{
    for (const int type : {qRegisterMetaType<UserId>(), qRegisterMetaType<UserPatch>(), qRegisterMetaType<UserDraft>(), qRegisterMetaType<UserDeletion>(),
                           qRegisterMetaType<AddressChange>(), qRegisterMetaType<UserAddressId>(), qRegisterMetaType<UserAct>()})
        QVERIFY(type);
    m_form = std::make_unique<UserForm>();
    m_acts = new UserActs(*m_form);
    m_form->setTeams(examples::teams());
    m_form->setSelf(UserId{1});
    m_form->showUser(examples::user());
    m_form->show();
}

QPushButton *tst_UserForm::button(const QWidget *root, const QString &text) const
{
    for (QPushButton *each : root->findChildren<QPushButton *>())
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
    return nullptr;
}

QString tst_UserForm::said(const QWidget *root) const
{
    QString all;
    for (const QLabel *label : root->findChildren<QLabel *>())
        if (label->isVisibleTo(root))
            all += label->text() + u'\n';
    return all;
}

void tst_UserForm::onlyWhatWasChangedIsSaved()
{
    QSignalSpy wanted(m_form.get(), &UserForm::patchWanted);
    QVERIFY(!m_form->isDirty());
    QVERIFY(!button(u"Save user"_s)->isEnabled());
    auto *teams = m_form->findChild<TeamChoice *>();
    teams->item(0)->setCheckState(Qt::Checked);
    m_form->findChild<QCheckBox *>()->setChecked(false);
    QTest::keyClick(m_form.get(), Qt::Key_S, Qt::ControlModifier);
    if (wanted.isEmpty()) // the shortcut needs an active window
        button(u"Save user"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].value<UserId>(), examples::user().id);
    const auto patch = wanted[0][1].value<UserPatch>();
    QCOMPARE(patch.teams, (QList{TeamId{1}, TeamId{2}}));
    QCOMPARE(patch.seesAllTickets, false);
    QVERIFY(!patch.name && !patch.role && !patch.language && !patch.state);

    teams->item(0)->setCheckState(Qt::Unchecked);
    m_form->findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(!m_form->isDirty());
}

void tst_UserForm::somebodyElsesChangeKeepsWhatIsTyped()
{
    auto *name = m_form->findChild<QLineEdit *>(u"name"_s);
    name->setText(u"Marina L."_s);
    User elsewhere = examples::user();
    elsewhere.role = Role::Agent;
    elsewhere.revision = 9;
    m_form->showUser(elsewhere);
    QCOMPARE(name->text(), u"Marina L."_s);
    QSignalSpy wanted(m_form.get(), &UserForm::patchWanted);
    button(u"Save user"_s)->click();
    const auto patch = wanted[0][1].value<UserPatch>();
    QCOMPARE(patch.name, u"Marina L."_s);
    QVERIFY(!patch.role);
    QCOMPARE(m_form->user().revision, 9);
}

void tst_UserForm::aConvertedContactIsNamedInTheDraft()
{
    QSignalSpy wanted(m_form.get(), &UserForm::createWanted);
    m_form->startFrom(ContactId{3}, u"José"_s, u"jose@customer.example"_s);
    button(u"Invite user"_s)->click();
    const auto draft = wanted[0][0].value<UserDraft>();
    QCOMPARE(draft.contact, ContactId{3});
    QCOMPARE(draft.name, u"José"_s);
    QCOMPARE(draft.email, u"jose@customer.example"_s);
    m_form->startNew();
    QVERIFY(!m_form->draft().contact.isValid());
    QVERIFY(m_form->draft().email.isEmpty());
}

void tst_UserForm::theButtonsFitTheState_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("missing");
    const QString resend = u"Resend invitation"_s;
    const QString end = u"End all sessions"_s;
    const QString back = u"Reactivate"_s;
    const QString leave = u"Deactivate…"_s;
    QTest::newRow("invited") << int(UserState::Invited) << QStringList{resend, leave} << QStringList{end, back};
    QTest::newRow("active") << int(UserState::Active) << QStringList{end, leave} << QStringList{resend, back};
    QTest::newRow("deactivated") << int(UserState::Deactivated) << QStringList{back} << QStringList{resend, end, leave};
}

void tst_UserForm::theButtonsFitTheState()
{
    QFETCH(int, state);
    QFETCH(QStringList, there);
    QFETCH(QStringList, missing);
    User user = examples::user();
    user.state = UserState(state);
    m_form->showUser(user);
    for (const QString &text : there + QStringList{u"Delete…"_s})
        QVERIFY2(button(text) && button(text)->isEnabled(), qPrintable(text));
    for (const QString &text : missing)
        QVERIFY2(!button(text), qPrintable(text));
}

void tst_UserForm::nobodyLocksOneselfOut()
{
    m_form->showUser(examples::users().first());
    QVERIFY(!button(u"Deactivate…"_s)->isEnabled());
    QVERIFY(!button(u"Delete…"_s)->isEnabled());
    QVERIFY(!button(u"Deactivate…"_s)->toolTip().isEmpty());
}

void tst_UserForm::deactivatingKeepsTheAddressReservedUnlessChosenOtherwise()
{
    QSignalSpy wanted(m_acts, &UserActs::patchWanted);
    for (const bool release : {false, true}) {
        m_acts->ask(UserAct::Deactivate, examples::whatIf(), {});
        const QPointer<LeaveDialog> dialog = m_form->findChild<LeaveDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->release());
        QCOMPARE(wanted.count(), release ? 1 : 0);
        for (QRadioButton *choice : dialog->findChildren<QRadioButton *>())
            if (release && choice->text().contains(u"Release"_s))
                choice->setChecked(true);
        dialog->accept();
        const auto patch = wanted.last()[1].value<UserPatch>();
        QCOMPARE(patch.state, UserState::Deactivated);
        QCOMPARE(patch.release, release);
        QTRY_VERIFY(!dialog);
    }
}

void tst_UserForm::deletingNeedsAnHeirForTheOpenTickets()
{
    QSignalSpy wanted(m_acts, &UserActs::deletionWanted);
    m_acts->ask(UserAct::Delete, examples::whatIf(), {examples::users().at(0), examples::users().at(2)});
    auto *dialog = m_form->findChild<LeaveDialog *>();
    auto *heir = dialog->findChild<ChoiceBox *>();
    QVERIFY(!button(dialog, u"Delete user"_s)->isEnabled());
    heir->setCurrentIndex(heir->findData(3));
    emit heir->activated(heir->currentIndex());
    button(dialog, u"Delete user"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][1].value<UserDeletion>().heir, UserId{3});
    QVERIFY(wanted[0][1].value<UserDeletion>().confirm);
}

void tst_UserForm::deletingWithoutOpenTicketsNeedsNone()
{
    QSignalSpy wanted(m_acts, &UserActs::deletionWanted);
    Consequences nothing = examples::whatIf();
    nothing.openTickets = 0;
    m_acts->ask(UserAct::Delete, nothing, examples::users());
    auto *dialog = m_form->findChild<LeaveDialog *>();
    QVERIFY(!dialog->findChild<ChoiceBox *>());
    button(dialog, u"Delete user"_s)->click();
    QVERIFY(!wanted[0][1].value<UserDeletion>().heir);
}

void tst_UserForm::comingBackAsksOnlyWhereAPortalIsSwitchedOff()
{
    QSignalSpy wanted(m_acts, &UserActs::patchWanted);
    m_acts->ask(UserAct::Reactivate, {}, {});
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!wanted[0][1].value<UserPatch>().confirm);

    m_acts->ask(UserAct::Reactivate, examples::whatIf(), {});
    QCOMPARE(wanted.count(), 1);
    auto *dialog = m_form->findChild<WhatIfDialog *>();
    QVERIFY(said(dialog).contains(u"Ana Beatriz Carvalho"_s));
    button(dialog, u"Reactivate and switch the portal off"_s)->click();
    QCOMPARE(wanted.count(), 2);
    QVERIFY(wanted[1][1].value<UserPatch>().confirm);
}

void tst_UserForm::aLeavingUserIsAskedAboutWithWhatEnds()
{
    Consequences whatIf = examples::whatIf();
    whatIf.sessions = 4;
    m_acts->ask(UserAct::Deactivate, whatIf, {});
    const auto *dialog = m_form->findChild<LeaveDialog *>();
    const QString words = said(dialog);
    for (const QString &part : {u"4 console session"_s, u"3 open ticket"_s, u"Ana Beatriz Carvalho"_s, u"Marina Lopes"_s})
        QVERIFY2(words.contains(part), qPrintable(part + u" in "_s + words));
    QVERIFY(button(dialog, u"Cancel"_s)->isDefault());
}

void tst_UserForm::theAddressIsChangedWithTheOwnPassword()
{
    QSignalSpy wanted(m_acts, &UserActs::addressWanted);
    button(u"Change address…"_s)->click();
    auto *dialog = m_form->findChild<AddressDialog *>();
    QVERIFY(dialog);
    const auto lines = dialog->findChildren<QLineEdit *>();
    lines.at(0)->setText(u" marina@novo.example "_s);
    QVERIFY(!button(dialog, u"Mail the code"_s)->isEnabled());
    lines.at(1)->setText(u"my own secret"_s);
    button(dialog, u"Mail the code"_s)->click();
    QCOMPARE(wanted.count(), 1);
    const auto change = wanted[0][1].value<AddressChange>();
    QCOMPARE(change.email, u"marina@novo.example"_s);
    QCOMPARE(change.password, u"my own secret"_s);
    QVERIFY(!change.confirm);

    m_acts->setAddressBusy(true);
    m_acts->showAddressError(Error::invalid(u"/email"_s, u"user.email-taken"_s));
    QVERIFY(said(dialog).contains(u"another user's"_s));
    m_acts->showAddressMailed();
    QVERIFY(!dialog->isVisible());
    QVERIFY(said(m_form.get()).contains(u"A code was mailed to marina@novo.example"_s));
}

void tst_UserForm::aNewAddressOfAContactIsAskedAbout()
{
    QSignalSpy wanted(m_acts, &UserActs::addressWanted);
    button(u"Change address…"_s)->click();
    auto *dialog = m_form->findChild<AddressDialog *>();
    dialog->findChildren<QLineEdit *>().at(0)->setText(u"ana.carvalho@novaera.com.br"_s);
    dialog->findChildren<QLineEdit *>().at(1)->setText(u"my own secret"_s);
    m_acts->askAboutAddress(examples::whatIf());
    QCOMPARE(wanted.count(), 0);
    button(dialog->findChild<WhatIfDialog *>(), u"Change the address and switch the portal off"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted[0][1].value<AddressChange>().confirm);
}

void tst_UserForm::aFormerAddressIsReleased()
{
    QSignalSpy wanted(m_acts, &UserActs::addressReleaseWanted);
    button(u"Release now"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][1].value<UserAddressId>(), UserAddressId{7});
}

QTEST_MAIN(tst_UserForm)
#include "tst_userform.moc"
