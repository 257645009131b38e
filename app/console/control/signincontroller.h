// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/session/session.h"

#include <QObject>
#include <functional>

class SignInDialog;

/// Joins the sign-in dialog to the session, and to the codes that are mailed to users.
class SignInController : public QObject
{
    Q_OBJECT
public:
    SignInController(SignInDialog &dialog, Session &session, ApiClient &client, QObject *parent = nullptr);

signals:
    void setupNeeded(const QString &server); ///< the account has no administrator yet

private:
    void refused(const Error &why);
    void askForCode(const QString &server, const std::function<QFuture<Result<void>>()> &ask);

    SignInDialog &m_dialog;
    Session &m_session;
    ApiClient &m_client;
    AccessApi m_access;
    int m_asked = 0; ///< a late answer to an earlier request is dropped by its number
};

/// The server that a person means: "https://" where no scheme was typed, "http://" on this computer.
QUrl serverUrl(const QString &typed);
