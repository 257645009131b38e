// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/useraccessbox.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/pill.h"
#include "ui/parts/statustone.h"
#include "ui/text/safetext.h"
#include "ui/text/statustext.h"
#include "ui/text/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

UserAccessBox::UserAccessBox(QWidget *parent)
    : Box(parent)
    , m_state(new Pill(this))
    , m_hint(makeHint({}, this))
    , m_notice(new InlineNotice(this))
    , m_resend(addButton(tr("Resend &invitation")))
    , m_endSessions(addButton(tr("End all sess&ions")))
    , m_reactivate(addButton(tr("Rea&ctivate")))
    , m_deactivate(addButton(tr("&Deactivate…")))
    , m_delete(addButton(tr("Delete…")))
{
    auto *title = new QLabel(tr("Access to the console"), this);
    title->setProperty("heading", true);
    setAccessibleName(title->text());
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_state);
    head->addStretch();
    auto *buttons = new FlowLayout;
    for (QPushButton *button : std::as_const(m_buttons))
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_notice);
    column->addLayout(buttons);

    connect(m_resend, &QPushButton::clicked, this, &UserAccessBox::invitationWanted);
    connect(m_endSessions, &QPushButton::clicked, this, &UserAccessBox::sessionsEndWanted);
    connect(m_reactivate, &QPushButton::clicked, this, [this] { emit actWanted(UserAct::Reactivate); });
    connect(m_deactivate, &QPushButton::clicked, this, [this] { emit actWanted(UserAct::Deactivate); });
    connect(m_delete, &QPushButton::clicked, this, [this] { emit actWanted(UserAct::Delete); });
}

QPushButton *UserAccessBox::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons << button;
    return button;
}

void UserAccessBox::showUser(const User &user, bool isSelf)
{
    if (user.id != m_user)
        m_notice->clear();
    m_user = user.id;
    m_state->say(StatusText::of(user.state), toneOf(user.state));
    m_hint->setText(hint(user));
    m_resend->setVisible(user.state == UserState::Invited);
    m_endSessions->setVisible(user.state == UserState::Active);
    m_reactivate->setVisible(user.state == UserState::Deactivated);
    m_deactivate->setVisible(user.state == UserState::Active || user.state == UserState::Invited);
    m_deactivate->setEnabled(!isSelf);
    m_delete->setEnabled(!isSelf);
    const QString why = isSelf ? tr("Another administrator has to do this.") : QString();
    m_deactivate->setToolTip(why);
    m_delete->setToolTip(why);
}

QString UserAccessBox::hint(const User &user) const
{
    const QString address = safeLine(user.email);
    switch (user.state) {
    case UserState::Invited:
        if (user.invitationExpiresAt > QDateTime::currentMSecsSinceEpoch())
            return tr("The code in the mail to %1 is good until %2. Sending it again ends the older one.").arg(address, TimeText::dated(user.invitationExpiresAt));
        return tr("The invitation to %1 ran out. Send it again to give the person a new code.").arg(address);
    case UserState::Active:
        return user.hasSecondFactor ? tr("Signs in with password and second factor.") : tr("Signs in with a password, without a second factor.");
    case UserState::Deactivated:
        if (address.isEmpty())
            return tr("Cannot sign in. The address %1 was released.").arg(safeLine(user.releasedAddress));
        return tr("Cannot sign in. The address %1 stays reserved, so it does not get into the portal either.").arg(address);
    case UserState::Deleted: break;
    }
    return {};
}

void UserAccessBox::setBusy(bool busy)
{
    if (busy)
        m_notice->clear();
}

void UserAccessBox::showError(const Error &error)
{
    m_notice->say(error);
}

void UserAccessBox::showDone(const QString &sentence)
{
    m_notice->say(sentence, Tone::Good);
}
