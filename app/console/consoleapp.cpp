// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/consoleapp.h"

#include "models/domain/desklink.h"
#include "ui/parts/theme.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int screenshotPatience = 120'000; // milliseconds

QString serverProgram()
{
    return QCoreApplication::applicationDirPath() + "/support-server"_L1;
}

}

ConsoleApp::ConsoleApp(const ConsoleOptions &options)
    : m_options(options), m_profile(options.profile), m_lock(options.profile + "/lock"_L1), m_others(options.profile),
      m_look(keptLook()),
      m_tokens(u"Enterprise Support"_s), m_session(m_client, m_tokens, m_profile), m_signInControl(m_signIn, m_session, m_client),
      m_setupControl(m_setup, m_session)
{
    connect(&m_others, &RunningConsole::asked, this, &ConsoleApp::open);
    connect(&m_systemScheme, &SystemScheme::changed, this, &ConsoleApp::applyLook);
    connect(&m_session, &Session::signedIn, this, &ConsoleApp::signedIn);
    connect(&m_session, &Session::signedOut, this, &ConsoleApp::signedOut);
    connect(&m_session, &Session::refused, this, &ConsoleApp::refused);
    connect(&m_session, &Session::noticed, this, &ConsoleApp::noticed);
    connect(&m_signInControl, &SignInController::setupNeeded, this, &ConsoleApp::showSetup);
    applyLook();
}

ConsoleApp::~ConsoleApp() = default;

Result<bool> ConsoleApp::start()
{
    m_lock.setStaleLockTime(0);
    if (!m_lock.tryLock(0)) {
        if (!m_options.isScreenshot() && RunningConsole::handOver(m_options.profile, m_options.link))
            return false;
        return fail(Error::Kind::Unavailable, u"profile.in-use"_s, m_options.profile);
    }
    m_others.listen();
    m_wanted = readDeskLink(m_options.link).value_or(0);
    if (m_options.isScreenshot())
        QTimer::singleShot(screenshotPatience, this, [this] { giveUp({Error::Kind::Unreachable, u"server.timeout"_s}); });
    if (m_options.local.isEmpty()) {
        begin(m_options.server);
        return true;
    }
    m_local = std::make_unique<LocalServer>(serverProgram(), m_options.local, m_options.port);
    connect(m_local.get(), &LocalServer::listening, this, &ConsoleApp::begin);
    connect(m_local.get(), &LocalServer::failed, this, &ConsoleApp::giveUp);
    m_local->start();
    return true;
}

void ConsoleApp::begin(const QUrl &server)
{
    const auto address = server.isEmpty() ? m_profile.lastServer() : server.toString();
    const auto demo = demoSignIn(m_options.local);
    m_signIn.setServer(address);
    m_signIn.setEmail(m_profile.lastEmail());
    if (demo)
        m_signIn.setDemo(*demo);
    if (m_local && !m_local->setupToken().isEmpty())
        return showSetup(address);
    if (demo && m_options.isScreenshot())
        return m_session.signIn(server, *demo);
    m_session.resume(server);
}

void ConsoleApp::signedIn(const Account &account)
{
    m_workplace.reset();
    m_workplace = std::make_unique<Workplace>(m_client, m_profile, account);
    join(m_workplace->window());
    if (m_options.isScreenshot()) {
        m_snapshot = std::make_unique<Snapshot>(*m_workplace, m_options.screenshot);
        m_workplace->window().resize(1366, 768);
    }
    m_workplace->window().show();
    m_signIn.finish();
    m_signIn.setEmail(account.user.email);
    m_setup.hide();
    m_workplace->start();
    openWanted();
}

/// Another start was asked to open \a link. Before a sign-in it waits.
void ConsoleApp::open(const QString &link)
{
    m_wanted = readDeskLink(link).value_or(0);
    bringToFront();
    openWanted();
}

void ConsoleApp::openWanted()
{
    if (m_workplace && m_wanted > 0)
        m_workplace->openTicket(std::exchange(m_wanted, 0));
}

void ConsoleApp::bringToFront()
{
    QWidget *front = m_setup.isVisible() ? static_cast<QWidget *>(&m_setup) : &m_signIn;
    if (m_workplace && !front->isVisible())
        front = &m_workplace->window();
    if (!front->isVisible()) // a sign-in under way shows its window by itself
        return;
    front->setWindowState(front->windowState() & ~Qt::WindowMinimized);
    front->raise();
    front->activateWindow();
}

// Signed out by the server, the window and what is being typed stay; signed out by the person, everything goes but
// what was not sent yet.
void ConsoleApp::signedOut(const QString &reason)
{
    if (!reason.isEmpty() && m_workplace)
        return m_workplace->showSignedOut();
    showSignIn();
    QTimer::singleShot(0, this, [this] {
        if (!m_workplace)
            return;
        const auto folder = m_profile.folderOf(m_workplace->account());
        m_workplace.reset();
        Cache::wipe(folder);
    });
}

void ConsoleApp::refused(const Error &why)
{
    if (m_options.isScreenshot())
        giveUp(why);
    else if (why.code == "session.none"_L1)
        showSignIn();
}

void ConsoleApp::noticed(const Finding &finding)
{
    if (m_options.isScreenshot())
        return;
    if (m_workplace)
        m_workplace->window().showFinding(finding);
    else
        m_signIn.showFinding(finding);
}

void ConsoleApp::showSignIn()
{
    m_signIn.show();
    m_signIn.activateWindow();
}

void ConsoleApp::showSetup(const QString &server)
{
    if (m_options.isScreenshot())
        return giveUp({Error::Kind::Unavailable, u"account.not-set-up"_s});
    m_setup.setServer(server);
    if (m_local)
        m_setup.setToken(m_local->setupToken());
    m_setup.show();
    m_signIn.hide();
}

void ConsoleApp::join(MainWindow &window)
{
    window.setLook(m_look);
    connect(&window, &MainWindow::signOutWanted, &m_session, &Session::signOut);
    connect(&window, &MainWindow::signInWanted, this, &ConsoleApp::showSignIn);
    connect(&window, &MainWindow::lookChosen, this, &ConsoleApp::choose);
}

void ConsoleApp::choose(MainWindow::Look look)
{
    m_look = look;
    QSettings(m_profile.settingsFile(), QSettings::IniFormat).setValue("window/look", int(look));
    applyLook();
}

void ConsoleApp::applyLook()
{
    using Look = MainWindow::Look;
    const bool dark = m_look == Look::Dark || (m_look == Look::FollowSystem && m_systemScheme.isDark());
    Theme::apply(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
}

MainWindow::Look ConsoleApp::keptLook() const
{
    if (m_options.theme == "light"_L1)
        return MainWindow::Look::Light;
    if (m_options.theme == "dark"_L1)
        return MainWindow::Look::Dark;
    if (m_options.theme == "system"_L1)
        return MainWindow::Look::FollowSystem;
    return MainWindow::Look(QSettings(m_profile.settingsFile(), QSettings::IniFormat).value("window/look", 0).toInt());
}

void ConsoleApp::giveUp(const Error &why)
{
    std::fprintf(stderr, "%s (%s: %s)\n", qPrintable(ErrorText::sentence(why)), qPrintable(why.code), qPrintable(why.detail));
    if (m_options.isScreenshot())
        return QCoreApplication::exit(1);
    m_signIn.showError(why);
    showSignIn();
}
