// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

/// The fields of a posted form, application/x-www-form-urlencoded in UTF-8.
class FormFields
{
public:
    /// Malformed "form.type", "form.too-many" (over 50 fields), "form.characters" (no UTF-8, or NUL), "form.repeated".
    static Result<FormFields> read(const QByteArray &contentType, const QByteArray &body);

    QString text(const QString &name) const { return m_fields.value(name); }

private:
    QHash<QString, QString> m_fields;
};
