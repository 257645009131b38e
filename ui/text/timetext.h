// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDateTime>

/// Moments in the person's zone and language.
class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
public:
    /// In few letters: "now", "5 min", "14:10", "3 Mar", "3 Mar 2024". Empty for never.
    static QString brief(qint64 time, const QDateTime &now = QDateTime::currentDateTime());

    /// In words: "just now", "5 minutes ago", "yesterday at 14:10". Empty for never.
    static QString relative(qint64 time, const QDateTime &now = QDateTime::currentDateTime());

    /// The same without what goes stale within minutes: "today at 14:10".
    static QString dated(qint64 time, const QDateTime &now = QDateTime::currentDateTime());

    /// Date and time in full.
    static QString absolute(qint64 time);
};
