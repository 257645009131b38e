// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/signinpage.h"

SignInPage SignInPage::of(SignInStep step)
{
    using enum SignInStep;
    switch (step) {
    case SignIn:
        return {.title = tr("Enterprise Support"),
                .hint = tr("Sign in as a user of the account."),
                .verb = tr("&Sign in"),
                .email = true,
                .password = true,
                .ways = {{Invitation, tr("I have an in&vitation")}, {AskForPassword, tr("&Forgot the password?")}}};
    case AppCode:
        return {.title = tr("Second factor"),
                .hint = tr("Type the code that the authenticator app on your device shows now."),
                .verb = tr("&Sign in"),
                .code = tr("&Code from the app"),
                .server = false,
                .ways = {{RecoveryCode, tr("Use a &recovery code")}, {LostDevice, tr("I &lost my device")}}};
    case RecoveryCode:
        return {.title = tr("Recovery code"),
                .hint = tr("Type one of the recovery codes you kept. Each works once."),
                .verb = tr("&Sign in"),
                .code = tr("Recovery &code"),
                .server = false,
                .ways = {{AppCode, tr("Use the code f&rom the app")}, {LostDevice, tr("I have no codes &left")}}};
    case Invitation:
        return {.title = tr("Welcome"),
                .hint = tr("Type the code from the invitation mail and choose a password. If the code is too old, ask an administrator to "
                           "send the invitation again."),
                .verb = tr("&Set the password and sign in"),
                .code = tr("&Code from the mail"),
                .newPassword = true};
    case AskForPassword:
        return {.title = tr("Forgot the password?"),
                .hint = tr("A code goes to your e-mail address. With it you choose a new password here."),
                .verb = tr("&Send the code"),
                .email = true,
                .ways = {{NewPassword, tr("I have a &code already")}}};
    case NewPassword:
        return {.title = tr("New password"),
                .hint = tr("If the address is a user's, a code is on its way to it. It is good for 60 minutes."),
                .verb = tr("&Set the password and sign in"),
                .code = tr("&Code from the mail"),
                .newPassword = true,
                .ways = {{AskForPassword, tr("Send another code")}}};
    case LostDevice:
        return {.title = tr("Lost your device?"),
                .hint = tr("A code goes to your e-mail address. It switches the second factor off, so that you can set it up on another "
                           "device."),
                .verb = tr("&Send the code"),
                .email = true,
                .password = true,
                .ways = {{ResetDevice, tr("I have a &code already")}}};
    case ResetDevice:
        return {.title = tr("Switch the second factor off"),
                .hint = tr("If address and password are right, a code is on its way. It is good for 60 minutes."),
                .verb = tr("&Switch off and sign in"),
                .code = tr("&Code from the mail"),
                .password = true,
                .ways = {{LostDevice, tr("Send another code")}}};
    }
    Q_UNREACHABLE();
}
