// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/arrival/arrivingmail.h"

/// Keeps whom a mail names beside its sender: strangers in Cc, and in a colleague's mail the person it is probably about. They
/// get nothing; agents may take them in.
class MailSuggestions
{
public:
    static constexpr qsizetype mostOfMail = 20;

    MailSuggestions(Database &database, const OwnAddresses &own, qint64 now) : m_database(database), m_own(own), m_now(now) {}

    Result<void> suggest(ArrivingMail &mail, const Ticket &ticket);

private:
    Result<bool> isOutside(const Mailbox &mailbox, const ArrivingMail &mail, const Ticket &ticket) const;

    Database &m_database;
    const OwnAddresses &m_own;
    qint64 m_now;
};
