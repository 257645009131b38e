// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/admin.h"
#include "app/server/command/backup.h"
#include "app/server/command/check.h"
#include "app/server/command/demo.h"
#include "app/server/command/intake.h"
#include "app/server/command/serve.h"
#include "app/server/serversettings.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

/// One thing the program does, by the first word behind its name.
struct Command {
    QString name;
    QString means;
    int (*run)(const QStringList &arguments);
};

const QList<Command> commands = {
    {u"serve"_s, u"run the server until it is told to stop"_s, runServe},
    {u"intake"_s, u"take a mail from standard input, also while no server runs: intake --data DIR [--recipient ADDRESS]"_s, runIntake},
    {u"demo"_s, u"fill an empty account with demo data and print its sign-ins"_s, runDemo},
    {u"check"_s, u"say of each rule of the store whether it holds"_s, runCheck},
    {u"backup"_s, u"copy the account, also a running one, into a file: backup --data DIR --to FILE"_s, runBackup},
    {u"admin"_s, u"make an administrator: admin create --email E --name N, the password on standard input"_s, runAdmin},
};

int showHelp()
{
    QTextStream out(stdout);
    out << "support-server COMMAND [--SETTING VALUE]...\n\n";
    for (const Command &command : commands)
        out << "  " << command.name << "\n        " << command.means << '\n';
    out << "\nSettings of serve; also as SUPPORT_NAME in the environment:\n\n" << ServerSettings::help();
    return 0;
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"support-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SUPPORT_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == "intake"_L1) // of all it is called with, nothing may end in a success that took no mail
        return runIntake(arguments.mid(1));
    if (arguments.isEmpty() || arguments.contains(u"--help"_s))
        return showHelp();
    if (arguments.first() == u"--version") {
        QTextStream(stdout) << QCoreApplication::applicationVersion() << '\n';
        return 0;
    }
    for (const Command &command : commands) {
        if (command.name == arguments.first())
            return command.run(arguments.mid(1));
    }
    QTextStream(stderr) << "support-server: there is no command " << arguments.first() << "; see --help\n";
    return 64;
}
