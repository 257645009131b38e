// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/account.h"
#include "tests/bench/process.h"
#include "tests/bench/table.h"

#include <QList>
#include <stdexcept>

/// Something that makes every figure worthless: a program that does not start, a wrong answer.
struct Broken : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What the rows are measured on.
struct Scene {
    QString folder;
    QString serverProgram;
    QString floorProgram;
    Account &account;
    Process &server;
    std::string token;
    int created = 0; ///< tickets and replies that were acknowledged
    int replied = 0;
};

QList<Figure> measureMemory(Scene &scene);       ///< p; first, while the server is at rest
QList<Figure> measureMeta(Scene &scene);         ///< k
QList<Figure> measurePage(Scene &scene);         ///< l
QList<Figure> measureDurableWrites(Scene &scene); ///< m
