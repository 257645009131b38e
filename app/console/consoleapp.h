// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "app/console/consoleoptions.h"
#include "app/console/control/setupcontroller.h"
#include "app/console/control/signincontroller.h"
#include "app/console/control/snapshot.h"
#include "app/console/control/workplace.h"
#include "app/console/session/keyringtokenstore.h"
#include "app/console/session/localserver.h"
#include "app/console/session/runningconsole.h"
#include "app/console/session/session.h"
#include "app/console/systemscheme.h"
#include "ui/signin/setupdialog.h"
#include "ui/signin/signindialog.h"

#include <QLockFile>
#include <memory>

/// Owns everything: who is signed in, the dialogs before the window, and the workplace behind it. The order of members is
/// the order of life.
class ConsoleApp : public QObject
{
    Q_OBJECT
public:
    explicit ConsoleApp(const ConsoleOptions &options);
    ~ConsoleApp() override;

    /// False when another console works in the same folder and has taken the link to open, or shows its window. Unavailable
    /// "profile.in-use" when it does not answer.
    Result<bool> start();

private:
    void begin(const QUrl &server);
    void open(const QString &link);
    void openWanted();
    void bringToFront();
    void signedIn(const Account &account);
    void signedOut(const QString &reason);
    void refused(const Error &why);
    void noticed(const Finding &finding);
    void showSignIn();
    void showSetup(const QString &server);
    void join(MainWindow &window);
    void choose(MainWindow::Look look);
    void applyLook();
    MainWindow::Look keptLook() const;
    void giveUp(const Error &why);

    ConsoleOptions m_options;
    Profile m_profile;
    QLockFile m_lock;
    RunningConsole m_others;
    SystemScheme m_systemScheme;
    MainWindow::Look m_look;
    std::unique_ptr<LocalServer> m_local;
    ApiClient m_client;
    KeyringTokenStore m_tokens;
    Session m_session;
    SignInDialog m_signIn;
    SetupDialog m_setup;
    SignInController m_signInControl;
    SetupController m_setupControl;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<Snapshot> m_snapshot;
    qint64 m_wanted = 0; ///< the number of the ticket to open once somebody is signed in
};
