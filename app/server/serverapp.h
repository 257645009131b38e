// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/changefeed.h"
#include "app/server/api/dispatch.h"
#include "app/server/channel/housekeeping.h"
#include "app/server/channel/mailentrance.h"
#include "app/server/channel/mailqueue.h"
#include "app/server/channel/requestqueue.h"
#include "app/server/command/control/accountcontrol.h"
#include "app/server/command/control/controlserver.h"
#include "app/server/datafolder.h"
#include "app/server/http/httpserver.h"
#include "app/server/serversettings.h"
#include "app/server/store/clock.h"
#include "app/server/store/commitsignal.h"
#include "app/server/store/workers.h"
#include "app/server/text/catalogue.h"

#include <memory>

/// The server: owns every object. The order of the members is the order of life.
class ServerApp
{
public:
    explicit ServerApp(ServerSettings settings);
    ~ServerApp();

    /// Takes the folder's lock, brings the database up to date and listens. "data.locked" (Conflict) when
    /// another process holds the folder.
    Result<void> start();
    void stop();

    QString url() const; ///< where it listens: "http://127.0.0.1:8420"
    quint16 port() const { return m_port; }
    const AccountSettings &account() const { return m_account; }
    bool needsSetup() const { return m_needsSetup; } ///< as it was at the start
    Workers &workers() { return *m_workers; }
    Clock &clock() { return m_clock; }
    CommitSignal &committed() { return m_committed; }

private:
    Result<void> prepareFolder();
    Result<void> prepareDatabase();
    Result<void> prepareKeys(Database &database);
    Result<void> prepareSetup(Database &database);
    Result<void> startMail();
    Result<void> startMailIn();
    WorkerAccess writerAccess();
    void prepareRequests();
    void startHousekeeping();
    Result<void> startControl();
    Result<void> listen();

    const ServerSettings m_settings;
    AccountSettings m_account;
    quint16 m_port = 0;
    bool m_needsSetup = false;
    const std::shared_ptr<const Catalogue> m_catalogue;
    CommitSignal m_committed;
    Clock m_clock;
    DataFolder m_folder;
    MailComposer m_composer;
    std::unique_ptr<MailQueue> m_mail; ///< null when no mail server is named: mail waits in its table
    std::unique_ptr<MailEntrance> m_mailIn;
    std::unique_ptr<RequestQueue> m_portalRequests;
    std::unique_ptr<RequestQueue> m_userRequests;
    std::unique_ptr<Housekeeping> m_housekeeping;
    std::unique_ptr<Workers> m_workers;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<AccountControl> m_control;
    std::unique_ptr<ControlServer> m_controlServer; ///< how the commands reach this process
    std::unique_ptr<Dispatch> m_dispatch;
    std::unique_ptr<http::Server> m_http;
};
