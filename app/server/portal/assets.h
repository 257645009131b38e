// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

/// The portal's static files. Their URLs carry a hash of the content, so browsers may keep them for good.
class Assets
{
public:
    struct Asset {
        QByteArray type;
        QByteArray content;
    };

    Assets();

    /// Of "style.css": "/portal/assets/style-1f3a….css".
    QString url(const QString &file) const { return m_urls.value(file); }

    /// By the last part of the URL; null when there is none.
    const Asset *find(const QString &name) const;

private:
    void add(const QString &file, const QByteArray &type);

    QHash<QString, QString> m_urls;
    QHash<QString, Asset> m_assets;
};
