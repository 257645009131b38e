// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditrecord.h"
#include "models/domain/error.h"

#include <QDialog>

class AuditModel;
class ChoiceBox;
class InlineNotice;
class QPushButton;
class RowList;

/// Reads the audit log: who did what to whom, the newest first, piece by piece.
class AuditDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AuditDialog(QWidget *parent = nullptr);

    QString action() const; ///< what is asked for: "clash" for all of them; empty for everything

public slots:
    void showMore(const QList<AuditRecord> &records, bool isEnd);
    void showError(const Error &error);

signals:
    void listWanted(const QString &action); ///< from the beginning
    void moreWanted();

private:
    void choose();

    AuditModel *m_model = nullptr;
    ChoiceBox *m_filter = nullptr;
    RowList *m_list = nullptr;
    InlineNotice *m_notice = nullptr;
    QPushButton *m_more = nullptr;
};
