// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <compare>

/// Identity of one kind of thing; ids of different kinds do not mix. Zero is no id.
template <typename Tag>
struct Id {
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using TicketId = Id<struct TicketTag>;
using MessageId = Id<struct MessageTag>;
using ContactId = Id<struct ContactTag>;
using ContactEmailId = Id<struct ContactEmailTag>;
using OrganizationId = Id<struct OrganizationTag>;
using UserId = Id<struct UserTag>;
using UserAddressId = Id<struct UserAddressTag>;
using UserSessionId = Id<struct UserSessionTag>;
using TeamId = Id<struct TeamTag>;
using InviteId = Id<struct InviteTag>;
using ClashId = Id<struct ClashTag>;
using MailInId = Id<struct MailInTag>;
using SuggestionId = Id<struct SuggestionTag>;
