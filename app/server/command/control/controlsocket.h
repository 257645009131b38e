// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

/// Unix sockets named DIR/control.sock, whatever the length of DIR, and one line each way over them.
namespace ControlSocket {

constexpr qsizetype longestLine = 4 * 1024 * 1024;

/// A listening socket (0600) in \a folder, in the place of one that an ended process left. Unavailable "data.unusable".
Result<int> listen(const QString &folder);

/// Unavailable "control.absent" when nobody listens in \a folder.
Result<int> connect(const QString &folder);

/// One line without its end; empty when none comes in \a seconds.
QByteArray readLine(int socket, int seconds);
bool writeLine(int socket, const QByteArray &line);

}
