// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/examples.h"
#include "ui/account/accountdialog.h"
#include "ui/account/addressproofform.h"
#include "ui/account/devicepage.h"
#include "ui/account/ownpasswordform.h"
#include "ui/account/recoverycodes.h"
#include "ui/account/secondfactorform.h"
#include "ui/account/sessionlist.h"
#include "ui/parts/inlinenotice.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_AccountDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theOwnPasswordIsChangedByItsOld();
    void twoDifferentPasswordsAreNotSent();
    void aRefusedPasswordStandsAtItsField();
    void aSecondFactorIsSetUpOnlyWithThePassword();
    void theSecretIsThereAsTextToo();
    void aWrongCodeKeepsTheSecretOnShow();
    void theCodesAreShownCopiedAndSaved();
    void aFileThatCannotBeWrittenIsSaid();
    void onlyOtherSessionsCanBeEnded();
    void aNewAddressIsProvenByItsCode();

private:
    QLineEdit *field(const QString &name) const;
    QPushButton *button(const QString &text) const;
    QString said() const;

    std::unique_ptr<AccountDialog> m_dialog;
};

void tst_AccountDialog::init()
{
    qRegisterMetaType<PasswordChange>();
    qRegisterMetaType<UserSessionId>();
    m_dialog = std::make_unique<AccountDialog>();
    m_dialog->setUser(examples::user());
    m_dialog->show();
}

QLineEdit *tst_AccountDialog::field(const QString &name) const
{
    for (QLineEdit *line : m_dialog->findChildren<QLineEdit *>())
        if (line->isVisible() && line->accessibleName() == name)
            return line;
    return nullptr;
}

QPushButton *tst_AccountDialog::button(const QString &text) const
{
    for (QPushButton *each : m_dialog->findChildren<QPushButton *>())
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
    return nullptr;
}

QString tst_AccountDialog::said() const
{
    QString all;
    for (const InlineNotice *notice : m_dialog->findChildren<InlineNotice *>())
        if (notice->isVisible())
            all += notice->text();
    return all;
}

void tst_AccountDialog::theOwnPasswordIsChangedByItsOld()
{
    QSignalSpy wanted(m_dialog->password(), &OwnPasswordForm::changeWanted);
    field(u"Current password"_s)->setText(u"old old old old"_s);
    field(u"New password, at least 12 characters"_s)->setText(u"new new new new"_s);
    QVERIFY(!button(u"Change password"_s)->isEnabled());
    field(u"New password again"_s)->setText(u"new new new new"_s);
    QTest::keyClick(field(u"New password again"_s), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].value<PasswordChange>().password, u"old old old old"_s);
    QCOMPARE(wanted[0][0].value<PasswordChange>().newPassword, u"new new new new"_s);

    m_dialog->password()->showChanged();
    QVERIFY(said().contains(u"changed"_s));
    QVERIFY(field(u"Current password"_s)->text().isEmpty());
}

void tst_AccountDialog::twoDifferentPasswordsAreNotSent()
{
    QSignalSpy wanted(m_dialog->password(), &OwnPasswordForm::changeWanted);
    field(u"Current password"_s)->setText(u"old old old old"_s);
    field(u"New password, at least 12 characters"_s)->setText(u"new new new new"_s);
    field(u"New password again"_s)->setText(u"new new new neW"_s);
    button(u"Change password"_s)->click();
    QCOMPARE(wanted.count(), 0);
    QCOMPARE(said(), u"The two passwords are different."_s);
}

void tst_AccountDialog::aRefusedPasswordStandsAtItsField()
{
    m_dialog->password()->setBusy(true);
    m_dialog->password()->showError(Error::invalid(u"/newPassword"_s, u"password.common"_s));
    QVERIFY(said().contains(u"easy to guess"_s));
    QVERIFY(!field(u"New password, at least 12 characters"_s)->isReadOnly());
}

void tst_AccountDialog::aSecondFactorIsSetUpOnlyWithThePassword()
{
    m_dialog->showPage(AccountDialog::Page::SecondFactor);
    QSignalSpy wanted(m_dialog->secondFactor(), &SecondFactorForm::setupWanted);
    QVERIFY(!button(u"Set up the second factor"_s)->isEnabled());
    field(u"Your password"_s)->setText(u"a b"_s);
    button(u"Set up the second factor"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), u"a b"_s);

    m_dialog->secondFactor()->showState(true);
    QVERIFY(!button(u"Set up the second factor"_s));
    QVERIFY(!button(u"Switch off"_s)->isEnabled());
    QVERIFY(!button(u"Renew the recovery codes"_s)->isEnabled());
}

void tst_AccountDialog::theSecretIsThereAsTextToo()
{
    m_dialog->showPage(AccountDialog::Page::SecondFactor);
    m_dialog->secondFactor()->showSetup(examples::secondFactor());
    QCOMPARE(m_dialog->findChild<QLabel *>(u"secret"_s)->text().remove(u' '), examples::secondFactor().secret);
    button(u"Copy the secret"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), examples::secondFactor().secret);

    QSignalSpy typed(m_dialog->secondFactor(), &SecondFactorForm::codeTyped);
    QVERIFY(!button(u"Switch on"_s)->isEnabled());
    field(u"Code that the app shows then"_s)->setText(u" 123 456\n"_s);
    button(u"Switch on"_s)->click();
    QCOMPARE(typed[0][0].toString(), u"123456"_s);
}

void tst_AccountDialog::aWrongCodeKeepsTheSecretOnShow()
{
    m_dialog->showPage(AccountDialog::Page::SecondFactor);
    m_dialog->secondFactor()->showSetup(examples::secondFactor());
    m_dialog->secondFactor()->setBusy(true);
    m_dialog->secondFactor()->showError(Error::invalid(u"/code"_s, u"second-factor.code-wrong"_s));
    QVERIFY(!said().isEmpty());
    QVERIFY(m_dialog->findChild<QLabel *>(u"secret"_s)->isVisible());
}

void tst_AccountDialog::theCodesAreShownCopiedAndSaved()
{
    m_dialog->showPage(AccountDialog::Page::SecondFactor);
    m_dialog->secondFactor()->showCodes(examples::recoveryCodes());
    auto *codes = m_dialog->findChild<RecoveryCodes *>();
    QVERIFY(codes->isVisible());
    codes->copy();
    for (const QString &code : examples::recoveryCodes())
        QVERIFY(QApplication::clipboard()->text().contains(code));

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"codes.txt"_s));
    codes->saveTo(file.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(examples::recoveryCodes().last().toUtf8()));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(said().contains(u"Saved"_s));

    button(u"I have kept them"_s)->click();
    QVERIFY(!codes->isVisible());
    QVERIFY(button(u"Switch off"_s));
}

void tst_AccountDialog::aFileThatCannotBeWrittenIsSaid()
{
    m_dialog->showPage(AccountDialog::Page::SecondFactor);
    m_dialog->secondFactor()->showCodes(examples::recoveryCodes());
    m_dialog->findChild<RecoveryCodes *>()->saveTo(u"/nowhere/at/all.txt"_s);
    QVERIFY(said().contains(u"could not be written"_s));
}

void tst_AccountDialog::onlyOtherSessionsCanBeEnded()
{
    m_dialog->showPage(AccountDialog::Page::Sessions);
    QSignalSpy wanted(m_dialog->sessions(), &SessionList::endWanted);
    m_dialog->sessions()->showSessions(examples::openSessions());
    const auto buttons = m_dialog->sessions()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
    QCOMPARE(wanted[0][0].value<UserSessionId>(), UserSessionId{2});
}

void tst_AccountDialog::aNewAddressIsProvenByItsCode()
{
    m_dialog->showPage(AccountDialog::Page::Address);
    QSignalSpy typed(m_dialog->addressProof(), &AddressProofForm::codeTyped);
    field(u"Code from the mail to the new address"_s)->setText(u" abc-DEF \n"_s);
    QTest::keyClick(field(u"Code from the mail to the new address"_s), Qt::Key_Return);
    QCOMPARE(typed[0][0].toString(), u"abc-DEF"_s);
    m_dialog->addressProof()->showProven();
    QVERIFY(said().contains(u"counts from now on"_s));
}

QTEST_MAIN(tst_AccountDialog)
#include "tst_accountdialog.moc"
