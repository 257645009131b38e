// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/suggestionapi.h"

#include "models/protocol/suggestionjson.h"

using namespace Qt::StringLiterals;

QFuture<Result<Page<Suggestion>>> SuggestionApi::ofTicket(TicketId ticket)
{
    return m_client.call<Page<Suggestion>>(ApiRequest::get(u"/tickets/%1/suggestions"_s.arg(ticket.value)),
                                           [](const QByteArray &body) { return protocol::readSuggestionPage(body); });
}

QFuture<Result<void>> SuggestionApi::confirm(const Suggestion &suggestion)
{
    return settle(suggestion, u"confirm"_s);
}

QFuture<Result<void>> SuggestionApi::dismiss(const Suggestion &suggestion)
{
    return settle(suggestion, u"dismiss"_s);
}

QFuture<Result<void>> SuggestionApi::settle(const Suggestion &suggestion, const QString &act)
{
    const QString path = u"/tickets/%1/suggestions/%2/%3"_s.arg(suggestion.ticket.value).arg(suggestion.id.value).arg(act);
    return m_client.call(ApiRequest::post(path, {}));
}
