// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

/// Time-based one-time passwords (RFC 6238): six digits, half a minute, SHA-1, as every authenticator app does them.
namespace totp {

QByteArray freshSecret(); ///< 160 random bits
QString asBase32(const QByteArray &secret);

/// "otpauth://totp/…" for a QR code.
QString uri(const QByteArray &secret, const QString &issuer, const QString &account);

/// The step that \a code is of, when that is the step of \a moment (milliseconds) or one beside it.
std::optional<qint64> stepOf(const QByteArray &secret, const QString &code, qint64 moment);

QString codeAt(const QByteArray &secret, qint64 moment);

}
