// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/addressradar.h"

#include <QHash>

/// A radar that knows what the test tells it.
class FakeRadar : public AddressRadar
{
public:
    AddressStanding standing(const QString &typed) const override { return m_known.value(typed); }

    void know(const QString &address, const AddressStanding &standing)
    {
        m_known.insert(address, standing);
        emit changed();
    }

private:
    QHash<QString, AddressStanding> m_known;
};
