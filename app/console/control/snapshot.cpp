// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/snapshot.h"

#include "app/console/control/workplace.h"
#include "ui/tickets/ticketlistpane.h"

#include <QCoreApplication>
#include <QPixmap>
#include <cstdio>

namespace {

constexpr int settling = 1'000; // milliseconds for the conversation to come and be laid out

}

Snapshot::Snapshot(Workplace &workplace, const QString &file, QObject *parent) : QObject(parent), m_workplace(workplace), m_file(file)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    connect(&m_settled, &QTimer::timeout, this, &Snapshot::take);
    connect(&workplace, &Workplace::synced, this, &Snapshot::chooseFirst);
}

void Snapshot::chooseFirst()
{
    disconnect(&m_workplace, nullptr, this, nullptr);
    m_workplace.window().showPage(MainWindow::Page::Tickets);
    if (!m_workplace.window().tickets()->currentTicket().isValid())
        m_workplace.window().tickets()->chooseNext();
    m_settled.start();
}

void Snapshot::take()
{
    const bool saved = m_workplace.window().grab().save(m_file, "PNG");
    if (!saved)
        std::fprintf(stderr, "%s cannot be written.\n", qPrintable(m_file));
    QCoreApplication::exit(saved ? 0 : 1);
}
