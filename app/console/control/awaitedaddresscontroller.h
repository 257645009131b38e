// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/awaitedaddressapi.h"

#include <QObject>

class Cache;
class ContactForm;

/// Joins what a contact's form says of an address that waits for its proof to the server, which alone knows it.
class AwaitedAddressController : public QObject
{
    Q_OBJECT
public:
    AwaitedAddressController(ContactForm &form, ApiClient &client, Cache &cache, QObject *parent = nullptr);

private:
    void refresh();
    void sendAgain(const QString &address);
    void useNow(const QString &address);
    void refused(const Error &why);

    ContactForm &m_form;
    Cache &m_cache;
    AwaitedAddressApi m_api;
    int m_round = 0; ///< late answers to an older question are dropped
};
