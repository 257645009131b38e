// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/listmodel.h"
#include "models/items/wording.h"

#include <utility>

/// A list model over the rows of \a Source, of which \a key tells one from the other. Its children say in words what
/// a row is; painters ask for the row itself.
template <typename Source, auto key>
class RowModel : public ListModel
{
public:
    enum Role { RowRole = Qt::UserRole };
    using Line = decltype(std::declval<const Source &>().row(0));
    using Key = std::remove_cvref_t<decltype(std::declval<const Line &>().*key)>;

    RowModel(const Source &source, const Wording &words, QObject *parent = nullptr)
        : ListModel(source, parent), m_source(source), m_words(words) {}

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        switch (role) {
        case Qt::DisplayRole:
            return title(m_source.row(index.row()), m_words);
        case Qt::ToolTipRole:
            return hint(m_source.row(index.row()), m_words);
        case Qt::AccessibleTextRole:
            return m_words.sentence(m_source.row(index.row()));
        case RowRole:
            return QVariant::fromValue(m_source.row(index.row()));
        default:
            return {};
        }
    }

    QModelIndex indexOf(const Key &wanted) const { return index(m_source.positionOf(wanted)); }

protected:
    Key keyOf(const QModelIndex &index) const { return index.isValid() ? m_source.row(index.row()).*key : Key{}; }

    virtual QString title(const Line &row, const Wording &words) const = 0;
    virtual QString hint(const Line &row, const Wording &words) const = 0; ///< beside the pointer; empty: none

private:
    const Source &m_source;
    const Wording &m_words;
};
