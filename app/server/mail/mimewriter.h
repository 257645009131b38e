// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/mailmessage.h"
#include "models/domain/result.h"

/// \a message as it goes over the wire: ASCII only, lines ended by CRLF and none longer than SMTP allows. Invalid
/// "mail.header-invalid" for a value that could break out of its header, "mail.address-invalid" for an address
/// that is none or cannot be sent without SMTPUTF8.
Result<QByteArray> writeMime(const MailMessage &message);

/// \a address as an SMTP command may carry it: its host as IDNA A-labels. Invalid "mail.address-invalid".
Result<QByteArray> wireAddress(const QString &address);

/// Whether \a id may stand between angle brackets in a header of ours.
bool isMessageId(const QString &id);
