// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/admission.h"

#include "app/server/http/address.h"

namespace http {

Admission::Admission(int inAll, int perSource, const QStringList &trustedProxies)
    : m_inAll(inAll)
    , m_perSource(perSource)
{
    for (const QString &proxy : trustedProxies)
        m_trusted.append(plainAddress(proxy).value_or(proxy));
}

bool Admission::isFree(const QString &address) const
{
    return isLoopback(address) || m_trusted.contains(address);
}

bool Admission::enter(const QString &address)
{
    if (m_total >= m_inAll)
        return false;
    if (!isFree(address)) {
        int &count = m_bySource[sourceNetwork(address)];
        if (count >= m_perSource)
            return false;
        ++count;
    }
    ++m_total;
    return true;
}

void Admission::leave(const QString &address)
{
    --m_total;
    if (isFree(address))
        return;
    const auto found = m_bySource.find(sourceNetwork(address));
    if (found != m_bySource.end() && --found.value() == 0)
        m_bySource.erase(found);
}

void Admission::readForwarded(HttpRequest &request, const QString &peer) const
{
    request.source = peer;
    if (m_trusted.isEmpty() || !m_trusted.contains(peer))
        return;
    // Several fields of one name are one list. The last entry that no proxy of ours wrote about itself counts.
    QByteArray hops;
    for (const auto &[name, value] : request.headers) {
        if (name == "x-forwarded-for")
            hops += (hops.isEmpty() ? QByteArray() : QByteArray(",")) + value;
        else if (name == "x-forwarded-proto")
            request.secure = value.trimmed().compare("https", Qt::CaseInsensitive) == 0;
    }
    const auto entries = hops.split(',');
    for (auto hop = entries.crbegin(); hop != entries.crend(); ++hop) {
        const auto address = plainAddress(QString::fromLatin1(*hop));
        if (!address)
            return;
        request.source = *address;
        if (!m_trusted.contains(*address))
            return;
    }
}

}
