// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketheading.h"

#include "ui/parts/addresschip.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/pill.h"
#include "ui/parts/statustone.h"
#include "ui/text/safetext.h"
#include "ui/text/statustext.h"
#include "ui/text/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

TicketHeading::TicketHeading(QWidget *parent)
    : QWidget(parent)
    , m_subject(new ElidedLabel(this))
    , m_number(new QLabel(this))
    , m_status(new Pill(this))
    , m_requester(new QPushButton(this))
    , m_chip(new AddressChip(this))
    , m_about(new ElidedLabel(this))
{
    QFont large = m_subject->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_subject->setFont(large);
    m_number->setProperty("quiet", true);
    m_requester->setProperty("link", true);
    m_requester->setAutoDefault(false);
    m_chip->setOrdinary(AddressStanding::Kind::Contacts);
    m_about->setForegroundRole(QPalette::PlaceholderText);

    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_subject, 1);
    top->addWidget(m_number);
    top->addWidget(m_status);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(4);
    bottom->addWidget(m_requester);
    bottom->addWidget(m_chip);
    bottom->addWidget(m_about, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(top);
    column->addLayout(bottom);

    connect(m_requester, &QPushButton::clicked, this, [this] { emit contactWanted(m_contact); });
}

void TicketHeading::setRadar(const AddressRadar *radar)
{
    m_chip->setRadar(radar);
}

void TicketHeading::showTicket(const TicketDetails &details)
{
    const Ticket &ticket = details.ticket;
    m_subject->setText(ticket.subject);
    m_number->setText(u"#%1"_s.arg(ticket.number));
    m_status->say(StatusText::of(ticket.status), toneOf(ticket.status));

    const bool isErased = ticket.requester.isValid() && ticket.requesterName.isEmpty();
    const QString name = isErased ? tr("Erased contact") : safeLine(ticket.requesterName);
    m_contact = ticket.requester;
    m_requester->setText(fontMetrics().elidedText(name, Qt::ElideRight, fontMetrics().averageCharWidth() * 36).replace(u'&', u"&&"_s));
    m_requester->setAccessibleName(tr("Open the contact %1").arg(name));
    m_requester->setEnabled(ticket.requester.isValid() && !isErased);
    m_chip->setAddress(details.requesterAddress);

    QStringList about;
    for (const QString &part : {details.requesterAddress, details.organization})
        if (!part.isEmpty())
            about << safeLine(part);
    about << tr("opened %1").arg(TimeText::dated(ticket.createdAt));
    m_about->setText(about.join(u" · "_s));
}
