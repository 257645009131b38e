// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/blockedpasswords.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &text)
{
    QString kept;
    for (const QChar c : text.toCaseFolded()) {
        if (!c.isSpace())
            kept.append(c);
    }
    return kept;
}

const QSet<QString> &listed()
{
    static const QSet<QString> words = [] {
        QSet<QString> read;
        QFile file(u":/access/blocked-passwords.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The list of blocked passwords is missing from this build");
        const auto lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty() && !line.startsWith('#'))
                read.insert(folded(QString::fromUtf8(line)));
        }
        return read;
    }();
    return words;
}

bool isRepetition(const QString &text)
{
    for (qsizetype unit = 1; unit <= 4; ++unit) {
        qsizetype same = unit;
        while (same < text.size() && text[same] == text[same - unit])
            ++same;
        if (same == text.size())
            return true;
    }
    return false;
}

bool isRun(const QString &text)
{
    for (const int step : {1, -1}) {
        qsizetype along = 1;
        while (along < text.size() && text[along].unicode() == text[along - 1].unicode() + step)
            ++along;
        if (along == text.size())
            return true;
    }
    return false;
}

}

bool isBlockedPassword(const QString &password, const QStringList &ownWords)
{
    const QString text = folded(password);
    if (text.isEmpty() || isRepetition(text) || isRun(text) || listed().contains(text))
        return true;
    return std::any_of(ownWords.begin(), ownWords.end(), [&](const QString &word) { return folded(word) == text; });
}
