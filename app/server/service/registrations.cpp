// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/registrations.h"

#include "app/server/service/attempts.h"
#include "app/server/service/doormail.h"
#include "app/server/service/secret.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/userrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 3'600'000;
constexpr qint64 linksAnHour = 5; // the last one outlives the hour, so nobody is locked out by a stranger's

Failure supervisorsOnly()
{
    return fail(Error::Kind::Forbidden, u"registration.not-allowed"_s);
}

Failure unknown()
{
    return fail(Error::Kind::NotFound, u"registration.unknown"_s);
}

}

Result<void> Registrations::open(const PortalRequest &asked, const EmailKey &key)
{
    const auto may = Attempts(m_database, u"portal"_s, m_now).isWithinHour(u"account-link"_s, key, linksAnHour);
    if (!may || !*may)
        return may.transform([](bool) {});
    const auto isHeld = looksLikeUsers(key);
    if (!isHeld)
        return Failure(isHeld.error());

    const Secret secret = Secret::fresh();
    const qint64 end = m_now + (*isHeld ? 14 * day : day);
    RegistrationRepository registrations(m_database, m_now);
    const auto row = registrations.removeOfKey(key).and_then([&] {
        return registrations.insert({0, secret.hash, key, asked.address, asked.name, asked.language, *isHeld, end});
    });
    if (!row)
        return Failure(row.error());

    const Addressee to{{}, {}, asked.address, {}, asked.language};
    DoorMail mail(m_database, m_settings, m_now);
    const auto told = *isHeld ? mail.notice(u"account-held"_s, to) : mail.link(u"account"_s, to, QString::fromLatin1(secret.token));
    return told.and_then([&] { return audit(*isHeld ? u"registration.held"_s : u"registration.made"_s, *row, asked.source); });
}

Result<QList<HeldRegistration>> Registrations::held(const Caller &caller) const
{
    if (!caller.isSupervisor())
        return supervisorsOnly();
    return RegistrationRepository(m_database, m_now).held();
}

Result<void> Registrations::approve(const Caller &caller, qint64 id)
{
    if (!caller.isSupervisor())
        return supervisorsOnly();
    return writing(m_database, [&](ChangeLog &) -> Result<void> {
        const Secret secret = Secret::fresh();
        const auto released = RegistrationRepository(m_database, m_now).release(id, secret.hash, m_now + day);
        if (!released)
            return Failure(released.error());
        if (!*released)
            return unknown();
        const Addressee to{{}, {}, (*released)->address, {}, (*released)->language};
        return DoorMail(m_database, m_settings, m_now).link(u"account"_s, to, QString::fromLatin1(secret.token)).and_then([&] {
            return audit(u"registration.approved"_s, id, caller.source, caller.user);
        });
    });
}

Result<void> Registrations::refuse(const Caller &caller, qint64 id)
{
    if (!caller.isSupervisor())
        return supervisorsOnly();
    return writing(m_database, [&](ChangeLog &) -> Result<void> {
        const auto removed = RegistrationRepository(m_database, m_now).removeHeld(id);
        if (!removed)
            return Failure(removed.error());
        return *removed ? audit(u"registration.refused"_s, id, caller.source, caller.user) : Result<void>(unknown());
    });
}

Result<bool> Registrations::looksLikeUsers(const EmailKey &key) const
{
    return UserRepository(m_database).lookingLike(key).transform([](const auto &user) { return user.has_value(); });
}

Result<void> Registrations::audit(const QString &action, qint64 registration, const QString &source, UserId actor)
{
    AuditEntry entry{action, actor};
    entry.subjectKind = u"registration"_s;
    entry.subjectId = registration;
    entry.source = source;
    return AuditRepository(m_database, m_now).record(entry);
}
