// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/maildirwriter.h"

#include "app/server/mail/maildirfile.h"

Result<void> MaildirWriter::send(const Envelope &envelope, const QByteArray &mime)
{
    const QByteArray head = "Return-Path: <" + envelope.sender.toUtf8() + ">\r\nDelivered-To: "
        + envelope.recipient.toUtf8() + "\r\n";
    MaildirFile file(m_folder, MaildirFile::freshName());
    return file.open().and_then([&] { return file.write(head + mime); }).and_then([&] { return file.keep(); });
}
