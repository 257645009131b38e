// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

/// The folder a server keeps everything in, and the lock that says that one process uses it. The lock is
/// the kernel's, so it falls with the process, however that ends.
class DataFolder
{
public:
    explicit DataFolder(QString path) : m_path(std::move(path)) {}
    ~DataFolder();
    DataFolder(const DataFolder &) = delete;

    /// Makes the folder (0700) when it is missing and takes DIR/lock. Conflict "data.locked" when another
    /// process holds it; Unavailable "data.unusable".
    Result<void> lock();

    QString path() const { return m_path; }
    QString file(const QString &name) const { return m_path + u'/' + name; }

private:
    QString m_path;
    int m_lock = -1;
};
