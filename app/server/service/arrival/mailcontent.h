// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/parsedmail.h"
#include "models/domain/message.h"

/// What \a mail says as a message of a conversation, within its bounds; who wrote it is not told yet. The one place where
/// the parts of a mail become a message's: its attachments stay in the raw message, which is kept.
Message contentOf(const ParsedMail &mail);

/// A subject for a ticket: what the mail says in one line, or the beginning of its text.
QString subjectOf(const ParsedMail &mail);

/// The name in \a mailbox in one line, or its address.
QString shownName(const Mailbox &mailbox);
