// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/portalreply.h"

#include "app/server/service/answeronce.h"
#include "app/server/service/customertickets.h"
#include "app/server/store/auditrepository.h"
#include "models/store/database.h"

#include <QCryptographicHash>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Write = std::function<Result<qint64>()>;

Customer customerOf(const PortalVisitor &visitor)
{
    return {visitor.contact, visitor.name, visitor.organization};
}

qint64 numberOf(const Ticket &ticket)
{
    return ticket.number;
}

/// \a write while \a visitor is held.
Write held(Database &database, qint64 now, const PortalVisitor &visitor, const Write &write)
{
    return [&database, now, visitor, write] {
        return database.transaction([&]() -> Result<qint64> {
            return PortalAccess(database, now).hold(visitor).and_then([&] { return write(); });
        });
    };
}

/// Another text, other files or another ticket are another request.
Result<qint64> once(Database &database, qint64 now, ContactId contact, const QByteArray &what, const Write &write)
{
    const QByteArray hash = QCryptographicHash::hash(what, QCryptographicHash::Sha256);
    Result<qint64> written;
    const auto earlier = answerOnce(database, {u"contact:%1"_s.arg(contact.value), hash.toHex(), hash}, now, [&]() -> StoredAnswer {
        written = write();
        return {written ? 200 : 500, {}, QByteArray::number(written.value_or(0))};
    });
    if (!earlier)
        return Failure(earlier.error());
    return *earlier ? Result<qint64>((*earlier)->body.toLongLong()) : written;
}

Result<qint64> written(Database &database, qint64 now, ContactId contact, const QString &form, const QByteArray &what, const Write &write)
{
    return form.isEmpty() ? write() : once(database, now, contact, form.toUtf8() + ' ' + what, write);
}

/// What tells the files of one form from those of another.
QByteArray markOf(const SentFiles &files)
{
    QCryptographicHash mark(QCryptographicHash::Sha256);
    for (const SentFile &file : files)
        mark.addData(QCryptographicHash::hash(file.name.toUtf8(), QCryptographicHash::Sha256)
                     + QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256));
    return mark.result();
}

Result<qint64> answered(Database &database, qint64 now, const PortalGrant &grant, const QString &text, const SentFiles &files)
{
    const auto ticket = CustomerTickets(database, now).reply({grant.contact, grant.name, {}}, grant.ticket, text, files);
    if (!ticket)
        return Failure(ticket.error());
    AuditEntry entry{u"portal.replied-by-link"_s};
    entry.actorContact = grant.contact;
    entry.subjectKind = u"ticket"_s;
    entry.subjectId = ticket->id.value;
    entry.detail = {{u"actor"_s, u"link of %1"_s.arg(grant.address)}, {u"link"_s, grant.link}};
    return AuditRepository(database, now).record(entry).transform([&] { return ticket->number; });
}

}

Result<qint64> replyFromPortal(Database &database, qint64 now, const PortalVisitor &visitor, TicketId ticket, const QString &text,
                               const QString &form, const SentFiles &files)
{
    const QByteArray what = QByteArray::number(ticket.value) + ' ' + markOf(files) + text.toUtf8();
    return written(database, now, visitor.contact, form, what, held(database, now, visitor, [&] {
        return CustomerTickets(database, now).reply(customerOf(visitor), ticket, text, files).transform(numberOf);
    }));
}

Result<qint64> openFromPortal(Database &database, qint64 now, const PortalVisitor &visitor, const Opening &opening, const QString &form)
{
    const QByteArray what = "new " + markOf(opening.files) + opening.subject.toUtf8() + '\n' + opening.text.toUtf8();
    return written(database, now, visitor.contact, form, what, held(database, now, visitor, [&] {
        return CustomerTickets(database, now).open(customerOf(visitor), opening.subject, opening.text, opening.files).transform(numberOf);
    }));
}

Result<qint64> finishFromPortal(Database &database, qint64 now, const PortalVisitor &visitor, TicketId ticket, bool finished)
{
    CustomerTickets tickets(database, now);
    return held(database, now, visitor, [&] {
        const auto moved = finished ? tickets.close(customerOf(visitor), ticket) : tickets.reopen(customerOf(visitor), ticket);
        return moved.transform(numberOf);
    })();
}

Result<qint64> replyByLink(Database &database, qint64 now, const QByteArray &grantToken, const QString &text, const QString &form,
                           const SentFiles &files)
{
    const auto grant = PortalAccess(database, now).grantOf(grantToken);
    if (!grant)
        return Failure(grant.error());
    const QByteArray what = QByteArray::number(grant->ticket.value) + ' ' + markOf(files) + text.toUtf8();
    return written(database, now, grant->contact, form, what, [&] {
        return database.transaction([&]() -> Result<qint64> {
            return PortalAccess(database, now).holdGrant(grantToken).and_then([&](const PortalGrant &sure) {
                return answered(database, now, sure, text, files);
            });
        });
    });
}
