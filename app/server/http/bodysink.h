// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace http {

/// A request's body as it comes: small ones stay in memory, others go to a file.
class BodySink
{
public:
    static constexpr qint64 inMemory = 64 * 1024;

    explicit BodySink(const QString &folder) : m_folder(folder) {}
    ~BodySink(); ///< removes a file that was not taken
    BodySink(const BodySink &) = delete;

    bool append(const char *bytes, qint64 count); ///< false when the file cannot be written
    qint64 size() const { return m_size; }

    QByteArray takeMemory();
    QString takeFile(); ///< empty when it all is in memory
    void clear();

private:
    bool openFile();

    const QString &m_folder;
    QByteArray m_memory;
    QString m_file;
    int m_descriptor = -1;
    qint64 m_size = 0;
};

}
