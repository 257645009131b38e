// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/change.h"

#include <QTimer>

class QNetworkReply;

/// Listens to the server's stream of changes. Ends by itself when the connection does or when nothing, not
/// even a heartbeat, came for a while; whoever owns it opens it again.
class EventStream : public QObject
{
    Q_OBJECT
public:
    explicit EventStream(ApiClient &client, QObject *parent = nullptr);
    ~EventStream() override;

    void open(qint64 since);
    void close();
    void setSilenceLimit(int milliseconds) { m_silence.setInterval(milliseconds); }

signals:
    void opened();
    void changeCame(const Change &change);
    void scopeChanged(); ///< the reader's own role or teams moved
    void ended(const Error &why);

private:
    void read();
    void take(const QByteArray &line);
    void finishEvent();
    void end(const Error &why);

    ApiClient &m_client;
    QNetworkReply *m_reply = nullptr;
    QTimer m_silence;
    QByteArray m_buffer;
    QByteArray m_event;
    QByteArray m_data;
};
