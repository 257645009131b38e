// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// A file as somebody sent it: nothing of it is to be trusted.
struct SentFile {
    QString name;
    QString type; ///< as declared
    QByteArray bytes;
    QString partId = {}; ///< the Content-ID by which a mail's HTML refers to it
};

using SentFiles = QList<SentFile>;
