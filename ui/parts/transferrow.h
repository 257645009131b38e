// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QProgressBar;

/// A file on its way: what it is, how far it is, and a way to stop it.
class TransferRow : public QWidget
{
    Q_OBJECT
public:
    explicit TransferRow(const QString &sentence, QWidget *parent = nullptr);

    void setProgress(int percent);

signals:
    void cancelled();

private:
    QProgressBar *m_progress = nullptr;
};
