// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/portallinkapi.h"

#include <QObject>

class MainWindow;

/// Puts the link to the customer portal into the clipboard, for the company to share.
class PortalLinkController : public QObject
{
    Q_OBJECT
public:
    PortalLinkController(MainWindow &window, ApiClient &client);

signals:
    void failed(const Error &why);

private:
    void copy();

    MainWindow &m_window;
    PortalLinkApi m_api;
};
