// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/routetable.h"
#include "app/server/http/httpserver.h"
#include "app/server/store/commitsignal.h"

#include <atomic>

class Clock;
class Workers;

/// Takes a request to its handler: finds the route, opens the door, runs the handler on its lane and
/// answers; a writer's answer goes out after its commit.
class Dispatch
{
public:
    /// How people are told what no handler was asked about: no such page, nobody here yet, too busy.
    using Refusal = std::function<HttpResponse(const HttpRequest &, Context &, const Error &)>;

    /// \a toPeople answers below /portal; everywhere else programs get application/problem+json.
    Dispatch(Routes routes, Workers &workers, Clock &clock, const AccountSettings &settings, const CommitSignal &committed,
             Refusal toPeople = {});

    void handle(HttpRequest request, http::Responder respond);
    bool takesUpload(const QByteArray &method, const QString &path) const;

    /// People who sent too much get a page; programs a problem, which is nothing here.
    std::optional<HttpResponse> tooLarge(const HttpRequest &head) const;

private:
    struct Call;
    using SharedCall = std::shared_ptr<Call>;
    using Step = std::function<HttpResponse(const HttpRequest &, Context &)>;

    HttpResponse notHere(const HttpRequest &request, const QByteArray &allowed) const;
    HttpResponse refused(const HttpRequest &request, const Error &error) const;
    template <typename Work>
    HttpResponse contained(const HttpRequest &request, Work work) const;

    void answerInline(Call &call);
    void answerOnReader(const SharedCall &call);
    void answerOnWriter(const SharedCall &call, const Step &step);
    void answerAfterHashing(const SharedCall &call);
    void keepSession(const Caller &caller);

    /// Runs \a step for the call with an open door, or gives the reason why not.
    HttpResponse run(Call &call, Database &database, const Step &step);
    Result<void> admit(const Call &call, Context &context);

    RouteTable m_routes;
    Workers &m_workers;
    Clock &m_clock;
    const AccountSettings &m_settings;
    const CommitSignal &m_committed;
    const Refusal m_toPeople;
    std::atomic<bool> m_hasUser = false; ///< once true it stays so: the last administrator cannot be removed
};
