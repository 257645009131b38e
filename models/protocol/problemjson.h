// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QByteArray>

namespace protocol {

/// The HTTP status that \a kind is answered with.
int httpStatus(Error::Kind kind);

/// RFC 9457: {"type", "title", "status", "code", "fields": [{"field", "code"}], …extra}. The detail stays behind.
QByteArray writeProblem(const Error &error);

/// The error that an answer of \a status stands for; "http.unexpected-answer" where the body is no problem of ours.
Error readProblem(int status, const QByteArray &body);

}
