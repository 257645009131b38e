// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/floor_epoll.h"
#include "tests/bench/floor_page.h"

#include <cstdio>
#include <cstring>
#include <fstream>
#include <sstream>

/// bench_floor fixed FILE: every request is answered with the file's bytes. bench_floor page DATABASE: with the newest tickets.
int main(int count, char **arguments)
{
    if (count == 3 && std::strcmp(arguments[1], "fixed") == 0) {
        std::stringstream bytes;
        bytes << std::ifstream(arguments[2], std::ios::binary).rdbuf();
        return answerByEpoll([answer = bytes.str()](std::string &out) { out += answer; });
    }
    if (count == 3 && std::strcmp(arguments[1], "page") == 0) {
        FloorPage page(arguments[2]);
        return page.isReady() ? answerByEpoll([&page](std::string &out) { page.write(out); }) : 1;
    }
    std::fputs("usage: bench_floor fixed FILE | page DATABASE\n", stderr);
    return 2;
}
