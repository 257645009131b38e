// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

/// The number of a stored reply token and the proof that we made it, as they stand in an address: letters and digits that
/// survive a change of case, and short enough for a local part of 64 bytes beside the mailbox's own name.
struct ReplyTokenText {
    static constexpr qsizetype proofBytes = 11;
    static constexpr qsizetype length = 27;

    qint64 serial = 0;
    QByteArray proof;

    QString toText() const;

    /// Nothing when \a text is not of that form. Whether the proof is right is for who has the key.
    static std::optional<ReplyTokenText> fromText(const QString &text);
};
