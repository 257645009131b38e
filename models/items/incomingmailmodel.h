// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incomingmail.h"

#include <QAbstractListModel>

class Wording;

/// Incoming mails that are held, as Qt views read them: few enough to be here whole.
class IncomingMailModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole };

    explicit IncomingMailModel(const Wording &words, QObject *parent = nullptr) : QAbstractListModel(parent), m_words(words) {}

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const QList<IncomingMail> &mails() const { return m_mails; }
    MailInId mailAt(const QModelIndex &index) const;

    void show(const QList<IncomingMail> &mails); ///< in the place of what was shown
    void append(const QList<IncomingMail> &mails);
    void remove(MailInId mail);

private:
    const Wording &m_words;
    QList<IncomingMail> m_mails;
};

Q_DECLARE_METATYPE(IncomingMail)
