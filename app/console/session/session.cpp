// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/session/session.h"

#include "app/console/api/metaapi.h"
#include "models/domain/whendone.h"

using namespace Qt::StringLiterals;

Session::Session(ApiClient &client, TokenStore &tokens, Profile &profile, QObject *parent)
    : QObject(parent), m_client(client), m_tokens(tokens), m_profile(profile), m_api(client), m_access(client)
{
    connect(&client, &ApiClient::tokenRefused, this, [this] {
        if (m_state == State::SignedIn)
            leave(u"session.ended"_s);
    });
}

void Session::resume(const QUrl &server)
{
    const auto last = m_profile.lastAccount();
    if (!last || m_state != State::SignedOut)
        return refuse({Error::Kind::SignedOut, u"session.none"_s});
    m_client.setServer(server.isEmpty() ? QUrl(last->origin) : server);
    if (m_client.origin() != last->origin)
        return refuse({Error::Kind::SignedOut, u"session.none"_s});

    setState(State::SigningIn);
    whenDone(m_tokens.read(last->key()), this, [this, attempt = ++m_attempt, account = *last](const Result<QString> &token) {
        if (attempt != m_attempt)
            return;
        if (token)
            return proceed(account, *token);
        if (token.error().kind != Error::Kind::NotFound)
            emit noticed({token.error().code, {}});
        refuse({Error::Kind::SignedOut, u"session.none"_s});
    });
}

void Session::signIn(const QUrl &server, const Credentials &credentials)
{
    enter(server, [this, credentials] { return m_api.signIn(credentials); });
}

void Session::takeInvitation(const QUrl &server, const CodeAndPassword &typed)
{
    enter(server, [this, typed] { return m_access.takeInvitation(typed); });
}

void Session::setPassword(const QUrl &server, const CodeAndPassword &typed)
{
    enter(server, [this, typed] { return m_access.setPassword(typed); });
}

void Session::setUp(const QUrl &server, const SetupDraft &setup)
{
    begin(server, [this, server, setup] {
        whenDone(m_api.setUp(setup), this, [this, server, setup](const Result<void> &made) {
            if (!made)
                return refuse(made.error());
            setState(State::SignedOut);
            signIn(server, {setup.email, setup.password});
        });
    });
}

void Session::resetDevice(const QUrl &server, const CodeAndPassword &typed)
{
    enter(server, [this, typed] { return m_access.resetDevice(typed); });
}

void Session::cancel()
{
    ++m_attempt;
    if (m_state == State::SigningIn)
        setState(State::SignedOut);
}

void Session::signOut()
{
    if (m_state == State::SignedIn)
        leave({});
}

void Session::begin(const QUrl &server, const std::function<void()> &next)
{
    if (m_state != State::SignedOut)
        return;
    m_client.setServer(server);
    setState(State::SigningIn);
    whenDone(MetaApi(m_client).meta(), this, [this, attempt = ++m_attempt, next](const Result<ServerMeta> &meta) {
        if (attempt != m_attempt)
            return;
        if (!meta)
            return refuse(meta.error());
        next();
    });
}

void Session::enter(const QUrl &server, const std::function<QFuture<Result<SignedIn>>()> &ask)
{
    begin(server, [this, ask] {
        whenDone(ask(), this, [this, attempt = m_attempt](const Result<SignedIn> &signedIn) {
            if (attempt != m_attempt)
                return revoke(signedIn);
            if (!signedIn)
                return refuse(signedIn.error());
            proceed({m_client.origin(), signedIn->user}, signedIn->token);
            keep(signedIn->token);
        });
    });
}

void Session::proceed(const Account &account, const QString &token)
{
    m_account = account;
    m_token = token;
    m_client.setToken(token);
    m_profile.remember(account);
    setState(State::SignedIn);
    emit signedIn(account);
}

void Session::refuse(const Error &why)
{
    setState(State::SignedOut);
    emit refused(why);
}

// The server is told even when the keyring fails, and the keyring even when the server cannot be told.
void Session::leave(const QString &reason)
{
    whenDone(m_tokens.remove(m_account.key()), this, [this](const Result<void> &removed) {
        if (!removed && removed.error().kind != Error::Kind::NotFound)
            emit noticed({removed.error().code, {}});
    });
    if (reason.isEmpty())
        whenDone(m_api.signOut(m_token), this, [](const Result<void> &) {});
    m_client.setToken({});
    m_token.clear();
    m_profile.forget();
    setState(State::SignedOut);
    emit signedOut(reason);
}

// A sign-in that nobody waits for any longer leaves no session behind.
void Session::revoke(const Result<SignedIn> &unwanted)
{
    if (unwanted)
        whenDone(m_api.signOut(unwanted->token), this, [](const Result<void> &) {});
}

void Session::keep(const QString &token)
{
    whenDone(m_tokens.write(m_account.key(), token), this, [this](const Result<void> &kept) {
        if (!kept)
            emit noticed({kept.error().code, {}});
    });
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}
