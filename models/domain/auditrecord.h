// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

/// Somebody or something that an audit record names. The name is the one it has now; empty where it is gone.
struct AuditParty {
    QString kind; ///< "user", "contact", "ticket", …; empty: the program itself, or a stranger
    qint64 id = 0;
    QString name = {};

    bool operator==(const AuditParty &) const = default;
};

/// Who did what to whom, as it was written down.
struct AuditRecord {
    qint64 id = 0;
    qint64 at = 0;
    QString action; ///< "clash.opened", …
    AuditParty actor = {};
    AuditParty subject = {};
    QString source = {}; ///< the network address
    QJsonObject detail = {};

    bool operator==(const AuditRecord &) const = default;
};
