// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/user.h"

/// What an address is to the account, as far as is known here.
struct AddressStanding {
    enum class Kind { Nobodys, Contacts, Users, Both, LooksLikeUsers };

    Kind kind = Kind::Nobodys;
    Role role = Role::Agent;                ///< of the user, where there is one
    UserState state = UserState::Active;    ///< of the user
    bool isFormer = false;                  ///< the user has another one now, and this one is still kept for him or her

    bool operator==(const AddressStanding &) const = default;
};
