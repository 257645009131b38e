// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/eventstream.h"

#include "app/console/api/reachability.h"
#include "models/protocol/changejson.h"
#include "models/protocol/problemjson.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLine = 4 * 1024 * 1024;

QByteArray fieldValue(const QByteArray &line, qsizetype colon)
{
    auto value = line.mid(colon + 1);
    return value.startsWith(' ') ? value.mid(1) : value;
}

}

EventStream::EventStream(ApiClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(60'000);
    connect(&m_silence, &QTimer::timeout, this, [this] { end(unreachable(QNetworkReply::TimeoutError, u"silence"_s)); });
}

EventStream::~EventStream()
{
    close();
}

void EventStream::open(qint64 since)
{
    close();
    QUrlQuery query;
    query.addQueryItem(u"since"_s, QString::number(since));
    const auto reply = m_client.open(ApiRequest::get(u"/events"_s, query));
    if (!reply)
        return end(reply.error());
    m_reply = *reply;
    m_silence.start();
    connect(m_reply, &QNetworkReply::readyRead, this, &EventStream::read);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200)
            emit opened();
    });
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        end(status > 200 ? protocol::readProblem(status, m_reply->readAll())
                         : unreachable(m_reply->error(), m_reply->errorString()));
    });
}

void EventStream::close()
{
    m_silence.stop();
    m_buffer.clear();
    m_event.clear();
    m_data.clear();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void EventStream::read()
{
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
        return;
    m_silence.start();
    m_buffer += m_reply->readAll();
    if (m_buffer.size() > longestLine)
        return end(unreachable(QNetworkReply::ProtocolFailure, u"a line without an end"_s));
    qsizetype begin = 0;
    for (auto feed = m_buffer.indexOf('\n'); feed >= 0 && m_reply; feed = m_buffer.indexOf('\n', begin)) {
        auto line = m_buffer.mid(begin, feed - begin);
        if (line.endsWith('\r'))
            line.chop(1);
        begin = feed + 1;
        take(line);
    }
    if (m_reply)
        m_buffer.remove(0, begin);
}

void EventStream::take(const QByteArray &line)
{
    if (line.isEmpty())
        return finishEvent();
    const auto colon = line.indexOf(':');
    const auto name = line.left(colon);
    if (name == "event")
        m_event = fieldValue(line, colon);
    else if (name == "data")
        m_data += (m_data.isEmpty() ? "" : "\n") + fieldValue(line, colon);
}

void EventStream::finishEvent()
{
    const auto event = std::exchange(m_event, {});
    const auto data = std::exchange(m_data, {});
    if (event == "scope")
        return emit scopeChanged();
    if (data.isEmpty())
        return;
    const auto change = protocol::readChange(data);
    if (!change)
        return end(change.error());
    emit changeCame(*change);
}

void EventStream::end(const Error &why)
{
    close();
    emit ended(why);
}
