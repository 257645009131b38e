// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/userscontroller.h"

#include "models/domain/whendone.h"
#include "ui/users/userspane.h"

using namespace Qt::StringLiterals;

UsersController::UsersController(UsersPane &pane, ApiClient &client, Cache &cache, const CachedUsers &users, const Wording &words,
                                 UserId self, QObject *parent)
    : QObject(parent), m_pane(pane), m_cache(cache), m_api(client), m_model(users, words), m_self(self)
{
    pane.setModel(&m_model);
    connect(&pane, &UsersPane::createWanted, this, &UsersController::create);
    connect(&cache, &Cache::loaded, this, &UsersController::refreshRights);
    connect(&cache, &Cache::userChanged, this, [this](const User *, const User *after) {
        if (after && after->id == m_self)
            refreshRights();
    });
    refreshRights();
}

void UsersController::show(UserId user)
{
    m_pane.chooseUser(user);
}

void UsersController::refreshRights()
{
    m_pane.setMayManage(m_cache.content().users.value(m_self).role == Role::Administrator);
}

void UsersController::create(const UserDraft &draft)
{
    m_pane.setBusy(true);
    whenDone(m_api.create(draft), this, [this, address = draft.email](const Result<User> &user) {
        m_pane.setBusy(false);
        if (user) {
            m_cache.apply({{0, EntityKind::User, user->id.value, *user}});
            return m_pane.showCreated(*user);
        }
        if (user.error().code == "identity.confirmation-needed"_L1)
            return askWhatIf(address, user.error().extra);
        m_pane.showError(user.error());
    });
}

void UsersController::askWhatIf(const QString &address, const QJsonObject &extra)
{
    const auto ends = extra.value("wouldEnd"_L1).toObject();
    const ContactId contact{extra.value("contactId"_L1).toInteger()};
    m_pane.askWhatIf({address, m_cache.content().contacts.value(contact).name, ends.value("openTickets"_L1).toInt(),
                      ends.value("sessions"_L1).toInt(), ends.value("links"_L1).toInt(), ends.value("invites"_L1).toInt()});
}
