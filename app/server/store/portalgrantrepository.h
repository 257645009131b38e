// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

/// Reads and writes what makes a browser that is bound to a link the addressee's: a code that was sent to the mailbox.
class PortalGrantRepository
{
public:
    PortalGrantRepository(Database &database, qint64 now) : m_database(database), m_now(now) {}

    static constexpr qint64 mostTries = 5;

    Result<bool> isProven(const QByteArray &grantHash) const;

    /// In the place of an older code.
    Result<void> setCode(const QByteArray &grantHash, const QByteArray &codeHash, qint64 expiresAt);

    /// The hash of the code that may still be tried; the try is counted. Nothing when there is none.
    Result<std::optional<QByteArray>> tryCode(const QByteArray &grantHash);

    /// The code was right; it is used up.
    Result<void> setProven(const QByteArray &grantHash);

    Result<void> end(const QByteArray &grantHash);

private:
    Database &m_database;
    qint64 m_now;
};
