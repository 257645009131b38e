// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/intake.h"

#include "app/server/command/commandline.h"
#include "app/server/mail/mailbounds.h"
#include "app/server/mail/maildirfile.h"
#include "app/server/mail/mailspool.h"

#include <QDir>
#include <QTextStream>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int tryAgain = 75;

Failure doubt(const QString &sentence)
{
    return fail(Error::Kind::Unavailable, u"intake.doubt"_s, sentence);
}

/// What standard input has next; nothing at its end.
Result<size_t> readInput(std::vector<char> &piece)
{
    for (;;) {
        const ssize_t count = ::read(STDIN_FILENO, piece.data(), piece.size());
        if (count >= 0)
            return size_t(count);
        if (errno != EINTR)
            return doubt(u"Standard input cannot be read: %1."_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
    }
}

Result<void> copyInput(MaildirFile &file)
{
    std::vector<char> piece(64 * 1024);
    qsizetype total = 0;
    for (;;) {
        const auto count = readInput(piece);
        if (!count)
            return Failure(count.error());
        if (*count == 0)
            break;
        total += qsizetype(*count);
        if (total > MailBounds::mostBytes)
            return doubt(u"The mail is larger than 50 MiB."_s);
        if (const auto written = file.write(QByteArrayView(piece.data(), qsizetype(*count))); !written)
            return written;
    }
    if (total == 0)
        return doubt(u"The mail is empty."_s);
    return {};
}

Result<void> take(const QStringList &arguments)
{
    const auto line = CommandLine::read(arguments, {u"data"_s, u"recipient"_s});
    if (!line)
        return Failure(line.error());
    const QString data = line->text(u"data"_s);
    if (data.isEmpty() || !QDir(data).exists())
        return doubt(u"--data takes the folder of an account; there is none at \"%1\"."_s.arg(data));
    const MailSpool spool(data + u"/spool"_s);
    const QString name = MailSpool::nameFor(line->text(u"recipient"_s));
    if (name.isEmpty())
        return doubt(u"The recipient's address is too long."_s);
    MaildirFile file(spool.folder(), name);
    return file.open().and_then([&] { return copyInput(file); }).and_then([&] { return file.keep(); });
}

}

int runIntake(const QStringList &arguments)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error of write(), not our end
    const auto taken = take(arguments);
    if (taken)
        return 0;
    QTextStream(stderr) << "support-server: the mail was not taken. " << taken.error().detail << '\n';
    return tryAgain;
}
