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

private:
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

QTEST_MAIN(tst_SignInDialog)
#include "tst_signindialog.moc"
