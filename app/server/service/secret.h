// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// A random secret and the hash that is stored in its place.
struct Secret {
    QByteArray token; ///< 256 random bits as [A-Za-z0-9_-]+
    QByteArray hash;

    static Secret fresh();
    static QByteArray hashOf(const QByteArray &token);

    /// In a time that tells nothing of the content. An empty secret equals none, not even another empty one.
    static bool same(const QByteArray &one, const QByteArray &other);
};
