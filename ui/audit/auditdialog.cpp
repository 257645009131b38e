// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditdialog.h"

#include "ui/audit/auditmodel.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/rowlist.h"
#include "ui/text/audittext.h"
#include "ui/text/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// What was done and to whom; when; by whom and from where.
class AuditDelegate : public RowDelegate
{
public:
    explicit AuditDelegate(QObject *parent) : RowDelegate(2, parent) {}

protected:
    void paintRow(QPainter *painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto record = index.data(AuditModel::RowRole).value<AuditRecord>();
        const QRect top(inner.left(), inner.top(), inner.width(), inner.height() / 2);
        const QRect bottom(inner.left(), inner.top() + inner.height() / 2, inner.width(), inner.height() / 2);
        const QString when = TimeText::absolute(record.at);
        painter->setFont(small(option.font));
        const int width = painter->fontMetrics().horizontalAdvance(when) + 2;
        drawText(painter, top, when, quiet(option), Qt::AlignTrailing);
        painter->setFont(strong(option.font));
        drawText(painter, top.adjusted(0, 0, -width - 12, 0), AuditText::action(record), option.palette.color(QPalette::Text));
        painter->setFont(small(option.font));
        QStringList parts{AuditText::subject(record), AuditText::actor(record), record.source};
        parts.removeAll(QString());
        drawText(painter, bottom, parts.join(u" · "_s), quiet(option));
    }
};

} // namespace

AuditDialog::AuditDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new AuditModel(this))
    , m_filter(new ChoiceBox(this))
    , m_list(new RowList(tr("Audit log"), this))
    , m_notice(new InlineNotice(this))
    , m_more(new QPushButton(tr("Show &older"), this))
{
    setWindowTitle(tr("Audit log"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AuditDelegate(m_list));
    m_filter->setAccessibleName(tr("What to show"));
    m_filter->addItem(tr("Everything"), QString());
    m_filter->addItem(tr("Clashes"), u"clash"_s);
    m_filter->addItem(tr("Contacts"), u"contact"_s);
    m_filter->addItem(tr("Invites"), u"invite"_s);
    m_filter->addItem(tr("Portal"), u"portal"_s);
    m_filter->addItem(tr("Users"), u"user"_s);
    m_filter->addItem(tr("Sign-ins of users"), u"session"_s);
    m_more->setAutoDefault(false);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false);

    auto *head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("Audit log"), this), 1);
    head->addWidget(m_filter);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_more);
    foot->addStretch();
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 32);

    connect(m_filter, &ChoiceBox::activated, this, &AuditDialog::choose);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_more->setEnabled(false);
        emit moreWanted();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_more->setEnabled(false);
}

QString AuditDialog::action() const
{
    return m_filter->currentData().toString();
}

void AuditDialog::choose()
{
    m_model->clear();
    m_notice->clear();
    m_more->setEnabled(false);
    emit listWanted(action());
}

void AuditDialog::showMore(const QList<AuditRecord> &records, bool isEnd)
{
    m_notice->clear();
    m_model->append(records);
    m_more->setEnabled(!isEnd);
    if (m_model->rowCount() == 0)
        m_notice->say(tr("Nothing was written down yet."));
}

void AuditDialog::showError(const Error &error)
{
    m_notice->say(error);
    m_more->setEnabled(true);
}
