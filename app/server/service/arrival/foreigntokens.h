// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/store/replytokenrepository.h"

/// An agent's reply address came back from somebody else: it ends, and the agent is told.
class ForeignTokens
{
public:
    ForeignTokens(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    Result<void> revoke(const ReplyToken &token, const QString &sender);

private:
    Result<void> alert(const ReplyToken &token);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
