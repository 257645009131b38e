// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/clashapi.h"
#include "app/console/api/contactapi.h"
#include "app/console/cache/cachedclashes.h"
#include "models/items/clashlistmodel.h"

#include <QObject>

class ClashesPane;
class Wording;

/// Joins the list of clashes to cache and server.
class ClashesController : public QObject
{
    Q_OBJECT
public:
    ClashesController(ClashesPane &pane, ApiClient &client, Cache &cache, const Wording &words, UserId self, QObject *parent = nullptr);

    int openCount() const { return m_clashes.openCount(); }

signals:
    void openCountChanged(int count);
    void userWanted(UserId user);
    void contactWanted(ContactId contact);

private:
    void refreshRights();
    void show(ClashId clash);
    void change(ClashId clash, const ClashPatch &patch);
    void giveAddress(ClashId clash, const QString &address);
    void given(ClashId clash, const SavedContact &saved);

    ClashesPane &m_pane;
    Cache &m_cache;
    ClashApi m_api;
    ContactApi m_contacts;
    CachedClashes m_clashes;
    ClashListModel m_model;
    UserId m_self;
};
