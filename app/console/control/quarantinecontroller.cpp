// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/quarantinecontroller.h"

#include "app/console/cache/cache.h"
#include "models/domain/whendone.h"
#include "ui/quarantine/heldmailcard.h"
#include "ui/quarantine/quarantinepane.h"

using namespace Qt::StringLiterals;

QuarantineController::QuarantineController(QuarantinePane &pane, ApiClient &client, Cache &cache, const Wording &words, QObject *parent)
    : QObject(parent), m_pane(pane), m_cache(cache), m_api(client), m_model(words)
{
    pane.setModel(&m_model);
    connect(&pane, &QuarantinePane::shown, this, &QuarantineController::refresh);
    connect(&pane, &QuarantinePane::mailChosen, this, &QuarantineController::choose);
    connect(pane.card(), &HeldMailCard::acceptWanted, this, &QuarantineController::accept);
    connect(pane.card(), &HeldMailCard::discardWanted, this, &QuarantineController::discard);
}

void QuarantineController::refresh()
{
    ++m_round;
    fetch({});
}

void QuarantineController::fetch(const QString &next)
{
    whenDone(m_api.list(next), this, [this, next, round = m_round](const Result<Page<IncomingMail>> &page) {
        if (round != m_round)
            return;
        if (!page)
            return m_pane.showError(page.error());
        next.isEmpty() ? m_model.show(page->items) : m_model.append(page->items);
        if (!page->next.isEmpty())
            fetch(page->next);
    });
}

void QuarantineController::choose(MailInId id)
{
    whenDone(m_api.mail(id), this, [this](const Result<IncomingMail> &mail) {
        if (mail)
            m_pane.showMail(*mail, m_cache.content().tickets.value(mail->ticket).number);
        else
            m_pane.showError(mail.error());
    });
}

void QuarantineController::accept(MailInId id, TicketId ticket)
{
    m_pane.card()->setBusy(true);
    whenDone(m_api.accept(id, ticket), this, [this, id](const Result<TicketId> &went) {
        settled(id, went ? Result<void>() : Failure(went.error()));
        if (went)
            emit accepted(*went);
    });
}

void QuarantineController::discard(MailInId id)
{
    m_pane.card()->setBusy(true);
    whenDone(m_api.discard(id), this, [this, id](const Result<void> &done) { settled(id, done); });
}

/// What somebody else has decided meanwhile is gone from the list as well.
void QuarantineController::settled(MailInId id, const Result<void> &done)
{
    m_pane.card()->setBusy(false);
    if (done || done.error().code == "quarantine.unknown"_L1)
        m_model.remove(id);
    if (!done)
        m_pane.card()->showError(done.error());
}
