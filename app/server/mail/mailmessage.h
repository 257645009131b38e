// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// A name and the bare address that goes with it.
struct Mailbox {
    QString name;
    QString address;
};

/// A file that goes with a mail.
struct MailFile {
    QString name;
    QString type; ///< "image/png"
    QByteArray bytes;
};

/// One mail as a value, before it is written as bytes. Message ids are without angle brackets.
struct MailMessage {
    Mailbox from;
    Mailbox to;
    QString replyTo; ///< empty: answers go to `from`
    QString subject;
    QString text;
    QString html; ///< empty: a mail of plain text only
    QString messageId;
    QString inReplyTo;
    QList<QString> references;
    qint64 date = 0;         ///< milliseconds UTC
    bool automatic = false;  ///< no person caused it; machines must not answer
    bool answersMail = false; ///< an automatic mail that a mail caused
    QString loopMark;        ///< names this installation, so that it knows its own mail again; empty: none
    QString envelopeSender;  ///< where bounces go; empty is the null sender
    QList<MailFile> files = {};
};
