// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/registrationscontroller.h"

#include "app/console/cache/cache.h"
#include "models/domain/whendone.h"
#include "ui/clashes/registrationcard.h"
#include "ui/clashes/registrationspane.h"

#include <chrono>

using namespace Qt::StringLiterals;

RegistrationsController::RegistrationsController(RegistrationsPane &pane, ApiClient &client, Cache &cache, const Wording &words,
                                                 UserId self, QObject *parent)
    : QObject(parent), m_pane(pane), m_cache(cache), m_api(client), m_model(words), m_self(self)
{
    pane.setModel(&m_model);
    const auto tell = [this] { emit countChanged(m_model.rowCount()); };
    connect(&m_model, &QAbstractItemModel::modelReset, this, tell);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, tell);
    connect(&pane, &RegistrationsPane::shown, this, &RegistrationsController::refresh);
    connect(pane.card(), &RegistrationCard::approveWanted, this, [this](qint64 wanted) { settle(wanted, m_api.approve(wanted)); });
    connect(pane.card(), &RegistrationCard::refuseWanted, this, [this](qint64 unwanted) { settle(unwanted, m_api.refuse(unwanted)); });
    connect(pane.card(), &RegistrationCard::userWanted, this, &RegistrationsController::userWanted);
    connect(&m_timer, &QTimer::timeout, this, &RegistrationsController::refresh);
    m_timer.start(std::chrono::minutes(5)); // no change tells of them
}

bool RegistrationsController::maySupervise() const
{
    const User self = m_cache.content().users.value(m_self);
    return self.id.isValid() && self.role != Role::Agent;
}

void RegistrationsController::refresh()
{
    if (!maySupervise())
        return m_model.show({});
    whenDone(m_api.list(), this, [this, round = ++m_round](const Result<Page<HeldRegistration>> &page) {
        if (round != m_round)
            return;
        page ? m_model.show(page->items) : m_pane.showError(page.error());
    });
}

/// What somebody else has decided meanwhile is gone from the list as well.
void RegistrationsController::settle(qint64 registration, QFuture<Result<void>> settled)
{
    ++m_round;
    m_pane.card()->setBusy(true);
    whenDone(settled, this, [this, registration](const Result<void> &done) {
        m_pane.card()->setBusy(false);
        if (done || done.error().code == "registration.unknown"_L1)
            m_model.remove(registration);
        if (!done)
            m_pane.card()->showError(done.error());
    });
}
