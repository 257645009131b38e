// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tickets/ticketdetails.h"

#include <QWidget>

class AddressChip;
class AddressRadar;
class ElidedLabel;
class Pill;
class QLabel;
class QPushButton;

/// What a ticket is about, whose it is, and how it stands.
class TicketHeading : public QWidget
{
    Q_OBJECT
public:
    explicit TicketHeading(QWidget *parent = nullptr);

    void showTicket(const TicketDetails &details);
    void setRadar(const AddressRadar *radar);

signals:
    void contactWanted(ContactId contact);

private:
    ElidedLabel *m_subject = nullptr;
    QLabel *m_number = nullptr;
    Pill *m_status = nullptr;
    QPushButton *m_requester = nullptr;
    AddressChip *m_chip = nullptr;
    ElidedLabel *m_about = nullptr;
    ContactId m_contact;
};
