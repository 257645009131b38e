// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/ids.h"
#include "models/domain/user.h"
#include "models/store/database.h"

/// Who claims the address that a mail says it is from. Both a user and a contact may.
struct KnownSender {
    UserId user;
    QString userName;
    UserState userState = UserState::Deactivated;
    bool isFormerAddress = false; ///< the user had it, and it is still kept for that user
    ContactId contact;
    QString contactName;
    bool isContactBlocked = false;
    bool isClashAccepted = false;
    bool isMailbox = false; ///< one of the account's own mailboxes
};

/// Reads who stands behind a key, for the mail channel.
class SenderRepository
{
public:
    explicit SenderRepository(Database &database) : m_database(database) {}

    Result<KnownSender> of(const EmailKey &key) const;

private:
    Database &m_database;
};
