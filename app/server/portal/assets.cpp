// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/assets.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

Assets::Assets()
{
    add(u"style.css"_s, "text/css; charset=utf-8");
    add(u"portal.js"_s, "text/javascript; charset=utf-8");
    add(u"icon.svg"_s, "image/svg+xml");
}

const Assets::Asset *Assets::find(const QString &name) const
{
    const auto asset = m_assets.constFind(name);
    return asset == m_assets.cend() ? nullptr : &*asset;
}

void Assets::add(const QString &file, const QByteArray &type)
{
    QFile source(u":/portal/"_s + file);
    const bool isThere = source.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    const QByteArray content = isThere ? source.readAll() : QByteArray();
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().first(16);
    const QString name = file.section(u'.', 0, 0) + u'-' + QString::fromLatin1(hash) + u'.' + file.section(u'.', 1);
    m_assets.insert(name, {type, content});
    m_urls.insert(file, u"/portal/assets/"_s + name);
}
