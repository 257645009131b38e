// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/awaitedaddressapi.h"

#include "models/protocol/awaitedaddressjson.h"
#include "models/protocol/contactdraftjson.h"
#include "models/protocol/contactjson.h"

using namespace Qt::StringLiterals;

namespace {

QString pathOf(ContactId contact)
{
    return u"/contacts/%1/awaited-addresses"_s.arg(contact.value);
}

}

QFuture<Result<Page<AwaitedAddress>>> AwaitedAddressApi::of(ContactId contact)
{
    return m_client.call<Page<AwaitedAddress>>(ApiRequest::get(pathOf(contact)),
                                               [](const QByteArray &body) { return protocol::readAwaitedAddressPage(body); });
}

QFuture<Result<void>> AwaitedAddressApi::sendAgain(ContactId contact, const QString &address)
{
    return m_client.call(ApiRequest::post(pathOf(contact) + u"/link"_s, protocol::writeAddress(address)));
}

QFuture<Result<SavedContact>> AwaitedAddressApi::useNow(ContactId contact, const QString &address)
{
    return m_client.call<SavedContact>(ApiRequest::post(pathOf(contact) + u"/use"_s, protocol::writeAddress(address)),
                                       [](const QByteArray &body) { return protocol::readSavedContact(body); });
}
