// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

/// One sentence of the mails: the name templates call it by, its English source in the context "Mail", and the data
/// that replace %1, %2, …
struct MailSentence {
    QByteArray name;
    const char *source;
    QList<QByteArray> arguments = {};
    QByteArray count = {}; ///< what replaces %n
};

const QList<MailSentence> &mailSentences();
