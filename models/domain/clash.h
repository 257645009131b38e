// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/user.h"

#include <QString>
#include <optional>

enum class ClashState { Open, Accepted, Resolved };

/// An address claimed by a user and by a contact at the same time. Accepted: this colleague also files tickets.
struct Clash {
    ClashId id;
    QString address; ///< as the contact has it
    UserId user;
    ContactId contact;
    ClashState state = ClashState::Open;
    qint64 openedAt = 0;
    qint64 resolvedAt = 0;
    qint64 acceptedAt = 0;
    QString resolution = {}; ///< a code, for Resolved: "contact.address-changed"
    UserId owner = {};       ///< who looks after it
    QString userName = {};
    Role userRole = Role::Agent;
    QString contactName = {};
    QString ownerName = {};
    qint64 revision = 1;

    bool operator==(const Clash &) const = default;
};

/// The fields a person may change on a clash; what is empty stays. It is resolved only by the end of one of its claims.
struct ClashPatch {
    std::optional<ClashState> state; ///< Open or Accepted
    std::optional<UserId> owner;     ///< invalid: nobody
};
