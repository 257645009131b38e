// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QJsonObject>
#include <QString>

enum class TemplateKind { Text, Html };

/// \a name (":/mail/invite.txt") filled with \a data. In Html every value is escaped unless the template asks for
/// it raw. Broken "template.missing", "template.broken".
Result<QString> renderTemplate(const QString &name, TemplateKind kind, const QJsonObject &data);
