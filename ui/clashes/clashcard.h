// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clash.h"
#include "models/domain/error.h"

#include <QWidget>

class AddressChip;
class AddressRadar;
class InlineNotice;
class Pill;
class QLabel;
class QLineEdit;
class QPushButton;

/// One clash: who claims the address, how it stands, and what can be done about it, each in one step.
class ClashCard : public QWidget
{
    Q_OBJECT
public:
    explicit ClashCard(QWidget *parent = nullptr);

    void setRadar(const AddressRadar *radar);

    /// Whether the person signed in may accept and take over; \a self: who that is.
    void setRights(bool mayDecide, UserId self);

    /// Another clash empties what was typed; the same one again only refreshes what is shown.
    void showClash(const Clash &clash);
    void setBusy(bool busy);
    void showError(const Error &error);
    void say(const QString &sentence); ///< what came of it

signals:
    void patchWanted(ClashId clash, const ClashPatch &patch);
    void anotherAddressWanted(ClashId clash, const QString &address); ///< for the contact, in place of the clashing one
    void userWanted(UserId user);
    void contactWanted(ContactId contact);

private:
    QLayout *makeHead();
    QWidget *makeRemedies();
    void giveAddress();
    void refresh();

    QLabel *m_address = nullptr;
    AddressChip *m_chip = nullptr;
    Pill *m_state = nullptr;
    QLabel *m_claims = nullptr;
    QLabel *m_owner = nullptr;
    QLabel *m_hint = nullptr;
    InlineNotice *m_notice = nullptr;
    QWidget *m_remedies = nullptr;
    QLineEdit *m_another = nullptr;
    AddressChip *m_anotherChip = nullptr;
    QPushButton *m_give = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_take = nullptr;
    Clash m_clash;
    UserId m_self;
    bool m_mayDecide = false;
    bool m_busy = false;
};
