// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

class Catalogue;

/// Every sentence of the portal in \a language, by the name templates call it. %1 stands for the value of \a data that the
/// sentence asks for: "company", "name" or "address".
QJsonObject portalSentences(const Catalogue &catalogue, const QString &language, const QJsonObject &data);
