// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/addressstanding.h"

#include <QObject>

/// Where whatever shows an address asks whose it is.
class AddressRadar : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Of \a typed, which may be no address yet: that is nobody's.
    virtual AddressStanding standing(const QString &typed) const = 0;

signals:
    void changed(); ///< ask again
};
