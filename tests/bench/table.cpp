// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/table.h"

#include <QList>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value < 100 ? 2 : 0);
}

QString budgetOf(const Figure &figure)
{
    return (figure.kind == Figure::Kind::AtLeast ? u"≥ "_s : u"≤ "_s) + number(figure.budget);
}

void printLine(const QStringList &cells)
{
    constexpr int widths[] = {-3, -58, 10, 10, 7, 8, -6};
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += u"%1  "_s.arg(cells[i], widths[i]);
    std::puts(line.toUtf8().constData());
}

}

bool Figure::isMet() const
{
    switch (kind) {
    case Kind::AtLeast: return ratio() >= budget;
    case Kind::AtMost: return ratio() <= budget;
    case Kind::Absolute: return ours <= budget;
    }
    return false;
}

void printTable(const QList<Figure> &figures)
{
    printLine({u"row"_s, u"what"_s, u"floor"_s, u"ours"_s, u"ratio"_s, u"budget"_s, u"verdict"_s});
    for (const Figure &figure : figures) {
        const bool absolute = figure.kind == Figure::Kind::Absolute;
        printLine({figure.row, figure.what, absolute ? u"-"_s : number(figure.floor), number(figure.ours),
                   absolute ? u"-"_s : number(figure.ratio()), budgetOf(figure),
                   figure.isMet() ? u"budget met"_s : u"budget missed"_s});
    }
}
