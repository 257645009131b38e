// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/channel/requestqueue.h"

#include <QDebug>

RequestQueue::RequestQueue(Settings settings)
    : m_settings(std::move(settings)), m_thread([this] { return resolveNext(); }, m_settings.interval)
{
}

bool RequestQueue::resolveNext() const
{
    const auto resolved = awaited<bool>(m_settings.write, m_settings.resolveNext);
    if (!resolved)
        qWarning().noquote() << m_settings.name << resolved.error().code << resolved.error().detail;
    if (!resolved.value_or(false))
        return false;
    m_settings.committed();
    return true;
}
