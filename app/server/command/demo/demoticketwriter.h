// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/command/demo/bulkinsert.h"
#include "app/server/command/demo/demonames.h"

/// Writes the tickets, oldest first, each with a conversation that fits its state, and the mails its replies became.
class DemoTicketWriter
{
public:
    DemoTicketWriter(Database &database, DemoRandom &random, const QList<DemoTexts> &texts, const DemoPeople &people, qint64 now);

    /// How long ago the first of \a count tickets was opened, in milliseconds.
    static qint64 span(qint64 count);

    /// Tickets \a first to \a last of \a count.
    Result<void> write(qint64 first, qint64 last, qint64 count);

private:
    struct Draft;

    Draft draft(qint64 id, qint64 count);
    void plan(Draft &ticket);
    void writeTicket(const Draft &ticket);
    void writeConversation(const Draft &ticket);
    void writeMail(const Draft &ticket, qint64 at, qint64 message);
    QString filled(QString text, const Draft &ticket) const;
    const DemoPerson *worker(int team);

    DemoRandom &m_random;
    const QList<DemoTexts> &m_texts;
    const DemoPeople &m_people;
    QList<QList<const DemoPerson *>> m_workers; ///< of each team
    qint64 m_now;
    qint64 m_messageId = 0;

    BulkInsert m_tickets;
    BulkInsert m_tags;
    BulkInsert m_messages;
    BulkInsert m_mails;
};
