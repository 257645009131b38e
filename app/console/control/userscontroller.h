// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/userapi.h"
#include "app/console/cache/cachedusers.h"
#include "models/items/userlistmodel.h"

#include <QObject>

class UsersPane;
class Wording;

/// Joins the users pane to cache and server.
class UsersController : public QObject
{
    Q_OBJECT
public:
    UsersController(UsersPane &pane, ApiClient &client, Cache &cache, const CachedUsers &users, const Wording &words, UserId self,
                    QObject *parent = nullptr);

    void show(UserId user);

private:
    void refreshRights();
    void create(const UserDraft &draft);
    void askWhatIf(const QString &address, const QJsonObject &extra);

    UsersPane &m_pane;
    Cache &m_cache;
    UserApi m_api;
    UserListModel m_model;
    UserId m_self;
};
