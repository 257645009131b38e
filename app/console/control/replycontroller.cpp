// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/replycontroller.h"

#include "app/console/api/ticketapi.h"
#include "app/console/sync/outbox.h"
#include "models/domain/whendone.h"
#include "models/protocol/messagejson.h"
#include "ui/tickets/replyeditor.h"

using namespace Qt::StringLiterals;

ReplyController::ReplyController(ReplyEditor &editor, Outbox &outbox, QObject *parent)
    : QObject(parent), m_editor(editor), m_outbox(outbox)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500);
    connect(&m_pause, &QTimer::timeout, this, &ReplyController::keepNow);
    connect(&editor, &ReplyEditor::draftChanged, this, [this](const ReplyDraft &draft) {
        m_typed = draft;
        m_pause.start();
    });
    connect(&editor, &ReplyEditor::sendWanted, this, [this](const ReplyDraft &draft) { send(draft, false); });
    connect(&editor, &ReplyEditor::sendAndNextWanted, this, [this](const ReplyDraft &draft) { send(draft, true); });
    connect(&outbox, &Outbox::refused, this, &ReplyController::refused);
}

void ReplyController::edit(TicketId ticket, const QString &recipient)
{
    if (m_pause.isActive())
        keepNow();
    m_editor.setRecipient(recipient);
    if (ticket == m_ticket)
        return;
    m_ticket = ticket;
    m_editor.setBusy(false);
    m_editor.clear();
    loadDraft();
}

void ReplyController::keepNow()
{
    m_pause.stop();
    if (m_ticket.isValid())
        m_outbox.keepDraft(place(m_ticket), m_typed);
}

// The editor is emptied only once the outbox holds the text durably.
void ReplyController::send(const ReplyDraft &draft, bool andNext)
{
    m_pause.stop();
    m_editor.setBusy(true);
    const auto stored = m_outbox.add(OutboxKind::Message, m_ticket, TicketApi::answering(m_ticket, draft));
    whenDone(stored, this, [this, ticket = m_ticket, andNext](const Result<OutboxEntry> &entry) {
        const bool onShow = ticket == m_ticket;
        if (onShow)
            m_editor.setBusy(false);
        if (!entry)
            return onShow ? m_editor.showError(entry.error()) : emit noticed(entry.error());
        m_outbox.keepDraft(place(ticket), {});
        if (!onShow)
            return;
        m_typed = {};
        m_editor.clear();
        if (andNext)
            emit nextWanted();
    });
}

// What the server refused is a draft again: shown where it was typed when nothing else is typed there now.
void ReplyController::refused(const OutboxEntry &entry, const Error &why)
{
    const auto draft = protocol::readReplyDraft(entry.request.body);
    if (entry.kind != OutboxKind::Message || !draft)
        return;
    const bool onShow = entry.ticket == m_ticket;
    if (onShow && !m_editor.isEmpty())
        return m_editor.showError(why);
    whenDone(m_outbox.keepDraft(place(entry.ticket), *draft), this, [this, id = entry.id](const Result<void> &kept) {
        if (kept)
            m_outbox.discard(id);
    });
    if (!onShow)
        return emit noticed(why);
    m_editor.setDraft(*draft);
    m_editor.showError(why);
}

void ReplyController::loadDraft()
{
    m_typed = {};
    if (!m_ticket.isValid())
        return;
    whenDone(m_outbox.draft(place(m_ticket)), this, [this, ticket = m_ticket](const Result<ReplyDraft> &draft) {
        if (!draft || draft->text.isEmpty() || ticket != m_ticket || !m_editor.isEmpty())
            return;
        m_typed = *draft;
        m_editor.setDraft(*draft);
    });
}

QString ReplyController::place(TicketId ticket) const
{
    return u"ticket:%1"_s.arg(ticket.value);
}
