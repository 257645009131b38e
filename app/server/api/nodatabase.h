// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

/// What handlers on the network thread get in place of a database: every step is refused.
class NoDatabase : public Database
{
public:
    NoDatabase() : Database(Access::ReadOnly) {}

    Engine engine() const override { return Engine::Sqlite; }

protected:
    Result<qint64> run(QByteArrayView, const Values &, const Visit *) override
    {
        return fail(Error::Kind::Unavailable, QStringLiteral("store.unavailable"), QStringLiteral("asked on the network thread"));
    }
    bool inTransaction() const override { return false; }
    QByteArray beginStatement() const override { return "BEGIN"; }
};
