// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

/// Mails as bytes, for whoever reads them.
namespace mails {

/// From Ada, with a Message-ID and \a headers besides.
inline QByteArray aMail(const QByteArrayList &headers, const QByteArray &body)
{
    QByteArrayList lines{"From: Ada Lovelace <ada@example.net>", "To: support@desk.example", "Message-ID: <one@example.net>"};
    lines += headers;
    return lines.join("\r\n") + "\r\n\r\n" + body;
}

/// \a parts with their own headers, an empty line and their content.
inline QByteArray aMultipart(const QByteArray &subtype, const QByteArrayList &parts, const QByteArrayList &headers = {})
{
    QByteArray body;
    for (const QByteArray &part : parts)
        body += "--=_edge\r\n" + part + "\r\n";
    return aMail(headers + QByteArrayList{"MIME-Version: 1.0", "Content-Type: multipart/" + subtype + "; boundary=\"=_edge\""},
                 body + "--=_edge--\r\n");
}

/// Multiparts within multiparts, \a depth of them.
inline QByteArray nested(int depth)
{
    QByteArray body;
    for (int i = 1; i < depth; ++i)
        body += "--b" + QByteArray::number(i - 1) + "\r\nContent-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n";
    body += "--b" + QByteArray::number(depth - 1) + "\r\n\r\ndeep\r\n";
    return aMail({"Content-Type: multipart/mixed; boundary=b0"}, body);
}

}
