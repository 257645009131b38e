// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/secondfactors.h"

#include "app/server/service/totp.h"
#include "app/server/service/typedcode.h"

using namespace Qt::StringLiterals;

Result<bool> SecondFactors::isAskedOf(UserId user) const
{
    return m_factors.of(user).transform([](const auto &factor) { return factor && factor->isConfirmed; });
}

Result<bool> SecondFactors::accept(UserId user, const QString &code)
{
    const auto factor = m_factors.hold(user);
    if (!factor)
        return Failure(factor.error());
    if (!*factor)
        return false;
    const auto step = totp::stepOf((*factor)->secret, code, m_now);
    if (!step)
        return m_factors.useRecoveryCode(user, typedcode::hashOf(code));
    if (*step <= (*factor)->lastStep)
        return false;
    return m_factors.setLastStep(user, *step).transform([] { return true; });
}

Result<void> SecondFactors::check(UserId user, const QString &code)
{
    const auto asked = isAskedOf(user);
    if (!asked)
        return Failure(asked.error());
    if (!*asked)
        return {};
    if (code.trimmed().isEmpty())
        return fail(Error::Kind::SignedOut, u"session.code-needed"_s);
    const auto accepted = accept(user, code);
    if (!accepted)
        return Failure(accepted.error());
    if (!*accepted)
        return fail(Error::Kind::SignedOut, u"session.code-wrong"_s);
    return {};
}

Result<QStringList> SecondFactors::renewRecoveryCodes(UserId user)
{
    QStringList codes;
    QList<QByteArray> hashes;
    for (int i = 0; i < 10; ++i) {
        const Secret code = typedcode::fresh();
        codes.append(QString::fromLatin1(code.token));
        hashes.append(code.hash);
    }
    return m_factors.replaceRecoveryCodes(user, hashes).transform([&] { return codes; });
}
