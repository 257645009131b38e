// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/responsewriter.h"

#include <array>
#include <charconv>
#include <ctime>

namespace http {

namespace {

const char *reason(int status)
{
    switch (status) {
    case 100: return "Continue";
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 417: return "Expectation Failed";
    case 422: return "Unprocessable Content";
    case 428: return "Precondition Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    default: return "Answer";
    }
}

void appendNumber(std::string &out, qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), std::size_t(end - digits.data()));
}

bool breaksFraming(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

bool isWrittenHere(const QByteArray &name)
{
    return name.compare("content-length", Qt::CaseInsensitive) == 0 || name.compare("transfer-encoding", Qt::CaseInsensitive) == 0
        || name.compare("connection", Qt::CaseInsensitive) == 0 || name.compare("date", Qt::CaseInsensitive) == 0;
}

}

void writeHead(const HttpResponse &response, Framing framing, const std::string &date, std::string &out)
{
    out.append("HTTP/1.1 ");
    appendNumber(out, response.status);
    out.append(1, ' ').append(reason(response.status)).append("\r\nDate: ").append(date).append("\r\n");
    for (const auto &[name, value] : response.headers) {
        if (breaksFraming(name) || breaksFraming(value) || isWrittenHere(name))
            continue;
        out.append(name.constData(), std::size_t(name.size())).append(": ");
        out.append(value.constData(), std::size_t(value.size())).append("\r\n");
    }
    if (!isBodiless(response.status) && !response.opened) {
        out.append("Content-Length: ");
        appendNumber(out, response.source ? response.source->size() : response.body.size());
        out.append("\r\n");
    }
    out.append(framing.keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
}

HttpResponse refusalAnswer(Refusal refusal)
{
    const QByteArray status = QByteArray::number(refusal.status);
    HttpResponse response{refusal.status, {{"content-type", "application/problem+json"}},
                          R"({"type":"about:blank","title":")" + QByteArray(reason(refusal.status)) + R"(","status":)" + status
                              + R"(,"code":")" + refusal.code + R"("})",
                          {}, {}};
    if (refusal.status == 405)
        response.with("allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    return response;
}

bool isBodiless(int status)
{
    return status == 204 || status == 304 || status < 200;
}

std::string httpDate(qint64 secondsUtc)
{
    const std::time_t time = secondsUtc;
    std::tm parts = {};
    gmtime_r(&time, &parts);
    std::array<char, 40> text;
    const auto size = std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
    return {text.data(), size};
}

}
