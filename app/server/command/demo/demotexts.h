// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/message.h"
#include "models/domain/result.h"
#include "models/domain/ticket.h"

#include <QStringList>

/// One kind of conversation of the demo account: who says what, in turn.
struct DemoTopic {
    struct Turn {
        AuthorKind author = AuthorKind::Contact;
        MessageKind kind = MessageKind::Reply;
        QString text;
    };

    QString subject;
    int team = 0;
    Priority priority = Priority::Normal;
    QStringList tags;
    QList<Turn> turns;
};

/// What people of one language are called and write about, read from resources/demo.
struct DemoTexts {
    QString language;
    QStringList firstNames;
    QStringList lastNames;
    QStringList organizations;
    QStringList cities;
    QString topLevel; ///< of their addresses, in front of ".example"
    QList<DemoTopic> topics;

    static Result<QList<DemoTexts>> all();
};
