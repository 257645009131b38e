// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/change.h"

/// Calls about contacts and their addresses.
class ContactApi
{
public:
    explicit ContactApi(ApiClient &client) : m_client(client) {}

    QFuture<Result<Page<Contact>>> list(const QString &next = {});
    QFuture<Result<Contact>> contact(ContactId contact);
    QFuture<Result<SavedContact>> create(const ContactDraft &draft);
    QFuture<Result<SavedContact>> save(ContactId contact, qint64 revision, const ContactPatch &patch);

    /// For good.
    QFuture<Result<void>> erase(ContactId contact, qint64 revision);

private:
    ApiClient &m_client;
};
