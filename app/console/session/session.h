// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/accessapi.h"
#include "app/console/api/sessionapi.h"
#include "app/console/session/profile.h"
#include "app/console/session/tokenstore.h"

#include <QObject>
#include <functional>

/// Who is signed in. The token lives in memory and in the token store; failing to keep it is worth a sentence,
/// never a failed sign-in, and nothing here waits for the keyring once the server has said yes.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State { SignedOut, SigningIn, SignedIn };

    Session(ApiClient &client, TokenStore &tokens, Profile &profile, QObject *parent = nullptr);

    State state() const { return m_state; }
    const Account &account() const { return m_account; }

    /// Goes on as at the last start, if the token is still there; only at \a server, when one is given.
    void resume(const QUrl &server = {});
    void signIn(const QUrl &server, const Credentials &credentials);
    void setUp(const QUrl &server, const SetupDraft &setup); ///< makes the first administrator and signs in
    void takeInvitation(const QUrl &server, const CodeAndPassword &typed);
    void setPassword(const QUrl &server, const CodeAndPassword &typed); ///< with the code from the mail, and signs in
    void resetDevice(const QUrl &server, const CodeAndPassword &typed); ///< takes the second factor away, and signs in
    void cancel(); ///< gives up a sign-in under way
    void signOut();

signals:
    void stateChanged();
    void signedIn(const Account &account);
    void signedOut(const QString &reason); ///< empty when the person wished it; "session.ended" when the server did
    void refused(const Error &why);        ///< a sign-in that failed; "session.none" when there was nothing to resume
    void noticed(const Finding &finding);  ///< "session.keyring-unusable" and the like

private:
    void setState(State state);
    void begin(const QUrl &server, const std::function<void()> &next);
    void enter(const QUrl &server, const std::function<QFuture<Result<SignedIn>>()> &ask);
    void proceed(const Account &account, const QString &token);
    void refuse(const Error &why);
    void leave(const QString &reason);
    void keep(const QString &token);
    void revoke(const Result<SignedIn> &unwanted);

    ApiClient &m_client;
    TokenStore &m_tokens;
    Profile &m_profile;
    SessionApi m_api;
    AccessApi m_access;
    State m_state = State::SignedOut;
    Account m_account;
    QString m_token;
    int m_attempt = 0; ///< a late answer to an earlier attempt is dropped by its number
};
