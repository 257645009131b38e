// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// One field of a multipart/form-data body.
struct FormPart {
    QString field;
    bool isFile = false;
    QString fileName; ///< as sent
    QString type;     ///< as declared
    QByteArray bytes;
};

/// The parts of \a body. GMime reads the head of each; its bytes are taken as they stand between the delimiters, because
/// GMime would take apart a mail that somebody attaches, however deep, and write it anew. Malformed "form.type",
/// "form.multipart", "form.too-many" (over 100 parts).
Result<QList<FormPart>> readFormParts(const QByteArray &contentType, const QByteArray &body);
