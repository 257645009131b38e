// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/clashsource.h"
#include "models/items/contactsource.h"
#include "models/items/ticketsource.h"
#include "models/items/usersource.h"
#include "models/items/viewsource.h"

#include <QList>
#include <algorithm>

/// Rows in a list, changed by the test, with the signals a real source sends.
template <typename Source, typename Row, auto id>
class FakeSource : public Source
{
public:
    using Key = std::remove_cvref_t<decltype(Row{}.*id)>;
    using Argument = std::conditional_t<std::is_same_v<Key, QString>, const QString &, Key>;

    explicit FakeSource(const QList<Row> &rows = {}) : m_rows(rows) {}

    int count() const override { return int(m_rows.size()); }
    Row row(int position) const override { return m_rows.at(position); }

    int positionOf(Argument key) const override
    {
        const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&key](const Row &row) { return row.*id == key; });
        return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
    }

    void insert(int position, const Row &row)
    {
        emit this->aboutToInsert(position, position);
        m_rows.insert(position, row);
        emit this->inserted();
    }

    void remove(int position)
    {
        emit this->aboutToRemove(position, position);
        m_rows.removeAt(position);
        emit this->removed();
    }

    void change(int position, const Row &row)
    {
        m_rows[position] = row;
        emit this->changed(position, position);
    }

    void replace(const QList<Row> &rows)
    {
        emit this->aboutToReplace();
        m_rows = rows;
        emit this->replaced();
    }

private:
    QList<Row> m_rows;
};

using FakeTicketSource = FakeSource<TicketSource, TicketRow, &TicketRow::id>;
using FakeContactSource = FakeSource<ContactSource, ContactRow, &ContactRow::id>;
using FakeUserSource = FakeSource<UserSource, User, &User::id>;
using FakeClashSource = FakeSource<ClashSource, Clash, &Clash::id>;
using FakeViewSource = FakeSource<ViewSource, ViewRow, &ViewRow::key>;
