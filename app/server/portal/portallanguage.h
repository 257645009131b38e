// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// One of the portal's languages as written ("pt-BR", "es", "en") for what was asked ("PT", "es-AR"); empty when it has none.
QString knownLanguage(const QString &asked);

/// The best of an Accept-Language header; empty when none fits.
QString acceptedLanguage(const QByteArray &header);
