// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

enum class SignInStep { SignIn, AppCode, RecoveryCode, Invitation, AskForPassword, NewPassword, LostDevice, ResetDevice };

/// What one step of the sign-in dialog says, what it asks for and where one can go from it.
struct SignInPage {
    Q_DECLARE_TR_FUNCTIONS(SignInPage)
public:
    struct Way {
        SignInStep step;
        QString text;
    };

    static SignInPage of(SignInStep step);

    /// Asks for a code on top of what was typed in the step before.
    bool isSecondFactor() const { return !server; }

    QString title;
    QString hint;
    QString verb;
    QString code = {}; ///< what the code is called; empty: none is asked for
    bool server = true;
    bool email = false;
    bool password = false;
    bool newPassword = false;
    QList<Way> ways = {};
};
