// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/quarantineapi.h"
#include "models/items/incomingmailmodel.h"

#include <QObject>

class Cache;
class QuarantinePane;
class Wording;

/// Joins the quarantine to the server, which alone knows what is held.
class QuarantineController : public QObject
{
    Q_OBJECT
public:
    QuarantineController(QuarantinePane &pane, ApiClient &client, Cache &cache, const Wording &words, QObject *parent = nullptr);

signals:
    void accepted(TicketId ticket);

private:
    void refresh();
    void fetch(const QString &next);
    void choose(MailInId mail);
    void accept(MailInId mail, TicketId ticket);
    void discard(MailInId mail);
    void settled(MailInId mail, const Result<void> &done);

    QuarantinePane &m_pane;
    Cache &m_cache;
    QuarantineApi m_api;
    IncomingMailModel m_model;
    int m_round = 0; ///< late answers to an older question are dropped
};
