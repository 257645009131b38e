// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/mailmessage.h"

#include <optional>

/// Who wrote the mail that \a text, a mail's, passes on inline, as the mail programs put it; nothing when it passes on none.
std::optional<Mailbox> forwardedSender(const QString &text);
