// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/message.h"

#include <QObject>
#include <QTimer>

class Outbox;
class ReplyEditor;
struct OutboxEntry;

/// Joins the reply editor to the outbox and keeps what is being typed.
class ReplyController : public QObject
{
    Q_OBJECT
public:
    ReplyController(ReplyEditor &editor, Outbox &outbox, QObject *parent = nullptr);

    void edit(TicketId ticket, const QString &recipient);
    void keepNow(); ///< what is being typed, without waiting for a pause

signals:
    void nextWanted();
    void noticed(const Error &why); ///< a refused reply of a ticket that is not on show; its text is a draft again

private:
    void send(const ReplyDraft &draft, bool andNext);
    void refused(const OutboxEntry &entry, const Error &why);
    void loadDraft();
    QString place(TicketId ticket) const;

    ReplyEditor &m_editor;
    Outbox &m_outbox;
    TicketId m_ticket;
    ReplyDraft m_typed;
    QTimer m_pause;
};
