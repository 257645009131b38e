// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/control/controlclient.h"

#include "app/server/command/control/controlsocket.h"

#include <QJsonDocument>

#include <unistd.h>

static constexpr int patience = 3600; // seconds: a large account takes its time

CommandOutcome askRunningServer(const QString &data, const QJsonObject &request, const Error &locked)
{
    const auto socket = ControlSocket::connect(data);
    if (!socket)
        return CommandOutcome::refusal(locked);
    const bool asked = ControlSocket::writeLine(*socket, QJsonDocument(request).toJson(QJsonDocument::Compact));
    const auto answer = asked ? QJsonDocument::fromJson(ControlSocket::readLine(*socket, patience)) : QJsonDocument();
    ::close(*socket);
    return answer.isObject() ? CommandOutcome::fromJson(answer.object()) : CommandOutcome::refusal(locked);
}
