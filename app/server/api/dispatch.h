// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"
#include "app/server/api/routetable.h"
#include "app/server/http/httpserver.h"
#include "app/server/store/commitsignal.h"

#include <atomic>

class Workers;

/// Takes a request to its handler: finds the route, opens the door, runs the handler on its lane and
/// answers; a writer's answer goes out after its commit.
class Dispatch
{
public:
    Dispatch(Routes routes, Workers &workers, const AccountSettings &settings, const CommitSignal &committed);

    void handle(HttpRequest request, http::Responder respond);
    bool takesUpload(const QByteArray &method, const QString &path) const;

private:
    struct Call;
    void inlined(Call &call);
    void onReader(std::shared_ptr<Call> call);
    void onWriter(std::shared_ptr<Call> call);
    void onHashing(std::shared_ptr<Call> call);

    RouteTable m_routes;
    Workers &m_workers;
    const AccountSettings &m_settings;
    const CommitSignal &m_committed;
    std::atomic<bool> m_hasUser = false; ///< once true it stays so: the last administrator cannot be removed
};
