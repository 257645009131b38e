// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/typedcode.h"

#include <sodium.h>

namespace typedcode {

namespace {

// Crockford's base 32: without the letters that look like another sign.
constexpr char signs[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int length = 28;
constexpr int group = 4;

QByteArray plain(const QString &typed)
{
    QByteArray code;
    for (const QChar character : typed.left(1000).toUpper()) {
        if (character == u'-' || character.isSpace())
            continue;
        if (character == u'O')
            code += '0';
        else if (character == u'I' || character == u'L')
            code += '1';
        else
            code += QString(character).toUtf8();
    }
    return code;
}

}

Secret fresh()
{
    QByteArray code;
    for (int i = 0; i < length; ++i) {
        if (i > 0 && i % group == 0)
            code += '-';
        code += signs[randombytes_uniform(32)];
    }
    Secret secret;
    secret.token = code;
    secret.hash = hashOf(QString::fromLatin1(code));
    return secret;
}

QByteArray hashOf(const QString &typed)
{
    return Secret::hashOf(plain(typed));
}

}
