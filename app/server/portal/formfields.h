// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/sentfile.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <optional>

/// The fields of a posted form in UTF-8, application/x-www-form-urlencoded or, where files may come along,
/// multipart/form-data.
class FormFields
{
public:
    static constexpr qsizetype mostFiles = 10;
    static constexpr qint64 mostFileBytes = 25 * 1024 * 1024; ///< of all files

    /// Malformed "form.type", "form.multipart", "form.too-many" (over 50 fields), "form.too-large" (a field over 1 MiB),
    /// "form.characters" (no UTF-8, or NUL), "form.repeated".
    static Result<FormFields> read(const QByteArray &contentType, const QByteArray &body);

    QString text(const QString &name) const { return m_fields.value(name); }
    const SentFiles &files() const { return m_files; }

    /// Why none of the files is kept: "form.too-many-files", "form.files-too-large"; else empty.
    QString filesError() const { return m_filesError; }

private:
    static Result<FormFields> readMultipart(const QByteArray &contentType, const QByteArray &body);
    Result<void> add(const std::optional<QString> &name, const std::optional<QString> &value);
    void boundFiles();

    QHash<QString, QString> m_fields;
    SentFiles m_files;
    QString m_filesError;
};
