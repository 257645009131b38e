// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/protocol/jsonnode.h"

#include <QByteArray>
#include <memory>

namespace protocol {

/// One JSON text from outside and everything that is wrong with it.
///
/// Malformed: "json.empty", "json.malformed", "json.encoding" (no UTF-8), "json.characters" (NUL or a lone
/// surrogate), "json.too-large", "json.too-deep", "json.duplicate-member". What only contradicts the
/// expected shape is collected, field by field, and reported as Invalid: "json.wrong-type",
/// "json.missing", "json.unknown-word", "json.unknown-member", or a code of the subject.
class JsonReader
{
public:
    static constexpr qsizetype requestBytes = 1024 * 1024;
    static constexpr qsizetype answerBytes = 64 * 1024 * 1024;
    static constexpr int depth = 64;

    explicit JsonReader(const QByteArray &text, qsizetype limit = requestBytes);
    ~JsonReader();
    JsonReader(const JsonReader &) = delete;

    const JsonNode &root() const { return *m_root; }

    /// \a value, or what was wrong with the text it was read from.
    template <typename T>
    Result<T> finish(T value) const
    {
        if (const auto error = problem())
            return Failure(*error);
        return value;
    }

private:
    friend class JsonNode;
    struct Document;

    std::optional<Error> problem() const;
    void refuse(const QString &pointer, const QString &code);

    std::unique_ptr<Document> m_document;
    std::unique_ptr<JsonNode> m_root;
    QString m_malformed;
    QList<FieldError> m_fields;
};

/// What \a read makes of a request's body, or of a server's answer.
template <typename Read>
auto readRequest(const QByteArray &body, Read read) -> Result<std::invoke_result_t<Read, const JsonNode &>>
{
    JsonReader json(body);
    return json.finish(read(json.root()));
}

template <typename Read>
auto readAnswer(const QByteArray &body, Read read) -> Result<std::invoke_result_t<Read, const JsonNode &>>
{
    JsonReader json(body, JsonReader::answerBytes);
    return json.finish(read(json.root()));
}

}
