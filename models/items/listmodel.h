// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

class ListSource;

/// Passes a source's row signals on to a view; its children say what a row contains.
/// Only another set of rows (another view or search) resets the model.
class ListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// \a source must outlive the model.
    explicit ListModel(const ListSource &source, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;

private:
    const ListSource &m_source;
};
