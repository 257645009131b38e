// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"

#include <QByteArrayView>
#include <QStringView>
#include <array>
#include <optional>

namespace protocol {

/// The words that stand for an enumeration on the wire, in its order.
template <typename Enum>
constexpr int wordsOf = 0;

using Word = const char *;

template <>
inline constexpr std::array<Word, 5> wordsOf<TicketStatus>{"new", "open", "pending", "solved", "closed"};
template <>
inline constexpr std::array<Word, 4> wordsOf<Priority>{"low", "normal", "high", "urgent"};
template <>
inline constexpr std::array<Word, 4> wordsOf<Channel>{"console", "portal", "mail", "api"};
template <>
inline constexpr std::array<Word, 2> wordsOf<MessageKind>{"reply", "note"};
template <>
inline constexpr std::array<Word, 3> wordsOf<AuthorKind>{"user", "contact", "system"};
template <>
inline constexpr std::array<Word, 3> wordsOf<Promotion>{"none", "possible", "done"};
template <>
inline constexpr std::array<Word, 3> wordsOf<Role>{"agent", "supervisor", "administrator"};
template <>
inline constexpr std::array<Word, 4> wordsOf<UserState>{"invited", "active", "deactivated", "deleted"};
template <>
inline constexpr std::array<Word, 4> wordsOf<PortalState>{"never-invited", "invited", "active", "off"};
template <>
inline constexpr std::array<Word, 7> wordsOf<InviteState>{"queued",  "sent",    "opened", "redeemed",
                                                          "expired", "revoked", "failed"};
template <>
inline constexpr std::array<Word, 3> wordsOf<ClashState>{"open", "accepted", "resolved"};
template <>
inline constexpr std::array<Word, 8> wordsOf<EntityKind>{"ticket", "message", "contact", "organization",
                                                         "user",   "team",    "invite",  "clash"};

/// The word of \a value.
template <typename Enum>
QByteArrayView word(Enum value)
{
    return QByteArrayView(wordsOf<Enum>[static_cast<size_t>(value)]);
}

/// The value that \a text stands for, or nothing.
template <typename Enum>
std::optional<Enum> fromWord(QStringView text)
{
    for (size_t i = 0; i < wordsOf<Enum>.size(); ++i) {
        if (text == QLatin1StringView(wordsOf<Enum>[i]))
            return Enum(i);
    }
    return std::nullopt;
}

}
