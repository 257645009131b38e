// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/cache/cache.h"
#include "app/console/cache/cachedcontacts.h"
#include "app/console/cache/cachedusers.h"
#include "app/console/cache/claimcache.h"
#include "app/console/control/accountcontroller.h"
#include "app/console/control/attachmentcontroller.h"
#include "app/console/control/auditcontroller.h"
#include "app/console/control/awaitedaddresscontroller.h"
#include "app/console/control/clashescontroller.h"
#include "app/console/control/contactcontroller.h"
#include "app/console/control/conversationcontroller.h"
#include "app/console/control/mailorigincontroller.h"
#include "app/console/control/portallinkcontroller.h"
#include "app/console/control/quarantinecontroller.h"
#include "app/console/control/registrationscontroller.h"
#include "app/console/control/replycontroller.h"
#include "app/console/control/requestscontroller.h"
#include "app/console/control/suggestioncontroller.h"
#include "app/console/control/teamscontroller.h"
#include "app/console/control/ticketformcontroller.h"
#include "app/console/control/ticketlinkcontroller.h"
#include "app/console/control/ticketlistcontroller.h"
#include "app/console/control/useractscontroller.h"
#include "app/console/control/userscontroller.h"
#include "app/console/session/profile.h"
#include "app/console/sync/outbox.h"
#include "app/console/sync/sync.h"
#include "ui/text/statustext.h"
#include "ui/window/mainwindow.h"

#include <QSettings>

/// Everything that belongs to one signed-in account: its cache and outbox, the window and the controllers between
/// them. Made at sign-in, gone at sign-out. The order of members is the order of life.
class Workplace : public QObject
{
    Q_OBJECT
public:
    Workplace(ApiClient &client, const Profile &profile, const Account &account, QObject *parent = nullptr);
    ~Workplace() override;

    MainWindow &window() { return m_window; }
    const Account &account() const { return m_account; }

    void start();
    void openTicket(qint64 number); ///< that a link from outside names
    void showSignedOut(); ///< the server ended the session; what is on show stays

signals:
    void synced(); ///< everything is here and on show

private:
    void join();
    void showTicket(TicketId ticket);
    void showFound(TicketId ticket);
    void showContact(ContactId contact);
    void showUser(UserId user);
    void showStatus();
    void showSelf();
    void report(const Error &why);

    Account m_account;
    QSettings m_settings;
    StatusText m_words;
    Cache m_cache;
    Outbox m_outbox;
    Sync m_sync;
    ClaimCache m_claims;
    CachedUsers m_users;
    CachedContacts m_contacts;    ///< as the contacts pane searches them
    CachedContacts m_suggestions; ///< for the ticket form
    MainWindow m_window;
    TicketListController m_ticketList;
    ConversationController m_conversation;
    ReplyController m_reply;
    AttachmentController m_attachments;
    SuggestionController m_customer;
    TicketFormController m_ticketForm;
    ContactController m_contactPane;
    AwaitedAddressController m_awaited;
    UsersController m_usersPane;
    ClashesController m_clashes;
    RegistrationsController m_registrations;
    RequestsController m_requests;
    AuditController m_audit;
    UserActsController m_userActs;
    TeamsController m_teamsPane;
    AccountController m_accountDialog;
    QuarantineController m_quarantine;
    MailOriginController m_origins;
    PortalLinkController m_portalLink;
    TicketLinkController m_ticketLinks;
    bool m_signedOut = false;
};
