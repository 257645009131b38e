// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

struct sqlite3;
struct sqlite3_stmt;

/// The newest fifty tickets as the server answers them, by one prepared statement and nothing around it.
class FloorPage
{
public:
    explicit FloorPage(const char *databaseFile);
    ~FloorPage();
    FloorPage(const FloorPage &) = delete;

    bool isReady() const { return m_statement != nullptr; }
    void write(std::string &out); ///< a whole response

private:
    void writeTicket();
    void number(const char *name, int column);
    void text(const char *name, int column);
    void word(const char *name, int column, const char *const *words);
    void tags(int column);
    void quoted(const unsigned char *text);

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    std::string m_body;
};
