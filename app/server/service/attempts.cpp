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

struct Limit {
    qint64 free;    ///< failures that cost no wait
    qint64 longest; ///< the wait does not grow beyond this
};

constexpr Limit perKey{5, 60 * second};
constexpr Limit perNetwork{20, 900 * second};
constexpr Limit overall{1000, 2 * second};

qint64 waitAfter(qint64 failures, Limit limit)
{
    if (failures <= limit.free)
        return 0;
    const qint64 doublings = std::min<qint64>(failures - limit.free - 1, 20);
    return std::min(limit.longest, second << doublings);
}

QString digest(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

}

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

Result<void> Attempts::failed(const EmailKey &key, const QString &source)
{
    const std::pair<QString, Limit> buckets[] = {{bucket(u"key"_s, digest(key.value())), perKey},
                                                 {bucket(u"source"_s, networkOf(source)), perNetwork},
                                                 {bucket(u"all"_s, {}), overall}};
    for (const auto &[name, limit] : buckets) {
        const auto failures = m_counts.addFailure(name, m_now, m_now - hour);
        if (!failures)
            return Failure(failures.error());
        const qint64 wait = waitAfter(*failures, limit);
        if (const auto blocked = wait > 0 ? m_counts.block(name, m_now + wait) : Result<void>(); !blocked)
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
    const QString inThisHour = digest(key.value()) + u':' + QString::number(m_now / hour);
    return m_counts.addFailure(bucket(u"stranger"_s, inThisHour), m_now, 0).transform([](qint64 failures) { return failures == 1; });
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
