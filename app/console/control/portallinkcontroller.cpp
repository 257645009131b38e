// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/portallinkcontroller.h"

#include "models/domain/whendone.h"
#include "ui/window/mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>

PortalLinkController::PortalLinkController(MainWindow &window, ApiClient &client)
    : m_window(window)
    , m_api(client)
{
    connect(&window, &MainWindow::portalLinkWanted, this, &PortalLinkController::copy);
}

void PortalLinkController::copy()
{
    whenDone(m_api.link(), this, [this](const Result<QString> &link) {
        if (!link)
            return emit failed(link.error());
        QGuiApplication::clipboard()->setText(*link);
        m_window.showMessage(tr("The portal's link is in the clipboard: %1").arg(*link));
    });
}
