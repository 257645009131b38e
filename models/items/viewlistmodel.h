// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/listmodel.h"
#include "models/items/viewsource.h"

class Wording;

/// The views of the ticket list, with live counts, as Qt views read them.
class ViewListModel : public ListModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole };

    ViewListModel(const ViewSource &source, const Wording &words, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    QString keyAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &key) const;

private:
    const ViewSource &m_source;
    const Wording &m_words;
};

Q_DECLARE_METATYPE(ViewRow)
