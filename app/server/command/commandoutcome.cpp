// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/commandoutcome.h"

#include "app/server/command/refusal.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

CommandOutcome CommandOutcome::refusal(const Error &error)
{
    const int code = error.kind == Error::Kind::Invalid ? 64 : error.code == "data.locked"_L1 ? 75 : 69;
    return {code, {}, u"support-server: %1\n"_s.arg(refusalSentence(error))};
}

QJsonObject CommandOutcome::json() const
{
    return {{u"exit"_s, exitCode}, {u"out"_s, out}, {u"err"_s, err}};
}

CommandOutcome CommandOutcome::fromJson(const QJsonObject &json)
{
    return {json.value("exit"_L1).toInt(69), json.value("out"_L1).toString(), json.value("err"_L1).toString()};
}

int CommandOutcome::print() const
{
    QTextStream(stdout) << out;
    QTextStream(stderr) << err;
    return exitCode;
}
