// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/ids.h"
#include "models/store/database.h"

/// Erases what the mails of a person have left: their bytes, what was read of them, the reply addresses that went out. The rows
/// of mail_in stay with the reason "contact.erased", so that the same mail is still known when its source brings it again.
/// What a user wrote from the same address is the user's.
class MailTraceRepository
{
public:
    explicit MailTraceRepository(Database &database) : m_database(database) {}

    /// Locks the held mails of \a contact, before the keys are: whoever accepts one does it in that order.
    Result<void> hold(ContactId contact);

    Result<void> eraseOf(ContactId author);
    Result<void> eraseOf(const EmailKey &key);

private:
    Result<void> eraseSuggestions(const EmailKey &key);
    Result<void> eraseMails(const Result<QList<MailInId>> &mails);

    Database &m_database;
};
