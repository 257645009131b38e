// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/mailserversettings.h"

#include <libetpan/libetpan.h>

/// What SMTP and IMAP need of TLS alike; libetpan itself checks no certificate.
namespace tlsstream {

/// For libetpan's …_with_callback: \a host is a QByteArray, the name the server is asked for.
void nameServer(mailstream_ssl_context *context, void *host);

/// Unavailable "mail.certificate" unless the server at the other end is the one of \a settings.
Result<void> verifyPeer(mailstream *stream, const MailServerSettings &settings);

/// Goes on in TLS after the server agreed to STARTTLS, and verifies it. Unavailable "mail.no-starttls" when the server said
/// more in clear, "mail.unreachable".
Result<void> upgrade(mailstream *stream, const MailServerSettings &settings);

}
