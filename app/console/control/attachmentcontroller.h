// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attachment.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QObject>

class ApiClient;
class ConversationPane;

/// Joins the files of a conversation, and those that go with a reply, to the server. Files need it: they are neither cached
/// nor kept in the outbox.
class AttachmentController : public QObject
{
    Q_OBJECT
public:
    AttachmentController(ConversationPane &pane, ApiClient &client, QObject *parent = nullptr);

private:
    void save(const Attachment &attachment, const QString &path);
    void upload(const QString &path);

    /// Shows \a future on its way under \a sentence, and gives its end to \a done unless it was cancelled.
    template <typename T, typename Done>
    void follow(const QString &sentence, QFuture<Result<T>> future, Done done);

    ConversationPane &m_pane;
    ApiClient &m_client;
};
