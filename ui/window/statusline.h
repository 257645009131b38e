// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/syncstatus.h"

#include <QWidget>

class ElidedLabel;
class QLabel;
class QProgressBar;

/// The foot of the window: how fresh the data is, a passing word, the server and who is signed in.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSyncStatus(const SyncStatus &status);
    void setServer(const QString &url);
    void setUser(const QString &words);
    void showMessage(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString sentence() const;
    void refresh();

    QLabel *m_sync = nullptr;
    QProgressBar *m_progress = nullptr;
    ElidedLabel *m_message = nullptr;
    QLabel *m_server = nullptr;
    QLabel *m_user = nullptr;
    SyncStatus m_status;
};
