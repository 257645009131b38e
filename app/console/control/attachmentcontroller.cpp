// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/attachmentcontroller.h"

#include "app/console/api/attachmentapi.h"
#include "ui/parts/transferrow.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/replyeditor.h"

#include <QFileInfo>
#include <QFutureWatcher>

AttachmentController::AttachmentController(ConversationPane &pane, ApiClient &client, QObject *parent)
    : QObject(parent), m_pane(pane), m_client(client)
{
    connect(&pane, &ConversationPane::saveWanted, this, &AttachmentController::save);
    connect(pane.replyEditor(), &ReplyEditor::fileChosen, this, &AttachmentController::upload);
}

void AttachmentController::save(const Attachment &attachment, const QString &path)
{
    follow(tr("Saving %1").arg(attachment.name), AttachmentApi(m_client).download(attachment.id, path), [this](const Result<void> &saved) {
        if (!saved)
            m_pane.showError(saved.error());
    });
}

void AttachmentController::upload(const QString &path)
{
    const auto sent = AttachmentApi(m_client).upload(path);
    follow(tr("Attaching %1").arg(QFileInfo(path).fileName()), sent, [this, ticket = m_pane.ticket()](const Result<Attachment> &uploaded) {
        if (ticket != m_pane.ticket())
            return;
        if (uploaded)
            m_pane.replyEditor()->addFile(*uploaded);
        else
            m_pane.replyEditor()->showFileError(uploaded.error());
    });
}

template <typename T, typename Done>
void AttachmentController::follow(const QString &sentence, QFuture<Result<T>> future, Done done)
{
    TransferRow *row = m_pane.addTransfer(sentence);
    auto *watcher = new QFutureWatcher<Result<T>>(row);
    connect(row, &TransferRow::cancelled, watcher, &QFutureWatcherBase::cancel);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, row, &TransferRow::setProgress);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, row, done] {
        row->deleteLater();
        if (!watcher->isCanceled())
            done(watcher->result());
    });
    watcher->setFuture(future);
}
