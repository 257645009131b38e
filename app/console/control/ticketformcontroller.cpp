// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/ticketformcontroller.h"

#include "app/console/api/ticketapi.h"
#include "app/console/cache/cachedcontacts.h"
#include "app/console/cache/cachedusers.h"
#include "app/console/sync/outbox.h"
#include "models/domain/whendone.h"
#include "ui/tickets/ticketform.h"

#include <QTimer>

namespace {

constexpr int suggestions = 20;
constexpr int patience = 3'000; // milliseconds to wait for the server before the form closes

}

TicketFormController::TicketFormController(QWidget &window, const Cache &cache, const CachedContacts &contacts,
                                           const CachedUsers &users, Outbox &outbox, QObject *parent)
    : QObject(parent), m_window(window), m_cache(cache), m_contacts(contacts), m_users(users), m_outbox(outbox)
{
    connect(&outbox, &Outbox::sent, this, &TicketFormController::sent);
    connect(&outbox, &Outbox::refused, this, &TicketFormController::refused);
}

TicketFormController::~TicketFormController() = default;

TicketForm *TicketFormController::form() const
{
    return m_form;
}

void TicketFormController::open(ContactId requester)
{
    if (!m_form) {
        m_form = new TicketForm(&m_window);
        m_form->setAttribute(Qt::WA_DeleteOnClose);
        m_form->setRadar(m_radar);
        m_form->setUsers(m_users.assignable());
        m_form->setTeams(m_cache.content().teamsByName());
        connect(m_form, &TicketForm::createWanted, this, &TicketFormController::create);
        connect(m_form, &TicketForm::contactSearchChanged, this, [this](const QString &text) {
            m_form->setContactSuggestions(m_contacts.matching(text, suggestions));
        });
    }
    const auto found = m_cache.content().contacts.constFind(requester);
    if (found != m_cache.content().contacts.cend())
        m_form->setRequester(m_contacts.rowOf(*found));
    m_form->show();
    m_form->activateWindow();
}

void TicketFormController::create(const TicketDraft &draft)
{
    m_form->setBusy(true);
    whenDone(m_outbox.add(OutboxKind::Ticket, {}, TicketApi::creating(draft)), this, [this](const Result<OutboxEntry> &entry) {
        if (!m_form)
            return;
        if (!entry) {
            m_form->setBusy(false);
            return m_form->showError(entry.error());
        }
        m_entry = entry->id;
        QTimer::singleShot(patience, this, [this, id = entry->id] {
            if (m_entry != id || !m_form)
                return;
            m_entry = 0;
            m_form->finish();
            emit willBeSent();
        });
    });
}

void TicketFormController::sent(const OutboxEntry &entry, qint64 id)
{
    if (entry.kind != OutboxKind::Ticket)
        return;
    if (m_form && entry.id == m_entry) {
        m_entry = 0;
        m_form->finish();
    }
    emit created(TicketId{id});
}

// While the form is open it holds the text, so the refused entry may go.
void TicketFormController::refused(const OutboxEntry &entry, const Error &why)
{
    if (entry.kind != OutboxKind::Ticket || !m_form || entry.id != m_entry)
        return;
    m_entry = 0;
    m_outbox.discard(entry.id);
    m_form->setBusy(false);
    m_form->showError(why);
}
