// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/session/tokenstore.h"

#include <QObject>

/// Keeps tokens in the system's keyring and nowhere else.
class KeyringTokenStore : public TokenStore
{
public:
    explicit KeyringTokenStore(const QString &service, int timeLimit = 5'000);

    QFuture<Result<QString>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const QString &token) override;
    QFuture<Result<void>> remove(const QString &key) override;

private:
    template <typename T, typename Job>
    QFuture<Result<T>> run(Job *job, const QString &key, T (*value)(const Job &));

    QString m_service;
    int m_timeLimit;
    QObject m_jobs;
};
