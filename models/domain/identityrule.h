// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/user.h"

#include <optional>

/// Who claims a key at this moment.
struct KeyClaims {
    std::optional<UserState> user; ///< of the user whose present or still reserved address it is
    bool contact = false;
    bool channel = false; ///< a mailbox or alias of the account
};

/// What a key is at the doors (identity.md section 2, invariant 3).
enum class EffectiveRole { None, Customer, Agent };

EffectiveRole effectiveRole(const KeyClaims &claims);

/// True where a user and a contact claim the key at once.
bool isClash(const KeyClaims &claims);

/// Whether a contact may be let in to the portal by this key: by password, link, registration or reset.
bool mayEnterPortal(const EmailKey &key, const KeyClaims &claims);

/// What making a user on a contact's key ends.
struct SwitchOff {
    bool hasPassword = false;
    int liveSessions = 0;
    int pendingLinks = 0; ///< invites and access links not yet expired
    int openTickets = 0;  ///< stay, and are named so that nobody is surprised
};

/// Whether somebody has to be asked before a user is made on this key: it is a contact's (invariant 8).
bool needsConfirmation(const KeyClaims &claims);

/// Whether the switch-off takes away a way in that the contact has now: then a mail to the address explains it (A5, A7).
bool endsPortalUse(const SwitchOff &what);
