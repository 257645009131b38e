// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QString>
#include <optional>

enum class Role { Agent, Supervisor, Administrator };
enum class UserState { Invited, Active, Deactivated, Deleted };

/// An address that a user gave up and that stays reserved for a while: its key is still the user's.
struct FormerAddress {
    UserAddressId id;
    QString address;
    qint64 releaseAt = 0;

    bool operator==(const FormerAddress &) const = default;
};

/// A person of the account: signs in to the console, never to the portal.
struct User {
    UserId id;
    QString name;
    QString email; ///< empty when the address was released: then it is nobody's, see `releasedAddress`
    Role role = Role::Agent;
    UserState state = UserState::Active;
    QList<TeamId> teams;
    bool seesAllTickets = true; ///< false: only tickets of the user's teams and of no team
    QString language;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 revision = 0;
    QList<FormerAddress> formerAddresses = {};
    QString releasedAddress = {};   ///< what a user without an address had last, and would claim again on the way back
    bool hasSecondFactor = false;
    qint64 invitationExpiresAt = 0; ///< of the invitation code that was mailed last; 0: none waits

    bool operator==(const User &) const = default;
};

/// What a person typed to make a user.
struct UserDraft {
    QString name;
    QString email;
    Role role = Role::Agent;
    QList<TeamId> teams;
    bool confirm = false;   ///< the portal this switches off was shown and accepted
    ContactId contact = {}; ///< valid: that contact becomes this user too, and the clash is accepted from the start
};

/// The fields a person may change on a user; what is empty stays.
struct UserPatch {
    std::optional<QString> name;
    std::optional<Role> role;
    std::optional<QList<TeamId>> teams;
    std::optional<bool> seesAllTickets;
    std::optional<QString> language;
    std::optional<UserState> state; ///< Active or Deactivated
    bool release = false; ///< with Deactivated: the address is free at once, not kept reserved
    bool confirm = false; ///< with Active after a release: the portal this switches off was shown and accepted
};

/// Who gets the open tickets of a user who is deleted.
struct UserDeletion {
    std::optional<UserId> heir; ///< nothing: not chosen; an invalid id: nobody, they wait unassigned
    bool confirm = false;       ///< what it ends was shown and accepted
};

/// A new address for a user, still to be proven.
struct AddressChange {
    QString email;
    QString password; ///< of the one who changes it
    bool confirm = false;
};

struct Team {
    TeamId id;
    QString name;
    qint64 revision = 0;

    bool operator==(const Team &) const = default;
};
