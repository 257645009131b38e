// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/sight.h"
#include "models/domain/user.h"

/// The signed-in user on whose behalf a service works. An invalid id: nobody.
struct Caller {
    UserId user;
    QString name;
    Role role = Role::Agent;
    QList<TeamId> teams;
    bool seesAllTickets = true;
    qint64 session = 0; ///< the row of the session that was presented
    bool sessionIsDue = false; ///< time for AccessService::keepSession
    QString source;     ///< the network address, for limits and audit

    Sight sight() const { return {seesAllTickets, teams}; }
    bool isSupervisor() const { return role != Role::Agent; }
    bool isAdministrator() const { return role == Role::Administrator; }
};
