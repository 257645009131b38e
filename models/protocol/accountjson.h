// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/protocol/pagejson.h"
#include "models/domain/session.h"

/// The signed-in user's own account, and the codes from mails that open the way to it.
namespace protocol {

/// {"code", "password", "secondFactorCode"}: "user-code.missing", "password.missing"; beyond 1,000 characters each
/// "…-too-long".
void write(JsonWriter &json, const CodeAndPassword &typed);
Result<CodeAndPassword> readCodeAndPassword(const QByteArray &body);

/// {"code"}: "user-code.missing".
QByteArray writeCode(const QString &code);
Result<QString> readCode(const QByteArray &body);

/// {"email"}: "session.email-missing", "session.email-too-long".
QByteArray writeEmail(const QString &email);
Result<QString> readEmail(const QByteArray &body);

/// {"password"}: "password.missing", "password-too-long".
QByteArray writePassword(const QString &password);
Result<QString> readPassword(const QByteArray &body);

/// {"password", "newPassword"}
void write(JsonWriter &json, const PasswordChange &change);
Result<PasswordChange> readPasswordChange(const QByteArray &body);

/// {"user": {…}, "hasSecondFactor", "sessions"}
void write(JsonWriter &json, const OwnAccount &account);
Result<OwnAccount> readOwnAccount(const QByteArray &body);

/// {"id", "client", "source", "createdAt", "seenAt", "expiresAt", "isThis"}
void write(JsonWriter &json, const OpenSession &session);
Result<Page<OpenSession>> readOpenSessionPage(const QByteArray &body);

/// {"secret", "uri"}
void write(JsonWriter &json, const SecondFactorSetup &setup);
Result<SecondFactorSetup> readSecondFactorSetup(const QByteArray &body);

/// {"recoveryCodes": […]}
QByteArray writeRecoveryCodes(const QStringList &codes);
Result<QStringList> readRecoveryCodes(const QByteArray &body);

}
