// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

/// One input to blame: a JSON pointer or form field, and why it was refused.
struct FieldError {
    QString field;
    QString code;

    bool operator==(const FieldError &) const = default;
};

/// Why something did not happen. The code is stable and is what tests, logs and
/// translations hang on; the detail is for the log and is never shown.
struct Error {
    enum class Kind {
        Malformed,
        Invalid,
        NotFound,
        Moved,
        Gone,
        Conflict,
        Stale,
        PreconditionMissing,
        Forbidden,
        SignedOut,
        Limited,
        Unavailable,
        Unreachable,
        Broken
    };

    Kind kind = Kind::Broken;
    QString code; ///< "ticket.stale", "contact.email-invalid"
    QList<FieldError> fields = {};
    QJsonObject extra = {}; ///< what the caller needs to go on: current state, what-if, retry-after
    QString detail = {};

    /// A field refused: Invalid, with \a code for both the whole and the one \a field.
    static Error invalid(const QString &field, const QString &code)
    {
        return {Kind::Invalid, code, {{field, code}}, {}, {}};
    }
};

/// Something worth saying that does not stop the work.
struct Finding {
    QString code; ///< "contact.email-is-users"
    QString field;

    bool operator==(const Finding &) const = default;
};
