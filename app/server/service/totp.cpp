// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/totp.h"

#include <QUrl>

#include <cstdlib>
#include <liboath/oath.h>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace totp {

namespace {

constexpr unsigned digits = 6;
constexpr size_t stepsBeside = 1;

}

QByteArray freshSecret()
{
    QByteArray secret(20, Qt::Uninitialized);
    randombytes_buf(secret.data(), size_t(secret.size()));
    return secret;
}

QString asBase32(const QByteArray &secret)
{
    char *encoded = nullptr;
    size_t length = 0;
    if (oath_base32_encode(secret.constData(), size_t(secret.size()), &encoded, &length) != OATH_OK)
        return {};
    const QString text = QString::fromLatin1(encoded, qsizetype(length)).remove(u'=');
    std::free(encoded);
    return text;
}

QString uri(const QByteArray &secret, const QString &issuer, const QString &account)
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return u"otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=6&period=30"_s.arg(encoded(issuer), encoded(account),
                                                                                              asBase32(secret));
}

std::optional<qint64> stepOf(const QByteArray &secret, const QString &code, qint64 moment)
{
    const QByteArray typed = QString(code).remove(u' ').toLatin1();
    if (typed.size() != digits)
        return std::nullopt;
    int position = 0;
    uint64_t step = 0;
    const int found = oath_totp_validate3(secret.constData(), size_t(secret.size()), time_t(moment / 1000), OATH_TOTP_DEFAULT_TIME_STEP_SIZE,
                                          OATH_TOTP_DEFAULT_START_TIME, stepsBeside, &position, &step, typed.constData());
    return found >= 0 ? std::optional(qint64(step)) : std::nullopt;
}

QString codeAt(const QByteArray &secret, qint64 moment)
{
    char code[digits + 1] = {};
    oath_totp_generate(secret.constData(), size_t(secret.size()), time_t(moment / 1000), OATH_TOTP_DEFAULT_TIME_STEP_SIZE,
                       OATH_TOTP_DEFAULT_START_TIME, digits, code);
    return QString::fromLatin1(code);
}

}
