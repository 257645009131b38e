// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The parser's own assertions are wrong for an empty chunked body that comes byte by byte.
#define BOOST_DISABLE_ASSERTS

#include "app/server/http/requestreader.h"

#include "app/server/http/bodysink.h"
#include "app/server/http/target.h"

#include <boost/beast/http/basic_parser.hpp>

namespace http {

namespace {

namespace beast = boost::beast::http;
using boost::beast::string_view;
using ErrorCode = boost::beast::error_code;

constexpr std::size_t longestChunkLine = 8 * 1024; // with its extensions, or the trailers

QByteArray knownMethod(beast::verb verb)
{
    switch (verb) {
    case beast::verb::get:
    case beast::verb::head: return QByteArrayLiteral("GET");
    case beast::verb::post: return QByteArrayLiteral("POST");
    case beast::verb::put: return QByteArrayLiteral("PUT");
    case beast::verb::patch: return QByteArrayLiteral("PATCH");
    case beast::verb::delete_: return QByteArrayLiteral("DELETE");
    case beast::verb::options: return QByteArrayLiteral("OPTIONS");
    default: return {};
    }
}

/// Names that come with nearly every request are shared, not copied.
QByteArray lowered(beast::field field, string_view name)
{
    switch (field) {
    case beast::field::host: return QByteArrayLiteral("host");
    case beast::field::accept: return QByteArrayLiteral("accept");
    case beast::field::authorization: return QByteArrayLiteral("authorization");
    case beast::field::connection: return QByteArrayLiteral("connection");
    case beast::field::content_length: return QByteArrayLiteral("content-length");
    case beast::field::content_type: return QByteArrayLiteral("content-type");
    case beast::field::cookie: return QByteArrayLiteral("cookie");
    case beast::field::user_agent: return QByteArrayLiteral("user-agent");
    default: return QByteArray(name.data(), qsizetype(name.size())).toLower();
    }
}

bool isDigits(string_view text)
{
    return !text.empty() && text.size() <= 19 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}

struct RequestReader::Parser : beast::basic_parser<true> {
    Parser(const Settings &with) : settings(with), sink(with.spoolFolder)
    {
        header_limit(std::uint32_t(with.headBytes));
        body_limit(boost::none); // counted here, since it hangs on the route
        eager(true);
    }

    void refuse(int status, const char *code, ErrorCode &ec)
    {
        refusal = {status, code};
        ec = make_error_code(boost::system::errc::protocol_error);
    }

    void on_request_impl(beast::verb verb, string_view, string_view target, int version, ErrorCode &ec) override
    {
        http11 = version == 11;
        head = verb == beast::verb::head;
        if (verb == beast::verb::connect || verb == beast::verb::trace)
            return refuse(405, "http.method-not-allowed", ec);
        request.method = knownMethod(verb);
        if (request.method.isEmpty())
            return refuse(501, "http.method-unknown", ec);
        if (!readTarget({target.data(), target.size()}, verb == beast::verb::options, request))
            return refuse(400, "http.target", ec);
    }

    void on_response_impl(int, string_view, int, ErrorCode &) override {}

    void on_field_impl(beast::field field, string_view name, string_view value, ErrorCode &ec) override
    {
        if (++fields > settings.headerCount)
            return refuse(431, "http.too-many-fields", ec);
        if (!value.empty() && (value.data() < input.data() || value.data() >= input.data() + input.size()))
            return refuse(400, "http.folded-field", ec); // the parser joined lines in a buffer of its own
        if (inBody)
            return; // trailers mean nothing here
        switch (field) {
        case beast::field::host: ++hosts; break;
        case beast::field::content_length:
            if (++lengths > 1 || !isDigits(value))
                return refuse(400, "http.content-length", ec);
            break;
        case beast::field::transfer_encoding:
            if (++codings > 1 || !http11 || !boost::beast::iequals(value, "chunked"))
                return refuse(400, "http.transfer-encoding", ec);
            break;
        case beast::field::expect:
            if (!boost::beast::iequals(value, "100-continue"))
                return refuse(417, "http.expectation", ec);
            expects = http11;
            break;
        default: break;
        }
        request.headers.emplace_back(lowered(field, name), QByteArray(value.data(), qsizetype(value.size())));
    }

    void on_header_impl(ErrorCode &ec) override
    {
        inBody = true;
        if (lengths > 0 && codings > 0)
            return refuse(400, "http.two-lengths", ec);
        if (http11 ? hosts != 1 : hosts > 1)
            return refuse(400, "http.host", ec);
        if (lengths + codings == 0)
            return;
        const bool upload = settings.takesUpload && settings.takesUpload(request.method, request.path);
        limit = upload ? settings.uploadBytes : settings.bodyBytes;
        if (const auto length = content_length(); length && *length > std::uint64_t(limit))
            return refuse(413, "http.body-too-large", ec);
    }

    void on_body_init_impl(const boost::optional<std::uint64_t> &, ErrorCode &) override {}

    std::size_t on_body_impl(string_view body, ErrorCode &ec) override
    {
        if (sink.size() + qint64(body.size()) > limit)
            refuse(413, "http.body-too-large", ec);
        else if (!sink.append(body.data(), qint64(body.size())))
            refuse(503, "http.no-space", ec);
        return body.size();
    }

    void on_chunk_header_impl(std::uint64_t size, string_view, ErrorCode &ec) override
    {
        if (size > std::uint64_t(limit - sink.size()))
            refuse(413, "http.body-too-large", ec);
    }

    std::size_t on_chunk_body_impl(std::uint64_t, string_view body, ErrorCode &ec) override { return on_body_impl(body, ec); }
    void on_finish_impl(ErrorCode &) override {}

    const Settings &settings;
    BodySink sink;
    HttpRequest request;
    Refusal refusal;
    std::string_view input;
    std::size_t headTaken = 0;
    qint64 limit = 0;
    int fields = 0;
    int hosts = 0;
    int lengths = 0;
    int codings = 0;
    bool http11 = true;
    bool head = false;
    bool expects = false;
    bool inBody = false;
};

RequestReader::RequestReader(const Settings &settings)
    : m_settings(settings)
{
}

RequestReader::~RequestReader() = default;

std::size_t RequestReader::put(std::string_view bytes)
{
    if (bytes.empty())
        return 0;
    if (!d)
        d = std::make_unique<Parser>(m_settings);
    d->input = bytes;
    ErrorCode error;
    const auto taken = d->put(boost::asio::const_buffer(bytes.data(), bytes.size()), error);
    const auto left = bytes.size() - taken;

    if (!d->inBody)
        d->headTaken += taken;
    if (error && error != beast::error::need_more) {
        if (d->refusal.status == 0)
            d->refusal = error == beast::error::header_limit ? Refusal{431, "http.head-too-large"} : Refusal{400, "http.malformed"};
    } else if (!d->inBody && d->headTaken + left > std::size_t(m_settings.headBytes)) {
        d->refusal = {431, "http.head-too-large"};
    } else if (d->inBody && error == beast::error::need_more && left > longestChunkLine) {
        d->refusal = {400, "http.chunk"};
    }
    return taken;
}

RequestReader::State RequestReader::state() const
{
    if (!d)
        return State::Empty;
    if (d->refusal.status != 0)
        return State::Refused;
    if (d->is_done())
        return State::Done;
    return d->inBody ? State::Body : State::Head;
}

Refusal RequestReader::refusal() const
{
    return d->refusal;
}

bool RequestReader::wantsContinue() const
{
    return d && d->expects && state() == State::Body && d->sink.size() == 0;
}

bool RequestReader::keepsAlive() const
{
    return d && d->inBody && d->keep_alive();
}

bool RequestReader::isHead() const
{
    return d && d->head;
}

HttpRequest RequestReader::take()
{
    d->request.body = d->sink.takeMemory();
    d->request.bodyFile = d->sink.takeFile();
    return std::move(d->request);
}

const HttpRequest &RequestReader::head() const
{
    return d->request;
}

void RequestReader::startAnew()
{
    d.reset();
}

}
