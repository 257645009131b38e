// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/ownaddresses.h"

using namespace Qt::StringLiterals;

namespace {

struct Parts {
    QString local;
    QString host;
};

Parts partsOf(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return {address.left(std::max<qsizetype>(at, 0)).toLower(), address.mid(at + 1).toLower()};
}

}

OwnAddresses::OwnAddresses(const QString &mailFrom)
{
    const Parts own = partsOf(mailFrom);
    m_local = own.local;
    m_host = own.host;
}

bool OwnAddresses::isOwn(const QString &address) const
{
    const Parts other = partsOf(address);
    const bool isLocal = other.local == m_local || other.local.startsWith(m_local + u'+');
    return !m_local.isEmpty() && other.host == m_host && isLocal;
}

QString OwnAddresses::tagOf(const QString &address) const
{
    return isOwn(address) ? partsOf(address).local.mid(m_local.size() + 1) : QString();
}

QString OwnAddresses::ownPartOf(const QString &messageId) const
{
    const qsizetype at = messageId.lastIndexOf(u'@');
    const bool isOurs = at > 0 && !m_host.isEmpty() && messageId.mid(at + 1).compare(m_host, Qt::CaseInsensitive) == 0;
    return isOurs ? messageId.left(at) : QString();
}
