// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/parsedmail.h"

/// What \a bytes say, whatever they are: what breaks a bound or cannot be read leaves its reason in `problem`.
ParsedMail parseMail(const QByteArray &bytes);

/// The Message-ID that \a bytes carry, without angle brackets; empty: none.
QString messageIdOf(const QByteArray &bytes);
