// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/consoleapp.h"
#include "app/console/translator.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QIcon>
#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("support-console"));
    QApplication::setApplicationVersion(QStringLiteral(SUPPORT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("support-console"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/enterprise-support.svg")));

    const auto options = readOptions(QApplication::arguments());
    speak(options.language);

    ConsoleApp console(options);
    const auto started = console.start();
    if (!started) {
        std::fprintf(stderr, "%s\n", qPrintable(ErrorText::sentence(started.error())));
        return 75;
    }
    if (!*started)
        return 0;
    return QApplication::exec();
}
