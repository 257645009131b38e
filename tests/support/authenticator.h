// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QtEndian>

/// The app on somebody's phone: six digits of RFC 6238 from a secret in base32, by other code than the server's.
class Authenticator
{
public:
    explicit Authenticator(const QString &secret) : m_key(fromBase32(secret)) {}

    /// The code of now, or of so many half minutes later.
    QString code(int later = 0) const
    {
        const quint64 step = qToBigEndian(quint64(QDateTime::currentSecsSinceEpoch() / 30 + later));
        const auto mac = QMessageAuthenticationCode::hash(QByteArray(reinterpret_cast<const char *>(&step), sizeof step), m_key,
                                                          QCryptographicHash::Sha1);
        const int offset = mac.back() & 0x0f;
        const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffff;
        return QString::number(number % 1'000'000).rightJustified(6, u'0');
    }

private:
    static QByteArray fromBase32(const QString &secret)
    {
        QByteArray bytes;
        quint32 held = 0;
        int bits = 0;
        for (const QChar letter : secret) {
            const auto value = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").indexOf(letter.toUpper());
            if (value < 0)
                continue;
            held = held << 5 | quint32(value);
            bits += 5;
            if (bits < 8)
                continue;
            bits -= 8;
            bytes.append(char(held >> bits & 0xff));
        }
        return bytes;
    }

    QByteArray m_key;
};

/// What the app shows for the secret it was given, \a stepsOn half minutes from now.
inline QString authenticatorCode(const QString &base32, int stepsOn = 0)
{
    return Authenticator(base32).code(stepsOn);
}
