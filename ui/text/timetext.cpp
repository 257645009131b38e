// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/timetext.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

QString shortTime(const QDateTime &at)
{
    const QLocale locale;
    return locale.language() == QLocale::C ? at.time().toString(u"HH:mm"_s) : locale.toString(at.time(), QLocale::ShortFormat);
}

/// Day and month in the language's own order, without the year.
QString dayAndMonth(const QDateTime &at)
{
    //: A day of this year, as QDateTime::toString takes it: "3 Mar"
    return QLocale().toString(at.date(), TimeText::tr("d MMM"));
}

QString dayMonthYear(const QDateTime &at)
{
    //: A day of another year, as QDateTime::toString takes it: "3 Mar 2024"
    return QLocale().toString(at.date(), TimeText::tr("d MMM yyyy"));
}

} // namespace

QString TimeText::brief(qint64 time, const QDateTime &now)
{
    if (time == 0)
        return {};

    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time).toTimeZone(now.timeZone());
    const qint64 minutes = at.secsTo(now) / 60;
    if (minutes >= 0 && minutes < 1)
        return tr("now");
    if (minutes >= 0 && minutes < 60)
        return tr("%n min", nullptr, int(minutes));
    if (at.date() == now.date())
        return shortTime(at);
    return at.date().year() == now.date().year() ? dayAndMonth(at) : dayMonthYear(at);
}

QString TimeText::relative(qint64 time, const QDateTime &now)
{
    if (time == 0)
        return {};

    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time).toTimeZone(now.timeZone());
    const qint64 minutes = at.secsTo(now) / 60;
    if (minutes >= 0 && minutes < 1)
        return tr("just now");
    if (minutes >= 0 && minutes < 60)
        return tr("%n minute(s) ago", nullptr, int(minutes));
    return dated(time, now);
}

QString TimeText::dated(qint64 time, const QDateTime &now)
{
    if (time == 0)
        return {};

    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time).toTimeZone(now.timeZone());
    if (at.date() == now.date())
        return tr("today at %1").arg(shortTime(at));
    if (at.date().daysTo(now.date()) == 1)
        return tr("yesterday at %1").arg(shortTime(at));
    const QString day = at.date().year() == now.date().year() ? dayAndMonth(at) : dayMonthYear(at);
    return tr("%1 at %2").arg(day, shortTime(at));
}

QString TimeText::absolute(qint64 time)
{
    return time == 0 ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::LongFormat);
}
