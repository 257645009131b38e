// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

/// A row of words of which one is chosen, and what it stands for is on show.
class Segments : public QWidget
{
    Q_OBJECT
public:
    explicit Segments(const QString &purpose, QWidget *parent = nullptr);

    void add(int id, const QString &text);
    void setText(int id, const QString &text);
    int chosen() const;
    void choose(int id); ///< without a signal

signals:
    void chosenChanged(int id);

private:
    QButtonGroup *m_group = nullptr;
    QHBoxLayout *m_line = nullptr;
};
