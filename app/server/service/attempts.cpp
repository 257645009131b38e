// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/attempts.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <arpa/inet.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 hour = 3600 * second;
constexpr qint64 day = 24 * hour;

QString digest(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

}

struct Attempts::Limit {
    qint64 free;    ///< how many cost no wait
    qint64 longest; ///< the wait does not grow beyond this

    qint64 waitAfter(qint64 count) const
    {
        if (count <= free)
            return 0;
        const qint64 doublings = std::min<qint64>(count - free - 1, 20);
        return std::min(longest, second << doublings);
    }
};

QString Attempts::bucket(const QString &kind, const QString &what) const
{
    return m_door + u':' + kind + u':' + what;
}

Result<void> Attempts::mayTry(const EmailKey &key, const QString &source, const QString &code) const
{
    const QString network = networkOf(source);
    const auto known = m_counts.count(bucket(u"known"_s, digest(key.value() + u' ' + network)));
    const auto ofKey = m_counts.count(bucket(u"key"_s, digest(key.value())));
    const auto ofNetwork = m_counts.count(bucket(u"source"_s, network));
    const auto ofAll = m_counts.count(bucket(u"all"_s, {}));
    for (const auto *count : {&known, &ofKey, &ofNetwork, &ofAll}) {
        if (!*count)
            return Failure(count->error());
    }

    const bool isKnown = known->lastAt > 0;
    const qint64 until = std::max(ofNetwork->blockedUntil, isKnown ? 0 : std::max(ofKey->blockedUntil, ofAll->blockedUntil));
    if (until <= m_now)
        return {};
    Error error{Error::Kind::Limited, code};
    error.extra.insert(u"retryAfter"_s, (until - m_now + second - 1) / second);
    return Failure(error);
}

// For one key, one network and all together.

Result<void> Attempts::failed(const EmailKey &key, const QString &source)
{
    return count(key, source, {{5, 60 * second}, {20, 900 * second}, {1000, 2 * second}});
}

Result<void> Attempts::asked(const EmailKey &key, const QString &source)
{
    return count(key, source, {{3, 60 * second}, {60, 900 * second}, {1000, 2 * second}});
}

Result<void> Attempts::count(const EmailKey &key, const QString &source, const Limit (&limits)[3])
{
    const QString buckets[] = {bucket(u"key"_s, digest(key.value())), bucket(u"source"_s, networkOf(source)), bucket(u"all"_s, {})};
    for (int i = 0; i < 3; ++i) {
        const auto counted = m_counts.addFailure(buckets[i], m_now, m_now - hour);
        if (!counted)
            return Failure(counted.error());
        const qint64 wait = limits[i].waitAfter(*counted);
        if (const auto blocked = wait > 0 ? m_counts.block(buckets[i], m_now + wait) : Result<void>(); !blocked)
            return blocked;
    }
    return m_counts.prune(m_now - 90 * day);
}

Result<void> Attempts::succeeded(const EmailKey &key, const QString &source)
{
    return m_counts.forget(bucket(u"key"_s, digest(key.value())))
        .and_then([&] {
            const QString known = bucket(u"known"_s, digest(key.value() + u' ' + networkOf(source)));
            return m_counts.addFailure(known, m_now, m_now);
        })
        .transform([](qint64) {});
}

Result<bool> Attempts::isFirstOfHour(const EmailKey &key)
{
    return isWithinHour(u"stranger"_s, key, 1);
}

Result<bool> Attempts::isWithinHour(const QString &what, const EmailKey &key, qint64 most)
{
    const QString inThisHour = digest(key.value()) + u':' + QString::number(m_now / hour);
    return m_counts.addFailure(bucket(what, inThisHour), m_now, 0).transform([&](qint64 counted) { return counted <= most; });
}

Result<bool> Attempts::isFirstOfDay(const QString &what, const EmailKey &key)
{
    const QString name = bucket(what, digest(key.value()));
    const auto before = m_counts.count(name);
    if (!before)
        return Failure(before.error());
    if (before->lastAt > m_now - day)
        return false;
    return m_counts.addFailure(name, m_now, 0).transform([](qint64) { return true; });
}

QString Attempts::networkOf(const QString &source)
{
    const QByteArray text = source.toLatin1();
    in6_addr address{};
    if (inet_pton(AF_INET6, text.constData(), &address) != 1)
        return source;
    if (IN6_IS_ADDR_V4MAPPED(&address)) {
        char plain[INET_ADDRSTRLEN] = {};
        inet_ntop(AF_INET, address.s6_addr + 12, plain, sizeof plain);
        return QString::fromLatin1(plain);
    }
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(address.s6_addr), 8).toHex()) + u"::/64"_s;
}
