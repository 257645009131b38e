// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/ticketlinkcontroller.h"

#include "ui/window/mainwindow.h"

#include <algorithm>
#include <chrono>
#include <utility>

TicketLinkController::TicketLinkController(MainWindow &window, Cache &cache, Sync &sync, QObject *parent)
    : QObject(parent), m_window(window), m_cache(cache), m_sync(sync)
{
    m_last.setSingleShot(true);
    m_last.setInterval(std::chrono::seconds(1));
    connect(&sync, &Sync::statusChanged, this, &TicketLinkController::check);
    connect(&cache, &Cache::ticketChanged, this, [this] {
        if (m_number)
            look();
    });
    connect(&m_last, &QTimer::timeout, this, [this] {
        if (m_number && !look())
            giveUp(tr("Ticket #%1 does not exist, or you may not see it.").arg(m_number));
    });
}

void TicketLinkController::open(qint64 number)
{
    m_number = number;
    m_last.stop();
    if (look())
        return;
    m_window.showMessage(tr("Looking for ticket #%1…").arg(number));
    m_sync.now();
    check();
}

bool TicketLinkController::look()
{
    const auto &tickets = m_cache.content().tickets;
    const auto wanted = std::find_if(tickets.cbegin(), tickets.cend(), [this](const Ticket &ticket) { return ticket.number == m_number; });
    if (wanted == tickets.cend())
        return false;
    m_number = 0;
    m_last.stop();
    m_window.showNotice({});
    m_window.showMessage({});
    emit found(wanted->id);
    return true;
}

void TicketLinkController::check()
{
    if (!m_number || look())
        return;
    if (m_sync.state() == Sync::State::Offline)
        return giveUp(tr("Ticket #%1 is not on this computer, and the server cannot be reached to ask for it.").arg(m_number));
    if (m_sync.state() == Sync::State::UpToDate && !m_last.isActive())
        m_last.start();
}

void TicketLinkController::giveUp(const QString &sentence)
{
    m_number = 0;
    m_last.stop();
    m_window.showMessage({});
    m_window.showNotice(sentence);
}
