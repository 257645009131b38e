// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/quarantineapi.h"

#include <QObject>

class ConversationPane;

/// Shows where a message of the conversation came from by mail.
class MailOriginController : public QObject
{
    Q_OBJECT
public:
    MailOriginController(ConversationPane &pane, ApiClient &client, QObject *parent = nullptr);

private:
    void show(MessageId message);

    ConversationPane &m_pane;
    QuarantineApi m_api;
};
