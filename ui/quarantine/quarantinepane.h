// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/incomingmail.h"

#include <QWidget>

class EmptyState;
class HeldMailCard;
class IncomingMailModel;
class InlineNotice;
class QSplitter;
class QStackedWidget;
class RowList;

/// The mail that is held: list, and the chosen one with why it is held.
class QuarantinePane : public QWidget
{
    Q_OBJECT
public:
    explicit QuarantinePane(QWidget *parent = nullptr);

    void setModel(IncomingMailModel *model);
    HeldMailCard *card() const { return m_card; }

public slots:
    void choose(MailInId mail);
    void showMail(const IncomingMail &mail, qint64 ticketNumber);
    void showError(const Error &error); ///< the list could not be read

signals:
    void shown(); ///< the page came on show: time to ask what is held
    void mailChosen(MailInId mail);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    void showCurrent();

    RowList *m_list = nullptr;
    InlineNotice *m_notice = nullptr;
    HeldMailCard *m_card = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    IncomingMailModel *m_model = nullptr;
};
