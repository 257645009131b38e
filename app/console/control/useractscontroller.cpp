// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/useractscontroller.h"

#include "models/domain/whendone.h"
#include "models/protocol/consequencesjson.h"
#include "ui/users/useracts.h"

using namespace Qt::StringLiterals;

namespace {

UserState stateAfter(UserAct act)
{
    switch (act) {
    case UserAct::Deactivate: return UserState::Deactivated;
    case UserAct::Delete: return UserState::Deleted;
    default: return UserState::Active;
    }
}

Consequences wouldEnd(const Error &why)
{
    return protocol::consequencesOf(why.extra.value("wouldEnd"_L1).toObject());
}

}

UserActsController::UserActsController(UserActs &acts, ApiClient &client, Cache &cache, const CachedUsers &users, QObject *parent)
    : QObject(parent), m_acts(acts), m_cache(cache), m_users(users), m_api(client)
{
    connect(&acts, &UserActs::whatIfWanted, this, [this](UserId user, UserAct act) {
        whenDone(m_api.whatIf(user, stateAfter(act)), this, [this, user, act](const Result<Consequences> &whatIf) {
            whatIf ? m_acts.ask(act, *whatIf, heirsOf(user)) : m_acts.showError(whatIf.error());
        });
    });
    connect(&acts, &UserActs::patchWanted, this, &UserActsController::change);
    connect(&acts, &UserActs::deletionWanted, this, &UserActsController::remove);
    connect(&acts, &UserActs::invitationWanted, this, &UserActsController::inviteAgain);
    connect(&acts, &UserActs::sessionsEndWanted, this,
            [this](UserId user) { report(m_api.endSessions(user), [this] { m_acts.showSessionsEnded(); }); });
    connect(&acts, &UserActs::addressWanted, this, &UserActsController::moveAddress);
    connect(&acts, &UserActs::addressReleaseWanted, this, &UserActsController::releaseAddress);
}

void UserActsController::change(UserId user, const UserPatch &patch)
{
    const auto revision = m_cache.content().users.value(user).revision;
    whenDone(m_api.save(user, revision, patch), this, [this, patch](const Result<User> &saved) {
        if (saved)
            m_cache.apply({{0, EntityKind::User, saved->id.value, *saved}});
        else if (saved.error().code == "identity.confirmation-needed"_L1)
            m_acts.ask(UserAct::Reactivate, wouldEnd(saved.error()), {});
        else
            m_acts.showError(saved.error());
    });
}

void UserActsController::inviteAgain(UserId user, bool confirm)
{
    whenDone(m_api.resendInvitation(user, confirm), this, [this](const Result<User> &invited) {
        if (invited) {
            m_cache.apply({{0, EntityKind::User, invited->id.value, *invited}});
            m_acts.showInvitationMailed();
        } else if (invited.error().code == "identity.confirmation-needed"_L1) {
            m_acts.ask(UserAct::Invite, wouldEnd(invited.error()), {});
        } else {
            m_acts.showError(invited.error());
        }
    });
}

void UserActsController::remove(UserId user, const UserDeletion &deletion)
{
    const auto revision = m_cache.content().users.value(user).revision;
    report(m_api.remove(user, revision, deletion), [this, user] { m_cache.apply({{0, EntityKind::User, user.value, {}}}); });
}

void UserActsController::moveAddress(UserId user, const AddressChange &change)
{
    m_acts.setAddressBusy(true);
    whenDone(m_api.changeAddress(user, change), this, [this](const Result<void> &mailed) {
        if (mailed)
            m_acts.showAddressMailed();
        else if (mailed.error().code == "identity.confirmation-needed"_L1)
            m_acts.askAboutAddress(wouldEnd(mailed.error()));
        else
            m_acts.showAddressError(mailed.error());
    });
}

void UserActsController::releaseAddress(UserId user, UserAddressId address)
{
    whenDone(m_api.releaseAddress(user, address), this, [this](const Result<void> &released) {
        if (!released)
            m_acts.showAddressError(released.error());
    });
}

void UserActsController::report(const QFuture<Result<void>> &answer, std::function<void()> done)
{
    whenDone(answer, this, [this, done = std::move(done)](const Result<void> &result) { result ? done() : m_acts.showError(result.error()); });
}

QList<User> UserActsController::heirsOf(UserId leaving) const
{
    auto heirs = m_users.assignable();
    heirs.removeIf([leaving](const User &user) { return user.id == leaving; });
    return heirs;
}
