// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/outcome.h"
#include "app/server/store/portaltokenrepository.h"
#include "models/domain/emailkey.h"
#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/domain/session.h"

#include <QString>

class Database;

/// A contact who is signed in to the portal. Found anew in the database on every request.
struct PortalVisitor {
    ContactId contact;
    QString name;
    QString address; ///< the one that was signed in with, as stored
    QString language;
    OrganizationId organization; ///< valid only where its contacts may see one another's tickets
    qint64 session = 0;
};

/// What the holder of a redeemed link may do next.
struct PortalGrant {
    /// SignIn: an access link of a contact who has a password shows the ticket after signing in only, or after a code by mail.
    enum class Step { SetPassword, SeeTicket, SignIn };

    Step step = Step::SignIn;
    ContactId contact;
    QString name;
    QString address;
    QString language;
    TicketId ticket; ///< of access links
    bool isAddressee = false; ///< proven by a code that was mailed: may answer the ticket
    qint64 link = 0;          ///< the row of portal_token
};

/// A fresh secret for the browser's cookie. `maxAge` in seconds.
struct PortalCookie {
    QByteArray token;
    qint64 maxAge = 0;
};

/// What the password worker found out about somebody who wants to sign in to the portal.
struct CheckedVisitor {
    EmailKey key;
    ContactId contact; ///< invalid: the address or the password is wrong, or it is a user's address
    QString hash;      ///< must still stand when the session is written
    QString source;
};

/// Who gets in to the portal: never an address that is a user's. Every question is asked of the database anew.
class PortalAccess
{
public:
    PortalAccess(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// Sign-in, first step: on the password worker, reading only; the same time for any address.
    /// Limited "portal.limited" with extra "retryAfter" (seconds).
    Result<CheckedVisitor> checkPassword(const Credentials &credentials, const QString &source) const;

    /// Sign-in, second step: on the writer. SignedOut "portal.refused": one answer for every reason. What the browser was bound
    /// to before by a link, \a grantToken, ends.
    Result<PortalCookie> signIn(const CheckedVisitor &checked, const QByteArray &grantToken = {});

    /// SignedOut "portal.signed-out" for any token that is not of a live session of a contact's key.
    Result<PortalVisitor> visitorOf(const QByteArray &sessionToken) const;

    /// For the transaction of a visitor's write: keeps the address from becoming a user's until it commits.
    /// SignedOut "portal.signed-out" when that has happened already.
    Result<void> hold(const PortalVisitor &visitor);

    /// As above, for the write of whoever answers by an access link. Gone "portal.link-dead"; Forbidden "portal.not-addressee"
    /// before the code was entered.
    Result<PortalGrant> holdGrant(const QByteArray &grantToken);

    Result<void> signOut(const QByteArray &sessionToken);

    /// The link's button was pressed: on the writer. The cookie's secret binds this browser to the next step.
    /// Gone "portal.link-dead" for an unknown, used, expired or ended link and for a user's address: one answer.
    Result<PortalCookie> redeemLink(const QString &code, const QString &source);

    /// Gone "portal.link-dead" as above.
    Result<PortalGrant> grantOf(const QByteArray &grantToken) const;

    /// Setting a password, first step: on the password worker. The hash of an acceptable password.
    /// Invalid "password.too-short", "password.too-long", "password.common", "password.characters" on field "password".
    Result<QString> preparePassword(const QByteArray &grantToken, const QString &password, const QString &company) const;

    /// Setting a password, second step: on the writer. Proves the address, uses the invite up, ends the contact's
    /// older sessions and signs in.
    Result<PortalCookie> setPassword(const QByteArray &grantToken, const QString &hash, const QString &source);

private:
    Outcome<PortalCookie> refuse(const CheckedVisitor &checked);
    Result<std::optional<PortalToken>> heldToken(const PortalTokenRepository &tokens, const QByteArray &hash);

    Database &m_database;
    qint64 m_now;
};
