// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/registration.h"

#include <QWidget>

class EmptyState;
class InlineNotice;
class QStackedWidget;
class RegistrationCard;
class RegistrationModel;
class RowList;

/// Accounts that visitors asked for on addresses that look like users': list, and the chosen one.
class RegistrationsPane : public QWidget
{
    Q_OBJECT
public:
    explicit RegistrationsPane(QWidget *parent = nullptr);

    void setModel(RegistrationModel *model);
    RegistrationCard *card() const { return m_card; }

public slots:
    void choose(qint64 registration);
    void showError(const Error &error); ///< the list could not be read

signals:
    void shown(); ///< the pane came on show: time to ask what waits

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    void showCurrent();
    void rowsMoved();

    RowList *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_listStack = nullptr;
    InlineNotice *m_notice = nullptr;
    RegistrationCard *m_card = nullptr;
    QStackedWidget *m_stack = nullptr;
    RegistrationModel *m_model = nullptr;
};
