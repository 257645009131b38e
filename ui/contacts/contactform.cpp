// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactform.h"

#include "ui/contacts/addresslist.h"
#include "ui/contacts/awaitedaddressbar.h"
#include "ui/contacts/contactfields.h"
#include "ui/contacts/portalbox.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/text/safetext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

ContactForm::ContactForm(QWidget *parent)
    : QWidget(parent)
    , m_title(makeHeading({}, this))
    , m_newTicket(new QPushButton(tr("New &ticket"), this))
    , m_erase(new QPushButton(tr("Erase conta&ct…"), this))
    , m_fields(new ContactFields(this))
    , m_portal(new PortalBox(this))
    , m_awaited(new AwaitedAddressBar(this))
    , m_makeUser(new QPushButton(tr("Make this contact a user of the account…"), this))
    , m_notice(new InlineNotice(this))
    , m_save(new QPushButton(tr("&Save contact"), this))
    , m_discard(new QPushButton(tr("Discard c&hanges"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBody(), 1);
    column->addWidget(makeRule(this));
    column->addLayout(makeFoot());

    connect(m_fields, &ContactFields::edited, this, &ContactForm::edited);
    connect(m_fields->addresses(), &AddressList::typed, this, &ContactForm::addressTyped);
    connect(m_fields->addresses(), &AddressList::userWanted, this, &ContactForm::userWanted);
    connect(m_fields->addresses(), &AddressList::contactWanted, this, &ContactForm::contactWanted);
    connect(m_portal, &PortalBox::inviteWanted, this, [this] { emit inviteWanted(m_contact.id); });
    connect(m_portal, &PortalBox::blockWanted, this, [this](bool blocked) {
        ContactPatch patch;
        patch.blocked = blocked;
        emit patchWanted(m_contact.id, patch);
    });
    connect(m_erase, &QPushButton::clicked, this, [this] { emit eraseAsked(m_contact.id); });
    connect(m_makeUser, &QPushButton::clicked, this, [this] { emit conversionWanted(m_contact.id); });
    connect(m_newTicket, &QPushButton::clicked, this, [this] { emit newTicketWanted(m_contact.id); });
    startNew();
}

QWidget *ContactForm::makeBody()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_erase);
    head->addWidget(m_newTicket);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_newTicket->setAutoDefault(false);
    m_erase->setAutoDefault(false);
    m_erase->setProperty("link", true);
    m_erase->setVisible(false);

    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(m_portal);
    column->addWidget(m_awaited);
    column->addWidget(m_fields);
    column->addWidget(m_makeUser, 0, Qt::AlignLeading);
    column->addStretch();
    m_makeUser->setProperty("link", true);
    m_makeUser->setAutoDefault(false);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QLayout *ContactForm::makeFoot()
{
    m_save->setProperty("primary", true);
    m_save->setAutoDefault(false);
    m_save->setToolTip(tr("Ctrl+S"));
    m_discard->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &ContactForm::submit);
    connect(m_discard, &QPushButton::clicked, this, &ContactForm::discard);
    auto *keys = new QShortcut(QKeySequence::Save, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ContactForm::submit);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_save);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(24, 10, 24, 12);
    foot->setSpacing(8);
    foot->addWidget(m_notice);
    foot->addLayout(buttons);
    return foot;
}

ContactId ContactForm::contact() const
{
    return m_contact.id;
}

void ContactForm::setRadar(const AddressRadar *radar)
{
    m_fields->setRadar(radar);
}

void ContactForm::setOrganizations(const QList<Organization> &organizations)
{
    m_fields->setOrganizations(organizations);
}

void ContactForm::setMaySupervise(bool may)
{
    m_maySupervise = may;
    m_portal->setMaySupervise(may);
    m_awaited->setMaySupervise(may);
    edited();
}

void ContactForm::askToErase(int tickets, const QString &userOnSameAddress)
{
    QStringList lines{tr("Name, addresses, notes and invites of %1 are erased for good.").arg(safeLine(m_contact.name)),
                      tr("%n ticket(s) stay, without the name.", nullptr, tickets)};
    if (!userOnSameAddress.isEmpty())
        lines.append(tr("The user %1, who has the same address, is not touched.").arg(safeLine(userOnSameAddress)));
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Erase the contact?"), lines.join(u"\n\n"_s), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *erase = box->addButton(tr("&Erase the contact"), QMessageBox::DestructiveRole);
    auto *keep = box->addButton(tr("&Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(erase, &QPushButton::clicked, this, [this, contact = m_contact.id] { emit eraseWanted(contact); });
    box->open();
}

void ContactForm::setMayMakeUsers(bool may)
{
    m_mayMakeUsers = may;
    edited();
}

void ContactForm::showContact(const Contact &contact)
{
    if (contact.id == m_contact.id && m_dirty)
        m_fields->showUntouched(m_contact, contact);
    else if (contact != m_contact)
        m_fields->show(contact);
    if (contact.id != m_contact.id)
        m_notice->clear();
    setContact(contact);
    edited();
}

void ContactForm::startNew()
{
    setContact({});
    m_notice->clear();
    m_fields->show({});
    edited();
    m_fields->focusFirst();
}

void ContactForm::setContact(const Contact &contact)
{
    const bool isAnother = contact.id != m_contact.id;
    m_contact = contact;
    if (!isAnother)
        return;
    m_awaited->clear();
    emit contactShown(contact.id);
}

void ContactForm::showInvites(const QList<Invite> &invites)
{
    m_portal->showInvites(invites);
}

void ContactForm::setAddressFinding(int index, const RadarHit &hit)
{
    m_fields->addresses()->showHit(index, hit, false);
}

void ContactForm::showSaved(const Contact &saved, const QList<RadarHit> &findings)
{
    setBusy(false);
    m_notice->clear();
    setContact(saved);
    m_fields->show(saved);
    edited();
    for (const RadarHit &hit : findings)
        m_fields->addresses()->showHit(qMax(0, ContactFields::addressIn(hit.finding.field)), hit, true);
    emit savedShown(saved.id);
}

void ContactForm::showInviteError(const Error &error)
{
    m_portal->showError(error);
}

void ContactForm::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_left = m_fields->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    m_fields->setEnabled(!busy);
    if (QWidget *left = busy ? nullptr : m_left.data(); left && isVisible())
        left->setFocus(Qt::OtherFocusReason);
    m_portal->setBusy(busy);
    if (busy) {
        m_notice->clear();
        m_fields->clearNotices();
    }
    edited();
}

void ContactForm::showError(const Error &error)
{
    setBusy(false);
    if (!m_fields->showError(error))
        m_notice->say(error);
}

void ContactForm::giveAnotherAddress(int index)
{
    m_fields->addresses()->giveAnother(index);
}

void ContactForm::submit()
{
    if (!m_save->isEnabled())
        return;
    if (m_contact.id.isValid())
        emit patchWanted(m_contact.id, m_fields->patchOf(m_contact));
    else
        emit createWanted(m_fields->draft());
}

void ContactForm::discard()
{
    m_notice->clear();
    m_fields->show(m_contact);
    edited();
}

void ContactForm::edited()
{
    const bool isNew = !m_contact.id.isValid();
    const bool dirty = m_fields->differsFrom(m_contact);
    m_title->setText(isNew ? tr("New contact") : safeLine(m_contact.name));
    m_newTicket->setVisible(!isNew);
    m_erase->setVisible(!isNew && m_maySupervise);
    m_erase->setEnabled(!dirty && !m_busy);
    m_newTicket->setEnabled(!dirty);
    m_portal->setVisible(!isNew);
    m_makeUser->setVisible(!isNew && m_mayMakeUsers);
    m_makeUser->setEnabled(!dirty);
    m_portal->showContact(m_contact, !dirty);
    m_save->setText(isNew ? tr("&Create contact") : tr("&Save contact"));
    m_save->setEnabled(dirty && !m_busy);
    m_discard->setVisible(dirty);
    if (dirty == m_dirty)
        return;
    m_dirty = dirty;
    emit dirtyChanged(dirty);
}
