// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clash.h"
#include "models/domain/contact.h"
#include "models/domain/message.h"
#include "models/domain/ticket.h"
#include "models/domain/user.h"

#include <variant>

enum class EntityKind { Ticket, Message, Contact, Organization, User, Team, Invite, Clash };

/// What a change left behind: the thing as it is now, or nothing where it is gone for the reader.
using Entity = std::variant<std::monostate, Ticket, Message, Contact, Organization, User, Team, Invite, Clash>;

/// One step of the account's history as a console may see it. `seq` is commit-ordered.
struct Change {
    qint64 seq = 0;
    EntityKind kind = EntityKind::Ticket;
    qint64 id = 0;
    Entity entity;

    bool isGone() const { return std::holds_alternative<std::monostate>(entity); }
};

/// A piece of the history. `scopeChanged`: the reader's own role or teams moved, so it must start anew.
struct ChangePage {
    QList<Change> changes;
    qint64 next = 0;
    bool end = true;
    bool scopeChanged = false;
};

/// A piece of a list, and the opaque cursor of the next piece (empty at the end).
template <typename T>
struct Page {
    QList<T> items;
    QString next;
};
