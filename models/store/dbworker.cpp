// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/dbworker.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
constexpr size_t groupLimit = 256;
}

struct DbWorker::Private {
    QString location;
    Mode mode;
    size_t queueLimit;

    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Job> queue;
    bool stopping = false;
    std::thread thread;

    void work(std::promise<Result<void>> opened);
    std::vector<Job> nextGroup();
    void runAlone(Database &database, const Job &job);
    void runAsReader(Database &database, const Job &job);
    void runAsGroup(Database &database, const std::vector<Job> &jobs);
    void refuseRest(Database &database);
};

DbWorker::DbWorker(QString location, Mode mode, int queueLimit)
    : d(std::make_unique<Private>())
{
    d->location = std::move(location);
    d->mode = mode;
    d->queueLimit = size_t(queueLimit);
}

DbWorker::~DbWorker()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->wake.notify_one();
    if (d->thread.joinable())
        d->thread.join();
}

Result<void> DbWorker::start()
{
    std::promise<Result<void>> opened;
    auto result = opened.get_future();
    d->thread = std::thread([this, opened = std::move(opened)]() mutable { d->work(std::move(opened)); });
    return result.get();
}

bool DbWorker::post(Job job)
{
    {
        const std::lock_guard lock(d->mutex);
        if (d->stopping || d->queue.size() >= d->queueLimit)
            return false;
        d->queue.push_back(std::move(job));
    }
    d->wake.notify_one();
    return true;
}

void DbWorker::Private::work(std::promise<Result<void>> opened)
{
    const auto database = Database::open(location, mode == Mode::Reader ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!database) {
        opened.set_value(Failure(database.error()));
        return;
    }
    opened.set_value({});

    const bool groups = mode == Mode::Writer && (*database)->engine() == Database::Engine::Sqlite;
    for (auto jobs = nextGroup(); !jobs.empty(); jobs = nextGroup()) {
        if (groups) {
            runAsGroup(**database, jobs);
            continue;
        }
        for (const Job &job : jobs)
            mode == Mode::Reader ? runAsReader(**database, job) : runAlone(**database, job);
    }
    refuseRest(**database);
}

/// Waits for work. Nothing: the worker is to stop.
std::vector<DbWorker::Job> DbWorker::Private::nextGroup()
{
    std::unique_lock lock(mutex);
    wake.wait(lock, [this] { return stopping || !queue.empty(); });
    std::vector<Job> jobs;
    while (!stopping && !queue.empty() && jobs.size() < (mode == Mode::Writer ? groupLimit : 1)) {
        jobs.push_back(std::move(queue.front()));
        queue.pop_front();
    }
    return jobs;
}

void DbWorker::Private::runAlone(Database &database, const Job &job)
{
    if (const Answer answer = job(database))
        answer({});
}

/// All that a reader's job reads is of one moment.
void DbWorker::Private::runAsReader(Database &database, const Job &job)
{
    const auto begun = database.begin();
    const Answer answer = job(database);
    if (begun)
        database.rollback();
    if (answer)
        answer({});
}

/// Where the group's transaction cannot begin, each job is left to its own.
void DbWorker::Private::runAsGroup(Database &database, const std::vector<Job> &jobs)
{
    const auto begun = database.begin();
    std::vector<Answer> answers;
    answers.reserve(jobs.size());
    for (const Job &job : jobs)
        answers.push_back(job(database));
    const auto committed = begun ? database.commit() : Result<void>();
    for (const Answer &answer : answers) {
        if (answer)
            answer(committed);
    }
}

/// Jobs that came too late meet an error at their first step, and so answer by themselves.
void DbWorker::Private::refuseRest(Database &database)
{
    const Error error{Error::Kind::Unavailable, u"store.stopping"_s, {}, {}, {}};
    database.refuse(error);
    for (const Job &job : std::exchange(queue, {})) {
        if (const Answer answer = job(database))
            answer(Failure(error));
    }
}
