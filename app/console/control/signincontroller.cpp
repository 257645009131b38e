// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/signincontroller.h"

#include "models/domain/whendone.h"
#include "ui/signin/signindialog.h"

using namespace Qt::StringLiterals;

SignInController::SignInController(SignInDialog &dialog, Session &session, ApiClient &client, QObject *parent)
    : QObject(parent), m_dialog(dialog), m_session(session), m_client(client), m_access(client)
{
    connect(&dialog, &SignInDialog::signInWanted, this, [this](const QString &server, const Credentials &credentials) {
        m_session.signIn(serverUrl(server), credentials);
    });
    connect(&dialog, &SignInDialog::invitationTaken, this, [this](const QString &server, const CodeAndPassword &typed) {
        m_session.takeInvitation(serverUrl(server), typed);
    });
    connect(&dialog, &SignInDialog::passwordWanted, this, [this](const QString &server, const CodeAndPassword &typed) {
        m_session.setPassword(serverUrl(server), typed);
    });
    connect(&dialog, &SignInDialog::passwordCodeWanted, this, [this](const QString &server, const QString &email) {
        askForCode(server, [this, email] { return m_access.requestPassword(email); });
    });
    connect(&dialog, &SignInDialog::deviceCodeWanted, this, [this](const QString &server, const Credentials &credentials) {
        askForCode(server, [this, credentials] { return m_access.requestDeviceReset(credentials); });
    });
    connect(&dialog, &SignInDialog::deviceResetWanted, this, [this](const QString &server, const CodeAndPassword &typed) {
        m_session.resetDevice(serverUrl(server), typed);
    });
    connect(&dialog, &SignInDialog::cancelWanted, this, [this] {
        ++m_asked;
        m_session.cancel();
    });
    connect(&session, &Session::stateChanged, this,
            [this] { m_dialog.setBusy(m_session.state() == Session::State::SigningIn); });
    connect(&session, &Session::refused, this, &SignInController::refused);
}

void SignInController::askForCode(const QString &server, const std::function<QFuture<Result<void>>()> &ask)
{
    m_client.setServer(serverUrl(server));
    m_dialog.setBusy(true);
    whenDone(ask(), this, [this, asked = ++m_asked](const Result<void> &answer) {
        if (asked == m_asked)
            answer ? m_dialog.showCodeSent() : m_dialog.showError(answer.error());
    });
}

void SignInController::refused(const Error &why)
{
    if (why.code == "session.none"_L1 || !m_dialog.isVisible())
        return;
    if (why.code == "account.not-set-up"_L1)
        emit setupNeeded(m_dialog.server());
    else
        m_dialog.showError(why);
}

QUrl serverUrl(const QString &typed)
{
    const auto text = typed.trimmed();
    if (text.contains("://"_L1))
        return QUrl(text, QUrl::StrictMode);
    const auto host = QUrl("https://"_L1 + text).host();
    const bool isHere = host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
    return QUrl((isHere ? "http://"_L1 : "https://"_L1) + text, QUrl::StrictMode);
}
