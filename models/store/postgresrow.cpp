// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/postgresrow.h"

namespace {
constexpr Oid boolType = 16;
constexpr Oid bytesType = 17;
constexpr Oid integerType = 20;
constexpr Oid textType = 25;
constexpr Oid realType = 701;
constexpr Oid unknownType = 0;
}

PostgresValues::PostgresValues(const Values &values)
{
    m_data.reserve(values.size());
    for (const Value &value : values) {
        const auto &variant = value.variant();
        if (const auto *number = std::get_if<qint64>(&variant)) {
            append(integerType, QByteArray::number(*number));
        } else if (const auto *real = std::get_if<double>(&variant)) {
            append(realType, QByteArray::number(*real, 'g', 17));
        } else if (const auto *text = std::get_if<QString>(&variant)) {
            append(textType, text->toUtf8());
            m_sound = m_sound && !m_data.back().contains('\0');
        } else if (const auto *bytes = std::get_if<QByteArray>(&variant)) {
            append(bytesType, *bytes, true);
        } else {
            append(unknownType, {});
            m_pointers.back() = nullptr;
        }
    }
}

void PostgresValues::append(Oid type, const QByteArray &data, bool binary)
{
    m_data.push_back(data);
    m_types.push_back(type);
    m_pointers.push_back(m_data.back().constData());
    m_lengths.push_back(int(data.size()));
    m_formats.push_back(binary ? 1 : 0);
}

QByteArrayView PostgresRow::cell(int column) const
{
    return QByteArrayView(PQgetvalue(m_result, m_row, column), PQgetlength(m_result, m_row, column));
}

bool PostgresRow::isNull(int column) const
{
    return PQgetisnull(m_result, m_row, column);
}

qint64 PostgresRow::integer(int column) const
{
    if (PQftype(m_result, column) == boolType)
        return cell(column) == "t" ? 1 : 0;
    return cell(column).toByteArray().toLongLong();
}

double PostgresRow::real(int column) const
{
    return cell(column).toByteArray().toDouble();
}

QString PostgresRow::text(int column) const
{
    return QString::fromUtf8(cell(column));
}

QByteArray PostgresRow::bytes(int column) const
{
    const QByteArrayView data = cell(column);
    if (PQftype(m_result, column) != bytesType)
        return data.toByteArray();
    size_t size = 0;
    unsigned char *plain = PQunescapeBytea(reinterpret_cast<const unsigned char *>(data.data()), &size);
    const QByteArray bytes(reinterpret_cast<const char *>(plain), qsizetype(size));
    PQfreemem(plain);
    return bytes;
}
