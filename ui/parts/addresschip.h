// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/addressstanding.h"
#include "ui/parts/pill.h"

#include <QPointer>

class AddressRadar;
class QLineEdit;

/// Whose an address is, in a word: a user's by role, a contact's, both, or one that only looks like a user's. Keeps up with
/// what the radar learns; hidden where there is nothing to say.
class AddressChip : public Pill
{
    Q_OBJECT
public:
    explicit AddressChip(QWidget *parent = nullptr);

    void setRadar(const AddressRadar *radar);

    /// What goes without saying where the chip stands, and is not said: a contact's address among contacts.
    void setOrdinary(AddressStanding::Kind kind);

    void setAddress(const QString &address);

    /// Speaks of what stands in \a field, as it is typed.
    void follow(QLineEdit *field);

private:
    void refresh();

    QPointer<const AddressRadar> m_radar;
    QString m_address;
    AddressStanding::Kind m_ordinary = AddressStanding::Kind::Nobodys;
};
