// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/channel/userrequestqueue.h"

#include "app/server/service/userrequests.h"

#include <QDebug>

UserRequestQueue::UserRequestQueue(Settings settings, const AccountSettings &account)
    : m_settings(std::move(settings))
    , m_account(account)
    , m_thread([this] { return resolveNext(); }, m_settings.interval)
{
}

bool UserRequestQueue::resolveNext() const
{
    const auto resolved = awaited<bool>(m_settings.write, [this](Database &database, qint64 now) {
        return UserRequests(database, m_account, now).resolveNext();
    });
    if (!resolved)
        qWarning().noquote() << "user requests:" << resolved.error().code << resolved.error().detail;
    if (!resolved.value_or(false))
        return false;
    m_settings.committed();
    return true;
}
