// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/portalbox.h"

#include "ui/parts/elidedlabel.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/pill.h"
#include "ui/parts/statustone.h"
#include "ui/text/errortext.h"
#include "ui/text/safetext.h"
#include "ui/text/statustext.h"
#include "ui/text/timetext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace {

constexpr qsizetype shownInvites = 5;

} // namespace

PortalBox::PortalBox(QWidget *parent)
    : Box(parent)
    , m_state(new Pill(this))
    , m_hint(makeHint({}, this))
    , m_invite(new QPushButton(this))
    , m_block(new QPushButton(this))
    , m_notice(new InlineNotice(this))
    , m_history(new QGridLayout)
{
    auto *title = new QLabel(tr("Customer portal"), this);
    title->setProperty("heading", true);
    setAccessibleName(title->text());
    m_invite->setAutoDefault(false);
    m_block->setAutoDefault(false);
    m_block->setVisible(false);
    m_history->setHorizontalSpacing(12);
    m_history->setColumnStretch(0, 1);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(m_block);
    head->addWidget(m_invite);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_notice);
    column->addLayout(m_history);
    connect(m_invite, &QPushButton::clicked, this, &PortalBox::inviteWanted);
    connect(m_block, &QPushButton::clicked, this, [this] { emit blockWanted(!m_isBlocked); });
}

void PortalBox::showContact(const Contact &contact, bool savedAsShown)
{
    if (contact.id != m_contact) {
        m_notice->clear();
        clearHistory();
    }
    m_contact = contact.id;
    m_mayInvite = savedAsShown && contact.id.isValid() && contact.portal != PortalState::Off && contact.portal != PortalState::Active
        && !contact.emails.isEmpty();
    m_state->say(StatusText::of(contact.portal), toneOf(contact.portal));
    m_hint->setText(hint(contact, savedAsShown));
    m_invite->setText(contact.portal == PortalState::Invited ? tr("Resend &invite") : tr("Send portal &invite"));
    allowInvite(m_mayInvite);
    m_isBlocked = contact.blocked;
    m_block->setText(contact.blocked ? tr("Un&block") : tr("&Block"));
    m_block->setToolTip(tr("A blocked contact cannot get into the portal by any address."));
    m_block->setVisible(m_maySupervise && contact.id.isValid());
    m_block->setEnabled(savedAsShown);
    m_invite->setVisible(contact.portal != PortalState::Active);
}

void PortalBox::setMaySupervise(bool may)
{
    m_maySupervise = may;
    m_block->setVisible(may && m_contact.isValid());
}

/// The keyboard does not wander off into a field while somebody's change takes the button away.
void PortalBox::allowInvite(bool allowed)
{
    if (m_invite->hasFocus() && !allowed)
        setFocus(Qt::OtherFocusReason);
    m_invite->setEnabled(allowed);
}

QString PortalBox::hint(const Contact &contact, bool savedAsShown) const
{
    if (!savedAsShown && contact.portal != PortalState::Active)
        return tr("Save the contact first, then send the invite.");
    switch (contact.portal) {
    case PortalState::NeverInvited:
        return tr("An invite goes to %1 and lets this contact set a password.").arg(safeLine(contact.primaryAddress()));
    case PortalState::Invited: return tr("The invite was not used yet. Sending it again ends the older one.");
    case PortalState::Active: return tr("This contact signs in to the portal.");
    case PortalState::Off: break;
    }
    if (contact.blocked)
        return tr("This contact is blocked: nothing lets it into the portal. Tickets go on by mail. After unblocking, it needs a new invite.");
    return tr("The address is a user's, and users do not get into the portal. Give the contact another address to invite it.");
}

void PortalBox::showInvites(const QList<Invite> &invites)
{
    clearHistory();
    const QList<Invite> shown = invites.first(qMin(shownInvites, invites.size()));
    for (int row = 0; row < shown.size(); ++row) {
        const Invite &invite = shown[row];
        auto *address = new ElidedLabel(this);
        address->setText(invite.address);
        auto *when = makeHint(TimeText::dated(invite.createdAt), this);
        when->setWordWrap(false);
        auto *state = new Pill(this);
        state->say(StatusText::of(invite.state), toneOf(invite.state));
        if (!invite.reason.isEmpty())
            state->setToolTip(ErrorText::field({{}, invite.reason}));
        m_history->addWidget(address, row, 0);
        m_history->addWidget(when, row, 1);
        m_history->addWidget(state, row, 2, Qt::AlignTrailing);
    }
}

void PortalBox::showError(const Error &error)
{
    setBusy(false);
    m_notice->say(error);
}

void PortalBox::setBusy(bool busy)
{
    if (busy)
        m_notice->clear();
    allowInvite(m_mayInvite && !busy);
}

void PortalBox::clearHistory()
{
    while (QLayoutItem *item = m_history->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}
