// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/setupcontroller.h"

#include "app/console/control/signincontroller.h"
#include "ui/signin/setupdialog.h"

using namespace Qt::StringLiterals;

SetupController::SetupController(SetupDialog &dialog, Session &session, QObject *parent) : QObject(parent)
{
    connect(&dialog, &SetupDialog::setupWanted, this, [&session](const QString &server, const SetupDraft &draft) {
        session.setUp(serverUrl(server), draft);
    });
    connect(&session, &Session::stateChanged, &dialog,
            [&dialog, &session] { dialog.setBusy(session.state() == Session::State::SigningIn); });
    connect(&session, &Session::refused, &dialog, [&dialog](const Error &why) {
        if (dialog.isVisible() && why.code != "session.none"_L1)
            dialog.showError(why);
    });
}
