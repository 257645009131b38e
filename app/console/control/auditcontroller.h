// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/auditapi.h"

#include <QObject>
#include <QPointer>

class AuditDialog;
class QWidget;

/// Opens the audit log over the window and brings it piece by piece.
class AuditController : public QObject
{
    Q_OBJECT
public:
    AuditController(QWidget &window, ApiClient &client, QObject *parent = nullptr);

    void open();

private:
    void bring(const QString &action, const QString &next);

    QWidget &m_window;
    AuditApi m_api;
    QPointer<AuditDialog> m_dialog;
    QString m_next;
};
