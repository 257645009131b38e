// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/user.h"
#include "ui/window/syncstatus.h"

#include <QMainWindow>

class AddressRadar;
class AddressesPage;
class Banner;
class ClashesPane;
class ContactsPane;
class ConversationPane;
class NavigationRail;
class OrganizationPage;
class PersonMenu;
class QSettings;
class QuarantinePane;
class QSplitter;
class QStackedWidget;
class RegistrationsPane;
class StatusLine;
class TeamsPane;
class TicketListPane;
class UsersPane;
class ViewsPane;
class WindowActions;

/// Arranges the panes; decides nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    enum class Page { Tickets, Contacts, Users, Clashes, Quarantine };
    enum class Look { FollowSystem, Light, Dark };
    Q_ENUM(Page)

    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    ViewsPane *views() const { return m_views; }
    TicketListPane *tickets() const { return m_tickets; }
    ConversationPane *conversation() const { return m_conversation; }
    ContactsPane *contacts() const { return m_contacts; }
    ClashesPane *clashes() const;
    RegistrationsPane *registrations() const;
    UsersPane *users() const;
    TeamsPane *teams() const;
    QuarantinePane *quarantine() const { return m_quarantine; }

    Page page() const;
    void setServer(const QString &url);
    void setUser(const User &user);
    void setLook(Look look);
    void setRadar(const AddressRadar *radar); ///< for every address on show

    /// Geometry, splitters, page.
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

public slots:
    void showPage(Page page);
    void showUsers(); ///< not the teams on the same page
    void setSyncStatus(const SyncStatus &status);
    void setOpenClashes(int count);
    void setWaitingAccounts(int count);

    /// A passing word in the status bar.
    void showMessage(const QString &sentence);

    /// Said below the banner, until closed; empty: no more.
    void showNotice(const QString &sentence);

    /// Such as "session.keyring-unusable": said once below the banner, until closed.
    void showFinding(const Finding &finding);

signals:
    void newTicketWanted();
    void auditWanted();
    void syncWanted();
    void signInWanted(); ///< from the banner, when signed out elsewhere
    void accountWanted(); ///< "My account"
    void portalLinkWanted(); ///< in the clipboard
    void signOutWanted();
    void lookChosen(Look look);
    void closing(); ///< the window was closed: the time to save

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeBody();
    QWidget *makeTicketsPage();
    void connectActions();
    void cyclePane(int step);
    void countAddresses();

    WindowActions *m_actions = nullptr;
    NavigationRail *m_rail = nullptr;
    Banner *m_banner = nullptr;
    Banner *m_finding = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_ticketsSplitter = nullptr;
    ViewsPane *m_views = nullptr;
    TicketListPane *m_tickets = nullptr;
    ConversationPane *m_conversation = nullptr;
    ContactsPane *m_contacts = nullptr;
    OrganizationPage *m_organization = nullptr;
    AddressesPage *m_addresses = nullptr;
    QuarantinePane *m_quarantine = nullptr;
    StatusLine *m_status = nullptr;
    PersonMenu *m_menu = nullptr;
    SyncStatus m_sync;
    UserId m_user;
    int m_openClashes = 0;
    int m_waitingAccounts = 0;
};
