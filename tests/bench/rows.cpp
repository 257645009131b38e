// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/rows.h"

#include "tests/bench/floor_commit.h"
#include "tests/bench/httpload.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr int connections = 64;
constexpr double roundSeconds = 1.5;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// One load, measured from outside of the program that answers.
struct Measured {
    double perCpuSecond = 0;
    double perSecond = 0;
    double p99 = 0;
    int answered = 0;
};

Measured measured(const Process &process, const Question &question)
{
    const double before = process.cpuSeconds();
    const Load load = ask(question, connections, roundSeconds);
    const double cpu = process.cpuSeconds() - before;
    if (load.wrong > 0 || load.answered == 0 || cpu <= 0)
        throw Broken(std::to_string(load.wrong) + " of " + std::to_string(load.answered + load.wrong) + " answers were wrong");
    return {load.answered / cpu, load.perSecond(), load.percentile(0.99), load.answered};
}

std::string getting(const std::string &target, const std::string &token = {})
{
    const std::string authorization = token.empty() ? std::string() : "Authorization: Bearer " + token + "\r\n";
    return "GET " + target + " HTTP/1.1\r\nHost: bench\r\n" + authorization + "\r\n";
}

std::string posting(const std::string &target, const std::string &token, int n, const std::string &json)
{
    return "POST " + target + " HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer " + token + "\r\nIdempotency-Key: bench-"
        + std::to_string(n) + "\r\nContent-Type: application/json\r\nContent-Length: "
        + std::to_string(json.size()) + "\r\n\r\n" + json;
}

Question asking(int port, const std::string &request, int status = 200)
{
    return {port, status, [request](int) { return request; }};
}

/// The tickets of a page without its address of the next.
std::string itemsOf(const std::string &answer)
{
    const std::size_t from = answer.find("\r\n\r\n");
    return from == std::string::npos ? std::string() : answer.substr(from + 4, answer.rfind("],\"next\":") - from - 4);
}

}

QList<Figure> measureMemory(Scene &scene)
{
    const std::string page = getting("/api/v1/tickets?limit=50", scene.token);
    for (const std::string &request : {getting("/api/v1/meta"), page, page, getting("/api/v1/contacts", scene.token)}) {
        if (!askOnce(scene.server.port(), request).starts_with("HTTP/1.1 200"))
            throw Broken("the server does not answer");
    }
    return {{u"p"_s, u"private memory at rest, MB"_s, 0, scene.server.privateMegabytes(), 40, Figure::Kind::Absolute}};
}

QList<Figure> measureMeta(Scene &scene)
{
    const std::string request = getting("/api/v1/meta");
    const std::string answer = askOnce(scene.server.port(), request);
    QFile bytes(scene.folder + u"/meta.answer"_s);
    if (answer.empty() || !bytes.open(QFile::WriteOnly) || bytes.write(answer.data(), qint64(answer.size())) < 0)
        throw Broken("no answer of the server to copy");
    bytes.close();
    const Process floorProcess(scene.floorProgram, {u"fixed"_s, bytes.fileName()});

    std::vector<double> floor;
    std::vector<double> ours;
    for (int i = 0; i < rounds; ++i) {
        floor.push_back(measured(floorProcess, asking(floorProcess.port(), request)).perCpuSecond);
        ours.push_back(measured(scene.server, asking(scene.server.port(), request)).perCpuSecond);
    }
    return {{u"k"_s, u"GET /api/v1/meta, a second of CPU"_s, median(floor), median(ours), 0.5}};
}

QList<Figure> measurePage(Scene &scene)
{
    const std::string request = getting("/api/v1/tickets?limit=50", scene.token);
    const Process floorProcess(scene.floorProgram, {u"page"_s, scene.folder + u"/floor.db"_s});
    const std::string page = itemsOf(askOnce(scene.server.port(), request));
    if (page.size() < 5000 || page != itemsOf(askOnce(floorProcess.port(), request)))
        throw Broken("floor and server do not answer the same page");

    std::vector<double> floor;
    std::vector<double> ours;
    std::vector<double> p99;
    for (int i = 0; i < rounds; ++i) {
        floor.push_back(measured(floorProcess, asking(floorProcess.port(), request)).perCpuSecond);
        const Measured here = measured(scene.server, asking(scene.server.port(), request));
        ours.push_back(here.perCpuSecond);
        p99.push_back(here.p99);
    }
    const double allAtOnce = connections * 1000 / median(ours);
    return {{u"l"_s, u"signed-in page of 50 tickets, a second of CPU"_s, median(floor), median(ours), 0.4},
            {u"l"_s, u"  its p99 at 64 connections against 64 x its CPU, ms"_s, allAtOnce, median(p99), 2, Figure::Kind::AtMost}};
}

QList<Figure> measureDurableWrites(Scene &scene)
{
    const int port = scene.server.port();
    const QByteArray floorFile = QFile::encodeName(scene.folder + u"/commits.db"_s);
    int asked = 0;
    const Question creating{port, 201, [&](int) {
        const int n = ++asked;
        return posting("/api/v1/tickets", scene.token, n, R"({"subject":"The printer stops at noon","requesterId":)"
                           + std::to_string(n * 7919 % 2000 + 1) + R"(,"message":{"text":"We have looked into it and write again tomorrow."}})");
    }};
    const Question replying{port, 201, [&](int) {
        const int n = ++asked;
        return posting("/api/v1/tickets/" + std::to_string(n * 7919LL % Account::tickets + 1) + "/messages", scene.token, n,
                       R"({"kind":"reply","text":"We have looked into it and write again tomorrow."})");
    }};

    std::vector<double> floor;
    std::vector<double> creates;
    std::vector<double> replies;
    for (int i = 0; i < rounds; ++i) {
        floor.push_back(rawGroupCommit(floorFile.constData(), roundSeconds / 2));
        if (floor.back() <= 0)
            throw Broken("the floor cannot write");
        const Measured created = measured(scene.server, creating);
        const Measured replied = measured(scene.server, replying);
        creates.push_back(created.perSecond);
        replies.push_back(replied.perSecond);
        scene.created += created.answered;
        scene.replied += replied.answered;
    }
    return {{u"m"_s, u"durable ticket with its mail, 64 in flight, a second"_s, median(floor), median(creates), 0.25},
            {u"m"_s, u"durable reply with its mail, 64 in flight, a second"_s, median(floor), median(replies), 0.25}};
}
