// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/replytokens.h"

#include "app/server/mail/replytokentext.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray freshKey()
{
    QByteArray key(crypto_auth_hmacsha256_KEYBYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_keygen(reinterpret_cast<unsigned char *>(key.data()));
    return key;
}

}

Result<void> ReplyTokens::prepare()
{
    return m_tokens.key(freshKey()).transform([](const QByteArray &) {});
}

Result<QString> ReplyTokens::issue(TicketId ticket, const EmailKey &recipient, ReplyStanding standing)
{
    const auto token = m_tokens.ensure({0, ticket, recipient, standing, false}, m_now);
    if (!token)
        return Failure(token.error());
    return proofOf(*token).transform([&](const QByteArray &proof) { return ReplyTokenText{token->serial, proof}.toText(); });
}

Result<std::optional<ReplyToken>> ReplyTokens::find(const QString &text)
{
    const auto written = ReplyTokenText::fromText(text);
    if (!written)
        return std::nullopt;
    auto token = m_tokens.bySerial(written->serial);
    if (!token || !*token)
        return token;
    const auto proof = proofOf(**token);
    if (!proof)
        return Failure(proof.error());
    if (sodium_memcmp(proof->constData(), written->proof.constData(), size_t(proof->size())) != 0)
        return std::nullopt;
    return token;
}

Result<QByteArray> ReplyTokens::proofOf(const ReplyToken &token)
{
    const auto key = m_tokens.key(freshKey());
    if (!key)
        return Failure(key.error());
    if (key->size() != crypto_auth_hmacsha256_KEYBYTES)
        return fail(Error::Kind::Broken, u"store.broken"_s, u"the key of the reply tokens is damaged"_s);
    const QByteArray bound = "reply-token 1\n" + QByteArray::number(token.serial) + '\n' + QByteArray::number(token.ticket.value) + '\n'
        + (token.standing == ReplyStanding::Agent ? "agent\n" : "requester\n") + token.recipient.value().toUtf8();
    QByteArray proof(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(proof.data()), reinterpret_cast<const unsigned char *>(bound.constData()),
                           size_t(bound.size()), reinterpret_cast<const unsigned char *>(key->constData()));
    return proof.first(ReplyTokenText::proofBytes);
}
