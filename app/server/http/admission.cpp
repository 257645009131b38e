// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/admission.h"

#include <boost/asio/ip/address.hpp>

using namespace Qt::StringLiterals;

namespace http {

namespace {

std::optional<boost::asio::ip::address> parsed(const QString &text)
{
    boost::system::error_code error;
    const auto address = boost::asio::ip::make_address(text.trimmed().toStdString(), error);
    if (error)
        return std::nullopt;
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, address.to_v6());
    return address;
}

}

std::optional<QString> plainAddress(const QString &address)
{
    const auto known = parsed(address);
    if (!known)
        return std::nullopt;
    return QString::fromStdString(known->to_string());
}

QString sourceNetwork(const QString &address)
{
    const auto known = parsed(address);
    if (!known || known->is_v4())
        return address;
    auto bytes = known->to_v6().to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), 0);
    return QString::fromStdString(boost::asio::ip::address_v6(bytes).to_string()) + "/64"_L1;
}

Admission::Admission(int inAll, int perSource, const QStringList &trustedProxies)
    : m_inAll(inAll)
    , m_perSource(perSource)
{
    for (const QString &proxy : trustedProxies)
        m_trusted.append(plainAddress(proxy).value_or(proxy));
}

bool Admission::isFree(const QString &address) const
{
    const auto known = parsed(address);
    return (known && known->is_loopback()) || m_trusted.contains(address);
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
