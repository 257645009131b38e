// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/session/keyringtokenstore.h"

#include <QPromise>
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

Error errorOf(const QKeychain::Job &job)
{
    const auto unavailable = [&job](const QString &code) { return Error{Error::Kind::Unavailable, code, {}, {}, job.errorString()}; };
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Error::Kind::NotFound, u"session.keyring-empty"_s, {}, {}, job.errorString()};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return unavailable(u"session.keyring-locked"_s);
    default:
        return unavailable(u"session.keyring-unusable"_s);
    }
}

}

KeyringTokenStore::KeyringTokenStore(const QString &service, int timeLimit) : m_service(service), m_timeLimit(timeLimit) {}

// A job can hang for ever (no GLib event loop, a service that does not answer), so the first of answer and time limit counts.
template <typename T, typename Job>
QFuture<Result<T>> KeyringTokenStore::run(Job *job, const QString &key, T (*value)(const Job &))
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto answer = [promise](Result<T> result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, &m_jobs, [answer, job, value] {
        if (job->error() != QKeychain::NoError)
            return answer(Failure(errorOf(*job)));
        if constexpr (std::is_void_v<T>)
            answer({});
        else
            answer(value(*job));
    });
    QTimer::singleShot(m_timeLimit, &m_jobs, [answer] { answer(fail(Error::Kind::Unavailable, u"session.keyring-silent"_s)); });
    job->start();
    return promise->future();
}

QFuture<Result<QString>> KeyringTokenStore::read(const QString &key)
{
    using Job = QKeychain::ReadPasswordJob;
    return run<QString, Job>(new Job(m_service), key, [](const Job &job) { return job.textData(); });
}

QFuture<Result<void>> KeyringTokenStore::write(const QString &key, const QString &token)
{
    using Job = QKeychain::WritePasswordJob;
    auto *job = new Job(m_service);
    job->setTextData(token);
    return run<void, Job>(job, key, nullptr);
}

QFuture<Result<void>> KeyringTokenStore::remove(const QString &key)
{
    using Job = QKeychain::DeletePasswordJob;
    return run<void, Job>(new Job(m_service), key, nullptr);
}
