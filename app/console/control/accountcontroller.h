// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/accountapi.h"

#include <QObject>
#include <QPointer>

class AccountDialog;
class QWidget;

/// Opens "My account" and joins it to the server.
class AccountController : public QObject
{
    Q_OBJECT
public:
    AccountController(QWidget &window, ApiClient &client, QObject *parent = nullptr);

    void open(const User &self);

private:
    void joinPassword();
    void joinSecondFactor();
    void joinSessions();
    void refresh();
    void refreshSessions();

    QWidget &m_window;
    AccountApi m_api;
    QPointer<AccountDialog> m_dialog;
};
