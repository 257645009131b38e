// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/rows.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

void insist(bool fine, const char *what)
{
    if (!fine)
        throw Broken(what);
}

QList<Figure> measureAll(Scene &scene)
{
    QList<Figure> figures;
    for (const auto measure : {measureMemory, measureMeta, measurePage, measureDurableWrites}) // writing last
        figures += measure(scene);
    return figures;
}

/// What was acknowledged is in the file, each with its mail.
void checkWritten(const Account &account, const Account::Written &before, const Scene &scene)
{
    const auto after = account.written();
    const int acknowledged = scene.created + scene.replied;
    insist(after && after->messages - before.messages == acknowledged, "the file has not what was acknowledged");
    insist(after->mails - before.mails == acknowledged, "a message is without its mail");
}

void run(const QString &serverProgram, const QString &floorProgram)
{
    const QTemporaryDir folder(u"bench-XXXXXX"_s); // here and not in /tmp, which may be memory
    insist(folder.isValid(), "no folder to work in");
    Account account(folder.filePath(u"data"_s), serverProgram);
    insist(account.fill(), "no demo account");
    insist(account.copyDatabase(folder.filePath(u"floor.db"_s)), "no copy of the demo account");
    const auto before = account.written();
    insist(before.has_value(), "the demo account cannot be read");

    Process server(serverProgram, {u"serve"_s, u"--data"_s, folder.filePath(u"data"_s), u"--listen"_s, u"127.0.0.1:0"_s});
    insist(server.port() > 0, "the server does not start");
    const auto token = account.signIn(server.port());
    insist(token.has_value(), "nobody can sign in");
    Scene scene{folder.path(), serverProgram, floorProgram, account, server, *token};
    const QList<Figure> figures = measureAll(scene);
    insist(server.stop(), "the server does not stop");
    checkWritten(account, *before, scene);

    double load = 0;
    getloadavg(&load, 1);
    std::printf("\nspeed.md section 2: medians of alternating rounds; %d tickets; no --smtp, so mail stays queued; load %.1f on %u cores\n",
                Account::tickets, load, std::thread::hardware_concurrency());
#ifndef NDEBUG
    std::puts("This is not the release build: the figures say nothing.");
#endif
    printTable(figures);
}

}

/// bench_server SERVER FLOOR: fails when something is wrong, never because something is slow.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: bench_server SUPPORT_SERVER BENCH_FLOOR\n", stderr);
        return 2;
    }
    try {
        run(arguments[1], arguments[2]);
    } catch (const Broken &broken) {
        std::fprintf(stderr, "bench_server: %s\n", broken.what());
        return 1;
    }
    return 0;
}
