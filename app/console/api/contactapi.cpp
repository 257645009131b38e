// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/contactapi.h"

#include "app/console/api/paging.h"
#include "models/protocol/contactdraftjson.h"
#include "models/protocol/contactjson.h"

using namespace Qt::StringLiterals;

namespace {

Result<SavedContact> readSaved(const QByteArray &body)
{
    return protocol::readSavedContact(body);
}

}

QFuture<Result<Page<Contact>>> ContactApi::list(const QString &next)
{
    return m_client.call<Page<Contact>>(piece(u"/contacts"_s, next),
                                        [](const QByteArray &body) { return protocol::readContactPage(body); });
}

QFuture<Result<Contact>> ContactApi::contact(ContactId contact)
{
    return m_client.call<Contact>(ApiRequest::get(u"/contacts/%1"_s.arg(contact.value)),
                                  [](const QByteArray &body) { return protocol::readContact(body); });
}

QFuture<Result<SavedContact>> ContactApi::create(const ContactDraft &draft)
{
    return m_client.call<SavedContact>(ApiRequest::post(u"/contacts"_s, protocol::write(draft)), readSaved);
}

QFuture<Result<SavedContact>> ContactApi::save(ContactId contact, qint64 revision, const ContactPatch &patch)
{
    return m_client.call<SavedContact>(
        ApiRequest::patch(u"/contacts/%1"_s.arg(contact.value), revision, protocol::write(patch)), readSaved);
}

QFuture<Result<void>> ContactApi::erase(ContactId contact, qint64 revision)
{
    return m_client.call(ApiRequest::remove(u"/contacts/%1"_s.arg(contact.value), revision));
}
