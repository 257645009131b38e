// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <functional>

/// A body that is fetched piece by piece as the peer takes it, so that however large it is, one piece is in memory.
class HttpBody
{
public:
    virtual ~HttpBody() = default;
    virtual qint64 size() const = 0;

    /// Takes the piece that follows. Nothing breaks the answer off, which the peer sees by its length.
    using Took = std::function<void(const QByteArray &piece)>;

    /// Asks for the next piece; calls \a took once, from any thread. Only called again after that.
    virtual void fetch(Took took) = 0;
};
