// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/session.h"

#include <QList>
#include <QWidget>

class InlineNotice;
class QVBoxLayout;

/// Where one is signed in, each with a button that ends it.
class SessionList : public QWidget
{
    Q_OBJECT
public:
    explicit SessionList(QWidget *parent = nullptr);

public slots:
    void showSessions(const QList<OpenSession> &sessions);
    void showError(const Error &error);

signals:
    void endWanted(UserSessionId session);

private:
    QWidget *makeRow(const OpenSession &session);

    QVBoxLayout *m_rows = nullptr;
    InlineNotice *m_notice = nullptr;
};
