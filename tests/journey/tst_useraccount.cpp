// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/signincontroller.h"
#include "app/console/control/workplace.h"
#include "tests/journey/company.h"
#include "tests/support/authenticator.h"
#include "tests/support/memorytokenstore.h"
#include "ui/account/accountdialog.h"
#include "ui/account/recoverycodes.h"
#include "ui/account/secondfactorform.h"
#include "ui/account/sessionlist.h"
#include "ui/parts/banner.h"
#include "ui/signin/signindialog.h"
#include "ui/users/leavedialog.h"
#include "ui/users/useracts.h"
#include "ui/users/userform.h"
#include "ui/users/userspane.h"
#include "ui/users/whatifdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString nina = u"Nina@desk.example"_s;
const QString choice = u"nine quiet mornings"_s;

/// The console of one person on one computer: sign-in dialog, session and, once in, the window.
struct Console {
    explicit Console(const QString &url) : server(url)
    {
        dialog.setServer(url);
        dialog.show();
        QObject::connect(&session, &Session::signedIn, &dialog, [this](const Account &account) {
            workplace = std::make_unique<Workplace>(client, profile, account);
            QObject::connect(workplace.get(), &Workplace::synced, &dialog, [this] { isSynced = true; });
            workplace->window().show();
            workplace->start();
            dialog.finish();
        });
        QObject::connect(&session, &Session::signedOut, &dialog, [this](const QString &reason) {
            if (!reason.isEmpty() && workplace)
                workplace->showSignedOut();
        });
    }

    bool isIn() { return QTest::qWaitFor([this] { return workplace && isSynced && session.state() == Session::State::SignedIn; }, 20'000); }
    bool isAt(SignInStep step) { return QTest::qWaitFor([&] { return dialog.step() == step; }, 20'000); }
    void leave()
    {
        session.signOut();
        workplace.reset();
        isSynced = false;
        dialog.show();
    }

    QString server;
    QTemporaryDir folder;
    ApiClient client;
    MemoryTokenStore tokens;
    Profile profile{folder.path()};
    Session session{client, tokens, profile};
    SignInDialog dialog;
    SignInController control{dialog, session, client};
    std::unique_ptr<Workplace> workplace;
    bool isSynced = false;
};

}

/// A user's way from the invitation to the deactivation, by the console's own pages on the real server.
class tst_UserAccount : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void from_the_invitation_to_a_sign_in_with_two_factors();
    void a_forgotten_password_is_chosen_anew_by_the_code_from_the_mail();
    void a_lost_device_is_switched_off_by_the_code_from_the_mail();
    void deactivating_ends_the_session_and_the_console_says_so();
    void a_contact_who_becomes_a_user_is_asked_about_first();

private:
    bool invite(Console &chief, const QString &address);
    bool accept(Console &console);
    QStringList switchSecondFactorOn(Console &console);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Company> m_company;
    std::unique_ptr<Console> m_chief;
    std::unique_ptr<Console> m_nina;
};

void tst_UserAccount::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    m_company = std::make_unique<Company>(*m_database);
    QVERIFY2(m_company->server.isRunning(), qPrintable(m_company->server.problem()));
    QVERIFY(m_company->setUp());
    m_chief = std::make_unique<Console>(m_company->server.url());
    emit m_chief->dialog.signInWanted(m_chief->server, {m_company->administratorAddress, m_company->password});
    QVERIFY(m_chief->isIn());
    m_nina = std::make_unique<Console>(m_company->server.url());
}

void tst_UserAccount::cleanup()
{
    m_nina.reset();
    m_chief.reset();
    m_company.reset();
    m_database.reset();
}

bool tst_UserAccount::invite(Console &chief, const QString &address)
{
    auto *users = chief.workplace->window().users();
    users->startNew();
    emit users->createWanted({u"Nina"_s, address, Role::Agent, {}});
    return QTest::qWaitFor([&] { return users->form()->user().id.isValid(); }, 15'000);
}

bool tst_UserAccount::accept(Console &console)
{
    const auto mail = m_company->sink.waitFor(nina);
    if (!mail || mail->code.isEmpty())
        return false;
    emit console.dialog.invitationTaken(console.server, {mail->code, choice});
    return console.isIn();
}

/// In "My account"; answers the recovery codes.
QStringList tst_UserAccount::switchSecondFactorOn(Console &console)
{
    emit console.workplace->window().accountWanted();
    auto *account = console.workplace->window().findChild<AccountDialog *>();
    account->showPage(AccountDialog::Page::SecondFactor);
    emit account->secondFactor()->setupWanted(choice);
    auto *secret = account->findChild<QLabel *>(u"secret"_s);
    if (!QTest::qWaitFor([&] { return !secret->text().isEmpty(); }, 15'000))
        return {};
    emit account->secondFactor()->codeTyped(authenticatorCode(secret->text().remove(u' ')));
    auto *codes = account->findChild<RecoveryCodes *>();
    const bool on = QTest::qWaitFor([&] { return !codes->codes().isEmpty(); }, 15'000);
    const QStringList kept = codes->codes();
    account->close();
    return on ? kept : QStringList();
}

void tst_UserAccount::from_the_invitation_to_a_sign_in_with_two_factors()
{
    QVERIFY(invite(*m_chief, nina));
    QCOMPARE(m_chief->workplace->window().users()->form()->user().state, UserState::Invited);
    QVERIFY(accept(*m_nina));
    QTRY_COMPARE_WITH_TIMEOUT(m_chief->workplace->window().users()->form()->user().state, UserState::Active, 15'000);

    const QStringList codes = switchSecondFactorOn(*m_nina);
    QVERIFY(codes.size() >= 8);
    QTRY_VERIFY_WITH_TIMEOUT(m_chief->workplace->window().users()->form()->user().hasSecondFactor, 15'000);

    m_nina->leave();
    emit m_nina->dialog.signInWanted(m_nina->server, {nina, choice});
    QVERIFY(m_nina->isAt(SignInStep::AppCode));
    emit m_nina->dialog.signInWanted(m_nina->server, {nina, choice, u"000000"_s});
    QTRY_COMPARE(m_nina->session.state(), Session::State::SignedOut);
    emit m_nina->dialog.signInWanted(m_nina->server, {nina, choice, codes.first()});
    QVERIFY(m_nina->isIn());

    m_nina->leave();
    emit m_nina->dialog.signInWanted(m_nina->server, {nina, choice, codes.first()}); // each works once
    QTRY_COMPARE(m_nina->session.state(), Session::State::SignedOut);
    QTest::qWait(300);
    QVERIFY(!m_nina->workplace);
}

void tst_UserAccount::a_forgotten_password_is_chosen_anew_by_the_code_from_the_mail()
{
    QVERIFY(invite(*m_chief, nina));
    QVERIFY(accept(*m_nina));
    const QStringList codes = switchSecondFactorOn(*m_nina);
    m_nina->leave();

    m_nina->dialog.showStep(SignInStep::AskForPassword);
    emit m_nina->dialog.passwordCodeWanted(m_nina->server, nina);
    QVERIFY(m_nina->isAt(SignInStep::NewPassword));
    const auto mail = m_company->sink.waitFor(nina);
    QVERIFY(mail && !mail->code.isEmpty());
    const QString better = u"ten quiet evenings"_s;
    emit m_nina->dialog.passwordWanted(m_nina->server, {mail->code, better});
    QVERIFY(m_nina->isAt(SignInStep::AppCode));
    emit m_nina->dialog.passwordWanted(m_nina->server, {mail->code, better, codes.first()});
    QVERIFY(m_nina->isIn());
}

void tst_UserAccount::a_lost_device_is_switched_off_by_the_code_from_the_mail()
{
    QVERIFY(invite(*m_chief, nina));
    QVERIFY(accept(*m_nina));
    QVERIFY(!switchSecondFactorOn(*m_nina).isEmpty());
    m_nina->leave();

    m_nina->dialog.showStep(SignInStep::LostDevice);
    emit m_nina->dialog.deviceCodeWanted(m_nina->server, {nina, choice});
    QVERIFY(m_nina->isAt(SignInStep::ResetDevice));
    const auto mail = m_company->sink.waitFor(nina);
    QVERIFY(mail && !mail->code.isEmpty());
    emit m_nina->dialog.deviceResetWanted(m_nina->server, {mail->code, choice});
    QVERIFY(m_nina->isIn());
}

void tst_UserAccount::deactivating_ends_the_session_and_the_console_says_so()
{
    QVERIFY(invite(*m_chief, nina));
    QVERIFY(accept(*m_nina));
    QSignalSpy signedOut(&m_nina->session, &Session::signedOut);

    auto *acts = m_chief->workplace->window().users()->acts();
    const UserId user = m_chief->workplace->window().users()->form()->user().id;
    emit acts->whatIfWanted(user, UserAct::Deactivate);
    LeaveDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = m_chief->workplace->window().findChild<LeaveDialog *>()), 15'000);
    QCOMPARE(signedOut.count(), 0);
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(signedOut.count(), 1, 15'000);
    QCOMPARE(signedOut.first().first().toString(), u"session.ended"_s);
    const auto banners = m_nina->workplace->window().findChildren<Banner *>();
    QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *each) { return each->text().contains(u"You were signed out"_s); }));
    QTRY_COMPARE_WITH_TIMEOUT(m_chief->workplace->window().users()->form()->user().state, UserState::Deactivated, 15'000);

    m_nina->workplace.reset();
    emit m_nina->dialog.signInWanted(m_nina->server, {nina, choice});
    QTest::qWait(500);
    QVERIFY(!m_nina->workplace);
}

void tst_UserAccount::a_contact_who_becomes_a_user_is_asked_about_first()
{
    const auto contact = m_company->contact(u"Rita Lima"_s, u"rita@both.example"_s);
    QVERIFY(m_company->ticket(contact, u"One"_s).status == 201);
    auto &window = m_chief->workplace->window();
    emit window.users()->createWanted({u"Rita"_s, u"rita@both.example"_s, Role::Agent, {}, false, contact});
    WhatIfDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = window.findChild<WhatIfDialog *>()), 15'000);
    QString said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(u"Rita Lima"_s) && said.contains(u"1 ticket"_s), qPrintable(said));
}

QTEST_MAIN(tst_UserAccount)
#include "tst_useraccount.moc"
