// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/address.h"

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

bool isLoopback(const QString &address)
{
    const auto known = parsed(address);
    return known && known->is_loopback();
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

}
