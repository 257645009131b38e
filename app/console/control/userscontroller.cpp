// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/userscontroller.h"

#include "models/domain/whendone.h"
#include "models/protocol/consequencesjson.h"
#include "ui/users/userform.h"
#include "ui/users/userspane.h"

using namespace Qt::StringLiterals;

UsersController::UsersController(UsersPane &pane, ApiClient &client, Cache &cache, const CachedUsers &users, const Wording &words,
                                 UserId self, QObject *parent)
    : QObject(parent), m_pane(pane), m_cache(cache), m_api(client), m_model(users, words)
{
    pane.form()->setSelf(self);
    pane.setModel(&m_model);
    connect(&pane, &UsersPane::createWanted, this, &UsersController::create);
    connect(pane.form(), &UserForm::patchWanted, this, &UsersController::save);
    connect(&cache, &Cache::loaded, this, &UsersController::refreshTeams);
    connect(&cache, &Cache::teamChanged, this, &UsersController::refreshTeams);
    connect(&cache, &Cache::userChanged, this, [this](const User *before, const User *after) {
        if (!after || after->state == UserState::Deleted)
            m_pane.showGone((after ? after : before)->id);
    });
    refreshTeams();
}

void UsersController::show(UserId user)
{
    m_pane.chooseUser(user);
}

void UsersController::convert(ContactId contact)
{
    const auto found = m_cache.content().contacts.value(contact);
    m_pane.startFrom(contact, found.name, found.primaryAddress());
}

void UsersController::refreshTeams()
{
    m_pane.form()->setTeams(m_cache.content().teamsByName());
}

void UsersController::create(const UserDraft &draft)
{
    m_pane.form()->setBusy(true);
    whenDone(m_api.create(draft), this, [this](const Result<User> &user) {
        if (user)
            return saved(*user);
        if (user.error().code == "identity.confirmation-needed"_L1)
            return m_pane.askWhatIf(protocol::consequencesOf(user.error().extra.value("wouldEnd"_L1).toObject()));
        m_pane.form()->showError(user.error());
    });
}

void UsersController::save(UserId user, const UserPatch &patch)
{
    m_pane.form()->setBusy(true);
    const auto revision = m_pane.form()->user().revision;
    whenDone(m_api.save(user, revision, patch), this, [this, user](const Result<User> &result) {
        if (user != m_pane.form()->user().id)
            return;
        result ? saved(*result) : m_pane.form()->showError(result.error());
    });
}

void UsersController::saved(const User &user)
{
    m_cache.apply({{0, EntityKind::User, user.id.value, user}});
    m_pane.showSaved(user);
}
