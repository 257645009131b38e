// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/password.h"

#include "app/server/service/blockedpasswords.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace password {

namespace {

constexpr size_t memory = 19 * 1024 * 1024;
constexpr unsigned long long passes = 2;

// What a malformed or missing hash is replaced by, so that it costs the same. Nobody knows a password for it.
const QByteArray dummyHash()
{
    static const QByteArray made = [] {
        QByteArray secret(32, Qt::Uninitialized);
        randombytes_buf(secret.data(), size_t(secret.size()));
        return hash(QString::fromLatin1(secret.toHex())).value_or(QString()).toLatin1();
    }();
    return made;
}

QString blanksMadeEqual(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Separator_Space)
            character = u' ';
    }
    return text;
}

QByteArray prepared(const QString &typed)
{
    return blanksMadeEqual(typed).normalized(QString::NormalizationForm_C).toUtf8();
}

bool hasForbiddenCharacters(const QString &typed)
{
    if (!typed.isValidUtf16())
        return true;
    return std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

}

Result<void> check(const QString &typed, const QStringList &ownWords, const QString &field)
{
    if (hasForbiddenCharacters(typed))
        return failInvalid(field, u"password.characters"_s);
    const QString text = QString::fromUtf8(prepared(typed));
    const auto length = text.toUcs4().size();
    if (length < shortest)
        return failInvalid(field, u"password.too-short"_s);
    if (length > longest)
        return failInvalid(field, u"password.too-long"_s);
    if (isBlockedPassword(text, ownWords))
        return failInvalid(field, u"password.common"_s);
    return {};
}

Result<QString> hash(const QString &typed)
{
    const QByteArray text = prepared(typed);
    char made[crypto_pwhash_STRBYTES] = {};
    const int failed = crypto_pwhash_str_alg(made, text.constData(), size_t(text.size()), passes, memory,
                                             crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return fail(Error::Kind::Unavailable, u"password.no-memory"_s);
    return QString::fromLatin1(made);
}

bool matches(const QString &hash, const QString &typed)
{
    const bool isThere = !hash.isEmpty();
    const QByteArray held = isThere ? hash.toLatin1() : dummyHash();
    // A request may carry a megabyte; what is longer than any password is not read to its end.
    const QByteArray text = prepared(typed.left(2 * longest + 2));
    return crypto_pwhash_str_verify(held.constData(), text.constData(), size_t(text.size())) == 0 && isThere;
}

bool isOutdated(const QString &hash)
{
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), passes, memory) != 0;
}

}
