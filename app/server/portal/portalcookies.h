// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// The portal's cookies: host-bound, never readable by scripts, never sent along from other sites' forms.
namespace PortalCookies {

inline constexpr char session[] = "__Host-portal-session";
inline constexpr char grant[] = "__Host-portal-grant";   ///< binds the browser that pressed a link's button
inline constexpr char form[] = "__Host-portal-form";     ///< the ground of the csrf fields, also before a sign-in
inline constexpr char language[] = "__Host-portal-language";

/// The value of a Set-Cookie header; \a maxAge in seconds, 0 ends the cookie, less than 0 leaves it until the browser closes.
QByteArray set(const char *name, const QByteArray &value, qint64 maxAge);

inline QByteArray end(const char *name) { return set(name, {}, 0); }

}
