// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class AddressRadar;
class ClashesPane;
class QStackedWidget;
class RegistrationsPane;
class Segments;

/// Addresses that a person has to look at: those that two sides claim, and accounts asked for on what looks like a user's.
class AddressesPage : public QWidget
{
    Q_OBJECT
public:
    explicit AddressesPage(QWidget *parent = nullptr);

    ClashesPane *clashes() const { return m_clashes; }
    RegistrationsPane *registrations() const { return m_registrations; }

    void setRadar(const AddressRadar *radar);
    void setMaySupervise(bool may); ///< whoever may not sees the clashes only
    void setWaiting(int registrations);
    void showClashes();
    void showRegistrations();

private:
    void showPart(int part);

    QWidget *m_head = nullptr;
    Segments *m_parts = nullptr;
    ClashesPane *m_clashes = nullptr;
    RegistrationsPane *m_registrations = nullptr;
    QStackedWidget *m_stack = nullptr;
};
