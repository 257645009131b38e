// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/floor_page.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <sqlite3.h>
#include <string_view>
#include <vector>

namespace {

constexpr const char *sql =
    "SELECT t.id, t.number, t.subject, t.status, t.priority, t.requester_contact_id, t.requester_user_id,"
    " COALESCE(c.name, u.name, t.requester_address, ''), t.assignee_id, t.team_id, c.organization_id,"
    " (SELECT group_concat(tag, '\n') FROM ticket_tag WHERE ticket_id = t.id), t.channel, t.due_at, t.created_at,"
    " t.updated_at, t.solved_at, t.revision, t.requester_address FROM ticket t LEFT JOIN contact c ON c.id = t.requester_contact_id"
    " LEFT JOIN account_user u ON u.id = t.requester_user_id ORDER BY t.updated_at DESC, t.id DESC LIMIT ?";

constexpr const char *statuses[] = {"new", "open", "pending", "solved", "closed"};
constexpr const char *priorities[] = {"low", "normal", "high", "urgent"};
constexpr const char *channels[] = {"console", "portal", "mail", "api"};
constexpr int limit = 50;

void appendNumber(std::string &out, long long number)
{
    std::array<char, 24> digits;
    out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
}

}

FloorPage::FloorPage(const char *databaseFile)
{
    if (sqlite3_open_v2(databaseFile, &m_database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return;
    sqlite3_exec(m_database, "PRAGMA cache_size = -16384; PRAGMA query_only = 1", nullptr, nullptr, nullptr);
    sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
}

FloorPage::~FloorPage()
{
    sqlite3_finalize(m_statement);
    sqlite3_close(m_database);
}

void FloorPage::write(std::string &out)
{
    m_body = "{\"items\":[";
    sqlite3_bind_int(m_statement, 1, limit + 1); // as the server looks whether there is more
    for (int i = 0; sqlite3_step(m_statement) == SQLITE_ROW && i < limit; ++i) {
        if (i > 0)
            m_body += ',';
        writeTicket();
    }
    sqlite3_reset(m_statement);
    m_body += "],\"next\":null}";

    out += "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ";
    appendNumber(out, (long long)(m_body.size()));
    out += "\r\n\r\n";
    out += m_body;
}

void FloorPage::writeTicket()
{
    m_body += '{';
    number("id", 0);
    number("number", 1);
    text("subject", 2);
    word("status", 3, statuses);
    word("priority", 4, priorities);
    number("requesterId", 5);
    number("requesterUserId", 6);
    text("requesterName", 7);
    number("assigneeId", 8);
    number("teamId", 9);
    number("organizationId", 10);
    tags(11);
    word("channel", 12, channels);
    number("dueAt", 13);
    number("createdAt", 14);
    number("updatedAt", 15);
    number("solvedAt", 16);
    number("revision", 17);
    text("requesterAddress", 18);
    m_body.back() = '}';
}

void FloorPage::number(const char *name, int column)
{
    m_body.append(1, '"').append(name).append("\":");
    if (sqlite3_column_type(m_statement, column) == SQLITE_NULL)
        m_body += "null";
    else
        appendNumber(m_body, sqlite3_column_int64(m_statement, column));
    m_body += ',';
}

void FloorPage::text(const char *name, int column)
{
    m_body.append(1, '"').append(name).append("\":");
    if (const unsigned char *value = sqlite3_column_text(m_statement, column))
        quoted(value);
    else
        m_body += "null";
    m_body += ',';
}

void FloorPage::word(const char *name, int column, const char *const *words)
{
    m_body.append(1, '"').append(name).append("\":\"").append(words[sqlite3_column_int(m_statement, column)]).append("\",");
}

void FloorPage::tags(int column)
{
    m_body += "\"tags\":[";
    if (const auto *joined = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column))) {
        std::vector<std::string> tags;
        for (std::string_view rest = joined; !rest.empty();) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            tags.emplace_back(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        std::sort(tags.begin(), tags.end());
        for (const std::string &tag : tags) {
            quoted(reinterpret_cast<const unsigned char *>(tag.c_str()));
            m_body += ',';
        }
        m_body.pop_back();
    }
    m_body += "],";
}

void FloorPage::quoted(const unsigned char *text)
{
    m_body += '"';
    for (; *text; ++text) {
        if (*text == '"' || *text == '\\')
            m_body += '\\';
        m_body += char(*text);
    }
    m_body += '"';
}
