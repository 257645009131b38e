// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

class QUrl;

/// Where a mail server is and how to speak to it. Without TLS only on this computer.
struct MailServerSettings {
    enum class Security { None, StartTls, Tls };

    QString host;
    quint16 port = 0;
    Security security = Security::StartTls;
    QString user;
    QString password;
    QString caFile; ///< trusted besides the system's certificates
    int timeoutSeconds = 30; ///< of each step

    /// The ports a protocol uses when none is named.
    struct Ports {
        quint16 tls;
        quint16 startTls;
        quint16 none;
    };

    /// scheme://user:password@host:port?starttls=on|off&ca=FILE&timeout=SECONDS, or schemes://… for TLS from the start.
    /// STARTTLS is insisted on unless the host is loopback. Invalid "mail.url-invalid", "mail.url-insecure".
    static Result<MailServerSettings> parse(const QUrl &url, const QString &scheme, const Ports &ports);
};
