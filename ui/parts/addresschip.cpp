// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/addresschip.h"

#include "models/items/addressradar.h"
#include "ui/parts/statustone.h"
#include "ui/text/standingtext.h"

#include <QLineEdit>

AddressChip::AddressChip(QWidget *parent)
    : Pill(parent)
{
    say({}, Tone::Neutral);
}

void AddressChip::setRadar(const AddressRadar *radar)
{
    if (m_radar)
        disconnect(m_radar, nullptr, this, nullptr);
    m_radar = radar;
    if (radar)
        connect(radar, &AddressRadar::changed, this, &AddressChip::refresh);
    refresh();
}

void AddressChip::setOrdinary(AddressStanding::Kind kind)
{
    m_ordinary = kind;
    refresh();
}

void AddressChip::setAddress(const QString &address)
{
    m_address = address;
    refresh();
}

void AddressChip::follow(QLineEdit *field)
{
    connect(field, &QLineEdit::textChanged, this, &AddressChip::setAddress);
    setAddress(field->text());
}

void AddressChip::refresh()
{
    AddressStanding standing = m_radar ? m_radar->standing(m_address) : AddressStanding();
    if (standing.kind == m_ordinary)
        standing = {};
    say(StandingText::word(standing), toneOf(standing));
    setAccessibleName(StandingText::sentence(standing));
    setToolTip(StandingText::sentence(standing));
}
