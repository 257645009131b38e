// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/session.h"

#include <QWidget>

class CodeField;
class FieldNotices;
class InlineNotice;
class QLabel;
class QPushButton;
class QrCode;

/// Brings the secret of a second factor to a device: as a QR code and as text, then asks for a code as the proof.
class DevicePage : public QWidget
{
    Q_OBJECT
public:
    explicit DevicePage(QWidget *parent = nullptr);

    void showSetup(const SecondFactorSetup &setup);
    void setBusy(bool busy);
    void showError(const Error &error);

signals:
    void codeTyped(const QString &code);
    void cancelled();

private:
    QLayout *makeSecret();
    void submit();

    QrCode *m_qr = nullptr;
    QLabel *m_secret = nullptr;
    CodeField *m_code = nullptr;
    FieldNotices *m_fields = nullptr;
    InlineNotice *m_notice = nullptr;
    QPushButton *m_switchOn = nullptr;
};
