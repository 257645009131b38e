// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/sessionlist.h"

#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/pill.h"
#include "ui/text/safetext.h"
#include "ui/text/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

SessionList::SessionList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_notice(new InlineNotice(this))
{
    m_rows->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeHint(tr("You are signed in here. End what you do not know, then change your password."), this));
    column->addLayout(m_rows);
    column->addWidget(m_notice);
    column->addStretch();
}

void SessionList::showSessions(const QList<OpenSession> &sessions)
{
    m_notice->clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const OpenSession &session : sessions)
        m_rows->addWidget(makeRow(session));
}

void SessionList::showError(const Error &error)
{
    setEnabled(true);
    m_notice->say(error);
}

QWidget *SessionList::makeRow(const OpenSession &session)
{
    auto *row = new QWidget(this);
    const QString device = session.client.isEmpty() ? tr("A device without a name") : safeLine(session.client);
    auto *name = new QLabel(device, row);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setProperty("heading", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(makeHint(tr("From %1, last seen %2").arg(safeLine(session.source), TimeText::relative(session.seenAt)), row));

    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addLayout(words, 1);
    if (session.isThis) {
        auto *here = new Pill(row);
        here->say(tr("This session"), Tone::Good);
        line->addWidget(here);
    } else {
        auto *end = new QPushButton(tr("End this session"), row);
        end->setAutoDefault(false);
        end->setAccessibleDescription(device);
        connect(end, &QPushButton::clicked, this, [this, id = session.id] { emit endWanted(id); });
        line->addWidget(end);
    }
    return row;
}
