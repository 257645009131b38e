// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accessservice.h"
#include "app/server/service/codeaccess.h"
#include "app/server/service/typedcode.h"
#include "app/server/service/useraddressservice.h"
#include "app/server/service/userremoval.h"
#include "app/server/service/userservice.h"
#include "app/server/service/whatifservice.h"
#include "tests/support/people.h"

#include <QJsonDocument>
#include <optional>

/// What administrators and users do to users' accounts, for a test: the services on one database, and the mails they write.
class UserDesk : public People
{
public:
    explicit UserDesk(Database &opened) : People(opened), database(opened) {}

    Database &database;

    UserService users() { return UserService(database, desk.settings, now); }
    UserAddressService addresses() { return UserAddressService(database, desk.settings, now); }
    CodeAccess codes() { return CodeAccess(database, desk.settings, now); }
    WhatIfService whatIf() { return WhatIfService(database, now); }

    User read(UserId id) { return users().user(id).value_or(User()); }

    Result<User> make(const QString &address, bool confirm = true, ContactId contact = {})
    {
        UserDraft draft{address.section(u'@', 0, 0), address, Role::Agent, {}, confirm, contact};
        return users().create(administrator, draft);
    }

    Result<User> patch(UserId id, const UserPatch &patch) { return users().change(administrator, id, read(id).revision, patch); }

    Result<User> leave(UserId id, bool release = false)
    {
        UserPatch change;
        change.state = UserState::Deactivated;
        change.release = release;
        return patch(id, change);
    }
    Result<User> comeBack(UserId id, bool confirm = false)
    {
        UserPatch change;
        change.state = UserState::Active;
        change.confirm = confirm;
        return patch(id, change);
    }

    Result<void> remove(UserId id, std::optional<UserId> heir = UserId(), bool confirm = true)
    {
        return UserRemoval(database, now).remove(administrator, id, read(id).revision, {heir, confirm});
    }

    /// The code of the newest such letter to \a address; empty when there is none.
    QString mailedCode(const QString &letter, const QString &address = {})
    {
        const auto data = database.first("SELECT data FROM mail_out WHERE template = ? AND (? = '' OR to_address = ?) ORDER BY id DESC LIMIT 1",
                                         {letter, address, address}, [](const Row &row) { return row.text(0); });
        return QJsonDocument::fromJson(data->value_or(QString()).toUtf8()).object().value(QLatin1String("consoleCode")).toString();
    }
    qint64 mails(const QString &letter, const QString &address)
    {
        return desk.count("SELECT COUNT(*) FROM mail_out WHERE template = ? AND to_address = ?", {letter, address});
    }

    /// Uses a code without the cost of a hash.
    Result<SignedIn> enter(CodePurpose purpose, const QString &code, UserId user, const QString &secondFactor = {})
    {
        return codes().setPassword({purpose, typedHash(code), user, QStringLiteral("new-hash"), secondFactor, QStringLiteral("192.0.2.1")},
                                   QStringLiteral("test"));
    }
    using People::enter;

    /// A live session of \a user, whose hash is "no-hash".
    QByteArray signIn(UserId user)
    {
        const auto in = AccessService(database, now)
                            .signIn({*EmailKey::parse(read(user).email), user, QStringLiteral("no-hash"), {}, {}, {}}, {});
        return in ? in->token.toLatin1() : QByteArray();
    }
    bool isSignedIn(const QByteArray &token) { return AccessService(database, now).callerOf(token).has_value(); }

    qint64 standingClashes() { return desk.count("SELECT COUNT(*) FROM clash WHERE state <> 'resolved'"); }
    qint64 audits(const QString &action) { return desk.count("SELECT COUNT(*) FROM audit WHERE action = ?", {action}); }

    static QByteArray typedHash(const QString &code) { return typedcode::hashOf(code); }
};
