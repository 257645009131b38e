// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "app/server/store/changelog.h"
#include "app/server/store/fieldrevisions.h"
#include "models/domain/message.h"
#include "models/domain/result.h"

struct HeldTicket;

/// Makes a reply of what a user answered by mail and the site kept as a note.
class PromotionService
{
public:
    PromotionService(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    /// A public reply of the note's author with its text and files, mailed as any reply is. The note stays. NotFound
    /// "ticket.unknown", "message.unknown"; Conflict "message.promoted", and "message.not-promotable" for whatever is no user's
    /// answer by mail.
    Result<Message> promote(const Caller &caller, TicketId ticket, MessageId note);

private:
    Result<Message> held(TicketId ticket, MessageId note) const;
    Result<Message> write(ChangeLog &changes, const HeldTicket &held, const Message &note);
    Result<void> audit(const Caller &caller, const Message &note, const Message &reply);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
