// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class Workplace;

/// Renders the signed-in window to a file once everything is on show, then ends the program.
class Snapshot : public QObject
{
    Q_OBJECT
public:
    Snapshot(Workplace &workplace, const QString &file, QObject *parent = nullptr);

private:
    void chooseFirst();
    void take();

    Workplace &m_workplace;
    QString m_file;
    QTimer m_settled;
};
