// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/registrationapi.h"
#include "models/items/registrationmodel.h"

#include <QObject>
#include <QTimer>

class Cache;
class RegistrationsPane;
class Wording;

/// Joins the accounts that wait to the server, which alone knows them. They are a supervisor's; nobody else asks.
class RegistrationsController : public QObject
{
    Q_OBJECT
public:
    RegistrationsController(RegistrationsPane &pane, ApiClient &client, Cache &cache, const Wording &words, UserId self,
                            QObject *parent = nullptr);

    void refresh();

signals:
    void countChanged(int count);
    void userWanted(UserId user);

private:
    bool maySupervise() const;
    void settle(qint64 registration, QFuture<Result<void>> settled);

    RegistrationsPane &m_pane;
    Cache &m_cache;
    RegistrationApi m_api;
    RegistrationModel m_model;
    QTimer m_timer;
    UserId m_self;
    int m_round = 0; ///< late answers to an older question are dropped
};
