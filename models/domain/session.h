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
    QString code = {}; ///< of the second factor, or one of the recovery codes
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

/// A code from a mail and the password that goes with it.
struct CodeAndPassword {
    QString code;
    QString password;
    QString secondFactor = {}; ///< its code, where a user has one
};

/// What a person typed to change the own password.
struct PasswordChange {
    QString password;
    QString newPassword;
};

/// The signed-in user's own account.
struct OwnAccount {
    User user;
    qint64 sessions = 0; ///< live ones, this one included
};

/// One place where a user is signed in.
struct OpenSession {
    UserSessionId id;
    QString client;
    QString source;
    qint64 createdAt = 0;
    qint64 seenAt = 0;
    qint64 expiresAt = 0;
    bool isThis = false; ///< the one that asks

    bool operator==(const OpenSession &) const = default;
};

/// What an authenticator app needs. Nothing is asked for at the sign-in before a code of it was shown.
struct SecondFactorSetup {
    QString secret; ///< base32
    QString uri;    ///< "otpauth://totp/…", for a QR code

    bool operator==(const SecondFactorSetup &) const = default;
};
