// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/gmime.h"

#include "app/server/mail/parsedmail.h"

/// What the headers of \a message say, into \a mail.
void readHeaders(GMimeMessage *message, ParsedMail &mail);

/// \a id as messages are called here: without angle brackets and blanks.
QString bareMessageId(const char *id);
