// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>

/// The steps by which a mail came where it is, in order: the answer to "why did this land here?". Steps and outcomes are codes;
/// details are addresses, numbers and the like.
class MailPath
{
public:
    void add(const QString &step, const QString &outcome, const QString &detail = {})
    {
        m_steps.append(QJsonObject{{QStringLiteral("step"), step}, {QStringLiteral("outcome"), outcome}, {QStringLiteral("detail"), detail}});
    }

    const QJsonArray &steps() const { return m_steps; }

private:
    QJsonArray m_steps;
};
