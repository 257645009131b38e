// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <string>

/// The account that is measured: its folder, filled by `support-server demo`.
class Account
{
public:
    static constexpr int tickets = 20'000;

    Account(const QString &folder, const QString &serverProgram);

    bool fill();
    bool copyDatabase(const QString &to) const; ///< while no server has it
    std::optional<std::string> signIn(int port) const; ///< a token

    /// Replies that wait to be sent and the messages in all, as the file has them; while no server has it.
    struct Written {
        int messages = 0;
        int mails = 0;
    };
    std::optional<Written> written() const;

private:
    QString database() const;

    QString m_folder;
    QString m_server;
    QByteArray m_credentials;
};
