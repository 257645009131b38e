// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/mailtransport.h"

/// Delivers into a maildir: a message appears in `new` whole and durable, or not at all.
class MaildirWriter : public MailTransport
{
public:
    explicit MaildirWriter(QString folder) : m_folder(std::move(folder)) {}

    Result<void> send(const Envelope &envelope, const QByteArray &mime) override;

private:
    QString m_folder;
};
