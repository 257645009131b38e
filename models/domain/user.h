// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QString>
#include <optional>

enum class Role { Agent, Supervisor, Administrator };
enum class UserState { Invited, Active, Deactivated, Deleted };

/// A person of the account: signs in to the console, never to the portal.
struct User {
    UserId id;
    QString name;
    QString email;
    Role role = Role::Agent;
    UserState state = UserState::Active;
    QList<TeamId> teams;
    bool seesAllTickets = true; ///< false: only tickets of the user's teams and of no team
    QString language;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 revision = 0;

    bool operator==(const User &) const = default;
};

/// What a person typed to make a user.
struct UserDraft {
    QString name;
    QString email;
    Role role = Role::Agent;
    QList<TeamId> teams;
    bool confirm = false; ///< the portal this switches off was shown and accepted
};

/// The fields a person may change on a user; what is empty stays.
struct UserPatch {
    std::optional<QString> name;
    std::optional<Role> role;
    std::optional<QList<TeamId>> teams;
    std::optional<bool> seesAllTickets;
    std::optional<QString> language;
    std::optional<UserState> state; ///< Active or Deactivated
};

struct Team {
    TeamId id;
    QString name;
    qint64 revision = 0;

    bool operator==(const Team &) const = default;
};
