// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clash.h"
#include "models/domain/contact.h"
#include "models/domain/ticket.h"
#include "models/domain/user.h"

struct ContactRow;
struct TicketRow;
struct ViewRow;

/// The words of item models, for eyes and for screen readers. Implemented where sentences are translated.
class Wording
{
public:
    Wording() = default;
    Wording(const Wording &) = delete;
    Wording &operator=(const Wording &) = delete;
    virtual ~Wording() = default;

    virtual QString status(TicketStatus status) const = 0;
    virtual QString priority(Priority priority) const = 0;
    virtual QString role(Role role) const = 0;
    virtual QString userState(UserState state) const = 0;
    virtual QString portalState(PortalState state) const = 0;
    virtual QString viewName(const ViewRow &view) const = 0;

    /// A moment near now in few letters: "5 min", "14:10", "3 Mar".
    virtual QString when(qint64 time) const = 0;

    /// A customer's text on one line, with nothing in it that hides or reorders.
    virtual QString shown(const QString &text) const = 0;

    /// A whole row as one sentence, spoken.
    virtual QString sentence(const TicketRow &row) const = 0;
    virtual QString sentence(const ContactRow &row) const = 0;
    virtual QString sentence(const User &row) const = 0;
    virtual QString sentence(const Clash &row) const = 0;
    virtual QString sentence(const ViewRow &row) const = 0;
};
