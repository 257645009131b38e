// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/userapi.h"
#include "app/console/cache/cachedusers.h"
#include "models/items/userlistmodel.h"

#include <QObject>

class UsersPane;
class Wording;

/// Joins the users pane to cache and server: the list, the form, a new user.
class UsersController : public QObject
{
    Q_OBJECT
public:
    UsersController(UsersPane &pane, ApiClient &client, Cache &cache, const CachedUsers &users, const Wording &words, UserId self,
                    QObject *parent = nullptr);

    void show(UserId user);
    void convert(ContactId contact); ///< begins a new user who is that contact, too

private:
    void refreshTeams();
    void create(const UserDraft &draft);
    void save(UserId user, const UserPatch &patch);
    void saved(const User &user);

    UsersPane &m_pane;
    Cache &m_cache;
    UserApi m_api;
    UserListModel m_model;
};
