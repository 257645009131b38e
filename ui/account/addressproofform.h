// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QWidget>

class CodeField;
class FieldNotices;
class InlineNotice;
class QLabel;
class QPushButton;

/// Takes the code that was mailed to one's new address, which counts from then on.
class AddressProofForm : public QWidget
{
    Q_OBJECT
public:
    explicit AddressProofForm(QWidget *parent = nullptr);

    void setAddress(const QString &address); ///< the one of now

public slots:
    void setBusy(bool busy);
    void showError(const Error &error);
    void showProven();

signals:
    void codeTyped(const QString &code);

private:
    void submit();

    QLabel *m_address = nullptr;
    CodeField *m_code = nullptr;
    FieldNotices *m_fields = nullptr;
    InlineNotice *m_notice = nullptr;
    QPushButton *m_prove = nullptr;
};
