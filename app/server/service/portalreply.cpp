// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/portalreply.h"

#include "app/server/service/answeronce.h"
#include "app/server/service/customertickets.h"
#include "models/store/database.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

Result<qint64> post(Database &database, qint64 now, const PortalVisitor &visitor, TicketId ticket, const QString &text)
{
    return database.transaction([&]() -> Result<qint64> {
        if (const auto held = PortalAccess(database, now).hold(visitor); !held)
            return Failure(held.error());
        return CustomerTickets(database, now)
            .reply({visitor.contact, visitor.name, visitor.organization}, ticket, text)
            .transform([](const Ticket &answered) { return answered.number; });
    });
}

/// Another text, or another ticket, is another request.
OnceKey keyOf(const PortalVisitor &visitor, TicketId ticket, const QString &text, const QString &form)
{
    const QByteArray what = form.toUtf8() + ' ' + QByteArray::number(ticket.value) + ' ' + text.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(what, QCryptographicHash::Sha256);
    return {u"contact:%1"_s.arg(visitor.contact.value), hash.toHex(), hash};
}

}

Result<qint64> replyFromPortal(Database &database, qint64 now, const PortalVisitor &visitor, TicketId ticket, const QString &text,
                               const QString &form)
{
    if (form.isEmpty())
        return post(database, now, visitor, ticket, text);

    Result<qint64> posted;
    const auto earlier = answerOnce(database, keyOf(visitor, ticket, text, form), now, [&]() -> StoredAnswer {
        posted = post(database, now, visitor, ticket, text);
        return {posted ? 200 : 500, {}, QByteArray::number(posted.value_or(0))};
    });
    if (!earlier)
        return Failure(earlier.error());
    return *earlier ? Result<qint64>((*earlier)->body.toLongLong()) : posted;
}
