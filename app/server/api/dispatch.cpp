// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/dispatch.h"

#include "app/server/api/nodatabase.h"
#include "app/server/api/once.h"
#include "app/server/api/problem.h"
#include "app/server/service/accessservice.h"
#include "app/server/service/setupservice.h"
#include "app/server/store/clock.h"
#include "app/server/store/workers.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

struct Dispatch::Call {
    HttpRequest request;
    http::Responder respond;
    const Route *route;
};

namespace {

/// What an answer says of itself unless its handler knew better: made for this caller now, and of the type it says.
http::Responder unkept(http::Responder respond)
{
    return [respond = std::move(respond)](HttpResponse response) {
        const bool isSaid = std::any_of(response.headers.begin(), response.headers.end(),
                                        [](const auto &header) { return header.first == "cache-control"; });
        if (!isSaid)
            response.with("cache-control", "no-store").with("x-content-type-options", "nosniff");
        respond(std::move(response));
    };
}

bool isForPeople(const QString &path)
{
    return path == "/"_L1 || path == "/portal"_L1 || path.startsWith("/portal/"_L1);
}

Error busy(Error::Kind kind)
{
    return {kind, u"server.busy"_s, {}, {{u"retryAfter"_s, 1}}, {}};
}

/// A larger body was spooled; routes that take no upload read it like any other.
bool readSpooled(HttpRequest &request)
{
    QFile file(request.bodyFile);
    if (!file.open(QFile::ReadOnly))
        return false;
    request.body = file.readAll();
    return file.error() == QFile::NoError;
}

}

Dispatch::Dispatch(Routes routes, Workers &workers, Clock &clock, const AccountSettings &settings, const CommitSignal &committed,
                   Refusal toPeople)
    : m_routes(std::move(routes))
    , m_workers(workers)
    , m_clock(clock)
    , m_settings(settings)
    , m_committed(committed)
    , m_toPeople(std::move(toPeople))
{
}

bool Dispatch::takesUpload(const QByteArray &method, const QString &path) const
{
    const Route *route = m_routes.find(method, path).route;
    return route && route->takesUpload;
}

std::optional<HttpResponse> Dispatch::tooLarge(const HttpRequest &head) const
{
    if (!m_toPeople || !isForPeople(head.path))
        return std::nullopt;
    return refused(head, {Error::Kind::Invalid, u"http.body-too-large"_s});
}

void Dispatch::handle(HttpRequest request, http::Responder respond)
{
    respond = unkept(std::move(respond));
    auto match = m_routes.find(request.method, request.path);
    if (!match.route)
        return respond(notHere(request, match.allowed));
    request.captures = std::move(match.captures);
    const auto call = std::make_shared<Call>(Call{std::move(request), std::move(respond), match.route});
    switch (match.route->lane) {
    case Lane::Inline: return answerInline(*call);
    case Lane::Reader: return answerOnReader(call);
    case Lane::Writer: return answerOnWriter(call, match.route->handler);
    case Lane::Hashing: return answerAfterHashing(call);
    }
}

HttpResponse Dispatch::notHere(const HttpRequest &request, const QByteArray &allowed) const
{
    if (allowed.isEmpty())
        return refused(request, {Error::Kind::NotFound, u"http.not-found"_s});
    HttpResponse response = refused(request, {Error::Kind::NotFound, u"http.method-not-allowed"_s});
    response.status = 405;
    response.body.replace("\"status\":404", "\"status\":405");
    return response.with("allow", allowed);
}

HttpResponse Dispatch::refused(const HttpRequest &request, const Error &error) const
{
    if (!m_toPeople || !isForPeople(request.path))
        return problem(error);
    NoDatabase database;
    Context context{database, 0, {}, m_settings};
    return m_toPeople(request, context, error);
}

/// Nothing that a handler throws passes this function.
template <typename Work>
HttpResponse Dispatch::contained(const HttpRequest &request, Work work) const
{
    try {
        return work();
    } catch (const std::exception &thrown) {
        return refused(request, {Error::Kind::Broken, u"server.unhandled"_s, {}, {}, QString::fromUtf8(thrown.what())});
    }
}

void Dispatch::answerInline(Call &call)
{
    NoDatabase database;
    Context context{database, 0, {}, m_settings};
    call.respond(contained(call.request, [&] { return call.route->handler(call.request, context); }));
}

void Dispatch::answerOnReader(const SharedCall &call)
{
    const bool posted = m_workers.read([this, call](Database &database) -> DbWorker::Answer {
        call->respond(run(*call, database, call->route->handler));
        return {};
    });
    if (!posted)
        call->respond(refused(call->request, busy(Error::Kind::Unavailable)));
}

void Dispatch::answerOnWriter(const SharedCall &call, const Step &step)
{
    const bool posted = m_workers.write([this, call, step](Database &database) -> DbWorker::Answer {
        const auto response = std::make_shared<HttpResponse>(run(*call, database, step));
        return [this, call, response](const Result<void> &committed) {
            if (committed)
                m_committed.notify();
            call->respond(committed ? std::move(*response) : refused(call->request, committed.error()));
        };
    });
    if (!posted)
        call->respond(refused(call->request, busy(Error::Kind::Unavailable)));
}

void Dispatch::answerAfterHashing(const SharedCall &call)
{
    const bool posted = m_workers.hash([this, call](Database &database) -> DbWorker::Answer {
        std::function<HttpResponse(Context &)> rest;
        auto response = run(*call, database, [&](const HttpRequest &request, Context &context) -> HttpResponse {
            auto after = call->route->hashing(request, context);
            if (auto *answer = std::get_if<HttpResponse>(&after))
                return std::move(*answer);
            rest = std::get<1>(std::move(after));
            return {};
        });
        if (rest)
            answerOnWriter(call, [rest](const HttpRequest &, Context &context) { return rest(context); });
        else
            call->respond(std::move(response));
        return {};
    });
    if (!posted)
        call->respond(refused(call->request, busy(Error::Kind::Limited)));
}

HttpResponse Dispatch::run(Call &call, Database &database, const Step &step)
{
    return contained(call.request, [&]() -> HttpResponse {
        const auto now = m_clock.now(database);
        if (!now)
            return refused(call.request, now.error());
        Context context{database, *now, {}, m_settings, [this](DbWorker::Job job) { return m_workers.read(std::move(job)); }};
        if (const auto admitted = admit(call, context); !admitted)
            return refused(call.request, admitted.error());
        if (!call.request.bodyFile.isEmpty() && !call.route->takesUpload && !readSpooled(call.request))
            return refused(call.request, {Error::Kind::Unavailable, u"server.spool"_s});
        if (call.route->lane == Lane::Writer) {
            if (const auto kept = m_clock.keep(database); !kept)
                return refused(call.request, kept.error());
            return once(call.request, context, step);
        }
        return step(call.request, context);
    });
}

Result<void> Dispatch::admit(const Call &call, Context &context)
{
    context.caller.source = call.request.source;
    if (!m_hasUser && call.route->door != Door::Setup) {
        const auto needed = SetupService(context.database, context.settings, context.now).isNeeded();
        if (!needed)
            return Failure(needed.error());
        if (*needed)
            return fail(Error::Kind::Unavailable, u"account.not-set-up"_s);
        m_hasUser = true;
    }
    if (call.route->door != Door::User)
        return {};

    const QByteArray token = call.request.bearerToken();
    if (token.isEmpty())
        return fail(Error::Kind::SignedOut, u"session.missing"_s);
    auto caller = AccessService(context.database, context.now).callerOf(token);
    if (!caller)
        return Failure(caller.error());
    context.caller = std::move(*caller);
    context.caller.source = call.request.source;
    if (context.caller.sessionIsDue)
        keepSession(context.caller);
    return {};
}

/// A session that is used lives on. Whether this succeeds does not concern the request.
void Dispatch::keepSession(const Caller &caller)
{
    m_workers.write([this, caller](Database &database) -> DbWorker::Answer {
        if (const auto now = m_clock.now(database); now)
            std::ignore = AccessService(database, *now).keepSession(caller);
        return {};
    });
}
