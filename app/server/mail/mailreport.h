// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/gmime.h"

#include "app/server/mail/parsedmail.h"

/// What \a report, a multipart/report (RFC 3464, 3798, 5965), tells of the mail it is about, into \a mail.
void readReport(GMimeMultipart *report, ParsedMail &mail);

/// The bytes that \a part stands for, its transfer encoding undone.
QByteArray contentOf(GMimePart *part);

/// "text/plain", in lower case.
QByteArray typeOf(GMimeObject *object);
