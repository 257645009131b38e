// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

/// Passwords: what is accepted, how they are hashed and compared.
///
/// Before hashing, a password is prepared as RFC 8265's OpaqueString does it: other blanks become the ASCII blank,
/// then NFC; case stays. Setting and verifying go through the same step.
namespace password {

constexpr int shortest = 12; ///< code points
constexpr int longest = 256;

/// Invalid "password.too-short", "password.too-long", "password.characters" (control characters or broken text),
/// "password.common" (known to everyone, or one of \a ownWords: address, name, company) on \a field.
Result<void> check(const QString &typed, const QStringList &ownWords, const QString &field);

/// Argon2id with a salt of its own. Slow on purpose.
Result<QString> hash(const QString &typed);

/// An empty \a hash costs the same time and matches nothing.
bool matches(const QString &hash, const QString &typed);

/// True when \a hash was made at a lower cost than today's.
bool isOutdated(const QString &hash);

}
