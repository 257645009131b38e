// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/contactapi.h"
#include "app/console/api/inviteapi.h"
#include "app/console/cache/cachedcontacts.h"
#include "app/console/cache/claimcache.h"
#include "models/items/contactlistmodel.h"
#include "ui/contacts/radarhit.h"

#include <QObject>

class ContactForm;
class ContactsPane;
class Wording;

/// Joins the contacts pane to cache, radar and server.
class ContactController : public QObject
{
    Q_OBJECT
public:
    ContactController(ContactsPane &pane, ApiClient &client, Cache &cache, CachedContacts &contacts, const ClaimCache &claims,
                      const Wording &words, UserId self, QObject *parent = nullptr);

    void show(ContactId contact); ///< also chooses it in the list

signals:
    void userWanted(UserId user);
    void newTicketWanted(ContactId contact);
    void conversionWanted(ContactId contact);

private:
    void chosen(ContactId contact);
    void refresh(const Contact *after);
    void refreshOrganizations();
    void refreshInvites();
    void warn(int index, const QString &typed);
    void create(const ContactDraft &draft);
    void save(ContactId contact, const ContactPatch &patch);
    void saved(const SavedContact &saved);
    void refused(const Error &why);
    void invite(ContactId contact);
    void refreshRights();
    void askToErase(ContactId contact);
    void erase(ContactId contact);
    RadarHit hitOf(const Finding &finding, const Contact &contact) const;

    ContactForm &m_form;
    ContactsPane &m_pane;
    Cache &m_cache;
    CachedContacts &m_contacts;
    const ClaimCache &m_claims;
    ContactApi m_api;
    InviteApi m_invites;
    ContactListModel m_model;
    UserId m_self;
    ContactId m_contact;
    qint64 m_base = 0; ///< the revision that the form's fields were filled from
};
