// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/session.h"

#include <QWidget>

class DevicePage;
class FieldNotices;
class InlineNotice;
class Pill;
class QLabel;
class QLineEdit;
class QPushButton;
class RecoveryCodes;

/// One's own second factor: whether it is on, setting it up, its recovery codes, switching it off.
class SecondFactorForm : public QWidget
{
    Q_OBJECT
public:
    explicit SecondFactorForm(QWidget *parent = nullptr);

public slots:
    void showState(bool on);
    void showSetup(const SecondFactorSetup &setup);
    void showCodes(const QStringList &codes); ///< the factor is on, or its codes were renewed
    void setBusy(bool busy);
    void showError(const Error &error);

signals:
    void setupWanted(const QString &password);
    void codeTyped(const QString &code);
    void newCodesWanted(const QString &password);
    void removalWanted(const QString &password);
    void resized(); ///< something else is on show

private:
    void turnTo(QWidget *page);
    QWidget *makeStatePage();
    void updateButtons();

    Pill *m_pill = nullptr;
    QLabel *m_hint = nullptr;
    QLineEdit *m_password = nullptr;
    FieldNotices *m_fields = nullptr;
    InlineNotice *m_notice = nullptr;
    QPushButton *m_setUp = nullptr;
    QPushButton *m_renew = nullptr;
    QPushButton *m_switchOff = nullptr;
    QWidget *m_statePage = nullptr;
    DevicePage *m_device = nullptr;
    QWidget *m_codesPage = nullptr;
    RecoveryCodes *m_codes = nullptr;
    bool m_on = false;
    bool m_busy = false;
};
