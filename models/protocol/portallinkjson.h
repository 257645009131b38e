// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace protocol {

QByteArray writePortalLink(const QString &url);
Result<QString> readPortalLink(const QByteArray &body);

}
