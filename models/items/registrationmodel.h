// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/registration.h"

#include <QAbstractListModel>

class Wording;

/// Registrations that wait for a supervisor, as Qt views read them: few enough to be here whole.
class RegistrationModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole };

    explicit RegistrationModel(const Wording &words, QObject *parent = nullptr) : QAbstractListModel(parent), m_words(words) {}

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    HeldRegistration at(const QModelIndex &index) const; ///< id 0 where there is none
    QModelIndex indexOf(qint64 registration) const;

    void show(const QList<HeldRegistration> &registrations); ///< in the place of what was shown
    void remove(qint64 registration);

private:
    const Wording &m_words;
    QList<HeldRegistration> m_registrations;
};

Q_DECLARE_METATYPE(HeldRegistration)
