// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/message.h"

#include <QWidget>

class AttachedFiles;
class ChoiceBox;
class InlineNotice;
class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;

/// Writes a public reply or an internal note; nobody can mistake one for the other. Enter alone never sends.
class ReplyEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ReplyEditor(QWidget *parent = nullptr);

    /// Whom a reply goes to, as the button names it.
    void setRecipient(const QString &name);

    ReplyDraft draft() const;
    MessageKind kind() const;
    bool isEmpty() const;

public slots:
    /// Puts a kept draft back, without a signal.
    void setDraft(const ReplyDraft &draft);
    void startReply();
    void startNote();

    /// A file that was uploaded for this reply.
    void addFile(const Attachment &attachment);
    void showFileError(const Error &error);

    /// Stored where it cannot get lost: the editor is empty again.
    void clear();

    /// While busy the text stands still; it is never lost.
    void setBusy(bool busy);
    void showError(const Error &error);

signals:
    void sendWanted(const ReplyDraft &draft);
    void sendAndNextWanted(const ReplyDraft &draft); ///< send, solve, go to the next
    void draftChanged(const ReplyDraft &draft);
    void fileChosen(const QString &path); ///< to be uploaded
    void left(); ///< Escape: the focus belongs to the conversation

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeFoot();
    void makeShortcuts();
    void setKind(MessageKind kind);
    void submit();
    void submitAndNext();
    void refresh();
    void chooseFiles();

    QButtonGroup *m_kinds = nullptr;
    QLabel *m_audience = nullptr;
    QPlainTextEdit *m_text = nullptr;
    AttachedFiles *m_files = nullptr;
    ChoiceBox *m_status = nullptr;
    QPushButton *m_attach = nullptr;
    InlineNotice *m_notice = nullptr;
    QPushButton *m_send = nullptr;
    QString m_recipient;
    bool m_busy = false;
};
