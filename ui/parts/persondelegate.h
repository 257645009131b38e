// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parts/rowdelegate.h"
#include "ui/parts/tones.h"

#include <functional>

/// What a row about a person shows.
struct PersonLine {
    QString name;
    QString detail;
    QString state; ///< the word of the pill; empty: none
    Tone tone = Tone::Neutral;
    bool warned = false; ///< a sign before the state
};

/// Paints a person: initials, name, a second line, a state. For contacts and users alike.
class PersonDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using Reader = std::function<PersonLine(const QModelIndex &)>;

    explicit PersonDelegate(Reader reader, QObject *parent = nullptr);

    /// Draws a disc with the initials of \a name.
    static void drawInitials(QPainter *painter, const QRect &disc, const QString &name, const QPalette &palette);

protected:
    void paintRow(QPainter *painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Reader m_reader;
};
