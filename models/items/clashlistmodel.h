// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/clashsource.h"
#include "models/items/listmodel.h"

class Wording;

/// The list of clashes as Qt views read it.
class ClashListModel : public ListModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole };

    ClashListModel(const ClashSource &source, const Wording &words, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    ClashId clashAt(const QModelIndex &index) const;
    QModelIndex indexOf(ClashId clash) const;

private:
    const ClashSource &m_source;
    const Wording &m_words;
};

Q_DECLARE_METATYPE(Clash)
