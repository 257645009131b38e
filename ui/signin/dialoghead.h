// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

/// The program's icon, a title and a line below it: the head of the dialogs before the window.
class DialogHead : public QWidget
{
    Q_OBJECT
public:
    DialogHead(const QString &title, const QString &hint, QWidget *parent = nullptr);

    void say(const QString &title, const QString &hint);

private:
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
};
