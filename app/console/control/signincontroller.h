// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/session/session.h"

#include <QObject>

class SignInDialog;

/// Joins the sign-in dialog to the session.
class SignInController : public QObject
{
    Q_OBJECT
public:
    SignInController(SignInDialog &dialog, Session &session, QObject *parent = nullptr);

signals:
    void setupNeeded(const QString &server); ///< the account has no administrator yet

private:
    void refused(const Error &why);

    SignInDialog &m_dialog;
    Session &m_session;
};

/// The server that a person means: "https://" where no scheme was typed, "http://" on this computer.
QUrl serverUrl(const QString &typed);
