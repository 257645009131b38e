// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/suggestionapi.h"

#include <QObject>

class Cache;
class SuggestionBar;

/// Joins the bar that suggests a customer to the server, which alone knows whom a mail named. Only a ticket whose requester
/// is a user is probably somebody else's.
class SuggestionController : public QObject
{
    Q_OBJECT
public:
    SuggestionController(SuggestionBar &bar, ApiClient &client, Cache &cache, QObject *parent = nullptr);

    void show(TicketId ticket); ///< invalid: nothing

private:
    void refresh();
    void confirm(const Suggestion &suggestion);
    void dismiss(const Suggestion &suggestion);
    void settled(TicketId ticket, const Result<void> &done);

    SuggestionBar &m_bar;
    Cache &m_cache;
    SuggestionApi m_api;
    TicketId m_ticket;
    int m_round = 0; ///< late answers to an older question are dropped
};
