// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/store/mailoutrepository.h"

/// Whom a letter goes to.
struct LetterReader {
    QString name;
    QString address;
    QString language = {}; ///< empty: the account's
};

/// A mail of \a templateName with its \a words, which knows its reader and the company.
MailDraft letter(const AccountSettings &settings, const QString &templateName, const LetterReader &to, QJsonObject words);
