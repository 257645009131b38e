// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/sync/sync.h"

#include <QTimer>

class MainWindow;

/// Opens the ticket that a link from outside names, as soon as it is here, or says why not.
class TicketLinkController : public QObject
{
    Q_OBJECT
public:
    TicketLinkController(MainWindow &window, Cache &cache, Sync &sync, QObject *parent = nullptr);

    void open(qint64 number);

signals:
    void found(TicketId ticket);

private:
    bool look();
    void check();
    void giveUp(const QString &sentence);

    MainWindow &m_window;
    Cache &m_cache;
    Sync &m_sync;
    QTimer m_last; ///< what was opened a moment ago is on its way
    qint64 m_number = 0;
};
