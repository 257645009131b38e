// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/cache/cache.h"

#include <QObject>
#include <QPointer>

class AddressRadar;
class CachedContacts;
class CachedUsers;
class Outbox;
class QWidget;
class TicketForm;
struct OutboxEntry;

/// Opens the form for a new ticket and joins it to the outbox.
class TicketFormController : public QObject
{
    Q_OBJECT
public:
    TicketFormController(QWidget &window, const Cache &cache, const CachedContacts &contacts, const CachedUsers &users,
                         Outbox &outbox, QObject *parent = nullptr);
    ~TicketFormController() override;

    void setRadar(const AddressRadar *radar) { m_radar = radar; }

    void open(ContactId requester = {});
    TicketForm *form() const;

signals:
    void created(TicketId ticket);
    void willBeSent(); ///< stored; the server cannot be reached now

private:
    void create(const TicketDraft &draft);
    void sent(const OutboxEntry &entry, qint64 id);
    void refused(const OutboxEntry &entry, const Error &why);

    QWidget &m_window;
    const Cache &m_cache;
    const CachedContacts &m_contacts;
    const CachedUsers &m_users;
    Outbox &m_outbox;
    const AddressRadar *m_radar = nullptr;
    QPointer<TicketForm> m_form;
    qint64 m_entry = 0; ///< what the open form is waiting for
};
