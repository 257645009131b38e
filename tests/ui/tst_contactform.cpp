// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/examples.h"
#include "ui/contacts/addressline.h"
#include "ui/contacts/addresslist.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/portalbox.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ContactForm : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aNewContactIsWantedWithAllItsAddresses();
    void aChangeWantsOnlyWhatChanged();
    void makingAnAddressPrimaryPutsItFirst();
    void typingAnAddressAsksTheRadar();
    void theRadarsSentenceStandsUnderItsAddress();
    void aSavedClashOffersItsRemedies();
    void anotherAddressTakesTheClashingOnesPlace();
    void errorsStandBesideTheirFieldsAndLoseNothing();
    void aColleaguesChangeKeepsWhatIsBeingTyped();
    void theInviteWaitsForASave();
    void aUsersAddressGetsNoInvite();
    void aPastedAddressIsCleaned();
    void theTabKeyGoesDownTheForm();
    void anInviteUsedMeanwhileSendsNoKeysIntoAField();
    void supervisorsBlockAndUnblock();
    void erasingIsAskedForWithWhatItTouches();

private:
    QLineEdit *name() const { return m_form->findChild<QLineEdit *>(u"name"_s); }
    AddressList *addresses() const { return m_form->findChild<AddressList *>(); }
    QLineEdit *address(int line) const { return addresses()->findChildren<AddressLine *>().at(line)->findChild<QLineEdit *>(); }
    QPushButton *button(const QString &text) const;

    std::unique_ptr<ContactForm> m_form;
};

void tst_ContactForm::init()
{
    qRegisterMetaType<ContactDraft>();
    qRegisterMetaType<ContactPatch>();
    qRegisterMetaType<ContactId>();
    qRegisterMetaType<UserId>();
    m_form = std::make_unique<ContactForm>();
    m_form->setOrganizations(examples::organizations());
    m_form->showContact(examples::contact());
    m_form->show();
}

QPushButton *tst_ContactForm::button(const QString &text) const
{
    for (QPushButton *button : m_form->findChildren<QPushButton *>())
        if (QString(button->text()).remove(u'&') == text && button->isVisibleTo(m_form.get()))
            return button;
    return nullptr;
}

void tst_ContactForm::aNewContactIsWantedWithAllItsAddresses()
{
    QSignalSpy wanted(m_form.get(), &ContactForm::createWanted);
    m_form->startNew();
    QTest::keyClicks(name(), u"Ada"_s);
    QTest::keyClicks(address(0), u"ada@example.org"_s);
    addresses()->startAnother();
    QTest::keyClicks(address(1), u"lovelace@example.org"_s);
    button(u"Create contact"_s)->click();
    QCOMPARE(wanted.count(), 1);
    const auto draft = wanted[0][0].value<ContactDraft>();
    QCOMPARE(draft.name, u"Ada"_s);
    QCOMPARE(draft.addresses, QStringList({u"ada@example.org"_s, u"lovelace@example.org"_s}));
}

void tst_ContactForm::aChangeWantsOnlyWhatChanged()
{
    QSignalSpy wanted(m_form.get(), &ContactForm::patchWanted);
    QVERIFY(!m_form->isDirty());
    QTest::keyClicks(name(), u"!"_s);
    QVERIFY(m_form->isDirty());
    button(u"Save contact"_s)->click();
    const auto patch = wanted[0][1].value<ContactPatch>();
    QCOMPARE(patch.name, u"José Antônio Pereira!"_s);
    QVERIFY(!patch.addresses && !patch.organization && !patch.phone && !patch.language && !patch.notes);
}

void tst_ContactForm::makingAnAddressPrimaryPutsItFirst()
{
    QSignalSpy wanted(m_form.get(), &ContactForm::patchWanted);
    button(u"Make primary"_s)->click();
    button(u"Save contact"_s)->click();
    QCOMPARE(wanted[0][1].value<ContactPatch>().addresses,
             QStringList({u"jose.a.pereira@gmail.com"_s, u"jose.pereira@atacadosul.com.br"_s}));
}

void tst_ContactForm::typingAnAddressAsksTheRadar()
{
    QSignalSpy typed(m_form.get(), &ContactForm::addressTyped);
    QTest::keyClicks(address(1), u"x"_s);
    QCOMPARE(typed.count(), 1);
    QCOMPARE(typed[0][0].toInt(), 1);
    QCOMPARE(typed[0][1].toString(), u"jose.a.pereira@gmail.comx"_s);
}

void tst_ContactForm::theRadarsSentenceStandsUnderItsAddress()
{
    m_form->setAddressFinding(1, {{u"contact.email-is-users"_s, {}}, u"Marina Lopes"_s, UserId{2}, {}});
    QVERIFY(addresses()->noticeText(0).isEmpty());
    QVERIFY(addresses()->noticeText(1).contains(u"Marina Lopes"_s));
    m_form->setAddressFinding(1, {});
    QVERIFY(addresses()->noticeText(1).isEmpty());
}

void tst_ContactForm::aSavedClashOffersItsRemedies()
{
    QSignalSpy opened(m_form.get(), &ContactForm::userWanted);
    m_form->showSaved(examples::contact(), {{{u"contact.email-is-users"_s, u"/emails/1/address"_s}, u"Marina"_s, UserId{2}, {}}});
    QVERIFY(!addresses()->noticeText(1).isEmpty());
    QVERIFY(button(u"Give another address"_s));
    button(u"Open the user"_s)->click();
    QCOMPARE(opened[0][0].value<UserId>(), UserId{2});
}

void tst_ContactForm::anotherAddressTakesTheClashingOnesPlace()
{
    QSignalSpy wanted(m_form.get(), &ContactForm::patchWanted);
    m_form->showSaved(examples::contact(), {{{u"contact.email-is-users"_s, u"/emails/0/address"_s}, u"Marina"_s, UserId{2}, {}}});
    button(u"Give another address"_s)->click();
    QCOMPARE(addresses()->count(), 3);
    QTest::keyClicks(addresses()->findChildren<AddressLine *>().last()->findChild<QLineEdit *>(), u"jose@new.example"_s);
    button(u"Save contact"_s)->click();
    QCOMPARE(wanted[0][1].value<ContactPatch>().addresses->first(), u"jose@new.example"_s);
}

void tst_ContactForm::errorsStandBesideTheirFieldsAndLoseNothing()
{
    QTest::keyClicks(name(), u"!"_s);
    QTest::keyClicks(address(1), u"@"_s);
    m_form->setBusy(true);
    m_form->showError({Error::Kind::Invalid, u"contact.email-invalid"_s, {{u"/emails/1/address"_s, u"contact.email-invalid"_s}}});
    QCOMPARE(addresses()->noticeText(1), u"This is not an e-mail address."_s);
    QCOMPARE(name()->text(), u"José Antônio Pereira!"_s);
    QCOMPARE(address(1)->text(), u"jose.a.pereira@gmail.com@"_s);
    QVERIFY(button(u"Save contact"_s)->isEnabled());
}

void tst_ContactForm::aColleaguesChangeKeepsWhatIsBeingTyped()
{
    QTest::keyClicks(name(), u"!"_s);
    Contact elsewhere = examples::contact();
    elsewhere.name = u"Somebody else's wish"_s;
    elsewhere.phone = u"+55 11 9"_s;
    m_form->showContact(elsewhere);
    QCOMPARE(name()->text(), u"José Antônio Pereira!"_s);
    QSignalSpy wanted(m_form.get(), &ContactForm::patchWanted);
    button(u"Save contact"_s)->click();
    QVERIFY(!wanted[0][1].value<ContactPatch>().phone);
}

void tst_ContactForm::theInviteWaitsForASave()
{
    QSignalSpy invited(m_form.get(), &ContactForm::inviteWanted);
    QVERIFY(button(u"Resend invite"_s)->isEnabled());
    QTest::keyClicks(name(), u"!"_s);
    QVERIFY(!button(u"Resend invite"_s)->isEnabled());
    QTest::keyClick(name(), Qt::Key_Backspace);
    button(u"Resend invite"_s)->click();
    QCOMPARE(invited[0][0].value<ContactId>(), ContactId{3});
}

void tst_ContactForm::aUsersAddressGetsNoInvite()
{
    Contact off = examples::contact();
    off.portal = PortalState::Off;
    m_form->showContact(off);
    QVERIFY(!button(u"Send portal invite"_s)->isEnabled());
}

void tst_ContactForm::aPastedAddressIsCleaned()
{
    m_form->startNew();
    address(0)->setText(u" Ada <ada@example.org> "_s);
    emit address(0)->editingFinished();
    QCOMPARE(address(0)->text(), u"ada@example.org"_s);
}

void tst_ContactForm::anInviteUsedMeanwhileSendsNoKeysIntoAField()
{
    Contact invited = examples::contact();
    invited.portal = PortalState::Invited;
    m_form->showContact(invited);
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    button(u"Resend invite"_s)->setFocus();

    Contact active = invited;
    active.portal = PortalState::Active;
    m_form->showContact(active);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_G);
    QCOMPARE(name()->text(), active.name);
}

void tst_ContactForm::theTabKeyGoesDownTheForm()
{
    m_form->startNew();
    Contact saved = examples::contact();
    saved.emails.resize(1);
    m_form->showSaved(saved, {{{u"contact.email-is-users"_s, u"/emails/0"_s}, u"Rita Lima"_s, UserId{3}, {}}});
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    name()->setFocus();

    QStringList met;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto *pressed = qobject_cast<QPushButton *>(QApplication::focusWidget());
        met << (pressed ? QString(pressed->text()).remove(u'&') : QApplication::focusWidget()->accessibleName());
    }
    QCOMPARE(met, QStringList({u"Primary e-mail address"_s, u"Give another address"_s, u"Open the user"_s, u"Add another address"_s}));
}

void tst_ContactForm::supervisorsBlockAndUnblock()
{
    QVERIFY(!button(u"Block"_s) && !button(u"Erase contact…"_s));
    m_form->setMaySupervise(true);
    QSignalSpy wanted(m_form.get(), &ContactForm::patchWanted);
    button(u"Block"_s)->click();
    QCOMPARE(wanted[0][1].value<ContactPatch>().blocked, std::optional(true));
    Contact blocked = examples::contact();
    blocked.blocked = true;
    blocked.portal = PortalState::Off;
    m_form->showSaved(blocked, {});
    button(u"Unblock"_s)->click();
    QCOMPARE(wanted[1][1].value<ContactPatch>().blocked, std::optional(false));
    QTest::keyClicks(name(), u"!"_s);
    QVERIFY2(!button(u"Unblock"_s)->isEnabled() && !button(u"Erase contact…"_s)->isEnabled(), "what is typed comes first");
}

void tst_ContactForm::erasingIsAskedForWithWhatItTouches()
{
    m_form->setMaySupervise(true);
    QSignalSpy asked(m_form.get(), &ContactForm::eraseAsked);
    QSignalSpy wanted(m_form.get(), &ContactForm::eraseWanted);
    button(u"Erase contact…"_s)->click();
    QCOMPARE(asked.count(), 1);
    m_form->askToErase(3, u"Marina Lopes"_s);
    auto *box = m_form->findChild<QMessageBox *>();
    for (const QString &part : {u"José Antônio Pereira"_s, u"3 ticket"_s, u"Marina Lopes"_s})
        QVERIFY2(box->text().contains(part), qPrintable(box->text()));
    QCOMPARE(wanted.count(), 0);
    for (QAbstractButton *answer : box->buttons()) {
        if (box->buttonRole(answer) == QMessageBox::DestructiveRole)
            answer->click();
    }
    QCOMPARE(wanted.count(), 1);
}

QTEST_MAIN(tst_ContactForm)
#include "tst_contactform.moc"
