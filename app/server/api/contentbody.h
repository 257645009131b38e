// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httpbody.h"
#include "app/server/store/contentreader.h"
#include "models/store/dbworker.h"

#include <memory>

/// A content as the body of an answer, each piece read by whichever reader is free. Damaged bytes break the answer off.
class ContentBody : public HttpBody, public std::enable_shared_from_this<ContentBody>
{
public:
    using OnReader = std::function<bool(DbWorker::Job)>;

    ContentBody(const Content &content, OnReader onReader);

    qint64 size() const override { return m_size; }
    void fetch(Took took) override;

private:
    const qint64 m_size;
    ContentReader m_reader;
    const OnReader m_onReader;
};
