// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/gmime.h"

#include "app/server/mail/parsedmail.h"

/// The words of \a message and the files that came with it, into \a mail. A bound that its structure breaks is left in
/// `problem`, with what came before.
void readBody(GMimeMessage *message, ParsedMail &mail);
