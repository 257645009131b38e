// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/mailserversettings.h"

/// Where and how to hand mail to a mail server.
struct SmtpSettings : MailServerSettings {
    /// smtp://… or smtps://…, see MailServerSettings.
    static Result<SmtpSettings> parse(const QString &url);
};
