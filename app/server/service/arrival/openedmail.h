// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/arrival/arrivingmail.h"
#include "models/domain/message.h"

/// The one automatic answer: a ticket was opened by mail. Never to machines, lists or ourselves, and within its caps; to an
/// address that is not proven a fixed text without a word of the mail.
class OpenedMail
{
public:
    static constexpr qint64 mostToUnprovenDomain = 5; ///< in an hour
    static constexpr qint64 mostInAll = 200;          ///< in an hour

    OpenedMail(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    Result<void> answer(ArrivingMail &mail, const Ticket &ticket, const Message &first);

private:
    Result<QString> reasonNotTo(const ArrivingMail &mail) const;
    Result<QString> reachedCap(const ArrivingMail &mail) const;

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
