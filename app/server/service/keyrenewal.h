// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "app/server/store/changelog.h"
#include "app/server/store/keyrepository.h"

#include <functional>

/// What a renewal of the keys came to.
struct KeyReport {
    int moved = 0;      ///< addresses that have another key now
    int duplicates = 0; ///< kept under the old key: the new one is another person's of the same kind, or a mailbox
    int refused = 0;    ///< kept under the old key: the new function takes them for no address
};

/// Brings the stored keys to the present version of the key function, and the skeletons to the present library. Where two
/// addresses become one key, a user and a contact clash, and everything else stays apart; nothing is ever merged.
class KeyRenewal
{
public:
    using KeyFunction = std::function<Result<EmailKey>(const QString &)>;

    KeyRenewal(Database &database, qint64 now, KeyFunction keyOf = EmailKey::parse, int version = EmailKey::version)
        : m_database(database), m_now(now), m_keyOf(std::move(keyOf)), m_version(version) {}

    /// One transaction; does nothing where both are up to date.
    Result<KeyReport> run();

private:
    Result<void> renewAll(ChangeLog &changes);
    Result<void> renew(ChangeLog &changes, Side side);
    Result<void> move(ChangeLog &changes, Side side, const KeyClaim &claim, const EmailKey &to);
    Result<void> closeDoors(ChangeLog &changes, const EmailKey &key);
    Result<void> clash(ChangeLog &changes, const EmailKey &key);
    Result<void> renewSkeletons();
    Result<void> tell();

    Database &m_database;
    qint64 m_now;
    KeyFunction m_keyOf;
    int m_version;
    KeyReport m_report;
    Caller m_program; ///< nobody: it is the program itself
};
