// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/userremoval.h"

#include "app/server/service/claimrelease.h"
#include "app/server/service/ticketwriter.h"
#include "app/server/service/whatifservice.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/secondfactorrepository.h"
#include "app/server/store/ticketrepository.h"
#include "app/server/store/usercoderepository.h"
#include "app/server/store/userrepository.h"
#include "app/server/store/usersessionrepository.h"
#include "models/protocol/consequencesjson.h"

using namespace Qt::StringLiterals;

Result<void> UserRemoval::remove(const Caller &caller, UserId id, qint64 revision, const UserDeletion &deletion)
{
    if (!caller.isAdministrator())
        return fail(Error::Kind::Forbidden, u"user.not-allowed"_s);
    if (caller.user == id)
        return fail(Error::Kind::Conflict, u"user.is-oneself"_s);
    return writing(m_database, [&](ChangeLog &changes) -> Result<void> {
        ClaimRelease claims(m_database, changes, caller, m_now);
        const auto addresses = claims.hold(id);
        if (!addresses)
            return Failure(addresses.error());
        const auto user = held(id, revision);
        if (!user)
            return Failure(user.error());
        if (const auto fine = check(*user, deletion); !fine)
            return fine;
        const auto handed = handOver(changes, id, deletion.heir.value_or(UserId()));
        if (!handed)
            return Failure(handed.error());

        AuditEntry entry{u"user.deleted"_s, caller.user};
        entry.subjectKind = u"user"_s;
        entry.subjectId = id.value;
        entry.source = caller.source;
        entry.detail = {{u"heir"_s, deletion.heir.value_or(UserId()).value}, {u"tickets"_s, *handed}};
        return claims.releaseAll(*addresses, u"user.deleted"_s)
            .and_then([&] { return endCredentials(id); })
            .and_then([&] { return UserRepository(m_database).anonymise(id, m_now); })
            .and_then([&] {
                changes.record(EntityKind::User, id.value, everyone, std::nullopt);
                return AuditRepository(m_database, m_now).record(entry);
            });
    });
}

/// The row locked, as it stands; unless it may not go.
Result<User> UserRemoval::held(UserId id, qint64 revision)
{
    UserRepository users(m_database);
    const auto otherAdministrators = users.holdAdministrators(id);
    if (!otherAdministrators)
        return Failure(otherAdministrators.error());
    if (const auto locked = users.hold(id); !locked)
        return Failure(locked.error());
    const auto user = users.byId(id);
    if (!user)
        return Failure(user.error());
    if (!*user || (*user)->state == UserState::Deleted)
        return fail(Error::Kind::NotFound, u"user.unknown"_s);
    if ((*user)->revision != revision)
        return Failure(Error{Error::Kind::Stale, u"user.stale"_s});
    if ((*user)->role == Role::Administrator && (*user)->state == UserState::Active && *otherAdministrators == 0)
        return fail(Error::Kind::Conflict, u"user.last-administrator"_s);
    return **user;
}

Result<void> UserRemoval::endCredentials(UserId user)
{
    return UserSessionRepository(m_database, m_now)
        .endAllOf(user)
        .and_then([&](qint64) { return UserCodeRepository(m_database, m_now).endAllOf(user); })
        .and_then([&] { return SecondFactorRepository(m_database, m_now).remove(user); })
        .and_then([&] { return UserRepository(m_database).setTeams(user, {}); });
}

Result<void> UserRemoval::check(const User &user, const UserDeletion &deletion) const
{
    const auto whatIf = WhatIfService(m_database, m_now).ofUser(user.id, UserState::Deleted);
    if (!whatIf)
        return Failure(whatIf.error());
    if (whatIf->openTickets > 0 && !deletion.heir)
        return Failure(Error{Error::Kind::Conflict, u"user.heir-needed"_s, {}, {{u"openTickets"_s, whatIf->openTickets}}});
    if (const auto known = checkHeir(user, deletion); !known)
        return known;
    if (deletion.confirm)
        return {};
    return Failure(Error{Error::Kind::Conflict, u"identity.confirmation-needed"_s, {}, {{u"wouldEnd"_s, protocol::asObject(*whatIf)}}});
}

Result<void> UserRemoval::checkHeir(const User &user, const UserDeletion &deletion) const
{
    if (!deletion.heir || !deletion.heir->isValid())
        return {};
    const auto heir = UserRepository(m_database).byId(*deletion.heir);
    if (!heir)
        return Failure(heir.error());
    if (!*heir || (*heir)->state != UserState::Active || (*heir)->id == user.id)
        return failInvalid(u"/heirId"_s, u"user.heir-unknown"_s);
    return {};
}

// How many those were.
Result<qint64> UserRemoval::handOver(ChangeLog &changes, UserId user, UserId heir)
{
    TicketRepository tickets(m_database);
    const auto open = tickets.openOf(user);
    if (!open)
        return Failure(open.error());
    qint64 handed = 0;
    for (const TicketId id : *open) {
        const auto fields = tickets.holdRevisions(id);
        const auto ticket = tickets.byId(id);
        if (!fields || !ticket)
            return Failure(fields ? ticket.error() : fields.error());
        if (!*fields || !*ticket || (*ticket)->assignee != user) // given to somebody else while this waited for its row
            continue;
        Ticket after = **ticket;
        after.assignee = heir;
        if (const auto saved = TicketWriter(m_database, changes, m_now).save(**ticket, after, **fields); !saved)
            return Failure(saved.error());
        ++handed;
    }
    return handed;
}
