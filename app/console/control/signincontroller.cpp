// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/signincontroller.h"

#include "ui/signin/signindialog.h"

using namespace Qt::StringLiterals;

SignInController::SignInController(SignInDialog &dialog, Session &session, QObject *parent)
    : QObject(parent), m_dialog(dialog), m_session(session)
{
    connect(&dialog, &SignInDialog::signInWanted, this, [this](const QString &server, const Credentials &credentials) {
        m_session.signIn(serverUrl(server), credentials);
    });
    connect(&dialog, &SignInDialog::cancelWanted, &session, &Session::cancel);
    connect(&session, &Session::stateChanged, this,
            [this] { m_dialog.setBusy(m_session.state() == Session::State::SigningIn); });
    connect(&session, &Session::refused, this, &SignInController::refused);
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
