// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/session.h"

#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

/// What the command line asks for.
struct ConsoleOptions {
    QUrl server;
    QString profile;    ///< the folder; the person's own when empty
    QString screenshot; ///< render the signed-in window to this file, then quit
    QString language;   ///< "pt-BR", "es" or "en"; the system's when empty
    QString theme;      ///< "light", "dark" or "system"; as chosen before when empty
    QString link;       ///< "esupport://ticket/77": what to open; else empty
    QString local;      ///< the data folder of the server this computer runs itself
    quint16 port = 8740;

    bool isScreenshot() const { return !screenshot.isEmpty(); }
};

/// Reads \a arguments; ends the program where they ask for help or make no sense.
ConsoleOptions readOptions(const QStringList &arguments);

/// The first sign-in that a demo account's data folder names.
std::optional<Credentials> demoSignIn(const QString &dataFolder);
