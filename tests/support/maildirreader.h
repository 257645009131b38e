// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QRegularExpression>
#include <QTest>

/// Reads what a TestServer delivered into its maildir.
class MaildirReader
{
public:
    explicit MaildirReader(const QString &dataFolder) : m_new(dataFolder + QStringLiteral("/maildir/new")) {}

    /// The code in the newest mail to \a address, once one more than before has come; empty after a while without.
    QString nextCode(const QString &address)
    {
        static const QRegularExpression code(QStringLiteral("\\b([0-9A-Z]{4}-){6}[0-9A-Z]{4}\\b"));
        QString text;
        for (int i = 0; i < 200 && text.isEmpty(); ++i) {
            text = nextTo(address);
            if (text.isEmpty())
                QTest::qWait(25);
        }
        return code.match(text).captured();
    }

    int countTo(const QString &address) const
    {
        int count = 0;
        for (const QString &name : QDir(m_new).entryList(QDir::Files))
            count += textOf(name).contains(QStringLiteral("To: ") + address) || textOf(name).contains(u'<' + address + u'>');
        return count;
    }

private:
    QString nextTo(const QString &address)
    {
        for (const QString &name : QDir(m_new).entryList(QDir::Files)) {
            const QString text = textOf(name);
            if (m_seen.contains(name) || !text.contains(address))
                continue;
            m_seen.append(name);
            return text;
        }
        return {};
    }

    QString textOf(const QString &name) const
    {
        QFile file(m_new + u'/' + name);
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QString m_new;
    QStringList m_seen;
};
