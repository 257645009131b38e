// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/serve.h"

#include "app/server/command/commandline.h"
#include "app/server/serverapp.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// Each connection takes a descriptor, and the usual soft limit is 1,024.
void raiseDescriptorLimit()
{
    rlimit limit = {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

/// The signals that end the server, held back from every thread so that they can be waited for.
sigset_t heldSignals()
{
    sigset_t held;
    sigemptyset(&held);
    sigaddset(&held, SIGTERM);
    sigaddset(&held, SIGINT);
    pthread_sigmask(SIG_BLOCK, &held, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return held;
}

void tellReady(const ServerApp &app)
{
    if (app.needsSetup()) {
        QTextStream(stderr) << "support-server: this account has no user yet. The first administrator needs the token in "
                            << app.account().setupTokenFile << '\n';
    }
    const QByteArray line = QJsonDocument(QJsonObject{{u"listening"_s, app.url()}}).toJson(QJsonDocument::Compact) + '\n';
    std::fputs(line.constData(), stdout);
    std::fflush(stdout);
}

}

int runServe(const QStringList &arguments)
{
    const auto settings = ServerSettings::read(arguments);
    if (!settings)
        return refused(settings.error());
    const sigset_t ending = heldSignals();
    raiseDescriptorLimit();

    ServerApp app(*settings);
    if (const auto started = app.start(); !started)
        return refused(started.error());
    tellReady(app);

    int received = 0;
    sigwait(&ending, &received);
    app.stop();
    return 0;
}
