// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

/// Where and how to hand mail to a mail server. Without TLS only on this computer.
struct SmtpSettings {
    enum class Security { None, StartTls, Tls };

    QString host;
    quint16 port = 25;
    Security security = Security::StartTls;
    QString user;
    QString password;
    QString caFile; ///< trusted besides the system's certificates
    int timeoutSeconds = 30; ///< of each step

    /// smtp://user:password@host:port?starttls=on|off&ca=FILE&timeout=SECONDS or smtps://… . STARTTLS is insisted
    /// on unless the host is loopback.
    static Result<SmtpSettings> parse(const QString &url);
};
