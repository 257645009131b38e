// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class Desk;

/// Renders the signed-in window to a file once everything is on show, then ends the program.
class Snapshot : public QObject
{
    Q_OBJECT
public:
    Snapshot(Desk &desk, const QString &file, QObject *parent = nullptr);

private:
    void chooseFirst();
    void take();

    Desk &m_desk;
    QString m_file;
    QTimer m_settled;
};
