// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditrecord.h"

#include <QCoreApplication>

/// The audit log in words.
class AuditText
{
    Q_DECLARE_TR_FUNCTIONS(AuditText)
public:
    static QString action(const AuditRecord &record);  ///< what was done; an unknown code stays as it is
    static QString actor(const AuditRecord &record);   ///< by whom
    static QString subject(const AuditRecord &record); ///< to whom or what
    static QString sentence(const AuditRecord &record);
};
