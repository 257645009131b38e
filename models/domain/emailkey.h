// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

/// The normalised form of an address: the one thing two addresses are compared by
/// (identity rule book, section 2, invariant 2). Version 1 of the key function.
class EmailKey
{
public:
    static constexpr int version = 1;

    EmailKey() = default;

    /// The key of one bare address. Invalid "email.invalid", "email.too-long" (over 254 bytes),
    /// "email.characters" (control, bidi or zero-width) or "email.several".
    static Result<EmailKey> parse(const QString &typed);

    /// A key that was stored before; no checks.
    static EmailKey stored(const QString &key);

    const QString &value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    /// False for a local part beyond ASCII: fine for mail, refused for signing in.
    bool maySignIn() const;

    /// The UTS 39 skeleton: equal for two keys that look alike.
    QString skeleton() const;

    /// What makes the skeletons: those of another library may be others.
    static QString skeletonLibrary();

    friend bool operator==(const EmailKey &, const EmailKey &) = default;
    friend size_t qHash(const EmailKey &key, size_t seed = 0) { return ::qHash(key.m_value, seed); }

private:
    QString m_value;
};

/// What a person pasted, reduced to a bare address where that is safe: outer blanks, "mailto:", one
/// display name with angle brackets, a trailing dot. For forms and imports; the key function itself refuses.
QString cleanedAddress(const QString &pasted);
