// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/changelog.h"
#include "app/server/store/registrationrepository.h"

/// The button of a registration's link was pressed, so the mailbox is the visitor's. Part of a transaction.
class RegistrationProof
{
public:
    RegistrationProof(Database &database, ChangeLog &changes, qint64 now) : m_database(database), m_changes(changes), m_now(now) {}

    /// Makes the contact, or takes the one that was made meanwhile, and turns the link with \a hash into one that sets the
    /// contact's password. False when it is no registration's, or the key is no customer's by now.
    Result<bool> take(const QByteArray &hash, const QString &source);

private:
    Result<std::optional<Registration>> held(const QByteArray &hash);
    Result<ContactId> contactOf(const Registration &registration, const QString &source);
    Result<ContactId> create(const Registration &registration, const QString &source);

    Database &m_database;
    ChangeLog &m_changes;
    qint64 m_now;
};
