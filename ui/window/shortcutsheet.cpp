// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shortcutsheet.h"

#include "ui/parts/heading.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

struct Line {
    QString text;
    QString keys;
};

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action->shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(u"   "_s);
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);

    QList<Line> lines;
    for (const QAction *action : actions)
        if (!action->shortcuts().isEmpty())
            lines << Line{action->text(), keysOf(action)};
    lines << Line{tr("Send"), tr("Ctrl+Enter")} << Line{tr("Send, solve and go to the next"), tr("Ctrl+Shift+Enter")}
          << Line{tr("The n-th view"), tr("Ctrl+1 to 9")} << Line{tr("Leave the field"), tr("Esc")};

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(8);
    const qsizetype half = (lines.size() + 1) / 2;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int row = int(i % half);
        const int column = i < half ? 0 : 2;
        auto *keys = new QLabel(lines[i].keys, this);
        keys->setProperty("heading", true);
        keys->setTextFormat(Qt::PlainText);
        grid->addWidget(keys, row, column);
        grid->addWidget(new QLabel(lines[i].text, this), row, column + 1);
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(makeHeading(tr("Keyboard shortcuts"), this));
    column->addWidget(makeHint(tr("Letters alone work outside text fields."), this));
    column->addLayout(grid);
    column->addWidget(buttons);
}
