// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/portalrequests.h"

#include "app/server/service/addresschanges.h"
#include "app/server/service/doormail.h"
#include "app/server/service/portallinks.h"
#include "app/server/service/registrations.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/identityrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr int longestName = 200;

// The last link of an hour still works when the next hour begins, so a stranger who uses the number up locks nobody out.
constexpr qint64 linksAnHour = 5;

QString doorOf(PortalWish wish)
{
    switch (wish) {
    case PortalWish::Account:
        return u"account"_s;
    case PortalWish::Address:
        return u"address"_s;
    case PortalWish::Password:
    case PortalWish::Left:
        break;
    }
    return u"password"_s;
}

Result<void> checkName(const QString &name)
{
    const bool controls = std::any_of(name.begin(), name.end(), [](QChar character) {
        return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format;
    });
    if (name.isEmpty())
        return failInvalid(u"name"_s, u"portal.name-missing"_s);
    if (name.size() > longestName)
        return failInvalid(u"name"_s, u"portal.name-too-long"_s);
    if (controls || !name.isValidUtf16())
        return failInvalid(u"name"_s, u"portal.name-characters"_s);
    return {};
}

AuditEntry entryOf(const QString &action, const PortalRequest &request)
{
    AuditEntry entry{action};
    entry.source = request.source;
    entry.detail = {{u"wish"_s, doorOf(request.wish)}};
    return entry;
}

}

Result<void> PortalRequests::ask(PortalRequest request)
{
    request.address = cleanedAddress(request.address);
    request.name = request.name.trimmed();
    const auto key = EmailKey::parse(request.address);
    if (!key)
        return failInvalid(u"email"_s, u"portal.email-invalid"_s);
    if (!key->maySignIn())
        return failInvalid(u"email"_s, u"portal.email-not-for-sign-in"_s);
    if (const auto fine = request.wish == PortalWish::Account ? checkName(request.name) : Result<void>(); !fine)
        return fine;

    return writing(m_database, [&](ChangeLog &) -> Result<void> {
        Attempts attempts = attemptsAt(request);
        return attempts.mayTry(*key, request.source, u"portal.limited"_s)
            .and_then([&] { return PortalRequestRepository(m_database, m_now).insert(request); })
            .and_then([&] { return attempts.asked(*key, request.source); });
    });
}

Result<bool> PortalRequests::resolveNext()
{
    PortalRequestRepository requests(m_database, m_now);
    const auto next = requests.next();
    if (!next || !*next)
        return next.transform([](const auto &) { return false; });
    const auto done = writing(m_database, [&](ChangeLog &log) -> Result<void> {
        const auto taken = requests.remove((*next)->id);
        if (!taken || !*taken)
            return taken.transform([](bool) {});
        AddressChanges changes(m_database, log, m_settings, m_now);
        switch ((*next)->wish) {
        case PortalWish::Address:
            return changes.open(**next);
        case PortalWish::Left:
            return changes.tellLeft(**next);
        default:
            return resolve(**next);
        }
    });
    if (done)
        return true;
    return requests.postpone((*next)->id, m_now + minute).and_then([&]() -> Result<bool> { return Failure(done.error()); });
}

Result<void> PortalRequests::resolve(const PortalRequest &request)
{
    const auto key = EmailKey::parse(request.address);
    if (!key)
        return {};
    IdentityRepository identities(m_database);
    // A registration is kept from meeting a user who is made at the same moment; for the rest a stranger leaves no row.
    const auto side = request.wish == PortalWish::Account ? identities.hold(*key, Side::Contact).transform([](Side held) { return std::optional(held); })
                                                          : identities.holdKnown(*key);
    const auto whose = AddresseeRepository(m_database).of(*key);
    if (!side || !whose)
        return Failure(side ? whose.error() : side.error());
    if (*side == Side::Channel)
        return {};
    if (*side == Side::User && *whose)
        return answerUser(request, *key, **whose);
    return *whose ? answerContact(request, *key, **whose) : answerNobody(request, *key);
}

// The public forms' answer tells nobody that an address is a user's; the mail tells the user, and the log what was tried.
Result<void> PortalRequests::answerUser(const PortalRequest &request, const EmailKey &key, const Addressee &user)
{
    const auto isFirst = Attempts(m_database, u"portal"_s, m_now).isFirstOfDay(u"users-address"_s, key);
    if (!isFirst || !*isFirst)
        return isFirst.transform([](bool) {});
    AuditEntry entry = entryOf(u"portal.users-address"_s, request);
    entry.subjectKind = u"user"_s;
    entry.subjectId = user.user.value;
    return DoorMail(m_database, m_settings, m_now).notice(u"users-address"_s, user).and_then([&] {
        return AuditRepository(m_database, m_now).record(entry);
    });
}

// Whoever creates an account on a contact's address wants the contact's: both doors lead to the password.
Result<void> PortalRequests::answerContact(const PortalRequest &request, const EmailKey &key, const Addressee &contact)
{
    const auto may = Attempts(m_database, u"portal"_s, m_now).isWithinHour(u"password-link"_s, key, linksAnHour);
    if (!may || !*may)
        return may.transform([](bool) {});
    const auto link = PortalLinks(m_database, m_settings, m_now).issuePassword(contact.contact, contact.address);
    if (!link || !*link)
        return link.transform([](const auto &) {});
    AuditEntry entry = entryOf(u"portal.password-asked"_s, request);
    entry.subjectKind = u"contact"_s;
    entry.subjectId = contact.contact.value;
    return DoorMail(m_database, m_settings, m_now).link(u"password"_s, contact, (*link)->code).and_then([&] {
        return AuditRepository(m_database, m_now).record(entry);
    });
}

// Who asks for a password with the wrong one of several addresses would wait for ever for a mail. So there is one, which says
// that there is no account and where to make one: a fixed text, once a day, and nothing is kept but the count.
Result<void> PortalRequests::answerNobody(const PortalRequest &request, const EmailKey &key)
{
    const Addressee to{{}, {}, request.address, {}, request.language};
    if (request.wish == PortalWish::Account)
        return Registrations(m_database, m_settings, m_now).open(request, key);

    Attempts attempts(m_database, u"portal"_s, m_now);
    const auto isTold = attempts.isFirstOfHour(key);
    if (!isTold)
        return Failure(isTold.error());
    AuditEntry entry = entryOf(u"portal.refused"_s, request);
    entry.subjectKind = u"stranger"_s;
    if (const auto written = *isTold ? AuditRepository(m_database, m_now).record(entry) : Result<void>(); !written)
        return written;
    const auto isFirst = attempts.isFirstOfDay(u"no-account"_s, key);
    if (!isFirst || !*isFirst)
        return isFirst.transform([](bool) {});
    return DoorMail(m_database, m_settings, m_now).notice(u"no-account"_s, to, u"/portal/create-account"_s);
}

Attempts PortalRequests::attemptsAt(const PortalRequest &request)
{
    return Attempts(m_database, doorOf(request.wish), m_now);
}
