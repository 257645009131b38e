// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What services need to know of the installation. Fixed while the server runs.
struct AccountSettings {
    QString publicUrl;       ///< where customers reach the portal, without the trailing slash
    QString defaultLanguage; ///< "pt-BR", "es" or "en"
    QString company;         ///< the name customers read
    QString setupTokenFile;  ///< holds the proof an empty account's first administrator must show
};
