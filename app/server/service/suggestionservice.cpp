// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/suggestionservice.h"

#include "app/server/service/contactservice.h"
#include "app/server/service/heldkeys.h"
#include "app/server/service/heldticket.h"
#include "app/server/service/ticketmail.h"
#include "app/server/service/ticketservice.h"
#include "app/server/service/ticketwriter.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/contactaddressrepository.h"
#include "app/server/store/messagerepository.h"
#include "app/server/store/suggestionrepository.h"
#include "app/server/store/ticketrepository.h"

using namespace Qt::StringLiterals;

namespace {

Failure unknownSuggestion()
{
    return fail(Error::Kind::NotFound, u"suggestion.unknown"_s);
}

}

Result<QList<Suggestion>> SuggestionService::ofTicket(const Caller &caller, TicketId ticket) const
{
    return TicketService(m_database, m_settings, m_now).byId(caller, ticket).and_then([&](const Ticket &) {
        return SuggestionRepository(m_database).ofTicket(ticket);
    });
}

Result<void> SuggestionService::confirm(const Caller &caller, TicketId ticket, SuggestionId id)
{
    return writing(m_database, [&](ChangeLog &changes) -> Result<void> {
        const auto suggestion = find(caller, ticket, id);
        if (!suggestion)
            return Failure(suggestion.error());
        const auto side = holdKeys(*suggestion);
        if (!side)
            return Failure(side.error());
        if (*side != Side::Contact)
            return fail(Error::Kind::Conflict, u"identity.clash"_s);
        const auto contact = ensureContact(caller, *suggestion);
        if (!contact)
            return Failure(contact.error());
        const auto made = suggestion->kind == SuggestionKind::Customer ? makeRequester(caller, changes, *suggestion, *contact) : Result<void>();
        return made.and_then([&] { return settle(*suggestion, SuggestionState::Confirmed); })
            .and_then([&] { return audit(u"suggestion.confirmed"_s, caller, *suggestion); });
    });
}

Result<void> SuggestionService::dismiss(const Caller &caller, TicketId ticket, SuggestionId id)
{
    return writing(m_database, [&](ChangeLog &) -> Result<void> {
        const auto suggestion = find(caller, ticket, id);
        if (!suggestion)
            return Failure(suggestion.error());
        return settle(*suggestion, SuggestionState::Dismissed).and_then([&] {
            return audit(u"suggestion.dismissed"_s, caller, *suggestion);
        });
    });
}

Result<Suggestion> SuggestionService::find(const Caller &caller, TicketId ticket, SuggestionId id) const
{
    if (const auto seen = TicketService(m_database, m_settings, m_now).byId(caller, ticket); !seen)
        return Failure(seen.error());
    const auto suggestion = SuggestionRepository(m_database).byId(id);
    if (!suggestion)
        return Failure(suggestion.error());
    if (!*suggestion || (*suggestion)->ticket != ticket)
        return unknownSuggestion();
    return **suggestion;
}

/// The key itself and the one that the mail with the link goes to. Before any other row, as everybody does.
Result<Side> SuggestionService::holdKeys(const Suggestion &suggestion)
{
    QList<EmailKey> keys{suggestion.key};
    const auto owner = ContactAddressRepository(m_database).claiming(suggestion.key);
    const auto addresses = owner && *owner ? ContactAddressRepository(m_database).ofContact((*owner)->contact) : Result<QList<ContactAddress>>();
    if (!owner || !addresses)
        return Failure(owner ? addresses.error() : owner.error());
    if (!addresses->isEmpty())
        keys.append(addresses->first().key);
    return ::holdKeys(m_database, keys, Side::Contact).transform([&](const auto &sides) { return sides.value(suggestion.key); });
}

/// Last, behind the ticket's row; somebody else may have done it meanwhile.
Result<void> SuggestionService::settle(const Suggestion &suggestion, SuggestionState state)
{
    SuggestionRepository suggestions(m_database);
    const auto open = suggestions.hold(suggestion.id);
    if (!open)
        return Failure(open.error());
    return *open ? suggestions.settle(suggestion.id, state) : Result<void>(unknownSuggestion());
}

Result<ContactId> SuggestionService::ensureContact(const Caller &caller, const Suggestion &suggestion)
{
    const auto owner = ContactAddressRepository(m_database).claiming(suggestion.key);
    if (!owner)
        return Failure(owner.error());
    if (*owner)
        return (*owner)->contact;
    ContactDraft draft;
    draft.name = suggestion.name;
    draft.addresses = {suggestion.address};
    return ContactService(m_database, m_now).create(caller, draft).transform([](const SavedContact &saved) { return saved.contact.id; });
}

/// The customer's own ticket from now on, with the mail that everybody gets whose ticket an agent opens.
Result<void> SuggestionService::makeRequester(const Caller &caller, ChangeLog &changes, const Suggestion &suggestion, ContactId contact)
{
    TicketMail mail(m_database, m_settings, m_now);
    if (const auto locked = mail.hold(contact); !locked)
        return locked;
    const auto held = holdTicket(m_database, caller.sight(), suggestion.ticket);
    if (!held)
        return Failure(held.error());
    Ticket after = held->ticket;
    after.requester = contact;
    after.requesterUser = {};
    after.requesterAddress.clear();
    const auto first = MessageRepository(m_database).page({suggestion.ticket, false, {}, 1});
    if (!first)
        return Failure(first.error());
    return TicketRepository(m_database)
        .setRequester(suggestion.ticket, contact)
        .and_then([&] { return TicketWriter(m_database, changes, m_now).save(held->ticket, after, held->fields, {u"requesterId"_s}); })
        .and_then([&](const Ticket &saved) { return first->items.isEmpty() ? Result<void>() : mail.opened(saved, first->items.first()); });
}

Result<void> SuggestionService::audit(const QString &action, const Caller &caller, const Suggestion &suggestion)
{
    AuditEntry entry{action, caller.user};
    entry.subjectKind = u"ticket"_s;
    entry.subjectId = suggestion.ticket.value;
    entry.source = caller.source;
    entry.detail = {{u"address"_s, suggestion.key.value()}};
    return AuditRepository(m_database, m_now).record(entry);
}
