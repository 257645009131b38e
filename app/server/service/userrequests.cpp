// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/userrequests.h"

#include "app/server/service/attempts.h"
#include "app/server/service/usercodes.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/userrepository.h"
#include "app/server/store/userrequestrepository.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 codesAnHour = 5; // a newer one ends the older, so the last must outlive whoever asks for more

}

Result<void> UserRequests::askForPassword(const QString &email, const QString &source)
{
    const QString address = cleanedAddress(email);
    const auto key = EmailKey::parse(address);
    if (!key)
        return failInvalid(u"/email"_s, u"session.email-invalid"_s);
    return writing(m_database, [&](ChangeLog &) -> Result<void> {
        Attempts attempts(m_database, u"user-password"_s, m_now);
        return attempts.mayTry(*key, source, u"session.limited"_s)
            .and_then([&] { return UserRequestRepository(m_database, m_now).insert(address, source); })
            .and_then([&] { return attempts.failed(*key, source); });
    });
}

Result<bool> UserRequests::resolveNext()
{
    UserRequestRepository requests(m_database, m_now);
    const auto next = requests.next();
    if (!next || !*next)
        return next.transform([](const auto &) { return false; });
    const auto done = writing(m_database, [&](ChangeLog &) -> Result<void> {
        const auto taken = requests.remove((*next)->row);
        if (!taken || !*taken)
            return taken.transform([](bool) {});
        return resolve(**next);
    });
    if (done)
        return true;
    return requests.postpone((*next)->row, m_now + minute).and_then([&]() -> Result<bool> { return Failure(done.error()); });
}

Result<void> UserRequests::resolve(const UserRequest &request)
{
    const auto key = EmailKey::parse(request.address);
    const auto found = UserRepository(m_database).signInOf(key.value_or(EmailKey()));
    if (!found)
        return Failure(found.error());
    if (!*found || (*found)->state != UserState::Active)
        return {};
    const auto may = Attempts(m_database, u"user-password"_s, m_now).isWithinHour(u"code"_s, *key, codesAnHour);
    if (!may || !*may)
        return may.transform([](bool) {});
    const auto user = UserRepository(m_database).byId((*found)->user);
    if (!user)
        return Failure(user.error());
    AuditEntry entry{u"user.password-requested"_s};
    entry.subjectKind = u"user"_s;
    entry.subjectId = (*user)->id.value;
    entry.source = request.source;
    return UserCodes(m_database, m_settings, m_now).forPassword(**user).and_then([&] {
        return AuditRepository(m_database, m_now).record(entry);
    });
}
