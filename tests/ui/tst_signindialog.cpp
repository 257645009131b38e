// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/inlinenotice.h"
#include "ui/signin/setupdialog.h"
#include "ui/signin/signindialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_SignInDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatWasTypedIsWanted();
    void nothingIsWantedWhileSomethingIsMissing();
    void theDemoIsShownAndFilledIn();
    void aRefusalKeepsTheAddressAndSelectsThePassword();
    void whileBusyCancelEndsTheAttemptAndNotTheDialog();
    void aFindingOfTheKeyringIsASentence();
    void twoDifferentPasswordsAreNotSent();
    void aPastedCodeLosesItsBlanks();
    void anInvitationIsTakenByKeyboardAlone();
    void aForgottenPasswordGoesOverTheCode();
    void aSecondFactorIsAskedForWithoutTypingAnew();
    void aNewPasswordWithASecondFactorAsksForItsCode();
    void aLostDeviceGoesOverTheCode();
    void backAlwaysLeadsToTheSignIn();
    void everyWayLeadsBack_data();
    void everyWayLeadsBack();
    void aRefusedNewPasswordStandsAtItsField();
    void nothingTypedStaysAfterTheSignIn();

private:
    QPushButton *button(const QString &text) const;
    static QLineEdit *field(const QWidget *dialog, const QString &name);
    static QString said(const QWidget *dialog);

    std::unique_ptr<SignInDialog> m_dialog;
};

void tst_SignInDialog::init()
{
    qRegisterMetaType<Credentials>();
    qRegisterMetaType<SetupDraft>();
    m_dialog = std::make_unique<SignInDialog>();
    m_dialog->show();
}

QLineEdit *tst_SignInDialog::field(const QWidget *dialog, const QString &name)
{
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>())
        if (line->accessibleName() == name)
            return line;
    return nullptr;
}

QString tst_SignInDialog::said(const QWidget *dialog)
{
    QString said;
    for (const InlineNotice *notice : dialog->findChildren<InlineNotice *>())
        said += notice->text();
    return said;
}

void tst_SignInDialog::whatWasTypedIsWanted()
{
    QSignalSpy wanted(m_dialog.get(), &SignInDialog::signInWanted);
    QTest::keyClicks(field(m_dialog.get(), u"Server address"_s), u" https://desk.example "_s);
    QTest::keyClicks(field(m_dialog.get(), u"E-mail"_s), u"clara@desk.example"_s);
    QTest::keyClicks(field(m_dialog.get(), u"Password"_s), u" a b "_s);
    QTest::keyClick(field(m_dialog.get(), u"Password"_s), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), u"https://desk.example"_s);
    QCOMPARE(wanted[0][1].value<Credentials>().password, u" a b "_s);
}

void tst_SignInDialog::nothingIsWantedWhileSomethingIsMissing()
{
    QSignalSpy wanted(m_dialog.get(), &SignInDialog::signInWanted);
    m_dialog->setServer(u"https://desk.example"_s);
    m_dialog->setEmail(u"clara@desk.example"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 0);
}

void tst_SignInDialog::theDemoIsShownAndFilledIn()
{
    m_dialog->setServer(u"http://127.0.0.1:1"_s);
    m_dialog->setDemo({u"demo@desk.example"_s, u"maple-41"_s});
    QCOMPARE(field(m_dialog.get(), u"E-mail"_s)->text(), u"demo@desk.example"_s);
    QCOMPARE(field(m_dialog.get(), u"Password"_s)->text(), u"maple-41"_s);
    bool shown = false;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        shown = shown || (label->isVisible() && label->text().contains(u"maple-41"_s));
    QVERIFY(shown);
}

void tst_SignInDialog::aRefusalKeepsTheAddressAndSelectsThePassword()
{
    m_dialog->setServer(u"https://desk.example"_s);
    m_dialog->setDemo({u"clara@desk.example"_s, u"wrong"_s});
    m_dialog->setBusy(true);
    m_dialog->showError({Error::Kind::SignedOut, u"session.refused"_s});
    QCOMPARE(field(m_dialog.get(), u"E-mail"_s)->text(), u"clara@desk.example"_s);
    QCOMPARE(field(m_dialog.get(), u"Password"_s)->selectedText().size(), 5);
    QVERIFY(said(m_dialog.get()).contains(u"not right"_s));
}

void tst_SignInDialog::whileBusyCancelEndsTheAttemptAndNotTheDialog()
{
    QSignalSpy cancelled(m_dialog.get(), &SignInDialog::cancelWanted);
    m_dialog->setBusy(true);
    m_dialog->reject();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(m_dialog->isVisible());
    m_dialog->reject();
    QVERIFY(!m_dialog->isVisible());
}

void tst_SignInDialog::aFindingOfTheKeyringIsASentence()
{
    for (const QString &code : {u"session.keyring-unusable"_s, u"session.keyring-locked"_s, u"session.keyring-silent"_s}) {
        m_dialog->showFinding({code, {}});
        QVERIFY(said(m_dialog.get()).contains(u"sign in again at the next start"_s));
    }
}

void tst_SignInDialog::twoDifferentPasswordsAreNotSent()
{
    SetupDialog setup;
    QSignalSpy wanted(&setup, &SetupDialog::setupWanted);
    setup.setServer(u"http://127.0.0.1:1"_s);
    setup.setToken(u"t0ken"_s);
    setup.show();
    QTest::keyClicks(field(&setup, u"Password, at least 12 characters"_s), u"one two three"_s);
    QTest::keyClicks(field(&setup, u"Password again"_s), u"one two four!"_s);
    QTest::keyClick(&setup, Qt::Key_Return);
    QCOMPARE(wanted.count(), 0);
    QCOMPARE(said(&setup), u"The two passwords are different."_s);

    field(&setup, u"Password again"_s)->setText(u"one two three"_s);
    QTest::keyClick(&setup, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][1].value<SetupDraft>().token, u"t0ken"_s);
}

QPushButton *tst_SignInDialog::button(const QString &text) const
{
    for (QPushButton *each : m_dialog->findChildren<QPushButton *>())
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
    return nullptr;
}

void tst_SignInDialog::aPastedCodeLosesItsBlanks()
{
    m_dialog->showStep(SignInStep::Invitation);
    QLineEdit *code = field(m_dialog.get(), u"Code from the mail"_s);
    code->setText(u"\u00a0 abc-_9\n \u200bDEF\t"_s);
    QCOMPARE(code->text(), u"abc-_9DEF"_s);
    code->setCursorPosition(3);
    code->insert(u" x y "_s);
    QCOMPARE(code->text(), u"abcxy-_9DEF"_s);
    QCOMPARE(code->cursorPosition(), 5);
}

void tst_SignInDialog::anInvitationIsTakenByKeyboardAlone()
{
    qRegisterMetaType<CodeAndPassword>();
    QSignalSpy taken(m_dialog.get(), &SignInDialog::invitationTaken);
    QTest::keyClicks(field(m_dialog.get(), u"Server address"_s), u"https://desk.example"_s);
    QTest::keyClick(button(u"I have an invitation"_s), Qt::Key_Space);
    QCOMPARE(m_dialog->step(), SignInStep::Invitation);
    QTest::keyClicks(field(m_dialog.get(), u"Code from the mail"_s), u"abc"_s);
    QTest::keyClicks(field(m_dialog.get(), u"New password, at least 12 characters"_s), u"a quiet place"_s);
    QTest::keyClicks(field(m_dialog.get(), u"Password again"_s), u"a quiet placE"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(taken.count(), 0);
    QCOMPARE(said(m_dialog.get()), u"The two passwords are different."_s);
    field(m_dialog.get(), u"Password again"_s)->setText(u"a quiet place"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(taken.count(), 1);
    QCOMPARE(taken[0][0].toString(), u"https://desk.example"_s);
    QCOMPARE(taken[0][1].value<CodeAndPassword>().code, u"abc"_s);
    QCOMPARE(taken[0][1].value<CodeAndPassword>().password, u"a quiet place"_s);
}

void tst_SignInDialog::aForgottenPasswordGoesOverTheCode()
{
    QSignalSpy asked(m_dialog.get(), &SignInDialog::passwordCodeWanted);
    QSignalSpy wanted(m_dialog.get(), &SignInDialog::passwordWanted);
    m_dialog->setServer(u"https://desk.example"_s);
    m_dialog->setEmail(u"clara@desk.example"_s);
    button(u"Forgot the password?"_s)->click();
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(asked[0][1].toString(), u"clara@desk.example"_s);
    m_dialog->showCodeSent();
    QCOMPARE(m_dialog->step(), SignInStep::NewPassword);
    field(m_dialog.get(), u"Code from the mail"_s)->setText(u"abc"_s);
    field(m_dialog.get(), u"New password, at least 12 characters"_s)->setText(u"a quiet place"_s);
    field(m_dialog.get(), u"Password again"_s)->setText(u"a quiet place"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted[0][1].value<CodeAndPassword>().secondFactor.isEmpty());
}

void tst_SignInDialog::aSecondFactorIsAskedForWithoutTypingAnew()
{
    QSignalSpy wanted(m_dialog.get(), &SignInDialog::signInWanted);
    m_dialog->setServer(u"https://desk.example"_s);
    m_dialog->setEmail(u"clara@desk.example"_s);
    field(m_dialog.get(), u"Password"_s)->setText(u"a quiet place"_s);
    m_dialog->setBusy(true);
    m_dialog->showError({Error::Kind::SignedOut, u"session.code-needed"_s});
    QCOMPARE(m_dialog->step(), SignInStep::AppCode);
    QCOMPARE(said(m_dialog.get()), QString());
    field(m_dialog.get(), u"Code from the app"_s)->setText(u"123 456"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    const auto typed = wanted[0][1].value<Credentials>();
    QCOMPARE(typed.email, u"clara@desk.example"_s);
    QCOMPARE(typed.password, u"a quiet place"_s);
    QCOMPARE(typed.code, u"123456"_s);

    button(u"Use a recovery code"_s)->click();
    field(m_dialog.get(), u"Recovery code"_s)->setText(u"k7pd-29xm"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(wanted[1][1].value<Credentials>().code, u"k7pd-29xm"_s);
}

void tst_SignInDialog::aNewPasswordWithASecondFactorAsksForItsCode()
{
    QSignalSpy wanted(m_dialog.get(), &SignInDialog::passwordWanted);
    m_dialog->setServer(u"https://desk.example"_s);
    m_dialog->showStep(SignInStep::NewPassword);
    field(m_dialog.get(), u"Code from the mail"_s)->setText(u"abc"_s);
    field(m_dialog.get(), u"New password, at least 12 characters"_s)->setText(u"a quiet place"_s);
    m_dialog->showError({Error::Kind::SignedOut, u"session.code-needed"_s});
    QCOMPARE(m_dialog->step(), SignInStep::AppCode);
    field(m_dialog.get(), u"Code from the app"_s)->setText(u"123456"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    const auto typed = wanted[0][1].value<CodeAndPassword>();
    QCOMPARE(typed.code, u"abc"_s);
    QCOMPARE(typed.password, u"a quiet place"_s);
    QCOMPARE(typed.secondFactor, u"123456"_s);
}

void tst_SignInDialog::aLostDeviceGoesOverTheCode()
{
    QSignalSpy asked(m_dialog.get(), &SignInDialog::deviceCodeWanted);
    QSignalSpy reset(m_dialog.get(), &SignInDialog::deviceResetWanted);
    m_dialog->setServer(u"https://desk.example"_s);
    m_dialog->setEmail(u"clara@desk.example"_s);
    field(m_dialog.get(), u"Password"_s)->setText(u"a quiet place"_s);
    m_dialog->showError({Error::Kind::SignedOut, u"session.code-needed"_s});
    button(u"I lost my device"_s)->click();
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(asked[0][1].value<Credentials>().password, u"a quiet place"_s);
    m_dialog->showCodeSent();
    QCOMPARE(m_dialog->step(), SignInStep::ResetDevice);
    field(m_dialog.get(), u"Code from the mail"_s)->setText(u"abc"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(reset[0][1].value<CodeAndPassword>().code, u"abc"_s);
    QCOMPARE(reset[0][1].value<CodeAndPassword>().password, u"a quiet place"_s);
}

void tst_SignInDialog::backAlwaysLeadsToTheSignIn()
{
    m_dialog->showError({Error::Kind::SignedOut, u"session.code-needed"_s});
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_dialog->step(), SignInStep::SignIn);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void tst_SignInDialog::everyWayLeadsBack_data()
{
    QTest::addColumn<int>("step");
    for (int step = int(SignInStep::AppCode); step <= int(SignInStep::ResetDevice); ++step)
        QTest::addRow("step %d", step) << step;
}

void tst_SignInDialog::everyWayLeadsBack()
{
    QFETCH(int, step);
    m_dialog->showStep(SignInStep(step));
    QVERIFY(button(u"Back"_s));
    QVERIFY(m_dialog->focusWidget() && m_dialog->focusWidget()->isVisible());
    button(u"Back"_s)->click();
    QCOMPARE(m_dialog->step(), SignInStep::SignIn);
}

void tst_SignInDialog::aRefusedNewPasswordStandsAtItsField()
{
    m_dialog->showStep(SignInStep::Invitation);
    m_dialog->showError(Error::invalid(u"/password"_s, u"password.common"_s));
    QVERIFY(field(m_dialog.get(), u"New password, at least 12 characters"_s)->accessibleDescription().contains(u"easy to guess"_s));
}

void tst_SignInDialog::nothingTypedStaysAfterTheSignIn()
{
    field(m_dialog.get(), u"Password"_s)->setText(u"a quiet place"_s);
    m_dialog->showStep(SignInStep::Invitation);
    field(m_dialog.get(), u"New password, at least 12 characters"_s)->setText(u"a quiet place"_s);
    m_dialog->finish();
    for (const QLineEdit *line : m_dialog->findChildren<QLineEdit *>())
        QVERIFY(!line->text().contains(u"quiet"_s));
    QCOMPARE(m_dialog->step(), SignInStep::SignIn);
}

QTEST_MAIN(tst_SignInDialog)
#include "tst_signindialog.moc"
