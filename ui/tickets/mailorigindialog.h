// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/incomingmail.h"

#include <QDialog>

class InlineNotice;
class QLabel;
class QPlainTextEdit;
class QPushButton;

/// Where a message came from by mail: why it landed here, and on wish the mail as it came.
class MailOriginDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MailOriginDialog(QWidget *parent = nullptr);

    void showMail(const IncomingMail &mail);
    void showSource(const QByteArray &source);
    void showError(const Error &error);

signals:
    void sourceWanted();

private:
    QLabel *m_from = nullptr;
    QLabel *m_when = nullptr;
    QLabel *m_steps = nullptr;
    QPlainTextEdit *m_source = nullptr;
    InlineNotice *m_notice = nullptr;
    QPushButton *m_show = nullptr;
};
