// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statusline.h"

#include "ui/parts/elidedlabel.h"
#include "ui/text/safetext.h"
#include "ui/text/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_sync(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_message(new ElidedLabel(this))
    , m_server(new QLabel(this))
    , m_user(new QLabel(this))
{
    for (QLabel *label : {m_sync, m_server, m_user}) {
        label->setTextFormat(Qt::PlainText);
        label->setProperty("quiet", true);
    }
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    m_progress->setFixedHeight(4);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    m_progress->setAccessibleName(tr("Progress of the first sync"));

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, 4, 14, 4);
    line->setSpacing(14);
    line->addWidget(m_sync);
    line->addWidget(m_progress);
    line->addWidget(m_message, 1);
    line->addWidget(m_server);
    line->addWidget(m_user);

    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &StatusLine::refresh);
    minute->start(30'000);
    refresh();
}

void StatusLine::setSyncStatus(const SyncStatus &status)
{
    m_status = status;
    refresh();
}

void StatusLine::setServer(const QString &url)
{
    m_server->setText(safeLine(url));
}

void StatusLine::setUser(const QString &words)
{
    m_user->setText(words);
}

void StatusLine::showMessage(const QString &sentence)
{
    m_message->setText(sentence);
    QTimer::singleShot(8000, this, [this, sentence] {
        if (m_message->text() == safeLine(sentence))
            m_message->setText({});
    });
}

QString StatusLine::sentence() const
{
    const QString asOf = TimeText::relative(m_status.asOf);
    switch (m_status.state) {
    case SyncStatus::State::Starting: return tr("Starting…");
    case SyncStatus::State::Syncing: return asOf.isEmpty() ? tr("Fetching this account's data…") : tr("Syncing…");
    case SyncStatus::State::UpToDate: return tr("Up to date");
    case SyncStatus::State::Offline: return asOf.isEmpty() ? tr("Offline") : tr("Offline, data as of %1").arg(asOf);
    case SyncStatus::State::SignedOut: return tr("Signed out");
    case SyncStatus::State::Failed: return asOf.isEmpty() ? tr("Sync failed") : tr("Sync failed, data as of %1").arg(asOf);
    }
    Q_UNREACHABLE();
}

void StatusLine::refresh()
{
    QString words = sentence();
    if (m_status.unsent > 0)
        words += u"  ·  "_s + tr("%n change(s) not sent yet", nullptr, m_status.unsent);
    m_sync->setText(words);
    m_progress->setVisible(m_status.state == SyncStatus::State::Syncing && m_status.percent >= 0);
    m_progress->setValue(qMax(0, m_status.percent));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, palette().color(QPalette::Mid));
}
