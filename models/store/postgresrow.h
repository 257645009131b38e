// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <vector>
#include <libpq-fe.h>

/// The parameters of one statement as libpq takes them.
class PostgresValues
{
public:
    explicit PostgresValues(const Values &values);

    /// False when a text holds a NUL, which PostgreSQL would take for its end.
    bool areSound() const { return m_sound; }
    int count() const { return int(m_pointers.size()); }
    const Oid *types() const { return m_types.data(); }
    const char *const *pointers() const { return m_pointers.data(); }
    const int *lengths() const { return m_lengths.data(); }
    const int *formats() const { return m_formats.data(); }

private:
    void append(Oid type, const QByteArray &data, bool binary = false);

    bool m_sound = true;
    std::vector<QByteArray> m_data;
    std::vector<Oid> m_types;
    std::vector<const char *> m_pointers;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

/// One row of an answer from libpq, as text.
class PostgresRow : public Row
{
public:
    explicit PostgresRow(const PGresult *result) : m_result(result) {}

    bool next() { return ++m_row < PQntuples(m_result); }

    bool isNull(int column) const override;
    qint64 integer(int column) const override;
    double real(int column) const override;
    QString text(int column) const override;
    QByteArray bytes(int column) const override;

private:
    QByteArrayView cell(int column) const;

    const PGresult *m_result;
    int m_row = -1;
};
