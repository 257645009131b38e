// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "ui/clashes/addressespage.h"
#include "ui/clashes/clashcard.h"
#include "ui/clashes/clashespane.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/contactspane.h"
#include "ui/parts/banner.h"
#include "ui/quarantine/quarantinepane.h"
#include "ui/text/findingtext.h"
#include "ui/text/safetext.h"
#include "ui/text/statustext.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/replyeditor.h"
#include "ui/tickets/suggestionbar.h"
#include "ui/tickets/ticketlistpane.h"
#include "ui/tickets/ticketproperties.h"
#include "ui/tickets/viewspane.h"
#include "ui/users/organizationpage.h"
#include "ui/users/userspane.h"
#include "ui/window/navigationrail.h"
#include "ui/window/personmenu.h"
#include "ui/window/shortcutsheet.h"
#include "ui/window/statusline.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new WindowActions(this))
    , m_rail(new NavigationRail(this))
    , m_banner(new Banner(this))
    , m_finding(new Banner(this))
    , m_pages(new QStackedWidget(this))
    , m_ticketsSplitter(new QSplitter(this))
    , m_views(new ViewsPane(this))
    , m_tickets(new TicketListPane(this))
    , m_conversation(new ConversationPane(this))
    , m_contacts(new ContactsPane(this))
    , m_organization(new OrganizationPage(this))
    , m_addresses(new AddressesPage(this))
    , m_quarantine(new QuarantinePane(this))
    , m_status(new StatusLine(this))
    , m_menu(new PersonMenu(*m_actions, this))
{
    setWindowTitle(tr("Enterprise Support"));
    m_rail->addPage(int(Page::Tickets), u"mail-message"_s, tr("Tickets"));
    m_rail->addPage(int(Page::Contacts), u"user-identity"_s, tr("Contacts"));
    m_rail->addPage(int(Page::Users), u"user-others"_s, tr("Users"));
    m_rail->addPage(int(Page::Clashes), u"data-warning"_s, tr("Clashes"));
    m_rail->addPage(int(Page::Quarantine), u"mail-mark-junk"_s, tr("Quarantine"));
    m_rail->setMenu(m_menu);
    setCentralWidget(makeBody());
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() * 0.92));
    connectActions();
    showPage(Page::Tickets);
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeBody()
{
    m_pages->addWidget(makeTicketsPage());
    m_pages->addWidget(m_contacts);
    m_pages->addWidget(m_organization);
    m_pages->addWidget(m_addresses);
    m_pages->addWidget(m_quarantine);

    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_banner);
    main->addWidget(m_finding);
    main->addWidget(m_pages, 1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_rail);
    upper->addLayout(main, 1);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(upper, 1);
    column->addWidget(m_status);
    return body;
}

QWidget *MainWindow::makeTicketsPage()
{
    m_ticketsSplitter->addWidget(m_views);
    m_ticketsSplitter->addWidget(m_tickets);
    m_ticketsSplitter->addWidget(m_conversation);
    m_ticketsSplitter->setChildrenCollapsible(false);
    m_ticketsSplitter->setHandleWidth(1);
    m_ticketsSplitter->setStretchFactor(0, 0);
    m_ticketsSplitter->setStretchFactor(1, 2);
    m_ticketsSplitter->setStretchFactor(2, 3);
    const int letter = fontMetrics().averageCharWidth();
    m_ticketsSplitter->setSizes({letter * 26, letter * 58, letter * 90});
    return m_ticketsSplitter;
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    const auto goToView = [this](const QString &key) {
        showPage(Page::Tickets);
        m_tickets->clearSearch();
        m_views->setCurrentView(key);
    };
    on(m_actions->next, [this] { m_tickets->chooseNext(); });
    on(m_actions->previous, [this] { m_tickets->choosePrevious(); });
    on(m_actions->newTicket, &MainWindow::newTicketWanted);
    on(m_actions->reply, [this] { m_conversation->replyEditor()->startReply(); });
    on(m_actions->note, [this] { m_conversation->replyEditor()->startNote(); });
    on(m_actions->status, [this] { m_conversation->properties()->openStatus(); });
    on(m_actions->assign, [this] { m_conversation->properties()->openAssignee(); });
    on(m_actions->assignToMe, [this] { m_conversation->properties()->assignTo(m_user); });
    on(m_actions->makeRequester, [this] { m_conversation->suggestion()->confirm(); });
    on(m_actions->search, [this] { page() == Page::Contacts ? m_contacts->startSearch() : (showPage(Page::Tickets), m_tickets->startSearch()); });
    on(m_actions->inbox, [goToView] { goToView(u"open"_s); });
    on(m_actions->mine, [goToView] { goToView(u"mine"_s); });
    on(m_actions->unassigned, [goToView] { goToView(u"unassigned"_s); });
    on(m_actions->contacts, [this] { showPage(Page::Contacts); });
    on(m_actions->users, [this] { showPage(Page::Users); });
    on(m_actions->clashes, [this] { showPage(Page::Clashes); });
    on(m_actions->quarantine, [this] { showPage(Page::Quarantine); });
    on(m_actions->nextPane, [this] { cyclePane(1); });
    on(m_actions->previousPane, [this] { cyclePane(-1); });
    on(m_actions->sidebar, [this] { m_views->setVisible(!m_views->isVisible()); });
    on(m_actions->sync, &MainWindow::syncWanted);
    on(m_actions->shortcuts, [this] { (new ShortcutSheet(m_actions->all(), this))->open(); });
    on(m_actions->audit, &MainWindow::auditWanted);
    on(m_actions->account, &MainWindow::accountWanted);
    on(m_actions->portalLink, &MainWindow::portalLinkWanted);
    on(m_actions->signOut, &MainWindow::signOutWanted);
    on(m_actions->quit, &MainWindow::close);

    for (int n = 1; n <= 9; ++n)
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + n)), this), &QShortcut::activated, this, [this, n] {
            showPage(Page::Tickets);
            m_views->chooseView(n - 1);
        });
    connect(m_rail, &NavigationRail::pageChosen, this, [this](int page) { showPage(Page(page)); });
    connect(m_menu, &PersonMenu::lookChosen, this, [this](int look) { emit lookChosen(Look(look)); });
    connect(m_banner, &Banner::actionChosen, this, [this] { m_sync.state == SyncStatus::State::SignedOut ? emit signInWanted() : emit syncWanted(); });
    connect(m_finding, &Banner::actionChosen, m_finding, &Banner::clear);
    connect(m_tickets, &TicketListPane::newTicketWanted, this, &MainWindow::newTicketWanted);
    connect(m_tickets, &TicketListPane::ticketOpened, m_conversation, qOverload<>(&QWidget::setFocus));
}

ClashesPane *MainWindow::clashes() const
{
    return m_addresses->clashes();
}

RegistrationsPane *MainWindow::registrations() const
{
    return m_addresses->registrations();
}

UsersPane *MainWindow::users() const
{
    return m_organization->users();
}

TeamsPane *MainWindow::teams() const
{
    return m_organization->teams();
}

MainWindow::Page MainWindow::page() const
{
    return Page(m_pages->currentIndex());
}

void MainWindow::showPage(Page wanted)
{
    m_pages->setCurrentIndex(int(wanted));
    m_rail->setPage(int(wanted));
    for (QAction *action : {m_actions->next, m_actions->previous, m_actions->reply, m_actions->note, m_actions->status, m_actions->assign,
                            m_actions->assignToMe, m_actions->makeRequester})
        action->setEnabled(wanted == Page::Tickets);
    QWidget *pane = wanted == Page::Tickets ? m_tickets : m_pages->currentWidget();
    pane->setFocus();
}

void MainWindow::showUsers()
{
    m_organization->showUsers();
    showPage(Page::Users);
}

void MainWindow::setServer(const QString &url)
{
    m_status->setServer(url);
}

void MainWindow::setUser(const User &user)
{
    m_user = user.id;
    const QString name = safeLine(user.name);
    m_rail->setUser(name);
    m_menu->setUser(name, safeLine(user.email));
    m_status->setUser(tr("%1, %2").arg(name, StatusText::of(user.role)));
    m_actions->audit->setEnabled(user.role != Role::Agent);
    clashes()->card()->setRights(user.role != Role::Agent, user.id);
    m_addresses->setMaySupervise(user.role != Role::Agent);
    m_organization->setMayManage(user.role == Role::Administrator);
    m_contacts->form()->setMayMakeUsers(user.role == Role::Administrator);
}

void MainWindow::setLook(Look look)
{
    m_menu->setLook(int(look));
}

void MainWindow::setRadar(const AddressRadar *radar)
{
    m_conversation->setRadar(radar);
    m_contacts->form()->setRadar(radar);
    users()->setRadar(radar);
    m_addresses->setRadar(radar);
}

void MainWindow::setOpenClashes(int count)
{
    m_openClashes = count;
    countAddresses();
}

void MainWindow::setWaitingAccounts(int count)
{
    m_waitingAccounts = count;
    m_addresses->setWaiting(count);
    countAddresses();
}

void MainWindow::countAddresses()
{
    QStringList words;
    if (m_openClashes > 0)
        words.append(tr("%n open clash(es)", nullptr, m_openClashes));
    if (m_waitingAccounts > 0)
        words.append(tr("%n account(s) waiting for approval", nullptr, m_waitingAccounts));
    m_rail->setBadge(int(Page::Clashes), m_openClashes + m_waitingAccounts, words.join(u", "_s));
}

void MainWindow::saveState(QSettings &settings) const
{
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/page"_s, int(page()));
    settings.setValue(u"window/tickets"_s, m_ticketsSplitter->saveState());
    settings.setValue(u"window/views"_s, !m_views->isHidden());
    settings.setValue(u"window/conversation"_s, m_conversation->saveState());
    settings.setValue(u"window/contacts"_s, m_contacts->saveState());
    settings.setValue(u"window/order"_s, int(m_tickets->order()));
}

void MainWindow::restoreState(const QSettings &settings)
{
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_ticketsSplitter->restoreState(settings.value(u"window/tickets"_s).toByteArray());
    m_views->setVisible(settings.value(u"window/views"_s, true).toBool());
    m_conversation->restoreState(settings.value(u"window/conversation"_s).toByteArray());
    m_contacts->restoreState(settings.value(u"window/contacts"_s).toByteArray());
    m_tickets->setOrder(TicketOrder(qBound(0, settings.value(u"window/order"_s).toInt(), int(TicketOrder::MostUrgent))));
    showPage(Page(qBound(0, settings.value(u"window/page"_s).toInt(), int(Page::Quarantine))));
}

void MainWindow::setSyncStatus(const SyncStatus &status)
{
    m_sync = status;
    m_status->setSyncStatus(status);
    switch (status.state) {
    case SyncStatus::State::Offline:
        m_banner->say(tr("The server cannot be reached. You can go on reading; what you write is sent when it is back."), Tone::Attention, tr("Try now"));
        break;
    case SyncStatus::State::SignedOut:
        m_banner->say(tr("You were signed out. Sign in again to go on; nothing you wrote is lost."), Tone::Attention, tr("Sign in"));
        break;
    case SyncStatus::State::Failed:
        m_banner->say(tr("This account's data could not be brought up to date."), Tone::Bad, tr("Try again"));
        break;
    default:
        m_banner->clear();
    }
}

void MainWindow::showMessage(const QString &sentence)
{
    m_status->showMessage(sentence);
}

void MainWindow::showNotice(const QString &sentence)
{
    if (sentence.isEmpty())
        m_finding->clear();
    else
        m_finding->say(sentence, Tone::Attention, tr("Close"));
}

void MainWindow::showFinding(const Finding &finding)
{
    showNotice(FindingText::sentence(finding));
}

/// The keyboard starts in the page, not in the rail.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous())
        showPage(page());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit closing();
    event->accept();
}

void MainWindow::cyclePane(int step)
{
    QList<QWidget *> panes;
    if (page() == Page::Tickets)
        panes = {m_views, m_tickets, m_conversation, m_conversation->replyEditor()};
    else
        panes = {m_pages->currentWidget()};
    panes << m_rail;
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });

    QWidget *focused = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            at = i;
    QWidget *target = panes[(at + step + panes.size()) % panes.size()];
    target == m_rail ? m_rail->focusPage() : target->setFocus(Qt::ShortcutFocusReason);
}
