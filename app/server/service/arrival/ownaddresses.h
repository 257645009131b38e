// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// The account's own mailbox as others write to it: plain, or with something behind a plus sign.
class OwnAddresses
{
public:
    explicit OwnAddresses(const QString &mailFrom);

    bool isOwn(const QString &address) const;

    /// What stands behind the plus sign of our address; empty for any other.
    QString tagOf(const QString &address) const;

    /// A message id without its host, when the host is ours; else empty.
    QString ownPartOf(const QString &messageId) const;

private:
    QString m_local;
    QString m_host;
};
