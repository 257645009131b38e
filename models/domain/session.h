// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/user.h"

#include <QString>
#include <QStringList>

/// What a person typed to sign in to the console.
struct Credentials {
    QString email;
    QString password;
};

/// A signed-in user and the bearer token that proves it.
struct SignedIn {
    QString token;
    User user;
};

/// What a server tells about itself without a sign-in.
struct ServerMeta {
    QString version;
    QStringList features;
    QString oldestConsole;
};

/// What a person typed to make the administrator of an empty account.
struct SetupDraft {
    QString token; ///< proves that this person may read the server's data folder
    QString name;
    QString email;
    QString password;
};
