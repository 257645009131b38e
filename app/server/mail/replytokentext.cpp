// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/replytokentext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567"; // RFC 4648, base 32
constexpr qsizetype serialBytes = 5;
constexpr QChar mark = u'r';

QString encoded(const QByteArray &bytes)
{
    QString text;
    unsigned buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += QLatin1Char(alphabet[(buffer >> (bits - 5)) & 31]);
        buffer &= (1U << bits) - 1;
    }
    if (bits > 0)
        text += QLatin1Char(alphabet[(buffer << (5 - bits)) & 31]);
    return text;
}

std::optional<QByteArray> decoded(const QString &text)
{
    QByteArray bytes;
    unsigned buffer = 0;
    int bits = 0;
    for (const QChar character : text) {
        const auto place = QByteArrayView(alphabet).indexOf(character.toLower().toLatin1());
        if (place < 0 || character.unicode() > 0x7f)
            return std::nullopt;
        buffer = (buffer << 5) | unsigned(place);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += char(buffer >> bits);
            buffer &= (1U << bits) - 1;
        }
    }
    if (buffer != 0)
        return std::nullopt;
    return bytes;
}

}

QString ReplyTokenText::toText() const
{
    QByteArray bytes;
    for (qsizetype i = serialBytes - 1; i >= 0; --i)
        bytes += char((serial >> (8 * i)) & 0xff);
    return mark + encoded(bytes + proof);
}

std::optional<ReplyTokenText> ReplyTokenText::fromText(const QString &text)
{
    if (text.size() != length || text.front().toLower() != mark)
        return std::nullopt;
    const auto bytes = decoded(text.sliced(1));
    if (!bytes || bytes->size() != serialBytes + proofBytes)
        return std::nullopt;
    ReplyTokenText token;
    for (const char byte : bytes->first(serialBytes))
        token.serial = (token.serial << 8) | static_cast<unsigned char>(byte);
    token.proof = bytes->sliced(serialBytes);
    return token;
}
