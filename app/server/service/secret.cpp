// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/secret.h"

#include <sodium.h>

Secret Secret::fresh()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    Secret secret;
    secret.token = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    secret.hash = hashOf(secret.token);
    return secret;
}

QByteArray Secret::hashOf(const QByteArray &token)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(token.constData()), size_t(token.size()), nullptr, 0);
    return hash;
}

bool Secret::same(const QByteArray &one, const QByteArray &other)
{
    const QByteArray left = hashOf(one);
    const QByteArray right = hashOf(other);
    const bool equal = sodium_memcmp(left.constData(), right.constData(), size_t(left.size())) == 0;
    return equal && !one.isEmpty();
}
