// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"

/// Believable values for tests, changed by the fields that matter.
inline Ticket aTicket(qint64 id, const QString &subject = QStringLiteral("Printer"), qint64 updatedAt = 1'000)
{
    Ticket ticket;
    ticket.id = TicketId{id};
    ticket.number = 100 + id;
    ticket.subject = subject;
    ticket.status = TicketStatus::Open;
    ticket.requesterName = QStringLiteral("Bea");
    ticket.createdAt = 500;
    ticket.updatedAt = updatedAt;
    ticket.revision = 1;
    return ticket;
}

inline Message aMessage(qint64 id, qint64 ticket, const QString &text)
{
    Message message;
    message.id = MessageId{id};
    message.ticket = TicketId{ticket};
    message.authorId = 7;
    message.authorName = QStringLiteral("Ana");
    message.text = text;
    message.createdAt = id;
    message.revision = 1;
    return message;
}

inline Contact aContact(qint64 id, const QString &name, const QStringList &addresses)
{
    Contact contact;
    contact.id = ContactId{id};
    contact.name = name;
    for (const auto &address : addresses)
        contact.emails.append({ContactEmailId{id * 100 + contact.emails.size()}, address, contact.emails.isEmpty(), false, false});
    contact.revision = 1;
    return contact;
}

inline User aUser(qint64 id, const QString &name, const QString &email)
{
    User user;
    user.id = UserId{id};
    user.name = name;
    user.email = email;
    user.revision = 1;
    return user;
}

inline Clash aClash(qint64 id, qint64 user, qint64 contact, ClashState state = ClashState::Open)
{
    Clash clash;
    clash.id = ClashId{id};
    clash.address = QStringLiteral("ana@example.org");
    clash.user = UserId{user};
    clash.contact = ContactId{contact};
    clash.state = state;
    clash.openedAt = id;
    return clash;
}

inline Change changed(const Clash &clash) { return {0, EntityKind::Clash, clash.id.value, clash}; }
inline Change changed(const Ticket &ticket) { return {0, EntityKind::Ticket, ticket.id.value, ticket}; }
inline Change changed(const Message &message) { return {0, EntityKind::Message, message.id.value, message}; }
inline Change changed(const Contact &contact) { return {0, EntityKind::Contact, contact.id.value, contact}; }
inline Change changed(const User &user) { return {0, EntityKind::User, user.id.value, user}; }
inline Change gone(EntityKind kind, qint64 id) { return {0, kind, id, {}}; }
