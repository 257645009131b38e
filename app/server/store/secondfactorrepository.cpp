// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/secondfactorrepository.h"

namespace {

SecondFactor readFactor(const Row &row)
{
    return {row.bytes(0), row.integer(1), !row.isNull(2)};
}

const QByteArray selected = "SELECT secret, last_step, confirmed_at FROM user_second_factor WHERE user_id = ?";

}

Result<std::optional<SecondFactor>> SecondFactorRepository::of(UserId user) const
{
    return m_database.first(selected, {user}, readFactor);
}

Result<std::optional<SecondFactor>> SecondFactorRepository::hold(UserId user)
{
    return m_database.first(selected + " {forUpdate}", {user}, readFactor);
}

Result<void> SecondFactorRepository::insertPending(UserId user, const QByteArray &secret)
{
    return m_database.execute("DELETE FROM user_second_factor WHERE user_id = ? AND confirmed_at IS NULL", {user})
        .and_then([&](qint64) {
            return m_database.execute("INSERT INTO user_second_factor (user_id, secret, created_at) VALUES (?, ?, ?)", {user, secret, m_now});
        })
        .transform([](qint64) {});
}

Result<void> SecondFactorRepository::confirm(UserId user)
{
    return m_database.execute("UPDATE user_second_factor SET confirmed_at = ? WHERE user_id = ?", {m_now, user}).transform([](qint64) {});
}

Result<void> SecondFactorRepository::setLastStep(UserId user, qint64 step)
{
    return m_database.execute("UPDATE user_second_factor SET last_step = ? WHERE user_id = ?", {step, user}).transform([](qint64) {});
}

Result<void> SecondFactorRepository::remove(UserId user)
{
    return replaceRecoveryCodes(user, {})
        .and_then([&] { return m_database.execute("DELETE FROM user_second_factor WHERE user_id = ?", {user}); })
        .transform([](qint64) {});
}

Result<void> SecondFactorRepository::replaceRecoveryCodes(UserId user, const QList<QByteArray> &hashes)
{
    if (const auto gone = m_database.execute("DELETE FROM user_recovery_code WHERE user_id = ?", {user}); !gone)
        return Failure(gone.error());
    for (const QByteArray &hash : hashes) {
        const auto written = m_database.execute("INSERT INTO user_recovery_code (code_hash, user_id) VALUES (?, ?)", {hash, user});
        if (!written)
            return Failure(written.error());
    }
    return {};
}

Result<bool> SecondFactorRepository::useRecoveryCode(UserId user, const QByteArray &hash)
{
    return m_database.execute("DELETE FROM user_recovery_code WHERE user_id = ? AND code_hash = ?", {user, hash})
        .transform([](qint64 used) { return used > 0; });
}
