// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/portalaccess.h"
#include "app/server/service/sentfile.h"
#include "models/domain/ticket.h"

/// What customers write in the portal, each in one transaction in which the address cannot become a user's. The same text
/// with the same files from the same shown form, \a form, is written once, however often it is sent. The answer is the number of the ticket it
/// went into. Errors as of CustomerTickets, and SignedOut "portal.signed-out" when the address has become a user's already.

Result<qint64> replyFromPortal(Database &database, qint64 now, const PortalVisitor &visitor, TicketId ticket, const QString &text,
                               const QString &form, const SentFiles &files = {});

/// What a new ticket begins with.
struct Opening {
    QString subject;
    QString text;
    SentFiles files = {};
};

Result<qint64> openFromPortal(Database &database, qint64 now, const PortalVisitor &visitor, const Opening &opening, const QString &form);

/// Solves the ticket, or opens it again.
Result<qint64> finishFromPortal(Database &database, qint64 now, const PortalVisitor &visitor, TicketId ticket, bool finished);

/// By whoever holds an access link and entered the code that was mailed to its addressee. Gone "portal.link-dead" and
/// Forbidden "portal.not-addressee" as of PortalAccess::holdGrant.
Result<qint64> replyByLink(Database &database, qint64 now, const QByteArray &grantToken, const QString &text, const QString &form,
                           const SentFiles &files = {});
