// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/auditcontroller.h"

#include "models/domain/whendone.h"
#include "ui/audit/auditdialog.h"

AuditController::AuditController(QWidget &window, ApiClient &client, QObject *parent) : QObject(parent), m_window(window), m_api(client) {}

void AuditController::open()
{
    if (!m_dialog) {
        m_dialog = new AuditDialog(&m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &AuditDialog::listWanted, this, [this](const QString &action) { bring(action, {}); });
        connect(m_dialog, &AuditDialog::moreWanted, this, [this] { bring(m_dialog->action(), m_next); });
        bring({}, {});
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

// An answer to what is not asked any more is dropped.
void AuditController::bring(const QString &action, const QString &next)
{
    whenDone(m_api.list(action, next), this, [this, action, dialog = m_dialog](const Result<Page<AuditRecord>> &page) {
        if (!dialog || dialog != m_dialog || action != dialog->action())
            return;
        if (!page)
            return dialog->showError(page.error());
        m_next = page->next;
        dialog->showMore(page->items, page->next.isEmpty());
    });
}
