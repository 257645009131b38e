// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/recoverycodes.h"

#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

RecoveryCodes::RecoveryCodes(QWidget *parent)
    : QWidget(parent)
    , m_list(new QLabel(this))
    , m_notice(new InlineNotice(this))
{
    QFont even = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    even.setPointSizeF(font().pointSizeF() * 1.1);
    m_list->setFont(even);
    m_list->setTextFormat(Qt::PlainText);
    m_list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *copy = new QPushButton(tr("&Copy the codes"), this);
    auto *save = new QPushButton(tr("Sav&e to a file…"), this);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {copy, save}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeHint(tr("Keep these recovery codes where others cannot find them. Each signs you in once when your device is "
                                  "not at hand. They are not shown again."),
                               this));
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addWidget(m_notice);
    connect(copy, &QPushButton::clicked, this, &RecoveryCodes::copy);
    connect(save, &QPushButton::clicked, this, &RecoveryCodes::askWhereToSave);
}

void RecoveryCodes::setCodes(const QStringList &codes)
{
    m_codes = codes;
    m_list->setText(codes.join(u'\n'));
    m_notice->clear();
}

QString RecoveryCodes::asText() const
{
    return tr("Recovery codes for Enterprise Support") + u"\n\n"_s + m_codes.join(u'\n') + u'\n';
}

void RecoveryCodes::copy()
{
    QGuiApplication::clipboard()->setText(asText());
    m_notice->say(tr("Copied."), Tone::Good);
}

/// For the person's own eyes, also on a disk that others read.
void RecoveryCodes::saveTo(const QString &file)
{
    QSaveFile target(file);
    const bool saved = target.open(QIODevice::WriteOnly) && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && target.write(asText().toUtf8()) >= 0 && target.commit();
    if (saved)
        m_notice->say(tr("Saved."), Tone::Good);
    else
        m_notice->say(tr("The file could not be written. Choose another place."), Tone::Bad);
}

void RecoveryCodes::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the recovery codes"), {}, tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(tr("recovery-codes.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryCodes::saveTo);
    dialog->open();
}
